import Domain
import Testing

@testable import Imports

@Suite struct DebtTableTests {
  private func table(_ text: String, columns: String? = nil) throws -> DebtTable {
    let words = DebtWords.sample()
    let columns = try columns.map { try DebtColumns($0, words) } ?? .named
    return try DebtTable(DelimitedText(text), words, columns: columns)
  }

  private func problems(_ text: String, columns: String? = nil) -> [ListProblem] {
    do {
      _ = try table(text, columns: columns)
      return []
    } catch let problems as ListProblems {
      return problems.all
    } catch { return (error as? ListProblem).map { [$0] } ?? [] }
  }

  @Test func columnsAreKnownByTheirNamesInBothLanguages() throws {
    let table = try table("Schuldeiser;KENMERK ;Amount;;Rente %\nVattenfall;F-1;612,30;;4\n")
    #expect(table.columns == [.debtCreditor, .debtReference, .debtPrincipal, nil, .debtPercent])
    #expect(table.rows[0].cells.map(\.answer.typed) == ["Vattenfall", "F-1", "612,30", "4"])
    #expect(table.rows[0].cells[2].place == ListProblem.Place(line: 2, column: 3))
  }

  @Test func emptyCellsAreNoAnswers() throws {
    let table = try table("schuldeiser;kenmerk;bedrag\nA; ;1\n")
    #expect(table.rows[0].cells.map(\.answer.field) == [.debtCreditor, .debtPrincipal])
  }

  @Test(arguments: [
    ("Wie;Saldo;Memo\nA;1;x\n", "Wie=schuldeiser,Saldo=bedrag,Memo=-"),
    ("Schuldeiser;Saldo;Memo\nA;1;x\n", "saldo=amount, memo = -"),
    ("A;1;x\n", "creditor,amount,-"), ("A\t1\tx\n", "creditor, amount, -"),
  ])
  func otherNamesCanBeSaid(text: String, columns: String) throws {
    let table = try table(text, columns: columns)
    #expect(table.columns == [.debtCreditor, .debtPrincipal, nil])
    #expect(table.rows.map { $0.cells.map(\.answer.typed) } == [["A", "1"]])
  }

  @Test(arguments: [
    ("", "empty"), ("\n;\n", "empty"), ("schuldeiser;bedrag\n", "empty"),
    ("schuldeiser;bedrag\nA;1;2\n", "wrongCount"),
    ("schuldeiser;bedrag;saldo\nA;1;2\n", "unknownColumn"),
    ("schuldeiser;bedrag;\nA;1;2\n", "unknownColumn"),
    ("schuldeiser;bedrag;amount\nA;1;2\n", "columnTwice"), ("bedrag\n1\n", "missingColumns"),
    ("schuldeiser;bedrag\nA;\"1\n", "unclosedQuote"),
  ])
  func whatDoesNotFitIsNamed(text: String, code: String) {
    #expect(problems(text).map(\.code).contains(code))
  }

  @Test(arguments: [
    ("Wie=schuldeiser,Geld=bedrag", "noSuchColumn"), ("Wie=iets", "unknownField"),
    ("Wie=schuldeiser,bedrag", "mixedColumns"), ("schuldeiser", "missingColumns"),
  ])
  func aWrongMappingIsNamed(columns: String, code: String) {
    #expect(problems("Wie;Bedrag\nA;1\n", columns: columns).map(\.code).contains(code))
  }

  @Test func everythingWrongIsNamedInTheOrderOfTheText() {
    let found = problems("schuldeiser;bedrag;saldo\nA;1\nB;2;3;4\n\"C\"x;1;2\n")
    #expect(found.map(\.code) == ["unknownColumn", "wrongCount", "textAfterQuote"])
    #expect(found.map { $0.place?.line ?? 0 } == [1, 3, 4])
  }

  @Test(arguments: [
    ("schuldeiser;bedrag\nA;1", true), ("Vattenfall;612,30", false), ("bedrag;bedrag\n", false),
    ("", false),
  ])
  func aRowOfNamesIsSeen(text: String, isHeader: Bool) {
    #expect(DebtTable.hasHeader(DelimitedText(text), .sample()) == isHeader)
  }
}
