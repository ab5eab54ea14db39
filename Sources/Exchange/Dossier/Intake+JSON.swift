import Domain

// What debt help asks: persons, children, possessions, and what runs besides the debts.
extension DossierDocument {
  /// What is told of persons; keys of what is not told are left out.
  static func persons(of dossier: Dossier) -> JSONValue {
    .object(Dossier.personFacts.compactMap { $0.member(of: dossier) })
  }

  /// Possessions and matters, each list only where it holds something.
  static func intakeMembers(_ dossier: Dossier) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    if !dossier.assets.isEmpty {
      members.append(.init("assets", .list(dossier.assets) { json(of: $0) }))
    }
    if !dossier.matters.isEmpty {
      members.append(.init("matters", .list(dossier.matters) { json(of: $0) }))
    }
    return members
  }

  /// One child, as it stands in a dossier.
  package static func json(of child: Child) -> JSONValue {
    [
      "id": .id(child.id), "name": .text(child.name), "birthYear": .count(child.birthYear),
      "birthDate": .day(child.birthDate), "home": .choice(child.home),
      "whose": .text(child.whose?.rawValue),
    ]
  }

  /// One possession, as it stands in a dossier.
  package static func json(of asset: Asset) -> JSONValue {
    .object([.init("id", .id(asset.id))] + Asset.facts.compactMap { $0.member(of: asset) })
  }

  /// One matter, as it stands in a dossier.
  package static func json(of matter: LegalMatter) -> JSONValue {
    .object(
      [.init("id", .id(matter.id)), .init("debt", .id(matter.debt))]
        + LegalMatter.facts.compactMap { $0.member(of: matter) })
  }
}

extension Household {
  /// Whether the years of birth say all there is of the children.
  var childrenAreYears: Bool {
    children == Household(kind: kind, birthYear: nil, childBirthYears: childBirthYears).children
  }
}

extension DossierReader {
  /// Puts what is told of persons into the dossier. False where it cannot be read.
  mutating func persons(_ spot: Spot?) -> Persons? {
    guard let spot else { return .unknown }
    guard let object = object(spot, keys: DossierDocument.Keys.persons) else { return nil }
    var dossier = Dossier.empty(in: .dutch)
    for fact in Dossier.personFacts { _ = read(fact, of: object, into: &dossier) }
    return dossier.persons
  }

  /// The children, where more is told of them than years; the years, where they are told too, must be
  /// those of the children who live here.
  mutating func children(_ spot: Spot?, years: [Int], _ yearsSpot: Spot?) -> [Child]? {
    guard let spot else {
      return Household(kind: .single, birthYear: nil, childBirthYears: years).children
    }
    guard let children = list(spot, { $0.child($1) }) else { return nil }
    let here = children.filter(\.isAtHome).map(\.birthYear)
    if let yearsSpot, years != here { find(.otherYearsThanChildren(here), at: yearsSpot) }
    return children
  }

  private mutating func child(_ spot: Spot) -> Child? {
    guard let object = object(spot, keys: DossierDocument.Keys.child) else { return nil }
    let id = id(need(object, "id"), of: Child.self)
    let name = words(may(object, "name"), limit: 200)
    let yearSpot = may(object, "birthYear")
    let year = whole(yearSpot, in: Household.birthYearsAllowed)
    let birthDate = day(may(object, "birthDate"))
    let home = choice(need(object, "home"), Child.Home.self)
    let whose = choice(may(object, "whose"), Holder.self)
    if let year, let birthDate, birthDate.year != year, let yearSpot {
      find(.otherYearThanBirthDate, at: yearSpot)
    }
    if birthDate == nil { _ = need(object, "birthYear") }
    guard let id, let home, let born = birthDate?.year ?? year else { return nil }
    return Child(
      id: id, name: name, birthDate: birthDate, birthYear: born, home: home, whose: whose)
  }

  mutating func asset(_ spot: Spot) -> Asset? {
    guard let object = object(spot, keys: DossierDocument.Keys.asset) else { return nil }
    let id = id(need(object, "id"), of: Asset.self)
    var asset = Asset.blank(id ?? ID(""), .other)
    var isWhole = true
    for fact in Asset.facts where !read(fact, of: object, into: &asset) { isWhole = false }
    return id == nil || !isWhole ? nil : asset
  }

  /// - Parameter debts: The ids that may be named; nil when they are not known.
  mutating func matter(_ spot: Spot, debts: Set<String>?) -> LegalMatter? {
    guard let object = object(spot, keys: DossierDocument.Keys.matter) else { return nil }
    let id = id(need(object, "id"), of: LegalMatter.self)
    var matter = LegalMatter.blank(id ?? ID(""), .procedure)
    var isWhole = true
    for fact in LegalMatter.facts where !read(fact, of: object, into: &matter) { isWhole = false }
    if let spot = may(object, "debt") {
      matter.debt = self.id(spot, of: Debt.self)
      if let debts, let debt = matter.debt, !debts.contains(debt.text) {
        find(.unknownDebt(debt.text), at: spot)
      }
    }
    return id == nil || !isWhole ? nil : matter
  }
}
