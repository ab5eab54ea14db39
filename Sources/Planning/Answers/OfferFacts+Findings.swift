import Domain
import Rules

extension OfferFacts {
  private func found(_ issue: OfferIssue) -> [Finding] { [Finding(issue, about: debt.id)] }

  private func neverEnds(_ interest: Money) -> [Finding] {
    [Finding(.neverEnds(monthlyInterest: interest), on: debt.id)]
  }
}

// What a creditor wants against the money there is.
extension OfferFacts {
  var money: [Finding] {
    guard offer.monthly != nil || offer.once != nil else { return found(.amountUnknown) }
    return month + atOnce
  }

  private var month: [Finding] {
    guard let asked = offer.monthly else { return [] }
    let running = plan.offers.filter { $0.debt != debt.id && $0.kind == .running }
    let most = (plan.capacity - running.map(\.monthly).sum()).orZero
    guard asked > room else { return [] }
    let first: OfferIssue =
      asked > most
      ? .aboveCapacity(asked: asked, most: most) : .othersGetLess(asked: asked, room: room)
    return found(first) + others
  }

  /// What it does to the others, by the plan that it would make.
  private var others: [Finding] {
    guard let whatIf else { return [] }
    let losing = whatIf.differences.filter { $0.debt != debt.id && $0.after < $0.before }
    let urgent = losing.map(\.debt).filter {
      question.dossier.debt($0)?.kind.threatensTheBasics ?? false
    }
    let below: [OfferIssue] = losing.compactMap { difference in
      guard let least = plan.bounds[difference.debt]?.amount, difference.before >= least,
        difference.after < least
      else { return nil }
      return .otherBelowRule(difference.debt, least: least, after: difference.after)
    }
    return (urgent.isEmpty ? [] : found(.urgentGetLess(urgent))) + below.flatMap(found)
  }

  private var atOnce: [Finding] {
    guard let once = offer.once else { return [] }
    let day = max(question.on, offer.from ?? offer.answerBy ?? question.on.adding(days: 14))
    let most = plan.putBy(for: debt.id, through: day)
    return once > most ? found(.onceAbove(asked: once, by: day, most: most)) : []
  }
}

// What is paid in all against what is owed.
extension OfferFacts {
  /// What the terms and the sum at once add up to; nil where the number of terms is open.
  private var byTerms: Money? {
    guard let monthly = offer.monthly else { return offer.once }
    return offer.terms.map { monthly * $0 + (offer.once ?? .zero) }
  }

  /// A last term that is lower, as far as a number of terms can hold one.
  private var mayBeLower: Money {
    guard let monthly = offer.monthly, (offer.terms ?? 0) > 0 else { return .zero }
    return monthly - Money(cents: 1)
  }

  /// The last term may be lower than the others: where that makes the terms fit, they fit.
  var paid: Money? {
    guard let byTerms else { return offer.total }
    let target = offer.total ?? debt.claimed
    if byTerms >= target, byTerms - target <= mayBeLower { return target }
    return max(byTerms, offer.total ?? byTerms)
  }

  /// The interest that the law gives while the terms are paid; zero for a sum at once.
  private var interestToCome: Money {
    guard let monthly = offer.monthly, monthly > .zero, debt.claimed > .zero else { return .zero }
    let dates = DueDates(dayOfMonth: 1, notBefore: question.on)
    let repayment = Repayment.of(
      claimed, monthly: min(monthly, debt.claimed), dueDates: dates)
    if case .ends(let instalments) = repayment { return instalments.interest.orZero }
    return .zero
  }

  var sums: [Finding] {
    var findings: [Finding] = []
    if let total = offer.total, let byTerms,
      byTerms < total || byTerms - total > mayBeLower
    {
      findings += found(.sumsDiffer(byTerms: byTerms, total: total))
    }
    guard let paid else { return findings + withoutEnd }
    findings += above(paid)
    if paid < debt.undisputed { findings += found(.leavesOpen(debt.undisputed - paid)) }
    return findings
  }

  private func above(_ paid: Money) -> [Finding] {
    var findings: [Finding] = []
    let owed = debt.claimed
    let (sure, interest) = (owed - disputable, interestToCome)
    if paid > owed + interest {
      findings += found(.totalAboveOwed(total: paid, owed: owed))
    } else if paid > owed {
      findings += found(.totalHoldsInterest(paid - owed))
    }
    if disputable > .zero, paid > sure {
      findings += found(.totalAboveFound(total: paid, found: sure))
    }
    return findings
  }

  /// Only a monthly amount was named.
  private var withoutEnd: [Finding] {
    guard let monthly = offer.monthly, monthly > .zero, debt.undisputed > .zero else { return [] }
    let dates = DueDates(dayOfMonth: 1, notBefore: question.on)
    let repayment = Repayment.of(
      undisputed, monthly: min(monthly, debt.undisputed), dueDates: dates)
    switch repayment {
    case .never(let interest): return neverEnds(interest)
    case .tooLong:
      let interest = undisputed.monthlyInterest
      return interest >= monthly ? neverEnds(interest) : []
    case .ends: return []
    }
  }
}

// What else they want.
extension OfferFacts {
  var terms: [Finding] {
    var findings: [Finding] = []
    switch plan.gates[debt.id] {
    case .mayBeBarred(let from): findings += found(.mayBeTooOld(.mayBeBarred(from: from)))
    case .soon(let from): findings += found(.mayBeTooOld(.soon(from: from)))
    case .ageUnknown: findings.append(Finding(.ageUnknown, on: debt.id))
    case .clear, nil: break
    }
    if let asked = offer.defaultRate, asked > lawful {
      findings += found(.defaultInterest(asked, lawful: lawful))
    }
    if offer.waivesRights { findings += found(.waivesRights) }
    if offer.onMiss == .allDue { findings += found(.allDueOnMiss) }
    if offer.monthly != nil, rate > .zero { findings += found(.interestRuns) }
    if let terms = count, terms > Self.professionalLimit {
      findings += found(.takesLong(terms: terms))
    }
    return findings
  }

  /// How many terms; counted from the amounts where they did not say.
  private var count: Int? {
    if let terms = offer.terms { return terms }
    guard let monthly = offer.monthly, monthly > .zero else { return nil }
    let total = offer.total ?? debt.claimed
    return Rounding.up.divide(Int128(total.cents), by: Int128(monthly.cents))
  }

  /// Months within which professionals want debts to be paid.
  private static let professionalLimit = 36

  var days: [Finding] { firstTerm + answer }

  private var firstTerm: [Finding] {
    guard let from = offer.from, offer.monthly != nil else { return [] }
    var findings: [Finding] = []
    if let income = plan.incomeArrives(after: question.on), from < income {
      findings += found(.firstTermTooEarly(from, income: income))
    }
    let better = DueDates.forOffers(from: question.dossier, on: question.on).dates
      .day(ofTerm: 1).day
    if let payDay = plan.payDay, from.day != better {
      // A month of thirty days is near enough to see whether the money is a week away.
      let wait = payDay >= from.day ? payDay - from.day : payDay + 30 - from.day
      if wait < 7 {
        findings += found(.dueBeforePay(day: from.day, payDay: payDay, better: better))
      }
    }
    return findings
  }

  private var answer: [Finding] {
    guard let day = offer.answerBy else { return [] }
    guard day >= question.on else { return found(.answerDayPassed(day)) }
    let fair = question.cameOn.answerBy
    return day < fair ? found(.shortAnswer(day, fair: fair)) : []
  }
}
