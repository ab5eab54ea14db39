import Domain

/// A number as a sheet keeps it: `1250`, `612.299999999989`, `5.0000567890123501E+15`.
struct SheetNumber: Hashable {
  let isNegative: Bool
  /// All digits, without zeros in front.
  private let digits: [UInt8]
  /// How many of them stand before the point; below zero where zeros follow it first.
  private let point: Int

  init?(_ text: some StringProtocol) {
    guard
      let match = String(text).wholeMatch(
        of: #/(-?)([0-9]{1,40})(?:\.([0-9]{1,40}))?(?:[eE]([+-]?[0-9]{1,3}))?/#)
    else { return nil }
    isNegative = !match.1.isEmpty
    let whole = Array(match.2.utf8)
    let all = (whole + Array((match.3 ?? "").utf8)).map { $0 - 0x30 }
    let zeros = all.prefix { $0 == 0 }.count
    digits = Array(all.dropFirst(zeros))
    point = whole.count - zeros + (match.4.flatMap { Int($0.hasPrefix("+") ? $0.dropFirst() : $0) } ?? 0)
  }

  /// In whole cents, half up; nil where it is larger than any amount.
  var money: Money? {
    guard !digits.isEmpty else { return .zero }
    guard point <= 12 else { return nil }
    var cents = 0
    for index in 0..<max(0, point + 2) {
      cents = cents * 10 + (digits.indices.contains(index) ? Int(digits[index]) : 0)
    }
    let next = point + 2
    if next >= 0, digits.indices.contains(next), digits[next] >= 5 { cents += 1 }
    guard cents <= Money.largest.cents else { return nil }
    return Money(cents: isNegative ? -cents : cents)
  }

  /// Whether it is whole cents, or so near that only how computers count makes the difference.
  var isExact: Bool {
    let rest = digits.dropFirst(max(0, point + 2)).prefix(6)
    return rest.count < 6 || rest.allSatisfy { $0 == 0 } || rest.allSatisfy { $0 == 9 }
  }

  /// All of it where it is a whole number of at most fifteen digits, which a spreadsheet keeps.
  var whole: String? {
    guard !digits.isEmpty else { return "0" }
    guard point > 0, point <= 15, digits.dropFirst(point).allSatisfy({ $0 == 0 }) else { return nil }
    let text = (0..<point).map { digits.indices.contains($0) ? String(digits[$0]) : "0" }.joined()
    return isNegative ? "-" + text : text
  }

  /// Whether it has more digits before the point than a spreadsheet keeps.
  var isTooLong: Bool { point > 15 }

  /// A part of one as a percentage, in at most six digits: `0.149` is `14.9%`.
  var percent: String {
    var kept = Array(digits.prefix(7))
    while kept.last == 0 { kept.removeLast() }
    let place = point + 2
    let padded = [UInt8](repeating: 0, count: max(0, 1 - place)) + kept
    let before = max(place, 1)
    let whole = (0..<before).map { padded.indices.contains($0) ? "\(padded[$0])" : "0" }.joined()
    let rest = padded.dropFirst(before).map { "\($0)" }.joined()
    return (isNegative ? "-" : "") + whole + (rest.isEmpty ? "" : "." + rest) + "%"
  }
}
