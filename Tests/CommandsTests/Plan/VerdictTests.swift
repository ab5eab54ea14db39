import Domain
import Exchange
import Foundation
import Planning
import TestSupport
import Testing

/// `aflos plan` opens with what follows from the plan; the screen and the JSON say the same.
@Suite struct VerdictTests {
  /// Five of the six cannot keep an offer: too long, or nothing that is left for new ones. The last
  /// has an amount to check first.
  @Test(arguments: Cases.households, Language.allCases)
  func theSixHouseholds(household: String, language: Language) throws {
    let place = try Workplace().importing(household)
    let screen = flat(try place.run(["plan", "--lang", language.rawValue]).output)
    let verdict = try verdict(of: place, language)
    let isAsked = household == "6-owner-irregular"
    #expect(verdict["result"] as? String == (isAsked ? "answersNeeded" : "noOffer"))
    let sentence =
      isAsked
      ? (language == .dutch ? "Doe nog geen voorstel." : "Make no offer yet.")
      : (language == .dutch
        ? "Een voorstel houdt u nu niet vol." : "You could not keep an offer now.")
    #expect(screen.contains(sentence))
    let findings = try #require(verdict["findings"] as? [[String: Any]])
    #expect(!findings.isEmpty)
    // Amounts that are too small are named together on the screen.
    for finding in findings where finding["code"] as? String != FindingCode.crumb.rawValue {
      // What matters less waits until this is done.
      let severity = finding["severity"] as? String
      guard severity == "stop" || isAsked && severity == "ask" else { continue }
      let message = try #require(finding["message"] as? String)
      #expect(screen.contains(flat(message)), "\(message)")
    }
  }

  /// What is missing is asked, and is gone once it is there or was answered.
  @Test func whatIsMissingIsAskedAndAnswered() throws {
    let place = try Workplace()
    var dossier = Dossier.example(
      capacity: 20_000, debts: [.example("d1", owed: 60_000), .example("d2", owed: 40_000)])
    dossier.sender.name = "R. Voorbeeld"
    dossier.costs = []
    let file = place.path("real.json")
    try DossierDocument.text(of: dossier).write(toFile: file, atomically: true, encoding: .utf8)
    #expect(try place.run(["import", "dossier", file]).status == 0)
    #expect(try verdict(of: place, .dutch)["result"] as? String == "answersNeeded")
    let costs = [
      ("housing", "700"), ("energy", "147"), ("healthInsurance", "159"), ("household", "325"),
      ("telecom", "20"), ("healthCare", "40"),
    ]
    for (category, amount) in costs {
      let added = try place.run(
        ["cost", "add", "--category", category, "--name", category, "--amount", amount])
      #expect(added.status == 0, "\(added.error)")
    }
    for category in ["water", "municipalTaxes", "clothing", "transport", "insurance"] {
      #expect(try place.run(["tell", "cost", category, "none"]).status == 0)
    }
    let verdict = try verdict(of: place, .dutch)
    #expect(verdict["result"] as? String == "offer", "\(verdict)")
    #expect(verdict["roomByLawCents"] as? Int == 170_000 - 134_849)
    #expect(verdict["stopped"] as? [String] == [])
    // Explained by its code.
    let explained = try place.run(["explain", "costMissing", "--lang", "en"]).output
    #expect(flat(explained).contains("This holds for none of your debts now."))
  }

  private func verdict(of place: Workplace, _ language: Language) throws -> [String: Any] {
    let json = try place.json(["plan", "--lang", language.rawValue])
    return try #require(json["verdict"] as? [String: Any])
  }

  private func flat(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
