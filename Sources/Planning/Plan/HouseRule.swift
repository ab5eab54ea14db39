import Domain
import Rules

/// By which standing terms of an office a bound holds.
package struct HouseRule: Hashable, Sendable {
  /// Whose terms they are: of the collector, or of the creditor behind it.
  package let creditor: String
  /// The day on which it was told or read.
  package let day: LocalDate
  /// Whether it was told longer ago than figures hold: it has to be asked again.
  package let isOld: Bool
  /// Who said it, in the words of the office.
  package let source: String

  package init(creditor: String, day: LocalDate, isOld: Bool, source: String) {
    self.creditor = creditor
    self.day = day
    self.isOld = isOld
    self.source = source
  }
}

extension HouseTerms {
  /// Whether they were told so long ago that they have to be asked again.
  package func isOld(on day: LocalDate, law: Law) throws(LawError) -> Bool {
    let limits = try law.offerLimits.lawAnswer(on: day, .assume).row.value
    return self.day.after(limits.freshFor) < day
  }
}

extension LowerBound {
  /// What the office knows of who gets the offer, else of the creditor behind it.
  static func ofHouse(
    _ claim: Claim, paid course: TermCourse, in dossier: Dossier, on day: LocalDate, law: Law
  ) throws(LawError) -> [LowerBound] {
    guard !law.houseTerms.all.isEmpty else { return [] }
    let names = [claim.debt.collector, claim.debt.creditor].compactMap(\.self)
      .map { dossier.name(of: $0) }
    let known = names.lazy.compactMap { law.houseTerms.of($0) }
      .first { $0.minimum != nil || $0.months != nil }
    guard let terms = known else { return [] }
    let rule = HouseRule(
      creditor: terms.creditor, day: terms.day, isOld: try terms.isOld(on: day, law: law),
      source: terms.source)
    let source = terms.ruleSource
    func bound(_ amount: Money, _ basis: Basis) -> LowerBound {
      LowerBound(
        amount: min(amount, claim.owed), basis: basis, sources: [source], isAssumed: false)
    }
    var found: [LowerBound] = []
    if let minimum = terms.minimum { found.append(bound(minimum, .houseMinimum(rule))) }
    if let months = terms.months {
      found.append(bound(course.least(within: months), .houseMonths(rule, months)))
    }
    return found
  }
}
