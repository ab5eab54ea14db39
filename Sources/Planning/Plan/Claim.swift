import Domain
import Rules

/// A debt as a plan sees it: what of it can be offered money, and how urgent it is.
package struct Claim: Hashable, Sendable {
  package let debt: Debt
  /// What is claimed and not disputed.
  package let owed: Money
  /// By what money is divided: what is owed without the interest that was counted since the creditor
  /// stated it. That grows each day, and what was offered must not be another amount tomorrow.
  package let weight: Money

  package init(_ debt: Debt) {
    self.debt = debt
    owed = debt.undisputed
    let added = min(debt.interestClock?.added ?? .zero, debt.parts.interest)
    weight = max((owed - added).orZero, min(owed, Money(cents: 1)))
  }

  /// The id of the debt.
  package var id: ID<Debt> { debt.id }
  /// The amount of the arrangement that runs already, at most what is owed; zero without one.
  package var running: Money { min(debt.runningArrangement?.monthly ?? .zero, owed) }
  /// Whether this claim may get a new offer.
  package var isOpen: Bool { owed > .zero && debt.runningArrangement == nil }
}

extension Debt.Kind {
  /// Whether arrears of this kind may cost the home, the supply of energy or water, or the health
  /// insurance, by the table of urgent debts. What threatens is no figure that the user corrects, so
  /// the table as shipped decides.
  package var threatensTheBasics: Bool { Self.threateningTheBasics.contains(self) }

  /// Looked up once: every step of every month asks it of every debt.
  private static let threateningTheBasics = Set(
    allCases.filter { kind in
      let cause = UrgentCause.of(kind, stage: .invoice)
      let row = Law.shipped.urgentDebts.rows.first { $0.key == cause }
      return row?.value.consequences.contains(where: \.isLossOfBasics) ?? false
    })
}

extension Consequence {
  /// Whether it takes a basic need; a fine that rises, a writ or a seizure costs money.
  fileprivate var isLossOfBasics: Bool {
    switch self {
    case .eviction, .saleOfHome, .disconnection, .dearerHealthPremium: true
    case .fineIncreases, .detention, .ownWrit, .setOff, .seizure: false
    }
  }
}
