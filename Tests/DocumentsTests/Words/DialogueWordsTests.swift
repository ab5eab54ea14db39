import Domain
import Planning
import Rules
import Testing

@testable import Documents

/// What the dialogue says is plain in both languages, and nothing is said in one only.
@Suite struct DialogueWordsTests {
  private static let money = Money(cents: 12_345)

  private static let dialogue: [Dialogue] =
    [
      .welcome("~/dossier.aflos"), .keys, .goesOn, .goesOnWith("Loon"),
      .seemsThere("Loon (i1)"), .isSame, .isSameHelp, .notTwice, .whatBelongs, .whatBelongsHelp,
      .stillNeeded([.debtStage]), .neededFirst([.senderName]), .notAdded, .costQuestion("Bus"),
      .costHelp, .writeLettersNow, .writeLettersHelp, .whichFolder, .whichFolderHelp, .addressFirst,
      .allKept, .listHelp,
      .listEmpty, .yesNoHelp,
    ]
    + Thing.allCases.flatMap { [.anotherOne($0), .listEnds($0)] }
    + JourneyStep.allCases.map { .step($0, 2, of: 3) }

  private static let rough: [RoughSay] = [
    .intro(questions: 6), .income, .incomeHelp, .noIncomeYet, .leftSoFar(money, without: []),
    .leftSoFar(money, without: [.housing, .household]),
    .shortSoFar(money), .stack, .firstDebt, .nextDebt, .debtHelp, .nameAndAmount, .notYet("Nuon"),
    .skipLetter, .danger,
    .dangerHelp, .goOn(questions: 1), .goOn(questions: 12), .goOnHelp, .mattersMost("Energie"),
    .then("Energie"), .stillToAsk(1), .stillToAsk(4), .nowLeft(money, without: []),
    .nowLeft(money, without: [.energy]), .nowShort(money),
    .askedIncome("zorgtoeslag"), .askedIncomeHelp(.healthAllowance),
    .askedIncomeHelp(.holidayPay), .askedIncomeHelp(.childBenefit), .isFirst, .nothingComesIn,
    .allAnswered,
  ]

  private static let menu: [MenuSay] = [
    .whichOne, .whichOneHelp, .yesForSuggested,
    .choose, .chooseAgain, .help, .groups, .chooseInGroup, .unknown(typed: "x", nearest: []),
    .unknown(typed: "x", nearest: ["y", "z"]), .like("aflos plan"), .speaks, .listEmpty, .listHelp,
    .more(3), .takenOff, .notInList("x"), .moreByName(988), .moreOnPaper(988), .noneWith("x"),
  ]

  private static let debts: [DebtSay] = [
    .pasteHere, .mendLine, .mendList(line: 3), .otherLines(1), .otherLines(4),
    .goesOnWithList(1), .goesOnWithList(12), .goesOnWithListHelp, .listIsKept, .nothingAdded,
    .storeThese(3), .storeHelp, .skipThese(2), .skipHelp, .addAnyway, .addAnywayHelp, .quickHint,
    .forRows(1), .forRows(3), .nothingLeft, .needsYes, .needsChoice(2), .skipped(2),
  ]

  private func texts(in language: Language) -> [String] {
    Self.dialogue.map { $0.text(in: language) } + Self.rough.map { $0.text(in: language) }
      + Self.menu.map { $0.text(in: language) }
      + Self.debts.map { $0.text(in: language) }
      + MenuItem.allCases.map { $0.explanation(in: language) }
      + CommandGroup.allCases.map { $0.name(in: language) }
      + Debt.Stage.allCases.map { $0.meaning(in: language) }
  }

  /// Words of the keys and of what can be typed are the same everywhere; the other language is
  /// named in the help on purpose.
  @Test(arguments: Language.allCases)
  func everyTextIsPlain(language: Language) {
    for text in texts(in: language) {
      let plain = PlainLanguage(text)
      #expect(!text.isEmpty)
      #expect(plain.longestSentence <= 20, "“\(text)”")
      // That it is nobody's fault may be said.
      let forbidden = plain.forbidden(in: language).filter { $0 != "your fault" }
      #expect(forbidden == [], "“\(text)”")
    }
  }

  @Test func bothLanguagesDiffer() {
    for (dutch, english) in zip(texts(in: .dutch), texts(in: .english))
    where dutch.count > 12 {
      #expect(dutch != english)
    }
  }

  /// Every question of the dialogue that is no field has help of its own.
  @Test(arguments: Language.allCases)
  func everyQuestionHasHelp(language: Language) {
    let questions: [(Dialogue, Dialogue)] = [
      (.whatBelongs, .whatBelongsHelp), (.costQuestion("Bus"), .costHelp),
      (.writeLettersNow, .writeLettersHelp), (.whichFolder, .whichFolderHelp),
      (.isSame, .isSameHelp),
    ]
    for (question, help) in questions {
      #expect(question.text(in: language).contains("?"))
      #expect(help.text(in: language).hasSuffix("."))
      #expect(help.text(in: language) != question.text(in: language))
    }
  }

  /// What a letter means is one or two sentences, and never the same for two stages.
  @Test(arguments: Language.allCases)
  func everyStageHasItsMeaning(language: Language) {
    let meanings = Debt.Stage.allCases.map { $0.meaning(in: language) }
    #expect(Set(meanings).count == meanings.count)
    for meaning in meanings { #expect(PlainLanguage(meaning).sentences.count <= 3, "\(meaning)") }
  }

  @Test(arguments: Language.allCases)
  func whatThreatensTheHomeIsSaidWithWhatStopsIt(language: Language) {
    var dossier = Sample.normal.dossier
    var debt = dossier.debts[0]
    debt.kind = .rent
    debt.stage = .summons
    dossier.debts = [debt]
    let text = debtMeaning(
      of: debt, in: .supposed(dossier, on: Sample.day, law: .shipped), language)
    #expect(text.hasPrefix(debt.stage.meaning(in: language)))
    #expect(text.count > debt.stage.meaning(in: language).count + 20, "\(text)")
  }

  @Test func situationsAskWhatTheyBring() {
    for situation in LifeSituation.allCases {
      #expect(!situation.costs.isEmpty)
      for language in Language.allCases { #expect(!situation.name(in: language).isEmpty) }
    }
    let all = LifeSituation.allCases.flatMap(\.costs)
    #expect(Set(all) == Set(SituationCost.allCases) && all.count == SituationCost.allCases.count)
    for language in Language.allCases {
      let names = SituationCost.allCases.map { folded($0.name(in: language)) }
      #expect(Set(names).count == names.count)
      let usual = Set(Cost.Category.allCases.map { folded($0.name(in: language)) })
      #expect(usual.isDisjoint(with: names))
    }
  }
}
