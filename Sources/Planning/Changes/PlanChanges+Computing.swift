import Domain
import Rules

/// What would be different in plan changes that are only looked at.
package struct PlanChangesIf: Hashable, Sendable {
  /// More income a month, or less when below zero.
  package let income: Money?
  /// A sum that comes in once.
  package let sum: Money?
  /// For how many months income is different; nil is for good.
  package let months: Int?

  package init(income: Money?, sum: Money?, months: Int?) {
    self.income = income
    self.sum = sum
    self.months = months
  }
}

extension PlanChanges {
  /// What changes for the creditors of a dossier, on the day of `standing`.
  /// - Parameter change: Nil to hold what was told against the facts as they are.
  package init(
    of standing: Standing, after edits: EditedFacts, if change: PlanChangesIf?
  ) throws(LawError) {
    let work = try PlanChangesWork(standing, if: change)
    let rows = work.rows()
    self.init(
      on: standing.on, plan: work.plan, realism: work.realism, rows: rows,
      causes: try work.causes(of: rows, after: edits), missed: try Self.missed(standing),
      sumLeft: work.whatIf?.lumpLeft ?? .zero, isWhatIf: change != nil)
  }

  private static func missed(_ standing: Standing) throws(LawError) -> [Missed] {
    try standing.missedTerms().flatMap { debt, terms in
      terms.map { Missed(debt: debt, term: $0) }
    }.sorted { ($0.term.due, $0.debt) < ($1.term.due, $1.debt) }
  }
}

/// The steps from what was told to what fits.
private struct PlanChangesWork {
  let facts: Standing
  let change: PlanChangesIf?
  let told: [ID<Debt>: StandingOffer]
  let whatIf: WhatIf?
  let plan: Plan
  /// Letters go by it.
  let realism: Realism

  init(_ facts: Standing, if change: PlanChangesIf?) throws(LawError) {
    self.facts = facts
    self.change = change
    var told: [ID<Debt>: StandingOffer] = [:]
    for debt in facts.stated.debts { told[debt.id] = StandingOffer.of(debt, in: facts) }
    self.told = told
    let strategy = try facts.strategy()
    guard let change else {
      whatIf = nil
      plan = try Plan(of: facts, by: strategy)
      realism = Realism(of: plan)
      return
    }
    let outcome = try WhatIf(
      WhatIfChange(
        fixed: nil, income: change.income, lump: change.sum, lumpTo: nil, from: nil),
      to: facts, by: strategy)
    whatIf = outcome
    plan = outcome.changed
    realism = Realism(of: plan)
  }

  /// What came free: debts that are paid and that no newer letter has counted in, and more income in a
  /// what-if.
  private var freed: Money {
    let paid = bound.debts.filter { owed(on: $0.id) == .zero }.map { before(of: $0.id) }
    return paid.sum() + (change?.income ?? .zero).orZero
  }

  /// As it stands on the day, with what was accepted as an arrangement that runs.
  private var bound: Dossier { facts.now.dossier }

  private func owed(on debt: ID<Debt>) -> Money { plan.offer(for: debt)?.owed ?? .zero }

  /// What was told, at most what is still owed. A debt that was paid counts until a newer letter with
  /// an offer was written, or until somebody said that it need not be looked at. In a what-if a
  /// creditor that was told nothing counts for what the plan has for it now.
  private func before(of debt: ID<Debt>) -> Money {
    guard let offer = self.told[debt], let now = bound.debt(debt) else {
      return whatIf?.plan.offer(for: debt)?.monthly ?? .zero
    }
    guard now.claimed == .zero else {
      return now.undisputed > .zero ? min(offer.monthly, now.undisputed) : offer.monthly
    }
    let last = facts.stated.record.payments.filter { $0.debt == debt }.map(\.on).max()
    let told = facts.letters.contains { $0.monthly != nil && $0.written > last ?? facts.on }
    let isClosed = facts.stated.record.marks.contains { mark in
      guard mark.item == "freed.\(debt.text)" else { return false }
      switch mark.state {
      case .done, .notNeeded: return true
      case .later: return false
      }
    }
    return told || isClosed ? .zero : offer.monthly
  }

  // MARK: Rows

  func rows() -> [PlanChanges.Row] {
    let after = fitting()
    return bound.debts.map { debt in
      let (before, now) = (before(of: debt.id), after[debt.id] ?? .zero)
      let lump = whatIf?.differences.first { $0.debt == debt.id }?.lump ?? .zero
      let why =
        before == now && lump == .zero ? nil : why(debt, before: before, after: now, lump: lump)
      return PlanChanges.Row(
        debt: debt.id, standing: told[debt.id], before: before, after: now, lump: lump,
        why: why,
        step: why.flatMap { step(debt, $0, from: before, to: now, lump: lump) })
    }
  }

  /// What each debt can get a month.
  private func fitting() -> [ID<Debt>: Money] {
    let less = plan.refitted()
    let more = plan.raised(by: freed)
    var fitting: [ID<Debt>: Money] = [:]
    // Where no offer would be kept, only what was agreed stands.
    let nothing = change == nil && realism.verdict == .noOffer
    for offer in plan.offers {
      guard !nothing || told[offer.debt]?.isAgreed == true else { continue }
      fitting[offer.debt] = less[offer.debt] ?? offer.monthly + (more[offer.debt] ?? .zero)
    }
    // What was offered stands where only cents have moved, and all of it still fits.
    var steady = fitting
    for offer in plan.offers {
      guard let told = told[offer.debt], !told.isAgreed, offer.owed >= told.monthly,
        let now = fitting[offer.debt], now > .zero,
        max(now - told.monthly, told.monthly - now) < Plan.worthALetter
      else { continue }
      steady[offer.debt] = told.monthly
    }
    return steady.values.sum() <= plan.capacity ? steady : fitting
  }

  private func why(
    _ debt: Debt, before: Money, after: Money, lump: Money
  ) -> PlanChanges.Why {
    if after == .zero, owed(on: debt.id) == .zero {
      return debt.claimed == .zero ? .paid : lump > .zero ? .paidAtOnce : .disputed
    }
    if lump > .zero { return .partlyPaidAtOnce }
    guard let told = told[debt.id] else {
      if let change {
        return change.income == nil ? .divided : after < before ? .lessRoom : .freed
      }
      if debt.arrangement?.isKept == false { return .notKept }
      let reply = facts.stated.record.replies.lastReply(on: debt.id)
      return reply?.answer.endsAnOffer == true ? .refused : .firstOffer
    }
    if told.isAgreed { return after < before ? .lessRoom : .freed }
    if after == .zero { return .lessRoom }
    let promised = bound.debts.map { self.before(of: $0.id) }.sum()
    if after < before { return promised > plan.capacity ? .lessRoom : .divided }
    return freed > .zero ? .freed : .divided
  }

  private func step(
    _ debt: Debt, _ why: PlanChanges.Why, from before: Money, to after: Money, lump: Money
  ) -> PlanChanges.Step? {
    if lump > .zero {
      return plan.gates[debt.id]?.clearance == nil ? .askFirst : .pay(lump)
    }
    switch why {
    case .paid: return .confirmPaid
    case .disputed: return nil
    default: break
    }
    if let told = letter(on: debt.id, saying: after) { return .told(told) }
    guard plan.gates[debt.id]?.clearance != nil else { return .askFirst }
    if why == .refused, let kept = facts.stated.debt(debt.id) {
      return .reply(facts.reply(on: kept).step)
    }
    let isAgreed = told[debt.id]?.isAgreed == true
    if isAgreed, after == .zero { return .getHelp }
    if change != nil, !isAgreed || after > before { return .fillInFirst }
    if after > .zero, let stop = realism.stops(.offer, about: debt.id).first {
      guard realism.verdict == .noOffer else { return .answerFirst(stop.code) }
      return isAgreed ? .getHelp : .pause
    }
    if isAgreed {
      return after > before
        ? .higher(to: after)
        : .lower(to: after, until: change?.months.map { facts.on.adding(months: $0) })
    }
    return after > .zero ? .offer : .pause
  }

  /// The newest letter about the debt, where it offers exactly this much.
  private func letter(on debt: ID<Debt>, saying monthly: Money) -> ID<KeptLetter>? {
    let newest = facts.letters.last { $0.debt == debt && $0.monthly != nil }
    let reply = facts.stated.record.replies.lastReply(on: debt)
    guard let newest, monthly > .zero,
      newest.monthly.map({ newest.changes.monthly($0, on: facts.on) }) == monthly,
      reply.map({ $0.on < newest.written }) ?? true
    else { return nil }
    return newest.id
  }

  // MARK: Causes

  func causes(
    of rows: [PlanChanges.Row], after edits: EditedFacts
  ) throws(LawError) -> [PlanChanges.Cause] {
    var causes: [PlanChanges.Cause] = []
    if let income = change?.income { causes.append(.ifIncome(income)) }
    if let sum = change?.sum { causes.append(.ifSum(sum)) }
    let now = Budget(of: facts)
    let then = edits.since.map { Budget(of: facts.supposing(bound, on: $0)) }
    // What ended or began by its own days is known to the cent; what was edited is not.
    let earned = then.map { now.income - $0.income } ?? .zero
    let spent = then.map { now.allCosts - $0.allCosts } ?? .zero
    if edits.income || earned != .zero { causes.append(.income(edits.income ? nil : earned)) }
    if edits.costs || spent != .zero { causes.append(.costs(edits.costs ? nil : spent)) }
    let paid = rows.filter { $0.why == .paid && $0.before > .zero }
    if !paid.isEmpty {
      causes.append(.paidOff(paid.map(\.debt), freed: paid.map(\.before).sum()))
    }
    let new = rows.filter { $0.why == .firstOffer }
    if !new.isEmpty { causes.append(.newDebts(new.map(\.debt))) }
    return causes
  }
}
