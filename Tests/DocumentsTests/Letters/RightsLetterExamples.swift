import Documents
import Domain
import Planning
import TestSupport

// Letters that answer a creditor or stand on a right, of a kind that the user chose.
extension LetterExample {
  static let rights: [LetterExample] = answers + agreements + disputes + objections + rest

  private static let answers: [LetterExample] = [
    LetterExample("reminder-offer", of: Reminder.kind, kept: [.offer()]),
    LetterExample(
      "reminder-request", of: Reminder.kind, kept: [.example(PauseRequest.kind)],
      change: throughCollector),
    LetterExample(
      "reminder-once", of: Reminder.kind, kept: [.offer("of-another-version", 48_000, of: 48_000)]),
    LetterExample(
      "neutral-reminder", of: NeutralReminder.kind, gate: .ageUnknown,
      kept: [.example(SpecificationRequest.kind)], change: throughCollector),
    LetterExample("refusal-plain", of: ReplyToRefusal.kind, kept: [.offer()]),
    LetterExample(
      "refusal-reason", of: ReplyToRefusal.kind, kept: [.offer()],
      change: throughCollector,
      saying: {
        $0.theirLetter = .day("2026-11-16")
        $0.reason = "U vindt de looptijd te lang. Korter kan ik niet betalen."
      }),
    LetterExample(
      "refusal-nothing-left", of: ReplyToRefusal.kind, capacity: -4_500,
      kept: [.offer("of-another-version", 500, of: 6_000)]),
    LetterExample(
      "counter-unchanged", of: ReplyToCounterOffer.kind, kept: [.offer()],
      change: throughCollector,
      saying: {
        $0.amount = Money(cents: 5_000)
        $0.theirLetter = .day("2026-11-16")
      }),
    LetterExample(
      "counter-changed", of: ReplyToCounterOffer.kind, kept: [.offer("payment-proposal", 1_000)],
      saying: { $0.amount = Money(cents: 1_543) }),
    LetterExample(
      "counter-first", of: ReplyToCounterOffer.kind,
      change: { $0.debts = [$0.debts[0]] }, saying: { $0.amount = Money(cents: 120_000) }),
    LetterExample(
      "counter-interest", of: ReplyToCounterOffer.kind,
      change: { $0.debts[0].interest = .contract(Rate(percent: 9)) },
      saying: { $0.amount = Money(cents: 5_000) }),
    LetterExample(
      "counter-never-ends", of: ReplyToCounterOffer.kind,
      change: { $0.debts[0].interest = .contract(Rate(percent: 18)) },
      saying: { $0.amount = Money(cents: 5_000) }),
  ]

  private static let agreements: [LetterExample] = [
    LetterExample(
      "agreement-plain", of: AgreementConfirmation.kind,
      saying: {
        $0.talkedOn = .day("2026-11-20")
        $0.amount = Money(cents: 5_000)
        $0.from = .day("2026-12-28")
      }),
    LetterExample(
      "agreement-full", of: AgreementConfirmation.kind,
      change: {
        throughCollector(&$0)
        $0.debts[0].parts.collectionCosts = Money(cents: 6_750)
        $0.debts[0].disputed = Money(cents: 6_750)
      },
      saying: {
        $0.talkedOn = today
        $0.talkedWith = "mevrouw Jansen"
        $0.amount = Money(cents: 2_350)
        $0.from = .day("2027-01-31")
        $0.reason = "Vanaf vandaag komt er geen rente meer bij"
      }),
    LetterExample(
      "agreement-months", of: AgreementConfirmation.kind,
      saying: {
        $0.talkedOn = .day("2026-11-20")
        $0.amount = Money(cents: 1_500)
        $0.from = .day("2026-12-01")
        $0.months = 6
      }),
    LetterExample("agreement-terms", of: AgreementConfirmation.kind) { dossier in
      var arrangement = Debt.Arrangement(
        monthly: Money(cents: 3_500), dueDay: 1, from: .day("2027-01-01"), isKept: true)
      arrangement.agreed = Debt.Arrangement.Agreed(
        on: .day("2026-11-19"), with: "mevrouw De Vries", proof: .email, terms: 35,
        last: Money(cents: 1_000), total: Money(cents: 120_000), interestStops: true,
        onMiss: .reminder)
      dossier.debts[0].arrangement = arrangement
    } saying: {
      $0.talkedOn = .day("2026-11-19")
      $0.talkedWith = "mevrouw De Vries"
      $0.amount = Money(cents: 3_500)
      $0.from = .day("2027-01-01")
    },
  ]

  private static let disputes: [LetterExample] = [
    LetterExample("dispute-whole") {
      $0.debts[0] = .example("d1", owed: 31_200, kind: .telecom, disputed: 31_200)
      $0.debts[0].disputeReason = "Ik heb al betaald op 3 maart 2026."
    },
    LetterExample("dispute-part", of: Dispute.kind) {
      throughCollector(&$0)
      $0.debts[0].disputed = Money(cents: 20_000)
      $0.debts[0].disputeReason = "De levering was niet compleet"
    },
    LetterExample("dispute-part-after-offer", of: Dispute.kind, kept: [.offer()]) {
      $0.debts[0].disputed = Money(cents: 20_000)
      $0.debts[0].disputeReason = "De levering was niet compleet"
    },
    LetterExample(
      "dispute-part-too-old", of: Dispute.kind, gate: .mayBeBarred(from: .day("2026-06-02")),
      change: { $0.debts[0].disputed = Money(cents: 20_000) },
      saying: { $0.reason = "De levering was niet compleet." }),
    LetterExample("dispute-with-what-was-found", of: Dispute.kind) {
      $0.debts[0].parts.collectionCosts = Money(cents: 25_000)
      $0.debts[0].parts.interest = Money(cents: 6_000)
      $0.debts[0].interest = .statutory
      $0.debts[0].bills = [.example(120_000, letter: "2026-09-15")]
      $0.debts[0].disputed = Money(cents: 11_935)
    },
  ]

  private static let objections: [LetterExample] = [
    LetterExample("objection-scale", of: CostsObjection.kind) {
      throughCollector(&$0)
      $0.debts[0].parts.collectionCosts = Money(cents: 25_000)
      $0.debts[0].bills = [.example(120_000, letter: "2026-09-15")]
    },
    LetterExample("objection-three-parts", of: CostsObjection.kind) {
      throughCollector(&$0)
      $0.debts[0].parts.collectionCosts = Money(cents: 18_000)
      $0.debts[0].parts.otherCosts = Money(cents: 2_500)
      $0.debts[0].parts.interest = Money(cents: 2_772)
      $0.debts[0].interest = .statutory
      $0.debts[0].stage = .collector
    },
    LetterExample("objection-letter-too-early", of: CostsObjection.kind) {
      $0.debts[0].parts.collectionCosts = Money(cents: 18_000)
      $0.debts[0].bills = [.example(120_000, letter: "2026-09-01")]
    },
    LetterExample("objection-bills-apart", of: CostsObjection.kind) {
      $0.debts[0] = .example("d1", owed: 30_000, kind: .telecom)
      $0.debts[0].parts.collectionCosts = Money(cents: 12_000)
      $0.debts[0].bills = (1...3).map { _ in .example(10_000, letter: "2026-09-15") }
    },
    LetterExample("objection-vat", of: CostsObjection.kind) {
      $0.debts[0].parts.collectionCosts = Money(cents: 21_780)
      $0.debts[0].bills = [.example(120_000, letter: "2026-09-15")]
    },
    LetterExample("objection-claims-together", of: CostsObjection.kind) { dossier in
      dossier.debts = ["d2", "d1"].map { .example($0, owed: 10_000, kind: .onlinePurchase) }
      for index in 0...1 {
        dossier.debts[index].parts.collectionCosts = Money(cents: 4_000)
        dossier.debts[index].bills = [.example(10_000, letter: "2026-09-15")]
      }
    },
    LetterExample("objection-stacked", of: CostsObjection.kind) { dossier in
      dossier.debts = ["d2", "d1"].map { .example($0, owed: 10_000, kind: .energy) }
      for index in 0...1 {
        dossier.debts[index].parts.collectionCosts = Money(cents: 4_000)
        dossier.debts[index].bills = [.example(10_000, letter: "2026-09-15")]
      }
    },
    LetterExample("objection-agreed-interest", of: CostsObjection.kind) {
      $0.debts[0].interest = .contract(Rate(percent: 7))
      $0.debts[0].parts.interest = Money(cents: 9_999)
    },
    LetterExample("objection-rate", of: CostsObjection.kind) {
      $0.debts[0].interest = .contract(Rate(hundredthsOfPercent: 1_040))
    },
    LetterExample("objection-credit", of: CostsObjection.kind) {
      $0.debts[0].kind = .loan
      $0.debts[0].interest = .contract(Rate(percent: 29))
    },
  ]

  private static let rest: [LetterExample] = [
    LetterExample(
      "limitation-too-old", of: LimitationLetter.kind,
      gate: .mayBeBarred(from: .day("2026-06-02"))
    ) {
      throughCollector(&$0)
      $0.debts[0].dueDate = .day("2021-06-01")
      $0.debts[0].lastDemand = .day("2021-06-01")
    },
    LetterExample("limitation-age-unknown", of: LimitationLetter.kind, gate: .ageUnknown) {
      $0.debts[0].dueDate = nil
    },
    LetterExample(
      "limitation-judgment", of: LimitationLetter.kind,
      gate: .mayBeBarred(from: .day("2025-03-02"))
    ) {
      $0.debts[0].dueDate = nil
      $0.debts[0].judgment = .day("2005-03-01")
    },
    LetterExample("exempt-single", of: ExemptAmountRequest.kind) { $0.debts[0].stage = .seizure },
    LetterExample(
      "exempt-parent", of: ExemptAmountRequest.kind,
      change: {
        throughCollector(&$0)
        $0.household.kind = .singleParent
        $0.household.childBirthYears = [2015, 2019]
        $0.costs[0].category = .housing
      },
      saying: {
        $0.theirLetter = .day("2026-11-02")
        $0.from = .day("2026-10-25")
      }),
    LetterExample("exempt-couple", of: ExemptAmountRequest.kind) {
      $0.debts[0].stage = .seizure
      $0.household.kind = .couple
    },
    LetterExample("balance-plain", of: BalanceRequest.kind, change: throughCollector),
    LetterExample("balance-tax", of: BalanceRequest.kind, change: { government(&$0, .tax) }),
    LetterExample(
      "final-plain", of: FinalPaymentConfirmation.kind, change: { $0.debts[0].kind = .energy },
      saying: { $0.term = today }),
    LetterExample(
      "final-title", of: FinalPaymentConfirmation.kind,
      change: {
        throughCollector(&$0)
        $0.debts[0].kind = .loan
        $0.debts[0].stage = .seizure
      },
      saying: {
        $0.term = .day("2026-11-20")
        $0.amount = Money(cents: 4_567)
      }),
    LetterExample(
      "decision-tax", of: DecisionObjection.kind,
      change: {
        government(&$0, .tax)
        $0.creditors.append(office)
        $0.debts[0].collector = office.id
      },
      saying: {
        $0.theirLetter = .day("2026-10-10")
        $0.reason = "De aanslag is voor een auto die ik al in 2024 heb verkocht"
      }),
    LetterExample(
      "handover-plain", of: DebtHelpHandover.kind,
      change: throughCollector,
      saying: {
        $0.helper = "Gemeente Rotterdam"
        $0.from = .day("2026-12-01")
      }),
    LetterExample(
      "handover-fine", of: DebtHelpHandover.kind, change: { government(&$0, .fine) },
      saying: { $0.helper = "Gemeente Rotterdam" }),
    LetterExample(
      "handover-tax", of: DebtHelpHandover.kind,
      change: {
        government(&$0, .tax)
        $0.debts[0].disputed = Money(cents: 1_000)
      },
      saying: {
        $0.helper = "Kredietbank Rotterdam"
        $0.from = today
      }),
    LetterExample(
      "handover-energy", of: DebtHelpHandover.kind, change: { $0.debts[0].kind = .energy },
      saying: { $0.helper = "Gemeente Rotterdam" }),
  ]

  /// A bailiff collects the debt.
  static func throughCollector(_ dossier: inout Dossier) {
    dossier.creditors.append(office)
    dossier.debts[0].collector = office.id
    dossier.creditors[0].customerNumber = "K-778"
  }

  /// The debt is owed to the government.
  static func government(_ dossier: inout Dossier, _ kind: Debt.Kind) {
    dossier.debts[0].kind = kind
    dossier.creditors[0].kind = .government
    dossier.creditors[0].name = kind == .fine ? "CJIB" : "Belastingdienst"
  }

  static let office = Creditor(
    id: ID("c9"), name: "Incasso Noord B.V.", kind: .collector, street: "Laan 5",
    postcode: "9711 AA", city: "Groningen", email: nil, iban: "NL91ABNA0417164300",
    customerNumber: nil, registerNumber: nil)
}

extension KeptLetter {
  /// A letter of a kind without an offer.
  static func example(_ kind: LetterKind, written: String = "2026-11-02") -> KeptLetter {
    KeptLetter(kind: kind.rawValue, written: .day(written), amounts: nil)
  }

  /// Equal terms of `monthly` and a last one that together are `owed`; what the plan of an example
  /// offers when nothing is said.
  static func offer(
    _ kind: String = "payment-proposal", _ monthly: Int = 1_542, of owed: Int = 120_000,
    written: String = "2026-11-02"
  ) -> KeptLetter {
    let terms = (owed + monthly - 1) / monthly
    return KeptLetter(
      kind: kind, written: .day(written),
      amounts: (monthly: monthly, terms: terms, last: owed - monthly * (terms - 1), total: owed))
  }

  private init(
    kind: String, written: LocalDate,
    amounts: (monthly: Int, terms: Int, last: Int, total: Int)?
  ) {
    self.init(
      id: ID("l1"), debt: ID("d1"), creditorName: "Bol", kind: kind, language: .dutch,
      written: written, fileName: "l1.txt", text: "", sha256: String(repeating: "0", count: 64),
      monthly: amounts.map { Money(cents: $0.monthly) }, terms: amounts?.terms,
      last: amounts.map { Money(cents: $0.last) }, total: amounts.map { Money(cents: $0.total) },
      sheet: nil, planSHA256: nil, sent: nil)
  }
}

extension Debt.Bill {
  fileprivate static func example(_ amount: Int, letter: String) -> Debt.Bill {
    Debt.Bill(
      number: nil, date: nil, dueDate: .day("2026-09-01"), amount: Money(cents: amount),
      fourteenDayLetter: .day(letter))
  }
}
