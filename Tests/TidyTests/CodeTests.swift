import Testing

/// What the code of every folder keeps to.
@Suite struct CodeTests {
  @Test(arguments: Repository.codeFolders)
  func fileIsShort(in folder: String) throws {
    expectNone(try findings(in: folder) { $0.length(above: 400) })
  }

  @Test(arguments: Repository.codeFolders)
  func functionIsShort(in folder: String) throws {
    expectNone(try findings(in: folder) { $0.functionLength(above: 70) })
  }

  @Test(arguments: Repository.floors)
  func everyDeclarationForOthersSaysWhatItIs(in floor: String) throws {
    let described = try Self.requirements.get()
    expectNone(try findings(in: floor) { $0.undocumented(described: described) })
  }

  @Test(arguments: ForbiddenCall.all)
  func nobodyCalls(_ call: ForbiddenCall) throws {
    let found = try Repository.floors.flatMap { floor in
      try findings(in: floor) { call.applies(to: $0.path) ? $0.uses(of: call) : [] }
    }
    expectNone(found)
  }

  /// An exception that nobody needs any more would let the next one in.
  @Test(arguments: ForbiddenCall.all)
  func everyExceptionIsNeeded(for call: ForbiddenCall) throws {
    for path in call.allowed.keys {
      let source = SwiftSource(path: path, text: try Repository.text(path))
      #expect(source.uses(of: call) != [], "\(path)")
    }
  }

  /// What is known of a household is built field by field wherever it is built.
  @Test(arguments: ["Dossier", "Record", "History"])
  func noFactHasAValueOfItsOwn(in folder: String) throws {
    expectNone(try findings(in: "Sources/Domain/\(folder)") { $0.defaultedFacts() })
  }

  @Test func aFactWithAValueOfItsOwnIsFound() {
    let found = ["  package var demands: [LocalDate] = []", "    init(a: Int, b: Int? = nil) {"]
    for line in found {
      #expect(SwiftSource(path: "a", text: line).defaultedFacts().count == 1, "\(line)")
    }
    let fine = [
      "  package static let none = A(on: nil)", "    self.a = a", "  package var b: Int?",
    ]
    for line in fine {
      #expect(SwiftSource(path: "a", text: line).defaultedFacts() == [], "\(line)")
    }
  }

  @Test func noSentenceIsWithoutTranslation() throws {
    expectNone(try findings(in: "Sources/Documents") { $0.hiddenTranslations() })
  }

  @Test(arguments: Repository.codeFolders)
  func everyTestCounts(in folder: String) throws {
    expectNone(try findings(in: folder) { $0.disabledTests() })
  }

  /// What the protocols of all floors describe.
  private static let requirements = Result {
    try Repository.floors.flatMap { try Repository.sources(below: $0) }
      .reduce(into: Set()) { $0.formUnion($1.requirements()) }
  }

  private func findings(
    in folder: String, _ check: (SwiftSource) -> [Finding]
  ) throws -> [Finding] {
    try Repository.sources(below: folder).flatMap(check)
  }
}
