import Domain
import TestSupport

extension Dossier {
  /// Debts, arrangements, payments and promises with awkward amounts and days.
  static func recorded(using random: inout SeededGenerator) -> Dossier {
    let kinds: [Debt.Kind] = [.rent, .fine, .telecom, .energy, .other]
    let stages: [Debt.Stage] = [.invoice, .reminder, .fourteenDayLetter, .judgment]
    let start = LocalDate.day("2026-11-21")
    var debts: [Debt] = []
    for number in 1...Int.random(in: 1...5, using: &random) {
      var debt = Debt.example(
        "d\(number)", owed: max(1, Money.awkward(using: &random).cents),
        kind: kinds.randomElement(using: &random) ?? .other,
        stage: stages.randomElement(using: &random) ?? .reminder)
      debt.dueDate = start.adding(days: .random(in: -1_900...100, using: &random))
      if Bool.random(using: &random) {
        debt.arrangement = Debt.Arrangement(
          monthly: max(Money(cents: 1), .awkward(using: &random)),
          dueDay: [nil, 1, 28, 31].randomElement(using: &random) ?? nil,
          from: [nil, start, start.adding(months: 2)].randomElement(using: &random) ?? nil,
          isKept: Int.random(in: 0..<4, using: &random) > 0)
      }
      debts.append(debt)
    }
    var dossier = Dossier.example(capacity: 20_000, debts: debts)
    dossier.record.payments = (0..<Int.random(in: 0...6, using: &random)).map { index in
      Payment(
        id: ID("p\(index)"), debt: debts.randomElement(using: &random)?.id ?? ID("d1"),
        on: start.adding(days: .random(in: 0...200, using: &random)),
        amount: max(Money(cents: 1), .awkward(using: &random)), kind: .paid, note: nil)
    }
    dossier.record.log = (1...2).map { index in
      LogEntry(
        id: ID("n\(index)"), debt: debts.first?.id, on: start, channel: .phone, person: nil,
        said: nil, stage: nil, answerBy: index == 1 ? start.adding(days: 9) : nil,
        promises: [
          LogEntry.Promise(by: .them, what: "belt terug", until: nil),
          LogEntry.Promise(by: .us, what: "stuurt bewijs", until: start.adding(days: 3)),
        ])
    }
    return dossier
  }
}
