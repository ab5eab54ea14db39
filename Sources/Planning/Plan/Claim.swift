import Domain
import Rules

/// A debt as a plan sees it: what of it can be offered money, and how urgent it is.
package struct Claim: Hashable, Sendable {
  private let basis: ClaimBasis
  /// What is claimed and not disputed.
  package let owed: Money
  /// By what money is divided: what is owed without the interest that was counted since the creditor
  /// stated it. That grows each day, and what was offered must not be another amount tomorrow.
  package let weight: Money
  /// Whether this claim may get a new offer.
  package let isOpen: Bool
  /// Whether it may cost a basic need: `Debt.Kind.threatensTheBasics`.
  let threatensTheBasics: Bool

  package init(_ debt: Debt) {
    self.init(ClaimBasis(debt), owed: debt.undisputed, interest: debt.parts.interest)
  }

  private init(_ basis: ClaimBasis, owed: Money, interest: Money) {
    self.basis = basis
    self.owed = owed
    isOpen = owed > .zero && basis.running == nil
    threatensTheBasics = basis.threatensTheBasics
    let added = min(basis.added, interest)
    weight = added > .zero ? max((owed - added).orZero, min(owed, Money(cents: 1))) : owed
  }

  /// The same claim with what is left of it on a later day, and how much of that is interest.
  func left(_ owed: Money, interest: Money) -> Claim {
    Claim(basis, owed: owed, interest: interest)
  }

  /// The debt as the plan found it.
  package var debt: Debt { basis.debt }
  /// The id of the debt.
  package var id: ID<Debt> { basis.id }
  /// The amount of the arrangement that runs already, at most what is owed; zero without one.
  package var running: Money { min(basis.running ?? .zero, owed) }
  /// The interest that was counted since the creditor stated the debt.
  var added: Money { basis.added }
}

/// What of a claim stays as it is while it is paid: shared by all its copies, because each month of a course
/// makes one of every claim.
private final class ClaimBasis: Hashable, Sendable {
  let debt: Debt
  let id: ID<Debt>
  /// What an arrangement that runs takes a month; nil where none does.
  let running: Money?
  let added: Money
  let threatensTheBasics: Bool

  init(_ debt: Debt) {
    self.debt = debt
    id = debt.id
    running = debt.runningArrangement?.monthly
    added = debt.interestClock?.added ?? .zero
    threatensTheBasics = debt.kind.threatensTheBasics
  }

  static func == (a: ClaimBasis, b: ClaimBasis) -> Bool { a === b || a.debt == b.debt }

  func hash(into hasher: inout Hasher) { hasher.combine(debt) }
}

extension [Debt] {
  /// What arrangements that run take a month, together.
  var running: Money {
    var sum = Money.zero
    // By place: a budget is made for many days, and few debts have an arrangement.
    for place in indices where self[place].arrangement?.isKept ?? false {
      sum += Claim(self[place]).running
    }
    return sum
  }
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
