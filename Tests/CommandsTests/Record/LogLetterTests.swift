import Domain
import Foundation
import TestSupport
import Testing

/// Letters that came in.
@Suite struct LogLetterTests {
  private func debt(_ id: String, _ place: Workplace) throws -> [String: Any] {
    try #require(try place.json(["debt", "show", id])["item"] as? [String: Any])
  }

  @Test func aLetterMovesTheDebtAndComesIntoTheAgendaInOneChange() throws {
    let place = try Workplace().importing("1-single-tenant")
    let before = try place.dossier()
    let letter = try place.run([
      "log", "letter", "d6", "--stage", "deurwaarder", "--on", "18-11", "--by", "2-12",
      "--collector", "+Deurwaarder Voorbeeld",
    ])
    #expect(letter.status == 0, "\(letter.error)")
    #expect(letter.output.contains("van incassobureau naar deurwaarder"))
    #expect(letter.output.contains("Deurwaarder Voorbeeld"))
    #expect(letter.output.contains("Wat het nog tegenhoudt"))
    let debt = try debt("d6", place)
    #expect(debt["stage"] as? String == "bailiff")
    #expect(debt["lastDemand"] as? String == "2026-11-18")
    #expect(debt["earlierDemands"] as? [String] == ["2026-10-01"])
    #expect(debt["principalCents"] as? Int == 52_811)
    let items = try place.json(["agenda", "--all"])["items"] as? [[String: Any]] ?? []
    let item = try #require(items.first { $0["key"] as? String == "letter.n1" })
    #expect(item["due"] as? String == "2026-12-02")
    #expect(try place.run(["undo"]).status == 0)
    #expect(try place.dossier() == before)
  }

  @Test func anEarlierStepIsKeptButMovesNothingUnlessMeant() throws {
    let place = try Workplace().importing("1-single-tenant")
    let letter = ["log", "letter", "d6", "--stage", "reminder", "--on", "2026-11-18"]
    let kept = try place.run(letter)
    #expect(kept.status == 0 && kept.error.contains("eerdere stap"))
    #expect(try debt("d6", place)["stage"] as? String == "collector")
    #expect(try debt("d6", place)["lastDemand"] as? String == "2026-10-01")
    #expect(try place.run(letter + ["--yes"]).status == 0)
    #expect(try debt("d6", place)["stage"] as? String == "reminder")
  }

  @Test func anotherAmountIsShownAndNeverTakenInSilence() throws {
    let place = try Workplace().importing("1-single-tenant")
    let letter = ["log", "letter", "d6", "--stage", "collector", "--on", "2026-11-18"]
    let asked = try place.run(letter + ["--amount", "700"])
    #expect(asked.status == 0)
    #expect(asked.error.contains("55,04 meer"), "\(asked.error)")
    #expect(try debt("d6", place)["principalCents"] as? Int == 52_811)
    #expect(try place.run(["log", "show", "n1"]).output.contains("Gevraagd: €\u{A0}700,00"))
    let wrong = try place.run(letter + ["--amount", "700", "--interest", "30"])
    #expect(wrong.status == 2)
    let taken = try place.run(letter + ["--amount", "700", "--interest", "76,04"])
    #expect(taken.status == 0, "\(taken.error)")
    let debt = try debt("d6", place)
    #expect(debt["interestCents"] as? Int == 7_604)
    #expect(debt["principalCents"] as? Int == 52_811)
    #expect(debt["statedOn"] as? String == "2026-11-18")
    let same = try place.run(letter + ["--amount", "700"])
    #expect(same.output.contains("gelijk aan uw dossier"))
  }

  @Test func aJudgmentHasItsDay() throws {
    let place = try Workplace().importing("1-single-tenant")
    let letter = try place.run([
      "log", "letter", "d6", "--stage", "vonnis", "--judgment", "10-11-2026", "--json",
    ])
    #expect(letter.status == 0, "\(letter.error)")
    #expect(letter.output.contains("\"judgment\""))
    #expect(try debt("d6", place)["judgment"] as? String == "2026-11-10")
    #expect(letter.output.contains("aflos.log/1"))
  }

  @Test(arguments: [
    ["d6"], ["d99", "--stage", "demand"], ["d6", "--stage", "iets"],
    ["d6", "--stage", "demand", "--on", "2026-11-22"],
    ["d6", "--stage", "demand", "--on", "2026-11-18", "--by", "2026-11-17"],
    ["d6", "--stage", "demand", "--on", "2023-01-01"],
  ])
  func whatIsWrongStoresNothing(arguments: [String]) throws {
    let place = try Workplace().importing("1-single-tenant")
    let before = try place.dossier()
    #expect(try place.run(["log", "letter"] + arguments).status == 2)
    #expect(try place.dossier() == before)
  }

  /// Every step of every household, in both languages, on a screen of eighty columns.
  @Test func everyLadderCanBeRead() throws {
    for household in Cases.households {
      let place = try Workplace().importing(household)
      for language in ["nl", "en"] {
        let all = try place.run(["debt", "ladder", "--lang", language])
        #expect(all.status == 0)
        let debts = try #require(try place.json(["debt", "list"])["items"] as? [[String: Any]])
        for id in debts.compactMap({ $0["id"] as? String }) {
          let one = try place.run(["debt", "ladder", id, "--lang", language])
          #expect(one.status == 0, "\(one.error)")
          for line in (all.output + one.output).split(separator: "\n") {
            #expect(line.count <= 80, "\(line)")
          }
        }
      }
      #expect(try place.json(["debt", "ladder"])["schema"] as? String == "aflos.ladder/1")
    }
  }

  @Test(arguments: ["nl", "en"])
  func laddersReadAsRecorded(language: String) throws {
    var text = ""
    for (household, debts) in [
      ("1-single-tenant", ["d1", "d4", "d5", "d9"]),
      ("2-family-too-many-creditors", ["d2", "d4", "d5", "d8"]),
    ] {
      let place = try Workplace().importing(household)
      _ = try place.run([
        "log", "letter", "d5", "--stage", "collector", "--on", "18-11-2026", "--by", "2-12-2026",
      ])
      text += try place.run(["debt", "ladder", "--lang", language]).output + "\n"
      for debt in debts {
        text += try place.run(["debt", "ladder", debt, "--lang", language]).output + "\n"
      }
    }
    try expectGolden(text, "ladders.\(language).txt")
  }
}
