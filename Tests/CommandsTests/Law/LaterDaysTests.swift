import Domain
import Foundation
import TestSupport
import Testing

/// The program goes on when its figures grow old: it says once what may differ, and never refuses.
@Suite struct LaterDaysTests {
  private static let commands = [
    "budget", "plan", "plan schedule", "plan compare", "plan calendar", "plan changes",
    "plan settle --sum 1000", "plan stress --runs 5", "check", "debt ladder", "debt list",
    "support",
    "agenda", "progress", "letter kinds", "letter list", "reply list", "agree list", "pay list",
    "log", "history",
    "call d1", "export plan", "export dossier", "law tables", "law limitation --kind huur",
    "law costs --principal 100", "law fine --amount 149", "law tables exemptAmount",
    "law exempt --household single --taxable-year 30000", "household",
    "law interest --principal 100 --from 2020-01-01",
  ]

  @Test(arguments: Cases.households, ["2026-11-29", "2027-07-15", "2030-01-01"])
  func everyCommandAnswers(household: String, on day: String) throws {
    let place = try Workplace().importing(household)
    place.today = .day(day)
    for command in Self.commands {
      let outcome = try place.run(command.split(separator: " ").map { String($0) })
      // `check` ends with 1 where something cannot wait.
      #expect(outcome.status == 0 || command == "check" && outcome.status == 1, "\(command)")
      // An export says what it leaves out.
      #expect(
        outcome.error == "" || command == "export dossier", "\(command): \(outcome.error)")
      #expect(!outcome.output.contains("het cijfer voor de dag"), "\(command)")
      let text = outcome.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let times = text.components(separatedBy: "laatste cijfers van de wet").count - 1
      #expect(times <= 1, "\(command): said \(times) times")
      if day < "2027" { #expect(times == 0, "\(command)") }
    }
    let letters = try place.run(["letter", "write", "--all", "--to", place.path("letters")])
    #expect(letters.status == 0, "\(letters.error)")
    let check = try place.json(["check"])
    let findings = try #require(check["findings"] as? [[String: Any]])
    #expect(findings.allSatisfy { $0["code"] as? String != "notChecked" })
  }

  /// Only a row that nobody read at its source is called so, whatever the day.
  @Test(arguments: Cases.households)
  func growingOldDoesNotMakeARuleUnchecked(household: String) throws {
    let place = try Workplace().importing(household)
    func unchecked(on day: String) throws -> Set<String> {
      place.today = .day(day)
      let findings = try #require(try place.json(["check"])["findings"] as? [[String: Any]])
      return Set(
        findings.filter { $0["certainty"] as? String == "unchecked" }
          .compactMap { $0["code"] as? String })
    }
    let today = try unchecked(on: "2026-11-21")
    #expect(try unchecked(on: "2027-02-01").isSubset(of: today.union(["mayBeTimeBarred"])))
  }

  /// Told two weeks before the figures change, by name; not when the user has entered them.
  @Test func theAgendaTellsBeforeTheFiguresChange() throws {
    let place = try Workplace().importing("1-single-tenant")
    func items(on day: String) throws -> [[String: Any]] {
      place.today = .day(day)
      let items = try #require(try place.json(["agenda", "--all"])["items"] as? [[String: Any]])
      return items.filter { $0["kind"] as? String == "recheck" }
    }
    let told = try items(on: "2026-12-18")
    #expect(told.first?["act"] as? String == "2026-12-18")
    #expect(told.first?["due"] as? String == "2027-01-31")
    let text = try place.run(["agenda", "--all"]).output.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(text.contains("Op 1 januari 2027 kan dit veranderen: wettelijke rente"))
  }
}
