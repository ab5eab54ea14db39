import Foundation
import TestSupport
import Testing

/// Pipes of the tests carry everything, and end.
@Suite struct PipedTests {
  @Test func inputOutputAndErrorAreApart() throws {
    let run = try Piped.run(
      "/bin/sh", ["-c", "cat; echo \"$A\" >&2; exit 4"], input: "één\n",
      environment: ["A": "b", "PATH": "/usr/bin:/bin"])
    #expect(run.status == .exited(4))
    #expect(run.output == "één\n")
    #expect(run.error == "b\n")
  }

  @Test func moreThanAPipeHoldsGoesThrough() throws {
    let text = String(repeating: "0123456789\n", count: 50_000)
    #expect(try Piped.run("/bin/cat", input: text).output == text)
  }

  @Test func inputNeedNotBeRead() throws {
    let text = String(repeating: "x", count: 1_000_000)
    #expect(try Piped.run("/bin/sh", ["-c", "exit 0"], input: text).status == .exited(0))
  }

  @Test func signalIsTold() throws {
    let run = try Piped.run("/bin/sh", ["-c", "kill -TERM $$"])
    #expect(run.status == .signalled(SIGTERM))
  }

  @Test func endlessProgramIsEnded() throws {
    #expect(throws: TalkFailure.self) {
      try Piped.run("/bin/sh", ["-c", "exec sleep 60"], within: 0.2)
    }
  }

  @Test func whatCannotBeStartedSaysSo() throws {
    #expect(throws: TalkFailure.self) { try Piped.run("/bin/no-such-program") }
  }
}
