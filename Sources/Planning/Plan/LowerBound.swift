import Domain
import Rules

/// The least a month that a creditor can accept for one debt, as far as anybody wrote it down: in
/// the dossier, by an office, or as a rule of that kind of creditor.
package struct LowerBound: Hashable, Sendable {
  /// What a bound rests on.
  package enum Basis: Hashable, Sendable {
    /// The least amount in the dossier (`Debt.minimum`).
    case minimum
    /// The longest arrangement in the dossier (`Debt.maximumMonths`).
    case maximumMonths(Int)
    /// The least amount that an office knows of this creditor.
    case houseMinimum(HouseRule)
    /// The longest arrangement that an office knows of, in months.
    case houseMonths(HouseRule, Int)
    /// The creditor's rule on the longest arrangement, in months.
    case ruleMonths(CreditorTermsName, Int)
    /// The creditor's rule on the least amount a month.
    case ruleAmount(CreditorTermsName)
    /// The creditor takes no payment in parts for a debt of this kind or size.
    case noInstalments(CreditorTermsName)
  }

  /// A month, rounded up to the cent; never above what is owed.
  package let amount: Money
  /// What decides: the highest of what was found.
  package let basis: Basis
  /// Where the rule stands; empty for what the dossier itself says.
  package let sources: [Source]
  /// Whether it was assumed which rule holds: the kind of debt has several.
  package let isAssumed: Bool

  package init(amount: Money, basis: Basis, sources: [Source], isAssumed: Bool) {
    self.amount = amount
    self.basis = basis
    self.sources = sources
    self.isAssumed = isAssumed
  }
}

extension LowerBound {
  /// The bound for `claim` on `day`: the highest of `found`; nil where nothing is known.
  package static func of(
    _ claim: Claim, paid course: TermCourse, in dossier: Dossier, on day: LocalDate, law: Law
  ) throws(LawError) -> LowerBound? {
    try found(for: claim, paid: course, in: dossier, on: day, law: law).reduce(nil) { best, next in
      guard let best else { return next }
      return next.amount > best.amount ? next : best
    }
  }

  /// Everything that is known of the least the creditor accepts for `claim` on `day`.
  ///
  /// A person's own knowledge goes before that of an office, and that before a general rule: where the
  /// dossier has a least amount or a longest time, nothing else is used. In a longest time interest is paid too.
  package static func found(
    for claim: Claim, paid course: TermCourse, in dossier: Dossier, on day: LocalDate, law: Law
  ) throws(LawError) -> [LowerBound] {
    guard claim.isOpen else { return [] }
    var found: [LowerBound] = []
    if let minimum = claim.debt.minimum {
      found.append(
        LowerBound(
          amount: min(minimum, claim.owed), basis: .minimum, sources: [], isAssumed: false))
    }
    if let months = claim.debt.maximumMonths {
      found.append(
        LowerBound(
          amount: course.least(within: months),
          basis: .maximumMonths(months), sources: [], isAssumed: false))
    }
    if found.isEmpty { found = try ofHouse(claim, paid: course, in: dossier, on: day, law: law) }
    return found.isEmpty ? try ofRule(claim, paid: course, on: day, law: law) : found
  }

  /// From the stage of a bailiff on no general rule holds for a fine: the bailiff decides (CJIB,
  /// regels voor betalen in delen). A seizure ends every deferral.
  private static func ofRule(
    _ claim: Claim, paid course: TermCourse, on day: LocalDate, law: Law
  ) throws(LawError) -> [LowerBound] {
    let name = CreditorTermsName.usual(for: claim.debt.kind)
    let stage = claim.debt.stage
    if stage == .seizure || claim.debt.kind == .fine && stage >= .bailiff { return [] }
    let answer = try law.creditorTerms.lawAnswer(for: name, on: day, .assume)
    let terms = answer.row.value
    let isAssumed = CreditorTermsName.of(claim.debt.kind).count > 1
    func bound(_ amount: Money, _ basis: Basis) -> LowerBound {
      LowerBound(
        amount: min(amount, claim.owed), basis: basis, sources: answer.row.sources,
        isAssumed: isAssumed)
    }
    if !terms.instalmentsPossible || terms.debtFrom.map({ claim.owed < $0 }) ?? false {
      return [bound(claim.owed, .noInstalments(name))]
    }
    var found: [LowerBound] = []
    if let least = terms.instalmentAtLeast { found.append(bound(least, .ruleAmount(name))) }
    // The user's own longest time goes before the bands as shipped.
    let isOwn = answer.overrides.contains { $0.fact == FactKey(.longest) }
    if let months = (isOwn ? terms.longest : terms.longest(for: claim.owed))?.wholeMonths {
      found.append(bound(course.least(within: months), .ruleMonths(name, months)))
    }
    return found
  }
}

extension CreditorTermsName {
  /// The terms that are taken for a debt of this kind while nobody said which hold: the most common
  /// ones, and of two the more lenient.
  package static func usual(for kind: Debt.Kind) -> CreditorTermsName {
    switch kind {
    case .fine: .trafficFine
    case .tax: .taxInstalments
    case .allowanceRepayment: .allowanceStandard
    case .studentLoan: .studentLoan35
    default: of(kind).first ?? .anyOther
    }
  }
}

extension TimeSpan {
  /// The span in months, at least one; nil for days and weeks.
  fileprivate var wholeMonths: Int? {
    switch unit {
    case .months: count > 0 ? count : nil
    case .years: count > 0 ? count * 12 : nil
    case .days, .workingDays, .weeks: nil
    }
  }
}
