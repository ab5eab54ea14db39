import Domain

/// The name of a kind of letter, in small letters with dashes. It never changes: letters are kept
/// under it, and templates are found by it.
package struct LetterKind: RawRepresentable, Hashable, Sendable {
  /// `payment-proposal`.
  package let rawValue: String

  /// Any name; one of another version of Aflos is kept as it is.
  package init(rawValue: String) { self.rawValue = rawValue }

  /// A name for a kind; each kind has one, beside its facts.
  package init(_ name: String) { rawValue = name }

  /// The type that holds the facts of this kind; nil for a name of another version of Aflos.
  package var letter: (any Letter.Type)? { LetterKinds.all.first { $0.kind == self } }

  /// What it is called in a list of letters, in lower case; its raw value where it is not known.
  package func name(in language: Language) -> String {
    letter?.name(in: language) ?? rawValue
  }
}

/// Every kind of letter there is, in the order in which they are listed: what is written first comes
/// first. A new kind is one file and one line here.
package enum LetterKinds {
  /// What comes first is written first in the life of a debt.
  package static let all: [any Letter.Type] = [
    SpecificationRequest.self,
    PauseRequest.self,
    PaymentProposal.self,
    // Money and time
    OverviewPause.self,
    ShortDeferral.self,
    TokenPayment.self,
    FinalDischargeProposal.self,
    SettlementOffer.self,
    LowerAmount.self,
    TemporaryLowerAmount.self,
    MissedTermNotice.self,
    HigherAmount.self,
    // Rights and answers
    Reminder.self,
    NeutralReminder.self,
    ReplyToRefusal.self,
    ReplyToCounterOffer.self,
    AgreementConfirmation.self,
    CallConfirmation.self,
    NeutralCallConfirmation.self,
    Dispute.self,
    CostsObjection.self,
    RegisterRequest.self,
    LimitationLetter.self,
    NotMyDebt.self,
    ExemptAmountRequest.self,
    BankProtectionRequest.self,
    RemissionRequest.self,
    BalanceRequest.self,
    SetOffRequest.self,
    FinalPaymentConfirmation.self,
    DecisionObjection.self,
    OppositionNotice.self,
    Complaint.self,
    DebtHelpHandover.self,
  ]
}
