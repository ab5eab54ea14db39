import Testing

/// What every decision says besides why: since when, and whether it still holds.
@Suite struct DecisionTests {
  private static let paths = Repository.texts.filter {
    $0.hasPrefix("docs/decisions/") && $0.hasSuffix(".md")
  }

  @Test func everyDecisionHasADayAndAState() throws {
    expectNone(
      try Self.paths.flatMap { Decision(path: $0, text: try Repository.text($0)).findings })
  }

  /// Numbers are in links: none is missing and none is given twice.
  @Test func numbersFollowEachOther() {
    let numbers = Self.paths.compactMap { $0.firstMatch(of: #/(\d{4})-/#).map { Int($0.1) } }
    #expect(numbers == Array(1...max(1, numbers.count)))
  }

  @Test(arguments: [
    ("# 3. Undo\n\nDecided on 21 November 2026. State: in force.\n", 0),
    ("# 3. Undo\n\nDecided on 21 November 2026. State: replaced by 7.\n", 0),
    ("# 3. Undo\n\nDecided on 21 November. State: in force.\n", 1),
    ("# 3. Undo\n\nDecided on 21 November 2026.\n", 1),
    ("# 4. Undo\n\nDecided on 21 November 2026. State: in force.\n", 1),
    ("# 3. Undo\n\nBecause.\n\nDecided on 21 November 2026. State: in force.\n", 1),
  ])
  func decisionIsRead(text: String, count: Int) {
    #expect(Decision(path: "docs/decisions/0003-undo.md", text: text).findings.count == count)
  }
}

/// A decision, as far as its first lines go.
private struct Decision {
  let path: String
  let text: String

  var findings: [Finding] {
    let lines = text.lines
    let number = path.firstMatch(of: #/(\d{4})-/#).flatMap { Int($0.1) } ?? 0
    var found: [Finding] = []
    if lines.first?.hasPrefix("# \(number). ") != true {
      found.append(Finding(path: path, line: 1, text: "does not begin with # \(number)."))
    }
    if lines.count < 3 || lines[2].firstMatch(of: Self.dayAndState) == nil {
      let example = "Decided on 21 November 2026. State: in force."
      found.append(Finding(path: path, line: 3, text: "says not, like: \(example)"))
    }
    return found
  }

  private static var dayAndState: some RegexComponent {
    #/^Decided on \d{1,2} [A-Z][a-z]+ 20\d\d\. State: (?:in force|proposed|withdrawn|replaced by \d+)\./#
  }
}
