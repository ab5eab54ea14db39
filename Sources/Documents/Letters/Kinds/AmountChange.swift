import Domain
import Planning

/// Another amount a month from a day on, perhaps until a day, and what then becomes of the debt.
package struct AmountChange: Hashable, Sendable {
  /// What was agreed or asked until now, a month.
  package let current: Money
  /// What is paid instead, a month.
  package let amount: Money
  /// The first term of the new amount.
  package let firstDay: LocalDate
  /// The last term of the new amount, and the first of the old one after it; nil where it stays.
  package let back: Back?
  /// The terms of the new amount alone; nil where nobody can say how many there are.
  package let amounts: LetterAmounts?
  /// Every term from now on until nothing is owed; nil where that takes more than fifty years.
  package let terms: TermRuns?

  /// When the old amount returns.
  package struct Back: Hashable, Sendable {
    package let lastDay: LocalDate
    package let returnDay: LocalDate
  }

  /// A lower amount than `current`, that the plan has, from the first term on or after `from`
  /// through the last one on or before `until`.
  init(lower matter: LetterMatter, _ facts: LetterFacts) throws(LetterRefusal) {
    let current = try LetterFacts.needed(
      facts.current, .letterCurrent, above: Money(cents: 1), through: .largest)
    let room = matter.roomForLess
    guard room > .zero else { throw .noRoom }
    let most = min(room, current - Money(cents: 1), matter.offer.owed)
    let amount = try LetterFacts.needed(
      facts.amount, .letterAmount, above: .zero, through: most)
    try self.init(matter, facts, current: current, amount: amount)
  }

  /// A higher amount than `current`, that the plan has on that day, from the first term on or after
  /// `from`.
  init(higher matter: LetterMatter, _ facts: LetterFacts) throws(LetterRefusal) {
    let current = try LetterFacts.needed(
      facts.current, .letterCurrent, above: .zero, through: .largest)
    let from = try LetterFacts.needed(facts.from, .letterFrom, onOrAfter: matter.today)
    let room = min(matter.plan.room(for: matter.debt.id, on: from), matter.offer.owed)
    guard room > current else { throw .noRoom }
    let amount = try LetterFacts.needed(
      facts.amount, .letterAmount, above: current, through: room)
    try self.init(matter, facts, current: current, amount: amount)
  }

  private init(
    _ matter: LetterMatter, _ facts: LetterFacts, current: Money, amount: Money
  ) throws(LetterRefusal) {
    let from = try LetterFacts.needed(facts.from, .letterFrom, onOrAfter: matter.today)
    // Nobody agrees to a change that lies further away.
    let furthest = matter.today.adding(months: 60)
    guard from <= furthest else { throw .dayAfter(.letterFrom, furthest) }
    // Terms of the old amount come before the change only where something was agreed.
    let dates = matter.terms(from: matter.debt.arrangement == nil ? from : matter.today)
    let owed = matter.offer.owed
    let before = dates.term(onOrAfter: from) - 1
    // As many terms of the old amount as pay the debt: the change must come before the last of them.
    let enough =
      current > .zero
      ? Rounding.up.divide(Int128(owed.cents), by: Int128(current.cents)) : Int.max
    guard before < enough else { throw .dayAfter(.letterFrom, dates.day(ofTerm: enough)) }
    let firstDay = dates.day(ofTerm: before + 1)
    // What was agreed in steps goes on in them where nothing else is asked.
    let agreed = TermAmounts(
      monthly: current, changes: matter.debt.runningArrangement?.changes ?? .none, dates: dates)
    let left = max(owed - agreed.total(of: before), Money(cents: 1))
    var count = Rounding.up.divide(Int128(left.cents), by: Int128(amount.cents))
    if let until = facts.until {
      guard until >= firstDay else { throw .dayBefore(.letterUntil, firstDay) }
      let latest = firstDay.adding(months: 60)
      guard until <= latest else { throw .dayAfter(.letterUntil, latest) }
      let changed = max(dates.terms(through: until) - before, 1)
      // Where the debt is paid by then, the old amount does not return.
      if changed < count {
        count = changed
        back = Back(
          lastDay: dates.day(ofTerm: before + changed),
          returnDay: dates.day(ofTerm: before + changed + 1))
      } else {
        back = nil
      }
    } else {
      back = nil
    }
    self.current = current
    self.amount = amount
    self.firstDay = firstDay
    let back = back
    terms = .paying(owed, on: dates) { day in
      day < firstDay || back.map { day > $0.lastDay } ?? false
        ? agreed.changes.monthly(current, on: day) : amount
    }
    guard terms != nil || back != nil else {
      amounts = nil
      return
    }
    let total = min(left, amount * count)
    amounts = LetterAmounts(
      monthly: min(amount, total), terms: count, last: total - amount * (count - 1), total: total)
  }
}

extension AmountChange {
  static let fields: [LetterField] = [
    .required("current"), .required("amount"), .required("firstDay"),
    .group("back", [.required("backLast"), .required("backFirst")]),
    .group("together", [.required("newSum"), .required("newTotal")]),
    .group("ending", TermTable.fields),
  ]

  func values(in language: Language) -> LetterValues {
    var values: LetterValues = [
      "current": .text(current.text(in: language)), "amount": .text(amount.text(in: language)),
      "firstDay": .text(firstDay.text(in: language)),
    ]
    if let back {
      values["back"] = .group([
        "backLast": .text(back.lastDay.text(in: language)),
        "backFirst": .text(back.returnDay.text(in: language)),
      ])
    }
    if let amounts {
      values["together"] = .group([
        "newSum": .text(amounts.sum(in: language)),
        "newTotal": .text(amounts.total.text(in: language)),
      ])
    }
    if let terms {
      values["ending"] = .group(TermTable(runs: terms).values(in: language))
    }
    return values
  }

  /// The change and what becomes of the debt, for a body.
  static func words(_ language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private static let dutch = #"""
    Dit is mijn voorstel:
    - Nieuw bedrag per maand: {{amount}}
    - Vanaf de termijn van: {{firstDay}}
    {{#back}}
    - Tot en met de termijn van: {{backLast}}
    - Weer {{current}} per maand vanaf: {{backFirst}}
    {{/back}}
    {{#together}}
    - Met het nieuwe bedrag betaal ik: {{newSum}}, samen {{newTotal}}
    {{/together}}

    {{#ending}}
    Zo betaal ik alles:

    \#(TermTable.words(.dutch))
    {{/ending}}
    """#

  private static let english = #"""
    This is my proposal:
    - New amount per month: {{amount}}
    - From the instalment of: {{firstDay}}
    {{#back}}
    - Through the instalment of: {{backLast}}
    - {{current}} a month again from: {{backFirst}}
    {{/back}}
    {{#together}}
    - With the new amount I pay: {{newSum}}, together {{newTotal}}
    {{/together}}

    {{#ending}}
    This is how I pay all:

    \#(TermTable.words(.english))
    {{/ending}}
    """#
}
