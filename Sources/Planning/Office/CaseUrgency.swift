/// How pressing something is for a household, the most pressing first. The home screen of a dossier and
/// the list of an office go by the same order.
package enum CaseUrgency: String, CaseIterable, Hashable, Comparable, Sendable {
  /// The home, energy, water or health insurance is at risk.
  case risk
  /// A day in court.
  case hearing
  /// A last day that has passed.
  case overdue
  /// Help that cannot wait.
  case help
  /// An answer of a creditor that asks for a reaction.
  case answer
  /// What was found besides, of a claim or the plan.
  case finding
  /// What comes within a fortnight.
  case coming
  /// What is next in this case.
  case step
  /// Letters that were not sent and no longer fit.
  case outdated
  /// Letters that lie ready.
  case unsent
  /// An answer that did not come, of which the agenda says nothing.
  case late
  /// What can wait for a quiet day.
  case keeping

  /// Its place, from 0 on.
  package var place: Int { Self.places[self] ?? Self.allCases.count }

  private static let places = Dictionary(
    uniqueKeysWithValues: zip(allCases, allCases.indices))

  package static func < (a: CaseUrgency, b: CaseUrgency) -> Bool { a.place < b.place }
}
