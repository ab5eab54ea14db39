import Documents
import Domain
import Planning

/// A letter that came in, while it is written down: the contact, and the debt as the letter has it.
struct IncomingLetter: Sendable, Equatable {
  var entry: LogEntry
  /// The debt as it is kept; what the letter changes is put in as it is read.
  var debt: DebtEntry
  /// What the letter asks in all; nil where it was not said.
  var amount: Money?

  /// The fields of a debt that say what a claim is made of.
  static let parts: [Field] = [
    .debtPrincipal, .debtInterest, .debtCollectionCosts, .debtOtherCosts,
  ]

  static func blank(in dossier: Dossier, on day: LocalDate) -> IncomingLetter {
    var entry = LogEntry.blank(in: dossier)
    (entry.on, entry.channel) = (day, .letterIn)
    return IncomingLetter(entry: entry, debt: Debt.blank(in: dossier), amount: nil)
  }

  static var form: Form<IncomingLetter> {
    let debt = DebtEntry.form
    let parts = parts.compactMap { debt.row($0)?.lifted(to: \IncomingLetter.debt, .onRequest) }
    let collector = debt.row(.debtCollector)?.lifted(to: \IncomingLetter.debt, .asked)
      .when { $0.entry.stage ?? .invoice >= .collector }
    let judgment = debt.row(.debtJudgment)?.lifted(to: \IncomingLetter.debt, .asked)
      .when { $0.entry.stage == .judgment }
    return Form(
      name: "letterIn",
      rows: [
        about, FormRow.choice(.logStage, .required, \.entry.stage),
        FormRow<LogEntry>.contactDay.lifted(to: \.entry, .asked),
        FormRow<LogEntry>.lastDay(.asked).lifted(to: \.entry, .asked),
        .amount(.logAmount, .asked, \.amount),
      ] + [collector, judgment].compactMap(\.self) + parts
        + [.logWith, .logSaid].compactMap {
          LogEntry.form.row($0)?.lifted(to: \IncomingLetter.entry, .onRequest)
        })
  }

  /// The debt that it is about, with what is kept of it.
  private static let about = FormRow<IncomingLetter>(
    field: .logDebt, need: .required,
    read: { typed, value, context throws(InputError) in
      let id = try typed.debt(in: context)
      guard let debt = context.dossier.debt(id) else { throw typed.error(.unknownID) }
      value.entry.debt = id
      value.debt = Debt.entry(of: debt)
    },
    clear: nil,
    typed: { value, _ in value.entry.debt?.text },
    understood: { value, context in
      value.entry.debt.flatMap { context.dossier.debt($0) }
        .map { context.dossier.name(of: $0.creditor) }
    },
    options: { context in context.dossier.debtLabels },
    keys: { context in context.dossier.debts.map(\.id.text) })
}

extension FormRow {
  /// The same row for a value that holds this one.
  func lifted<Whole>(
    to path: any WritableKeyPath<Whole, Value> & Sendable, _ need: FormRow<Whole>.Need
  ) -> FormRow<Whole> {
    let part = self
    var row = FormRow<Whole>(
      field: field, need: need,
      read: { answer, whole, context throws(InputError) in
        try part.read(answer, &whole[keyPath: path], context)
      },
      clear: nil,
      typed: { whole, context in part.typed(whole[keyPath: path], context) })
    if let clear {
      row = row.clearing { (whole: inout Whole) in clear(&whole[keyPath: path]) }
    }
    row.isRelevant = { whole in part.isRelevant(whole[keyPath: path]) }
    row.suggested = { whole, context in part.suggested(whole[keyPath: path], context) }
    row.understood = { whole, context in part.understood(whole[keyPath: path], context) }
    row.options = part.options
    row.roughly = part.roughly
    return row
  }

  /// The same row, which may be cleared.
  private func clearing(_ clear: @escaping @Sendable (inout Value) -> Void) -> FormRow {
    FormRow(field: field, need: need, read: read, clear: clear, typed: typed)
  }
}

extension IncomingLetter {
  /// Puts into the debt what the letter says of it. The step goes up; down only where that is meant.
  mutating func apply(steppingBack: Bool) {
    guard let stage = entry.stage else { return }
    debt.debt = debt.debt.after(letter: stage, on: entry.on, steppingBack: steppingBack)
  }

  /// What it changes in the debt, in the order in which it is told.
  func changes(from before: Debt, in dossier: Dossier) -> [DebtChange] {
    let after = debt.debt
    var changes: [DebtChange] = []
    if before.stage != after.stage { changes.append(.stage(from: before.stage, to: after.stage)) }
    if let collector = after.collector, collector != before.collector {
      changes.append(.collector(debt.name(of: collector, in: dossier) ?? collector.text))
    }
    if let day = after.lastDemand, day != before.lastDemand { changes.append(.lastDemand(day)) }
    if let day = after.judgment, day != before.judgment { changes.append(.judgment(day)) }
    if let day = after.bills.first?.fourteenDayLetter,
      day != before.bills.first?.fourteenDayLetter
    {
      changes.append(.fourteenDayLetter(day))
    }
    if before.parts != after.parts || before.statedOn != after.statedOn {
      changes.append(.amounts(after.claimed, statedOn: after.statedOn))
    }
    return changes
  }
}
