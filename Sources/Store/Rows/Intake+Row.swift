import Domain
import SQLite

extension Child {
  init(_ row: RowReader) throws {
    let birthDate = try row.optionalDay("birth_date")
    let year = try row.number("birth_year", .years)
    guard birthDate.map({ $0.year == year }) ?? true else { throw row.damaged }
    self.init(
      id: try row.id("id"), name: try row.optionalText("name"), birthDate: birthDate,
      birthYear: year, home: try row.choice("home"), whose: try row.optionalChoice("whose"))
  }

  func row(position: Int) -> RowValues {
    [
      "position": .number(position), "id": .id(id), "name": .text(name),
      "birth_year": .number(birthYear), "birth_date": .day(birthDate), "home": .choice(home),
      "whose": .text(whose?.rawValue),
    ]
  }
}

extension Asset: StoredThing {
  static var table: Table { .asset }

  var row: RowValues {
    Self.facts.reduce(into: ["id": .id(id)]) { $0[$1.column] = $1.stored(of: self) }
  }

  init(_ row: RowReader) throws {
    self = .blank(try row.id("id"), .other)
    for fact in Self.facts { try fact.read(row, into: &self) }
  }
}

extension LegalMatter: StoredThing {
  static var table: Table { .matter }

  var row: RowValues {
    Self.facts.reduce(into: ["id": .id(id), "debt": .id(debt)]) {
      $0[$1.column] = $1.stored(of: self)
    }
  }

  init(_ row: RowReader) throws {
    self = .blank(try row.id("id"), .procedure)
    debt = try row.optionalID("debt")
    for fact in Self.facts { try fact.read(row, into: &self) }
  }
}

extension Changes {
  /// Adds the child at the end, or puts it in the place of the one with the same id.
  package mutating func save(_ child: Child) throws(StoreError) {
    try takeBackAsked(.topic(.children))
    try edit { head in
      if let place = head.household.children.place(of: child.id) {
        head.household.children[place] = child
      } else {
        head.household.children.append(child)
      }
    }
  }

  /// Adds the possession at the end, or puts it in the place of the one with the same id.
  package mutating func save(_ asset: Asset) throws(StoreError) {
    for topic in Inquiry.Topic.allCases where topic.assets.contains(asset.kind) {
      try takeBackAsked(.topic(topic))
    }
    try storing { try put(asset) }
  }

  /// Adds the matter at the end, or puts it in the place of the one with the same id. Its debt must be
  /// there.
  package mutating func save(_ matter: LegalMatter) throws(StoreError) {
    for topic in Inquiry.Topic.allCases where topic.matters == matter.kind.family {
      try takeBackAsked(.topic(topic))
    }
    try storing {
      if let debt = matter.debt, try Table.debt.position(of: debt.text, in: db) == nil {
        throw StoreError.unknown(table: Table.debt.name, id: debt.text)
      }
      try put(matter)
    }
  }

  /// Removes the child; `unknown` when it is not there.
  package mutating func remove(_ id: ID<Child>) throws(StoreError) {
    try storing {
      guard try Table.child.object([.id(id)], in: db) != nil else {
        throw StoreError.unknown(table: Table.child.name, id: id.text)
      }
      try takeAssurances(about: id.text)
      try take([.id(id)], from: .child)
    }
  }

  /// Removes the possession and what was said about it; `unknown` when it is not there.
  package mutating func remove(_ id: ID<Asset>) throws(StoreError) {
    try storing {
      try takeAssurances(about: id.text)
      try take(id)
    }
  }

  /// Removes the matter, its mark on the agenda and what was said about it; `unknown` when it is not
  /// there.
  package mutating func remove(_ id: ID<LegalMatter>) throws(StoreError) {
    try storing {
      try takeAssurances(about: id.text)
      try take([.text("matter.\(id.text)")], from: .agendaMark)
      try take(id)
    }
  }

  /// What was said to be not there, or not known, is there now.
  mutating func takeBackAsked(_ inquiry: Inquiry) throws(StoreError) {
    try storing {
      let key = [DatabaseValue.text(Assurance.Matter.asked(inquiry, .none).place)]
      if try Table.assurance.object(key, in: db) != nil { try take(key, from: .assurance) }
    }
  }

  /// A debt that goes: what was about it is about no debt of the dossier any more.
  mutating func releaseMatters(of debt: ID<Debt>) throws {
    let all: [LegalMatter] = try Dossier.readAll(db)
    for var matter in all where matter.debt == debt {
      matter.debt = nil
      try put(matter)
    }
  }
}
