/// A rate per year, or a share, in whole **parts per million**: 4 % is 40,000.
package struct Rate: Hashable, Comparable, Sendable {
  /// The rate in parts per million.
  package let partsPerMillion: Int

  /// 0 %: no interest runs.
  package static let zero = Rate(partsPerMillion: 0)

  package init(partsPerMillion: Int) { self.partsPerMillion = partsPerMillion }

  /// A rate of whole percents, for tables of the law.
  package init(percent: Int) { self.init(partsPerMillion: percent * 10_000) }

  /// A rate of hundredths of a percent, for tables of the law: 1040 is 10.40 %.
  package init(hundredthsOfPercent: Int) { self.init(partsPerMillion: hundredthsOfPercent * 100) }

  package static func < (a: Rate, b: Rate) -> Bool { a.partsPerMillion < b.partsPerMillion }

  /// Percent written with a dot and no more decimals than needed: "4", "9.9", "10.15".
  package var percentText: String {
    let sign = partsPerMillion < 0 ? "-" : ""
    let whole = partsPerMillion.magnitude / 10_000
    var decimals = String(partsPerMillion.magnitude % 10_000)
    decimals = String(repeating: "0", count: 4 - decimals.count) + decimals
    while decimals.hasSuffix("0") { decimals.removeLast() }
    return decimals.isEmpty ? "\(sign)\(whole)" : "\(sign)\(whole).\(decimals)"
  }

  /// Reads a decimal number of percents with at most four decimals: "9.9", "12", "10,15".
  ///
  /// Nil for anything else, and for more than 1,000 percent.
  package init?(percentText: some StringProtocol) {
    let parts = percentText.split(maxSplits: 1, omittingEmptySubsequences: false) {
      $0 == "." || $0 == ","
    }
    guard let whole = Self.digits(parts[0]), whole <= 1_000 else { return nil }
    guard parts.count == 2 else {
      self.init(percent: whole)
      return
    }
    guard parts[1].count <= 4, let decimals = Self.digits(parts[1]) else { return nil }
    let scale = [1_000, 100, 10, 1][parts[1].count - 1]
    let partsPerMillion = whole * 10_000 + decimals * scale
    guard partsPerMillion <= 1_000 * 10_000 else { return nil }
    self.init(partsPerMillion: partsPerMillion)
  }

  private static func digits(_ text: some StringProtocol) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
  }
}
