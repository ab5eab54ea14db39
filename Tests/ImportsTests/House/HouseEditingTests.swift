import Domain
import Imports
import TestSupport
import Testing

/// A text of an office in which one thing is changed: the rest stays as a person wrote it.
@Suite struct HouseEditingTests {
  private let today = LocalDate.day("2026-11-30")

  /// Texts with comments, empty lines, both languages and both ends of lines, changed in all sorts of ways.
  @Test(arguments: 0..<200)
  func onlyWhatIsMeantChanges(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let end = Bool.random(using: &random) ? "\n" : "\r\n"
    var lines: [String] = []
    func remark() {
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        lines.append(
          Bool.random(using: &random) ? "" : "# \(Int.random(in: 0...9, using: &random))")
      }
    }
    let names = ["Vattenfall", "Zalando", "CJIB", "Ziggo"].shuffled(using: &random)
    let count = Int.random(in: 0...3, using: &random)
    for name in names.prefix(count) {
      remark()
      lines.append("\(Bool.random(using: &random) ? "creditor" : "schuldeiser"): \(name)")
      for fact in ["minstens: 25", "months:  12", "dag: 2026-11-01", "bron: brief"].shuffled(
        using: &random)
      {
        remark()
        lines.append(fact)
      }
    }
    remark()
    var text = lines.joined(separator: end)
    if Bool.random(using: &random) { text += end }
    let before = try HouseTermsBook(text: text, today: today)
    let creditor = try #require(names.prefix(count + 1).randomElement(using: &random))
    let isNew = before.of(creditor) == nil
    var changes: [HouseTermsChange] = [
      .init(key: .minimum, word: "minimum", value: "30"),
      .init(key: .accepts, word: "accepts", value: "by phone"),
    ]
    if isNew {
      changes =
        [.init(key: .creditor, word: "creditor", value: creditor)] + changes + [
          .init(key: .day, word: "day", value: "2026-11-30"),
          .init(key: .source, word: "source", value: "mail"),
        ]
    } else if Bool.random(using: &random) {
      changes.append(.init(key: .months, word: "months", value: nil))
    }
    let changed = try HouseTermsBook.text(text, changing: creditor, changes)
    let after = try HouseTermsBook(text: changed, today: today)
    let terms = try #require(after.of(creditor), "\(text)\n---\n\(changed)")
    #expect(terms.minimum == Money(cents: 3_000) && terms.accepts == "by phone")
    if !isNew { #expect(terms.months == (changes.count == 3 ? nil : 12)) }
    for other in before.all where other.creditor != creditor {
      #expect(after.of(other.creditor) == other)
    }
    #expect(after.all.map(\.creditor).prefix(before.all.count) == before.all.map(\.creditor)[...])
    #expect(remarks(of: changed) == remarks(of: text))
    #expect(!isNew || changed.hasPrefix(text))
    // Taken out, the others and the remarks outside the block are there still.
    let without = try HouseTermsBook.text(changed, without: creditor)
    let rest = try HouseTermsBook(text: without, today: today)
    #expect(rest.of(creditor) == nil && rest.all.count == after.all.count - 1)
    #expect(rest.all == after.all.filter { $0.creditor != creditor })
  }

  private func remarks(of text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).filter { $0.hasPrefix("#") }.map(String.init)
  }
}
