import Domain
import Planning
import TestSupport
import Testing

/// When a payment on a debt is sure, and when it is asked: a wrong one would make a debt smaller than it
/// is.
@Suite struct PaymentCertaintyTests {
  private static let account = IBAN.dutch(bank: "INGB", number: "123456789") ?? ""

  /// Twelve months of one payment, or the newest of them.
  private func payments(
    _ cents: Int, _ name: String, _ text: String, months: Int = 12,
    kind: Transaction.Kind = .directDebit
  ) -> [Transaction] {
    (0..<months).map { month in
      var one = Transaction(
        account: "NL00OWN",
        date: LocalDate.day("2026-11-27").inMonth.adding(-month).day(clamped: 27),
        amount: Money(cents: -cents), kind: kind)
      one.counterparty = name
      one.iban = Self.account
      one.description = text
      one.reference = CheckedReference.first(in: text)?.text
      return one
    }
  }

  private func matches(
    _ transactions: [Transaction], _ kind: Creditor.Kind, owed: Int, reference: String? = nil,
    agreed: Int? = nil, name: String, others: [String?] = []
  ) -> [PaymentMatch] {
    var dossier = Dossier.empty(in: .dutch)
    dossier.creditors = [
      Creditor(
        id: ID("c1"), name: name, kind: kind, street: nil, postcode: nil, city: nil, email: nil,
        iban: Self.account, customerNumber: nil, registerNumber: nil)
    ]
    for (index, reference) in ([reference] + others).enumerated() {
      var debt = Debt.example("d\(index + 1)", owed: owed)
      debt.reference = reference
      debt.statedOn = .day("2025-01-01")
      dossier.debts.append(debt)
    }
    dossier.debts[0].arrangement = agreed.map {
      Debt.Arrangement(monthly: Money(cents: $0), dueDay: 27, from: nil, isKept: true)
    }
    let picture = BankPicture(
      of: transactions, holders: [], accounts: [], asOf: .day("2026-11-30"))
    return picture.payments(in: dossier, since: .day("2025-01-01"))
  }

  @Test func arrearsOfOneMonthAreNotPaidByTheMonthsThemselves() {
    let rent = payments(71_245, "Stichting Eigen Haard", "Huur")
    #expect(matches(rent, .company, owed: 71_245, name: "Eigen Haard") == [])
    // One or two of them are no series yet: then it is asked, and never sure.
    let few = payments(71_245, "Stichting Eigen Haard", "Huur", months: 2)
    let found = matches(few, .company, owed: 71_245, name: "Stichting Eigen Haard")
    #expect(found.count == 2 && found.allSatisfy { $0.certainty == .doubtful })
  }

  @Test func aCustomerNumberInEachBillIsNoPaymentOfTheDebt() {
    let energy = payments(15_000, "Vattenfall", "Termijn klant 88123456")
    let found = matches(energy, .company, owed: 45_000, reference: "88123456", name: "Vattenfall")
    #expect(found.allSatisfy { $0.certainty == .doubtful })
  }

  @Test func aCollectorWithOneDebtAndTheAmountThatWasAgreedIsSure() {
    let terms = payments(5_000, "Flanderijn", "regeling", kind: .transfer)
    let sure = matches(terms, .collector, owed: 90_000, agreed: 5_000, name: "Flanderijn")
    #expect(sure.count == 12 && sure.allSatisfy { $0.certainty == .sure })
    // Another amount, or another debt there: asked.
    let other = matches(terms, .collector, owed: 90_000, agreed: 4_000, name: "Flanderijn")
    #expect(other.count == 12 && other.allSatisfy { $0.certainty == .doubtful })
    let two = matches(
      terms, .collector, owed: 90_000, agreed: 5_000, name: "Flanderijn", others: [nil])
    #expect(two.allSatisfy { $0.certainty == .doubtful })
  }

  @Test func anotherNumberInTheTextIsAnotherDebt() {
    let terms = payments(5_000, "Flanderijn", "dossier 77123456 termijn", kind: .transfer)
    #expect(
      matches(terms, .collector, owed: 90_000, reference: "2025/8304", name: "Flanderijn") == [])
    let agreed = matches(
      terms, .collector, owed: 90_000, reference: "2025/8304", agreed: 5_000, name: "Flanderijn")
    #expect(agreed.count == 12 && agreed.allSatisfy { $0.certainty == .doubtful })
  }

  @Test(arguments: [
    ("dossier 2025/83041 termijn", "2025/83041", true), ("2025 83041", "2025/83041", true),
    ("DOSSIER 2025/830412", "2025/83041", false), ("12025/83041", "2025/83041", false),
    ("kenmerk V-22915 27-11-2026", "V-22915", true), ("kenmerk V-229150", "V-22915", false),
  ])
  func aReferenceStandsByItself(_ text: String, _ reference: String, _ isThere: Bool) {
    let one = payments(1_234, "Flanderijn", text, months: 1, kind: .transfer)
    let found = matches(one, .collector, owed: 90_000, reference: reference, name: "Flanderijn")
    #expect(found.contains { $0.signs.contains(.reference) } == isThere, "\(found)")
  }
}

/// What one or two months tell of a dossier that is there already.
@Suite struct FewBookingsTests {
  private func proposal(
    _ bookings: [(day: String, cents: Int, name: String, text: String)],
    _ change: (inout Dossier) -> Void
  ) -> BankProposal {
    let transactions = bookings.map { booking in
      var one = Transaction(
        account: "NL00OWN", date: .day(booking.day), amount: Money(cents: booking.cents),
        kind: .transfer)
      one.counterparty = booking.name
      one.description = booking.text
      return one
    }
    var dossier = Dossier.empty(in: .dutch)
    change(&dossier)
    return BankPicture(of: transactions, holders: [], accounts: [], asOf: .day("2026-11-30"))
      .proposal(for: dossier, payments: [], name: \.counterparty, livingName: \.rawValue)
  }

  @Test func aRentThatRoseShowsAfterOneMonth() throws {
    let found = proposal([("2026-11-02", -73_810, "Woonstichting De Linde", "Huur november")]) {
      $0.costs = [.example("k1", 71_245, every: .month, category: .housing)]
    }
    let rent = try #require(found.costs.first)
    #expect(rent.known?.amount.cents == 71_245 && rent.thing.amount.cents == 73_810)
    #expect(rent.thing.id == ID("k1") && rent.since == .day("2026-11-02") && rent.count == 1)
  }

  @Test func whatMayBeSomethingElseIsNotTaken() {
    // Far off, of two that may be meant, bought in between, or of a dossier without it.
    let rent = ("2026-11-02", -73_810, "Woonstichting De Linde", "Huur november")
    #expect(proposal([rent]) { _ in }.costs == [])
    #expect(
      proposal([rent]) {
        $0.costs = [.example("k1", 40_000, every: .month, category: .housing)]
      }.costs == [])
    #expect(
      proposal([rent]) {
        $0.costs = [
          .example("k1", 71_245, every: .month, category: .housing),
          .example("k2", 72_000, every: .month, category: .housing),
        ]
      }.costs == [])
    #expect(
      proposal([rent, ("2026-11-09", -73_810, "Woonstichting De Linde", "Huur")]) {
        $0.costs = [.example("k1", 71_245, every: .month, category: .housing)]
      }.costs == [])
  }

  @Test func wagesWithSomethingExtraOnceAreNoRise() throws {
    func wages(_ cents: Int) -> BankProposal {
      proposal([("2026-11-25", cents, "Bakkerij Jansen BV", "Salaris november")]) {
        $0.incomes = [.example("i1", 180_000, every: .month, low: 170_000)]
      }
    }
    #expect(wages(230_000).incomes.first?.thing.amount.cents == 180_000)
    #expect(wages(185_000).incomes.first?.thing.amount.cents == 185_000)
    let less = try #require(wages(160_000).incomes.first?.thing)
    #expect(less.amount.cents == 160_000 && less.low?.cents == 160_000)
  }
}

/// What comes in and between own accounts.
@Suite struct HabitAmountTests {
  private func monthly(_ cents: [Int], _ name: String, _ text: String, account: String = "NL00OWN")
    -> [Transaction]
  {
    cents.enumerated().map { index, cents in
      var one = Transaction(
        account: account,
        date: LocalDate.day("2025-12-25").inMonth.adding(index).day(clamped: 25),
        amount: Money(cents: cents), kind: .transfer)
      one.counterparty = name
      one.description = text
      return one
    }
  }

  private func habits(_ transactions: [Transaction]) -> [Habit] {
    BankPicture(of: transactions, holders: [], accounts: [], asOf: nil).habits
  }

  @Test func aBonusAtTheEndIsNotWhatUsuallyComesIn() throws {
    let steady = [Int](repeating: 200_000, count: 11)
    let bonus = try #require(habits(monthly(steady + [380_000], "Van Gelder BV", "Salaris")).first)
    #expect(bonus.usual.cents == 200_000 && bonus.changedOn == nil)
    // A small rise, a fall, and a rise that came twice are believed.
    for last in [[210_000], [150_000], [260_000, 260_000]] {
      let found = try #require(habits(monthly(steady + last, "Van Gelder BV", "Salaris")).first)
      #expect(found.usual.cents == last[0])
    }
    // What goes out is believed at once: a rent that rose is due.
    let rent = try #require(
      habits(monthly((steady + [230_000]).map { -$0 }, "Ymere", "Huur")).first)
    #expect(rent.usual.cents == 230_000)
  }

  @Test func wagesThatDifferWithHolidayPayAmongThemAreFound() throws {
    let cents = [
      181_233, 204_410, 176_540, 190_018, 201_477, 331_905, 168_823, 197_740, 210_056, 179_991,
    ]
    let found = try #require(habits(monthly(cents, "ISS Facility BV", "Loon")).first)
    #expect(found.every == .month && found.days.count == cents.count)
    #expect((176_000...205_000).contains(found.usual.cents))
  }

  @Test func aSavingsAccountByItselfHasNoIncome() {
    for text in ["Overboeking van betaalrekening NL07INGB0142233322", "Naar spaarrekening"] {
      #expect(habits(monthly([Int](repeating: 5_000, count: 9), "", text)) == [])
    }
    let own = monthly([Int](repeating: -5_000, count: 9), "Oranje Spaarrekening", "Sparen")
    #expect(habits(own) == [])
  }

  @Test func whatIsCollectedAgainBeforeTheNextMonthIsNoSecondOne() throws {
    var bills = monthly(
      [-3_658, -3_962, -2_828, -4_077, -3_203, -3_118, -3_756], "Youfone", "Factuur")
    for index in bills.indices { bills[index].kind = .directDebit }
    var back = bills[5]
    back.date = back.date.adding(days: 3)
    back.amount = -back.amount
    back.kind = .returned
    var again = bills[5]
    again.date = again.date.adding(days: 12)
    let found = try #require(habits(bills + [back, again]).first)
    #expect(found.days.count == 7 && found.bounced.count == 1)
  }
}
