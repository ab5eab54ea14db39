import Domain
import Foundation
import TestSupport
import Testing

/// A year of the single tenant: offers, answers, agreements, a wage that falls, holiday pay.
@Suite struct AgreementStoryTests {
  @Test func aYearOfAnswersAgreementsAndASetback() throws {
    let story = try Story("1-single-tenant")
    try story.place.keepOffersOfBefore()
    for letter in ["b1", "b2", "b3"] { try story.run("letter", "sent", letter, "--by", "post") }
    try theCreditorsAnswer(story)
    try aBailiffWritesAndCJIBIsCalled(story)
    try winter(story)
    try theWageFalls(story)
    let klarna = try holidayPay(story)
    try theEndOfTheYear(story, klarna: klarna)
  }

  private func theCreditorsAnswer(_ story: Story) throws {
    try story.on("2026-11-24")
    #expect(try story.run("reply", "d1", "akkoord").contains("aflos agree d1"))
    try story.run("agree", "d1", "--with", "mw. De Wit", "--proof", "letter")
    let agreed = try story.json("plan")
    #expect(agreed["monthlyCents"] as? Int == 7_340)
    // The same agreement twice is one sentence, and nothing is stored.
    let before = try story.place.dossier()
    let twice = try story.place.run(["agree", "d1", "--today", story.day])
    #expect(twice.status == 2 && twice.error.contains("loopt al een afspraak"))
    #expect(try story.place.dossier() == before)

    // More than the plan has, and a short time to answer.
    try story.on("2026-12-01")
    let counter = try story.json(
      "reply", "check", "d2", "--monthly", "30", "--terms", "21", "--answer-by", "2026-12-10")
    #expect(counter["verdict"] as? String == "doesNotFit")
    try story.run("reply", "d2", "tegenvoorstel", "--monthly", "30", "--terms", "21")
    // A new amount would not be kept: the plan takes too long. That is said instead.
    let letter = try story.place.run([
      "letter", "show", "d2", "--kind", "reply-to-counter-offer", "--today", story.day,
    ])
    #expect(letter.status == 1 && letter.error.contains("36 maanden"))
    // Nobody at the insurer answers within ten working days.
    try story.on("2026-12-07")
    #expect(try story.keys("answer") == ["answer.b3"])
    #expect(try story.run("reply", "d3", "geen antwoord").contains("herinnering"))
    try story.run(
      "letter", "write", "d3", "--kind", "reminder", "--to", story.place.path("brieven"))
    try story.on("2026-12-08")
    try story.run("reply", "d2", "akkoord")
    try story.run("agree", "d2")
    try story.on("2026-12-15")
    try story.run("reply", "d3", "akkoord")
    try story.run("agree", "d3")
    #expect(try story.keys("answer") == [])
    let plan = try story.json("plan")
    #expect(plan["monthlyCents"] as? Int == 7_340)
    #expect(plan["monthlyCents"] as? Int == plan["capacityCents"] as? Int)
  }

  private func aBailiffWritesAndCJIBIsCalled(_ story: Story) throws {
    try story.on("2026-12-16")
    try story.run(
      "log", "letter", "d6", "--stage", "bailiff", "--on", "2026-12-14", "--by", "2026-12-28",
      "--amount", "644,96", "--collector", "Deurwaarder Vos")
    #expect(try story.keys("letter") == ["letter.n1"])
    #expect(try story.run("debt", "ladder", "d6").contains("dagvaarding"))
    let script = try story.run("call", "d4")
    #expect(script.contains("CJIB"))
    try story.run(
      "log", "add", "d4", "--by", "phone", "--with", "mw. Jansen", "--they", "stuurt formulier",
      "--they-until", "2026-12-22", "--we", "vraagt het aan", "--we-until", "2026-12-24",
      "--confirm", "--to", story.place.path("bevestiging.eml"))
    #expect(
      try Set(story.keys("promise")) == ["promise.n2.1", "promise.n2.2"])
    try story.on("2026-12-22")
    try story.run("agenda", "done", "promise.n2.2")
    try story.run("agenda", "later", "promise.n2.1", "--until", "2027-01-05")
    try story.run("agenda", "skip", "letter.n1")
    #expect(try story.keys("promise") == ["promise.n2.1"])
    try story.run("undo")
    #expect(try story.keys("letter") == ["letter.n1"])
    try story.run("redo")
  }

  private func winter(_ story: Story) throws {
    for day in ["2026-12-28", "2027-01-28"] {
      try story.on(day)
      try story.payWhatIsDue()
      #expect(try story.overdue() == [])
    }
    try story.run("agenda", "done", "promise.n2.1")
    let paid = try story.json("pay", "year", "2027")["paidCents"] as? Int
    #expect(paid == 7_340)
  }

  /// Hours are cut: the plan is short before anything is missed.
  private func theWageFalls(_ story: Story) throws {
    try story.on("2027-02-10")
    try story.run("income", "edit", "i1", "--amount", "1280")
    let help = try story.json("support")
    #expect(story.codes("reasons", in: help).contains("nothingLeft"))
    #expect(try story.run("plan", "changes").contains("aflos support"))
    try story.on("2027-03-02")
    #expect(try story.overdue().count == 3)
    #expect(try story.run("plan", "changes").contains("missed-term-notice"))
    // The hours come back, and what was missed is caught up.
    try story.run("income", "edit", "i1", "--amount", "1402,34")
    try story.payWhatIsDue()
    #expect(try story.overdue() == [])
    #expect(
      try !story.codes("reasons", in: story.json("support")).contains("nothingLeft"))
  }

  private func holidayPay(_ story: Story) throws -> Int {
    for month in 3...5 {
      try story.on(String(format: "2027-%02d-28", month))
      try story.payWhatIsDue()
    }
    let before = try story.place.dossier()
    #expect(try !story.run("plan", "changes", "--sum", "500").isEmpty)
    #expect(try story.place.dossier() == before)
    // Klarna is paid at once, and comes off the list.
    let klarna = try story.owed("d8")
    #expect(klarna > 8_995)
    try story.pay("d8", cents: klarna)
    #expect(try story.keys("freed") == ["freed.d8"])
    let progress = try story.json("progress")
    #expect((progress["finished"] as? [String]) == ["d8"])
    // It cannot be agreed on or paid again without a word.
    #expect(
      try story.place.run(["agree", "d8", "--monthly", "10", "--today", story.day]).status == 2)
    #expect(try story.place.run(["pay", "d8", "10", "--today", story.day]).status == 2)
    return klarna
  }

  private func theEndOfTheYear(_ story: Story, klarna: Int) throws {
    for month in 6...11 {
      try story.on(String(format: "2027-%02d-28", month))
      try story.payWhatIsDue()
      #expect(try story.overdue() == [])
    }
    let year = try story.json("pay", "year", "2027")
    #expect(year["paidCents"] as? Int == 7_340 * 11 + klarna)
    let pack = story.place.path("overdracht.pdf")
    try story.run("export", "handover", "--to", pack)
    #expect(FileManager.default.fileExists(atPath: pack))
    try story.run("agree", "end", "d2", "--reason", "broken")
    #expect(try story.json("plan")["offers"] != nil)
    try story.run("undo")
  }
}
