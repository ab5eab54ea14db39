import Domain
import Planning

/// What the creditor claims, and the part of it that is disputed and stays out of the letter.
package struct ClaimedAmount: Hashable, Sendable {
  /// What became of the amount since the creditor stated it.
  package struct Since: Hashable, Sendable {
    /// What the creditor asked.
    package let stated: Money
    /// Whether interest was counted since then.
    package let hasInterest: Bool
    /// Whether something was paid since then.
    package let hasPayments: Bool

    package init(stated: Money, hasInterest: Bool, hasPayments: Bool) {
      self.stated = stated
      self.hasInterest = hasInterest
      self.hasPayments = hasPayments
    }

    func words(in language: Language) -> String {
      let stated = stated.text(in: language)
      return switch (hasInterest, hasPayments) {
      case (true, true):
        language.say(
          dutch: "Dat is uw bedrag van \(stated), met de rente tot vandaag en na mijn betalingen.",
          english:
            "That is your amount of \(stated), with the interest until today and after my payments."
        )
      case (true, false):
        language.say(
          dutch: "Dat is uw bedrag van \(stated), met de rente tot vandaag.",
          english: "That is your amount of \(stated), with the interest until today.")
      case (false, _):
        language.say(
          dutch: "Dat is uw bedrag van \(stated), na mijn betalingen.",
          english: "That is your amount of \(stated), after my payments.")
      }
    }
  }

  /// All that is claimed on the day of the letter.
  package let claimed: Money
  /// At most what is claimed; zero when nothing is disputed.
  package let disputed: Money
  /// Nil where it is still what the creditor stated.
  package let since: Since?

  /// What the letter is about.
  package var owed: Money { claimed - disputed }

  /// As `debt` has it; where more is disputed than claimed, all of it is disputed.
  package init(_ debt: Debt, since: Since? = nil) {
    claimed = debt.claimed
    disputed = min(debt.disputed, debt.claimed)
    self.since = since
  }

  /// As the debt stands on the day of the letter, beside what was stated.
  package init(_ matter: LetterMatter) {
    let ledger = matter.plan.standing.now.ledgers[matter.debt.id]
    let paid = ledger.map { $0.paid - $0.returned } ?? .zero
    let since = ledger.map {
      Since(
        stated: $0.stated.total, hasInterest: $0.interest > .zero, hasPayments: paid > .zero)
    }
    self.init(
      matter.debt, since: since.flatMap { $0.stated == matter.debt.claimed ? nil : $0 })
  }

  /// For a letter that admits nothing: what was asked, never more than that.
  package static func asked(_ matter: LetterMatter) -> ClaimedAmount {
    let stated = matter.plan.standing.now.ledgers[matter.debt.id]?.stated.total
    guard let stated, stated < matter.debt.claimed else { return ClaimedAmount(matter.debt) }
    return ClaimedAmount(claimed: stated, disputed: min(matter.debt.disputed, stated), since: nil)
  }

  private init(claimed: Money, disputed: Money, since: Since?) {
    self.claimed = claimed
    self.disputed = disputed
    self.since = since
  }

  static let fields: [LetterField] = [
    .required("owed"), .group("disputed", [.required("claimed"), .required("part")]),
    .optional("sinceThen"),
  ]

  func values(in language: Language) -> LetterValues {
    var values: LetterValues = ["owed": .text(owed.text(in: language))]
    if disputed > .zero {
      values["disputed"] = .group([
        "claimed": .text(claimed.text(in: language)), "part": .text(disputed.text(in: language)),
      ])
    }
    if let since {
      values["sinceThen"] = .text(since.words(in: language))
    }
    return values
  }
}
