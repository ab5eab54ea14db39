/// Something that debt help asks and that may be answered with “not there” or “I do not know”: these are
/// kept, so that nobody asks twice and nothing that is not known is taken for nothing.
package enum Inquiry: Hashable, Sendable {
  case field(Field)
  case topic(Topic)
  /// Who else has a file of this debt.
  case chain(ID<Debt>)

  /// What comes in: “none” says that nothing does.
  package static let income = Inquiry.field(.incomeAmount)

  /// A list that may be empty because there is nothing.
  package enum Topic: String, CaseIterable, Hashable, Sendable {
    case children, representative, home, car, savings, insurance, valuables, lease, seizures
    case procedures, guarantees, registrations
  }

  /// What was said, where it was no fact.
  package enum Answer: String, CaseIterable, Hashable, Sendable {
    /// There is none.
    case none
    /// The person does not know.
    case unknown
  }

  /// The same each time: `household.work`, `car`, `chain.d3`.
  package var key: String {
    switch self {
    case .field(let field): field.rawValue
    case .topic(let topic): topic.rawValue
    case .chain(let debt): Self.chains + debt.text
    }
  }

  private static let chains = "chain."

  /// From its key; nil where that says nothing.
  package init?(key: String) {
    if key.hasPrefix(Self.chains), key.count > Self.chains.count {
      self = .chain(ID(String(key.dropFirst(Self.chains.count))))
    } else if let topic = Topic(rawValue: key) {
      self = .topic(topic)
    } else if let field = Field(rawValue: key) {
      self = .field(field)
    } else {
      return nil
    }
  }
}

extension Inquiry.Topic {
  /// The possessions it asks for; empty where it asks for something else.
  package var assets: [Asset.Kind] {
    switch self {
    case .home: [.home]
    case .car: [.car, .vehicle]
    case .savings: [.savings, .investments]
    case .insurance: [.insurance]
    case .valuables: [.valuables, .other]
    case .lease: [.lease]
    case .children, .representative, .seizures, .procedures, .guarantees, .registrations: []
    }
  }

  /// The matters it asks for; nil where it asks for something else.
  package var matters: LegalMatter.Family? {
    switch self {
    case .seizures: .seizure
    case .procedures: .procedure
    case .guarantees: .guarantee
    case .registrations: .registration
    case .children, .representative, .home, .car, .savings, .insurance, .valuables, .lease: nil
    }
  }
}

extension Dossier {
  /// Whether anything was told that only debt help asks.
  package var hasCircumstances: Bool {
    persons != .unknown || !assets.isEmpty || !matters.isEmpty
      || household.children.contains(where: \.isDescribed)
  }

  /// What was said to something that is asked, where it was no fact; nil where nothing was.
  package func said(to inquiry: Inquiry) -> Inquiry.Answer? {
    assurances.lazy.compactMap { said in
      if case .asked(inquiry, let answer) = said.matter { answer } else { nil }
    }.first
  }

  /// Whether it was said that nothing comes in.
  package var hasNoIncome: Bool { incomes.isEmpty && said(to: .income) == Inquiry.Answer.none }

  /// Whether it is known what comes in, be it nothing.
  package var isIncomeKnown: Bool { !incomes.isEmpty || hasNoIncome }

  /// How many things there are of what a topic asks for.
  package func count(of topic: Inquiry.Topic) -> Int {
    if let family = topic.matters { return matters.count { $0.kind.family == family } }
    switch topic {
    case .children: return household.children.count
    case .representative: return persons.representative == .unknown ? 0 : 1
    default: return assets.count { topic.assets.contains($0.kind) }
    }
  }
}
