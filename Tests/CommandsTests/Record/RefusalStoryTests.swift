import Domain
import Foundation
import TestSupport
import Testing

/// A winter of the former sole trader: everybody refuses, the tax office goes on, and help takes over.
@Suite struct RefusalStoryTests {
  @Test func everybodyRefusesAndHelpTakesOver() throws {
    let story = try Story("4-former-sole-trader")
    try story.place.keepOffersOfBefore()
    for number in 1...6 { try story.run("letter", "sent", "b\(number)", "--by", "mail") }
    #expect(try story.keys("answer").count == 6)
    try aSettlementIsOffered(story)
    try everybodyRefuses(story)
    try theTaxOfficeGoesOn(story)
    try helpTakesOver(story)
    try aYearLater(story)
  }

  /// The text of a law firm: the full amount, two per cent a month, everything due on one miss.
  private func aSettlementIsOffered(_ story: Story) throws {
    try story.on("2026-11-30")
    let before = try story.place.dossier()
    let check = try story.json(
      "reply", "check", "d2", "--monthly", "400", "--terms", "15", "--total", "6000",
      "--default-rate", "24", "--waives-rights", "ja", "--on-miss", "alles", "--answer-by",
      "2026-12-02")
    #expect(check["verdict"] as? String == "doesNotFit")
    let codes = story.codes("findings", in: check)
    #expect(codes.contains("aboveCapacity") && codes.contains("totalAboveOwed"))
    #expect(codes.count >= 6, "\(codes)")
    #expect(try story.place.dossier() == before)
    // Nor can it be agreed to: it is above what is owed.
    let agreed = try story.place.run([
      "agree", "d2", "--monthly", "400", "--terms", "15", "--last", "400", "--total", "6000",
      "--today", story.day,
    ])
    #expect(agreed.status == 2 && !agreed.error.isEmpty)
    #expect(try story.place.dossier() == before)
  }

  private func everybodyRefuses(_ story: Story) throws {
    try story.on("2026-12-04")
    for number in 1...5 {
      let answer = try story.run("reply", "d\(number)", "geweigerd", "--reason", "tooLow")
      #expect(answer.contains("reply-to-refusal"))
    }
    #expect(
      try story.run("reply", "d6", "geweigerd", "--words", "Alles in een keer")
        .contains("aflos support"))
    let help = try story.json("support")
    #expect(story.codes("reasons", in: help).contains("allRefused"))
    try story.run("undo")
    #expect(try !story.codes("reasons", in: story.json("support")).contains("allRefused"))
    try story.run("redo")
  }

  private func theTaxOfficeGoesOn(_ story: Story) throws {
    try story.on("2027-01-11")
    try story.run(
      "log", "letter", "d1", "--stage", "writ", "--on", "2027-01-10", "--by", "2027-01-13")
    #expect(try story.run("debt", "ladder", "d1").contains("beslag"))
    #expect(try story.run("debt", "ladder").contains("Bouwmaat"))
    #expect(try story.keys("letter") == ["letter.n1"])
    // A letter of tomorrow, and one about a debt that is not there, are no letters.
    let before = try story.place.dossier()
    for wrong in [["d1", "--on", "2027-01-12"], ["d9", "--on", "2027-01-10"]] {
      let outcome = try story.place.run(
        ["log", "letter"] + wrong + ["--stage", "writ", "--today", story.day])
      #expect(outcome.status == 2 && !outcome.error.isEmpty)
    }
    #expect(try story.place.dossier() == before)
  }

  private func helpTakesOver(_ story: Story) throws {
    try story.on("2027-01-12")
    try story.run(
      "log", "add", "d1", "--by", "visit", "--with", "gemeente Harlingen", "--they",
      "plan van aanpak", "--they-until", "2027-02-09")
    for (name, names) in [("pakket.html", true), ("zonder.html", false)] {
      let path = story.place.path(name)
      try story.run(
        ["export", "handover", "--format", "html", "--to", path] + (names ? [] : ["--redacted"]))
      let page = try String(contentsOfFile: path, encoding: .utf8)
      #expect(page.contains("T. van den Berg") == names)
      #expect(page.contains("Bouwmaat") == names)
    }
    try story.run(
      "letter", "write", "--all", "--kind", "debt-help-handover", "--helper",
      "gemeente Harlingen", "--to", story.place.path("brieven"))
    try story.on("2027-02-10")
    #expect(try story.keys("promise") == ["promise.n2.1"])
    try story.run("agenda", "done", "promise.n2.1")
  }

  /// Nothing was paid: what runs has grown, to the day, and nothing else changed.
  private func aYearLater(_ story: Story) throws {
    try story.run("debt", "edit", "d3", "--stated-on", "2026-11-21")
    try story.on("2027-11-21")
    let debts = try story.json("pay", "list")["debts"] as? [[String: Any]]
    let loan = try #require(debts?.first { $0["debt"] as? String == "d3" })
    // 7.25% of 12,500.00 over 365 days.
    #expect(loan["interestAddedCents"] as? Int == 90_625)
    #expect(try story.keys("budget").first == "budget.2027-11")
    let year = try story.json("pay", "year", "2027")
    #expect(year["paidCents"] as? Int == 0)
  }
}
