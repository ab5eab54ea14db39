import Exchange
import Foundation
import Planning
import TestSupport
import Testing

/// The judge that came with the problems, on the answers as they are printed.
@Suite struct RefereeTests {
  /// Where Python is; nil when it is not on this machine.
  private static let python = (ProcessInfo.processInfo.environment["PATH"] ?? "")
    .split(separator: ":").map { "\($0)/python3" }
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  @Test(.enabled(if: python != nil, "python3 is not on this machine"))
  func findsNothingWrong() throws {
    let python = try #require(Self.python)
    let answers = RepaymentAnswers.text(
      of: try ProvenOptima.problems.get(), for: RepaymentSolver.Goal.allCases)
    let file = FileManager.default.temporaryDirectory.appending(
      path: "aflos-answers-\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(answers.utf8).write(to: file)
    let verdict = try Piped.run(
      python, [Cases.url("plans/referee.py").path, file.path, Cases.url("plans").path])
    #expect(verdict.status == .exited(0), "\(verdict.output)\(verdict.error)")
    #expect(verdict.output.contains(#""answers": 500, "wrong": 0"#))
  }
}
