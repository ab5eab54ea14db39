import Domain
import Planning

/// Another debt is paid: from a day on this creditor gets more a month. It never says whose debt
/// that was.
package struct HigherAmount: AcknowledgingLetter, Hashable {
  /// Under this name its template is found and the letter is kept.
  package static let kind = LetterKind("higher-amount")
  package static let money = LetterPurpose.offer

  package let head: LetterHead
  /// What the letter is about; the disputed part stays out.
  package let claim: ClaimedAmount
  package let change: AmountChange
  /// The day by which an answer is asked for: ten working days.
  package let answerBy: LocalDate

  package static let asks: [LetterAsk] = [
    .required(.letterCurrent), .required(.letterAmount), .required(.letterFrom),
  ]

  /// From what was agreed to all that the plan has, from the first term on which it has more.
  package static func suggested(for matter: LetterMatter) -> LetterFacts {
    var facts = LetterFacts.none
    guard let arrangement = matter.debt.arrangement else { return facts }
    facts.current = arrangement.monthly
    let freed = matter.plan.offers.filter { $0.debt != matter.debt.id }
      .compactMap(\.instalments?.lastDue).map { $0.adding(days: 1) }.sorted()
    let starts = [matter.days.answerBy] + freed.filter { $0 > matter.days.answerBy }
    for start in starts {
      let day = matter.changedTerm(onOrAfter: start)
      let room = matter.plan.room(for: matter.debt.id, on: day)
      guard min(room, matter.offer.owed) > arrangement.monthly else { continue }
      facts.from = day
      facts.amount = min(room, matter.offer.owed)
      break
    }
    return facts
  }

  package init(_ matter: LetterMatter, _ facts: LetterFacts) throws(LetterRefusal) {
    _ = try matter.arrangement()
    var facts = facts
    // A higher amount stays.
    facts.until = nil
    change = try AmountChange(higher: matter, facts)
    head = matter.head
    claim = ClaimedAmount(matter)
    answerBy = matter.days.answerBy
  }

  package static func name(in language: Language) -> String {
    language.say(dutch: "hoger bedrag per maand", english: "higher amount")
  }

  package static func purpose(in language: Language) -> String {
    language.say(
      dutch: "Zegt dat u meer per maand gaat betalen, omdat een andere schuld is betaald.",
      english: "Says that you will pay more a month, because another debt is paid.")
  }

  package var amounts: LetterAmounts? { change.amounts }

  package func subject(in language: Language) -> String {
    language.say(
      dutch: "Ik ga een hoger bedrag per maand betalen",
      english: "I will pay a higher amount a month")
  }

  package static let fields: [LetterField] =
    ClaimedAmount.fields + AmountChange.fields + [.required("answerBy"), PayAccount.field]

  package func values(in language: Language) -> LetterValues {
    var values = claim.values(in: language)
    values.merge(change.values(in: language)) { own, _ in own }
    values["answerBy"] = .text(answerBy.text(in: language))
    values["account"] = PayAccount(of: head)?.value
    return values
  }

  package static func template(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private static let dutch = #"""
    \#(SharedWords.claim(.dutch))
    Wij spraken af dat ik {{current}} per maand betaal.

    Vanaf {{firstDay}} kan ik u elke maand meer betalen. Een andere schuld is dan betaald.

    \#(AmountChange.words(.dutch))

    \#(SharedWords.account(.dutch))

    Mijn vragen aan u:
    - Wilt u de regeling zo aanpassen?
    - Wilt u vanaf nu geen rente en kosten meer rekenen?
    - Wilt u dit binnen tien werkdagen schriftelijk bevestigen, dus uiterlijk op {{answerBy}}?
    \#(SharedWords.askForAccount(.dutch))

    \#(SharedWords.notChecked(.dutch))
    """#

  private static let english = #"""
    \#(SharedWords.claim(.english))
    We agreed that I pay {{current}} a month.

    From {{firstDay}} I can pay you more every month. Another debt is paid by then.

    \#(AmountChange.words(.english))

    \#(SharedWords.account(.english))

    My requests:
    - Please change the arrangement in this way.
    - Please charge no more interest and costs from now on.
    - Please confirm this in writing within ten working days, so no later than {{answerBy}}.
    \#(SharedWords.askForAccount(.english))

    \#(SharedWords.notChecked(.english))
    """#
}
