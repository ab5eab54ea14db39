import Domain
import Rules
import Testing

/// The tables as text: what is written can be read back, and what does not fit is refused.
@Suite struct LawPackTests {
  private static let text = Law.shipped.pack.text

  /// A pack with one line changed, numbered 2 so that it is newer.
  private func changed(_ old: String, _ new: String) throws -> String {
    let text = Self.text.replacing("number: 1\n", with: "number: 2\n")
    try #require(text.contains(old))
    return text.replacing(old, with: new, maxReplacements: 1)
  }

  @Test func whatIsWrittenIsReadBack() throws {
    let pack = try LawPack(text: Self.text)
    #expect(pack.number == Law.shippedNumber)
    #expect(pack.tables.map(\.name) == RuleName.allCases)
    #expect(pack.text == Self.text)
  }

  @Test func theShippedTablesAreThoseOfTheirPack() throws {
    let text = Self.text.replacing("number: 1\n", with: "number: 2\n")
    let law = try Law.shipped.renewed(by: LawPack(text: text))
    #expect(law.packNumber == 2)
    for (ours, theirs) in zip(Law.shipped.listings, law.listings) {
      #expect(ours == theirs, "\(ours.name)")
    }
  }

  @Test func endsOfLinesAndCommentsDoNotMatter() throws {
    let windows = "\u{FEFF}" + Self.text.replacing("\n", with: "\r\n")
    #expect(try LawPack(text: String(windows.dropFirst())).text == Self.text)
    let commented = Self.text.replacing("\nsure: ", with: "\n# a remark\nsure: ")
    #expect(try LawPack(text: commented).text == Self.text)
  }

  @Test func aNewRowHoldsFromItsDay() throws {
    let day = try #require(LocalDate(iso: "2027-01-01"))
    let text = try changed(
      "next: 2027-01-01\n\ntable: commercialInterest",
      "next: 2027-01-01\n\nfrom: 2027-01-01\nrate: 5 %\nsource: Stb. 2026, 999\n"
        + "address: https://zoek.officielebekendmakingen.nl/stb-2026-999.html\n"
        + "checked: 2026-12-20\nsure: published\nnext: 2027-07-01\n\ntable: commercialInterest")
    let law = try Law.shipped.renewed(by: LawPack(text: text))
    let answer = try law.statutoryInterest.answer(on: day, afterCheck: .refuse)
    #expect(answer.row.value == Rate(percent: 5))
    #expect(answer.row.source.checkedOn?.iso == "2026-12-20")
    #expect(try law.statutoryInterest.row(on: day.adding(days: -1)).value == Rate(percent: 4))
    #expect(law.lastKnown(on: day, of: [.statutoryInterest]).isEmpty)
    // What the user corrected stays on top.
    let own = Override(
      table: .statutoryInterest, subject: nil, fact: FactKey(.rate), from: day,
      value: .rate(Rate(percent: 6)), source: "letter")
    #expect(
      try law.adding([own]).statutoryInterest.row(on: day).value == Rate(percent: 6))
  }

  @Test(arguments: [
    ("number: 2", "number: two", PackError.line(2, .notANumber("two"))),
    ("made: 2026-11-29", "made: 29-11-2026", .line(3, .notADay("29-11-2026"))),
    ("aflos.law/1", "aflos.law/2", .unknownFormat("aflos.law/2")),
    ("aflos.law/1", "Staatsblad", .notAPack),
    ("table: creditMaximum", "table: statutoryInterest", .table(.statutoryInterest, .twice)),
    ("table: creditMaximum", "table: kredietvergoeding", nil),
    ("rate: 4 %", "rate: 4", nil), ("rate: 4 %", "rate: vier", nil), ("rate: 4 %", "rate:", nil),
    ("rate: 4 %", "rate: 4 %\nrate: 5 %", nil), ("rate: 4 %", "minimum: 4 %", nil),
    ("rate: 4 %", "surcharge: 4 %", nil), ("sure: published", "sure: certain", nil),
    ("sure: published", "sure: entered", nil), ("from: 2001-01-01", "from: 1997-01-01", nil),
    ("for: consumerSale", "for: contract", .table(.limitation, .unknownSubject("contract"))),
    ("for: consumerSale", "for: somethingElse", nil),
  ])
  func whatIsNotUnderstoodIsRefused(old: String, new: String, error: PackError?) throws {
    let text = try changed(old, new)
    do {
      _ = try Law.shipped.renewed(by: LawPack(text: text))
      Issue.record("taken in: \(new)")
    } catch let found {
      if let error { #expect(found == error) }
    }
  }

  /// Whatever line is lost, nothing is taken in half.
  @Test(arguments: UInt64(0)..<40)
  func aDamagedPackIsRefusedOrChangesNothingElse(seed: UInt64) throws {
    var lines = Self.text.replacing("number: 1\n", with: "number: 2\n").split(
      separator: "\n", omittingEmptySubsequences: false)
    let place = Int(seed * 37 % UInt64(lines.count - 20)) + 10
    let lost = lines.remove(at: place)
    let law = try? Law.shipped.renewed(by: LawPack(text: lines.joined(separator: "\n")))
    guard let law, !lost.hasPrefix("#"), !lost.isEmpty else { return }
    // An optional figure, an address or a day of change may be missing; nothing else.
    let optional = ["next:", "checked:", "address:"]
    let isOptional = optional.contains { lost.hasPrefix($0) }
    let changed = zip(Law.shipped.listings, law.listings).filter { $0 != $1 }
    #expect(isOptional || changed.count <= 1, "\(lost)")
  }

  @Test func anOlderOrEqualPackIsRefused() throws {
    #expect(throws: PackError.notNewer(number: 1, inForce: 1)) {
      try Law.shipped.renewed(by: LawPack(text: Self.text))
    }
  }
}
