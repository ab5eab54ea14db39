/// What a creditor answered about one debt.
package struct Reply: Hashable, Sendable {
  package let id: ID<Reply>
  package var debt: ID<Debt>
  /// The day on which it came.
  package var on: LocalDate
  package var answer: Answer
  /// What they said, in words; nil where there is nothing to add.
  package var words: String?

  package init(
    id: ID<Reply>, debt: ID<Debt>, on: LocalDate, answer: Answer, words: String?
  ) {
    self.id = id
    self.debt = debt
    self.on = on
    self.answer = answer
    self.words = words
  }

  /// The answer itself.
  package enum Answer: Hashable, Sendable {
    /// The offer was accepted as it stands.
    case accepted
    case counterOffer(CounterOffer)
    case refused(Refusal)
    /// The creditor wants to know more before it decides.
    case asksInformation
    /// The creditor says that the debt was paid.
    case saysPaid
    /// The claim went to somebody else to collect; the name, where it is known.
    case passedOn(String?)
    /// What is owed, as the creditor has it.
    case balance(Balance)
    /// The creditor asks for it no more.
    case withdrawn
  }

  /// What a creditor says that is owed, part by part.
  package struct Balance: Hashable, Sendable {
    package var parts: Debt.Parts
    /// The day for which these amounts hold.
    package var asOf: LocalDate
    /// Who said so there; nil where no name stands below.
    package var by: String?

    package init(parts: Debt.Parts, asOf: LocalDate, by: String?) {
      self.parts = parts
      self.asOf = asOf
      self.by = by
    }
  }

  /// Why an offer was refused, as the systems of creditors code it (*Schuldenknooppunt*).
  package enum Refusal: String, CaseIterable, Hashable, Sendable {
    /// The debtor or the claim is not known there.
    case unknownClient
    /// A discharge was given before.
    case earlierDischarge
    /// An earlier arrangement was not kept.
    case earlierAttempt
    /// The creditor takes no part in arrangements.
    case willNotCooperate
    /// The amount is too low, or it takes too long.
    case tooLow
    /// The claim is with the court or a bailiff already.
    case atBailiff
    /// No reason was given, or another one.
    case other
  }

  /// What the creditor wants instead, point by point; what it did not say is nil.
  package struct CounterOffer: Hashable, Sendable {
    package var monthly: Money?
    package var terms: Int?
    /// One payment at once.
    package var once: Money?
    package var from: LocalDate?
    /// The amount at which the creditor wants to fix the debt.
    package var total: Money?
    /// The yearly rate over what is not paid in time.
    package var defaultRate: Rate?
    package var onMiss: Debt.Arrangement.MissRule?
    /// Whether the debtor has to give up rights, such as going to court or setting aside the deal.
    package var waivesRights: Bool
    /// The day by which the creditor wants an answer.
    package var answerBy: LocalDate?

    package init(
      monthly: Money?, terms: Int?, once: Money?, from: LocalDate?, total: Money?,
      defaultRate: Rate?, onMiss: Debt.Arrangement.MissRule?, waivesRights: Bool,
      answerBy: LocalDate?
    ) {
      self.monthly = monthly
      self.terms = terms
      self.once = once
      self.from = from
      self.total = total
      self.defaultRate = defaultRate
      self.onMiss = onMiss
      self.waivesRights = waivesRights
      self.answerBy = answerBy
    }
  }
}

extension Reply.Answer {
  /// A word for files, never renamed: `counterOffer`.
  package var code: String {
    switch self {
    case .accepted: "accepted"
    case .counterOffer: "counterOffer"
    case .refused: "refused"
    case .asksInformation: "asksInformation"
    case .saysPaid: "saysPaid"
    case .passedOn: "passedOn"
    case .balance: "balance"
    case .withdrawn: "withdrawn"
    }
  }
}
