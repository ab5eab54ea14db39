import Foundation
import TestSupport
import Testing

/// The program as people start it.
@Suite struct HelpTests {
  @Test func helpIsThere() throws {
    let help = try Piped.run(AflosBinary.path(), ["--help"])
    #expect(help.status == .exited(0))
    #expect(help.output.contains("aflos"))
    #expect(help.error == "")
  }

  @Test func helpIsThereOnATerminal() throws {
    let terminal = try PseudoTerminal(.init(AflosBinary.path(), "--help"))
    try terminal.expect("aflos")
    let status = try terminal.wait()
    #expect(status == .exited(0))
  }

  private func output(_ arguments: String...) throws -> String { try output(arguments) }

  private func output(_ arguments: [String]) throws -> String {
    let run = try Piped.run(
      AflosBinary.path(), arguments, environment: ["HOME": "/tmp", "LANG": "C.UTF-8"])
    #expect(run.status == .exited(0), "\(run.error)")
    return run.output
  }

  /// The commands stand in groups, with the options that all of them take, in the language asked for.
  @Test func theWholeProgramInGroups() throws {
    let dutch = try output("--help", "--lang", "nl")
    for part in ["Wat u invult:", "Na de brief:", "--no-pager", "-V, --version", "Meld het waar u"]
    {
      #expect(dutch.contains(part), "\(part)")
    }
    for command in ["household", "debt", "plan", "reply", "agenda", "undo", "completions"] {
      #expect(dutch.contains("\n  \(command) "), "\(command)")
    }
    #expect(dutch.split(separator: "\n").allSatisfy { $0.count <= 200 })
    #expect(try output("--file", "x", "--help", "--lang", "nl") == dutch)
    #expect(try output("-h", "--lang", "nl") == dutch)
    #expect(try output("help", "--lang", "nl") == dutch)
    #expect(try output("--help", "--lang", "en").contains("What you fill in:"))
  }

  @Test func shortForms() throws {
    #expect(try output("-V") == output("--version"))
    let place = "/tmp/aflos-short-\(ProcessInfo.processInfo.processIdentifier).aflos"
    defer { try? FileManager.default.removeItem(atPath: place) }
    let start = ["household", "edit", "--name", "S. Yılmaz", "--file", place]
    #expect(try Piped.run(AflosBinary.path(), start).status == .exited(0))
    let cost = [
      "cost", "add", "--category", "energy", "--name", "x", "--amount", "140", "--file", place,
    ]
    #expect(try Piped.run(AflosBinary.path(), cost + ["-q"]).output.isEmpty)
    #expect(try Piped.run(AflosBinary.path(), ["-q"] + cost).output.isEmpty)
    #expect(try output("cost", "list", "--file", place).contains("k2"))
    #expect(try output("cost", "remove", "k2", "-y", "--file", place).contains("k2"))
  }

  /// A group by its name alone is explained as a group, in the language that was asked for.
  @Test func aGroupIsExplained() throws {
    for arguments in [["debt", "--help"], ["debt", "-h"], ["help", "debt"]] {
      let dutch = try output(arguments + ["--lang", "nl"])
      #expect(dutch.contains("OPDRACHTEN:") && dutch.contains("ladder") && dutch.contains("remove"))
      #expect(dutch.contains("aflos debt OPDRACHT --help"))
      for word in ["OVERVIEW", "USAGE", "OPTIONS:", "Show help", "detailed help"] {
        #expect(!dutch.contains(word), "\(word) \(dutch)")
      }
      let english = try output(arguments + ["--lang", "en"])
      #expect(english.contains("SUBCOMMANDS:") && english.contains("aflos debt COMMAND --help"))
    }
    let one = try output(["help", "debt", "list", "--lang", "nl"])
    #expect(one.contains("GEBRUIK: aflos debt list") && one.contains("Toon deze uitleg."))
  }

  /// An option of a few values names them, and shells complete them, ids and file names too.
  @Test func valuesAreNamedAndCompleted() throws {
    let help = try output("debt", "add", "--help", "--lang", "en")
    #expect(help.contains("bailiff") && help.contains("health insurance"))
    for shell in ["bash", "zsh", "fish"] {
      let script = try output("completions", shell)
      #expect(script.contains("bailiff"), "\(shell)")
      #expect(script.contains("---completion"), "\(shell)")
    }
  }
}
