import Domain

/// One amount of a letter, or what looks like one and cannot be read.
struct ReadAmount: Hashable {
  /// Nil where it cannot be read: it then breaks a row of amounts.
  let value: Money?
  /// Which line of the text.
  let line: Int
  /// As it stands there.
  let written: String
  /// The words before it in its line, back to the amount before it.
  let label: String
  /// The end of the line above, for a sentence that goes on.
  let above: String
  let hasCents: Bool
}

/// Finds amounts by their shape: `1.234,56`, `234,56`, `-12,50`, `250,-`.
///
/// Nothing is mended: a lost comma, a point for a comma or a colon is no amount. A space behind the comma
/// is passed over only right behind € or EUR; a digit before a space never belongs to an amount.
struct AmountScan {
  private(set) var amounts: [ReadAmount] = []

  init(_ text: ReadText) {
    var before = ""
    for (number, line) in text.lines.enumerated() {
      let (found, tail) = Self.amounts(in: line, number, before: before)
      amounts += found
      before = found.isEmpty ? line : tail
    }
    // Whole euros count only where no amount of the letter has cents: else a comma was lost.
    if amounts.contains(where: \.hasCents) {
      amounts = amounts.map { amount in
        guard amount.value != nil, !amount.hasCents else { return amount }
        return ReadAmount(
          value: nil, line: amount.line, written: amount.written, label: amount.label,
          above: amount.above, hasCents: false)
      }
    }
  }

  private static func amounts(
    in line: String, _ number: Int, before: String
  ) -> (found: [ReadAmount], tail: String) {
    let words = line.split(whereSeparator: \.isWhitespace)
    var found: [ReadAmount] = []
    var label: [Substring] = []
    var index = 0
    while index < words.count {
      let isBehindEuro = index > 0 && isEuro(words[index - 1])
      let next = index + 1 < words.count ? words[index + 1] : ""
      if let (reading, used) = read(words[index], next, isBehindEuro: isBehindEuro) {
        let own = label.filter { !isEuro($0) }.joined(separator: " ")
        found.append(
          ReadAmount(
            value: reading.value, line: number,
            written: words[index..<index + used].joined(separator: " "),
            label: String(own.suffix(160)), above: found.isEmpty ? String(before.suffix(80)) : "",
            hasCents: reading.hasCents))
        label = []
        index += used
      } else {
        label.append(words[index])
        index += 1
      }
    }
    return (found, label.joined(separator: " "))
  }

  private static func isEuro(_ word: Substring) -> Bool {
    ["€", "EUR", "eur", "Eur", "euro"].contains(word)
  }

  private struct Reading {
    let value: Money?
    let hasCents: Bool
  }

  /// What stands at a word, and how many words it took; nil where it is no amount.
  private static func read(
    _ word: Substring, _ next: Substring, isBehindEuro: Bool
  ) -> (Reading, Int)? {
    guard !isUnit(next), !word.hasSuffix("%") else { return nil }
    var core = word[...]
    var isNegative = false
    var hasEuro = isBehindEuro
    strip(&core, &isNegative, &hasEuro)
    guard core.first.map({ $0.isASCII && $0.isNumber }) == true else { return nil }
    if hasEuro, core.hasSuffix(","), next.count == 2,
      next.allSatisfy({ $0.isASCII && $0.isNumber }),
      let joined = shaped(String(core) + next)
    {
      return (Reading(value: isNegative ? -joined : joined, hasCents: true), 2)
    }
    if let value = shaped(String(core)) {
      return (Reading(value: isNegative ? -value : value, hasCents: true), 1)
    }
    if let value = whole(String(core), hasEuro: hasEuro) {
      return (Reading(value: isNegative ? -value : value, hasCents: false), 1)
    }
    guard hasEuro || looksLikeAmount(core) else { return nil }
    return (Reading(value: nil, hasCents: false), 1)
  }

  /// Takes signs, brackets and € off both ends.
  private static func strip(
    _ core: inout Substring, _ isNegative: inout Bool, _ hasEuro: inout Bool
  ) {
    while let first = core.first, "€(+-–−*:".contains(first) || core.hasPrefix("EUR") {
      if core.hasPrefix("EUR") {
        core = core.dropFirst(3)
        hasEuro = true
        continue
      }
      if "-–−".contains(first) { isNegative = true }
      if first == "€" { hasEuro = true }
      core = core.dropFirst()
    }
    while let last = core.last, ".;:)*".contains(last) { core = core.dropLast() }
    for dash in [",-", ",--", ",–", ",—", ",="] where core.hasSuffix(dash) { return }
    while let last = core.last, "-–−€".contains(last) {
      if "-–−".contains(last) { isNegative = true } else { hasEuro = true }
      core = core.dropLast()
    }
  }

  /// What counts in other things than money, and percentages.
  private static func isUnit(_ word: Substring) -> Bool {
    let bare = folded(word)
    return word.hasPrefix("%")
      || ["procent", "percent", "kwh", "m3", "m2", "gj", "km", "uur", "dagen", "liter", "gb", "mb"]
        .contains(bare)
  }

  /// `1.234,56` or `234,56`; above a thousand also without its point.
  private static func shaped(_ text: String) -> Money? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 4, bytes[bytes.count - 3] == UInt8(ascii: ","),
      let euros = euros(bytes.dropLast(3), needsPoint: false),
      let cents = digits(bytes.suffix(2))
    else { return nil }
    return Money(cents: euros * 100 + cents)
  }

  /// `250,-` always; `250` and `1.250` behind €.
  private static func whole(_ text: String, hasEuro: Bool) -> Money? {
    for dash in [",-", ",--", ",–", ",—", ",="] where text.hasSuffix(dash) {
      return euros(Array(text.utf8.dropLast(dash.utf8.count))[...], needsPoint: true)
        .map { Money(cents: $0 * 100) }
    }
    guard hasEuro else { return nil }
    return euros(Array(text.utf8)[...], needsPoint: true).map { Money(cents: $0 * 100) }
  }

  private static func euros(_ bytes: ArraySlice<UInt8>, needsPoint: Bool) -> Int? {
    let groups = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard let first = groups.first, !first.isEmpty else { return nil }
    if groups.count == 1 {
      guard first.count <= (needsPoint ? 3 : 6) else { return nil }
      return digits(first)
    }
    guard first.count <= 3, groups.count <= 3, groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return digits(groups.joined().map { $0 }[...])
  }

  private static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in bytes {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  /// Digits with one mark before two digits at the end: `1,250.00`, `12:50`, `1.250.00`.
  private static func looksLikeAmount(_ core: Substring) -> Bool {
    let bytes = Array(core.utf8)
    guard bytes.count >= 4,
      bytes.allSatisfy({ (0x30...0x39).contains($0) || [0x2C, 0x2E].contains($0) })
    else { return false }
    let marks = bytes.count { $0 == 0x2C || $0 == 0x2E }
    let isDay = bytes.filter { $0 == 0x2E }.count == 2 && !bytes.contains(0x2C)
    return marks > 0 && !isDay && [0x2C, 0x2E].contains(bytes[bytes.count - 3])
      && bytes.contains(0x2C)
  }
}
