import Testing
import TestSupport

/// Words after `aflos` that do not fit, explained in the language of the person. The parser's own words
/// are English: this fails when they change.
@Suite struct UsageTests {
  @Test(arguments: [
    (["debt", "list", "--qqq"], "optie “--qqq” is er niet", "no option “--qqq”"),
    (["debt", "edit", "d1", "--principl", "5"], "Bedoelt u --principal?", "mean --principal?"),
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
}
