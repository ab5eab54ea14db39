import Domain
import Planning

/// What of the total of an offer is interest: due already, and still to come.
package struct InterestInTotal: Hashable, Sendable {
  /// Part of what is owed on the day of the letter.
  package let due: Money
  /// Comes while the terms are paid.
  package let toCome: Money

  package init(due: Money, toCome: Money) {
    self.due = due
    self.toCome = toCome
  }

  init(of offer: Offer, in instalments: Instalments) {
    self.init(due: offer.account.balance.interest, toCome: instalments.interest)
  }

  static let fields: [LetterField] = [
    .required("interestAmount"),
    .optional("interestParts"),
  ]

  /// Nil where nothing comes on top of what is owed.
  func values(in language: Language) -> LetterValues? {
    guard toCome > .zero else { return nil }
    var values: LetterValues = ["interestAmount": .text((due + toCome).text(in: language))]
    if due > .zero {
      let (now, later) = (due.text(in: language), toCome.text(in: language))
      values["interestParts"] = .text(
        language.say(
          dutch: "\(now) tot vandaag en \(later) die nog komt",
          english: "\(now) is due already and \(later) is still to come"))
    }
    return values
  }
}
