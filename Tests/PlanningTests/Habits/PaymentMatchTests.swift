import Domain
import Planning
import TestSupport
import Testing

/// Payments of the corpus on the debts of the corpus.
@Suite struct PaymentMatchTests {
  private func creditor(_ id: String, _ name: String, iban: String? = nil) -> Creditor {
    Creditor(
      id: ID(id), name: name, kind: .collector, street: nil, postcode: nil, city: nil, email: nil,
      iban: iban.map(IBAN.grouped), customerNumber: nil, registerNumber: nil)
  }

  private func debt(_ id: String, _ creditor: String, _ reference: String?) -> Debt {
    var debt = Debt.example(id, owed: 200_000)
    debt.creditor = ID(creditor)
    debt.reference = reference
    debt.statedOn = .day("2025-12-01")
    return debt
  }

  private func dossier(_ debts: [Debt], _ creditors: [Creditor]) -> Dossier {
    var dossier = Dossier.empty(in: .dutch)
    dossier.creditors = creditors
    dossier.debts = debts
    return dossier
  }

  private func picture() throws -> (StatementTruth, BankPicture) {
    let truth = try StatementTruth.read()
    return (
      truth,
      BankPicture(
        of: HabitCorpusTests.transactions(truth), holders: [], accounts: [],
        asOf: .day("2026-11-30"))
    )
  }

  @Test func eachPaymentOfTheCorpusGoesToItsDebt() throws {
    let (truth, picture) = try picture()
    for byName in [false, true] {
      let creditors = truth.debts.enumerated().map {
        creditor("c\($0.offset)", $0.element.creditor)
      }
      let debts = truth.debts.enumerated().map {
        debt(
          "d\($0.offset)", "c\($0.offset)",
          byName ? nil : String($0.element.reference.split(separator: " ").last ?? ""))
      }
      let dossier = dossier(debts, creditors)
      let matches = picture.payments(in: dossier, since: .day("2026-11-30"))
      for (index, debt) in truth.debts.enumerated() {
        let own = matches.filter { $0.debt == ID("d\(index)") }
        #expect(
          own.filter { $0.kind == .paid }.map { truth.transactions[$0.transaction].n }
            == debt.payments,
          "\(debt.id)")
        #expect(
          own.filter { $0.kind == .returned }.map { truth.transactions[$0.transaction].n }
            == debt.refunds, "\(debt.id)")
        let paid = own.reduce(0) { sum, match in
          let cents = abs(picture.transactions[match.transaction].amount.cents)
          return match.kind == .paid ? sum + cents : sum - cents
        }
        #expect(paid == debt.paidCents)
        #expect(own.allSatisfy { !$0.isInStatement })
        if !byName { #expect(own.allSatisfy { $0.certainty == .sure }) }
      }
      #expect(matches.count == truth.debts.reduce(0) { $0 + $1.payments.count + $1.refunds.count })
      #expect(matches.compactMap(\.doubleOf) == [249])
    }
  }

  @Test func whatTheDossierHasAlreadyIsKnown() throws {
    let (_, picture) = try picture()
    var dossier = dossier(
      [debt("d1", "c1", "RF62160455991874")], [creditor("c1", "Kredietbank Rijn")])
    dossier.record.payments = [
      Payment(
        id: ID("p1"), debt: ID("d1"), on: .day("2026-01-25"), amount: Money(cents: 7_500),
        kind: .paid, note: nil)
    ]
    let matches = picture.payments(in: dossier, since: .day("2025-01-01"))
    #expect(matches.compactMap(\.known) == [ID("p1")])
    #expect(matches.count == 9)
  }

  @Test func theRentIsNoPaymentOfTheArrears() throws {
    let (_, picture) = try picture()
    var landlord = creditor("c1", "Woonstichting de Linde", iban: "NL64INGB0148823931")
    landlord.kind = .company
    var arrears = debt("d1", "c1", "ACHTERSTAND-1")
    #expect(picture.payments(in: dossier([arrears], [landlord]), since: .day("2025-01-01")) == [])
    arrears.arrangement = Debt.Arrangement(
      monthly: Money(cents: 75_587), dueDay: 1, from: nil, isKept: true)
    let matches = picture.payments(in: dossier([arrears], [landlord]), since: .day("2025-01-01"))
    #expect(matches.count == 5)
  }

  @Test func twoDebtsAtOneCollectorAreAskedWhereNothingTellsThemApart() throws {
    let (_, picture) = try picture()
    let collector = creditor("c1", "INCASSO VERMEER")
    let both = dossier([debt("d1", "c1", nil), debt("d2", "c1", nil)], [collector])
    let matches = picture.payments(in: both, since: .day("2025-01-01"))
    #expect(matches.count == 11)
    #expect(matches.allSatisfy { $0.certainty == .doubtful })
    let told = dossier(
      [debt("d1", "c1", nil), debt("d2", "c1", "0431 1665 5908 5937")], [collector])
    let sure = picture.payments(in: told, since: .day("2025-01-01"))
    #expect(sure.allSatisfy { $0.debt == ID("d2") && $0.certainty == .sure })
  }

  @Test func paymentsBeforeWhatWasStatedAreInIt() throws {
    let (_, picture) = try picture()
    var one = debt("d1", "c1", nil)
    one.statedOn = .day("2026-06-01")
    let dossier = dossier([one], [creditor("c1", "Incasso Vermeer")])
    let matches = picture.payments(in: dossier, since: .day("2026-11-01"))
    #expect(matches.count { $0.isInStatement } == 5 && matches.count == 11)
  }
}

/// What would be kept, beside what the dossier has.
@Suite struct BankProposalTests {
  private func proposal(_ change: (inout Dossier) -> Void = { _ in }) throws -> BankProposal {
    let truth = try StatementTruth.read()
    let picture = BankPicture(
      of: HabitCorpusTests.transactions(truth), holders: [], accounts: [], asOf: .day("2026-11-30"))
    var dossier = Dossier.empty(in: .dutch)
    change(&dossier)
    return picture.proposal(
      for: dossier, payments: [], name: { $0.counterparty }, livingName: \.rawValue)
  }

  @Test func theBudgetOfTheCorpusIsProposed() throws {
    let proposal = try proposal()
    #expect(
      Set(proposal.incomes.map(\.thing.kind)) == [
        .wages, .childBenefit, .childBudget, .childcareAllowance, .healthAllowance, .rentAllowance,
      ])
    let wages = try #require(proposal.incomes.first { $0.thing.kind == .wages }?.thing)
    #expect(wages.payDay == 24 && wages.low?.cents == 121_480 && wages.high?.cents == 131_310)
    let rent = try #require(proposal.costs.first { $0.thing.category == .housing })
    #expect(rent.thing.amount.cents == 75_587 && rent.since == .day("2026-07-01"))
    #expect(rent.thing.dueDay == 1)
    let water = try #require(proposal.costs.first { $0.thing.category == .water }?.thing)
    #expect(water.every == .quarter && water.month == 1)
    #expect(!proposal.costs.contains { $0.thing.category == .municipalTaxes })
    #expect(proposal.unknownInstalments.map(\.usual.cents).sorted() == [3_500, 5_000])
    #expect(proposal.bounced.map(\.amount.cents) == [-4_995])
    #expect(Set(proposal.living.map(\.thing.category)) == [.household, .clothing, .transport])
  }

  @Test func whatTheDossierHasIsCompared() throws {
    let proposal = try proposal { dossier in
      dossier.costs = [
        .example("k1", 71_245, every: .month, category: .housing),
        .example("k2", 4_950, every: .month, category: .telecom),
      ]
      dossier.incomes = [.example("i1", 125_367, every: .month)]
    }
    let rent = try #require(proposal.costs.first { $0.thing.category == .housing })
    #expect(rent.known?.id == ID("k1") && rent.thing.id == ID("k1"))
    #expect(rent.known?.amount.cents == 71_245 && rent.thing.amount.cents == 75_587)
    let telecom = proposal.costs.filter { $0.thing.category == .telecom }
    #expect(telecom.count == 2 && telecom.compactMap(\.known?.id) == [ID("k2")])
    #expect(telecom.first { $0.known != nil }?.thing.amount.cents == 4_950)
    #expect(Set(proposal.costs.map(\.thing.id)).count == proposal.costs.count)
  }
}
