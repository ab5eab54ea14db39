import Domain

/// By which rule the interest of a debt is counted.
package enum InterestBase: Hashable, Sendable {
  /// Day by day in the account of the debt: what is printed.
  case account
  /// A twelfth of the rate each month over all that is left, at the rate rounded to a hundredth of a
  /// percent: the rule of the solver, by which plans are held against the proven best.
  case wholeBalance

  /// The rate as it is counted.
  func rate(_ rate: Rate) -> Rate {
    switch self {
    case .account: rate
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
