/// Something that runs besides the debts and that a counselor has to know at once: a seizure, a day at
/// court or an eviction, surety for somebody, a registration of credit.
package struct LegalMatter: Hashable, Sendable {
  /// What it is.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case seizureOfWages, seizureOfBenefit, seizureOfAllowances, seizureOfAccount, seizureOfGoods
    case seizureOfHome
    case hearing, eviction, auction, disconnection, bankruptcy, procedure
    case guarantee
    case registration
  }

  /// What belongs together.
  package enum Family: String, CaseIterable, Hashable, Sendable {
    case seizure, procedure, guarantee, registration
  }

  /// Unique among the matters of a dossier; stays when it is edited.
  package let id: ID<LegalMatter>
  package var kind: Kind
  /// The bailiff, the court, for whom one stands surety, or who keeps the register.
  package var with: String?
  /// The debt it is about, where it is one of the dossier.
  package var debt: ID<Debt>?
  /// Of a procedure the day on which it happens; of anything else the day on which it began.
  package var on: LocalDate?
  /// The last day; nil where it has none or nobody knows.
  package var until: LocalDate?
  /// Of a seizure what is taken, a month where it is of income; of surety what one stands for.
  package var amount: Money?
  /// The exempt amount (*beslagvrije voet*) that the one who seizes uses, a month.
  package var exempt: Money?
  /// The number on the paper.
  package var reference: String?
  package var note: String?

  package init(
    id: ID<LegalMatter>, kind: Kind, with: String?, debt: ID<Debt>?, on: LocalDate?,
    until: LocalDate?, amount: Money?, exempt: Money?, reference: String?, note: String?
  ) {
    self.id = id
    self.kind = kind
    self.with = with
    self.debt = debt
    self.on = on
    self.until = until
    self.amount = amount
    self.exempt = exempt
    self.reference = reference
    self.note = note
  }

  /// One of which nothing is known but what it is.
  package static func blank(_ id: ID<LegalMatter>, _ kind: Kind) -> LegalMatter {
    LegalMatter(
      id: id, kind: kind, with: nil, debt: nil, on: nil, until: nil, amount: nil, exempt: nil,
      reference: nil, note: nil)
  }

  /// The letter before its number.
  package static let prefix = "m"

  /// The name that an item of the agenda has for its day: `matter.m2`.
  package var agendaItem: String { "matter.\(id.text)" }
}

extension LegalMatter: Numbered {}

extension LegalMatter {
  /// Each fact that is a single value, described once; the debt is read and written besides.
  package static let facts: [StatedFact<LegalMatter>] = [
    .choice(.matterKind, \.kind),
    StatedFact(.matterWith, .text(\.with, limit: 200), column: "with_whom"),
    StatedFact(.matterOn, .dayIfKnown(\.on), column: "day"),
    StatedFact(.matterUntil, .dayIfKnown(\.until), column: "until_day"),
    StatedFact(.matterAmount, .amountIfKnown(\.amount)),
    StatedFact(.matterExempt, .amountIfKnown(\.exempt)),
    StatedFact(.matterReference, .text(\.reference, limit: 100)),
    StatedFact(.matterNote, .text(\.note, limit: 500)),
  ]
}

extension LegalMatter.Kind {
  /// What it belongs to.
  package var family: LegalMatter.Family {
    switch self {
    case .seizureOfWages, .seizureOfBenefit, .seizureOfAllowances, .seizureOfAccount,
      .seizureOfGoods, .seizureOfHome:
      .seizure
    case .hearing, .eviction, .auction, .disconnection, .bankruptcy, .procedure: .procedure
    case .guarantee: .guarantee
    case .registration: .registration
    }
  }

  /// Whether money is taken each month, for which an exempt amount is used.
  package var takesMonthly: Bool {
    self == .seizureOfWages || self == .seizureOfBenefit || self == .seizureOfAllowances
  }

  /// Whether a field makes sense for such a matter.
  package func asks(_ field: Field) -> Bool {
    switch field {
    case .matterDebt: family != .guarantee
    case .matterUntil: family == .registration
    case .matterAmount: family == .seizure || family == .guarantee
    case .matterExempt: takesMonthly
    default: true
    }
  }
}

extension LegalMatter.Family {
  /// Its kinds, in the order of the list.
  package var kinds: [LegalMatter.Kind] { LegalMatter.Kind.allCases.filter { $0.family == self } }
}
