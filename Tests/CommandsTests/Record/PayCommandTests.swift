import Domain
import Foundation
import TestSupport
import Testing

/// Payments as they are typed.
@Suite struct PayCommandTests {
  @Test func aPaymentInOneLineShowsItsPartsAndWhatIsLeft() throws {
    let place = try Workplace().importing("1-single-tenant")
    let paid = try place.run(["pay", "d6", "150", "--on", "21-11-2026"])
    #expect(paid.status == 0, "\(paid.error)")
    #expect(paid.output.contains("95,85"))
    #expect(paid.output.contains("33,15"))
    #expect(paid.output.contains("494,96"))
    let shown = try place.run(["debt", "show", "d6"]).output
    #expect(shown.contains("644,96") && shown.contains("494,96"))
    #expect(try place.run(["undo"]).status == 0)
    #expect(try place.run(["pay", "list"]).output.contains("nog niets betaald"))
  }

  @Test func plansFollowPayments() throws {
    let place = try Workplace().importing("1-single-tenant")
    func owed() throws -> Int {
      let offers = try #require(try place.json(["plan"])["offers"] as? [[String: Any]])
      return offers.compactMap { $0["owedCents"] as? Int }.reduce(0, +)
    }
    let before = try owed()
    #expect(try place.run(["pay", "d1", "100"]).status == 0)
    #expect(try owed() == before - 10_000)
    #expect(try place.run(["pay", "d1", "100", "--returned"]).status == 0)
    #expect(try owed() == before)
  }

  @Test(arguments: [
    (["pay", "d1", "0"], 2), (["pay", "d1", "50", "--on", "2026-11-22"], 2),
    (["pay", "d1", "50", "--on", "2024-01-01"], 2), (["pay", "d99", "50"], 2),
    (["pay", "d1"], 2), (["pay", "d1", "50", "--returned"], 2), (["pay", "edit", "p9"], 2),
    (["pay", "remove", "p9"], 2), (["pay", "year", "nul"], 2), (["pay", "list", "d99"], 2),
  ])
  func whatIsWrongStoresNothing(arguments: [String], status: Int) throws {
    let place = try Workplace().importing("1-single-tenant")
    let before = try place.dossier()
    let outcome = try place.run(arguments)
    #expect(Int(outcome.status) == status)
    #expect(!outcome.error.isEmpty && outcome.output.isEmpty)
    #expect(try place.dossier() == before)
    let error = try place.run(arguments + ["--json"]).error
    #expect(error.contains("aflos.error/1"))
  }

  @Test func aClaimThatMayBeTooOldAsksFirst() throws {
    let place = try Workplace().importing("2-family-too-many-creditors")
    let refused = try place.run(["pay", "d8", "10"])
    #expect(refused.status == 2 && refused.error.contains("misschien te oud"))
    #expect(try place.run(["pay", "d8", "10", "--yes"]).status == 0)
  }

  @Test func theSamePaymentTwiceIsAsked() throws {
    let place = try Workplace().importing("1-single-tenant")
    #expect(try place.run(["pay", "d1", "20", "--on", "20-11-2026"]).status == 0)
    let again = try place.run(["pay", "d1", "20", "--on", "20-11-2026", "--json"])
    #expect(again.status == 2 && again.error.contains("twice"))
    #expect(try place.run(["pay", "d1", "20", "--on", "19-11-2026"]).status == 0)
    #expect(try place.run(["pay", "d1", "20", "--on", "20-11-2026", "--yes"]).status == 0)
  }

  @Test func tooMuchIsKeptAndNamed() throws {
    let place = try Workplace().importing("1-single-tenant")
    let outcome = try place.run(["pay", "d8", "100", "--json"])
    #expect(outcome.output.contains("\"overpaidCents\": 1005"))
    #expect(try place.run(["pay", "d8", "5"]).error.contains("niets meer open"))
    for command in [
      ["plan"], ["plan", "schedule"], ["plan", "compare"], ["plan", "stress"], ["check"],
      ["letter", "list"], ["budget"], ["progress"], ["agenda"], ["plan", "calendar"],
      ["plan", "settle"], ["plan", "explain", "d8"], ["letter", "kinds", "d8"],
    ] {
      #expect(try place.run(command).status < 2, "\(command)")
    }
  }

  @Test func aYearAddsUp() throws {
    let place = try Workplace().importing("1-single-tenant")
    for arguments in [
      ["d1", "50"], ["d1", "25"], ["d1", "25", "--returned"], ["d2", "10", "--on", "2025-12-31"],
    ] { #expect(try place.run(["pay"] + arguments).status == 0) }
    let year = try place.json(["pay", "year", "2026"])
    #expect(year["paidCents"] as? Int == 7_500)
    #expect(year["returnedCents"] as? Int == 2_500)
    #expect(try place.json(["pay", "year", "2025"])["paidCents"] as? Int == 1_000)
    #expect(try place.run(["pay", "year", "2026", "--lang", "en"]).output.contains("50.00"))
    #expect(try place.run(["pay", "edit", "p1", "--amount", "40"]).status == 0)
    #expect(try place.json(["pay", "year", "2026"])["paidCents"] as? Int == 6_500)
    #expect(try place.run(["pay", "remove", "p4"]).status == 0)
    #expect(try place.json(["pay", "list"])["schema"] as? String == "aflos.payments/1")
  }

  @Test func aPaymentNamesItsTerm() throws {
    let place = try Workplace().importing("2-family-too-many-creditors")
    let json = try place.json(["pay", "d5", "87,50", "--today", "2026-12-18"])
    let term = try #require((json["terms"] as? [[String: Any]])?.first)
    #expect(term["due"] as? String == "2026-12-20")
    #expect(term["standing"] as? String == "early")
  }
}

/// The agenda as it is asked for.
@Suite struct AgendaCommandTests {
  @Test func everyHouseholdHasAnAgendaInBothLanguages() throws {
    for household in Cases.households {
      let place = try Workplace().importing(household)
      for language in ["nl", "en"] {
        for span in [[], ["--day"], ["--week"], ["--month"], ["--all"]] {
          let outcome = try place.run(["agenda"] + span + ["--lang", language])
          #expect(outcome.status == 0)
          for line in outcome.output.split(separator: "\n") {
            #expect(line.count <= 80, "\(line)")
          }
        }
        #expect(try place.run(["progress", "--lang", language]).status == 0)
      }
    }
  }

  @Test func anItemIsDonePutOffSkippedAndTakenBack() throws {
    let place = try Workplace().importing("2-family-too-many-creditors")
    let key = "pay.d5.2026-12-20"
    func open() throws -> [String: String] {
      let items = try place.json(["agenda"])["items"] as? [[String: Any]] ?? []
      return Dictionary(
        items.compactMap { item in
          guard let key = item["key"] as? String, let act = item["act"] as? String else {
            return nil
          }
          return (key, act)
        }
      ) { $1 }
    }
    #expect(try open()[key] == "2026-12-17")
    #expect(try place.run(["agenda", "later", key, "--until", "2026-12-24"]).status == 0)
    #expect(try open()[key] == "2026-12-24")
    #expect(try place.run(["agenda", "done", key]).output.contains("aflos pay d5 87,50"))
    #expect(try open()[key] == nil)
    #expect(try place.run(["agenda", "reset", key]).status == 0)
    #expect(try open()[key] == "2026-12-17")
    #expect(try place.run(["agenda", "skip", key]).status == 0)
    #expect(try place.run(["undo"]).status == 0)
    #expect(try open()[key] == "2026-12-17")
    #expect(try place.run(["agenda", "done", "pay.d5.2026-12-21"]).status == 2)
    #expect(try place.run(["agenda", "later", key, "--until", "2026-11-21"]).status == 2)
  }

  @Test func aLetterThatWasSentWaitsForAnAnswer() throws {
    let place = try Workplace().importing("1-single-tenant")
    #expect(try place.run(["letter", "write", "d7", "--to", place.path("brieven")]).status == 0)
    #expect(try place.run(["letter", "sent", "b1", "--by", "post"]).status == 0)
    let items = try place.json(["agenda"])["items"] as? [[String: Any]] ?? []
    let answer = try #require(items.first { $0["key"] as? String == "answer.b1" })
    #expect(answer["due"] as? String == "2026-12-04")
  }

  /// The file for a calendar says nothing of whom or how much unless that is asked.
  @Test func aCalendarFileIsPrivateAndStable() throws {
    let place = try Workplace().importing("2-family-too-many-creditors")
    let path = place.path("agenda.ics")
    #expect(try place.run(["agenda", "--ics", path]).status == 0)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(!text.contains("Toeslagen") && !text.contains("87,50"))
    #expect(text.contains("SUMMARY:Termijn betalen"))
    #expect(try place.run(["agenda", "--ics", path, "--force"]).status == 0)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    #expect(try place.run(["agenda", "--ics", path, "--details", "--force"]).status == 0)
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("87\\,50"))
  }
}
