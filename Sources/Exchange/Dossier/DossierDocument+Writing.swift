import Domain

extension DossierDocument {
  /// The dossier as `aflos.dossier/1`, keys in the order of the design.
  ///
  /// Written only where they say something: `settings` when they are not the standard ones, the day of
  /// birth, `month` of an income, `lawCorrections`, `assurances`, what happened after the letters, and what is known of an
  /// arrangement besides its amount.
  package static func json(of dossier: Dossier) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("schema", .string(schema)),
      .init("language", .choice(dossier.language)),
      .init("sender", sender(dossier.sender)),
      .init("household", household(dossier.household)),
    ]
    if dossier.persons != .unknown { members.append(.init("persons", persons(of: dossier))) }
    members += [
      .init("reserveCents", .cents(dossier.reserve))
    ]
    if dossier.settings != .standard {
      members.append(.init("settings", settings(dossier.settings)))
    }
    members += [
      .init("incomes", .list(dossier.incomes) { json(of: $0) }),
      .init("costs", .list(dossier.costs) { json(of: $0) }),
      .init("creditors", .list(dossier.creditors) { json(of: $0) }),
      .init("debts", .list(dossier.debts) { json(of: $0) }),
    ]
    members += intakeMembers(dossier)
    if !dossier.lawCorrections.isEmpty {
      members.append(
        .init("lawCorrections", .list(dossier.lawCorrections) { LawDocument.json(of: $0) }))
    }
    if !dossier.assurances.isEmpty {
      members.append(.init("assurances", .list(dossier.assurances) { json(of: $0) }))
    }
    members += recordMembers(dossier.record)
    if !dossier.proofs.isEmpty {
      members.append(.init("proofs", .list(dossier.proofs) { json(of: $0) }))
    }
    return .object(members)
  }

  /// `aflos.household/1`: who signs, who lives here, and how plans are made.
  package static func householdJSON(of dossier: Dossier) -> JSONValue {
    let json: JSONValue = [
      "schema": "aflos.household/1",
      "language": .choice(dossier.language),
      "sender": sender(dossier.sender),
      "household": household(dossier.household),
      "reserveCents": .cents(dossier.reserve),
      "settings": settings(dossier.settings),
    ]
    return dossier.persons == .unknown ? json : json.adding("persons", persons(of: dossier))
  }

  private static func sender(_ sender: Sender) -> JSONValue {
    let json: JSONValue = [
      "name": .string(sender.name),
      "street": .text(sender.street),
      "postcode": .text(sender.postcode),
      "city": .text(sender.city),
      "email": .text(sender.email),
      "phone": .text(sender.phone),
    ]
    return sender.birthDate == nil ? json : json.adding("birthDate", .day(sender.birthDate))
  }

  private static func household(_ household: Household) -> JSONValue {
    let json: JSONValue = [
      "kind": .choice(household.kind),
      "birthYear": .count(household.birthYear),
      "childBirthYears": .list(household.childBirthYears) { .count($0) },
    ]
    return household.childrenAreYears
      ? json : json.adding("children", .list(household.children) { Self.json(of: $0) })
  }

  private static func settings(_ settings: Settings) -> JSONValue {
    let always: JSONValue = [
      "countsYearlyIncome": .bool(settings.countsYearlyIncome),
      "urgentMonths": .count(settings.urgentMonths),
    ]
    let json =
      settings.strategy.map { always.adding("strategy", .choice($0)) } ?? always
    guard settings.lettersShow != .standard else { return json }
    return json.adding("lettersShow", .list(settings.lettersShow.facts) { .choice($0) })
  }

  /// One income, as it stands in a dossier.
  package static func json(of income: Income) -> JSONValue {
    let json: JSONValue = [
      "id": .id(income.id),
      "name": .string(income.name),
      "kind": .choice(income.kind),
      "amountCents": .cents(income.amount),
      "every": .choice(income.every),
      "payDay": .count(income.payDay),
      "lowCents": .cents(income.low),
      "highCents": .cents(income.high),
      "from": .day(income.period.from),
      "to": .day(income.period.to),
    ]
    return income.month == nil ? json : json.adding("month", .count(income.month))
  }

  /// One cost, as it stands in a dossier.
  package static func json(of cost: Cost) -> JSONValue {
    [
      "id": .id(cost.id),
      "name": .string(cost.name),
      "category": .choice(cost.category),
      "amountCents": .cents(cost.amount),
      "every": .choice(cost.every),
      "dueDay": .count(cost.dueDay),
      "month": .count(cost.month),
      "from": .day(cost.period.from),
      "to": .day(cost.period.to),
    ]
  }

  /// One creditor, as it stands in a dossier.
  package static func json(of creditor: Creditor) -> JSONValue {
    let json: JSONValue = [
      "id": .id(creditor.id),
      "name": .string(creditor.name),
      "kind": .choice(creditor.kind),
      "street": .text(creditor.street),
      "postcode": .text(creditor.postcode),
      "city": .text(creditor.city),
      "email": .text(creditor.email),
      "iban": .text(creditor.iban),
      "customerNumber": .text(creditor.customerNumber),
    ]
    return creditor.registerNumber.map { json.adding("registerNumber", .string($0)) } ?? json
  }

  /// One debt, as it stands in a dossier.
  package static func json(of debt: Debt) -> JSONValue {
    .object(
      [.init("id", .id(debt.id))]
        + Debt.descriptions.compactMap { description in
          switch description {
          case .fact(let fact): fact.member(of: debt)
          case .own(let own): json(of: own, debt).map { .init(own.rawValue, $0) }
          case .part: nil
          }
        })
  }

  /// What is more than a single value; nil where it is left out.
  private static func json(of own: Debt.Own, _ debt: Debt) -> JSONValue? {
    func days(_ days: [LocalDate]) -> JSONValue? {
      days.isEmpty ? nil : .list(days) { .day($0) }
    }
    return switch own {
    case .creditor: .id(debt.creditor)
    case .collector: .id(debt.collector)
    case .rate: rate(debt.interest)
    case .arrangement: debt.arrangement.map(arrangement) ?? .null
    case .bills: .list(debt.bills, bill)
    case .earlierDemands: days(debt.earlierDemands)
    case .earlierAcknowledged: days(debt.earlierAcknowledgements)
    case .chain: debt.links.isEmpty ? nil : .list(debt.links, link)
    }
  }

  private static func link(_ link: Debt.Link) -> JSONValue {
    [
      "party": .id(link.party), "role": .choice(link.role), "reference": .text(link.reference),
      "since": .day(link.since),
    ]
  }

  private static func rate(_ terms: Debt.InterestTerms) -> JSONValue {
    let (kind, percent): (RateKind, Rate?) =
      switch terms {
      case .none: (.none, nil)
      case .statutory: (.statutory, nil)
      case .contract(let rate): (.contract, rate)
      case .unknown: (.unknown, nil)
      }
    return ["kind": .string(kind.rawValue), "percent": .percent(percent)]
  }

  /// An arrangement, as it stands in a dossier.
  static func arrangement(_ arrangement: Debt.Arrangement) -> JSONValue {
    let json: JSONValue = [
      "monthlyCents": .cents(arrangement.monthly),
      "dueDay": .count(arrangement.dueDay),
      "from": .day(arrangement.from),
      "kept": .bool(arrangement.isKept),
    ]
    guard arrangement.agreed != .unknown else { return json.adding(arrangement.changes) }
    return json.adding("agreed", agreed(arrangement.agreed)).adding(arrangement.changes)
  }

  private static func agreed(_ agreed: Debt.Arrangement.Agreed) -> JSONValue {
    [
      "on": .day(agreed.on),
      "with": .text(agreed.with),
      "proof": .text(agreed.proof?.rawValue),
      "terms": .count(agreed.terms),
      "lastCents": .cents(agreed.last),
      "totalCents": .cents(agreed.total),
      "interestStops": agreed.interestStops.map { .bool($0) } ?? .null,
      "onMiss": .text(agreed.onMiss?.rawValue),
    ]
  }

  private static func bill(_ bill: Debt.Bill) -> JSONValue {
    [
      "number": .text(bill.number),
      "date": .day(bill.date),
      "dueDate": .day(bill.dueDate),
      "amountCents": .cents(bill.amount),
      "fourteenDayLetter": .day(bill.fourteenDayLetter),
    ]
  }
}
