import Domain

extension DossierReader {
  private static let daysOfMonth = 1...31

  mutating func income(_ spot: Spot) -> Income? {
    guard let object = object(spot, keys: DossierDocument.Keys.income) else { return nil }
    let id = id(need(object, "id"), of: Income.self)
    let name = line(need(object, "name"))
    let kind = choice(need(object, "kind"), Income.Kind.self)
    let amount = cents(need(object, "amountCents"))
    let every = choice(need(object, "every"), Frequency.self)
    let payDay = whole(may(object, "payDay"), in: Self.daysOfMonth)
    let low = cents(may(object, "lowCents"))
    let high = cents(may(object, "highCents"))
    let month = month(object, every: every)
    let period = period(object)
    guard let id, let name, let kind, let amount, let every else { return nil }
    return Income(
      id: id, name: name, kind: kind, amount: amount, every: every, payDay: payDay, low: low,
      high: high, month: month, period: period)
  }

  mutating func cost(_ spot: Spot) -> Cost? {
    guard let object = object(spot, keys: DossierDocument.Keys.cost) else { return nil }
    let id = id(need(object, "id"), of: Cost.self)
    let name = line(need(object, "name"))
    let category = choice(need(object, "category"), Cost.Category.self)
    let amount = cents(need(object, "amountCents"))
    let every = choice(need(object, "every"), Frequency.self)
    let dueDay = whole(may(object, "dueDay"), in: Self.daysOfMonth)
    let month = month(object, every: every)
    let period = period(object)
    guard let id, let name, let category, let amount, let every else { return nil }
    return Cost(
      id: id, name: name, category: category, amount: amount, every: every, dueDay: dueDay,
      month: month, period: period)
  }

  /// The calendar month in which an amount first falls: only where it falls in months.
  private mutating func month(_ object: Object, every: Frequency?) -> Int? {
    guard let spot = may(object, "month"), let month = whole(spot, in: 1...12) else { return nil }
    if let every, every.monthsApart == nil { find(.monthWithoutMonthsApart(every), at: spot) }
    return month
  }

  mutating func creditor(_ spot: Spot) -> Creditor? {
    guard let object = object(spot, keys: DossierDocument.Keys.creditor) else { return nil }
    let id = id(need(object, "id"), of: Creditor.self)
    let name = line(need(object, "name"))
    let kind = choice(need(object, "kind"), Creditor.Kind.self)
    let street = line(may(object, "street"))
    let postcode = postcode(may(object, "postcode"))
    let city = line(may(object, "city"))
    let email = email(may(object, "email"))
    let iban = iban(may(object, "iban"))
    let customerNumber = line(may(object, "customerNumber"))
    let registerNumber = line(may(object, "registerNumber"))
    guard let id, let name, let kind else { return nil }
    return Creditor(
      id: id, name: name, kind: kind, street: street, postcode: postcode, city: city,
      email: email, iban: iban, customerNumber: customerNumber, registerNumber: registerNumber)
  }

  /// - Parameter creditors: the ids that may be named; nil when they are not known.
  mutating func debt(_ spot: Spot, creditors: Set<String>?) -> Debt? {
    guard let object = object(spot, keys: DossierDocument.Keys.debt) else { return nil }
    let id = id(need(object, "id"), of: Debt.self)
    var debt = Debt.blank(id ?? ID(""), of: ID(""))
    var unread: Set<String> = []
    for description in Debt.descriptions {
      switch description {
      case .fact(let fact):
        if !read(fact, of: object, into: &debt) { unread.insert(fact.key) }
      case .own(let own):
        if !read(own, of: object, into: &debt, creditors) { unread.insert(own.rawValue) }
      case .part: break
      }
    }
    checkDisputed(of: debt, in: object, unread)
    return id == nil || !unread.isEmpty ? nil : debt
  }

  private mutating func checkDisputed(of debt: Debt, in object: Object, _ unread: Set<String>) {
    guard unread.allSatisfy({ !$0.hasSuffix("Cents") }), debt.disputed > debt.claimed,
      let spot = object["disputedCents"]
    else { return }
    find(.disputedAboveClaimed(claimed: debt.claimed), at: spot)
  }

  /// What is more than a single value. False where it must be there and cannot be read.
  private mutating func read(
    _ own: Debt.Own, of object: Object, into debt: inout Debt, _ creditors: Set<String>?
  ) -> Bool {
    let key = own.rawValue
    switch own {
    case .creditor:
      guard let creditor = creditorID(need(object, key), among: creditors) else { return false }
      debt.creditor = creditor
    case .collector: debt.collector = creditorID(may(object, key), among: creditors)
    case .rate:
      guard let terms = interest(need(object, key)) else { return false }
      debt.interest = terms
    case .arrangement: debt.arrangement = arrangement(may(object, key))
    case .bills: debt.bills = (elements(may(object, key)) ?? []).compactMap { bill($0) }
    case .earlierDemands: debt.earlierDemands = days(may(object, key))
    case .earlierAcknowledged: debt.earlierAcknowledgements = days(may(object, key))
    case .chain: debt.links = links(may(object, key), creditors)
    }
    return true
  }

  /// Each party once.
  private mutating func links(_ spot: Spot?, _ creditors: Set<String>?) -> [Debt.Link] {
    var links: [Debt.Link] = []
    for element in elements(spot) ?? [] {
      guard let object = object(element, keys: DossierDocument.Keys.link) else { continue }
      let party = creditorID(need(object, "party"), among: creditors)
      let role = choice(need(object, "role"), Debt.Link.Role.self)
      let reference = words(may(object, "reference"), limit: 200)
      let since = day(may(object, "since"))
      guard let party, let role else { continue }
      if links.contains(where: { $0.party == party }) {
        find(.duplicateID(party.text), at: element)
      }
      links.append(Debt.Link(party: party, role: role, reference: reference, since: since))
    }
    return links
  }

  /// Days, oldest first, each once.
  private mutating func days(_ spot: Spot?) -> [LocalDate] {
    Set((elements(spot) ?? []).compactMap { day($0) }).sorted()
  }

  private mutating func creditorID(_ spot: Spot?, among known: Set<String>?) -> ID<Creditor>? {
    guard let spot, let id = id(spot, of: Creditor.self) else { return nil }
    if let known, !known.contains(id.text) { find(.unknownCreditor(id.text), at: spot) }
    return id
  }

  private mutating func interest(_ spot: Spot?) -> Debt.InterestTerms? {
    guard let object = object(spot, keys: DossierDocument.Keys.rate) else { return nil }
    let kind = choice(need(object, "kind"), DossierDocument.RateKind.self)
    let percentSpot = may(object, "percent")
    let percent = percent(percentSpot)
    switch kind {
    case nil: return nil
    case .contract:
      if percentSpot == nil { find(.percentMissing, at: object.spot) }
      return percent.map { .contract($0) }
    case .statutory, .unknown, .some(.none):
      if let percentSpot { find(.percentSuperfluous, at: percentSpot) }
      if kind == .unknown { return .unknown }
      return kind == .statutory ? .statutory : Debt.InterestTerms.none
    }
  }

  private mutating func arrangement(_ spot: Spot?) -> Debt.Arrangement? {
    guard let object = object(spot, keys: DossierDocument.Keys.arrangement) else { return nil }
    let monthly = cents(need(object, "monthlyCents"))
    let dueDay = whole(may(object, "dueDay"), in: Self.daysOfMonth)
    let from = day(may(object, "from"))
    let isKept = bool(need(object, "kept"))
    let agreed = agreed(may(object, "agreed"))
    let changes = changes(may(object, "changes"))
    guard let monthly, let isKept, let agreed, let changes else { return nil }
    var arrangement = Debt.Arrangement(
      monthly: monthly, dueDay: dueDay, from: from, isKept: isKept, agreed: agreed)
    arrangement.changes = changes
    return arrangement
  }

  /// Nothing is known where the key is absent.
  private mutating func agreed(_ spot: Spot?) -> Debt.Arrangement.Agreed? {
    guard let spot else { return .unknown }
    guard let object = object(spot, keys: DossierDocument.Keys.agreed) else { return nil }
    return Debt.Arrangement.Agreed(
      on: day(may(object, "on")), with: line(may(object, "with")),
      proof: choice(may(object, "proof"), Debt.Arrangement.Proof.self),
      terms: whole(may(object, "terms"), in: Self.termsAllowed),
      last: cents(may(object, "lastCents")), total: cents(may(object, "totalCents")),
      interestStops: bool(may(object, "interestStops")),
      onMiss: choice(may(object, "onMiss"), Debt.Arrangement.MissRule.self))
  }

  static let termsAllowed = 1...9_999

  private mutating func bill(_ spot: Spot) -> Debt.Bill? {
    guard let object = object(spot, keys: DossierDocument.Keys.bill) else { return nil }
    let number = line(may(object, "number"))
    let date = day(may(object, "date"))
    let dueDate = day(may(object, "dueDate"))
    let amount = cents(need(object, "amountCents"))
    let fourteenDayLetter = day(may(object, "fourteenDayLetter"))
    guard let amount else { return nil }
    return Debt.Bill(
      number: number, date: date, dueDate: dueDate, amount: amount,
      fourteenDayLetter: fourteenDayLetter)
  }
}
