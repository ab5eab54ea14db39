/// What changes on the way in terms that are paid each month: another amount from a day on, and sums
/// besides on days of their own. Offers, agreements, ledgers and letters say it by this one value.
package struct TermChanges: Hashable, Sendable {
  /// Another amount a month.
  package struct Step: Hashable, Sendable {
    /// The first day on which it holds.
    package let from: LocalDate
    /// Of each term from then on; above zero.
    package let monthly: Money

    package init(from: LocalDate, monthly: Money) {
      self.from = from
      self.monthly = monthly
    }
  }

  /// A sum besides the terms, like holiday pay: it goes with the first term on or after its day.
  package struct Extra: Hashable, Sendable {
    package let on: LocalDate
    /// Above zero.
    package let amount: Money

    package init(on: LocalDate, amount: Money) {
      self.on = on
      self.amount = amount
    }
  }

  /// By day, each day once.
  package let steps: [Step]
  /// By day, each day once.
  package let extras: [Extra]

  /// Of two on one day the later one holds; sums of one day are one.
  package init(steps: [Step], extras: [Extra]) {
    let byDay = Dictionary(steps.map { ($0.from, $0.monthly) }) { _, last in last }
    let sums = Dictionary(extras.map { ($0.on, $0.amount) }) { $0 + $1 }
    self.steps = byDay.map { Step(from: $0.key, monthly: $0.value) }.sorted { $0.from < $1.from }
    self.extras = sums.map { Extra(on: $0.key, amount: $0.value) }.sorted { $0.on < $1.on }
  }

  /// The same amount to the end.
  package static let none = TermChanges(steps: [], extras: [])

  /// How many steps and sums one arrangement can have.
  package static let most = 24

  package var isEmpty: Bool { steps.isEmpty && extras.isEmpty }
  /// The last day on which something changes.
  package var lastDay: LocalDate? {
    (steps.suffix(1).map(\.from) + extras.suffix(1).map(\.on)).max()
  }

  /// The amount a month on `day`, where it is `first` at the start.
  package func monthly(_ first: Money, on day: LocalDate) -> Money {
    steps.last { $0.from <= day }?.monthly ?? first
  }

  /// The sums after `day`, which nil leaves open, through `last`.
  package func extra(after day: LocalDate?, through last: LocalDate) -> Money {
    extras.filter { extra in extra.on <= last && day.map { $0 < extra.on } ?? true }
      .map(\.amount).sum()
  }

  /// What of it comes after `day`.
  package func after(_ day: LocalDate) -> TermChanges {
    TermChanges(steps: steps.filter { $0.from > day }, extras: extras.filter { $0.on > day })
  }
}

extension TermChanges {
  /// As it is kept: `2027-07-01=15000 2027-05-25+48000`, in cents, steps first.
  package var code: String {
    (steps.map { "\($0.from.iso)=\($0.monthly.cents)" }
      + extras.map { "\($0.on.iso)+\($0.amount.cents)" }).joined(separator: " ")
  }

  /// What was kept so; nil for anything else.
  package init?(code: String) {
    var steps: [Step] = []
    var extras: [Extra] = []
    for part in code.split(separator: " ") {
      guard let sign = part.firstIndex(where: { $0 == "=" || $0 == "+" }),
        let day = LocalDate(iso: part[..<sign]), let cents = Int(part[part.index(after: sign)...]),
        (1...Money.largest.cents).contains(cents)
      else { return nil }
      if part[sign] == "=" {
        steps.append(Step(from: day, monthly: Money(cents: cents)))
      } else {
        extras.append(Extra(on: day, amount: Money(cents: cents)))
      }
    }
    self.init(steps: steps, extras: extras)
    guard self.code == code, steps.count + extras.count <= Self.most else { return nil }
  }
}

extension Debt.Arrangement {
  /// The same as it goes on from `day`: what a month is paid then, and what still changes.
  package func goingOn(from day: LocalDate) -> Debt.Arrangement {
    var now = self
    now.monthly = changes.monthly(monthly, on: day)
    now.changes = changes.after(day)
    return now
  }

  /// What is due on that day of a term.
  package func amount(ofTermOn day: LocalDate) -> Money {
    changes.monthly(monthly, on: day)
      + changes.extra(after: day.adding(months: -1), through: day)
  }
}
