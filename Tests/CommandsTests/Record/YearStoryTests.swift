import Domain
import Foundation
import TestSupport
import Testing

/// A year in the life of the family with too many creditors, command by command, the clock moving.
@Suite struct YearStoryTests {
  @Test func aYearOfPayingMissingAndCatchingUp() throws {
    let story = try Story("2-family-too-many-creditors")
    // An agreement is made with the health insurer; the allowances run already.
    try story.on("2026-11-23")
    try story.run(
      "debt", "edit", "d3", "--arrangement", "50", "--arrangement-due-day", "27",
      "--arrangement-from", "2026-12-27")
    try story.run(
      "debt", "edit", "d10", "--stated-on", "2026-11-20", "--percent", "12")
    #expect(try story.keys("pay").prefix(2) == ["pay.d5.2026-12-20", "pay.d3.2026-12-27"])

    try story.on("2026-12-18")
    try story.run("pay", "d5", "87,50")
    #expect(try story.keys("pay").first == "pay.d3.2026-12-27")
    try story.on("2026-12-24")
    try story.run("pay", "d3", "50")
    #expect(try story.overdue() == [])

    // January goes well, with one mistake that is taken back.
    try story.on("2027-01-20")
    try story.run("pay", "d5", "875")
    try story.run("undo")
    try story.run("pay", "d5", "87,50")
    #expect(try story.overdue() == [])
    #expect(try story.keys("recheck").first == "recheck.2027-01")
    try story.run("agenda", "done", "recheck.2027-01")
    #expect(try story.keys("recheck").first == "recheck.2027-07")

    // The term of the insurer is missed; it is named before they do.
    try story.on("2027-02-02")
    #expect(try story.overdue() == ["pay.d3.2027-01-27"])
    let progress = try story.run("progress")
    #expect(progress.contains("27 januari 2027") && progress.contains("1 gemist"))
    try story.run("pay", "d3", "20")
    #expect(try story.overdue() == ["pay.d3.2027-01-27"])
    try story.run("agenda", "later", "pay.d3.2027-01-27", "--until", "2027-02-15")
    #expect(try story.overdue() == [])
    try story.on("2027-02-15")
    #expect(try story.overdue() == ["pay.d3.2027-01-27"])
    try story.run("pay", "d3", "30")
    #expect(try story.overdue() == [])

    // A direct debit fails, and the bank takes it back.
    try story.on("2027-02-22")
    try story.run("pay", "d5", "87,50", "--on", "2027-02-19")
    try story.on("2027-02-24")
    try story.run("pay", "d5", "87,50", "--returned")
    #expect(try story.overdue() == ["pay.d5.2027-02-20"])
    try story.run("pay", "d5", "87,50")
    #expect(try story.overdue() == [])
    let board = try aSpringWithHolidayPay(story)
    try theRestOfTheYear(story, board: board)
  }

  private func aSpringWithHolidayPay(_ story: Story) throws -> Int {
    // Holiday pay clears the water board at once, and a little too much.
    try story.on("2027-05-28")
    for day in ["2027-03-19", "2027-04-20", "2027-05-20"] {
      try story.run("pay", "d5", "87,50", "--on", day)
    }
    for day in ["2027-02-26", "2027-03-26", "2027-04-28", "2027-05-27"] {
      try story.run("pay", "d3", "50", "--on", day)
    }
    let board = try story.owed("d12") + 190
    try story.pay("d12", cents: board)
    #expect(try story.overdue() == [])
    #expect(try story.keys("freed") == ["freed.d12"])
    #expect(try story.run("pay", "list", "d12").contains("1,90"))
    #expect(try story.run("progress").contains("Helemaal betaald"))
    try story.run("agenda", "done", "freed.d12")
    return board
  }

  private func theRestOfTheYear(_ story: Story, board: Int) throws {
    // Term by term.
    for month in 6...11 {
      try story.on(String(format: "2027-%02d-27", month))
      try story.run("pay", "d5", "87,50", "--on", String(format: "2027-%02d-18", month))
      try story.run("pay", "d3", "50")
      #expect(try story.overdue().filter { $0.hasPrefix("pay.") } == [])
    }
    #expect(try story.keys("budget").first == "budget.2027-11")
    let year = try story.place.json(["pay", "year", "2027", "--today", story.day])
    #expect(year["paidCents"] as? Int == 8_750 * 12 + 5_000 * 11 + board)
    #expect(year["returnedCents"] as? Int == 8_750)
    #expect(try story.run("progress").contains("laat"))
  }
}
