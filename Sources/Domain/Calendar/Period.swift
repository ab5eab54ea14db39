/// The days on which something holds: from a first day through a last day, each possibly open.
package struct Period: Hashable, Sendable {
  /// First day it holds; nil is "already".
  package let from: LocalDate?
  /// Last day it holds; nil is "until further notice".
  package let to: LocalDate?

  /// Open on both sides: it holds on every day.
  package static let always = Period()

  private init() { (from, to) = (nil, nil) }

  /// Nil when the last day is before the first.
  package init?(from: LocalDate?, to: LocalDate?) {
    if let from, let to, to < from { return nil }
    (self.from, self.to) = (from, to)
  }

  /// Whether it holds on `day`; the first and the last day count.
  package func contains(_ day: LocalDate) -> Bool {
    if let from, day < from { return false }
    if let to, to < day { return false }
    return true
  }

  /// Whether it holds on at least one day of that month.
  package func touches(_ month: Month) -> Bool {
    if let from, month.lastDay < from { return false }
    if let to, to < month.firstDay { return false }
    return true
  }
}
