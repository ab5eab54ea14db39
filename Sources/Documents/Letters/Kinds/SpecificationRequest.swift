import Domain
import Planning

/// Asks what a claim is made of. It admits nothing, offers nothing and asks for no time.
package struct SpecificationRequest: NeutralLetter, Hashable {
  /// Under this name its template is found and the letter is kept.
  package static let kind = LetterKind("specification-request")

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
  /// Owed to somebody the sender knows: there is no bill and no fourteen-day letter.
  package let isPersonal: Bool
  /// Maintenance follows from a judge or a parenting plan (BW 1:408), without a contract.
  package let isMaintenance: Bool
  /// Whether a fourteen-day letter plays a part (BW 6:96 lid 5 and 6).
  package let needsFourteenDayLetter: Bool
  /// The creditor says that there is a judgment or a writ (*vonnis*, *dwangbevel*).
  package let hasTitle: Bool
  /// Who sold the claim to the addressee, who then has to show it (BW 3:94).
  package let seller: String?
  /// The day by which an answer is asked for.
  package let answerBy: LocalDate

  package init(_ matter: LetterMatter, _ facts: LetterFacts) throws(LetterRefusal) {
    let debt = matter.debt
    head = matter.head
    claim = .asked(matter)
    disputeReason = debt.disputeReason
    age = matter.age
    restsOnDecision = debt.kind.restsOnDecision
    isPersonal = debt.kind == .person
    isMaintenance = debt.kind == .childMaintenance
    needsFourteenDayLetter = debt.mayHaveFourteenDayLetter && !isPersonal
    hasTitle = debt.judgment != nil || debt.stage >= .judgment
    seller = matter.head.seller
    answerBy = matter.days.answerBy
  }

  package static func name(in language: Language) -> String {
    language.say(dutch: "verzoek om uitleg", english: "request for details")
  }

  package static func purpose(in language: Language) -> String {
    language.say(
      dutch: "Vraagt waaruit het bedrag bestaat.",
      english: "Asks what the amount is made of.")
  }

  package func subject(in language: Language) -> String {
    switch language {
    case .dutch: "Verzoek om uitleg over uw vordering"
    case .english: "Request for details of your claim"
    }
  }

  package static let fields: [LetterField] = [
    .required("claimed"), .flag("disputedWhole"),
    .group("disputedPart", [.required("part")]), .optional("disputeReason"),
    .flag("mayBeTooOld"), .flag("ageUnknown"), .flag("decision"), .flag("personal"),
    .flag("maintenance"), .flag("contract"), .flag("fourteenDayLetter"),
    .flag("title"), .optional("seller"), .flag("proofOfInterruption"),
    .required("answerBy"),
  ]

  package func values(in language: Language) -> LetterValues {
    var values: LetterValues = [
      "claimed": .text(claim.claimed.text(in: language)),
      "mayBeTooOld": .flag(age == .mayBeTooOld),
      "ageUnknown": .flag(age == .unknown),
      "proofOfInterruption": .flag(age != .notTooOld),
      "decision": .flag(restsOnDecision),
      "personal": .flag(isPersonal), "maintenance": .flag(isMaintenance),
      "contract": .flag(!restsOnDecision && !isPersonal && !isMaintenance),
      "fourteenDayLetter": .flag(needsFourteenDayLetter),
      "title": .flag(hasTitle), "seller": .text(seller ?? ""),
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
}
