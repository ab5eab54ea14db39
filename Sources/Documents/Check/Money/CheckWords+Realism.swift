import Domain
import Planning

extension CheckWords {
  /// Whether it is realistic: the amount, and what it is measured by; never a reproach.
  func realism(_ issue: RealismIssue) -> String {
    switch issue {
    case .amountOdd(let odd): odd.text(of: dossier, in: language)
    case .costMissing(let category): missing(category)
    case .costForgotten(let items): forgotten(items)
    case .foodTooLow(let amount, let ask, let people, _): food(amount, ask, people)
    case .aboveRoomByLaw(let capacity, let room, let endsSoon): above(capacity, room, endsSoon)
    case .belowMinimum(let left, let minimum, let year, _):
      left < .zero
        ? language.say(
          dutch:
            "Na huur, energie en zorg komt u \(money(-left)) tekort: er is niets om van te leven. "
            + "Het officiële minimum is \(money(minimum)) (\(year)).",
          english:
            "After rent, energy and health insurance you are \(money(-left)) short: there is "
            + "nothing to live on. The official minimum is \(money(minimum)) (\(year)).")
        : language.say(
          dutch: "Na huur, energie en zorg houdt u \(money(left)) over om van te leven. "
            + "Het officiële minimum is \(money(minimum)) (\(year)).",
          english: "After rent, energy and health insurance you keep \(money(left)) to live on. "
            + "The official minimum is \(money(minimum)) (\(year)).")
    case .tooLong(let months, let limit):
      language.say(
        dutch: "Dit duurt \(Counted.month.text(months, in: .dutch)). "
          + "Langer dan \(limit) is te lang.",
        english: "This takes \(Counted.month.text(months, in: .english)). "
          + "More than \(limit) is too long.")
    case .creditorTerms(let bound, let offered, _): terms(bound, offered)
    case .crumb(let amount, isStop: false):
      language.say(
        dutch: "\(money(amount)) per maand is voor \(label) weinig. "
          + "Sommige schuldeisers nemen dat niet aan.",
        english: "\(money(amount)) a month is little for \(label). "
          + "Some creditors do not accept that.")
    case .crumb(let amount, isStop: true):
      language.say(
        dutch: "\(money(amount)) per maand is voor \(label) geen voorstel. "
          + "Versturen kost meer.",
        english: "\(money(amount)) a month is no offer for \(label). Sending it costs more.")
    case .belowInterest(let interest, let offered):
      language.say(
        dutch: "Bij \(label) komt er \(money(interest)) rente per maand bij. "
          + "U biedt \(money(offered)). Zo komt er geen einde aan.",
        english: "At \(label) \(money(interest)) interest is added each month. "
          + "You offer \(money(offered)). That never ends.")
    case .endsBefore(let later, let isStop): ending(later, isStop)
    case .shortMonth(let short, let isStop): self.short(short, isStop)
    case .noOfferNotTrue(_, let room):
      language.say(
        dutch: "U komt tekort, maar er is meer dan het minimum. "
          + "Een deurwaarder kan \(money(room)) per maand pakken.",
        english: "You are short, yet there is more than the minimum. "
          + "A bailiff can take \(money(room)) a month.")
    case .littleOffered(let offered, let room):
      language.say(
        dutch: "U biedt \(money(offered)) per maand. "
          + "Een deurwaarder kan \(money(room)) per maand pakken. "
          + "Schuldeisers vragen dan waarom u niet meer kunt missen.",
        english: "You offer \(money(offered)) a month. A bailiff can take \(money(room)) a month. "
          + "Creditors then ask why you cannot spare more.")
    case .highCost(let cost, let amount, let usual): high(cost, amount, usual)
    case .reserveLow(let kept, let usual):
      language.say(
        dutch: "U legt \(money(kept)) per maand opzij. "
          + "Alleen voor het eigen risico is \(money(usual)) nodig.",
        english: "You put \(money(kept)) aside each month. "
          + "For the “eigen risico” alone \(money(usual)) is needed.")
    case .roughFigures(let lines, let untold): rough(lines, untold)
    case .oldFigures(let year):
      language.say(
        dutch: "De cijfers voor eten zijn van \(year). Ze zijn niet meer nieuw.",
        english: "The figures for food are of \(year). They are not new any more.")
    }
  }

  private func name(_ cost: ID<Cost>) -> String {
    dossier.costs.first { $0.id == cost }?.name ?? cost.text
  }

  private func name(_ income: ID<Income>) -> String {
    dossier.incomes.first { $0.id == income }?.name ?? income.text
  }

  // MARK: Amounts

  private func missing(_ category: Cost.Category) -> String {
    let name = category.name(in: language)
    let elsewhere =
      category == .energy
      ? language.say(
        dutch: "Wat betaalt u, of zit het in de huur?",
        english: "What do you pay, or is it in the rent?")
      : language.say(
        dutch: "Wat betaalt u, of betaalt een ander het?",
        english: "What do you pay, or does somebody else pay it?")
    return language.say(
      dutch: "Er staat niets voor \(name). "
        + "Zonder dat bedrag weet u niet wat u kunt missen. \(elsewhere)",
      english: "There is nothing for \(name). "
        + "Without it you cannot know what you can spare. \(elsewhere)")
  }

  /// What is still rough, by name; the first few.
  private func rough(_ lines: [OddAmount.Line], _ untold: [ID<Debt>]) -> String {
    let names = lines.map { line in
      switch line {
      case .cost(let id): name(id)
      case .costs(let category): category.name(in: language)
      case .income(let id): name(id)
      case .debt(let id): dossier.label(of: id)
      }
    }
    let about =
      names.isEmpty
      ? ""
      : language.say(
        dutch: "Nog ongeveer: \(names.namedFirst(in: .dutch)). ",
        english: "Still about: \(names.namedFirst(in: .english)). ")
    let open =
      untold.isEmpty
      ? ""
      : language.say(
        dutch: "Nog niet gezegd hoe ver de schuldeiser is: "
          + "\(untold.map { dossier.label(of: $0) }.namedFirst(in: .dutch)). ",
        english: "Not told yet how far the creditor has gone: "
          + "\(untold.map { dossier.label(of: $0) }.namedFirst(in: .english)). ")
    return about + open
      + language.say(
        dutch: "Dit beeld is dus voorlopig.", english: "So this picture is provisional.")
  }

  private func forgotten(_ items: [ForgottenItem]) -> String {
    let names = items.map { $0.name(in: language) }.namedFirst(in: language)
    return language.say(
      dutch: "Deze kosten staan er nog niet in: \(names). Heeft u ze? "
        + "Een vergeten rekening breekt uw regeling.",
      english: "These costs are not in it yet: \(names). Do you have them? "
        + "A forgotten bill breaks your arrangement.")
  }

  private func food(_ amount: Money, _ ask: Money, _ people: Int) -> String {
    let forWhom: String =
      people == 1
      ? language.say(dutch: "één mens", english: "one person")
      : language.say(dutch: "\(people) mensen", english: "\(people) people")
    return language.say(
      dutch: "Voor eten staat \(money(amount)) per maand. "
        + "Voor \(forWhom) is \(money(ask)) al zuinig. Zo houdt u geen regeling vol.",
      english: "There is \(money(amount)) a month for food. "
        + "For \(forWhom) \(money(ask)) is already little. No arrangement survives that.")
  }

  // MARK: What is offered

  private func above(_ capacity: Money, _ room: Money, _ endsSoon: Bool) -> String {
    let soon =
      endsSoon
      ? language.say(
        dutch: " Met het hele bedrag bent u snel klaar: u mag dat kiezen.",
        english: " With the full amount you are soon done: you may choose that.") : ""
    return language.say(
      dutch: "Op papier houdt u \(money(capacity)) over. "
        + "Volgens de wet hoeft u niet meer dan \(money(room)) te missen. "
        + "Het plan rekent met \(money(room)).\(soon)",
      english: "On paper \(money(capacity)) is left. "
        + "By law you need not give more than \(money(room)). "
        + "The plan uses \(money(room)).\(soon)")
  }

  private func terms(_ bound: LowerBound, _ offered: Money) -> String {
    let offer =
      language.say(
        dutch: "U biedt \(money(offered)).", english: "You offer \(money(offered)).")
      + (bound.house.map { " " + $0.text(in: language) } ?? "")
    let months: Int? =
      switch bound.basis {
      case .maximumMonths(let months), .houseMonths(_, let months), .ruleMonths(_, let months):
        months
      case .minimum, .houseMinimum, .ruleAmount, .noInstalments: nil
      }
    if let months {
      return language.say(
        dutch: "\(label) wil binnen \(Counted.month.text(months, in: .dutch)) klaar zijn. "
          + "Dat is \(money(bound.amount)) per maand. \(offer)",
        english: "\(label) wants it paid in \(Counted.month.text(months, in: .english)). "
          + "That is \(money(bound.amount)) a month. \(offer)")
    }
    if case .noInstalments = bound.basis {
      return language.say(
        dutch: "\(label) wil alles ineens: \(money(bound.amount)). \(offer)",
        english: "\(label) wants all at once: \(money(bound.amount)). \(offer)")
    }
    return language.say(
      dutch: "\(label) wil minstens \(money(bound.amount)) per maand. \(offer)",
      english: "\(label) wants at least \(money(bound.amount)) a month. \(offer)")
  }

  private func ending(_ later: LessLater, _ isStop: Bool) -> String {
    let through = later.through
    let month = through.inMonth.text(in: language)
    let first: String =
      switch later.line {
      case .incomeEnds(let id):
        language.say(
          dutch: "\(capitalised(name(id))) stopt in \(month).",
          english: "\(capitalised(name(id))) stops in \(month).")
      case .costBegins(let id):
        language.say(
          dutch: "\(capitalised(name(id))) begint na \(day(through)).",
          english: "\(capitalised(name(id))) begins after \(day(through)).")
      case .agreementRises(let id):
        language.say(
          dutch: "Voor \(dossier.label(of: id)) is na \(day(through)) meer afgesproken.",
          english: "For \(dossier.label(of: id)) more was agreed after \(day(through)).")
      }
    let (before, then) = (money(later.promised), money(later.then))
    guard isStop else {
      return language.say(
        dutch: "\(first) Tot dan kunt u \(before) missen, daarna \(then). "
          + "Het plan rekent met \(then): dat past tot het einde.",
        english: "\(first) Until then you can spare \(before), after it \(then). "
          + "The plan uses \(then): that fits until the end.")
    }
    return language.say(
      dutch: "\(first) Daarna past dit bedrag niet meer: dan kunt u \(then) missen.",
      english: "\(first) After that this amount no longer fits: you can then spare \(then).")
  }

  private func short(_ short: ShortMonth, _ isStop: Bool) -> String {
    // An amount that is missing is that of the deepest month.
    let (shown, due) =
      isStop
      ? (short.dip.deepest, short.dip.deepestBills) : (short.dip.first, short.dip.bills)
    let month = shown.text(in: language)
    let (full, missing) = (money(short.full), money(short.dip.missing))
    let bills = due.map(\.name).listed(in: language)
    let because =
      bills.isEmpty
      ? "" : language.say(dutch: " Dan komt: \(bills).", english: " Then comes: \(bills).")
    guard isStop else {
      return language.say(
        dutch: "Met \(full) per maand is er in \(month) te weinig.\(because) "
          + "Het plan rekent met een bedrag dat in elke maand past.",
        english: "With \(full) a month there is too little in \(month).\(because) "
          + "The plan uses an amount that fits in every month.")
    }
    return language.say(
      dutch: "Met \(full) per maand is er in \(month) te weinig: u komt dan "
        + "\(missing) tekort.\(because)",
      english: "With \(full) a month there is too little in \(month): "
        + "\(missing) is then missing.\(because)")
  }

  private func high(_ cost: HighCost, _ amount: Money, _ usual: Money) -> String {
    let name =
      switch cost {
      case .leisure:
        language.say(
          dutch: "vrije tijd en abonnementen", english: "free time and subscriptions")
      case .transport(let id): name(id)
      case .food: Cost.Category.household.name(in: language)
      }
    return language.say(
      dutch: "Voor \(name) staat \(money(amount)) per maand. Vaak is \(money(usual)) genoeg.",
      english: "For \(name) there is \(money(amount)) a month. Often \(money(usual)) is enough.")
  }
}

extension ForgottenItem {
  /// What it is, for a list.
  func name(in language: Language) -> String {
    switch self {
    case .cost(let category): category.name(in: language)
    case .income(let kind): kind.name(in: language)
    case .ownRisk:
      language.say(dutch: "zorgkosten (eigen risico)", english: "health costs (“eigen risico”)")
    case .liability: Cost.Category.insurance.name(in: language)
    case .taxOfBusiness:
      language.say(
        dutch: "geld opzij voor belasting en btw (reservering)",
        english: "money set aside for tax and VAT (a reserve)")
    }
  }
}
