import Domain
import Rules

// `aflos.lawTables/1` and `aflos.lawCorrections/1`.
extension LawDocument {
  /// The tables with every figure; `title` names a table in words.
  package static func json(
    of listings: [TableListing], pack: Int, title: (RuleName) -> String
  ) -> JSONValue {
    [
      "schema": "aflos.lawTables/1",
      "pack": .count(pack),
      "tables": .list(listings) { listing in
        [
          "name": .choice(listing.name), "title": .string(title(listing.name)),
          "checkedOn": .day(listing.checkedOn),
          "changes": .choice(listing.name.rhythm), "rows": .list(listing.rows, json),
          "notModelled": .list(listing.notModelled) { .choice($0) },
        ]
      },
    ]
  }

  private static func json(of row: TableListing.Row) -> JSONValue {
    [
      "from": .day(row.from), "mayChange": .day(row.mayChange),
      "subject": .text(row.subject?.text), "facts": .list(row.facts, json),
      "source": .string(row.source.citation), "standing": .choice(row.source.standing),
      "corrections": .list(row.overrides) { override in
        [
          "fact": .string(override.fact.text), "from": .day(override.from),
          "source": .string(override.source),
        ]
      },
    ]
  }

  private static func json(of fact: Fact) -> JSONValue {
    let (unit, value) = parts(of: fact.quantity)
    return ["fact": .string(fact.key.text), "unit": .string(unit), "value": value]
  }

  private static func parts(of quantity: Quantity) -> (unit: String, value: JSONValue) {
    switch quantity {
    case .money(let money): ("cents", .cents(money))
    case .rate(let rate): ("percent", .percent(rate))
    case .span(let span): (span.unit.rawValue, .count(span.count))
    case .count(let count): ("count", .count(count))
    case .yesOrNo(let answer): ("yesOrNo", .bool(answer))
    case .rank(let rank): ("rank", .choice(rank))
    case .consequence(let consequence): ("consequence", .choice(consequence))
    case .protection(let protection): ("protection", .choice(protection))
    case .dayRule(let rule): ("dayRule", .string(rule.text))
    }
  }

  /// `aflos.lawCorrections/1`: what the user added or corrected.
  package static func json(of corrections: [LawCorrection]) -> JSONValue {
    ["schema": "aflos.lawCorrections/1", "items": .list(corrections) { json(of: $0) }]
  }

  /// One correction, as it stands in a dossier.
  package static func json(of correction: LawCorrection) -> JSONValue {
    [
      "id": .id(correction.id), "table": .string(correction.tableName),
      "subject": .text(correction.subject), "fact": .string(correction.fact),
      "from": .day(correction.from), "unit": .choice(correction.unit),
      "value": .string(correction.value), "source": .string(correction.source),
      "entered": .day(correction.entered),
    ]
  }
}

extension DayRule {
  /// "10-1" is 1 October; "easter+39"; "kingsDay".
  fileprivate var text: String {
    switch self {
    case .fixed(let month, let day): "\(month)-\(day)"
    case .on(let day): day.iso
    case .easter(let days): days < 0 ? "easter\(days)" : "easter+\(days)"
    case .kingsDay: "kingsDay"
    }
  }
}
