import Documents
import Domain
import Planning
import TestSupport

// Letters about money and time, of a kind that the user chose.
extension LetterExample {
  static let money: [LetterExample] = time + discharges + changes

  private static let time: [LetterExample] = [
    LetterExample("overview-pause-plain", of: OverviewPause.kind),
    LetterExample("overview-pause-full", of: OverviewPause.kind, capacity: -4_500) {
      collected(&$0)
    } saying: {
      $0.until = .day("2027-01-15")
      $0.helper = "Gemeente Rotterdam"
    },
    LetterExample("pause-helper", of: PauseRequest.kind, capacity: 0) { _ in
    } saying: {
      $0.helper = "Gemeente Rotterdam"
      $0.until = .day("2027-01-29")
    },
    LetterExample("deferral-plain", of: ShortDeferral.kind, capacity: 60_000) {
      $0.debts = [$0.debts[0]]
    },
    LetterExample("deferral-bill", of: ShortDeferral.kind, capacity: 60_000) {
      collected(&$0)
      $0.debts = [$0.debts[0]]
      $0.debts[0].bills = ["F-1", "F-2"].map {
        Debt.Bill(
          number: $0, date: nil, dueDate: nil, amount: Money(cents: $0 == "F-1" ? 40_000 : 80_000),
          fourteenDayLetter: nil)
      }
    } saying: {
      $0.amount = Money(cents: 40_000)
      $0.until = .day("2026-11-25")
      $0.reason = "Mijn loon komt op 25 november"
    },
    LetterExample("deferral-without-pay-day", of: ShortDeferral.kind, capacity: 130_000) {
      $0.debts = [$0.debts[0]]
      $0.incomes[0].payDay = nil
    },
    LetterExample("missed-term-plain", of: MissedTermNotice.kind) { agreed(&$0, 2_500) },
    LetterExample("missed-term-full", of: MissedTermNotice.kind) {
      collected(&$0)
      agreed(&$0, 2_500)
      $0.incomes[0].payDay = nil
    } saying: {
      $0.amount = Money(cents: 1_500)
      $0.until = .day("2026-12-15")
      $0.reason = "Mijn toeslag komt deze maand later."
    },
    LetterExample("missed-term-past", of: MissedTermNotice.kind, missed: [missedTerm(paid: 0)]) {
      agreed(&$0, 2_500)
    },
    LetterExample(
      "missed-term-past-partly", of: MissedTermNotice.kind, missed: [missedTerm(paid: 1_000)]
    ) {
      agreed(&$0, 2_500)
    } saying: {
      $0.reason = "Mijn loon kwam te laat."
    },
  ]

  /// The term of 28 October, of 25.00.
  private static func missedTerm(paid: Int) -> Term {
    Term(
      number: 3, due: .day("2026-10-28"), amount: Money(cents: 2_500), paid: Money(cents: paid),
      payments: paid == 0 ? [] : [ID("p1")], paidOn: nil)
  }

  private static let discharges: [LetterExample] = [
    LetterExample("discharge-plain", of: FinalDischargeProposal.kind),
    LetterExample("discharge-preferent", of: FinalDischargeProposal.kind) {
      collected(&$0)
      $0.debts[0].kind = .tax
      $0.debts[0].rank = .preferent
    },
    LetterExample("discharge-others", of: FinalDischargeProposal.kind) {
      $0.debts[1].rank = .preferent
      $0.debts[2].rank = .secured
      $0.incomes[0].payDay = nil
    },
    LetterExample("discharge-alone", of: FinalDischargeProposal.kind, capacity: 6_000) {
      $0.debts = [$0.debts[0]]
    },
    LetterExample("discharge-cents", of: FinalDischargeProposal.kind, capacity: 1) {
      $0.debts = [.example("d1", owed: 99_000_000)]
    },
    LetterExample("settlement-plain", of: SettlementOffer.kind) { _ in
    } saying: {
      $0.sum = Money(cents: 100_000)
    },
    LetterExample("settlement-full", of: SettlementOffer.kind, capacity: -4_500) {
      collected(&$0)
      $0.debts[0].rank = .preferent
      $0.debts[2].rank = .secured
    } saying: {
      $0.sum = Money(cents: 100_000)
      $0.reason = "Mijn ouders geven mij dit geld"
    },
    LetterExample("settlement-alone", of: SettlementOffer.kind) {
      $0.debts = [$0.debts[0]]
    } saying: {
      $0.sum = Money(cents: 50_001)
    },
    LetterExample("token-plain", of: TokenPayment.kind) {
      $0.debts[1].arrangement = running(6_000)
      $0.debts[2].arrangement = running(9_400)
    },
    LetterExample("token-alone", of: TokenPayment.kind, capacity: 250) {
      collected(&$0)
      $0.debts = [$0.debts[0]]
      $0.incomes[0].payDay = nil
    } saying: {
      $0.until = .day("2026-12-31")
    },
  ]

  private static let changes: [LetterExample] = [
    LetterExample("lower-largest", of: LowerAmount.kind) {
      $0.debts[0] = .example("d1", owed: 900_000)
      agreed(&$0, 10_000)
    } saying: {
      $0.amount = Money(cents: 6_000)
      $0.reason = "Ik betaal eerst mijn kleine schulden"
    },
    LetterExample("lower-until", of: LowerAmount.kind) {
      collected(&$0)
      agreed(&$0, 10_000)
    } saying: {
      $0.amount = Money(cents: 6_000)
      $0.until = .day("2027-06-30")
    },
    LetterExample("lower-asked", of: LowerAmount.kind) {
      $0.debts[0].minimum = Money(cents: 5_000)
    },
    LetterExample("lower-never-ends", of: LowerAmount.kind) {
      $0.debts = [.example("d1", owed: 9_700_000)]
      $0.debts[0].minimum = Money(cents: 50_000)
    },
    LetterExample("temporary-plain", of: TemporaryLowerAmount.kind) {
      agreed(&$0, 5_000)
    } saying: {
      $0.amount = Money(cents: 2_000)
    },
    LetterExample("temporary-full", of: TemporaryLowerAmount.kind) {
      collected(&$0)
      agreed(&$0, 5_000)
    } saying: {
      $0.amount = Money(cents: 1_234)
      $0.from = .day("2027-01-01")
      $0.until = .day("2027-04-30")
      $0.reason = "Mijn uren zijn minder geworden."
    },
    LetterExample("temporary-ends", of: TemporaryLowerAmount.kind) {
      $0.debts[0] = .example("d1", owed: 3_000)
      agreed(&$0, 2_500)
    } saying: {
      $0.amount = Money(cents: 1_500)
    },
    LetterExample("higher-now", of: HigherAmount.kind) {
      $0.debts = [$0.debts[0]]
      agreed(&$0, 2_500)
    },
    LetterExample("higher-later", of: HigherAmount.kind) {
      collected(&$0)
      $0.debts = [$0.debts[0], .example("d2", owed: 30_000, arrangement: running(13_500))]
      agreed(&$0, 2_500)
    },
  ]

  /// An arrangement on debt `d1`, due on the 28th.
  private static func agreed(_ dossier: inout Dossier, _ cents: Int) {
    dossier.debts[0].arrangement = running(cents)
  }

  private static func running(_ cents: Int) -> Debt.Arrangement {
    Debt.Arrangement(monthly: Money(cents: cents), dueDay: 28, from: nil, isKept: true)
  }

  /// Debt `d1` at a collector of whom the account is known, with costs that are disputed.
  private static func collected(_ dossier: inout Dossier) {
    dossier.creditors.append(collector)
    dossier.creditors[0].customerNumber = "K-778"
    dossier.debts[0].collector = ID("c9")
    dossier.debts[0].parts.collectionCosts = Money(cents: 6_750)
    dossier.debts[0].disputed = Money(cents: 6_750)
  }
}
