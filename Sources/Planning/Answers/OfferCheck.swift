import Domain
import Rules

/// What a creditor wants instead of what was offered, held against the plan, the ledger and the law.
/// It never says to sign: it says whether it fits, and what would have to change.
package struct OfferCheck: Hashable, Sendable {
  /// Whether it fits.
  package enum Verdict: String, CaseIterable, Hashable, Sendable {
    case fits
    /// It fits if what the `warn` findings name changes.
    case fitsIf
    case doesNotFit
  }

  /// The debt it is about.
  package let debt: ID<Debt>
  /// What they want.
  package let offer: Reply.CounterOffer
  /// The day it was checked for.
  package let on: LocalDate
  /// What is claimed on that day, payments worked in.
  package let owed: Money
  /// What the plan leaves for this creditor a month.
  package let room: Money
  /// What is paid in all, as far as that can be told.
  package let paid: Money?
  /// Most severe first, and then in the order in which they are looked for.
  package let findings: [Finding]
  /// The plan with this monthly amount fixed; nil where no amount a month was named, or nothing is
  /// owed.
  package let whatIf: WhatIf?

  /// By the most severe finding.
  package var verdict: Verdict {
    switch findings.first?.severity {
    case .stop: .doesNotFit
    case .warn, .ask: .fitsIf
    case .info, nil: .fits
    }
  }
}

/// An offer of a creditor and all that it is held against.
package struct OfferQuestion: Sendable {
  /// The household on the day of the check.
  package let standing: Standing
  /// One of its debts.
  package let debt: Debt
  package let offer: Reply.CounterOffer
  /// The day on which it came.
  package let cameOn: LocalDate

  package init(
    standing: Standing, debt: Debt, offer: Reply.CounterOffer, cameOn: LocalDate
  ) {
    self.standing = standing
    self.debt = debt
    self.offer = offer
    self.cameOn = cameOn
  }

  /// The day it is checked for.
  package var on: LocalDate { standing.on }
  /// The facts as they are kept.
  package var dossier: Dossier { standing.stated }
}

extension OfferCheck {
  /// Holds the offer against everything there is.
  /// - Throws: `LawError` as `Plan` does.
  package init(_ question: OfferQuestion) throws(LawError) {
    let facts = try OfferFacts(question)
    let found = facts.money + facts.sums + facts.terms + facts.days
    let order = FindingSeverity.allCases
    self.init(
      debt: question.debt.id, offer: question.offer, on: question.on, owed: facts.debt.claimed,
      room: facts.room, paid: facts.paid,
      findings: order.flatMap { severity in found.filter { $0.severity == severity } },
      whatIf: facts.whatIf)
  }
}

/// What the findings of one offer are drawn from.
struct OfferFacts {
  let question: OfferQuestion
  /// The debt as it is on the day of the check.
  let debt: Debt
  let plan: Plan
  let whatIf: WhatIf?
  let room: Money
  /// The rate that runs by law.
  let rate: Rate
  /// The rate that the law gives over what is late.
  let lawful: Rate
  /// What is charged and may not be owed, of what is left.
  let disputable: Money
  /// The account of all that is claimed, and of what is not disputed.
  let claimed: OwedRun
  let undisputed: OwedRun

  var offer: Reply.CounterOffer { question.offer }

  init(_ question: OfferQuestion) throws(LawError) {
    let standing = question.standing
    let (day, law, current) = (standing.on, standing.law, standing.now.dossier)
    let debt = current.debt(question.debt.id) ?? question.debt
    let strategy = try standing.strategy()
    var whatIf: WhatIf?
    if let monthly = question.offer.monthly, monthly > .zero, debt.undisputed > .zero {
      let change = WhatIfChange(
        fixed: .init(debt: debt.id, monthly: monthly), income: nil, lump: nil, lumpTo: nil,
        from: nil)
      whatIf = try WhatIf(change, to: standing, by: strategy)
    }
    let plan =
      if let whatIf { whatIf.plan } else {
        try Plan(of: standing, by: strategy)
      }
    let table = law.interest(debt.lawfulInterest)
    let check = ClaimCheck(of: standing)
    self.question = question
    self.debt = debt
    self.plan = plan
    self.whatIf = whatIf
    room = plan.room(for: debt.id, on: day)
    rate = try debt.lawfulRate(on: day, law: law).rate
    lawful = try table.lawAnswer(on: day, .assume).row.value
    disputable = check.disputable(of: debt)
    claimed = try debt.account(of: debt.parts, on: day, law: law)
    undisputed = try debt.account(on: day, law: law)
  }
}

extension ClaimCheck {
  /// What is charged on `debt` and the check has something against, of what is still left of it. Each
  /// part of the claim counts once: its highest finding.
  package func disputable(of debt: Debt) -> Money {
    var (costs, other, interest) = (Money.zero, Money.zero, Money.zero)
    for finding in findings(about: debt.id) {
      switch finding.issue {
      case .costsAboveMaximum(let found, isTrade: false), .billsChargedApart(let found, _),
        .vatOnCosts(let found):
        costs = max(costs, found.excess)
      case .noFourteenDayLetter(let charged, _, _): costs = max(costs, charged)
      case .letterTooEarly: costs = max(costs, debt.parts.collectionCosts)
      case .extraFileCosts(let amount): other = max(other, amount)
      case .reminderCostsAboveMaximum(let charged, let most): costs = max(costs, charged - most)
      case .commercialInterest(let claimed, let lawful, _),
        .interestAboveLaw(let claimed, let lawful, isAgreed: false):
        interest = max(interest, claimed - lawful)
      default: break
      }
    }
    let found = min(costs + other, debt.parts.costs) + min(interest, debt.parts.interest)
    return max(found.orZero, debt.disputed)
  }
}
