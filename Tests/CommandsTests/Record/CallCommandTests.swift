import Domain
import Foundation
import TestSupport
import Testing

/// A call, prepared and confirmed.
@Suite struct CallCommandTests {
  private func call(_ debt: String, _ place: Workplace) throws -> [String: Any] {
    try place.json(["call", debt])
  }

  private func lines(_ part: String, _ script: [String: Any]) -> [String] {
    let parts = script["parts"] as? [[String: Any]] ?? []
    return parts.first { $0["part"] as? String == part }?["lines"] as? [String] ?? []
  }

  /// What may be said is what may be written: the offer has the cents of the plan.
  @Test func theOfferIsThatOfThePlan() throws {
    for household in Cases.households {
      let place = try Workplace().importing(household)
      let offers = try #require(try place.json(["plan"])["offers"] as? [[String: Any]])
      for offer in offers {
        let debt = try #require(offer["debt"] as? String)
        let script = try call(debt, place)
        let (monthly, purpose) = (offer["monthlyCents"] as? Int, script["purpose"] as? String)
        guard let said = script["offer"] as? [String: Any] else {
          #expect(purpose != "offer")
          continue
        }
        #expect(purpose == "offer" && said["monthlyCents"] as? Int == monthly, "\(debt)")
        let total = try #require(said["totalCents"] as? Int)
        let (terms, last) = (said["terms"] as? Int ?? 0, said["lastCents"] as? Int ?? 0)
        #expect((terms - 1) * (monthly ?? 0) + last == total, "\(debt)")
      }
    }
  }

  /// A claim that may be too old is asked about; nothing that is said admits it or offers money.
  @Test func aClaimThatMayBeTooOldIsNotAdmitted() throws {
    let place = try Workplace().importing("2-family-too-many-creditors")
    let script = try call("d8", place)
    #expect(script["purpose"] as? String == "askDetails")
    #expect(script["admitsNothing"] as? Bool == true)
    #expect(script["offer"] is NSNull)
    let said = lines("begin", script) + lines("theyAsk", script) + lines("say", script)
    for word in ["€", "ik bied", "ik betaal", "regeling", "uitstel", "stappen"] {
      #expect(!said.joined(separator: " ").lowercased().contains(word), "\(word)")
    }
    #expect(lines("doNotSay", script).first?.contains("Zeg niet dat u de schuld heeft") == true)
  }

  @Test func anArrangementThatRunsIsConfirmedAndWhatIsPaidNeedsNoCall() throws {
    let place = try Workplace().importing("2-family-too-many-creditors")
    #expect(try call("d5", place)["purpose"] as? String == "keep")
    let other = try Workplace().importing("1-single-tenant")
    #expect(try other.run(["pay", "d8", "89,95"]).status == 0)
    let paid = try other.run(["pay", "d8", "1"])
    #expect(paid.status == 2)
    let left = try #require(
      (try other.json(["pay", "list", "d8"])["debts"] as? [[String: Any]])?.first?["left"]
        as? [String: Any])
    if left["totalCents"] as? Int == 0 { #expect(try other.run(["call", "d8"]).status == 1) }
  }

  @Test func aScriptGoesOutInEveryForm() throws {
    let place = try Workplace().importing("1-single-tenant")
    for format in ["text", "csv", "html", "pdf", "json"] {
      let path = place.path("bellen.\(format)")
      let run = try place.run(["call", "d6", "--format", format, "--to", path])
      #expect(run.status == 0, "\(format): \(run.error)")
      #expect(try Data(contentsOf: URL(filePath: path)).count > 100)
    }
    let hidden = try place.run(["call", "d6", "--redacted"]).output
    #expect(!hidden.contains("Intrum") && !hidden.contains("Odido"))
    #expect(try place.run(["call", "d99"]).status == 2)
  }

  @Test(arguments: ["nl", "en"])
  func scriptsReadAsRecorded(language: String) throws {
    var text = ""
    for (household, debts) in [
      ("1-single-tenant", ["d6"]), ("2-family-too-many-creditors", ["d1", "d5", "d8"]),
      ("3-nothing-left", ["d1"]), ("4-former-sole-trader", ["d2"]), ("5-student", ["d1"]),
      ("6-owner-irregular", ["d1"]),
    ] {
      let place = try Workplace().importing(household)
      for debt in debts {
        let outcome = try place.run(["call", debt, "--lang", language])
        #expect(outcome.status == 0, "\(household) \(debt): \(outcome.error)")
        for line in outcome.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
        text += outcome.output + "\n"
      }
    }
    try expectGolden(text, "calls.\(language).txt")
  }

  // MARK: The confirmation

  private static func talk(_ debt: String) -> [String] {
    [
      "log", "add", debt, "--by", "phone", "--with", "mw. Jansen", "--said", "zij zoeken het uit",
      "--we", "€ 50 betalen", "--we-until", "1-12", "--they", "specificatie sturen",
    ]
  }

  @Test func aTalkIsConfirmedInOneStep() throws {
    let place = try Workplace().importing("1-single-tenant")
    let path = place.path("mail.eml")
    let run = try place.run(Self.talk("d6") + ["--confirm", "--to", path])
    #expect(run.status == 0, "\(run.error)")
    let mail = try String(contentsOfFile: path, encoding: .utf8)
    #expect(!mail.contains("X-Unsent") && mail.contains("mw. Jansen"))
    let shown = try place.run(["log", "confirm", "n1"]).output
    for part in ["mw. Jansen", "€ 50 betalen", "1 december 2026", "specificatie sturen"] {
      #expect(shown.contains(part), "\(part)")
    }
    let json = try place.json(["log", "confirm", "n1"])
    #expect(json["kind"] as? String == "call-confirmation")
    let written = try place.run([
      "letter", "write", "d6", "--kind", "call-confirmation", "--to", place.path("brieven"),
    ])
    #expect(written.status == 0, "\(written.error)")
  }

  /// Of a claim that may be too old the letter repeats nothing: not what was said, not a promise.
  @Test func aTalkAboutAnOldClaimIsConfirmedWithoutAdmission() throws {
    let place = try Workplace().importing("2-family-too-many-creditors")
    let run = try place.run(Self.talk("d8") + ["--confirm"])
    #expect(run.status == 0, "\(run.error)")
    let confirmed = try place.run(["log", "confirm", "n1"])
    #expect(confirmed.error.contains("misschien te oud"))
    #expect(confirmed.output.contains("erken ik uw vordering niet"))
    for word in ["50", "betalen", "zoeken het uit", "specificatie sturen", "regeling"] {
      #expect(!confirmed.output.contains(word), "\(word)")
    }
    #expect(
      try place.json(["log", "confirm", "n1"])["kind"] as? String == "neutral-call-confirmation")
    let kinds = ["letter", "show", "d8", "--kind", "call-confirmation"]
    #expect(try place.run(kinds).status == 1)
  }

  @Test func onlyATalkAboutADebtIsConfirmed() throws {
    let place = try Workplace().importing("1-single-tenant")
    let before = try place.dossier()
    #expect(try place.run(["log", "add", "--by", "phone", "--confirm"]).status == 1)
    #expect(try place.run(["log", "add", "d6", "--by", "email", "--confirm"]).status == 1)
    #expect(try place.dossier() == before)
    #expect(try place.run(["log", "add", "d6", "--by", "email"]).status == 0)
    #expect(try place.run(["log", "confirm", "n1"]).status == 1)
    #expect(try place.run(["log", "confirm", "n9"]).status == 2)
    #expect(try place.run(["log", "add", "d7", "--by", "visit"]).status == 0)
    #expect(try place.run(["log", "confirm", "n2"]).error.contains("aflos log edit n2"))
    let kind = ["letter", "show", "d6", "--kind", "call-confirmation"]
    #expect(try place.run(kind).error.contains("logboek"))
  }
}
