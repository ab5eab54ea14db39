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

  /// Whoever looks up what they want to do finds commands that there are.
  @Test(arguments: ["en", "nl"])
  func everyCommandOfTheTableIsOne(language: String) throws {
    let place = try Workplace()
    let manual = try place.run(["manual", "--lang", language]).output
    let title = language == "nl" ? "## Wat u wilt doen" : "## What you want to do"
    let start = try #require(manual.firstRange(of: title))
    let table = manual[start.upperBound...].split(separator: "\n\n")[0]
    let commands = table.matches(of: /`aflos ([a-z]+(?: [a-z-]+)?)/).map { String($0.1) }
    #expect(commands.count > 30)
    for command in commands {
      var words = command.split(separator: " ").map { String($0) }
      var run = try place.run(words + ["--help"])
      // The second word may be a value: "show" is a command below "plan", "bash" none of completions.
      if run.status != 0 {
        words.removeLast()
        run = try place.run(words + ["--help"])
      }
      #expect(
        run.status == 0
          && (run.output.contains("USAGE: aflos \(words[0])")
            || run.output.contains("GEBRUIK: aflos \(words[0])")),
        "\(command)")
    }
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
