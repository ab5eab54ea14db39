import Domain
import SQLite

extension Table {
  static let assurance = Table(
    name: "assurance", key: ["place"], order: "place",
    columns: ["place", "answer", "amount_cents", "every", "words", "day"])
}

extension Assurance {
  var row: RowValues {
    [
      "place": .text(matter.place), "answer": .text(matter.answer),
      "amount_cents": .cents(matter.amount), "every": .text(matter.every?.rawValue),
      "words": .text(words), "day": .day(on),
    ]
  }

  init(_ row: RowReader) throws {
    guard
      let matter = Matter(
        place: try row.text("place"), answer: try row.text("answer"),
        amount: try row.optionalMoney("amount_cents"), every: try row.optionalChoice("every"))
    else { throw row.damaged }
    self.init(matter, words: try row.optionalText("words"), on: try row.day("day"))
  }
}

extension Changes {
  /// Keeps what was said, in the place of what was said about the same before.
  package mutating func save(_ assurance: Assurance) throws(StoreError) {
    try storing { try put(assurance.row, in: .assurance) }
  }

  /// Takes back what was said; `unknown` where nothing was.
  package mutating func remove(_ matter: Assurance.Matter) throws(StoreError) {
    try storing {
      let key = [DatabaseValue.text(matter.place)]
      guard try Table.assurance.object(key, in: db) != nil else {
        throw StoreError.unknown(table: Table.assurance.name, id: matter.place)
      }
      try take(key, from: .assurance)
    }
  }

  /// Keeps what was said where it holds, and takes it back where it does not.
  package mutating func settle(
    _ assurance: Assurance, holds: Bool
  ) throws(StoreError) {
    guard !holds else { return try save(assurance) }
    try storing {
      let key = [DatabaseValue.text(assurance.matter.place)]
      if try Table.assurance.object(key, in: db) != nil { try take(key, from: .assurance) }
    }
  }

  /// Takes what was said about a thing that goes: another may get its number.
  mutating func takeAssurances(about id: String) throws {
    let places = try String.fetchAll(
      db,
      sql: """
        SELECT place FROM assurance
        WHERE place IN (?, ?, ?, ?, ?) OR place LIKE ? OR place LIKE ?
          OR substr(place, 1, length(?)) = ? OR substr(place, 1, length(?)) = ?
        """,
      arguments: [
        "amount.\(id)", "whose.\(id)", "about.\(id)", "untold.\(id)",
        "asked.chain.\(id)", "offer.%.\(id)",
        "sold.%.\(id)", "sold.\(id).", "sold.\(id).", Assurance.Matter.days(of: id),
        Assurance.Matter.days(of: id),
      ])
    for place in places { try take([.text(place)], from: .assurance) }
  }

  /// Keeps which days of a line are not exact, in the place of what was said of them before.
  package mutating func settle(
    _ days: [Field: RoughDay], of line: String
  ) throws(StoreError) {
    let said = days.map { field, rough in
      Assurance(.aboutDay(line: line, field, rough), words: nil, on: day)
    }
    let places = Set(said.map(\.matter.place))
    let kept = try storing {
      try String.fetchAll(
        db, sql: "SELECT place FROM assurance WHERE substr(place, 1, length(?)) = ?",
        arguments: [Assurance.Matter.days(of: line), Assurance.Matter.days(of: line)])
    }
    for place in kept where !places.contains(place) {
      try storing { try take([.text(place)], from: .assurance) }
    }
    for one in said.sorted(by: { $0.matter.place < $1.matter.place })
    where !kept.contains(one.matter.place) {
      try save(one)
    }
  }
}
