import Documents
import Domain
import Exchange
import Planning
import Rules
import TestSupport
import Testing

/// The two tables of the comparison, and the ledger, name one amount of interest for a way of dividing.
@Suite struct DistanceFigureTests {
  private static let day = LocalDate.day("2026-11-29")

  private func facts(_ household: String) throws -> CompareFacts {
    let bytes = try Cases.bytes("households/\(household).json")
    let dossier = try DossierDocument.read(bytes, ignoringUnknownKeys: false).get()
    return try CompareFacts(of: .of(dossier, on: Self.day, law: .shipped))
  }

  @Test(arguments: Cases.households, Language.allCases)
  func bothTablesShowWhatTheCourseCosts(household: String, language: Language) throws {
    let facts = try facts(household)
    let tables = compareReport(facts, in: language).blocks.compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
    guard let distance = facts.distance, distance.rows.contains(where: { $0.best != nil }) else {
      return
    }
    let interest = language == .dutch ? "Rente" : "Interest"
    let columns = tables.compactMap { table in
      table.columns.firstIndex { $0.title == interest }.map { place in table.rows.map { $0[place] }
      }
    }
    #expect(columns.count == 2 && columns.first == columns.last)
    for row in facts.comparison.rows {
      guard row.schedule.ends, let found = distance.row(of: row.strategy) else { continue }
      #expect(found.figures?.interest == row.schedule.totalInterest)
      let best = try #require(found.best)
      #expect(best.leastInterest <= best.interest && best.interest <= row.schedule.totalInterest)
    }
  }
}
