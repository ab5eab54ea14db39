import Foundation
import TestSupport
import Testing

/// Statements of a bank: looked at, accepted, taken back.
@Suite struct ImportBankTests {
  private func started() throws -> Workplace {
    let place = try Workplace()
    place.today = .day("2026-12-01")
    _ = try place.run(["household", "edit", "--name", "L. de Wit", "--kind", "single"])
    return place
  }

  private func path(_ name: String) -> String { Cases.url("statements/\(name)").path }

  /// A dossier with the three debts of the corpus.
  private func indebted() throws -> Workplace {
    let place = try started()
    let list = """
      Schuldeiser;Kenmerk;Bedrag;Soort;Stadium
      Incasso Vermeer;0431 1665 5908 5937;900;lening;aanmaning
      Deurwaarderskantoor Hofman;2025/83041;800;lening;deurwaarder
      Kredietbank Rijn;RF62160455991874;1500;lening;aanmaning

      """
    let file = place.path("schulden.csv")
    try Data(list.utf8).write(to: URL(filePath: file))
    let run = try place.run(["import", "debts", file, "--yes"])
    #expect(run.status == 0, "\(run.error)")
    for id in ["d1", "d2", "d3"] {
      let edit = try place.run(["debt", "edit", id, "--stated-on", "1-12-2025"])
      #expect(edit.status == 0, "\(edit.error)")
    }
    return place
  }

  @Test func aLookStoresNothingAndTellsEverything() throws {
    let place = try started()
    let before = try place.dossier()
    let json = try place.json(["import", "bank", path("ing-nl.csv"), "--dry-run"])
    #expect(json["schema"] as? String == "aflos.bank/1")
    #expect(json["stored"] as? Bool == false)
    let transactions = try #require(json["transactions"] as? [[String: Any]])
    #expect(transactions.count > 390)
    let first = try #require(transactions.first)
    #expect(first["date"] as? String == "2025-12-01" && first["amountCents"] as? Int == -72_890)
    #expect(first["counterparty"] as? String == "Woonstichting De Linde")
    #expect(first["iban"] as? String == "NL64INGB0148823931")
    let series = try #require(json["series"] as? [[String: Any]])
    let rent = try #require(series.first { $0["kind"] as? String == "housing" })
    #expect(rent["period"] as? String == "month" && rent["amountCents"] as? Int == -75_587)
    #expect((rent["dates"] as? [String])?.count == 12)
    #expect(json["matches"] as? [String] == [])
    #expect(try place.dossier() == before)
    let seen = try place.run(["import", "bank", path("ing-nl.csv"), "--dry-run"])
    #expect(seen.status == 0 && seen.output.contains("Er is niets bewaard"))
    let unsure = try place.run(["import", "bank", path("ing-nl.csv")])
    #expect(unsure.status == 1 && unsure.error.contains("--yes"))
    #expect(try place.dossier() == before)
  }

  @Test func whatIsAcceptedIsKeptAndOneUndoTakesItBack() throws {
    let place = try indebted()
    let before = try place.dossier()
    let run = try place.run(["import", "bank", path("ing-nl.csv"), path("ing-spaar.csv"), "--yes"])
    #expect(run.status == 0, "\(run.error)")
    let after = try place.json(["income", "list"])
    #expect((after["items"] as? [[String: Any]])?.count == 6)
    let paid = try place.json(["pay", "list", "d1"])
    #expect(String(describing: paid).contains("5000"))
    #expect(try place.run(["debt", "show", "d1"]).output.contains("350,00"))
    #expect(!(try place.dossier()).contains("Supermarkt De Molen"))
    let again = try place.run(["import", "bank", path("ing-nl.csv"), "--yes"])
    #expect(again.status == 0 && again.output.contains("niets nieuws"))
    #expect(try place.run(["undo"]).status == 0)
    #expect(try place.dossier() == before)
  }

  @Test func anotherFormatOfTheSameAccountAddsNothing() throws {
    let place = try indebted()
    _ = try place.run(["import", "bank", path("ing-nl.csv"), "--yes"])
    let payments = try place.run(["pay", "list"]).output
    let run = try place.run(["import", "bank", path("ing-camt-v8.xml"), "--yes"])
    #expect(run.status == 0)
    #expect(try place.run(["pay", "list"]).output == payments)
  }

  @Test func whatCannotBeReadSaysWhereAndStoresNothing() throws {
    let place = try started()
    let before = try place.dossier()
    for name in ["weiger-doctype.xml", "weiger-diep.xml", "weiger-half.xml"] {
      let run = try place.run(["import", "bank", path("ing-nl.csv"), path(name), "--yes"])
      #expect(run.status == 2, "\(name)")
      #expect(run.error.contains(name))
    }
    let broken = place.path("kapot.csv")
    let text = String(decoding: try Cases.bytes("statements/ing-nl.csv"), as: UTF8.self)
      .replacing("\"41,88\"", with: "\"4l,88\"")
    try Data(text.utf8).write(to: URL(filePath: broken))
    let run = try place.run(["import", "bank", broken, "--yes"])
    #expect(run.status == 2 && run.error.contains("Regel 2, kolom 7"))
    #expect(!run.error.contains("4l,88"))
    let missing = try place.run(["import", "bank", place.path("weg.csv"), "--yes"])
    #expect(missing.status == 2)
    #expect(try place.dossier() == before)
    let json = try place.run(["import", "bank", path("weiger-diep.xml"), "--json"])
    #expect(json.error.contains("\"tooDeep\""))
  }

  @Test func whatIsMissingOrNotThereIsSaid() throws {
    let place = try started()
    let lines = String(decoding: try Cases.bytes("statements/ing-nl.csv"), as: UTF8.self)
      .split(separator: "\n").map { String($0) }
    func file(_ name: String, _ isIn: (String) -> Bool) throws -> String {
      let rows = lines.dropFirst().filter { isIn(String($0.dropFirst().prefix(8))) }
      let path = place.path(name)
      try Data((([lines[0]] + rows).joined(separator: "\n") + "\n").utf8)
        .write(to: URL(filePath: path))
      return path
    }
    let before = try file("voor.csv") { $0 < "20260301" }
    let after = try file("na.csv") { $0 >= "20260402" }
    let gap = try place.run(["import", "bank", before, after, "--dry-run"])
    #expect(
      gap.output.contains("Tussen 27 februari 2026 en 2 april 2026 ging er €\u{a0}803,71 meer uit"))
    let head = try file("kop.csv") { _ in false }
    let empty = try place.run(["import", "bank", head, "--dry-run"])
    #expect(empty.status == 0 && empty.output.contains("Er staan geen boekingen in"))
    #expect(!empty.output.contains("Rekening "))
  }

  @Test func aPaymentThatWasGivenBackIsNotToldAsPaidTwice() throws {
    let place = try started()
    let seen = try place.run(["import", "bank", path("ing-nl.csv"), "--dry-run"])
    #expect(!(seen.output + seen.error).contains("twee keer betaald"))
    // In MT940 of Triodos the name is in the text.
    let joined = try place.run(["import", "bank", path("triodos.mt940"), "--dry-run"])
    #expect((joined.output + joined.error).contains("NL71 BNGH 0114 2484 89"))
    let short = try place.run(["import", "bank", path("ing-camt-v2.xml"), "--dry-run"])
    #expect(!(short.output + short.error).contains("B.V.."))
  }

  @Test func aCopyIsKeptOnlyWhereItIsAskedFor() throws {
    let place = try started()
    _ = try place.run(["import", "bank", path("ing-nl.csv"), "--yes"])
    let folder = place.path(".local/share/aflos")
    #expect(
      !(try FileManager.default.contentsOfDirectory(atPath: folder)).contains {
        $0.hasSuffix(".json")
      })
    let run = try place.run(["import", "bank", path("ing-nl.csv"), "--yes", "--keep"])
    #expect(run.output.contains(".json"), "\(run.output) \(run.error)")
    let kept = try FileManager.default.contentsOfDirectory(atPath: folder).filter {
      $0.hasSuffix(".json")
    }
    #expect(kept.count == 1)
  }

  @Test func thePlanKnowsWhatCameIn() throws {
    let place = try Workplace()
    place.today = .day("2026-12-01")
    let run = try place.run(["import", "bank", path("rabo-CSV_A.csv"), "--yes"])
    #expect(run.status == 0, "\(run.error)")
    let budget = try place.run(["budget"])
    #expect(budget.status == 0 && budget.output.contains("Woonstichting De Linde"))
  }
}
