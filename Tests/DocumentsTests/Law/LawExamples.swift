import Documents
import Domain
import Planning
import Rules
import TestSupport

/// One report of each law command, as it would be printed.
enum LawExample {
  static func reports(
    in language: Language, afterCheck: AfterCheck = .refuse
  ) throws -> [Report] {
    try calculations(in: language, afterCheck) + limitations(in: language)
      + numbers(in: language) + tables(in: language)
  }

  private static func money(_ euros: Int) -> Money { Money(cents: euros * 100) }

  private static func calculations(
    in language: Language, _ afterCheck: AfterCheck
  ) throws -> [Report] {
    var reports: [Report] = []
    for (kind, to) in [
      (OwedRate.Kind.statutory, "2026-11-01"), (.commercial, "2026-11-01"),
      (.fixed(Rate(hundredthsOfPercent: 990)), "2025-11-01"), (.statutory, "2027-03-01"),
    ] {
      let interest = try InterestCalculation.of(
        InterestQuestion(
          principal: money(1_000), from: .day("2023-05-01"), to: .day(to), kind: kind,
          yearLength: to > "2027" ? .actual : .always365,
          afterCheck: to > "2027" ? .assume : afterCheck), law: .shipped)
      reports.append(interestReport(interest, in: language))
    }
    for (bills, ground, charged) in [
      ([100, 100, 100], CostsGround.letterRanOut, 120), ([25], .trade, 40),
      ([2_000_000], .letterRanOut, 7_000), ([100], .noValidLetter, 40), ([100], .paidInTime, 40),
    ] {
      let costs = try [ground == .trade, true].map { withVAT in
        try CollectionCosts.of(
          CostsQuestion(
            bills: bills.map(money), ground: ground, withVAT: withVAT,
            charged: money(charged), on: .day("2026-11-21"), afterCheck: .refuse), law: .shipped)
      }
      reports.append(costsReport(costs[0], raised: costs[1], in: language))
    }
    for (household, day, check) in [
      (ExemptHousehold.single, "2026-11-21", AfterCheck.refuse),
      (.coupleWithChildren, "2026-11-21", .refuse), (.noKnownAddress, "2027-02-01", .assume),
    ] {
      let exempt = try ExemptAmount.of(
        ExemptQuestion(
          household: household, taxableYear: money(60_000), netMonth: nil, rent: money(900),
          on: .day(day), afterCheck: check), law: .shipped)
      reports.append(exemptReport(exempt, in: language))
    }
    return reports
  }

  private static func limitations(in language: Language) throws -> [Report] {
    try [
      ("2024-03-01", Debt.Kind.energy, true), ("2024-07-01", .damage, false),
      ("2026-01-01", .fine, true), (nil, .other, false), ("2020-01-01", .studentLoan, false),
    ].map { due, kind, isComplete in
      let limitation = try Limitation.of(
        LimitationQuestion(
          kind: kind, isTrade: false, due: due.map { .day($0) },
          demands: [.day("2024-04-01"), .day("2019-01-01")],
          acknowledgements: [.day("2026-11-01")],
          judgment: kind == .damage ? .day("2025-01-01") : nil, hasTitle: false, deferrals: [],
          isHistoryComplete: isComplete, on: .day("2026-11-21"), afterCheck: .refuse),
        law: .shipped)
      return limitationReport(limitation, in: language)
    }
  }

  private static func numbers(in language: Language) throws -> [Report] {
    let fine = try FineLadder.of(
      money(149), on: .day("2026-11-21"), law: .shipped, afterCheck: .refuse)
    let references = ["5000056789012345", "5000056789012346", "1234567", "12", "x"]
    return [fineReport(fine, in: language)]
      + ["NL91 ABNA 0417 1643 00", nil].map {
        ibanReport(typed: $0 ?? "NL92", iban: $0, in: language)
      }
      + references.map { referenceReport(PaymentReference($0), typed: $0, in: language) }
  }

  private static func tables(in language: Language) throws -> [Report] {
    let corrections = [
      LawCorrection(
        id: ID("w1"), tableName: "statutoryInterest", subject: nil, fact: "rate",
        from: .day("2027-01-01"), unit: .percent, value: "5", source: "Stb. 2026, 999",
        entered: .day("2026-12-20")),
      LawCorrection(
        id: ID("w2"), tableName: "limitation", subject: "consumerEnergy", fact: "period",
        from: .day("2027-01-01"), unit: .years, value: "3", source: "Stb. 2026, 998",
        entered: .day("2026-12-20")),
    ]
    let law = try Law.shipped.adding(corrections)
    return [
      lawTablesReport(law, in: language), lawCorrectionsReport([], in: language),
      lawCorrectionsReport(corrections, in: language),
    ] + law.listings.map { lawTableReport($0, in: language) }
  }
}
