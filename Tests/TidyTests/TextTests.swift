import Testing

/// What no file may say, whatever kind it is.
@Suite struct TextTests {
  private static func findings(_ check: (WrittenText) -> [Finding]) throws -> [Finding] {
    try Repository.texts.flatMap { check(WrittenText(path: $0, text: try Repository.text($0))) }
  }

  @Test func noFileNamesAFolderOfAMachine() throws {
    expectNone(try Self.findings { $0.machinePaths() })
  }

  @Test func noFileLeavesANoteToOurselves() throws {
    expectNone(try Self.findings { $0.reminders() })
  }

  @Test func everyLinkLeadsSomewhere() throws {
    let broken = try Self.findings { text in
      text.path.hasSuffix(".md") ? text.brokenLinks(exists: Repository.holds) : []
    }
    expectNone(broken)
  }

  @Test(arguments: [
    ("cd /ho" + "me/someone", 1), ("\"/wo" + "rk/x\"", 1), ("/Us" + "ers/x", 1),
    ("(/op" + "t/x)", 1), ("https://example.org/ho" + "me/x", 0), ("/tmp/dossier.aflos", 0),
    ("$ROOT/ro" + "ot/x", 0), ("a/wo" + "rk/b then /wo" + "rk/c", 1), ("/works", 0),
  ])
  func folderOfAMachineIsSeen(line: String, count: Int) {
    #expect(WrittenText(path: "a.md", text: line).machinePaths().count == count)
  }

  @Test(arguments: [
    ("// TO" + "DO: later", 1), ("FIX" + "ME", 1), ("a\nXX" + "X b", 1), ("mkstemp XXXXXX", 0),
    ("TODOS", 0),
  ])
  func noteToOurselvesIsSeen(text: String, count: Int) {
    #expect(WrittenText(path: "a.md", text: text).reminders().count == count)
  }

  @Test(arguments: [
    ("[a](b.md)", ["docs/b.md"]), ("[a](../README.md#top)", ["README.md"]),
    ("[a](./b.md) [c](d.md)", ["docs/b.md"]), ("[a](https://x.nl/b)", []), ("[a](#b)", []),
    ("![a](b.png)", ["docs/b.png"]), ("[a](mailto:a@b.nl)", []),
  ])
  func linkIsFollowed(line: String, to first: [String]) {
    var asked: [String] = []
    let text = WrittenText(path: "docs/a.md", text: line)
    let findings = text.brokenLinks { path in
      asked.append(path)
      return false
    }
    #expect(asked == first)
    #expect(findings.count == first.count)
    #expect(text.brokenLinks { _ in true } == [])
  }
}
