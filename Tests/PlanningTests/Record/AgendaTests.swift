import Domain
@testable import Planning
import Rules
import TestSupport
import Testing

/// What is to be done by when.
@Suite struct AgendaTests {
  private static let since = LocalDate.day("2026-11-21")

  private func agenda(_ dossier: Dossier, on day: String) throws -> Agenda {
    try Agenda(
      of: Standing(
        stated: dossier, letters: [], since: Self.since, on: .day(day), law: .shipped))
  }

  private static var arranged: Dossier {
    let arrangement = Debt.Arrangement(
      monthly: Money(cents: 4_000), dueDay: 28, from: .day("2026-05-28"), isKept: true)
    return .example(
      capacity: 20_000, debts: [.example("d1", owed: 41_760, arrangement: arrangement)])
  }

  @Test func aTermIsSentInTimeForBankWorkingDays() throws {
    let agenda = try agenda(Self.arranged, on: "2026-11-21")
    let first = try #require(agenda.open.first { $0.kind == "pay" })
    // 28 November is a Saturday: Friday is the last day on which it arrives, Thursday is sure.
    #expect(first.key == "pay.d1.2026-11-28")
    #expect(first.due == .day("2026-11-28"))
    #expect(first.act == .day("2026-11-26"))
  }

  @Test func aTermStaysUntilItIsPaid() throws {
    var dossier = Self.arranged
    #expect(try agenda(dossier, on: "2026-12-05").overdue.map(\.key) == ["pay.d1.2026-11-28"])
    dossier.record.payments = [.paid(1_500, on: "2026-12-05")]
    let part = try #require(try agenda(dossier, on: "2026-12-05").overdue.first)
    guard case .pay(let pay) = part.subject else { return #expect(Bool(false)) }
    #expect(pay.amount == Money(cents: 2_500))
    dossier.record.payments.append(.paid(2_500, on: "2026-12-05"))
    #expect(try agenda(dossier, on: "2026-12-05").overdue == [])
  }

  @Test func whatWentBeforeTheDossierIsNotAskedFor() throws {
    let agenda = try agenda(Self.arranged, on: "2026-11-21")
    #expect(agenda.open.allSatisfy { $0.due >= Self.since })
  }

  @Test func aDebtThatIsPaidAsksNoMore() throws {
    var dossier = Self.arranged
    dossier.debts.append(.example("d2", owed: 10_000))
    dossier.record.payments = [.paid(41_760, on: "2026-11-22")]
    let agenda = try agenda(dossier, on: "2026-11-23")
    #expect(!agenda.open.contains { $0.kind == "pay" })
    #expect(agenda.open.contains { $0.key == "freed.d1" })
  }

  @Test func aMarkMovesOrHidesAnItem() throws {
    var dossier = Self.arranged
    func mark(_ state: AgendaMark.State) {
      dossier.record.marks = [
        AgendaMark(item: "pay.d1.2026-11-28", state: state, on: Self.since)
      ]
    }
    mark(.done)
    #expect(try agenda(dossier, on: "2026-12-05").overdue == [])
    #expect(try agenda(dossier, on: "2026-12-05").closed.map(\.key) == ["pay.d1.2026-11-28"])
    mark(.later(.day("2026-12-10")))
    let put = try agenda(dossier, on: "2026-12-05")
    #expect(put.overdue == [])
    #expect(put.item("pay.d1.2026-11-28")?.act == .day("2026-12-10"))
    #expect(try agenda(dossier, on: "2026-12-10").overdue.map(\.key) == ["pay.d1.2026-11-28"])
  }

  /// Every item once; the parts of an agenda hold each open item once; marks lose nothing.
  @Test func noItemIsLostOrThereTwice() throws {
    for seed in UInt64(0)..<150 {
      var random = SeededGenerator(seed: seed)
      var dossier = Dossier.recorded(using: &random)
      let day = Self.since.adding(days: .random(in: 0...500, using: &random)).iso
      let bare = try agenda(dossier, on: day)
      let keys = bare.open.map(\.key)
      #expect(Set(keys).count == keys.count, "seed \(seed): \(keys)")
      let shown = bare.overdue + bare.items(from: 0, through: Agenda.horizon)
      #expect(
        Set(shown.map(\.key)) == Set(keys) && shown.count == keys.count, "seed \(seed)")
      dossier.record.marks = keys.filter { _ in Bool.random(using: &random) }.map { key in
        let states: [AgendaMark.State] = [.done, .notNeeded, .later(.day("2027-03-01"))]
        return AgendaMark(
          item: key, state: states.randomElement(using: &random) ?? .done, on: Self.since)
      }
      let marked = try agenda(dossier, on: day)
      #expect(
        (marked.open + marked.closed).map(\.key).sorted() == keys.sorted(), "seed \(seed)")
      // What is paid later may end an item.
      dossier.record.payments.removeAll { $0.on > .day(day) }
      let later = LocalDate.day(day).adding(days: 40).iso
      let open = Set(try agenda(dossier, on: later).open.map(\.key))
      let stays = marked.overdue.filter { ["pay", "promise", "letter"].contains($0.kind) }
      #expect(stays.allSatisfy { open.contains($0.key) }, "seed \(seed)")
    }
  }

  /// An item of one day is there on the next, or what it was about is gone.
  @Test func anItemStaysUntilItsReasonIsGone() throws {
    for seed in UInt64(0)..<40 {
      var random = SeededGenerator(seed: seed)
      let dossier = Dossier.recorded(using: &random)
      let first = Self.since.adding(days: .random(in: 0...330, using: &random))
      var before = try agenda(dossier, on: first.iso)
      for day in (1...45).map({ first.adding(days: $0) }) {
        let now = try agenda(dossier, on: day.iso)
        for item in before.open where now.item(item.key) == nil {
          #expect(
            item.isOver(on: day, in: dossier, now), "seed \(seed) on \(day.iso): \(item.key)")
        }
        before = now
      }
    }
  }

  /// A day has one term of a debt, and a term keeps its number and its day.
  @Test func noTermIsDueTwice() throws {
    for seed in UInt64(0)..<80 {
      var random = SeededGenerator(seed: seed)
      let dossier = Dossier.recorded(using: &random)
      var days: [String: LocalDate] = [:]
      for step in stride(from: 0, through: 400, by: 40) {
        let agenda = try agenda(dossier, on: Self.since.adding(days: step).iso)
        for item in agenda.open {
          guard case .pay(let pay) = item.subject else { continue }
          let name = "\(pay.debt.text).\(pay.term)"
          #expect(days[name, default: item.due] == item.due, "seed \(seed): \(name)")
          days[name] = item.due
        }
        let dues = agenda.open.filter { $0.kind == "pay" }.map {
          "\($0.debt?.text ?? "") \($0.due.iso)"
        }
        #expect(Set(dues).count == dues.count, "seed \(seed)")
      }
    }
  }
}

extension AgendaItem {
  /// Whether what it was about no longer holds on `day`.
  fileprivate func isOver(on day: LocalDate, in dossier: Dossier, _ now: Agenda) -> Bool {
    switch subject {
    case .freed:
      // Something came back, or the last of the other debts was paid.
      return dossier.record.payments.contains { $0.on == day }
    case .pay, .limitation, .fine, .fourteenDays:
      // A payment that was booked on this day.
      return dossier.record.payments.contains { $0.debt == debt && $0.on == day }
    case .figures, .budget:
      // The next one of its kind has come.
      return now.open.contains { $0.kind == kind && $0.act > act && $0.act <= day }
    case .objection, .term, .matter: return due < day
    case .send, .answer, .reply, .promise, .theirLetter, .hearing: return false
    }
  }
}

/// How terms and payments go together.
@Suite struct TermTests {
  @Test(arguments: [
    ("2026-11-27", Term.Standing.early), ("2026-11-28", .onTime), ("2026-11-30", .onTime),
    ("2026-12-01", .late(days: 3)),
  ])
  func aTermIsEarlyInTimeOrLate(paid day: String, is standing: Term.Standing) {
    let term = Term(
      number: 1, due: .day("2026-11-28"), amount: Money(cents: 1), paid: Money(cents: 1),
      payments: [ID("p1")], paidOn: .day(day))
    #expect(term.standing(on: .day("2027-01-01")) == standing)
  }

  @Test func anUnpaidTermIsMissedAfterTheNextBankDay() {
    let term = Term(
      number: 1, due: .day("2026-11-28"), amount: Money(cents: 1), paid: .zero, payments: [],
      paidOn: nil)
    #expect(term.standing(on: .day("2026-11-30")) == .toCome)
    #expect(term.standing(on: .day("2026-12-01")) == .missed)
  }
}

/// What cannot be a payment.
@Suite struct PaymentProblemTests {
  private func codes(_ payment: Payment, on debt: Debt, after: [Payment] = []) throws -> [String] {
    try payment.problems(on: debt, among: after, law: .shipped).map(\.code)
  }

  @Test func aPaymentOnAPaidDebtIsNamed() throws {
    let debt = Debt.example("d1", owed: 100)
    #expect(
      try codes(
        .paid(1, on: "2026-11-21"), on: debt, after: [.paid(100, on: "2026-11-20")])
        == ["nothingLeft"])
    #expect(try codes(.paid(101, on: "2026-11-21"), on: debt) == [])
  }

  @Test func aDayLongBeforeTheClaimIsNamed() throws {
    let debt = Debt.example("d1", owed: 100)
    #expect(try codes(.paid(1, on: "2025-08-31"), on: debt) == ["beforeTheDebt"])
    #expect(try codes(.paid(1, on: "2025-09-01"), on: debt) == [])
  }

  @Test func noMoreComesBackThanWasPaid() throws {
    let debt = Debt.example("d1", owed: 100)
    let paid = [Payment.paid(50, on: "2026-11-20")]
    #expect(
      try codes(.returned(51, on: "2026-11-21"), on: debt, after: paid) == ["moreThanWasPaid"])
    #expect(try codes(.returned(50, on: "2026-11-21"), on: debt, after: paid) == [])
  }

  @Test func aClaimThatMayBeTooOldAsksFirst() throws {
    var debt = Debt.example("d1", owed: 100, kind: .telecom)
    debt.dueDate = .day("2019-01-01")
    #expect(try codes(.paid(1, on: "2026-11-21"), on: debt) == ["mayBeTooOld"])
  }
}
