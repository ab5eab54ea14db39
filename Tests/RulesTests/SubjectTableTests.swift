import Domain
import Rules
import Testing

/// Tables by subject: limitation, rank, creditors' terms, urgent debts, protections.
@Suite struct SubjectTableTests {
  private func period(_ kind: Debt.Kind, isTrade: Bool) throws -> LimitationPeriod {
    let day = try #require(LocalDate(iso: "2026-11-21"))
    return try limitation.answer(
      for: .of(kind, isTrade: isTrade), on: day, afterCheck: .refuse
    ).row.value
  }

  /// law-nl.md 3.1, for a consumer.
  @Test(arguments: [
    (Debt.Kind.energy, 2), (.onlinePurchase, 2), (.payLater, 2), (.supplier, 2), (.other, 2),
    (.water, 5), (.rent, 5), (.healthInsurance, 5), (.telecom, 5), (.insurance, 5),
    (.subscription, 5), (.childMaintenance, 5), (.loan, 5), (.creditCard, 5), (.overdraft, 5),
    (.healthCare, 5), (.education, 5), (.person, 5), (.damage, 5), (.tax, 5),
    (.allowanceRepayment, 5), (.benefitRepayment, 5), (.municipalTax, 5), (.waterBoardTax, 5),
    (.studentLoan, 5), (.fine, 3), (.mortgage, 20),
  ])
  func yearsUntilLimitation(_ kind: Debt.Kind, years: Int) throws {
    #expect(try period(kind, isTrade: false).period == .years(years))
  }

  @Test func aTradeDebtIsNoConsumerSale() throws {
    for kind in Debt.Kind.allCases {
      #expect(try period(kind, isTrade: true).period.count >= 3, "\(kind)")
    }
  }

  @Test func theShorterReadingIsTaken() throws {
    for row in limitation.rows {
      guard let other = row.value.otherReading else { continue }
      #expect(other.unit == .years && row.value.period.count < other.count)
    }
  }

  @Test func onlyFinesAreNotInterrupted() {
    let without = limitation.rows.filter { $0.value.restartAtMost == nil }.map(\.key)
    #expect(without == [.trafficFine])
    let all = limitation.rows.compactMap(\.value.restartAtMost)
    #expect(all.allSatisfy { $0 == .years(5) })
  }

  /// law-nl.md 4.8.
  @Test func preferentAndSecuredClaims() throws {
    let ranks = Dictionary(uniqueKeysWithValues: legalRank.rows.map { ($0.key, $0.value.rank) })
    #expect(ranks.filter { $0.value == .secured }.map(\.key) == [.mortgageOrPledge])
    #expect(
      Set(ranks.filter { $0.value == .preferent }.map(\.key)) == [
        .stateTax, .cakPremium, .benefitRepayment, .employeesWages, .ownersAssociation,
        .waterBoardPropertyTax,
      ])
    #expect(RankedClaim.of(.municipalTax) == .municipalTax)
    #expect(ranks[.municipalTax] == .concurrent)
    #expect(ranks[.allowanceRepayment] == .concurrent)
  }

  @Test(arguments: [
    (CreditorTermsName.trafficFine, TimeSpan.months(36), 22_500),
    (.courtFine, .months(24), 22_500), (.prosecutorFine, .months(12), 22_500),
  ])
  func finesInInstalments(_ name: CreditorTermsName, longest: TimeSpan, from cents: Int) throws {
    let terms = try #require(creditorTerms.rows.first { $0.key == name }).value
    #expect(terms.longest == longest)
    #expect(terms.statutoryDebtFrom == Money(cents: cents))
  }

  @Test func taxAndAllowances() throws {
    func terms(_ name: CreditorTermsName) throws -> CreditorTerms {
      try #require(creditorTerms.rows.first { $0.key == name }).value
    }
    #expect(try terms(.taxShortDeferral).longest == .months(4))
    #expect(try terms(.taxShortDeferral).debtBelow == Money(cents: 20_000_00))
    #expect(try terms(.taxInstalments).longest == .months(12))
    #expect(try terms(.taxInstalments).capacityShare == Rate(percent: 80))
    #expect(try !terms(.vehicleTax).instalmentsPossible)
    #expect(try terms(.allowanceStandard).instalmentAtLeast == Money(cents: 20_00))
    #expect(try terms(.allowanceStandard).longest == .months(24))
  }

  @Test func everyKindHasTermsToAskFor() {
    for kind in Debt.Kind.allCases { #expect(!CreditorTermsName.of(kind).isEmpty) }
  }

  @Test func roofComesFirstAndOrdinaryDebtsLast() {
    let order = Dictionary(uniqueKeysWithValues: urgentDebts.rows.map { ($0.key, $0.value.order) })
    #expect(order[.of(.rent, stage: .invoice)] == 1)
    #expect(order[.of(.loan, stage: .invoice)] == 8)
    #expect(order[.of(.loan, stage: .judgment)] == 7)
    #expect(order[.of(.energy, stage: .seizure)] == 2)
    #expect(Set(order.values) == Set(1...8))
  }

  @Test func winterRunsFromOctoberToApril() throws {
    let winter = try #require(protections.rows.first { $0.key == .winter }).value
    #expect(winter.fromDay?.day(in: 2026).iso == "2026-10-01")
    #expect(winter.untilDay?.day(in: 2027).iso == "2027-04-01")
  }
}
