import Foundation
import TestSupport
import Testing

/// The manual, the man page and the completions are made from the commands themselves.
@Suite struct ManualTests {
  @Test(arguments: [("en", "manual.md"), ("nl", "handleiding.md")])
  func theManualIsTheProgram(language: String, name: String) throws {
    let place = try Workplace()
    let text = try place.run(["manual", "--lang", language]).output
    try expectGolden(text, "../../../../docs/\(name)")
  }

  @Test func theManPageIsTheProgram() throws {
    let place = try Workplace()
    let text = try place.run(["manual", "--man", "--lang", "en"]).output
    try expectGolden(text, "../../../../docs/aflos.1")
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionsHoldEveryCommand(shell: String) throws {
    let place = try Workplace()
    let run = try place.run(["completions", shell])
    #expect(run.status == 0)
    for word in ["household", "compare", "what-if", "completions", "--no-input"] {
      let bare = shell == "fish" ? word.replacing("--", with: "") : word
      #expect(run.output.contains(bare), "\(word)")
    }
  }

  @Test func anotherShellIsRefusedInWords() throws {
    let run = try Workplace().run(["completions", "tcsh"])
    #expect(run.status == 2)
    #expect(run.error.contains("tcsh"))
  }
}
