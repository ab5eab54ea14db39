import Domain
import TestSupport
import Testing

@testable import Imports

/// Lists with bytes changed: read or refused, and no row goes without a word. `Tests/Campaign` runs
/// more of them.
@Suite struct ListFuzzTests {
  private static let seeds = [
    "Mijn schulden;;\nSchuldeiser;Kenmerk;Bedrag;Vervaldatum\nZiggo;F-1;550,00;1-2-2026\nKPN;='0012';-12,50;46095\nTotaal;;537,50;\n* klaar.\n",
    "| schuldeiser | bedrag | rente |\n|---|---|---|\n| A | 1.000 | 14.9 |\n| B | 1'234.50 | 3 |\n",
    "sep=,\ncreditor,amount,vervaldatum\n\"A, B\",\"1,250.50\",03/14/2026\nC,12.00,03/04/2026\n",
  ]

  @Test(arguments: 0..<3)
  func everyRowIsTakenOrNamed(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var taken = 0
    for round in 0..<300 {
      let bytes = StatementFuzz.changed(Array(Self.seeds[seed].utf8), using: &random)
      do throws(ListProblems) {
        let text: DelimitedText
        do throws(ListProblem) { text = DelimitedText(try DecodedText(bytes).text) } catch {
          throw ListProblems([error])
        }
        let table = try DebtTable(text, .sample(), columns: .named)
        let sifted = DebtRows(table.rows, ListChoices())
        guard sifted.problems.isEmpty else { continue }
        let said = Set(
          sifted.rows.map(\.line) + (table.notes + sifted.notes).compactMap { $0.place?.line })
        // One row has the names of the columns.
        let silent = text.rows.map(\.line).filter { !said.contains($0) }
        #expect(silent.count == 1, "seed \(seed), round \(round)")
        taken += 1
      } catch { continue }
    }
    #expect(taken > 0)
  }

  @Test(arguments: ["openpyxl.xlsx", "libreoffice.xlsx", "hand.ods", "strict.xlsx"])
  func changedWorkbooksAreReadOrRefused(name: String) throws {
    let bytes = try Cases.bytes("sheets/\(name)")
    var random = SeededGenerator(seed: 7)
    var refused = 0
    for _ in 0..<100 {
      do throws(ListProblem) {
        _ = try SheetFile(StatementFuzz.changed(bytes, using: &random))
      } catch {
        refused += 1
      }
    }
    #expect(refused > 0)
  }
}
