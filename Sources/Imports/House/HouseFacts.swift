import Domain

/// The lines of a text file of an office: a word, a colon and a value on each; lines that begin with `#`
/// and empty ones say nothing.
struct HouseFacts {
  /// From 1.
  let line: Int
  /// What stands before the colon.
  let label: String
  /// The same small, without accents and spaces.
  var word: String { folded(label) }
  let value: String

  /// More lines are no text of a person.
  private static let most = 5_000

  static func all(in text: String) throws(HouseTextProblem) -> [HouseFacts] {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard lines.count <= most else { throw HouseTextProblem(line: nil, .tooMany(limit: most)) }
    var facts: [HouseFacts] = []
    for (index, line) in lines.enumerated() {
      let line = trimmed(line)
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      guard let colon = line.firstIndex(of: ":") else {
        throw HouseTextProblem(line: index + 1, .notKeyAndValue)
      }
      let value = trimmed(line[line.index(after: colon)...])
      guard !value.isEmpty else { throw HouseTextProblem(line: index + 1, .notKeyAndValue) }
      facts.append(
        HouseFacts(line: index + 1, label: trimmed(line[..<colon]), value: value))
    }
    return facts
  }

  /// The value, read as it would be read where somebody types it.
  func read<Value>(
    _ field: Field?, _ body: (Typed) throws(InputError) -> Value
  ) throws(HouseTextProblem) -> Value {
    do throws(InputError) { return try body(Typed(value, for: field)) } catch {
      throw HouseTextProblem(line: line, .value(error))
    }
  }
}
