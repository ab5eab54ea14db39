import Documents
import Domain
import Exchange
import Planning
import Rules
import TestSupport
import Testing

/// The same follows from a dossier without names as from the one with them.
@Suite struct RedactedJudgementTests {
  private static let day = LocalDate.day("2026-11-21")

  /// What was judged of a household: verdict, capacity, offers, and everything that was found.
  private struct Judgement: Equatable {
    let verdict: Realism.Verdict?
    let capacity: Money
    let room: Money?
    let monthly: [Money]
    let instalments: [Instalments?]
    let found: [String]
    let claims: [String]
    let steps: [NextStep]
    let gates: [LimitationGate?]
    let answers: [String]

    init(of dossier: Dossier, _ law: Law) throws {
      let standing = try Standing.of(dossier, on: RedactedJudgementTests.day, law: law)
      let plan = try Plan(of: standing)
      let realism = Realism(of: plan)
      verdict = realism.verdict
      capacity = plan.capacity
      room = realism.room?.ours
      monthly = plan.offers.map(\.monthly)
      instalments = plan.offers.map(\.instalments)
      found = realism.findings.map(Self.mark)
      let check = ClaimCheck(of: standing)
      claims = check.findings.map(Self.mark)
      steps = NextStep.steps(
        for: standing.now.dossier, plan: plan, progress: Progress(hasSeenPlan: true, written: []),
        realism: realism)
      gates = dossier.debts.map { debt in
        try? LimitationGate.of(debt, on: RedactedJudgementTests.day, law: law)
      }
      answers = dossier.record.replies.compactMap { reply in
        dossier.debts.first { $0.id == reply.debt }.map {
          standing.step(after: reply, on: $0).code
        }
      }
    }

    private static func mark(_ finding: Finding) -> String {
      "\(finding.code.rawValue) \(finding.debt?.text ?? "-") \(finding.severity)"
    }
  }

  @Test(arguments: Cases.households)
  func theSameIsJudged(household: String) throws {
    let bytes = try Cases.bytes("households/\(household).json")
    let whole = try DossierDocument.read(bytes, ignoringUnknownKeys: false).get()
    var random = SeededGenerator(seed: UInt64(household.utf8.count))
    for round in 0..<40 {
      let dossier = varied(whole, using: &random)
      let redaction = Redaction(of: dossier, letters: [], in: .dutch)
      let redacted = redaction.dossier(dossier)
      #expect(redacted.redacted(in: .dutch) == redacted, "\(household) \(round)")
      let book = terms(of: dossier)
      let law = Law.shipped.knowing(book)
      let other = Law.shipped.knowing(redaction.terms(book, of: dossier))
      let (plain, shown) = (try Judgement(of: dossier, law), try Judgement(of: redacted, other))
      #expect(plain == shown, "\(household) \(round): \(dossier.creditors.map(\.name))")
      let text = DossierDocument.text(of: redacted)
      for secret in Self.secrets + [dossier.sender.name] where !secret.isEmpty {
        #expect(!text.contains(secret), "\(household) \(round): \(secret)")
      }
    }
  }

  // MARK: Dossiers that differ

  /// Bodies with rules of their own, names that are one, and names that only begin alike.
  private static let names = [
    "CJIB", "Gemeente Utrecht", "Belastingdienst Toeslagen", "CAK", "DUO Groningen", "UWV",
    "Flanderijn", "Van der Meer Gerechtsdeurwaarders", "Advocatenkantoor Zuidas", "Ziggo",
    "Ziggo B.V.", "Ziggo Zakelijk", "Tandarts Molenaar", "Tandarts Willemsen", "Incasso Noord",
    "Incasso Zuid", "De Jong", "LBIO", "NVWA", "Studio 100", "Studio 200",
  ]
  private static let references = [
    "F-2026-771", "f2026771", "8812345", "1234 5678 9012 3456", "1234567890123456",
    "123456789012345", "AB", "F-2026-772",
  ]
  private static let secrets = [
    "Utrecht", "Groningen", "Flanderijn", "Meer", "Zuidas", "Ziggo", "Molenaar", "Jong", "Noord",
    "2026-771", "8812345", "3456", "omdat", "Sanne", "2015-02-03", "NL91ABNA",
  ]

  private func varied(_ whole: Dossier, using random: inout SeededGenerator) -> Dossier {
    var dossier = whole
    func flag(_ random: inout SeededGenerator) -> Bool { .random(using: &random) }
    dossier.household.kind = Household.Kind.allCases.randomElement(using: &random) ?? .single
    dossier.household.children = (0..<Int.random(in: 0...3, using: &random)).map { place in
      // Ages on both sides of every border: under one, twelve, thirteen, seventeen, eighteen.
      let year = 2026 - ([0, 1, 11, 12, 13, 17, 18, 19].randomElement(using: &random) ?? 0)
      let isDay = flag(&random)
      return Child(
        id: ID("g\(place + 1)"), name: "Sanne",
        birthDate: isDay ? LocalDate(year: year, month: 2, day: 3) : nil, birthYear: year,
        home: Child.Home.allCases.randomElement(using: &random) ?? .here, whose: .both)
    }
    if flag(&random) { dossier.sender.name = "" }
    for place in dossier.creditors.indices {
      dossier.creditors[place].name = Self.names.randomElement(using: &random) ?? ""
      let ibans = [nil, "NL91ABNA0417164300", "NL91ABNA0417164301"]
      dossier.creditors[place].iban = ibans.randomElement(using: &random) ?? nil
    }
    let amounts = [5_000, 14_900, 29_800, 100_000]
    for place in dossier.debts.indices {
      vary(&dossier.debts[place], amounts, dossier.creditors, using: &random)
    }
    return told(dossier, using: &random)
  }

  private func vary(
    _ debt: inout Debt, _ amounts: [Int], _ creditors: [Creditor],
    using random: inout SeededGenerator
  ) {
    if Bool.random(using: &random) {
      debt.parts.principal = Money(cents: amounts.randomElement(using: &random) ?? 0)
      debt.bills = []
    }
    debt.reference =
      Bool.random(using: &random) ? nil : Self.references.randomElement(using: &random)
    debt.collector = Bool.random(using: &random) ? nil : creditors.randomElement(using: &random)?.id
    if debt.collector == debt.creditor { debt.collector = nil }
    debt.kind = [debt.kind, .fine, .tax, .rent].randomElement(using: &random) ?? debt.kind
    if Bool.random(using: &random) {
      (debt.disputed, debt.disputeReason) = (min(debt.claimed, Money(cents: 4_000)), "omdat")
    }
    for place in debt.bills.indices { debt.bills[place].number = "F-2026-771/\(place)" }
  }

  /// Sales, payments on one bill, and a claim that was passed on to somebody by name.
  private func told(_ whole: Dossier, using random: inout SeededGenerator) -> Dossier {
    var dossier = whole
    guard let debt = dossier.debts.randomElement(using: &random), Bool.random(using: &random) else {
      return dossier
    }
    let day = LocalDate.day("2026-10-01")
    let name = Bool.random(using: &random) ? Self.names.randomElement(using: &random) : nil
    dossier.record.replies = [
      Reply(id: ID("r1"), debt: debt.id, on: day, answer: .passedOn(name), words: "omdat")
    ]
    if let seller = dossier.creditors.first(where: { $0.id != debt.creditor }) {
      dossier.assurances.append(
        Assurance(
          .sold(debt.id, by: seller.id), words: Self.references.randomElement(using: &random),
          on: day))
    }
    dossier.record.payments = [
      Payment(
        id: ID("p1"), debt: debt.id, on: day, amount: Money(cents: 1_000), kind: .paid, note: nil,
        bill: debt.bills.last?.number)
    ]
    return dossier
  }

  private func terms(of dossier: Dossier) -> HouseTermsBook {
    HouseTermsBook(
      dossier.creditors.prefix(2).map {
        HouseTerms(
          creditor: $0.name, minimum: Money(cents: 2_500), months: 12, iban: nil, street: nil,
          postcode: nil, city: nil, email: nil, accepts: nil, day: Self.day, source: "omdat")
      })
  }
}
