import Domain
import Planning

/// What one creditor gets of what is divided over all of them, and how much it is asked to waive:
/// what the proposal in terms and the one-off offer share.
package struct Discharge: Hashable, Sendable {
  package let share: Settlement.Share
  /// What there is for all creditors together.
  package let budget: Money
  /// What all who take part are owed together.
  package let owed: Money
  /// Of every claim without priority.
  package let concurrentShare: Rate
  /// Of every claim with priority by law.
  package let preferentShare: Rate
  /// Creditors that take part, this one included.
  package let creditors: Int
  /// Whether another claim has priority by law.
  package let othersPreferent: Bool
  /// Whether claims with a mortgage or a pledge stay apart.
  package let securedApart: Bool
  /// How many months the budget is made of; nil where it is one sum.
  package let months: Int?

  /// The share of this debt in `sum`, or in the months of a debt arrangement without one.
  /// - Throws: `.secured`, `.noRoom`, `.nothingToWaive` or `.law`.
  init(_ matter: LetterMatter, sum: Money?) throws(LetterRefusal) {
    guard matter.debt.rank != .secured else { throw .secured }
    let settlement: Settlement?
    do throws(LawError) {
      settlement = try Settlement.of(matter.plan.standing, sum: sum)
    } catch { throw .law(error) }
    guard let settlement,
      let share = settlement.shares.first(where: { $0.debt == matter.debt.id }),
      share.amount > .zero
    else { throw .noRoom }
    guard share.waived > .zero else { throw .nothingToWaive }
    self.share = share
    budget = settlement.budget
    owed = settlement.shares.map(\.owed).sum()
    concurrentShare = settlement.concurrentShare
    preferentShare = settlement.preferentShare
    creditors = Set(settlement.shares.map(\.creditor)).count
    othersPreferent = settlement.shares.contains {
      $0.debt != matter.debt.id && $0.rank == .preferent
    }
    securedApart = !settlement.secured.isEmpty
    if case .capacity(_, let months) = settlement.origin {
      self.months = months
    } else {
      months = nil
    }
  }
}

extension Discharge {
  static let fields: [LetterField] = [
    .required("share"), .required("waived"), .required("allBudget"),
    .flag("preferent"),
    .group(
      "others",
      [
        .required("creditors"), .required("allOwed"), .required("concurrentShare"),
        .group("preferents", [.required("preferentShare")]), .flag("securedApart"),
      ]),
  ]

  func values(in language: Language) -> LetterValues {
    var values: LetterValues = [
      "share": .text(share.share.toTheHundredth(in: language)),
      "waived": .text(share.waived.text(in: language)),
      "allBudget": .text(budget.text(in: language)),
      "preferent": .flag(share.rank == .preferent),
    ]
    guard creditors > 1 else { return values }
    var others: LetterValues = [
      "creditors": .text(Counted.creditor.text(creditors, in: language)),
      "allOwed": .text(owed.text(in: language)),
      "concurrentShare": .text(concurrentShare.toTheHundredth(in: language)),
      "securedApart": .flag(securedApart),
    ]
    if othersPreferent || share.rank == .preferent {
      others["preferents"] = .group([
        "preferentShare": .text(preferentShare.toTheHundredth(in: language))
      ])
    }
    values["others"] = .group(others)
    return values
  }

  /// How all are treated, for a body.
  static func fairness(_ language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private static let dutch = #"""
    {{#others}}
    Ik heb {{creditors}}. Alle vorderingen samen zijn {{allOwed}}. Voor iedereen gelden dezelfde regels.
    {{#preferents}}
    Wie voorrang heeft volgens de wet, krijgt {{preferentShare}} van de vordering.
    Wie geen voorrang heeft, krijgt {{concurrentShare}}.
    {{#preferent}}Uw vordering heeft voorrang.{{/preferent}}
    {{^preferent}}Uw vordering heeft geen voorrang.{{/preferent}}
    {{/preferents}}
    {{^preferents}}Iedereen krijgt {{concurrentShare}} van de vordering.{{/preferents}}
    {{#securedApart}}Schulden met een hypotheek of pand doen niet mee.{{/securedApart}}
    Het voorstel gaat door als alle schuldeisers akkoord gaan.
    {{/others}}
    """#

  private static let english = #"""
    {{#others}}
    I have {{creditors}}. All claims together are {{allOwed}}. The same rules hold for everyone.
    {{#preferents}}
    Those with priority by law get {{preferentShare}} of their claim.
    Those without priority get {{concurrentShare}}.
    {{#preferent}}Your claim has priority.{{/preferent}}
    {{^preferent}}Your claim has no priority.{{/preferent}}
    {{/preferents}}
    {{^preferents}}Everyone gets {{concurrentShare}} of their claim.{{/preferents}}
    {{#securedApart}}Debts with a mortgage or a pledge do not take part.{{/securedApart}}
    The proposal goes ahead when all creditors agree.
    {{/others}}
    """#

  /// What the creditor is asked, as items of a list; `answerBy` is a tag of the letter.
  static func requests(_ language: Language) -> String {
    switch language {
    case .dutch: dutchRequests
    case .english: englishRequests
    }
  }

  private static let dutchRequests = #"""
    Mijn vragen aan u:
    - Gaat u akkoord, met kwijtschelding van de rest (finale kwijting)?
    - Wilt u dat binnen tien werkdagen schriftelijk bevestigen, dus uiterlijk op {{answerBy}}?
    - Wilt u vanaf nu geen rente en kosten meer rekenen?
    - Staat deze schuld bij BKR? Wilt u die registratie na de laatste betaling verwijderen?
    \#(SharedWords.askForAccount(.dutch))
    - Gaat u niet akkoord? Wilt u mij dan schrijven waarom?
    """#

  private static let englishRequests = #"""
    My requests:
    - Please agree, and waive the rest (final discharge, finale kwijting).
    - Please confirm this in writing within ten working days, so no later than {{answerBy}}.
    - Please charge no more interest and costs from now on.
    - If this debt is registered at BKR, please remove the registration after the last payment.
    \#(SharedWords.askForAccount(.english))
    - If you do not agree, please write me why.
    """#
}

extension Rate {
  /// Percents with at most two decimals, rounded down; "less than" where that would be nothing.
  fileprivate func toTheHundredth(in language: Language) -> String {
    let hundredths = partsPerMillion / 100
    guard hundredths > 0 else {
      let least = Rate(hundredthsOfPercent: 1).text(in: language)
      return language.say(dutch: "minder dan \(least)", english: "less than \(least)")
    }
    return Rate(hundredthsOfPercent: hundredths).text(in: language)
  }
}
