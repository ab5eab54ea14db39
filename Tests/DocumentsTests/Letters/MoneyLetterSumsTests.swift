import Documents
import Domain
import Planning
import Rules
import TestSupport
import Testing

/// Awkward amounts, days and households: what is offered adds up, stands in the text, and fits.
@Suite struct MoneyLetterSumsTests {
  private static let kinds = [
    ShortDeferral.kind, TokenPayment.kind, FinalDischargeProposal.kind, SettlementOffer.kind,
    LowerAmount.kind, TemporaryLowerAmount.kind, MissedTermNotice.kind, HigherAmount.kind,
  ]

  @Test(arguments: kinds)
  func everyAmountAddsUpAndIsOnThePage(kind: LetterKind) throws {
    let letter = try #require(kind.letter)
    let templates = try LetterExample.templates.get()
    var written = 0
    for seed in UInt64(0)..<400 {
      var random = SeededGenerator(seed: seed)
      let example = Self.example(of: kind, using: &random)
      let matter = try example.matter
      let facts = example.facts.filled(from: letter.suggested(for: matter))
      guard let fitting = try? letter.fitting(matter, facts) else { continue }
      let language = Language.allCases[Int(seed % 2)]
      let text = try #require(try fitting.written(in: language, with: templates)).text
      guard case .acknowledging(let made, _) = fitting, let amounts = made.amounts else {
        #expect([LowerAmount.kind, HigherAmount.kind].contains(kind), "seed \(seed)")
        continue
      }
      written += 1
      #expect(
        amounts.total == amounts.monthly * (amounts.terms - 1) + amounts.last, "seed \(seed)")
      #expect(.zero < amounts.total && amounts.total <= matter.offer.owed, "seed \(seed)")
      for amount in [amounts.monthly, amounts.last, amounts.total, matter.offer.owed] {
        let isTold = amount == matter.offer.owed && made is MissedTermNotice
        #expect(isTold || text.contains(amount.text(in: language)), "seed \(seed): \(amount)")
      }
    }
    #expect(written > 10, "\(kind.rawValue): only \(written) letters")
  }

  /// A suggestion is never refused for what it suggests: it fits, or something is missing.
  @Test(arguments: kinds)
  func whatIsSuggestedFits(kind: LetterKind) throws {
    let letter = try #require(kind.letter)
    for seed in UInt64(0)..<400 {
      var random = SeededGenerator(seed: seed)
      let example = Self.example(of: kind, using: &random)
      let matter = try example.matter
      do throws(LetterRefusal) {
        _ = try letter.fitting(matter, letter.suggested(for: matter))
      } catch {
        switch error {
        case .missing, .noRoom, .noArrangement, .nothingToWaive, .nothingUndisputed, .secured:
          continue
        // The last term comes before anybody can have answered.
        case .dayAfter(.letterFrom, _): continue
        default: Issue.record("seed \(seed): \(error)")
        }
      }
    }
  }

  private static func example(
    of kind: LetterKind, using random: inout SeededGenerator
  ) -> LetterExample {
    let capacity = Money.awkward(using: &random).cents / 10
    let payDay: Int? = [nil, 1, 24, 25, 28, 31].randomElement(using: &random) ?? nil
    var arrangements: [Debt.Arrangement?] = []
    for _ in 0..<3 {
      let monthly = Money.awkward(using: &random).cents / 50 + 2
      let dueDay: Int? = [nil, 1, 15, 28, 31].randomElement(using: &random) ?? nil
      arrangements.append(
        Bool.random(using: &random)
          ? Debt.Arrangement(
            monthly: Money(cents: monthly), dueDay: dueDay, from: nil, isKept: true) : nil)
    }
    let owed = (0..<3).map { _ in Money.awkward(using: &random).cents + 1 }
    let ranks = (0..<3).map { _ in
      Bool.random(using: &random) ? Debt.Rank.concurrent : .preferent
    }
    let sum = Money.awkward(using: &random)
    let amount = Money.awkward(using: &random)
    let saysAmount = Bool.random(using: &random)
    let days = Int.random(in: 1...400, using: &random)
    return LetterExample(
      "random", of: kind, capacity: capacity,
      change: { dossier in
        dossier.incomes[0].payDay = payDay
        for index in dossier.debts.indices {
          dossier.debts[index] = .example(
            "d\(index + 1)", owed: owed[index], arrangement: arrangements[index])
          dossier.debts[index].creditor = ID("c\(index + 1)")
          dossier.debts[index].rank = ranks[index]
        }
      },
      saying: { facts in
        facts.sum = sum
        guard saysAmount else { return }
        facts.amount = amount
        facts.until = LetterExample.today.adding(days: days)
      })
  }
}
