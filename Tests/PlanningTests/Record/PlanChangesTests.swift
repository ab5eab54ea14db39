import Domain
@testable import Planning
import Rules
import TestSupport
import Testing

/// What creditors were told beside what fits now.
@Suite struct PlanChangesTests {
  private static let since = LocalDate.day("2026-11-21")

  private func changes(
    _ dossier: Dossier, letters: [KeptLetter] = [], on day: LocalDate = since,
    edits: EditedFacts = .none, if change: PlanChangesIf? = nil
  ) throws -> PlanChanges {
    try PlanChanges(
      of: Standing(
        stated: dossier, letters: letters, since: Self.since, on: day, law: .shipped),
      after: edits, if: change)
  }

  private func arranged(_ id: String, owed: Int, monthly: Int, kind: Debt.Kind = .other) -> Debt {
    .example(
      id, owed: owed, kind: kind,
      arrangement: Debt.Arrangement(
        monthly: Money(cents: monthly), dueDay: 28, from: .day("2026-12-28"), isKept: true))
  }

  @Test func whatIsAgreedAndFitsStays() throws {
    let dossier = Dossier.realistic(
      leaving: 20_000,
      debts: [arranged("d1", owed: 41_760, monthly: 4_000), .example("d2", owed: 0)])
    let changes = try changes(dossier)
    #expect(changes.changed == [])
    #expect(changes.causes == [])
    #expect(changes.before == Money(cents: 4_000) && changes.after == changes.before)
  }

  @Test func aDebtWithoutAnOfferGetsItsFirst() throws {
    let dossier = Dossier.realistic(leaving: 5_000, debts: [.example("d1", owed: 20_000)])
    let row = try #require(try changes(dossier).changed.first)
    #expect(row.why == .firstOffer && row.step == .offer)
    #expect(row.before == .zero && row.after == Money(cents: 5_000))
  }

  /// One cent too little, exactly enough.
  @Test(arguments: [
    (8_000, [4_000, 4_000]), (7_999, [4_000, 3_999]), (6_000, [3_000, 3_000]), (0, [0, 0]),
    (-1, [0, 0]),
  ])
  func whatNoLongerFitsIsSharedByWhatWasAgreed(capacity: Int, after: [Int]) throws {
    let dossier = Dossier.realistic(
      leaving: capacity,
      debts: [
        arranged("d1", owed: 90_000, monthly: 4_000), arranged("d2", owed: 10_000, monthly: 4_000),
      ])
    let changes = try changes(dossier)
    #expect(changes.rows.map(\.after.cents) == after)
    for row in changes.changed {
      #expect(row.why == .lessRoom)
      #expect(row.step == (row.after > .zero ? .lower(to: row.after, until: nil) : .getHelp))
    }
  }

  @Test func homeAndEnergyKeepWhatWasAgreed() throws {
    let dossier = Dossier.realistic(
      leaving: 6_000,
      debts: [
        arranged("d1", owed: 90_000, monthly: 4_000, kind: .other),
        arranged("d2", owed: 90_000, monthly: 4_000, kind: .rent),
      ])
    #expect(try changes(dossier).rows.map(\.after.cents) == [2_000, 4_000])
  }

  @Test func moneyThatComesFreeGoesToTheOthers() throws {
    var dossier = Dossier.realistic(
      leaving: 8_000,
      debts: [
        arranged("d1", owed: 10_000, monthly: 4_000), arranged("d2", owed: 90_000, monthly: 4_000),
      ])
    let paid = LocalDate.day("2026-12-28")
    dossier.record.payments = [.paid(9_999, on: "2026-12-27")]
    #expect(try changes(dossier, on: paid).changed == [])
    dossier.record.payments = [.paid(10_000, on: "2026-12-28")]
    #expect(try changes(dossier, on: paid.adding(days: -1)).changed == [])
    let free = try changes(dossier, on: paid)
    #expect(free.rows.map(\.after.cents) == [0, 8_000])
    #expect(free.rows.map(\.step) == [.confirmPaid, .higher(to: Money(cents: 8_000))])
    #expect(free.causes == [.paidOff([ID("d1")], freed: Money(cents: 4_000))])
    #expect(free.before == free.after)

    // Whoever said that the new division was looked at is not asked again.
    dossier.record.marks = [AgendaMark(item: "freed.d1", state: .notNeeded, on: paid)]
    #expect(try changes(dossier, on: paid).changed == [])
  }

  @Test func moneyIsNotAskedForThatDidNotComeFree() throws {
    let dossier = Dossier.realistic(
      leaving: 50_000, debts: [arranged("d1", owed: 90_000, monthly: 4_000)])
    #expect(try changes(dossier).changed == [])
  }

  @Test(arguments: [nil, 3])
  func aSetbackAsksForLessForATime(months: Int?) throws {
    let dossier = Dossier.realistic(
      leaving: 5_000, debts: [arranged("d1", owed: 90_000, monthly: 4_000)])
    let setback = PlanChangesIf(income: Money(cents: -2_000), sum: nil, months: months)
    let row = try #require(try changes(dossier, if: setback).changed.first)
    let until = months.map { Self.since.adding(months: $0) }
    #expect(row.step == .lower(to: Money(cents: 3_000), until: until))
    let none = PlanChangesIf(income: Money(cents: -1_000), sum: nil, months: months)
    #expect(try changes(dossier, if: none).changed == [])
  }

  @Test func aSumPaysAndTheRestFollows() throws {
    let dossier = Dossier.realistic(
      leaving: 5_000, debts: [.example("d1", owed: 10_000), .example("d2", owed: 30_000)])
    let letters = [
      KeptLetter.offer("b1", on: "d1", monthly: 1_250),
      .offer("b2", on: "d2", monthly: 3_750),
    ]
    #expect(try changes(dossier, letters: letters).changed == [])
    let sum = PlanChangesIf(income: nil, sum: Money(cents: 40_001), months: nil)
    let changes = try changes(dossier, letters: letters, if: sum)
    #expect(changes.sumLeft == Money(cents: 1))
    #expect(changes.rows.map(\.step) == [.pay(Money(cents: 10_000)), .pay(Money(cents: 30_000))])
    #expect(changes.rows.map(\.why) == [.paidAtOnce, .paidAtOnce])
  }

  /// An offer of less than a euro beside what fits stands.
  @Test(arguments: [(4_999, false), (4_901, false), (4_900, true), (5_000, false)])
  func centsAreNoReasonForALetter(offered: Int, changes isChanged: Bool) throws {
    let dossier = Dossier.realistic(leaving: 5_000, debts: [.example("d1", owed: 90_000)])
    let letters = [KeptLetter.offer("b1", on: "d1", monthly: offered)]
    #expect(try changes(dossier, letters: letters).changed.isEmpty != isChanged)
  }

  @Test func anAnswerEndsOrBindsAnOffer() throws {
    var dossier = Dossier.realistic(leaving: 5_000, debts: [.example("d1", owed: 90_000)])
    let letters = [KeptLetter.offer("b1", on: "d1", monthly: 3_000)]
    func row(_ answer: Reply.Answer) throws -> PlanChanges.Row {
      dossier.record.replies = [
        Reply(id: ID("r1"), debt: ID("d1"), on: Self.since, answer: answer, words: nil)
      ]
      return try changes(dossier, letters: letters).rows[0]
    }
    let refused = try row(.refused(.tooLow))
    #expect(refused.why == .refused && refused.before == .zero)
    #expect(refused.step == .reply(.professionalHelp))
    let accepted = try row(.accepted)
    #expect(!accepted.changes && accepted.standing?.origin == .accepted(ID("b1")))
    #expect(try row(.asksInformation).before == Money(cents: 3_000))
  }

  @Test func aLetterThatSaysItAlreadyIsNamed() throws {
    let dossier = Dossier.realistic(
      leaving: 3_000, debts: [arranged("d1", owed: 90_000, monthly: 4_000)])
    let letters = [KeptLetter.offer("b1", on: "d1", monthly: 3_000)]
    #expect(try changes(dossier, letters: letters).rows[0].step == .told(ID("b1")))
  }

  @Test func aClaimThatMayBeTooOldIsAskedFirst() throws {
    var debt = Debt.example("d1", owed: 20_000, kind: .telecom)
    debt.dueDate = .day("2019-01-01")
    let dossier = Dossier.realistic(leaving: 5_000, debts: [debt])
    #expect(try changes(dossier).rows[0].step == .askFirst)
  }

  @Test func whatWasEditedAfterTheLastLettersIsACause() throws {
    func entry(_ number: Int, _ intent: Intent, _ state: HistoryEntry.State = .done) -> HistoryEntry
    {
      HistoryEntry(
        number: number, day: Self.since, intent: intent, state: state, stateDay: Self.since)
    }
    let letters = entry(1, .lettersWritten(2))
    #expect(EditedFacts(in: []) == .none)
    #expect(EditedFacts(in: [entry(1, .edited(.income, "Loon"))]) == .none)
    let before = EditedFacts(in: [letters, entry(0, .edited(.income, "Loon"))])
    #expect(!before.income && !before.costs && before.since == Self.since)
    let after = EditedFacts(in: [entry(2, .edited(.income, "Loon")), letters])
    #expect(after.income && !after.costs)
    #expect(!EditedFacts(in: [letters, entry(2, .removed(.cost, "Huur"), .undone)]).costs)
    #expect(EditedFacts(in: [letters, entry(2, .settingChanged(.reserve))]).costs)
  }

  @Test func aTermThatWasMissedIsNamed() throws {
    let dossier = Dossier.realistic(
      leaving: 5_000, debts: [arranged("d1", owed: 90_000, monthly: 4_000)])
    #expect(try changes(dossier, on: .day("2026-12-28")).missed == [])
    let missed = try changes(dossier, on: .day("2026-12-29")).missed
    #expect(missed.map(\.term.due) == [.day("2026-12-28")])
  }

  /// The differences add up to what fits less what was told, and what fits is never more than there is.
  @Test func theSumsAreRightForEveryDossier() throws {
    for seed in UInt64(0)..<250 {
      var random = SeededGenerator(seed: seed)
      let dossier = Dossier.recorded(using: &random)
      let letters = dossier.debts.enumerated().filter { _ in Bool.random(using: &random) }.map {
        KeptLetter.offer("b\($0)", on: $1.id.text, monthly: Money.awkward(using: &random).cents)
      }
      let day = Self.since.adding(days: .random(in: 0...300, using: &random))
      let what: PlanChangesIf? =
        Bool.random(using: &random)
        ? nil
        : PlanChangesIf(
          income: Money(cents: [-30_000, -1, 0, 1, 20_000].randomElement(using: &random) ?? 0),
          sum: [nil, .awkward(using: &random)].randomElement(using: &random) ?? nil, months: nil)
      let changes = try changes(dossier, letters: letters, on: day, if: what)
      let sum = changes.rows.map(\.difference).sum()
      #expect(sum == changes.after - changes.before, "seed \(seed)")
      #expect(changes.after <= changes.plan.capacity, "seed \(seed)")
      #expect(changes.rows.map(\.debt) == dossier.debts.map(\.id), "seed \(seed)")
      for row in changes.rows {
        #expect(row.changes == (row.why != nil), "seed \(seed) \(row.debt)")
        #expect(row.before >= .zero && row.after >= .zero && row.lump >= .zero, "seed \(seed)")
        #expect(row.changes || row.step == nil, "seed \(seed)")
        let owed = changes.plan.offer(for: row.debt)?.owed ?? .zero
        #expect(row.after <= owed, "seed \(seed) \(row.debt)")
      }
    }
  }
}

extension KeptLetter {
  /// A letter that offers so much a month, written on the first day and sent.
  static func offer(_ id: String, on debt: String, monthly: Int) -> KeptLetter {
    let day = LocalDate.day("2026-11-21")
    return KeptLetter(
      id: ID(id), debt: ID(debt), creditorName: "Vattenfall", kind: "payment-proposal",
      language: .dutch, written: day, fileName: "\(id).txt", text: "", sha256: "",
      monthly: Money(cents: monthly), terms: nil, last: nil, total: nil, sheet: nil,
      planSHA256: nil, sent: Sending(on: day, by: .post))
  }
}
