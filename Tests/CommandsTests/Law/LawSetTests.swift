import Domain
import Exchange
import Foundation
import Store
import TestSupport
import Testing

@Suite struct LawSetTests {
  private let run: LawRun

  init() throws { run = try LawRun() }

  private func set(_ words: String...) throws -> LawRun.Result {
    try run.aflos(["law", "set"] + words)
  }

  private func setRate(_ percent: String, from: String = "2026-01-01") throws -> LawRun.Result {
    try set("rente", "rate", percent, "--from", from, "--source", "Stb. 2026, 999")
  }

  private func interestOf2026() throws -> Int? {
    try run.line("law interest --principal 1000 --from 2026-01-01 --to 2026-11-01 --json")
      .object()["interestCents"] as? Int
  }

  @Test func aCorrectionReachesInterestIsShownAndCanBeUndone() throws {
    let shipped = try interestOf2026()
    #expect(try setRate("8").code == 0)
    let corrected = try interestOf2026()
    #expect(shipped == 3_332 && corrected == 6_663)
    let report = try run.line("law interest --principal 1000 --from 2026-01-01 --to 2026-11-01")
    #expect(report.output.contains("Uw eigen cijfers"))
    #expect(report.output.contains("Stb. 2026, 999"))
    #expect(report.output.contains("21 november 2026"))
    #expect(try run.line("undo").code == 0)
    #expect(try interestOf2026() == shipped)
    #expect(try run.line("redo").code == 0)
    #expect(try interestOf2026() == corrected)
    #expect(try run.line("law set w1 --remove").code == 0)
    #expect(try interestOf2026() == shipped)
    #expect(try run.line("undo").code == 0)
    #expect(try interestOf2026() == corrected)
  }

  @Test func theSameFigureFromTheSameDayIsReplaced() throws {
    _ = try setRate("8")
    _ = try setRate("9")
    _ = try setRate("7", from: "2026-07-01")
    let json = try run.line("law set --json").object()
    let items = try #require(json["items"] as? [[String: Any]])
    #expect(items.map { $0["id"] as? String } == ["w1", "w2"])
    #expect(items.map { $0["value"] as? String } == ["9", "7"])
    let removed = try run.line("law set rente rate --from 2026-07-01 --remove")
    #expect(removed.code == 0)
    let list = try run.line("law set").output
    #expect(list.contains("w1: Wettelijke rente, percentage: 9%"))
    #expect(!list.contains("w2:"))
  }

  @Test func theListingOfTheTableShowsIt() throws {
    _ = try setRate("8")
    let table = try run.line("law tables statutoryInterest").output
    #expect(table.contains("8%") && table.contains("door u ingevuld"))
    let json = try run.line("law tables statutoryInterest --json").object()
    let tables = try #require(json["tables"] as? [[String: Any]])
    let rows = try #require(tables.first?["rows"] as? [[String: Any]])
    #expect((rows.last?["corrections"] as? [Any])?.count == 1)
  }

  @Test func aNewRowHoldsFromItsDayUntilTheNextChange() throws {
    let words = "law interest --principal 1000 --from 2027-01-01 --to 2027-03-01"
    run.today = .day("2027-03-01")
    #expect(try run.line("\(words) --strict").code == 2)
    _ = try setRate("5", from: "2027-01-01")
    let json = try run.line("\(words) --json").object()
    #expect(json["assumed"] as? Bool == false)
    #expect(json["interestCents"] as? Int == 808)
  }

  @Test(arguments: [
    ("incassokosten minimum 45 --from 2027-01-01 --source x", "cents", "4500"),
    ("incassokosten rate.2 8,5 --from 2027-01-01 --source x", "percent", "8.5"),
    (
      "verjaring period 3 jaar --subject consumerEnergy --from 2027-01-01 --source x", "years", "3"
    ),
    (
      "voorrang rank preferent --subject studentLoan --from 2027-01-01 --source x", "rank",
      "preferent"
    ),
    (
      "creditorTerms instalmentsPossible ja --subject vehicleTax --from 2027-01-01 --source x",
      "yesOrNo", "true"
    ),
    ("urgentDebts order 1 --subject energy --from 2027-01-01 --source x", "count", "1"),
    (
      "creditorTerms debtFrom 50 --subject energySupplier --from 2027-01-01 --source x", "cents",
      "5000"
    ),
  ])
  func everyKindOfFigureCanBeTyped(words: String, unit: String, value: String) throws {
    let result = try run.line("law set \(words)")
    #expect(result.code == 0, "\(result.error)")
    let items = try #require(try run.line("law set --json").object()["items"] as? [[String: Any]])
    #expect(items.first?["unit"] as? String == unit)
    #expect(items.first?["value"] as? String == value)
    #expect(try run.line("law tables").code == 0)
  }

  @Test(arguments: [
    ("rente rate veel --from 2027-01-01 --source x", "notAPercentage"),
    ("rente minimum 5 --from 2027-01-01 --source x", "correctionDoesNotFit"),
    ("rente nonsense 5 --from 2027-01-01 --source x", "notAChoice"),
    ("rente rate 5 --from 1990-01-01 --source x", "correctionDoesNotFit"),
    ("rente rate 5 --from 2027-01-01 --subject y --source x", "noSubjects"),
    ("verjaring period 3 jaar --from 2027-01-01 --source x", "subjectNeeded"),
    ("verjaring period drie --subject general --from 2027-01-01 --source x", "notASpan"),
    ("feestdagen day 5 --subject newYear --from 2027-01-01 --source x", "notCorrectable"),
    ("protections fromDay 5 --subject winter --from 2027-01-01 --source x", "notCorrectable"),
    ("rente rate 5 --from 2027-01-01", "missing"), ("w9 --remove", "unknownCorrection"),
    ("rente rate --from 2027-01-01 --remove", "unknownCorrection"),
  ])
  func whatDoesNotFitIsOneClearError(words: String, code: String) throws {
    let result = try run.line("law set \(words) --json")
    #expect(result.code == 2)
    #expect(result.error.contains("\"code\":\"\(code)\""), "\(result.error)")
    #expect(!run.hasDossier)
  }

  // MARK: With a dossier

  private func importHousehold() throws {
    let file = Cases.url("households/1-single-tenant.json").path
    let result = try run.aflos("import", "dossier", file, "--ignore-unknown-keys")
    try #require(result.code == 0, "\(result.error)")
  }

  @Test func thePlanComputesWithItAndSaysSo() throws {
    try importHousehold()
    let before = try run.line("plan --json").object()
    #expect(before["lawCorrections"] == nil)
    _ = try setRate("40")
    let after = try run.line("plan --json").object()
    #expect(before["totalInterestCents"] as? Int != after["totalInterestCents"] as? Int)
    #expect((after["lawCorrections"] as? [Any])?.count == 1)
    #expect(try run.line("plan").output.contains("Stb. 2026, 999"))
    _ = try run.line("undo")
    let undone = try run.line("plan --json").object()
    #expect(before["totalInterestCents"] as? Int == undone["totalInterestCents"] as? Int)
  }

  @Test func itTravelsWithTheDossier() throws {
    try importHousehold()
    _ = try setRate("8")
    let file = "\(run.folder)/dossier.json"
    #expect(try run.aflos("export", "dossier", "--to", file).code == 0)
    let other = try LawRun()
    #expect(try other.aflos("import", "dossier", file).code == 0)
    #expect(try other.line("law set").output == (try run.line("law set").output))
    #expect(
      try other.line("export dossier").output == (try run.line("export dossier").output))
  }

  @Test func aFigureThatIsKeptAndDoesNotFitIsAClearError() throws {
    _ = try setRate("8")
    let file = try DossierFile.open(at: run.path, creating: false)
    let strange = LawCorrection(
      id: ID("w7"), tableName: "aTableOfLater", subject: nil, fact: "rate",
      from: .day("2026-01-01"), unit: .percent, value: "5", source: "x", entered: run.today)
    try file.change(.added(.lawCorrection, ""), on: run.today) { changes throws(StoreError) in
      try changes.save(strange)
    }
    let result = try run.line("law fine --amount 149")
    #expect(result.code == 2)
    #expect(result.error.contains("w7") && result.error.contains("--remove"))
    #expect(try run.line("law set w7 --remove").code == 0)
    #expect(try run.line("law fine --amount 149").code == 0)
  }

  @Test func aDossierThatCannotBeReadIsNotPassedOver() throws {
    try Data("not a dossier, but long enough to be one".utf8).write(to: URL(filePath: run.path))
    #expect(try run.line("law fine --amount 149").code == 3)
    #expect(try run.line("law iban NL91ABNA0417164300").code == 0)
  }
}
