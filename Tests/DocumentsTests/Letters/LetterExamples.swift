import Documents
import Domain
import Planning
import Rules
import TestSupport
import Testing

/// A letter in one of its variants: as the dossier, the plan and the gate lead to it, or of the kind
/// and with the facts that the user chose.
struct LetterExample: CustomTestStringConvertible, Sendable {
  let name: String
  let dossier: Dossier
  let gate: LimitationGate
  /// What the user chose; nil where the plan leads to the kind.
  let kind: LetterKind?
  /// What the user said; what can be suggested fills the rest.
  let facts: LetterFacts
  /// Letters about debt `d1` that were kept before, oldest first.
  let kept: [KeptLetter]
  /// Terms on debt `d1` that were missed, oldest first.
  let missed: [Term]

  static let today = LocalDate.day("2026-11-21")
  static let days = LetterChoice.Days(
    answerBy: .day("2026-12-04"), writeAgain: .day("2027-02-21"))

  /// The words built in, loaded once.
  static let templates = Result { try LetterTemplates(overrides: []) }

  var testDescription: String { name }

  var plan: Plan {
    get throws {
      try Plan(
        of: Standing(
          stated: dossier, letters: kept, since: Self.today, on: Self.today, law: .shipped),
        by: .proportional)
    }
  }

  private var choice: LetterChoice {
    get throws {
      LetterChoice(
        plan: try plan, days: Self.days, missed: [ID("d1"): missed], realism: nil)
    }
  }

  /// What is known about debt `d1`.
  var matter: LetterMatter {
    get throws { try choice.matter(of: ID("d1"), gate: gate) }
  }

  /// What fits debt `d1`; a chosen kind that does not fit throws its refusal.
  var fitting: FittingLetter {
    get throws {
      guard let letter = kind?.letter else { return try choice.letter(for: ID("d1"), gate: gate) }
      let matter = try matter
      return try letter.fitting(matter, facts.filled(from: letter.suggested(for: matter)))
    }
  }

  /// Whether what fits is a letter that admits nothing.
  var isNeutral: Bool {
    if case .neutral? = try? fitting { true } else { false }
  }

  func written(in language: Language) throws -> WrittenLetter {
    try #require(try fitting.written(in: language, with: Self.templates.get()))
  }

  /// A single person with a full address, 160.00 a month for three creditors.
  init(
    _ name: String, of kind: LetterKind? = nil, capacity: Int = 16_000,
    gate: LimitationGate = .clear, kept: [KeptLetter] = [], missed: [Term] = [],
    change: (inout Dossier) -> Void = { _ in },
    saying facts: (inout LetterFacts) -> Void = { _ in }
  ) {
    self.name = name
    self.gate = gate
    self.kind = kind
    self.kept = kept
    self.missed = missed
    var said = LetterFacts.none
    facts(&said)
    self.facts = said
    var dossier = Dossier.example(
      capacity: capacity,
      debts: [
        .example("d1", owed: 120_000), .example("d2", owed: 455_000),
        .example("d3", owed: 670_000),
      ])
    dossier.sender = Sender(
      name: "S. Yılmaz", street: "Kade 1", postcode: "3011 AB", city: "Rotterdam", email: nil,
      phone: nil, birthDate: nil)
    dossier.creditors = [
      .example("c1", named: "Bol"), .example("c2", named: "Santander"),
      .example("c3", named: "ING"),
    ]
    dossier.creditors[0].street = "Postbus 100"
    dossier.creditors[0].postcode = "3500 AA"
    dossier.creditors[0].city = "Utrecht"
    dossier.debts[1].creditor = ID("c2")
    dossier.debts[2].creditor = ID("c3")
    change(&dossier)
    self.dossier = dossier
  }

  /// Every example; each group has its own file, or stands below.
  static let all: [LetterExample] = [
    proposals,
    others,
    money,
    rights,
    situations,
    talks,
  ].flatMap(\.self)

  static let proposals: [LetterExample] = [
    LetterExample("proposal-plain"),
    // A cost that ends, and holiday pay: one amount would take more than three years.
    LetterExample("proposal-in-steps") { dossier in
      dossier.costs.append(
        .example(
          "k2", 12_000, every: .month, category: .maintenance,
          period: Period(from: nil, to: .day("2027-08-31")) ?? .always))
      dossier.incomes.append(
        .example("i2", 60_000, every: .year, kind: .holidayPay, payDay: 24, month: 5))
      dossier.debts[1].parts.principal = Money(cents: 400_000)
      dossier.debts.removeLast()
    },
    LetterExample("proposal-full") { dossier in
      dossier.sender.email = "s.yilmaz@example.org"
      dossier.sender.phone = "06 12345678"
      dossier.creditors[0].customerNumber = "K-778"
      dossier.creditors.append(collector)
      dossier.debts[0].collector = ID("c9")
      dossier.debts[0].parts.collectionCosts = Money(cents: 6_750)
      dossier.debts[0].disputed = Money(cents: 6_750)
      dossier.debts[0].bills = ["F-2026-1", "F-2026-2"].map {
        Debt.Bill(
          number: $0, date: nil, dueDate: nil, amount: Money(cents: 60_000),
          fourteenDayLetter: nil)
      }
      dossier.debts.append(
        .example("d4", owed: 90_000, kind: .energy))
      dossier.debts[3].creditor = ID("c9")
      dossier.debts[2].arrangement = Debt.Arrangement(
        monthly: Money(cents: 2_500), dueDay: 28, from: nil, isKept: true)
    },
    LetterExample("proposal-interest") { $0.debts[0].interest = .contract(Rate(percent: 9)) },
    LetterExample("proposal-never-ends") {
      $0.debts[0].interest = .contract(Rate(percent: 18))
    },
    LetterExample("proposal-takes-too-long", capacity: 12_450) {
      // 12.00 a month, of which the interest takes 11.99 in the first month.
      $0.debts[0].interest = .contract(Rate(hundredthsOfPercent: 1_199))
    },
    LetterExample("proposal-last-equal", capacity: 30_000) {
      $0.debts = [$0.debts[0]]
      $0.incomes[0].payDay = nil
    },
    LetterExample("proposal-once", capacity: 130_000) { $0.debts = [$0.debts[0]] },
    LetterExample("proposal-once-without-interest", capacity: 130_000) {
      $0.debts = [$0.debts[0]]
      $0.debts[0].interest = .statutory
    },
    LetterExample("proposal-urgent") { dossier in
      dossier.debts[0] = .example("d1", owed: 120_000, kind: .rent)
      dossier.debts[0].reference = nil
      dossier.sender.city = nil
    },
  ]

  static let others: [LetterExample] = [
    LetterExample("pause-basics-first", capacity: 5_000) { dossier in
      dossier.debts[1] = .example("d2", owed: 455_000, kind: .rent)
      dossier.debts[1].creditor = ID("c2")
    },
    LetterExample("pause-nothing-left", capacity: -4_500) {
      $0.debts[0].disputed = Money(cents: 1)
    },
    LetterExample("pause-agreements", capacity: 2_500) { dossier in
      dossier.debts[2].arrangement = Debt.Arrangement(
        monthly: Money(cents: 2_500), dueDay: 28, from: nil, isKept: true)
    },
    LetterExample("pause-only-one", capacity: 0) { $0.debts = [$0.debts[0]] },
    LetterExample("specification-too-old", gate: .mayBeBarred(from: .day("2026-06-02"))) {
      $0.creditors.append(collector)
      $0.debts[0].collector = ID("c9")
    },
    LetterExample("specification-age-unknown", gate: .ageUnknown) {
      $0.debts[0].isTrade = true
      $0.debts[0].disputed = Money(cents: 20_000)
      $0.debts[0].disputeReason = "De levering was niet compleet"
    },
    LetterExample("specification-disputed") {
      $0.debts[0] = .example("d1", owed: 31_200, kind: .fine, disputed: 31_200, stage: .writ)
      $0.creditors[0].name = "CJIB"
      $0.creditors[0].kind = .government
    },
    LetterExample("specification-person", gate: .ageUnknown) {
      $0.creditors[0].name = "Ahmet Öztürk"
      $0.creditors[0].kind = .person
    },
  ]

  static let collector = Creditor(
    id: ID("c9"), name: "Incasso Noord B.V.", kind: .collector, street: "Laan 5",
    postcode: "9711 AA", city: "Groningen", email: nil, iban: "NL91ABNA0417164300",
    customerNumber: nil, registerNumber: nil)
}
