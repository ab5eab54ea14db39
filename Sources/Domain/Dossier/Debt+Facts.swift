extension Debt {
  /// How a field is kept.
  package enum Description: Sendable {
    /// A single value: each floor reads and writes it by its description.
    case fact(StatedFact<Debt>)
    /// More than a single value: each floor reads and writes it itself.
    case own(Own)
    /// Inside what another field stands for.
    case part
  }

  /// What is more than a single value.
  package enum Own: String, CaseIterable, Sendable {
    case creditor, collector, rate, arrangement, bills, earlierDemands, earlierAcknowledged, chain
  }

  /// The facts that are a single value, in the order of their fields.
  package static let facts: [StatedFact<Debt>] = descriptions.compactMap { description in
    if case .fact(let fact) = description { fact } else { nil }
  }

  /// How each field is kept, in the order of the fields.
  package static let descriptions = Field.OfDebt.allCases.map { description(of: $0) }

  /// How a field is kept. A field that is new does not compile until it is described here.
  package static func description(of field: Field.OfDebt) -> Description {
    switch field {
    case .kind: .fact(.choice(.debtKind, \.kind))
    case .reference: .fact(StatedFact(.debtReference, .text(\.reference, limit: 200)))
    case .principal: .fact(StatedFact(.debtPrincipal, .amount(\.parts.principal)))
    case .interest: .fact(StatedFact(.debtInterest, .amount(\.parts.interest)))
    case .collectionCosts: .fact(StatedFact(.debtCollectionCosts, .amount(\.parts.collectionCosts)))
    case .otherCosts: .fact(StatedFact(.debtOtherCosts, .amount(\.parts.otherCosts)))
    case .dueDate: .fact(StatedFact(.debtDueDate, .dayIfKnown(\.dueDate)))
    case .stage: .fact(.choice(.debtStage, \.stage))
    case .rank: .fact(.choice(.debtRank, \.rank))
    case .trade: .fact(StatedFact(.debtTrade, .yesOrNo(\.isTrade), column: "is_trade"))
    case .disputed: .fact(StatedFact(.debtDisputed, .amount(\.disputed)))
    case .disputeReason: .fact(StatedFact(.debtDisputeReason, .text(\.disputeReason, limit: 500)))
    case .minimum: .fact(StatedFact(.debtMinimum, .amountIfKnown(\.minimum)))
    case .maximumMonths:
      .fact(StatedFact(.debtMaximumMonths, .numberIfKnown(\.maximumMonths, maximumMonthsAllowed)))
    case .lastDemand: .fact(StatedFact(.debtLastDemand, .dayIfKnown(\.lastDemand)))
    case .lastAcknowledged:
      .fact(StatedFact(.debtLastAcknowledged, .dayIfKnown(\.lastAcknowledged)))
    case .judgment: .fact(StatedFact(.debtJudgment, .dayIfKnown(\.judgment)))
    case .compounding: .fact(.choiceIfKnown(.debtCompounding, \.terms.compounding))
    case .settles: .fact(.choiceIfKnown(.debtSettles, \.terms.settles))
    case .costsInterestFrom:
      .fact(
        StatedFact(
          .debtCostsInterestFrom, .dayIfKnown(\.terms.costsInterestFrom), isLeftOut: true))
    case .freezeFrom:
      .fact(StatedFact(.debtFreezeFrom, .dayIfKnown(\.terms.freezeFrom), isLeftOut: true))
    case .freezeTo:
      .fact(StatedFact(.debtFreezeTo, .dayIfKnown(\.terms.freezeTo), isLeftOut: true))
    case .statedOn: .fact(StatedFact(.debtStatedOn, .dayIfKnown(\.statedOn), isLeftOut: true))
    case .original: .fact(StatedFact(.debtOriginal, .amountIfKnown(\.original), isLeftOut: true))
    case .originOn: .fact(StatedFact(.debtOriginOn, .dayIfKnown(\.originOn), isLeftOut: true))
    case .cause: .fact(.choiceIfKnown(.debtCause, \.cause))
    case .causeWords:
      .fact(StatedFact(.debtCauseWords, .text(\.causeWords, limit: 500), isLeftOut: true))
    case .chain: .own(.chain)
    case .creditor: .own(.creditor)
    case .collector: .own(.collector)
    case .rate: .own(.rate)
    case .arrangement: .own(.arrangement)
    case .bills: .own(.bills)
    case .earlierDemands: .own(.earlierDemands)
    case .earlierAcknowledged: .own(.earlierAcknowledged)
    case .percent, .arrangementDueDay, .arrangementFrom, .arrangementKept: .part
    }
  }

  /// The step of a debt of which nobody told how far the creditor has gone.
  package static let firstStage = Stage.reminder

  /// A debt of which nothing is known but whose it is.
  package static func blank(_ id: ID<Debt>, of creditor: ID<Creditor>) -> Debt {
    Debt(
      id: id, creditor: creditor, collector: nil, kind: .other, reference: nil,
      parts: Parts(
        principal: .zero, interest: .zero, collectionCosts: .zero, otherCosts: .zero),
      statedOn: nil, dueDate: nil, stage: firstStage, rank: .concurrent, isTrade: false,
      interest: .none, terms: .byLaw, disputed: .zero, disputeReason: nil, minimum: nil,
      maximumMonths: nil,
      arrangement: nil, lastDemand: nil, lastAcknowledged: nil, earlierDemands: [],
      earlierAcknowledgements: [], judgment: nil, bills: [], original: nil, originOn: nil,
      cause: nil, causeWords: nil, links: [])
  }
}
