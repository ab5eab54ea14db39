import Domain

/// What it takes to make an offer in spite of a finding.
package enum Lift: String, CaseIterable, Hashable, Sendable {
  /// Nothing: the figures have to change, or help has to come.
  case never
  /// Saying so.
  case yes
  /// Saying so, with a reason that stays beside it.
  case reason
}

extension Finding {
  /// What it takes to lift this finding.
  package var lift: Lift {
    guard case .realism(let issue) = issue else { return .never }
    return switch issue {
    // Where all is paid soon, giving more is a choice like any other.
    case .aboveRoomByLaw(_, _, let endsSoon): endsSoon ? .yes : .reason
    // Too little to live on is no budget, whatever the reason.
    case .foodTooLow(_, _, _, let isStop): isStop ? .never : .reason
    case .creditorTerms, .crumb, .belowInterest, .endsBefore, .shortMonth,
      .noOfferNotTrue:
      .reason
    // An amount, an answer or help ends these.
    case .amountOdd, .roughFigures, .costMissing, .costForgotten, .belowMinimum, .tooLong,
      .littleOffered,
      .highCost,
      .reserveLow, .oldFigures:
      .never
    }
  }
}

/// What a letter does with money, for what may stop it.
package enum LetterPurpose: String, CaseIterable, Hashable, Sendable {
  /// Offers or agrees to an amount.
  case offer
  /// Says that nothing can be offered.
  case noOffer
  /// Neither: it is never stopped.
  case neutral
}

extension Realism {
  /// What stops a letter of that purpose about this debt, most severe first; empty where it can be
  /// written.
  package func stops(_ purpose: LetterPurpose, about debt: ID<Debt>) -> [Finding] {
    findings.filter { finding in
      guard finding.debt == nil || finding.debt == debt else { return false }
      return switch (finding.code, purpose) {
      case (_, .neutral): false
      case (.amountOdd, _), (.noOfferNotTrue, _), (.roughFigures, _): true
      case (.costMissing, .offer), (.costForgotten, .offer), (.foodTooLow, .offer): true
      case (.belowMinimum, .offer), (.tooLong, .offer), (.crumb, .offer),
        (.creditorTerms, .offer), (.belowInterest, .offer), (.endsBefore, .offer),
        (.shortMonth, .offer):
        finding.severity == .stop
      default: false
      }
    }
  }
}
