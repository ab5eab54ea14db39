import Domain
import Planning
import Rules

/// What figures are explained from: the plan, and what was typed for the screens that have options.
package struct ExplanationFacts: Sendable {
  /// What was typed; the same options as of the screens themselves.
  package struct Options: Hashable, Sendable {
    package let draw: StressDraw
    /// Nil when nothing was asked: then there is no what-if to explain.
    package let change: WhatIfChange?
    /// Nil is the capacity of the months of a debt arrangement.
    package let sum: Money?
    /// How many months of days, and what the account holds before them.
    package let calendarMonths: Int
    package let calendarStart: Money

    package init(
      draw: StressDraw, change: WhatIfChange?, sum: Money?, calendarMonths: Int,
      calendarStart: Money
    ) {
      self.draw = draw
      self.change = change
      self.sum = sum
      self.calendarMonths = calendarMonths
      self.calendarStart = calendarStart
    }

    /// Where nothing was typed.
    package static let usual = Options(
      draw: StressDraw(terms: .usual, chances: .usual, runs: 10_000, seed: 1), change: nil,
      sum: nil, calendarMonths: 2, calendarStart: .zero)
  }

  /// The plan whose figures are explained.
  package let plan: Plan
  /// What it was made of, as it is on its day.
  package var dossier: Dossier { plan.standing.now.dossier }
  /// The law with the user's own corrections.
  package var law: Law { plan.standing.law }
  /// What was typed beside the figure.
  package let options: Options

  package init(plan: Plan, options: Options) {
    self.plan = plan
    self.options = options
  }

  /// The months of the plan.
  var schedule: Schedule { plan.course }
}

extension ExplanationFacts {
  /// A sum in words: `1.402,34 + 213,00 = 1.615,34`; only the total when there is one amount.
  static func addition(_ amounts: [Money], _ total: Money, in language: Language) -> String {
    let counted = amounts.filter { $0 != .zero }.map { $0.plain(in: language) }
    guard counted.count > 1 else { return total.plain(in: language) }
    return "\(counted.joined(separator: " + ")) = \(total.plain(in: language))"
  }
}
