import Domain

/// What the creditor claims, and the part of it that is disputed and stays out of the letter.
package struct ClaimedAmount: Hashable, Sendable {
  package let claimed: Money
  /// At most what is claimed; zero when nothing is disputed.
  package let disputed: Money

  /// What the letter is about.
  package var owed: Money { claimed - disputed }

  /// As `debt` has it; where more is disputed than claimed, all of it is disputed.
  package init(_ debt: Debt) {
    claimed = debt.claimed
    disputed = min(debt.disputed, debt.claimed)
  }

  static let fields: [LetterField] = [
    .required("owed"), .group("disputed", [.required("claimed"), .required("part")]),
  ]

  func values(in language: Language) -> LetterValues {
    var values: LetterValues = ["owed": .text(owed.text(in: language))]
    if disputed > .zero {
      values["disputed"] = .group([
        "claimed": .text(claimed.text(in: language)), "part": .text(disputed.text(in: language)),
      ])
    }
    return values
  }
}
