import Domain

/// What one payment settled, in the order in which it did.
struct OwedSettlement: Hashable, Sendable {
  /// A place in the account from which something can be paid, and to which it can come back.
  enum Slot: Hashable, Sendable {
    case cost(Int), costCurrent(Int), costJoined(Int)
    case current(Int), joined(Int), principal(Int)
    /// Interest of a tax that came with the payment: it is counted anew when the money comes back.
    case taxCharged(Int)
  }

  struct Taken: Hashable, Sendable {
    let slot: Slot
    var cents: Int
  }

  /// Its place among the events of the claim; nil for a term that was only tried.
  let event: Int?
  let amount: Int
  var taken: [Taken] = []
  /// What of it was more than was owed.
  var over = 0

  /// What of it still stands.
  var standing: Int { taken.reduce(over) { $0 + $1.cents } }
}

/// What a payment, or money that came back, did: of each kind, and what was more than was owed.
package struct OwedEffect: Hashable, Sendable {
  package var costs: Money
  package var interest: Money
  package var principal: Money
  package var over: Money
  /// Place by place.
  let taken: [OwedSettlement.Taken]

  /// All of it.
  package var total: Money { costs + interest + principal + over }

  init(_ taken: [OwedSettlement.Taken], over: Int) {
    self.taken = taken
    var (costs, interest, principal) = (0, 0, 0)
    for one in taken {
      switch one.slot {
      case .cost: costs += one.cents
      case .costCurrent, .costJoined, .current, .joined, .taxCharged: interest += one.cents
      case .principal: principal += one.cents
      }
    }
    self.costs = Money(cents: costs)
    self.interest = Money(cents: interest)
    self.principal = Money(cents: principal)
    self.over = Money(cents: over)
  }
}
