import TestSupport
import Testing

/// The words for machines that are the names of cases: other programs read them.
@Suite struct CodeNameTests {
  /// Whoever renames a case of such a type sees here what programs no longer find.
  @Test func wordsForMachinesAreKept() throws {
    let lists = try Repository.floors.flatMap { try Repository.sources(below: $0) }
      .flatMap { $0.codedCases() }
    try expectGolden(lists.sorted().joined(separator: "\n") + "\n", "codes.txt")
  }

  @Test func casesAreRead() {
    let source = SwiftSource(
      path: "a.swift",
      text: """
        enum Slip: Error, Coded {
          /// One.
          case missing([Field])
          case tooLong(limit: Int), notADay
          enum Other { case notMine }
          var code: String { switch self { case .missing: "" } }
        }
        enum Plain { case quiet }
        """)
    #expect(source.codedCases() == ["Slip: missing", "Slip: tooLong", "Slip: notADay"])
  }
}

extension SwiftSource {
  /// `Type: case` for each case of each enumeration that is `Coded`.
  fileprivate func codedCases() -> [String] {
    code.indices.flatMap { start -> [String] in
      guard let match = code[start].firstMatch(of: #/enum (\w+): .*\bCoded\b/#) else { return [] }
      let inner = code[start].prefix { $0 == " " } + "  "
      let body = code[(start + 1)...].prefix { $0.isEmpty || $0.hasPrefix(inner) }
      return body.filter { $0.hasPrefix(inner + "case ") }.flatMap { line in
        line.dropFirst(inner.count + 5).withoutBrackets.split(separator: ",")
          .map { "\(match.1): \(String($0).trimmed)" }
      }
    }
  }
}

extension Substring {
  /// Without what cases hold.
  fileprivate var withoutBrackets: String {
    var depth = 0
    return String(
      filter { character in
        if character == "(" { depth += 1 }
        defer { if character == ")" { depth -= 1 } }
        return depth == 0
      })
  }
}
