import Domain

extension DossierReader {
  /// The dossier whose outermost object is `node`; nil when there are findings.
  mutating func dossier(_ node: JSONNode) -> Dossier? {
    let root = Spot(node: node, path: .root)
    guard isOurSchema(root), let object = object(root, keys: DossierDocument.Keys.dossier) else {
      return nil
    }
    let language = choice(need(object, "language"), Language.self)
    let sender = sender(need(object, "sender"))
    let household = household(need(object, "household"), of: sender)
    let persons = persons(may(object, "persons"))
    let reserve = cents(need(object, "reserveCents"))
    let settings = settings(may(object, "settings"))
    let incomes = list(need(object, "incomes")) { $0.income($1) }
    let costs = list(need(object, "costs")) { $0.cost($1) }
    let creditorsSpot = need(object, "creditors")
    let creditors = list(creditorsSpot) { $0.creditor($1) }
    let known = creditorsSpot.flatMap(idsStated)
    let debtsSpot = need(object, "debts")
    let debts = list(debtsSpot) { $0.debt($1, creditors: known) }
    let debtsStated = debtsSpot.flatMap(idsStated)
    let assets = may(object, "assets").map { spot in list(spot) { $0.asset($1) } } ?? []
    let matters =
      may(object, "matters").map { spot in list(spot) { $0.matter($1, debts: debtsStated) } } ?? []
    let corrections = lawCorrections(may(object, "lawCorrections"))
    let assurances = assurances(may(object, "assurances"))
    let proofs = proofs(may(object, "proofs"))
    let record = record(object, debts: debtsStated)
    guard let language, let sender, let household, let persons, let reserve, let settings,
      let incomes,
      let costs, let creditors, let debts, let assets, let matters, let corrections, let assurances,
      let record, let proofs,
      found.isEmpty
    else { return nil }
    return Dossier(
      language: language, sender: sender, household: household, persons: persons,
      reserve: reserve,
      settings: settings, incomes: incomes, costs: costs, creditors: creditors, debts: debts,
      assets: assets, matters: matters, lawCorrections: corrections, assurances: assurances,
      record: record, proofs: proofs)
  }

  /// Looked at first: in a file of another schema nothing else means anything.
  private mutating func isOurSchema(_ root: Spot) -> Bool {
    guard case .object(let members) = root.node.content else {
      find(.wrongType(expected: .object, found: root.node.kind), at: root)
      return false
    }
    let expected = DossierDocument.schema
    guard let spot = Object(spot: root, members: members)["schema"] else {
      find(.wrongSchema(found: nil, expected: expected), at: root)
      return false
    }
    guard let schema = string(spot) else { return false }
    guard schema == expected else {
      find(.wrongSchema(found: shortened(schema), expected: expected), at: spot)
      return false
    }
    return true
  }

  /// Each element; and no id twice.
  mutating func list<Thing>(
    _ spot: Spot?, _ read: (inout DossierReader, Spot) -> Thing?
  ) -> [Thing]? {
    guard let elements = elements(spot) else { return nil }
    var seen: Set<String> = []
    var things: [Thing] = []
    for element in elements {
      if let thing = read(&self, element) { things.append(thing) }
      if let id = idStated(element), !seen.insert(id.text).inserted {
        find(.duplicateID(shortened(id.text)), at: id.spot)
      }
    }
    return things
  }

  /// Ids as they stand, also of things with findings, so that one mistake is told once.
  private func idsStated(_ list: Spot) -> Set<String>? {
    guard case .array(let nodes) = list.node.content else { return nil }
    return Set(nodes.compactMap { idStated(Spot(node: $0, path: .root))?.text })
  }

  private func idStated(_ spot: Spot) -> (text: String, spot: Spot)? {
    guard case .object(let members) = spot.node.content,
      let id = Object(spot: spot, members: members)["id"], case .string(let text) = id.node.content
    else { return nil }
    return (text, id)
  }

  private mutating func sender(_ spot: Spot?) -> Sender? {
    guard let object = object(spot, keys: DossierDocument.Keys.sender) else { return nil }
    let nameSpot = need(object, "name")
    // Empty as long as nobody has told: a dossier starts so.
    let isUntold = nameSpot.map { $0.node.content == .string("") } ?? false
    let name = isUntold ? "" : line(nameSpot)
    let street = line(may(object, "street"))
    let postcode = postcode(may(object, "postcode"))
    let city = line(may(object, "city"))
    let email = email(may(object, "email"))
    let phone = line(may(object, "phone"))
    let birthDate = day(may(object, "birthDate"))
    guard let name else { return nil }
    return Sender(
      name: name, street: street, postcode: postcode, city: city, email: email, phone: phone,
      birthDate: birthDate)
  }

  /// The year of birth is that of the day of birth, where that is told.
  private mutating func household(_ spot: Spot?, of sender: Sender?) -> Household? {
    guard let object = object(spot, keys: DossierDocument.Keys.household) else { return nil }
    let years = Household.birthYearsAllowed
    let kind = choice(need(object, "kind"), Household.Kind.self)
    let yearSpot = may(object, "birthYear")
    var birthYear = whole(yearSpot, in: years)
    if let born = sender?.birthDate?.year {
      if let birthYear, birthYear != born, let yearSpot {
        find(.otherYearThanBirthDate, at: yearSpot)
      }
      birthYear = born
    }
    var childYears: [Int] = []
    let yearsSpot = may(object, "childBirthYears")
    for child in elements(yearsSpot) ?? [] {
      if let year = whole(child, in: years) { childYears.append(year) }
    }
    let children = children(may(object, "children"), years: childYears, yearsSpot)
    guard let kind, let children else { return nil }
    return Household(kind: kind, birthYear: birthYear, children: children)
  }

  private mutating func settings(_ spot: Spot?) -> Settings? {
    guard let spot else { return .standard }
    guard let object = object(spot, keys: DossierDocument.Keys.settings) else { return nil }
    let counts = bool(need(object, "countsYearlyIncome"))
    let months = whole(need(object, "urgentMonths"), in: Settings.urgentMonthsAllowed)
    let strategySpot = may(object, "strategy")
    let strategy = strategySpot.flatMap { choice($0, Strategy.self) }
    let show = lettersShow(may(object, "lettersShow"))
    guard let counts, let months, let show else { return nil }
    return Settings(
      countsYearlyIncome: counts, urgentMonths: months, strategy: strategy, lettersShow: show)
  }

  private mutating func lettersShow(_ spot: Spot?) -> LettersShow? {
    guard let spot else { return .standard }
    guard let elements = elements(spot) else { return nil }
    var shown: Set<LettersShow.Fact> = []
    for element in elements {
      guard let fact = choice(element, LettersShow.Fact.self) else { return nil }
      shown.insert(fact)
    }
    return LettersShow(shown)
  }
}
