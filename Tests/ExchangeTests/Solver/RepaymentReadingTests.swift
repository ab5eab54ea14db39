import Domain
import Exchange
import Planning
import TestSupport
import Testing

/// What `aflos plan solve` takes in, and what it refuses.
@Suite struct RepaymentReadingTests {
  private static let valid = """
    {"id": 7, "start_month": 6, "horizon": 60, "budget": {"kind": "constant", "cents": 16000},
    "debts": [
    {"id": 1, "balance": 98522, "rate_bp": 642, "min": 2500, "max_term": 22, "priority": 2, "weight": 1}],
    "settlement": {"term": 36, "budget": {"kind": "constant", "cents": 9000}, "floor": [0],
    "deadline": [35]}}
    """

  private static let debt = RepaymentProblem.Debt(
    id: 1, balance: 98_522, rate: 642, minimum: 2_500, lastMonth: 22, priority: 2, weight: 1)

  private func findings(_ text: String) -> [DossierFinding] {
    switch RepaymentDocument.read(Array(text.utf8)) {
    case .success: []
    case .failure(let findings): findings.all
    }
  }

  @Test func readsOneProblemOrAListOfThem() throws {
    let problem = RepaymentProblem(
      id: 7, startMonth: 6, horizon: 60, budget: .constant(16_000), debts: [Self.debt],
      settlement: RepaymentProblem.Settlement(
        term: 36, budget: .constant(9_000), floors: [0], deadlines: [35]))
    #expect(try RepaymentDocument.read(Array(Self.valid.utf8)).get() == [problem])
    let list = #"{"version": 1, "problems": [\#(Self.valid)]}"#
    #expect(try RepaymentDocument.read(Array(list.utf8)).get() == [problem])
  }

  @Test func aTermAndASettlementMayBeAbsent() throws {
    var text = Self.valid.replacing(#""max_term": 22, "#, with: "")
    text = text.replacing(#""max_term": 22"#, with: #""max_term": null"#)
    let start = try #require(
      text.firstRange(of: #","settlement""#) ?? text.firstRange(of: ",\n\"settlement\""))
    let problem = try RepaymentDocument.read(Array((text[..<start.lowerBound] + "}").utf8)).get()
    #expect(problem.first?.settlement == nil)
    #expect(problem.first?.debts.first?.lastMonth == nil)
  }

  @Test(arguments: [
    Change(#""start_month": 6"#, #""start_month": 13"#, "start_month", .outOfRange(1...12)),
    Change(#""horizon": 60"#, #""horizon": 601"#, "horizon", .outOfRange(1...600)),
    Change(#""horizon": 60"#, #""horizon": 6.5"#, "horizon", .notAWholeNumber(found: "6.5")),
    Change(#""cents": 16000"#, #""cents": -1"#, "budget.cents", .negative(found: "-1")),
    Change(
      #""cents": 16000"#, #""cents": [1]"#, "budget.cents",
      .wrongType(expected: .number, found: .array)),
    Change(
      #""kind": "constant", "cents": 16000"#, #""kind": "seasonal", "cents": [1, 2]"#,
      "budget.cents", .wrongCount(found: 2, expected: 12...12)),
    Change(
      #""kind": "constant", "cents": 16000"#, #""kind": "weekly", "cents": 1"#,
      "budget.kind", .unknownValue(found: "weekly", allowed: ["constant", "seasonal"])),
    Change(
      #""balance": 98522"#, #""balance": 0.5"#, "debts[0].balance",
      .notWholeCents(found: "0.5")),
    Change(
      #""balance": 98522"#, #""balance": 100000000000"#, "debts[0].balance",
      .aboveLimit(.largest)),
    Change(#""rate_bp": 642"#, #""rate_bp": 100001"#, "debts[0].rate_bp", .outOfRange(0...100_000)),
    Change(#""min": 2500, "#, "", "debts[0].min", .missingKey),
    Change(#""max_term": 22"#, #""max_term": 0"#, "debts[0].max_term", .outOfRange(1...600)),
    Change(#""priority": 2"#, #""priority": 4"#, "debts[0].priority", .outOfRange(1...3)),
    Change(#""weight": 1}"#, #""weight": 0}"#, "debts[0].weight", .outOfRange(1...100)),
    Change(
      #""floor": [0]"#, #""floor": []"#, "settlement.floor",
      .wrongCount(found: 0, expected: 1...1)),
    Change(
      #""deadline": [35]"#, #""deadline": [35, 36]"#, "settlement.deadline",
      .wrongCount(found: 2, expected: 1...1)),
  ])
  func refusesWith(_ change: Change) throws {
    try #require(Self.valid.contains(change.from))
    let found = findings(Self.valid.replacing(change.from, with: change.to))
    #expect(found.map(\.path) == [change.path])
    #expect(found.map(\.reason) == [change.reason])
  }

  @Test func saysWhereOnTheLine() {
    let found = findings(Self.valid.replacing(#""balance": 98522"#, with: #""balance": "x""#))
    #expect(found.map(\.place) == [JSONPlace(line: 3, column: 22)])
  }

  @Test func refusesNoDebtsAndTheSameNumberTwice() {
    let none = findings(
      #"{"id": 1, "start_month": 1, "horizon": 1, "budget": {"kind": "constant", "cents": 1}, "debts": []}"#
    )
    #expect(none.map(\.reason) == [.wrongCount(found: 0, expected: 1...60)])
    let twice = findings(#"{"problems": [\#(Self.valid), \#(Self.valid)]}"#)
    #expect(twice.map(\.path) == ["problems[1].id"])
    #expect(twice.map(\.reason) == [.duplicateID("7")])
  }

  @Test(arguments: ["", "[]", "null", "{", #"{"problems": 4}"#])
  func refusesWhatIsNoProblem(_ text: String) {
    #expect(!findings(text).isEmpty)
  }
}
