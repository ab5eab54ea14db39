import Domain
import Planning
import TestSupport
import Testing

/// What comes back in the year of the corpus, found in its own list of transactions and, in
/// `ImportsTests`, in every file of it.
@Suite struct HabitCorpusTests {
  /// The truth as transactions.
  static func transactions(_ truth: StatementTruth) -> [Transaction] {
    truth.transactions.map { one in
      var transaction = Transaction(
        account: one.account, date: .day(one.date), amount: Money(cents: one.amountCents))
      transaction.counterparty = one.counterparty
      transaction.iban =
        one.iban.isEmpty ? nil : one.iban.hasPrefix("@") ? String(one.iban.dropFirst()) : one.iban
      transaction.description = one.description
      transaction.reference = CheckedReference.first(in: one.description)?.text
      switch one.kind {
      case "sdd": transaction.kind = .directDebit
      case "card": transaction.kind = .card
      case "cash": transaction.kind = .cash
      case "fee": transaction.kind = .fee
      case "interest": transaction.kind = .interest
      case "ideal": transaction.kind = .ideal
      case "return", "recall": transaction.kind = .returned
      default: transaction.kind = .transfer
      }
      return transaction
    }
  }

  @Test func everySeriesOfTheHouseholdIsFound() throws {
    let truth = try StatementTruth.read()
    let picture = BankPicture(
      of: Self.transactions(truth), holders: [], accounts: [], asOf: .day("2026-11-30"))
    let score = SeriesScore(picture.habits.map(SeriesScore.Series.init), against: truth.series)
    #expect(score.missed == [])
    #expect(score.invented == [])
    #expect(score.wrongKinds == [])
    #expect(score.wrongDays == [])
    #expect(score.wrongNext == [])
    #expect(score.hundredths >= 97)
  }
}

extension SeriesScore.Series {
  init(_ habit: Habit) {
    self.init(
      kind: habit.kind.code, period: habit.every.rawValue, comesIn: habit.comesIn,
      counterparty: habit.counterparty, cents: habit.usual.cents, days: habit.days.map(\.iso),
      next: habit.next?.iso)
  }
}
