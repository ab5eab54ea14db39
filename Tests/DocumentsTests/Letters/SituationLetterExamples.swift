import Documents
import Domain
import Planning
import TestSupport

// Letters about a seized account, a tax that can be remitted, and a debt of somebody else.
extension LetterExample {
  static let situations: [LetterExample] = [
    LetterExample("bank-plain", of: BankProtectionRequest.kind) { $0.debts[0].stage = .seizure },
    LetterExample(
      "bank-collected", of: BankProtectionRequest.kind,
      change: {
        throughCollector(&$0)
        $0.household.kind = .coupleWithChildren
        $0.household.childBirthYears = [2015, 2019]
      },
      saying: { $0.theirLetter = .day("2026-11-02") }),
    LetterExample("remission-municipal", of: RemissionRequest.kind) {
      government(&$0, .municipalTax)
      $0.creditors[0].name = "Gemeente Rotterdam"
      lowIncome(&$0)
    },
    LetterExample(
      "remission-state", of: RemissionRequest.kind, gate: .ageUnknown,
      change: {
        government(&$0, .tax)
        $0.creditors.append(office)
        $0.debts[0].collector = office.id
        lowIncome(&$0)
        $0.household.kind = .singleParent
        $0.household.childBirthYears = [2015]
        $0.incomes += [
          .example("i8", 42_000, every: .month, kind: .rentAllowance),
          .example("i9", 38_000, every: .quarter, kind: .childBenefit),
        ]
      },
      saying: { $0.theirLetter = .day("2026-10-10") }),
    LetterExample("not-mine-plain") { dossier in
      dossier.assurances = [
        Assurance(.whose(ID("d1"), .notMine), words: nil, on: .day("2026-11-20"))
      ]
    },
    LetterExample(
      "not-mine-title", of: NotMyDebt.kind, gate: .mayBeBarred(from: .day("2026-06-02"))
    ) {
      throughCollector(&$0)
      $0.debts[0].stage = .judgment
      $0.assurances = [
        Assurance(
          .whose(ID("d1"), .notMine), words: "iemand gebruikte mijn naam en adres",
          on: .day("2026-11-20"))
      ]
    },
    LetterExample("not-mine-decision", of: NotMyDebt.kind) {
      government(&$0, .fine)
      $0.assurances = [
        Assurance(
          .whose(ID("d1"), .notMine), words: "De auto was al verkocht",
          on: .day("2026-11-20"))
      ]
    },
    LetterExample(
      "opposition-fine", of: OppositionNotice.kind,
      change: {
        government(&$0, .fine)
        $0.debts[0].stage = .writ
      },
      saying: {
        $0.theirLetter = .day("2026-11-10")
        $0.reason = "De auto was op die dag niet meer van mij"
      }),
    LetterExample(
      "opposition-tax", of: OppositionNotice.kind, gate: .ageUnknown,
      change: {
        government(&$0, .tax)
        $0.debts[0].stage = .seizure
      },
      saying: {
        $0.theirLetter = .day("2026-09-01")
        $0.reason = "ik heb deze aanslag al betaald"
      }),
    LetterExample(
      "opposition-judgment", of: OppositionNotice.kind,
      change: {
        throughCollector(&$0)
        $0.debts[0].stage = .judgment
      },
      saying: {
        $0.theirLetter = .day("2026-11-12")
        $0.reason = "ik wist niets van de zitting"
      }),
    LetterExample(
      "setoff-rest", of: SetOffRequest.kind,
      saying: {
        $0.amount = Money(cents: 20_000)
        $0.reason = "de borg van mijn oude huis"
      }),
    LetterExample(
      "setoff-over", of: SetOffRequest.kind, change: { throughCollector(&$0) },
      saying: {
        $0.amount = Money(cents: 150_000)
        $0.reason = "Uw eindafrekening van 3 mei 2026"
      }),
    LetterExample(
      "setoff-even", of: SetOffRequest.kind,
      change: { government(&$0, .allowanceRepayment) },
      saying: {
        $0.amount = Money(cents: 120_000)
        $0.reason = "de teruggave over 2025"
      }),
    LetterExample("register-costs", of: RegisterRequest.kind) {
      throughCollector(&$0)
      $0.debts[0].parts.collectionCosts = Money(cents: 6_750)
    },
    LetterExample(
      "register-sold", of: RegisterRequest.kind, gate: .mayBeBarred(from: .day("2026-06-02"))
    ) {
      $0.creditors[0].name = "Inning Oost B.V."
      $0.creditors[0].kind = .collector
    },
    LetterExample(
      "complaint-collector", of: Complaint.kind, change: { throughCollector(&$0) },
      saying: {
        $0.reason = "U belt mij elke dag op mijn werk"
        $0.theirLetter = .day("2026-11-02")
      }),
    LetterExample(
      "complaint-government", of: Complaint.kind, gate: .ageUnknown,
      change: { government(&$0, .municipalTax) },
      saying: { $0.reason = "Mijn brief van 2 oktober is niet beantwoord" }),
    LetterExample(
      "complaint-company", of: Complaint.kind, saying: { $0.reason = "Ik word niet teruggebeld" }),
  ]

  /// An income at the norm of social assistance, with rent and a health premium.
  static func lowIncome(_ dossier: inout Dossier) {
    dossier.incomes = [.example("i1", 141_946, every: .month, kind: .benefit)]
    dossier.costs = [
      .example("k1", 61_500, every: .month, category: .housing),
      .example("k2", 15_900, every: .month, category: .healthInsurance),
    ]
  }
}
