import Domain
import Planning
import Rules
import TestSupport
import Testing

/// The figures of an agreement, and what they are held against.
@Suite struct AgreementTests {
  private func sums(
    _ monthly: Int, terms: Int? = nil, last: Int? = nil, total: Int? = nil, owed: Int
  ) throws -> [Int] {
    let sums = try AgreementFigures(
      monthly: Money(cents: monthly), terms: terms, last: last.map { Money(cents: $0) },
      total: total.map { Money(cents: $0) }
    ).sums(paying: Money(cents: owed))
    return [sums.terms, sums.last.cents, sums.total.cents]
  }

  /// 100 in three is 33.33, 33.33 and 33.34: the rest in the last term, as creditors do.
  @Test(
    arguments: [
      (5_000, nil, nil, nil, 60_000, [12, 5_000, 60_000]),
      (5_000, nil, nil, nil, 60_001, [13, 1, 60_001]),
      (5_000, nil, nil, nil, 4_999, [1, 4_999, 4_999]),
      (5_000, 6, nil, nil, 60_000, [6, 5_000, 30_000]),
      (5_000, 12, nil, nil, 59_000, [12, 4_000, 59_000]),
      (5_000, 12, 4_000, nil, 60_000, [12, 4_000, 59_000]),
      (5_000, nil, 4_000, nil, 59_000, [12, 4_000, 59_000]),
      (5_000, nil, nil, 59_000, 60_000, [12, 4_000, 59_000]),
      (5_000, 12, 4_000, 59_000, 60_000, [12, 4_000, 59_000]),
      (3_333, 3, nil, 10_000, 10_000, [3, 3_334, 10_000]),
      (1, 1, nil, nil, 1, [1, 1, 1]),
    ] as [(Int, Int?, Int?, Int?, Int, [Int])])
  func figuresFollowFromOneAnother(
    monthly: Int, terms: Int?, last: Int?, total: Int?, owed: Int, expected: [Int]
  ) throws {
    #expect(
      try sums(monthly, terms: terms, last: last, total: total, owed: owed) == expected)
  }

  @Test(
    arguments: [
      (5_000, 12, 4_000, 59_001, 60_000), (5_000, 12, nil, 55_000, 60_000),
      (5_000, 12, nil, 60_013, 70_000), (5_000, nil, 4_000, 59_001, 60_000),
      (5_000, nil, 6_000, 5_000, 60_000),
    ] as [(Int, Int?, Int?, Int?, Int)])
  func whatDoesNotAddUpIsRefused(
    monthly: Int, terms: Int?, last: Int?, total: Int?, owed: Int
  ) {
    #expect(throws: AgreementProblem.self) {
      try sums(monthly, terms: terms, last: last, total: total, owed: owed)
    }
  }

  @Test func sixHundredTermsAreTheMost() throws {
    #expect(try sums(1, owed: 600) == [600, 1, 600])
    #expect(throws: AgreementProblem.tooManyTerms(most: 600)) { try sums(1, owed: 601) }
  }

  /// Whatever is typed: the terms are exactly the total, or it is refused.
  @Test func whatIsKeptAddsUp() {
    for seed in UInt64(0)..<2_000 {
      var random = SeededGenerator(seed: seed)
      func maybe(_ most: Int) -> Int? {
        Bool.random(using: &random) ? .random(in: 1...most, using: &random) : nil
      }
      let owed = max(Money.awkward(using: &random), Money(cents: 1))
      let monthly = max(Money.awkward(using: &random), Money(cents: 1))
      let figures = AgreementFigures(
        monthly: monthly, terms: maybe(40), last: maybe(6_000).map { Money(cents: $0) },
        total: maybe(200_000).map { Money(cents: $0) })
      guard let sums = try? figures.sums(paying: owed) else { continue }
      #expect(sums.monthly * (sums.terms - 1) + sums.last == sums.total, "seed \(seed)")
      #expect(sums.last > .zero && sums.terms >= 1, "seed \(seed)")
      #expect(figures.total ?? sums.total == sums.total, "seed \(seed)")
      #expect(figures.terms ?? sums.terms == sums.terms, "seed \(seed)")
      #expect(figures.last ?? sums.last == sums.last, "seed \(seed)")
    }
  }

  // MARK: Against the debt

  private func agreement(
    _ dossier: Dossier, on day: String = "2026-11-21", stops: Bool? = nil
  ) -> AgreementCase {
    AgreementCase(
      dossier: dossier, debt: dossier.debts[0], on: .day(day), interestStops: stops,
      law: .shipped)
  }

  private func problems(
    _ dossier: Dossier, total: Int? = nil, on day: String = "2026-11-21",
    from: String = "2026-12-01"
  ) throws -> [String] {
    try agreement(dossier, on: day).check(
      AgreementFigures(
        monthly: Money(cents: 5_000), terms: nil, last: nil,
        total: total.map { Money(cents: $0) }), from: .day(from)
    ).problems.map(\.code)
  }

  private let one = Dossier.example(capacity: 10_000, debts: [.example("d1", owed: 60_000)])

  @Test func noMoreThanWasOwedThatDay() throws {
    #expect(try problems(one, total: 60_000) == [])
    #expect(try problems(one, total: 60_001) == ["aboveOwed"])
    var paid = one
    paid.record.payments = [.paid(10_000, on: "2026-11-20")]
    #expect(try problems(paid, total: 50_001) == ["aboveOwed"])
    // The day before the payment all of it was owed.
    #expect(try problems(paid, total: 60_000, on: "2026-11-19") == [])
  }

  @Test func interestToComeMayBeInItUnlessItStops() throws {
    var dossier = one
    dossier.debts[0].interest = .contract(Rate(percent: 12))
    let most = try agreement(dossier).most(
      paying: Money(cents: 5_000), from: .day("2026-12-01"))
    #expect(most > Money(cents: 60_000))
    #expect(try problems(dossier, total: most.cents) == [])
    #expect(try problems(dossier, total: most.cents + 1) == ["aboveOwed"])
    let free = try agreement(dossier, stops: true).most(
      paying: Money(cents: 5_000), from: .day("2026-12-01"))
    #expect(free == Money(cents: 60_000))
  }

  @Test func daysLieInTheirOrder() throws {
    #expect(try problems(one, on: "2025-09-01") == [])
    #expect(try problems(one, on: "2025-08-31") == ["beforeTheDebt"])
    #expect(try problems(one, from: "2026-11-21") == [])
    #expect(try problems(one, from: "2026-11-20") == ["firstTermBefore"])
  }

  @Test func nothingIsAgreedOnWhatIsPaid() throws {
    var paid = one
    paid.record.payments = [.paid(60_000, on: "2026-11-21")]
    #expect(try problems(paid) == ["nothingOwed"])
    #expect(try problems(paid, on: "2026-11-20") == [])
  }

  @Test func anOldClaimAsksFirst() throws {
    var old = one
    old.debts[0].kind = .onlinePurchase
    old.debts[0].dueDate = .day("2020-01-01")
    #expect(try problems(old) == ["mayBeTooOld"])
  }

  // MARK: From the answer

  private func draft(_ dossier: Dossier, _ letters: [KeptLetter]) throws -> AgreementDraft {
    try AgreementDraft.of(
      dossier.debts[0], in: dossier, letters: letters, on: .day("2026-11-30"), law: .shipped)
  }

  @Test func anAcceptedOfferIsTakenAsItWasWritten() throws {
    var dossier = one
    dossier.record.replies = [.of(.accepted, on: "2026-11-28")]
    let draft = try draft(dossier, [.offering(5_000, 12, 5_000, on: "2026-11-21")])
    #expect(draft.origin == .letter(ID("b1")))
    #expect(draft.monthly == Money(cents: 5_000) && draft.terms == 12)
    #expect(draft.total == Money(cents: 60_000))
    // The 25th and the days after it are no bank days: the first term waits for the money.
    #expect(draft.on == .day("2026-11-28") && draft.from == .day("2026-12-28"))
  }

  /// A total without interest to come only holds where the interest stops: that is worth asking.
  @Test func aTotalWithoutInterestAsksWhetherItStops() throws {
    var dossier = one
    dossier.record.replies = [.of(.accepted, on: "2026-11-28")]
    let letters = [KeptLetter.offering(5_000, 12, 5_000, on: "2026-11-21")]
    #expect(try draft(dossier, letters).interestStops == nil)
    dossier.debts[0].interest = .contract(Rate(percent: 12))
    #expect(try draft(dossier, letters).interestStops == true)
    let more = [KeptLetter.offering(5_000, 13, 1, on: "2026-11-21")]
    #expect(try draft(dossier, more).interestStops == nil)
  }

  @Test func anOfferThatIsMoreThanIsOwedByNowKeepsOnlyItsAmount() throws {
    var dossier = one
    dossier.record.replies = [.of(.accepted, on: "2026-11-28")]
    dossier.record.payments = [.paid(10_000, on: "2026-11-25")]
    let draft = try draft(dossier, [.offering(5_000, 12, 5_000, on: "2026-11-21")])
    #expect(draft.monthly == Money(cents: 5_000))
    #expect(draft.terms == nil && draft.total == nil)
  }

  @Test func aCounterOfferIsTakenPointByPoint() throws {
    var dossier = one
    var offer = Reply.CounterOffer.nothing
    offer.monthly = Money(cents: 6_000)
    offer.terms = 10
    offer.onMiss = .ends
    dossier.record.replies = [.of(.counterOffer(offer), on: "2026-11-28")]
    let draft = try draft(dossier, [])
    #expect(draft.origin == .counterOffer(ID("r1")))
    #expect(draft.monthly == Money(cents: 6_000) && draft.terms == 10)
    #expect(draft.onMiss == .ends && draft.on == .day("2026-11-30"))
  }

  @Test func withoutAnAnswerOnlyTheDaysAreKnown() throws {
    let draft = try draft(one, [.offering(5_000, 12, 5_000, on: "2026-11-21")])
    #expect(draft.origin == nil && draft.monthly == nil)
  }

  // MARK: What it does to a plan

  /// 600 in twelve terms stays 600 where the interest was stopped.
  @Test func aPlanCountsNoInterestThatWasStopped() throws {
    var dossier = one
    dossier.debts[0].interest = .contract(Rate(percent: 12))
    var arrangement = Debt.Arrangement(
      monthly: Money(cents: 5_000), dueDay: 1, from: .day("2026-12-01"), isKept: true)
    func total() throws -> Int? {
      dossier.debts[0].arrangement = arrangement
      let plan = try Plan(
        for: dossier, on: .day("2026-11-21"), by: .proportional, law: .shipped)
      return plan.offers[0].instalments?.total.cents
    }
    let running = try #require(try total())
    #expect(running > 60_000)
    // Where nobody says since when, it runs until the first term.
    arrangement.agreed.interestStops = true
    #expect(try total() ?? 0 > 60_000 && total() ?? running < running)
    arrangement.agreed.on = .day("2026-11-21")
    #expect(try total() == 60_000)
    arrangement.isKept = false
    #expect(try total() ?? 0 > 60_000)
  }

  /// Whatever is agreed, the plan stays within what there is, or says that it does not.
  @Test func aPlanStaysWithinTheMoneyOrSaysSo() throws {
    for seed in UInt64(0)..<150 {
      var random = SeededGenerator(seed: seed)
      var dossier = try RandomProblem(seed: seed).dossier
      for index in dossier.debts.indices where Bool.random(using: &random) {
        let monthly = max(Money.awkward(using: &random), Money(cents: 1))
        let agreement = AgreementCase(
          dossier: dossier, debt: dossier.debts[index], on: .day("2026-11-21"),
          interestStops: nil, law: .shipped)
        let figures = AgreementFigures(monthly: monthly, terms: nil, last: nil, total: nil)
        guard let sums = try agreement.check(figures, from: nil).sums else { continue }
        var arrangement = Debt.Arrangement(
          monthly: monthly, dueDay: 28, from: nil, isKept: true)
        arrangement.agreed.terms = sums.terms
        dossier.debts[index].arrangement = arrangement
      }
      let plan = try Plan(
        for: dossier, on: .day("2026-11-21"), by: .proportional, law: .shipped)
      let saysSo = plan.says(.runningAboveCapacity)
      #expect(plan.monthly <= plan.capacity || saysSo, "seed \(seed)")
    }
  }
}

extension Reply {
  static func of(_ answer: Answer, on day: String, debt: String = "d1", id: String = "r1") -> Reply
  {
    Reply(id: ID(id), debt: ID(debt), on: .day(day), answer: answer, words: nil)
  }
}

extension KeptLetter {
  static func offering(
    _ monthly: Int, _ terms: Int, _ last: Int, on day: String, id: String = "b1"
  ) -> KeptLetter {
    KeptLetter(
      id: ID(id), debt: ID("d1"), creditorName: "", kind: "payment-proposal", language: .dutch,
      written: .day(day), fileName: "", text: "", sha256: "", monthly: Money(cents: monthly),
      terms: terms, last: Money(cents: last),
      total: Money(cents: monthly * (terms - 1) + last), sheet: nil, planSHA256: nil,
      sent: Sending(on: .day(day), by: .post))
  }
}
