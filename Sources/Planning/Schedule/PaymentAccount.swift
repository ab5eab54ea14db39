import Domain

/// One debt while it is paid by itself.
struct PaymentAccount: Hashable, Sendable {
  private var state: PaymentState
  private var book: PaymentBook

  init(_ offer: Offer, from dueDates: DueDates) {
    state = PaymentState(offer, from: dueDates.day(ofTerm: 1).inMonth)
    book = PaymentBook(offer, from: dueDates)
  }

  var isOpen: Bool { state.isOpen }
  /// The month of its first payment.
  var start: Month { state.start }
  /// What it gets with each payment.
  var monthly: Money {
    get { state.monthly }
    set { state.monthly = newValue }
  }

  /// All that is owed on the day of the next payment.
  mutating func due() -> Money { book.due(state) }

  /// Interest until the payment of `month`, and the payment.
  mutating func pay(in month: Month) { _ = book.pay(&state, in: month) }

  var outcome: Schedule.Outcome { book.outcome(state) }
}
