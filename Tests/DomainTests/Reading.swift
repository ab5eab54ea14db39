import Domain

/// What a reading gives, so that a table can hold both.
enum Reading<Value: Hashable & Sendable>: Hashable, Sendable {
  case value(Value)
  case error(InputError.Reason)

  init(_ read: () throws(InputError) -> Value) {
    do throws(InputError) { self = .value(try read()) } catch { self = .error(error.reason) }
  }
}

func typed(_ text: String) -> Typed { Typed(text, for: .debtPrincipal) }

func amount(_ text: String) -> Reading<Money> {
  Reading { () throws(InputError) in try typed(text).amount() }
}

func amountWithFrequency(_ text: String) -> Reading<TypedAmount> {
  Reading { () throws(InputError) in try typed(text).amountWithFrequency() }
}
