import Domain
import Planning

/// Asks what a claim is made of. It admits nothing, offers nothing and asks for no time.
package struct SpecificationRequest: NeutralLetter, Hashable {
  /// Under this name its template is found and the letter is kept.
  package static let kind = LetterKind.specificationRequest

  /// What is known about the age of the claim.
  package enum Age: Hashable, Sendable {
    case notTooOld, mayBeTooOld, unknown
  }

  package let head: LetterHead
  /// What the creditor claims: named, never recognised.
  package let claim: ClaimedAmount
  /// Why the sender does not agree, in their own words.
  package let disputeReason: String?
  package let age: Age
  /// The claim follows from a decision of the government, not from a contract.
  package let restsOnDecision: Bool
  /// Made in the course of a business: no fourteen-day letter was needed (BW 6:96 lid 5 and 6).
  package let isTrade: Bool
  /// The creditor says that there is a judgment or a writ (*vonnis*, *dwangbevel*).
  package let hasTitle: Bool
  /// The day by which an answer is asked for.
  package let answerBy: LocalDate

  package init(
    head: LetterHead, claim: ClaimedAmount, disputeReason: String?, age: Age,
    restsOnDecision: Bool, isTrade: Bool, hasTitle: Bool, answerBy: LocalDate
  ) {
    self.head = head
    self.claim = claim
    self.disputeReason = disputeReason
    self.age = age
    self.restsOnDecision = restsOnDecision
    self.isTrade = isTrade
    self.hasTitle = hasTitle
    self.answerBy = answerBy
  }

  package var amounts: LetterAmounts? { nil }

  package func subject(in language: Language) -> String {
    switch language {
    case .dutch: "Verzoek om uitleg over uw vordering"
    case .english: "Request for details of your claim"
    }
  }

  package static let fields: [LetterField] = [
    .required("claimed"), .flag("disputedWhole"),
    .group("disputedPart", [.required("part")]), .optional("disputeReason"),
    .flag("mayBeTooOld"), .flag("ageUnknown"), .flag("decision"), .flag("fourteenDayLetter"),
    .flag("title"), .flag("proofOfInterruption"), .required("answerBy"),
  ]

  package func values(in language: Language) -> LetterValues {
    var values: LetterValues = [
      "claimed": .text(claim.claimed.text(in: language)),
      "mayBeTooOld": .flag(age == .mayBeTooOld),
      "ageUnknown": .flag(age == .unknown),
      "proofOfInterruption": .flag(age != .notTooOld),
      "decision": .flag(restsOnDecision),
      "fourteenDayLetter": .flag(!isTrade && !restsOnDecision),
      "title": .flag(hasTitle),
      "answerBy": .text(answerBy.text(in: language)),
    ]
    guard claim.disputed > .zero else { return values }
    if claim.owed > .zero {
      values["disputedPart"] = .group(["part": .text(claim.disputed.text(in: language))])
    } else {
      values["disputedWhole"] = .flag(true)
    }
    values["disputeReason"] = .text(asSentence(disputeReason ?? ""))
    return values
  }

  /// With a full stop where the words end without one.
  private func asSentence(_ text: String) -> String {
    let text = trimmed(text)
    guard let last = text.last else { return "" }
    return last.isLetter || last.isNumber || last == ")" || last == "%" ? text + "." : text
  }
}
