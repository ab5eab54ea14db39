import Foundation
import TestSupport
import Testing

/// The numbers of an office against cases made by hand, of which the answers are known.
@Suite struct OfficeNumbersTests {
  private let place: Workplace
  private let today = "2026-11-30"

  init() throws { place = try Workplace() }

  private var folder: String { place.path("clients") }

  private func client(_ name: String, on day: String) throws {
    let done = try place.run([
      "import", "dossier", Cases.url("households/1-single-tenant.json").path, "--file",
      "\(folder)/\(name).aflos", "--today", day,
    ])
    #expect(done.status == 0, "\(done.error)")
  }

  private func run(_ name: String, on day: String, _ words: String...) throws {
    let done = try place.run(words + ["--file", "\(folder)/\(name).aflos", "--today", day])
    #expect(done.status == 0, "\(words): \(done.error)")
  }

  /// A letter about this debt, which goes on this day.
  private func send(_ name: String, _ debt: String, as letter: String, on day: String) throws {
    try run(name, on: day, "letter", "write", debt, "--to", place.path("l-\(name)"))
    try run(name, on: day, "letter", "sent", letter, "--by", "portal")
  }

  private func numbers(_ words: String...) throws -> [String: Any] {
    try place.json(
      ["office", "numbers", folder]
        + (words.contains("--today") ? words : words + ["--today", today]))
  }

  @Test func intakeAndTheFirstLetter() throws {
    try client("ten", on: "2026-11-01")
    try send("ten", "d1", as: "b1", on: "2026-11-11")
    try client("four", on: "2026-11-03")
    try send("four", "d1", as: "b1", on: "2026-11-07")
    // A second letter, also earlier in the list, does not make the first one later.
    try send("four", "d2", as: "b2", on: "2026-11-20")
    try client("none", on: "2026-11-30")
    try client("before", on: "2026-10-31")
    try send("before", "d1", as: "b1", on: "2026-11-01")
    try client("archief/gone", on: "2026-11-02")
    try send("archief/gone", "d1", as: "b1", on: "2026-11-08")
    let november = try numbers("--from", "1-11-2026", "--through", "30-11-2026")
    #expect(november.int("clients") == 5)
    // Both border days count; the day before does not.
    #expect(november.int("intake") == 4)
    #expect(november.int("withLetter") == 3)
    // Of 4, 6 and 10 days the middle.
    #expect(november.int("daysToFirstLetter") == 6)
    // Over all clients: one debt each, two of the second.
    #expect(november.int("lettersSent") == 5)
    let october = try numbers("--from", "31-10-2026", "--through", "31-10-2026")
    #expect(october.int("intake") == 1 && october.int("daysToFirstLetter") == 1)
    // Of an even number the lower of the two in the middle.
    let two = try numbers("--from", "1-11-2026", "--through", "2-11-2026")
    #expect(two.int("withLetter") == 2 && two.int("daysToFirstLetter") == 6)
    let empty = try numbers("--from", "1-1-2025", "--through", "31-12-2025")
    #expect(empty.int("intake") == 0 && empty["daysToFirstLetter"] is NSNull)
  }

  @Test func anAnswerCountsFromTheDayOfTheLetterOn() throws {
    try client("a", on: "2026-11-01")
    for (index, debt) in ["d1", "d2", "d3"].enumerated() {
      try send("a", debt, as: "b\(index + 1)", on: "2026-11-10")
    }
    #expect(try numbers().int("answered") == 0)
    // The day before the letter: no answer to it. On the day, and twice on one debt: one answer.
    for (debt, day) in [("d1", "2026-11-09"), ("d2", "2026-11-10"), ("d2", "2026-11-12")] {
      try run(
        "a", on: "2026-11-20", "reply", "add", debt, "refused", "--on", day, "--no-input")
    }
    #expect(try numbers().int("answered") == 1)
    try run(
      "a", on: "2026-11-20", "reply", "add", "d3", "refused", "--on", "2026-11-20", "--no-input")
    #expect(try numbers().int("lettersSent") == 3 && numbers().int("answered") == 2)
    // An answer about which no letter went is none.
    try run(
      "a", on: "2026-11-20", "reply", "add", "d4", "refused", "--on", "2026-11-20", "--no-input")
    #expect(try numbers().int("answered") == 2)
  }

  @Test func anArrangementIsKeptWhileNoTermIsOpen() throws {
    try client("a", on: "2026-10-01")
    let before = try numbers()
    try run(
      "a", on: "2026-11-01", "agree", "add", "d2", "--monthly", "25", "--terms", "10", "--on",
      "1-11-2026", "--from", "5-11-2026", "--yes", "--no-input")
    #expect(try numbers().int("running") == (before.int("running") ?? 0) + 1)
    let kept = before.int("kept") ?? 0
    // On the day of the first term nothing is late yet.
    #expect(try numbers("--today", "2026-11-05").int("kept") == kept + 1)
    #expect(try numbers().int("kept") == kept)
    try run("a", on: "2026-11-29", "pay", "add", "d2", "25", "--on", "2026-11-29", "--no-input")
    #expect(try numbers().int("kept") == kept + 1)
    // The next term has passed.
    #expect(try numbers("--today", "2026-12-08").int("kept") == kept)
  }

  @Test func whatCannotBeReadIsInNoNumber() throws {
    try client("a", on: "2026-11-01")
    try Data("no database".utf8).write(to: URL(filePath: "\(folder)/text.aflos"))
    let all = try numbers()
    #expect(all.int("clients") == 1 && all.int("notRead") == 1)
  }
}
