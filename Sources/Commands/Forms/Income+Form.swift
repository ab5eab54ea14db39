import Documents
import Domain
import Planning

extension Income {
  static let form = Form<Income>(
    name: "income",
    rows: [
      .choice(.incomeKind, .required, \.kind),
      .line(.incomeName, \.name).suggesting { income, context in
        capitalised(income.kind.name(in: context.language))
      },
      .amountAndFrequency(.incomeAmount, \.amount, \.every),
      .every(.incomeEvery, \.every),
      .number(.incomePayDay, .asked, \.payDay, in: 1...31).when { $0.every == .month }
        .idle(beside: .incomeEvery) { !$0.every.hasDayOfMonth }
        .suggesting { income, context in
          income.likelyPayDay(in: context.dossier).map { String($0) }
        },
      .amount(.incomeLow, .onRequest, \.low),
      .amount(.incomeHigh, .onRequest, \.high),
      .month(.incomeMonth, .asked, \.month).when { $0.every.mayHaveMonth }
        .idle(beside: .incomeEvery) { !$0.every.mayHaveMonth }
        .suggesting { income, _ in income.likelyMonth.map { String($0) } },
      // Weekly money falls on its own days when one of them is known.
      .from(.incomeFrom, .asked, \.period).offered { $0.every == .week || $0.every == .fourWeeks },
      .to(.incomeTo, \.period),
    ])

  /// An income in which nothing was answered yet.
  static func blank(_ id: ID<Income>) -> Income {
    Income(
      id: id, name: "", kind: .wages, amount: .zero, every: .month, payDay: nil, low: nil,
      high: nil, month: nil, period: .always)
  }

  /// Checks what no single field can: a low amount above the usual one, or a high one below it.
  func checked() throws(InputError) -> Income {
    if let low, low > amount {
      throw InputError(.incomeLow, typed: low.typable(in: .dutch), .amountAbove(amount))
    }
    if let high, high < amount {
      throw InputError(.incomeHigh, typed: high.typable(in: .dutch), .amountBelow(amount))
    }
    var income = self
    if !every.mayHaveMonth { income.month = nil }
    return income
  }
}

extension Income {
  /// The day on which the last income from the same hand comes: the tax office pays all allowances
  /// on one day.
  fileprivate func likelyPayDay(in dossier: Dossier) -> Int? {
    let others = dossier.incomes.filter { $0.id != id && $0.every == .month }
    return others.last { $0.kind == kind || $0.kind.isAllowance && kind.isAllowance }?.payDay
  }
}

extension Income {
  /// Child benefit comes in January, April, July and October (SVB).
  fileprivate var likelyMonth: Int? { kind == .childBenefit && every == .quarter ? 1 : nil }
}

extension Frequency {
  /// Whether a day of the month says when it comes.
  var hasDayOfMonth: Bool {
    switch self {
    case .week, .fourWeeks, .once: false
    case .month, .twoMonths, .quarter, .halfYear, .year: true
    }
  }
}

extension Income.Kind {
  fileprivate var isAllowance: Bool {
    switch self {
    case .healthAllowance, .rentAllowance, .childBudget, .childcareAllowance: true
    default: false
    }
  }
}

extension FormRow {
  /// An amount that may say how often it falls: `3000/jaar`.
  static func amountAndFrequency(
    _ field: Field, _ amount: Path<Money>, _ every: Path<Frequency>
  ) -> FormRow {
    FormRow(
      field: field, need: .required,
      read: { typed, value, _ throws(InputError) in
        let answer = try typed.amountThatComesBack()
        value[keyPath: amount] = answer.money
        if let frequency = answer.every { value[keyPath: every] = frequency }
      },
      clear: nil,
      typed: { value, context in
        value[keyPath: amount].typable(in: context.language, value[keyPath: every])
      },
      understood: { value, context in
        "\(value[keyPath: amount].text(in: context.language)) "
          + value[keyPath: every].name(in: context.language)
      })
  }

  /// How often it falls. Two weeks has no frequency of its own: it is said with the amount.
  static func every(_ field: Field, _ every: Path<Frequency>) -> FormRow {
    FormRow(
      field: field, need: .onRequest,
      read: { typed, value, context throws(InputError) in
        guard !Frequency.isTwoWeeks(typed.raw) else { throw typed.error(.everyTwoWeeks) }
        let choice = Choice(
          Frequency.allCases, in: context.language, isNumbered: context.isNumbered)
        value[keyPath: every] = try choice.read(typed)
      },
      clear: nil,
      typed: { value, context in value[keyPath: every].name(in: context.language) },
      options: { context in Frequency.allCases.map { $0.name(in: context.language) } })
  }

  /// The first day something holds.
  static func from(_ field: Field, _ need: Need, _ period: Path<Period>) -> FormRow {
    FormRow(
      field: field, need: need,
      read: { typed, value, context throws(InputError) in
        let day = try typed.day(today: context.today, leaning: .past)
        let to = value[keyPath: period].to
        guard let changed = Period(from: day, to: to) else {
          throw typed.error(.dayAfter(to ?? day))
        }
        value[keyPath: period] = changed
      },
      clear: { value in
        value[keyPath: period] = Period(from: nil, to: value[keyPath: period].to) ?? .always
      },
      typed: { value, _ in value[keyPath: period].from?.iso })
  }

  /// The last day something holds.
  static func to(_ field: Field, _ period: Path<Period>) -> FormRow {
    FormRow(
      field: field, need: .onRequest,
      read: { typed, value, context throws(InputError) in
        let day = try typed.day(today: context.today, leaning: .future)
        let from = value[keyPath: period].from
        guard let changed = Period(from: from, to: day) else {
          throw typed.error(.dayBefore(from ?? day))
        }
        value[keyPath: period] = changed
      },
      clear: { value in
        value[keyPath: period] = Period(from: value[keyPath: period].from, to: nil) ?? .always
      },
      typed: { value, _ in value[keyPath: period].to?.iso })
  }
}
