import Domain

/// A line of a budget that ends, or begins, while offers run, and leaves less than they need.
package struct LessLater: Hashable, Sendable {
  package let line: EndingLine
  /// The last day on which the old amount fits.
  package let through: LocalDate
  /// What the plan would pay on the day after it.
  package let promised: Money
  /// What can go to creditors from that day on.
  package let then: Money

  package init(line: EndingLine, through: LocalDate, promised: Money, then: Money) {
    self.line = line
    self.through = through
    self.promised = promised
    self.then = then
  }
}

extension LessLater {
  /// The most a month that fits then too, where it is `capacity` now.
  func ceiling(below capacity: Money) -> Money {
    switch line {
    case .incomeEnds, .costBegins: then
    case .agreementRises: (capacity - (promised - then)).orZero
    }
  }
}

/// A line of a budget that ends, or begins, while an offer runs.
package enum EndingLine: Hashable, Sendable {
  case incomeEnds(ID<Income>)
  case costBegins(ID<Cost>)
  /// What was agreed in steps asks more from then on.
  case agreementRises(ID<Debt>)
}

extension CourseFacts {
  /// The first day after which less is left than is still promised then; nil where the offers hold to
  /// their ends.
  var lessLater: LessLater? {
    let dossier = standing.now.dossier
    let ends = budget.incomes.compactMap { line -> (LocalDate, EndingLine)? in
      guard line.perMonth > .zero, let to = line.income.period.to else { return nil }
      return (to, .incomeEnds(line.income.id))
    }
    let starts = budget.costs.compactMap { line -> (LocalDate, EndingLine)? in
      guard line.treatment == .notNow, let from = line.cost.period.from, from > on,
        line.cost.every != .once
      else { return nil }
      return (from.adding(days: -1), .costBegins(line.cost.id))
    }
    let rises = offers.filter { $0.kind == .running }.flatMap { offer in
      offer.changes.steps.map { ($0.from.adding(days: -1), EndingLine.agreementRises(offer.debt)) }
    }
    for (through, line) in (ends + starts + rises).sorted(by: { $0.0 < $1.0 }) {
      let promised = promised(on: through.adding(days: 1))
      guard promised > .zero else { return nil }
      let then = Budget(of: dossier, on: through.adding(days: 1), law: standing.law).capacity
      if then < promised {
        return LessLater(line: line, through: through, promised: promised, then: then)
      }
    }
    return nil
  }

  /// What is to be paid a month for the offers that are not at their end on `day`.
  private func promised(on day: LocalDate) -> Money {
    offers.filter { offer in
      offer.monthly > .zero && (offer.instalments.map { $0.lastDue >= day } ?? true)
    }.map { $0.changes.monthly($0.monthly, on: day) }.sum()
  }

  /// The most terms of an offer that has to end: student loans and mortgages run by their own rules,
  /// and what interest keeps open counts without it.
  var longestOffer: Int {
    offers.filter { $0.kind == .instalments && $0.owed > .zero && !isLongByNature($0.debt) }
      .compactMap { $0.instalments?.terms ?? $0.withoutInterest?.terms }.max() ?? 0
  }

  private func isLongByNature(_ debt: ID<Debt>) -> Bool { standing.isLongByNature(debt) }
}

extension Plan {
  /// The first day after which less is left than is still promised then.
  var lessLater: LessLater? { courseFacts.lessLater }
  /// The most terms of an offer that has to end.
  var longestOffer: Int { courseFacts.longestOffer }
  /// Whether it runs by rules of its own.
  func isLongByNature(_ debt: ID<Debt>) -> Bool { standing.isLongByNature(debt) }
}

extension Standing {
  fileprivate func isLongByNature(_ debt: ID<Debt>) -> Bool {
    let kind = now.dossier.debt(debt)?.kind
    return kind == .studentLoan || kind == .mortgage
  }
}
