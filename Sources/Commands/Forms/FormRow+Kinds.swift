import Documents
import Domain

// The kinds of field there are. A key path says where the answer goes.

extension FormRow {
  typealias Path<Part> = any WritableKeyPath<Value, Part> & Sendable

  /// A line of text that is always there.
  static func line(_ field: Field, _ path: Path<String>) -> FormRow {
    FormRow(
      field: field, need: .required,
      read: { typed, value, _ throws(InputError) in value[keyPath: path] = try typed.line() },
      clear: nil,
      typed: { value, _ in value[keyPath: path].isEmpty ? nil : value[keyPath: path] })
  }

  /// A text that may be unknown, read in its own way.
  static func text(
    _ field: Field, _ need: Need, _ path: Path<String?>,
    reading read: @escaping @Sendable (Typed) throws(InputError) -> String
  ) -> FormRow {
    FormRow(
      field: field, need: need,
      read: { typed, value, _ throws(InputError) in value[keyPath: path] = try read(typed) },
      clear: { $0[keyPath: path] = nil },
      typed: { value, _ in value[keyPath: path] })
  }

  /// An amount that is always there, at least `least`.
  static func amount(
    _ field: Field, _ need: Need, _ path: Path<Money>, least: Money
  ) -> FormRow {
    let clear: @Sendable (inout Value) -> Void = { $0[keyPath: path] = .zero }
    return FormRow(
      field: field, need: need,
      read: { typed, value, _ throws(InputError) in
        value[keyPath: path] = try typed.amount(above: least)
      },
      clear: need == .required ? nil : clear,
      typed: { value, context in value[keyPath: path].typable(in: context.language) },
      understood: { value, context in value[keyPath: path].text(in: context.language) })
  }

  /// An amount that may be unknown, at least one cent.
  static func amount(_ field: Field, _ need: Need, _ path: Path<Money?>) -> FormRow {
    FormRow(
      field: field, need: need,
      read: { typed, value, _ throws(InputError) in
        value[keyPath: path] = try typed.amount(above: Money(cents: 1))
      },
      clear: { $0[keyPath: path] = nil },
      typed: { value, context in value[keyPath: path]?.typable(in: context.language) },
      understood: { value, context in value[keyPath: path]?.text(in: context.language) })
  }

  /// A whole number that may be unknown.
  static func number(
    _ field: Field, _ need: Need, _ path: Path<Int?>, in range: ClosedRange<Int>
  ) -> FormRow {
    FormRow(
      field: field, need: need,
      read: { typed, value, _ throws(InputError) in
        value[keyPath: path] = try typed.number(in: range)
      },
      clear: { $0[keyPath: path] = nil },
      typed: { value, _ in value[keyPath: path].map { String($0) } })
  }

  /// A calendar month that may be unknown.
  static func month(_ field: Field, _ need: Need, _ path: Path<Int?>) -> FormRow {
    FormRow(
      field: field, need: need,
      read: { typed, value, _ throws(InputError) in
        value[keyPath: path] = try typed.calendarMonth()
      },
      clear: { $0[keyPath: path] = nil },
      typed: { value, _ in value[keyPath: path].map { String($0) } })
  }

  /// A day that may be unknown.
  static func day(
    _ field: Field, _ need: Need, _ path: Path<LocalDate?>, leaning: DayLeaning
  ) -> FormRow {
    FormRow(
      field: field, need: need,
      read: { typed, value, context throws(InputError) in
        let day = try typed.remembered(today: context.today, leaning: leaning)
        if leaning == .past, day > context.today { throw typed.error(.dayAfter(context.today)) }
        value[keyPath: path] = day
      },
      clear: { $0[keyPath: path] = nil },
      typed: { value, context in value[keyPath: path]?.text(in: context.language) },
      understood: { value, context in value[keyPath: path]?.text(in: context.language) }
    )
    .remembering(leaning: leaning)
  }

  /// One of the named values.
  static func choice<Part: Named & CaseIterable>(
    _ field: Field, _ need: Need, _ path: Path<Part>
  ) -> FormRow where Part.AllCases == [Part] {
    FormRow(
      field: field, need: need,
      read: { typed, value, context throws(InputError) in
        let choice = Choice(
          Part.allCases, in: context.language, isNumbered: context.isNumbered)
        value[keyPath: path] = try choice.read(typed)
      },
      clear: nil,
      typed: { value, context in value[keyPath: path].name(in: context.language) },
      options: { context in Part.allCases.map { $0.name(in: context.language) } })
  }

  /// A day that may be unknown, and may lie ahead. Without a year it is taken as past.
  static func anyDay(_ field: Field, _ need: Need, _ path: Path<LocalDate?>) -> FormRow {
    FormRow(
      field: field, need: need,
      read: { typed, value, context throws(InputError) in
        value[keyPath: path] = try typed.remembered(today: context.today, leaning: .past)
      },
      clear: { $0[keyPath: path] = nil },
      typed: { value, context in value[keyPath: path]?.text(in: context.language) },
      understood: { value, context in value[keyPath: path]?.text(in: context.language) }
    )
    .remembering(leaning: .past)
  }

  /// Yes or no.
  static func yesOrNo(_ field: Field, _ need: Need, _ path: Path<Bool>) -> FormRow {
    FormRow(
      field: field, need: need,
      read: { typed, value, _ throws(InputError) in
        value[keyPath: path] = try typed.yesOrNo()
      },
      clear: nil,
      typed: { value, context in context.language.yesOrNo(value[keyPath: path]) })
  }
}
