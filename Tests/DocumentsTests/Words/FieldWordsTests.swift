import Domain
import Testing

@testable import Documents

@Suite struct FieldWordsTests {
  @Test(arguments: Language.allCases)
  func everyFieldHasItsOwnNameQuestionAndHelp(language: Language) {
    let all = Field.allCases.map { $0.words(in: language) }
    #expect(Set(all.map(\.name)).count == all.count)
    #expect(Set(all.map(\.question)).count == all.count)
    #expect(Set(all.map(\.help.why)).count == all.count)
    for words in all {
      let help = words.help
      for text in [words.name, words.question, help.why, help.whereToFind, help.example] {
        #expect(!text.isEmpty)
        #expect(text == text.split(separator: " ").joined(separator: " "), "spaces in “\(text)”")
        #expect(!text.contains("'") && !text.contains("\""), "typewriter quotes in “\(text)”")
      }
      #expect(words.question.hasSuffix("?"))
      #expect(help.why.hasSuffix("."))
      #expect(help.whereToFind.hasSuffix("."))
      #expect(words.name.count <= 34, "“\(words.name)” is long for a label")
    }
  }

  @Test(arguments: Field.allCases)
  func bothLanguagesDiffer(field: Field) {
    let (dutch, english) = (field.words(in: .dutch), field.words(in: .english))
    #expect(dutch.question != english.question)
    #expect(dutch.help.why != english.help.why)
    #expect(dutch.help.whereToFind != english.help.whereToFind)
  }

  @Test(arguments: Language.allCases)
  func textsArePlain(language: Language) {
    var whole = ""
    for field in Field.allCases {
      let words = field.words(in: language)
      for text in [words.question, words.help.why, words.help.whereToFind] {
        expectPlain(text, in: language)
        #expect(PlainLanguage(text).longestSentence <= 15, "“\(text)”")
        whole += text + " "
      }
    }
    let plain = PlainLanguage(whole)
    #expect(plain.averageSentenceTimes100 <= 800)
    #expect(plain.longWordsOfThousand <= 25)
  }

  /// Nobody should be told to pay or to promise on a debt that may have lapsed (BW 3:318).
  @Test func theQuestionAboutAcknowledgingSaysToWait() {
    let dutch = Field.debtLastAcknowledged.help(in: .dutch).why
    let english = Field.debtLastAcknowledged.help(in: .english).why
    #expect(dutch.contains("Wacht") && dutch.contains("verjaren"))
    #expect(english.contains("wait") && english.contains("lapse"))
  }

  @Test(arguments: Language.allCases)
  func everyExampleCanBeTyped(language: Language) throws {
    for field in Field.allCases {
      let typed = Typed(field.help(in: language).example, for: field)
      do throws(InputError) {
        try read(typed, as: field, in: language)
      } catch {
        Issue.record("\(field) refuses its example: \(error.text(in: language))")
      }
    }
  }

  private func read(
    _ typed: Typed, as field: Field, in language: Language,
    today: LocalDate = LocalDate(dayNumber: 20_778)
  ) throws(InputError) {
    switch field {
    case .senderName, .senderStreet, .senderCity, .senderPhone, .incomeName, .costName,
      .creditorName, .creditorStreet, .creditorCity, .customerNumber, .debtCreditor,
      .debtCollector, .debtReference, .debtDisputeReason, .letterTalkedWith, .letterHelper,
      .letterReason, .paymentDebt, .paymentNote, .paymentBill, .replyDebt, .replyPassedTo,
      .replyWords, .agreeDebt, .agreeWith, .logDebt, .logWith, .logSaid, .promiseWhat, .logPromises,
      .registerNumber, .debtCauseWords, .replyBy,
      .initials, .spoken, .partnerName, .partnerInitials, .representativeName,
      .representativeAddress, .representativePhone, .story, .childName, .assetName, .assetWith,
      .assetReference, .matterWith, .matterDebt, .matterReference, .matterNote:
      _ = try typed.line()
    case .senderPostcode, .creditorPostcode: _ = try typed.postcode()
    case .senderEmail, .creditorEmail: _ = try typed.email()
    case .creditorIBAN, .replyIBAN: _ = try typed.iban()
    case .birthYear: _ = try typed.number(in: 1900...2026)
    case .childBirthYears: _ = try typed.numbers(in: 1990...2026)
    case .urgentMonths: _ = try typed.number(in: Settings.urgentMonthsAllowed)
    case .debtMaximumMonths, .letterMonths, .replyTerms, .agreeTerms:
      _ = try typed.number(in: 1...120)
    case .incomePayDay, .costDueDay, .arrangementDueDay: _ = try typed.number(in: 1...31)
    case .reserve, .incomeAmount, .incomeLow, .incomeHigh, .costAmount, .debtPrincipal,
      .debtInterest, .debtCollectionCosts, .debtOtherCosts, .debtDisputed, .debtMinimum,
      .arrangementMonthly, .letterAmount, .letterCurrent, .letterSum, .paymentAmount,
      .replyMonthly, .replyOnce, .replyTotal, .agreeMonthly, .agreeLast, .agreeTotal,
      .logAmount, .debtOriginal, .replyPrincipal, .replyInterest, .replyCollectionCosts,
      .replyOtherCosts,
      .assetValue, .assetOwed, .matterAmount, .matterExempt:
      _ = try typed.amount()
    case .incomeFrom, .incomeTo, .costFrom, .costTo, .debtDueDate, .arrangementFrom,
      .debtLastDemand, .debtLastAcknowledged, .debtJudgment, .letterFrom, .letterUntil,
      .letterTheirs, .letterTerm, .letterTalkedOn, .debtStatedOn, .paymentOn, .replyOn,
      .replyFrom, .replyAnswerBy, .agreeOn, .agreeFrom, .debtCostsInterestFrom, .debtFreezeFrom,
      .debtFreezeTo, .logOn, .logAnswerBy, .promiseUntil, .debtOriginOn, .replyAsOf:
      _ = try typed.day(today: today, leaning: .past)
    case .agreeLater: _ = try typed.termChanges(today: today)
    case .debtEarlierDemands, .debtEarlierAcknowledged: _ = try typed.days(through: today)
    case .incomeMonth, .costMonth: _ = try typed.calendarMonth()
    case .incomeEvery, .costEvery: _ = try typed.frequency()
    case .civilSince, .addressSince, .workEnds, .partnerWorkEnds, .representativeSince, .assetUntil,
      .matterOn, .matterUntil:
      _ = try typed.day(today: today, leaning: .past)
    case .citizenNumber, .partnerCitizenNumber: _ = try typed.citizenNumber()
    case .civilStatus: try choose(Persons.CivilStatus.self, typed, language)
    case .tenure: try choose(Persons.Tenure.self, typed, language)
    case .work, .partnerWork: try choose(Persons.Work.self, typed, language)
    case .representative: try choose(Persons.Representation.self, typed, language)
    case .childHome: try choose(Child.Home.self, typed, language)
    case .childWhose, .assetWhose: try choose(Holder.self, typed, language)
    case .assetKind: try choose(Asset.Kind.self, typed, language)
    case .matterKind: try choose(LegalMatter.Kind.self, typed, language)
    case .senderBirthDate, .partnerBirthDate, .childBirthDate:
      _ = try typed.birthDate(today: today)
    case .lettersBirthDate, .lettersPhone, .lettersEmail, .countYearlyIncome, .debtTrade,
      .arrangementKept, .replyWaives, .agreeInterestStops, .replyTakeOver:
      _ = try typed.yesOrNo()
    case .debtPercent, .replyDefaultRate: _ = try typed.rate()
    case .householdKind: try choose(Household.Kind.self, typed, language)
    case .language: try choose(Language.self, typed, language)
    case .debtCompounding: try choose(Debt.Compounding.self, typed, language)
    case .debtCause: try choose(Debt.Cause.self, typed, language)
    case .replyReference: _ = try typed.reference()
    case .debtChain:
      let parts = typed.raw.split(separator: ";").map { Typed(String($0), for: field) }
      guard parts.count == 4 else { throw typed.error(.notAParty) }
      let role = Typed(parts[1].raw.filter { !$0.isWhitespace }, for: field)
      try choose(Debt.Link.Role.self, role, language)
      _ = try parts[3].day(today: today, leaning: .past)
    case .debtSettles: try choose(Debt.Settling.self, typed, language)
    case .paymentKind: try choose(Payment.Kind.self, typed, language)
    case .logBy: try choose(LogEntry.Channel.self, typed, language)
    case .promiseBy: try choose(LogEntry.Side.self, typed, language)
    case .logStage: try choose(Debt.Stage.self, typed, language)
    case .replyAnswer: try choose(AnswerKind.self, typed, language)
    case .replyReason: try choose(Reply.Refusal.self, typed, language)
    case .replyOnMiss, .agreeOnMiss:
      try choose(Debt.Arrangement.MissRule.self, typed, language)
    case .agreeProof: try choose(Debt.Arrangement.Proof.self, typed, language)
    case .strategy: try choose(Strategy.self, typed, language)
    case .incomeKind: try choose(Income.Kind.self, typed, language)
    case .costCategory: try choose(Cost.Category.self, typed, language)
    case .creditorKind: try choose(Creditor.Kind.self, typed, language)
    case .debtKind: try choose(Debt.Kind.self, typed, language)
    case .debtStage: try choose(Debt.Stage.self, typed, language)
    case .debtRank: try choose(Debt.Rank.self, typed, language)
    case .debtRate: try choose(Debt.InterestTerms.Kind.self, typed, language)
    case .debtBills:
      let parts = typed.raw.split(separator: ";").map { Typed(String($0), for: field) }
      guard parts.count == 4 else { throw typed.error(.notABill) }
      _ = try parts[1].day(today: today, leaning: .past)
      _ = try parts[2].day(today: today, leaning: .past)
      _ = try parts[3].amount()
    }
  }

  private func choose<Value: Named & CaseIterable>(
    _ type: Value.Type, _ typed: Typed, _ language: Language
  ) throws(InputError) {
    let value = try Choice(Array(type.allCases), in: language, isNumbered: false).read(typed)
    #expect(value.name(in: language) == typed.raw)
  }
}
