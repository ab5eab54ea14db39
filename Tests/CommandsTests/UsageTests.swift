import Testing
import TestSupport

/// Words after `aflos` that do not fit, explained in the language of the person. The parser's own words
/// are English: this fails when they change.
@Suite struct UsageTests {
  @Test(arguments: [
    (["debt", "list", "--qqq"], "optie “--qqq” is er niet", "no option “--qqq”"),
    (["debt", "edit", "d1", "--principl", "5"], "Bedoelt u --principal?", "mean --principal?"),
    (["debt", "lst"], "“debt lst” ken ik niet. Bedoelt u debt list?", "Did you mean debt list?"),
    (["letter", "knds"], "Bedoelt u letter kinds?", "mean letter kinds?"),
    (["debt", "xyzzy"], "hoort er niet bij: “xyzzy”", "not belong here: “xyzzy”"),
    (["debt", "show"], "Er mist nog <id>", "<id> is missing"),
    (["debt", "show", "d1", "d2"], "hoort er niet bij: “d2”", "not belong here: “d2”"),
    (["debt", "show", "d1", "d2", "d3"], "“d2”, “d3”", "“d2”, “d3”"),
  ])
  func aSlipIsExplained(arguments: [String], dutch: String, english: String) throws {
    let place = try Workplace()
    for (language, words) in [("nl", dutch), ("en", english)] {
      let outcome = try place.run(arguments + ["--lang", language])
      #expect(outcome.status == 2 && outcome.output.isEmpty)
      #expect(outcome.error.contains(words), "\(outcome.error)")
    }
  }

  /// An option of every command counts where it stands nearest: behind the command.
  @Test func whatStandsBehindTheCommandCounts() throws {
    let place = try Workplace().importing("5-student")
    let both = try place.run(["--today", "2026-11-30", "--lang", "nl", "budget", "--lang", "en"])
    #expect(both.output.contains("Your budget on 30 November 2026"), "\(both)")
    let behind = try place.run([
      "--today", "2026-11-30", "budget", "--today", "2027-01-15", "--lang", "en",
    ])
    #expect(behind.output.contains("Your budget on 15 January 2027"), "\(behind)")
  }

  /// Help and the version are about the program, wherever the options of every command stand.
  @Test(arguments: [
    ["--help", "--lang", "nl"], ["--lang", "nl", "--help"], ["--file", "x", "--help", "--lang=nl"],
    ["--plain", "-h", "--lang", "nl"],
  ])
  func helpIsAboutTheProgram(arguments: [String]) throws {
    let outcome = try Workplace().run(arguments)
    #expect(outcome.status == 0 && outcome.error.isEmpty)
    #expect(outcome.output.contains("Zet uw geld en schulden op een rij"))
    #expect(outcome.output.contains("--version") && outcome.output.contains("  budget "))
  }

  @Test func helpOfOneCommandStays() throws {
    let outcome = try Workplace().run(["start", "--help", "--lang", "nl"])
    #expect(outcome.status == 0 && outcome.output.contains(#/(?:USAGE|GEBRUIK): aflos start/#))
  }

  @Test(arguments: [["--version"], ["--version", "--lang", "nl"], ["--file", "x", "--version"]])
  func theVersionIsSaid(arguments: [String]) throws {
    let outcome = try Workplace().run(arguments)
    #expect(outcome.status == 0 && outcome.output.hasPrefix("aflos 0."))
  }
}
