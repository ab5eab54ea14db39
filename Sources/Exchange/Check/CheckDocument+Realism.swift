import Domain
import Planning

extension CheckDocument {
  /// What follows from a plan and why, for `aflos.plan/1`; `message` says a finding in words.
  package static func json(
    of realism: Realism, message: (Finding) -> String
  ) -> JSONValue {
    [
      "result": .choice(realism.verdict),
      "mostCents": .cents(realism.most),
      "roomByLawCents": .cents(realism.room?.room),
      "reachableCents": .cents(realism.room?.counted),
      "exemptCents": .cents(realism.room?.floor),
      "exemptBasis": .choice(realism.room?.basis),
      "keptCents": .cents(realism.plan.budget.kept),
      "stopped": .list(realism.stopped) { .id($0) },
      "findings": .list(realism.findings) { json(of: $0, message: message($0)) },
      "lifted": .list(realism.lifted) { lifted in
        json(of: lifted.finding, message: message(lifted.finding))
          .adding("reason", .text(lifted.said.words)).adding("liftedOn", .day(lifted.said.on))
      },
    ]
  }

  static func facts(of issue: RealismIssue) -> [JSONValue.Member] {
    switch issue {
    case .amountOdd(let odd): facts(of: odd)
    case .costMissing(let category): [.init("category", .choice(category))]
    case .costForgotten(let items):
      [.init("categories", .list(items.compactMap(\.category)) { .choice($0) })]
    case .foodTooLow(let amount, let ask, let people, _):
      [
        .init("amountCents", .cents(amount)), .init("usualCents", .cents(ask)),
        .init("people", .count(people)),
      ]
    case .aboveRoomByLaw(let capacity, let room, let endsSoon):
      [
        .init("capacityCents", .cents(capacity)), .init("roomByLawCents", .cents(room)),
        .init("endsSoon", .bool(endsSoon)),
      ]
    case .belowMinimum(let left, let minimum, let year, _):
      [
        .init("leftCents", .cents(left)), .init("minimumCents", .cents(minimum)),
        .init("year", .count(year)),
      ]
    case .tooLong(let months, let limit):
      [.init("months", .count(months)), .init("limitMonths", .count(limit))]
    case .creditorTerms(let bound, let offered, _):
      [.init("leastCents", .cents(bound.amount)), .init("offeredCents", .cents(offered))]
    case .crumb(let amount, _, _): [.init("offeredCents", .cents(amount))]
    case .belowInterest(let interest, let offered):
      [.init("interestCents", .cents(interest)), .init("offeredCents", .cents(offered))]
    case .endsBefore(let later, _):
      facts(of: later.line) + [
        .init("through", .day(later.through)), .init("offeredCents", .cents(later.promised)),
        .init("thenCents", .cents(later.then)),
      ]
    case .shortMonth(let short, _):
      [
        .init("month", .month(short.dip.first)), .init("deepest", .month(short.dip.deepest)),
        .init("missingCents", .cents(short.dip.missing)), .init("fullCents", .cents(short.full)),
      ]
    case .noOfferNotTrue(let shortfall, let room):
      [.init("shortfallCents", .cents(shortfall)), .init("roomByLawCents", .cents(room))]
    case .littleOffered(let offered, let room):
      [.init("offeredCents", .cents(offered)), .init("roomByLawCents", .cents(room))]
    case .highCost(_, let amount, let usual):
      [.init("amountCents", .cents(amount)), .init("usualCents", .cents(usual))]
    case .reserveLow(let amount, let usual):
      [.init("amountCents", .cents(amount)), .init("usualCents", .cents(usual))]
    case .roughFigures(let lines, let untold):
      [
        .init("lines", .list(lines.map(\.place)) { .string($0) }),
        .init("debts", .list(untold) { .id($0) }),
      ]
    case .oldFigures(let year): [.init("year", .count(year))]
    }
  }

  private static func facts(of odd: OddAmount) -> [JSONValue.Member] {
    let line: JSONValue.Member =
      switch odd.line {
      case .cost(let id): .init("cost", .id(id))
      case .costs(let category): .init("category", .choice(category))
      case .income(let id): .init("income", .id(id))
      case .debt(let id): .init("otherDebt", .id(id))
      }
    return [
      line, .init("amountCents", .cents(odd.amount)), .init("every", .choice(odd.every)),
      .init("oddity", .choice(odd.oddity)),
      .init(
        "guesses",
        .list(odd.guesses) { $0.json }),
    ]
  }

  private static func facts(of line: EndingLine) -> [JSONValue.Member] {
    switch line {
    case .incomeEnds(let id): [.init("income", .id(id))]
    case .costBegins(let id): [.init("cost", .id(id))]
    case .agreementRises(let id): [.init("agreement", .id(id))]
    }
  }
}

extension ForgottenItem {
  /// The category of the cost; nil for an income.
  fileprivate var category: Cost.Category? {
    switch self {
    case .cost(let category): category
    case .ownRisk: .healthCare
    case .liability: .insurance
    case .taxOfBusiness: .reserve
    case .income: nil
    }
  }
}
