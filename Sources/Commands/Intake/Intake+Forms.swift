import Documents
import Domain
import Planning
import Store

extension Child {
  static let form = Form<Child>(
    name: "child",
    rows: [
      .text(.childName, .asked, \.name) { typed throws(InputError) in try typed.line() },
      .childBirthDate,
      .choice(.childHome, .asked, \.home),
      .choice(.childWhose, .asked, \.whose),
    ])
}

extension FormRow<Child> {
  fileprivate static let childBirthDate = FormRow(
    field: .childBirthDate, need: .required,
    read: { typed, child, context throws(InputError) in
      child.birthDate = try typed.birthDate(today: context.today)
    },
    clear: nil,
    typed: { child, context in child.birthDate?.text(in: context.language) },
    understood: { child, context in child.birthDate?.text(in: context.language) })
}

extension Asset {
  static let form = Form<Asset>(name: "asset", rows: facts.map(row))

  private static func row(_ fact: StatedFact<Asset>) -> FormRow<Asset> {
    switch fact.field {
    case .assetKind: .choice(.assetKind, .required, \.kind)
    case .assetUntil: FormRow.anyDay(.assetUntil, .asked, \.until).fitting
    case .assetWhose: .choice(.assetWhose, .asked, \.whose)
    default: FormRow.fact(fact, .asked).fitting
    }
  }

  /// What does not fit the kind is left out, as it is not asked.
  func checked() -> Asset {
    var asset = self
    if !kind.asks(.assetValue) { asset.value = nil }
    if !kind.asks(.assetOwed) { asset.owed = nil }
    if !kind.asks(.assetUntil) { asset.until = nil }
    return asset
  }
}

extension FormRow<Asset> {
  /// Asked only where it makes sense for the kind; as an option it is then refused.
  fileprivate var fitting: FormRow {
    let field = field
    return when { $0.kind.asks(field) }.idle(beside: .assetKind) { !$0.kind.asks(field) }
  }
}

extension LegalMatter {
  static let form = Form<LegalMatter>(name: "matter", rows: facts.flatMap(rows))

  /// The debt is asked behind who is in it.
  private static func rows(_ fact: StatedFact<LegalMatter>) -> [FormRow<LegalMatter>] {
    switch fact.field {
    case .matterKind: [.choice(.matterKind, .required, \.kind)]
    case .matterWith: [FormRow.fact(fact, .asked), .matterDebt]
    case .matterOn: [FormRow.matterDay(.matterOn, \.on)]
    case .matterUntil: [FormRow.matterDay(.matterUntil, \.until)]
    default: [FormRow.fact(fact, .asked).fitting]
    }
  }

  /// What does not fit the kind is left out, as it is not asked.
  func checked() -> LegalMatter {
    var matter = self
    if !kind.asks(.matterDebt) { matter.debt = nil }
    if !kind.asks(.matterUntil) { matter.until = nil }
    if !kind.asks(.matterAmount) { matter.amount = nil }
    if !kind.asks(.matterExempt) { matter.exempt = nil }
    return matter
  }
}

extension FormRow<LegalMatter> {
  fileprivate var fitting: FormRow {
    let field = field
    return when { $0.kind.asks(field) }.idle(beside: .matterKind) { !$0.kind.asks(field) }
  }

  /// A day that may lie ahead: of a procedure one that comes, of anything else one that was.
  fileprivate static func matterDay(_ field: Field, _ path: Path<LocalDate?>) -> FormRow {
    @Sendable func leaning(_ matter: LegalMatter) -> DayLeaning {
      field == .matterUntil || matter.kind.family == .procedure ? .future : .past
    }
    return FormRow(
      field: field, need: .asked,
      read: { typed, matter, context throws(InputError) in
        matter[keyPath: path] = try typed.remembered(
          today: context.today, leaning: leaning(matter))
      },
      clear: { $0[keyPath: path] = nil },
      typed: { matter, context in matter[keyPath: path]?.text(in: context.language) },
      understood: { matter, context in matter[keyPath: path]?.text(in: context.language) }
    ).fitting
  }

  /// Which debt it is about, where it is one of the dossier.
  fileprivate static var matterDebt: FormRow {
    FormRow(
      field: .matterDebt, need: .asked,
      read: { typed, matter, context throws(InputError) in
        matter.debt = try typed.debt(in: context)
      },
      clear: { $0.debt = nil },
      typed: { matter, _ in matter.debt?.text },
      understood: { matter, context in matter.debt.map { context.dossier.label(of: $0) } },
      options: { context in context.dossier.debtLabels },
      keys: { context in context.dossier.debts.map(\.id.text) }
    ).fitting
  }
}
