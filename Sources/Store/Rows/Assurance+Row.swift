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
      db, sql: "SELECT place FROM assurance WHERE place IN (?, ?, ?, ?) OR place LIKE ?",
      arguments: [
        "amount.\(id)", "whose.\(id)", "about.\(id)", "untold.\(id)", "offer.%.\(id)",
      ])
    for place in places { try take([.text(place)], from: .assurance) }
  }
}
