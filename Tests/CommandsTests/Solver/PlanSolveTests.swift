import Foundation
import TestSupport
import Testing

/// `aflos plan solve`, which needs no dossier.
@Suite struct PlanSolveTests {
  private static let problem = """
    {"id": 7, "start_month": 1, "horizon": 60, "budget": {"kind": "constant", "cents": 100},
    "debts": [{"id": 1, "balance": 150, "rate_bp": 0, "min": 0, "priority": 3, "weight": 1}]}
    """

  @Test func solvesAFileWithoutADossier() throws {
    let place = try Workplace()
    try Self.problem.write(toFile: place.path("p.json"), atomically: true, encoding: .utf8)
    let outcome = try place.run(["plan", "solve", place.path("p.json"), "--goal", "soonest"])
    #expect(outcome.status == 0)
    #expect(outcome.error == "")
    #expect(
      outcome.output == """
        {"answers":[
        {"id":7,"time":{"status":"optimal","schedule":[[100,50]],"months":2,"months_proven":true}}
        ]}

        """)
    let names = try FileManager.default.contentsOfDirectory(atPath: place.folder.path)
    #expect(names == ["p.json"])
  }

  @Test func solvesForEveryGoal() throws {
    let outcome = try solve(Self.problem)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains(#""interest":"#))
    #expect(outcome.output.contains(#""time":"#))
  }

  @Test(arguments: [
    ("nl", "regel 1, kolom 9 (id): dit moet van 0 tot en met 1000000000 zijn"),
    ("en", "line 1, column 9 (id): this must be from 0 through 1000000000"),
  ])
  func saysWhatIsWrongInBothLanguages(language: String, sentence: String) throws {
    let wrong = Self.problem.replacing("\"id\": 7", with: "\"id\":  -7")
    let outcome = try solve(wrong, "--lang", language)
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    let words = outcome.error.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains(sentence))
  }

  @Test func aListOfTheWrongLengthIsNamed() throws {
    let wrong = Self.problem.replacing(
      #""constant", "cents": 100"#, with: #""seasonal", "cents": [1]"#)
    #expect(try solve(wrong).error.contains("hier horen 12 waarden, het zijn er 1"))
    let english = try solve(wrong, "--lang", "en").error
    #expect(english.contains("there should be 12 values, there are 1"))
  }

  @Test func anUnknownGoalAndAFileThatIsNotThereAreWrongUse() throws {
    #expect(try solve(Self.problem, "--goal", "best").status == 2)
    #expect(try Workplace().run(["plan", "solve", "nowhere.json"]).status == 2)
  }

  private func solve(_ text: String, _ options: String...) throws -> Workplace.Outcome {
    let place = try Workplace()
    try text.write(toFile: place.path("p.json"), atomically: true, encoding: .utf8)
    return try place.run(["plan", "solve", place.path("p.json")] + options)
  }
}
