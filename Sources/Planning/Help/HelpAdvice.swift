import Domain
import Rules

/// Whether to get help, why, and by when the municipality has to talk.
package struct HelpAdvice: Hashable, Sendable {
  /// The day it is made for.
  package let on: LocalDate
  /// Most urgent first; empty where there is no reason.
  package let reasons: [HelpReason]
  /// The last day of the first talk when it is asked for on the day of this advice (Wgs art. 4).
  package let talkBy: LocalDate
  /// How soon that is, by the table.
  package let talkWithin: TimeSpan
  /// The rule on the talk.
  package let talkSources: [Source]
  /// The day on which to look again; nil where there is a reason.
  package let lookAgain: LocalDate?

  /// Whether the municipality must talk at once.
  package var isUrgent: Bool { reasons.contains { $0.trigger.isUrgent } }
}

extension HelpAdvice {
  /// The advice that follows from a plan and the check of the same picture.
  package init(of plan: Plan, _ check: ClaimCheck) throws(LawError) {
    let standing = plan.standing
    let (on, law) = (standing.on, standing.law)
    let work = HelpWork(
      dossier: standing.now.dossier, plan: plan, realism: Realism(of: plan), check: check,
      everyoneRefuses: standing.everyoneRefuses)
    let reasons = work.reasons
    let isUrgent = reasons.contains { $0.trigger.isUrgent }
    let talk = try law.protections.lawAnswer(
      for: isUrgent ? .urgentTalk : .debtTalk, on: on, .assume)
    let span = talk.row.value.within ?? (isUrgent ? .workingDays(3) : .weeks(4))
    self.init(
      on: on, reasons: reasons, talkBy: on.adding(days: 1).after(span).adding(days: -1),
      talkWithin: span, talkSources: talk.row.sources,
      lookAgain: reasons.isEmpty ? on.adding(months: 3) : nil)
  }
}

/// Finds the reasons in what plan and check know.
private struct HelpWork {
  /// As it stands on the day.
  let dossier: Dossier
  let plan: Plan
  let realism: Realism
  let check: ClaimCheck
  /// As the answers are gone by too.
  let everyoneRefuses: Bool

  var reasons: [HelpReason] {
    let pressing = HelpTrigger.pressing(in: plan, realism)
    let atRisk = pressing.filter(\.isUrgent).map { reason($0, from: check, .basicsAtRisk) }
    let left = plan.findings.first { [.shortfall, .nothingLeft].contains($0.code) }
    let nothing = pressing.filter { !$0.isUrgent }.map { trigger in
      switch trigger {
      case .nothingLeft: HelpReason(trigger, found: left)
      case .nothingToOffer: HelpReason(trigger, found: realism.whyNothing)
      default: HelpReason(trigger, [])
      }
    }
    let found = days + atRisk + threats + nothing + seizures + fines + ending + record + kinds
    // A month more or less does not make rent less urgent than a mortgage.
    return found.enumerated().sorted { a, b in
      (a.element.trigger.isUrgent ? 0 : 1, a.offset) < (
        b.element.trigger.isUrgent ? 0 : 1, b.offset
      )
    }.map(\.element)
  }

  private func reason(
    _ trigger: HelpTrigger, from check: ClaimCheck, _ code: FindingCode
  ) -> HelpReason {
    let finding = trigger.debts.first.flatMap { debt in
      check.findings(about: debt).first { $0.code == code }
    }
    return HelpReason(trigger, found: finding)
  }

  /// Days that were told and lie ahead, the nearest first.
  private var days: [HelpReason] {
    dossier.matters.compactMap { matter -> (LocalDate, HelpReason)? in
      guard matter.kind.family == .procedure, let day = matter.on, day >= plan.on else {
        return nil
      }
      return (day, HelpReason(.dayAhead(matter.kind, on: day, debt: matter.debt), []))
    }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// What can be lost before a court has spoken, and days in court.
  private var threats: [HelpReason] {
    check.findings.compactMap { finding in
      guard let debt = finding.debt else { return nil }
      let trigger: HelpTrigger
      switch finding.issue {
      case .rentArrears(let months, let limit, _, _, _):
        trigger = .rentArrears(debt, months: months, limit: limit)
      case .healthPremiumArrears(let months, let limit, _) where months >= PremiumArrears.warning:
        trigger = .premiumArrears(debt, months: months, limit: limit)
      case .disconnection: trigger = .disconnection(debt)
      case .saleOfHome:
        trigger = .homeOwner(debt, owed: dossier.debt(debt)?.undisputed ?? .zero)
      case .summons: trigger = .courtDate(debt)
      default: return nil
      }
      return HelpReason(trigger, found: finding)
    }
  }

  private var seizures: [HelpReason] {
    let wrong = check.findings.compactMap { finding -> HelpReason? in
      guard let debt = finding.debt,
        case .seizureBelowExempt(let income, let exempt) = finding.issue
      else { return nil }
      return HelpReason(
        .seizureTooHigh(debt, income: income, exempt: exempt), found: finding)
    }
    let known = Set(wrong.flatMap(\.trigger.debts))
    let unchecked = check.findings.compactMap { finding -> HelpReason? in
      guard let debt = finding.debt, !known.contains(debt),
        dossier.debt(debt)?.stage == .seizure,
        finding.code == .seizure || finding.code == .basicsAtRisk
      else { return nil }
      return HelpReason(.seizureUnchecked(debt), [Source.exemptAmount])
    }
    return wrong + unchecked
  }

  /// Detention is for whoever can pay and will not; help shows that this person cannot (WAHV 28).
  private var fines: [HelpReason] {
    dossier.debts.filter { $0.kind == .fine && $0.undisputed > .zero && $0.stage >= .writ }
      .map { HelpReason(.fineDetention($0.id), [Source.fineDetention]) }
  }

  private var ending: [HelpReason] {
    let limit = HelpTrigger.longestMonths
    // The judgement of the plan comes first: no letter goes out while it stands.
    if realism.verdict == .noOffer,
      let found = realism.findings.first(where: { $0.code == .tooLong }),
      case .realism(.tooLong(let months, _)) = found.issue
    {
      return [
        HelpReason(
          trigger: .cannotEnd(months: months, limit: limit), finding: found,
          sources: [Source.debtRescheduling], protections: [])
      ]
    }
    guard plan.offersAnything || plan.offers.contains(where: { $0.kind == .running }) else {
      return []
    }
    let never = plan.findings.contains { [.neverEnds, .takesTooLong].contains($0.code) }
    let last = plan.findings.compactMap { finding in
      if case .longerThanThreeYears(let month, _) = finding.issue { month } else { nil }
    }.first
    let months = last.map { plan.on.inMonth.months(to: $0) }
    guard never || months ?? 0 > limit else { return [] }
    let found = plan.findings.first {
      [.neverEnds, .takesTooLong, .longerThanThreeYears].contains($0.code)
    }
    return [
      HelpReason(
        trigger: .cannotEnd(months: never ? nil : months, limit: limit), finding: found,
        sources: [Source.debtRescheduling], protections: [])
    ]
  }

  private var record: [HelpReason] {
    var reasons: [HelpReason] = []
    let replies = dossier.record.replies
    let open = dossier.debts.filter { $0.claimed > .zero }
    let refusing = open.filter { debt in
      if case .refused(let why) = replies.lastReply(on: debt.id)?.answer {
        return why == .earlierAttempt
      }
      return false
    }
    let failed = open.filter { $0.arrangement?.isKept == false } + refusing
    if !failed.isEmpty {
      reasons.append(
        HelpReason(.earlierFailed(failed.map(\.id).inOrder(of: dossier)), []))
    }
    if everyoneRefuses {
      let refused = open.count { $0.runningArrangement == nil }
      reasons.append(
        HelpReason(.allRefused(refused), [Source.compulsorySettlement, Source.failedAttempt]))
    }
    return reasons
  }

  private var kinds: [HelpReason] {
    let open = dossier.debts.filter { $0.claimed > .zero }
    var reasons: [HelpReason] = []
    let creditors = Set(open.map(\.creditor)).count
    if creditors > HelpTrigger.mostCreditors {
      reasons.append(
        HelpReason(.manyCreditors(creditors, limit: HelpTrigger.mostCreditors), []))
    }
    let trade = open.filter(\.isTrade).map(\.id)
    if !trade.isEmpty {
      reasons.append(HelpReason(.businessDebts(trade), [Source.businessCosts]))
    }
    return reasons
  }
}

extension Realism {
  /// Why there is money and no offer all the same; nil where too little is left for anyone.
  fileprivate var whyNothing: Finding? {
    isTooLittleToLiveOn
      ? findings.first { $0.code == .belowMinimum && $0.severity == .stop } : nil
  }
}

extension HelpReason {
  fileprivate init(_ trigger: HelpTrigger, _ sources: [Source]) {
    self.init(trigger: trigger, finding: nil, sources: sources, protections: [])
  }

  fileprivate init(_ trigger: HelpTrigger, found finding: Finding?) {
    self.init(
      trigger: trigger, finding: finding, sources: finding?.sources ?? [],
      protections: finding?.protections ?? [])
  }
}

extension [ID<Debt>] {
  /// Each once, as the dossier has them.
  fileprivate func inOrder(of dossier: Dossier) -> [ID<Debt>] {
    dossier.debts.map(\.id).filter(contains)
  }
}
