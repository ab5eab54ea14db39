import Documents
import Domain
import Planning
import Rules

// The rows of a debt that are more than one value at one place.

extension FormRow<DebtEntry> {
  static let creditor = FormRow(
    field: .debtCreditor, need: .required,
    read: { typed, entry, context throws(InputError) in
      entry.debt.creditor = try entry.creditor(typed, newKind: .company, context)
    },
    clear: nil,
    typed: { entry, context in entry.name(of: entry.debt.creditor, in: context.dossier) })

  /// The kind brings the rank that such a claim has by law; the user can say another one, which is
  /// read after it.
  static let kind = FormRow.choice(.debtKind, .required, \.debt.kind).then {
    before, entry, context in
    let isByLaw = before.debt.rank == before.debt.rankByLaw(in: context)
    if before.debt.kind != entry.debt.kind, isByLaw {
      entry.debt.rank = entry.debt.rankByLaw(in: context)
    }
  }

  static let collector = FormRow(
    field: .debtCollector, need: .asked,
    read: { typed, entry, context throws(InputError) in
      entry.debt.collector = try entry.creditor(typed, newKind: .collector, context)
    },
    clear: { $0.debt.collector = nil },
    typed: { entry, context in
      entry.debt.collector.flatMap { entry.name(of: $0, in: context.dossier) }
    })

  /// Agreed by contract; a percentage alone makes it a contract rate.
  static let percent = FormRow(
    field: .debtPercent, need: .asked,
    read: { typed, entry, _ throws(InputError) in
      entry.debt.interest = .contract(try typed.rate())
    },
    clear: { entry in
      if case .contract = entry.debt.interest { entry.debt.interest = .none }
    },
    typed: { entry, context in
      guard case .contract(let rate) = entry.debt.interest else { return nil }
      return rate.text(in: context.language)
    })

  static let rate = FormRow(
    field: .debtRate, need: .onRequest,
    read: { typed, entry, context throws(InputError) in
      entry.debt.interest = try Choice.rate(in: context).read(typed)
    },
    clear: { $0.debt.interest = .none },
    typed: { entry, context in entry.debt.interest.name(in: context.language) },
    options: { context in Choice.rate(in: context).options.map(\.name) })

  static let arrangementMonthly = FormRow(
    field: .arrangementMonthly, need: .onRequest,
    read: { typed, entry, _ throws(InputError) in
      let monthly = try typed.amount(above: Money(cents: 1))
      entry.changeArrangement { $0.monthly = monthly }
    },
    clear: { $0.debt.arrangement = nil },
    typed: { entry, context in
      entry.debt.arrangement?.monthly.typable(in: context.language)
    })

  static let arrangementDueDay = FormRow(
    field: .arrangementDueDay, need: .onRequest,
    read: { typed, entry, _ throws(InputError) in
      let day = try typed.number(in: 1...31)
      entry.changeArrangement { $0.dueDay = day }
    },
    clear: { $0.debt.arrangement?.dueDay = nil },
    typed: { entry, _ in entry.debt.arrangement?.dueDay.map { String($0) } })

  static let arrangementFrom = FormRow(
    field: .arrangementFrom, need: .onRequest,
    read: { typed, entry, context throws(InputError) in
      let day = try typed.day(today: context.today, leaning: .past)
      entry.changeArrangement { $0.from = day }
    },
    clear: { $0.debt.arrangement?.from = nil },
    typed: { entry, _ in entry.debt.arrangement?.from?.iso })

  static let arrangementKept = FormRow(
    field: .arrangementKept, need: .onRequest,
    read: { typed, entry, _ throws(InputError) in
      let isKept = try typed.yesOrNo()
      entry.changeArrangement { $0.isKept = isKept }
    },
    clear: nil,
    typed: { entry, context in
      entry.debt.arrangement.map { context.language.yesOrNo($0.isKept) }
    })

  static let bills = FormRow(
    field: .debtBills, need: .onRequest,
    read: { typed, entry, context throws(InputError) in
      entry.debt.bills = try typed.bills(today: context.today)
    },
    clear: { $0.debt.bills = [] },
    typed: { entry, context in
      entry.debt.bills.isEmpty
        ? nil : entry.debt.bills.map { $0.typed(in: context.language) }.joined(separator: " | ")
    })

  /// A due date may lie ahead: a bill that is not late yet.
  var allowingFuture: FormRow {
    FormRow(
      field: field, need: need,
      read: { typed, entry, context throws(InputError) in
        entry.debt.dueDate = try typed.day(today: context.today, leaning: .past)
      }, clear: clear, typed: typed, understood: understood)
  }
}

extension Choice<Debt.InterestTerms> {
  /// No interest or the statutory one; a contract rate is typed as a percentage.
  static func rate(in context: FormContext) -> Choice {
    Choice(
      [Debt.InterestTerms.none, .statutory].map { terms in
        Option(
          value: terms, name: terms.name(in: context.language),
          synonyms: terms.kind.synonyms, code: terms.kind.code)
      }, isNumbered: context.isNumbered)
  }
}

extension Debt {
  /// The rank that a claim of this kind has by law, with the corrections of the dossier.
  fileprivate func rankByLaw(in context: FormContext) -> Rank {
    let law = (try? Law.shipped.adding(context.dossier.lawCorrections)) ?? .shipped
    return Debt.rankByLaw(kind, on: context.today, law: law)
  }
}

extension DebtEntry {
  /// Changes the arrangement, or starts one that is kept.
  fileprivate mutating func changeArrangement(_ change: (inout Debt.Arrangement) -> Void) {
    var arrangement =
      debt.arrangement
      ?? Debt.Arrangement(monthly: .zero, dueDay: nil, from: nil, isKept: true)
    change(&arrangement)
    debt.arrangement = arrangement
  }

  func name(of id: ID<Creditor>, in dossier: Dossier) -> String? {
    (dossier.creditors + newCreditors).first { $0.id == id }?.name
  }

  /// The creditor that was typed by id or name; an unknown name becomes a new creditor, unless it
  /// is so near a known one that it may be a slip.
  fileprivate mutating func creditor(
    _ typed: Typed, newKind: Creditor.Kind, _ context: FormContext
  ) throws(InputError) -> ID<Creditor> {
    let name = try typed.line()
    let known = context.dossier.creditors + newCreditors
    if let creditor = known.first(where: { $0.id.text == name }) { return creditor.id }
    let choice = Choice(
      known.map {
        Choice<ID<Creditor>>.Option(value: $0.id, name: $0.name, synonyms: [], code: nil)
      }, isNumbered: false)
    do {
      return try choice.read(typed)
    } catch {
      guard case .notAChoice(nearest: []) = error.reason else { throw error }
    }
    let id = ID<Creditor>.next(prefix: "c", after: known.map(\.id))
    newCreditors.append(.named(name, id: id, kind: newKind))
    return id
  }
}
