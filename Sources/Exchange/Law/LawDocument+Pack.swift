import Domain
import Rules

// `aflos.lawUpdate/1` and `aflos.lawPack/1`: which pack is in force.
extension LawDocument {
  /// A pack that was taken in.
  package static func json(takenIn number: Int, before: Int, changes: Int) -> JSONValue {
    [
      "schema": "aflos.lawUpdate/1", "pack": .count(number), "before": .count(before),
      "changes": .count(changes),
    ]
  }

  /// A pack that was taken back.
  package static func json(takenBack number: Int, inForce: Int) -> JSONValue {
    [
      "schema": "aflos.lawUpdate/1", "pack": .count(inForce), "before": .count(number),
      "changes": .null,
    ]
  }

  /// A pack that was written to a file.
  package static func json(exported number: Int, to path: String) -> JSONValue {
    ["schema": "aflos.lawPack/1", "pack": .count(number), "file": .string(path)]
  }
}
