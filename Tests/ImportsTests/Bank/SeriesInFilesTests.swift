import Domain
import Imports
import Planning
import TestSupport
import Testing

/// What comes back is found in every file of a whole year, whatever its format.
@Suite struct SeriesInFilesTests {
  static let paths = [
    "ing-nl.csv", "abn-TXT261201080000.TAB", "abn-MT940.STA", "ing.mt940", "rabo-CSV_A.csv",
    "rabo-MT940S.swi", "asn-transactie-historie.csv", "triodos.csv", "bunq-nl.csv",
  ]

  @Test(arguments: paths)
  func theSeriesOfTheYearAreFound(_ path: String) throws {
    let truth = try StatementTruth.read()
    let statement = try Statement.read(ByteSource(Cases.bytes("statements/\(path)")))
    let picture = BankPicture(
      of: statement.transactions, holders: [], accounts: [], asOf: .day("2026-11-30"))
    let found = picture.habits.map { habit in
      SeriesScore.Series(
        kind: habit.kind.code, period: habit.every.rawValue, comesIn: habit.comesIn,
        counterparty: habit.counterparty, cents: habit.usual.cents, days: habit.days.map(\.iso),
        next: habit.next?.iso)
    }
    let score = SeriesScore(found, against: truth.series)
    #expect(score.hundredths >= 97, "\(path): \(score.missed) \(score.invented)")
    #expect(score.wrongKinds.count <= 1, "\(score.wrongKinds)")
  }

  @Test func ownSavingsAreNoCostAndNoIncome() throws {
    var ledger = BankLedger()
    for path in ["ing-nl.csv", "ing-spaar.csv"] {
      _ = ledger.add(try Statement.read(ByteSource(Cases.bytes("statements/\(path)"))))
    }
    let picture = BankPicture(of: ledger.transactions, holders: [], accounts: [], asOf: nil)
    let truth = try StatementTruth.read()
    #expect(picture.roles.count { $0 == .own } == truth.ownTransfers.count * 2)
  }
}
