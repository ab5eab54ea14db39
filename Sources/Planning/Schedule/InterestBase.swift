import Domain

/// Over what of a debt the interest of a month runs.
package enum InterestBase: Hashable, Sendable {
  /// Over the principal that is left (BW 6:119, BW 6:44 lid 1): what a plan counts.
  case principal
  /// Over all that is left, at the rate rounded to a hundredth of a percent: the rule of the solver,
  /// by which plans are held against the proven best. Never less than over the principal.
  case wholeBalance

  /// The rate as it is counted.
  func rate(_ rate: Rate) -> Rate {
    switch self {
    case .principal: rate
    case .wholeBalance: Rate(partsPerMillion: rate.inHundredthsOfAPercent * 100)
    }
  }
}

extension Rate {
  /// In hundredths of a percent, half up.
  var inHundredthsOfAPercent: Int {
    Rounding.halfUp.divide(Int128(partsPerMillion), by: 100)
  }
}
