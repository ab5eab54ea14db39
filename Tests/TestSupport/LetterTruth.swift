import Domain
import Foundation

/// A letter of `Tests/Cases/letters` and what stands in it.
package struct LetterTruth: Sendable {
  /// The name of its file without the ending.
  package let name: String
  package let text: String
  /// The amounts in cents, by the names of `ReadField.Name`.
  package let amounts: [String: Int]
  /// Days, references, names, by the same names.
  package let texts: [String: String]

  /// All of them, in the order of their names.
  package static func all() throws -> [LetterTruth] {
    let json = try JSONSerialization.jsonObject(with: Data(Cases.bytes("letters/truth.json")))
    let truths = json as? [String: [String: Any]] ?? [:]
    return try truths.keys.sorted().map { name in
      let fields = truths[name] ?? [:]
      return LetterTruth(
        name: name,
        text: String(decoding: try Cases.bytes("letters/\(name).txt"), as: UTF8.self),
        amounts: fields.compactMapValues { $0 as? Int },
        texts: fields.compactMapValues { $0 as? String })
    }
  }

  /// What the letter has for a field, in one form for all kinds; nil where it has none.
  package subscript(name: ReadField.Name) -> String? {
    amounts[name.rawValue].map { String($0) } ?? texts[name.rawValue]
  }
}

extension ReadField {
  /// The value in the form of `LetterTruth`.
  package var plain: String {
    switch value {
    case .text(let text): text
    case .amount(let amount): String(amount.cents)
    case .day(let day): day.iso
    case .stage(let stage): stage.rawValue
    }
  }
}
