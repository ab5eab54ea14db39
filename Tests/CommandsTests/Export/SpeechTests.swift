import Foundation
import TestSupport
import Testing

/// Screens for who has them read out: a real voice says every amount with its digits.
@Suite(.enabled(if: program("espeak-ng") != nil, "espeak-ng is not on this machine"))
struct SpeechTests {
  private static let screens: [[String]] = [
    ["plan"], ["plan", "schedule"], ["plan", "calendar"], ["plan", "compare"], ["budget"],
    ["debt", "list"], ["check"], ["progress"], ["agenda"], ["plan", "settlement"],
    ["agree", "list"], ["plan", "explain"], ["support"], ["plan", "changes"],
  ]

  /// Two amounts that a voice says alike have lost a digit or its place.
  @Test(arguments: ["2-family-too-many-creditors", "1-single-tenant"])
  func everyAmountIsSaidWithItsDigits(household: String) throws {
    let voice = try #require(program("espeak-ng"))
    let place = try Workplace().importing(household)
    #expect(try place.run(["agree", "d2", "--monthly", "20"]).status < 5)
    var amounts: Set<String> = []
    for screen in Self.screens {
      let text = try place.run(screen + ["--plain"]).output
      // Signs that voices skip or spell, and days of which they lose the month.
      #expect(!text.contains(#/[×§]| [\/=] /#), "\(screen)")
      #expect(!text.contains(#/\b\d\d-\d\d-\d{4}\b/#), "\(screen)")
      amounts.formUnion(text.matches(of: #/\d[\d.]*,\d\d(?!\d)/#).map { String($0.0) })
    }
    #expect(amounts.count > 40)
    let sorted = amounts.sorted()
    let said = try Piped.run(
      voice, ["-v", "nl", "-q", "-x"], input: sorted.joined(separator: ".\n\n"))
    let lines = said.output.split(separator: "\n").map { $0.filter { !" ',_".contains($0) } }
      .filter { !$0.isEmpty }
    #expect(lines.count == sorted.count)
    #expect(Set(lines).count == lines.count)
  }

  /// Below zero and above it, after a currency sign or alone, a voice says which: it leaves a sign out
  /// behind “€”.
  @Test func aSignBeforeAnAmountIsAWord() throws {
    let voice = try #require(program("espeak-ng"))
    func said(_ text: String) throws -> String {
      try Piped.run(voice, ["-v", "nl", "-q", "-x"], input: text).output
    }
    #expect(try said("€\u{00A0}-12,00") == said("€\u{00A0}12,00"))
    #expect(try said("min €\u{00A0}12,00") != said("€\u{00A0}12,00"))
    let place = try Workplace().importing("1-single-tenant")
    _ = try place.run(["letter", "write", "d2", "--to", place.path("uit")])
    _ = try place.run(["letter", "sent", "b1", "--by", "post"])
    _ = try place.run(["income", "edit", "i1", "--amount", "1200"])
    var words = 0
    for language in ["nl", "en"] {
      for screen in Self.screens + [["letter", "list"], ["reply", "list"], ["start"], ["todo"]] {
        let text = try place.run(screen + ["--plain", "--lang", language]).output
        #expect(!text.contains(#/(?:^|\s)[-+−](?=[€\d])|€[\s\u{00A0}]?[-−]/#), "\(screen) \(text)")
        #expect(!text.contains(#/[─│┌┐└┘├┤┬┴┼▁-█−–×·→]/#), "\(screen) \(text)")
        // A key alone is silent.
        #expect(!text.contains(#/(?:^|\s)[?<!](?=\s)/#), "\(screen) \(text)")
        words += text.matches(of: #/\b(?:min|minus) €?[\s\u{00A0}]?\d/#).count
      }
    }
    #expect(words > 0)
  }

  /// No two numbers of things are said alike.
  @Test func everyNumberOfAThingIsSaidApart() throws {
    let voice = try #require(program("espeak-ng"))
    let ids = ["i", "k", "c", "d", "b", "r", "p", "l"].flatMap { letter in
      (1...20).map { "\(letter)\($0)" }
    }
    let said = try Piped.run(
      voice, ["-v", "nl", "-q", "-x"], input: ids.joined(separator: ".\n\n"))
    let lines = said.output.split(separator: "\n").map { $0.filter { !" ',_".contains($0) } }
      .filter { !$0.isEmpty }
    #expect(lines.count == ids.count)
    #expect(Set(lines).count == ids.count)
  }

  /// A letter says its sum in words that are all spoken.
  @Test func aLetterSaysItsSum() throws {
    let place = try Workplace().taking(
      .realistic(debts: [.example("d1", owed: 600_000)]))
    #expect(try place.run(["letter", "write", "d1", "--to", place.path("uit")]).status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: place.path("uit"))
    let file = try #require(names.first)
    let text = try String(contentsOfFile: place.path("uit/\(file)"), encoding: .utf8)
    #expect(text.contains(#/Totaal +€.[\d.]+,\d\d: \d+ keer €.\d+,\d\d en 1 keer €.\d+,\d\d\n/#))
    #expect(!text.contains(#/[×=§]/#))
  }
}
