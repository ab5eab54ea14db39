import Documents
import Domain
import Planning
import TestSupport
import Testing

/// Every letter in every variant and both languages.
@Suite struct LetterTextTests {
  @Test(arguments: LetterExample.all, Language.allCases)
  func letter(_ example: LetterExample, in language: Language) throws {
    let text = try example.written(in: language).text
    try expectGolden(text, "\(example.name).\(language.rawValue).txt")
  }

  @Test func everyKindHasAnExample() throws {
    var shown: Set<LetterKind> = []
    for example in LetterExample.all {
      let kind = try example.written(in: .dutch).kind
      #expect(example.kind == nil || example.kind == kind, "\(example.name)")
      shown.insert(kind)
    }
    for letter in LetterKinds.all { #expect(shown.contains(letter.kind), "\(letter.kind)") }
    #expect(Set(LetterExample.all.map(\.name)).count == LetterExample.all.count)
  }

  @Test(arguments: LetterExample.all, Language.allCases)
  func isTidyOnThePage(_ example: LetterExample, in language: Language) throws {
    let text = try example.written(in: language).text
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(!text.contains("{{") && !text.contains("}}") && !text.contains("\u{1}"))
    #expect(!text.contains("\n\n\n") && !text.hasPrefix("\n"))
    #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
    for line in lines {
      #expect(line.count <= 78, "\(line)")
      #expect(line.last != " ", "\(line)")
      #expect(!line.contains(" ,") && !line.contains(" .") && !line.contains(": ."), "\(line)")
    }
    #expect(!text.contains("!"))
  }

  /// Each amount and number of the offer stands in the letter, as the plan has it.
  @Test(arguments: LetterExample.proposals, Language.allCases)
  func saysWhatThePlanOffers(_ example: LetterExample, in language: Language) throws {
    let offer = try #require(try example.plan.offer(for: ID("d1")))
    let instalments = try #require(offer.instalments ?? offer.withoutInterest)
    let letter = try example.written(in: language)
    #expect(letter.amounts == LetterAmounts(instalments))
    #expect(letter.text.contains(instalments.total.text(in: language)))
    #expect(letter.text.contains(offer.owed.text(in: language)))
    #expect(letter.text.contains(instalments.firstDue.text(in: language)))
    guard instalments.terms > 1 else { return }
    #expect(letter.text.contains(instalments.monthly.text(in: language)))
    #expect(letter.text.contains(instalments.last.text(in: language)))
    #expect(letter.text.contains(instalments.lastDue.text(in: language)))
    #expect(letter.text.contains("  \(instalments.terms), "))
  }

  @Test func aSinglePaymentIsCalledOne() throws {
    let example = try #require(LetterExample.all.first { $0.name == "proposal-once" })
    let dutch = try example.written(in: .dutch).text
    #expect(dutch.contains("in één keer te betalen"))
    #expect(!dutch.contains("termijn"))
    let english = try example.written(in: .english).text
    #expect(english.contains("in one payment"))
    #expect(!english.contains("instalment"))
  }

  @Test(arguments: LetterExample.all, Language.allCases)
  func hasNoSentenceOverTwentyWords(_ example: LetterExample, in language: Language) throws {
    for sentence in sentences(of: try example.written(in: language).text) {
      #expect(sentence.split(whereSeparator: \.isWhitespace).count <= 20, "\(sentence)")
    }
  }

  /// A paragraph or an item of a list ends a sentence too; a full stop followed by a capital does.
  private func sentences(of text: String) -> [String] {
    let start = text.firstRange(of: "\nBetreft: ") ?? text.firstRange(of: "\nSubject: ")
    let body = start.map { String(text[$0.lowerBound...]) } ?? text
    var sentences: [String] = [""]
    for line in body.split(separator: "\n", omittingEmptySubsequences: false) {
      // Two spaces stand between the cells of a table.
      if line.isEmpty || line.hasPrefix("- ") || line.contains("  ") { sentences.append("") }
      for word in line.split(separator: " ") where word != "-" {
        sentences[sentences.count - 1] += " \(word)"
        if word.hasSuffix(".") || word.hasSuffix("?") || word.hasSuffix(":") {
          sentences.append("")
        }
      }
    }
    return sentences
  }

  /// What counts as acknowledging: offering, asking for time, calling it one's own debt.
  @Test(arguments: LetterExample.all.filter(\.isNeutral), Language.allCases)
  func theNeutralLetterAcknowledgesNothing(
    _ example: LetterExample, in language: Language
  ) throws {
    let letter = try example.written(in: language)
    // A seizure is on income or an account, remission goes by income: those letters have to name it,
    // and promise none of it.
    let isAboutIncome = [
      ExemptAmountRequest.kind, BankProtectionRequest.kind, RemissionRequest.kind,
    ].contains(letter.kind)
    let phrases = acknowledging(in: language) + (isAboutIncome ? [] : ability(in: language))
    let text = letter.text.lowercased().replacing("\n", with: " ")
    for phrase in phrases { #expect(!text.contains(phrase), "\(phrase)") }
    let denials =
      language == .dutch
      ? ["erken ik uw vordering niet", "erken ik geen andere vordering"]
      : ["does not acknowledge your claim", "acknowledges no other claim"]
    #expect(denials.contains { text.contains($0) })
    #expect(letter.amounts == nil)
  }

  private func acknowledging(in language: Language) -> [String] {
    switch language {
    case .dutch:
      [
        "mijn schuld", "mijn vordering", "ik moet u", "ben u", "schuldig", "uitstel", "termijnen",
        "voorstel", "regeling", "aflos", "afbetal", "ik betaal", "ik bied", "wachten",
        "kan niet betalen", "geduld",
      ]
    case .english:
      [
        "my debt", "i owe", "owe you", "instalment", "proposal", "arrangement", "i pay",
        "i will pay", "i can pay", "i offer", "more time", "to wait", "postpone", "patience",
      ]
    }
  }

  /// Words about what somebody can pay.
  private func ability(in language: Language) -> [String] {
    switch language {
    case .dutch: ["per maand", "inkomen", "budget"]
    case .english: ["a month", "per month", "income", "budget"]
    }
  }

  @Test(arguments: LetterExample.others.filter { $0.name.hasPrefix("pause") }, Language.allCases)
  func aRequestToWaitPromisesNoMoney(_ example: LetterExample, in language: Language) throws {
    let letter = try example.written(in: language)
    #expect(letter.amounts == nil)
    #expect(letter.text.contains(LetterExample.days.writeAgain.text(in: language)))
    for phrase in ["termijn", "ik betaal u", "instalment", "i will pay"] {
      #expect(!letter.text.lowercased().contains(phrase), "\(phrase)")
    }
  }

  @Test func fileNamesAreStableAndSafe() throws {
    let person = try #require(LetterExample.all.first { $0.name == "specification-person" })
    #expect(
      try person.written(in: .dutch).fileName == "d1-ahmet-ozturk-verzoek-om-uitleg.txt")
    let collector = try #require(LetterExample.all.first { $0.name == "proposal-full" })
    #expect(try collector.written(in: .dutch).fileName == "d1-bol-betalingsvoorstel.txt")
    #expect(try collector.written(in: .english).fileName == "d1-bol-payment-proposal.txt")
    for (name, expected) in [
      ("../../etc/passwd", "d1-etc-passwd-verzoek-om-uitleg.txt"),
      ("Česká spořitelna, a.s.", "d1-ceska-sporitelna-a-s-verzoek-om-uitleg.txt"),
      ("電力", "d1-verzoek-om-uitleg.txt"), ("CON", "d1-con-verzoek-om-uitleg.txt"),
    ] {
      let example = LetterExample("name", gate: .ageUnknown) { $0.creditors[0].name = name }
      #expect(try example.written(in: .dutch).fileName == expected)
    }
  }
}
