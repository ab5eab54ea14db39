import Domain
import Rules

/// A claim as it is kept in one account: its bills, its costs, when no interest runs, and what was
/// paid and came back. What is owed on a day follows from it alone (`OwedRun`).
package struct OwedClaim: Hashable, Sendable {
  /// One bill, or a claim that was never split: it bears interest by its own clock.
  package struct Part: Hashable, Sendable {
    /// What is owed itself, without interest and costs.
    package var principal: Money
    /// First day that bears interest: the day after the bill had to be paid. Years of interest are
    /// counted from it. Nil when it is not known: then they are counted from the statement.
    package var from: LocalDate?
    /// What the creditor claimed on a day; nil when the account starts with the bill itself.
    package var stated: Statement?
    package var rate: OwedRate

    package init(principal: Money, from: LocalDate?, stated: Statement?, rate: OwedRate) {
      self.principal = principal
      self.from = from
      self.stated = stated
      self.rate = rate
    }
  }

  /// What a creditor claimed on a day. Payments before that day are in it.
  package struct Statement: Hashable, Sendable {
    package var on: LocalDate
    /// All interest that was claimed.
    package var interest: Money
    /// The part of it that bears interest already; at most `interest`.
    package var capitalised: Money

    package init(on: LocalDate, interest: Money, capitalised: Money = .zero) {
      self.on = on
      self.interest = interest
      self.capitalised = capitalised
    }
  }

  /// Costs of collecting, of a bailiff or of a court. They bear interest only where a judgment or an
  /// agreement says so.
  package struct Cost: Hashable, Sendable {
    package var amount: Money
    /// The day they were charged; nil when they are in it from the start.
    package var on: LocalDate?
    /// The place in `parts` of the bill they belong to; nil for costs of the claim.
    package var bill: Int?
    /// First day that bears interest; nil for none.
    package var from: LocalDate?
    package var rate: OwedRate
    /// The day of a statement that holds all interest over these costs so far; nil where there is none.
    package var stated: LocalDate?

    package init(
      amount: Money, on: LocalDate? = nil, bill: Int? = nil, from: LocalDate? = nil,
      rate: OwedRate = .none, stated: LocalDate? = nil
    ) {
      self.amount = amount
      self.on = on
      self.bill = bill
      self.from = from
      self.rate = rate
      self.stated = stated
    }
  }

  /// Days on which no interest runs, by agreement or deferral. The years go on.
  package struct Pause: Hashable, Sendable {
    /// First day without interest.
    package var from: LocalDate
    /// First day with interest again; nil for never.
    package var to: LocalDate?

    package init(from: LocalDate, to: LocalDate?) {
      self.from = from
      self.to = to
    }
  }

  /// What a payment settles first.
  package enum Order: Hashable, Sendable {
    /// The bill that the law points at (BW 6:43 lid 2), in it costs, interest, principal (6:44).
    case bills
    /// All costs, all interest of the running year, then bill by bill: how one judgment, or a
    /// collector with one total, is paid.
    case claim
    /// An agreed order over the whole claim.
    case agreed([Kind])
  }

  /// The three kinds of money in a claim.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case principal, interest, costs
  }

  /// A payment, or money that came back.
  package struct Event: Hashable, Sendable {
    /// In which direction the money went.
    package enum Matter: Hashable, Sendable {
      /// Paid; the place in `parts` of the bill the payer named, nil without one.
      case paid(bill: Int?)
      /// Came back; the place in `events` of the payment it belonged to, nil when nobody knows.
      case returned(of: Int?)
    }

    /// The day it was paid, or came back: interest over it stops, or runs again, from that day.
    package var on: LocalDate
    package var amount: Money
    package var matter: Matter

    package init(on: LocalDate, amount: Money, matter: Matter) {
      self.on = on
      self.amount = amount
      self.matter = matter
    }
  }

  /// Bills, or the principal as one.
  package var parts: [Part]
  /// Costs that were charged, each with its day.
  package var costs: [Cost]
  /// Days on which no interest runs.
  package var pauses: [Pause]
  /// In which order payments settle it.
  package var order: Order
  /// Interest below this is not owed at the last payment (Awb 4:98 lid 2); nil for no such border.
  package var waived: Money?
  /// In any order; on one day payments count before what came back, then as they stand here.
  package var events: [Event]

  package init(
    parts: [Part], costs: [Cost] = [], pauses: [Pause] = [], order: Order = .bills,
    waived: Money? = nil, events: [Event] = []
  ) {
    self.parts = parts
    self.costs = costs
    self.pauses = pauses
    self.order = order
    self.waived = waived
    self.events = events
  }
}
