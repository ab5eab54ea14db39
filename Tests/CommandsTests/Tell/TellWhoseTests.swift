import Domain
import Foundation
import TestSupport
import Testing

/// `aflos tell whose`, and what follows from it for plan, letters and calls.
@Suite struct TellWhoseTests {
  private func codes(_ place: Workplace) throws -> [String] {
    let findings = try place.json(["check"])["findings"] as? [[String: Any]] ?? []
    return findings.compactMap { $0["code"] as? String }
  }

  private func monthly(_ debt: String, _ place: Workplace) throws -> Int? {
    let offers = try place.json(["plan"])["offers"] as? [[String: Any]] ?? []
    return offers.first { $0["debt"] as? String == debt }?["monthlyCents"] as? Int
  }

  @Test func whatIsNotMineIsNeitherOfferedNorAcknowledged() throws {
    let place = try Workplace().importing("1-single-tenant")
    let offers = try #require(try place.json(["plan"])["offers"] as? [[String: Any]])
    let offered = try #require(offers.first { $0["monthlyCents"] as? Int ?? 0 > 0 })
    let debt = try #require(offered["debt"] as? String)
    let before = offered["monthlyCents"] as? Int
    let told = try place.run(
      ["tell", "whose", debt, "niet-van-mij", "--words", "Iemand gebruikte mijn naam"])
    #expect(told.status == 0, "\(told.error)")
    #expect(try monthly(debt, place) == 0)
    #expect(try codes(place).contains("notMyDebt"))
    let letter = try place.run(["letter", "show", debt, "--letter-language", "nl"]).output
      .replacing("\n", with: " ")
    #expect(letter.contains("hoort niet bij mij") && letter.contains("Iemand gebruikte mijn naam"))
    for kind in ["payment-proposal", "pause-request", "overview-pause", "debt-help-handover"] {
      #expect(try place.run(["letter", "show", debt, "--kind", kind]).status != 0, "\(kind)")
    }
    let call = try place.json(["call", debt])
    #expect(call["purpose"] as? String == "deny" && call["admitsNothing"] as? Bool == true)
    #expect(try place.run(["undo"]).status == 0)
    #expect(try monthly(debt, place) == before)
    #expect(try !codes(place).contains("notMyDebt"))
  }

  @Test func aCoupleSaysItOfAllAtOnce() throws {
    let place = try Workplace().importing("2-family-too-many-creditors")
    #expect(try codes(place).contains("jointLiability"))
    #expect(try place.run(["tell", "whose", "d1,d2", "mine"]).status == 0)
    #expect(try codes(place).contains("jointLiability"))
    let rest = try place.run(["tell", "whose", "alle", "samen", "--words", "mijn partner"])
    #expect(rest.status == 0 && rest.output.contains("d3, d4, d5"), "\(rest.output)")
    #expect(try !codes(place).contains("jointLiability"))
    #expect(try place.run(["tell", "whose", "all", "mine"]).status != 0)
    let all = try place.json(["tell"])["items"] as? [[String: Any]] ?? []
    #expect(all.filter { $0["answer"] as? String == "right" }.count == 2)
    // One change: one undo.
    #expect(try place.run(["undo"]).status == 0)
    #expect((try place.json(["tell"])["items"] as? [[String: Any]])?.count == 2)
  }

  @Test(arguments: ["d99", "", "d1,d99", ","])
  func aDebtThatIsNotThereIsSaid(debts: String) throws {
    let place = try Workplace().importing("1-single-tenant")
    #expect(try place.run(["tell", "whose", debts, "mine"]).status == 2)
    #expect((try place.json(["tell"])["items"] as? [Any])?.isEmpty == true)
  }

  /// A tax at a low income and a seized account have a script of their own, by the letter that is meant.
  @Test(arguments: ["nl", "en"])
  func callsAboutALetterReadAsRecorded(language: String) throws {
    let place = try Workplace().importing("1-single-tenant")
    #expect(try place.run(["debt", "edit", "d6", "--stage", "seizure"]).status == 0)
    #expect(try place.run(["tell", "whose", "d1", "not-mine"]).status == 0)
    var text = ""
    for words in [
      ["call", "d9", "--kind", "remission-request"],
      ["call", "d6", "--kind", "bank-protection-request"], ["call", "d1"],
    ] {
      let outcome = try place.run(words + ["--lang", language])
      #expect(outcome.status == 0, "\(words): \(outcome.error)")
      for line in outcome.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
      text += outcome.output + "\n"
    }
    try expectGolden(text, "calls-asking.\(language).txt")
    #expect(try place.run(["call", "d6", "--kind", "remission-request"]).status != 0)
    #expect(try place.run(["call", "d6", "--kind", "nonsense"]).status == 2)
  }
}
