import Domain
import Exchange
import Planning
import Rules
import TestSupport
import Testing

@Suite struct LawCorrectionJSONTests {
  private func text(_ corrections: String) -> String {
    DossierText.valid.replacing(
      "\"reserveCents\": 5000,", with: "\"reserveCents\": 5000, \"lawCorrections\": \(corrections),"
    )
  }

  private func one(
    table: String = "statutoryInterest", fact: String = "rate", value: String = "5",
    from: String = "2027-01-01"
  ) -> String {
    """
    {"id": "w1", "table": "\(table)", "fact": "\(fact)", "from": "\(from)", "unit": "percent",
     "value": "\(value)", "source": "Stb. 2026, 999", "entered": "2026-12-20"}
    """
  }

  @Test func theKeyIsWrittenOnlyWhereThereAreCorrections() throws {
    guard case .success(var dossier) = read(DossierText.valid) else {
      Issue.record("the valid file is not read")
      return
    }
    #expect(!DossierDocument.text(of: dossier).contains("lawCorrections"))
    dossier.lawCorrections = LawCorrection.samples
    let written = DossierDocument.text(of: dossier)
    #expect(written.contains("\"lawCorrections\""))
    guard case .success(let again) = read(written) else {
      Issue.record("what was written is not read")
      return
    }
    #expect(again == dossier)
    #expect(DossierDocument.text(of: again) == written)
  }

  private func read(_ text: String) -> Result<Dossier, DossierFindings> {
    DossierDocument.read(Array(text.utf8), ignoringUnknownKeys: false)
  }

  @Test func anEmptyListAndNullAreNoCorrections() {
    #expect(findings(text("[]")) == [])
    #expect(findings(text("null")) == [])
    #expect(findings(text("[\(one())]")) == [])
  }

  @Test func aCorrectionThatFitsNoTableIsAFinding() {
    for wrong in [
      one(table: "aTable"), one(fact: "minimum"), one(fact: "rate.9"), one(value: "veel"),
      one(from: "1990-01-01"), one(table: "limitation"),
    ] {
      #expect(findings(text("[\(wrong)]")).map(\.reason) == [.correctionDoesNotFit], "\(wrong)")
      #expect(findings(text("[\(wrong)]")).map(\.path) == ["lawCorrections[0]"])
    }
  }

  @Test func anIdMayStandOnce() {
    #expect(findings(text("[\(one()), \(one())]")).map(\.reason) == [.duplicateID("w1")])
  }

  @Test func whatIsKeptIsTheFigureThatIsMeant() throws {
    for correction in LawCorrection.samples {
      let override = try #require(Override(correction))
      let kept = try #require(override.value.kept)
      #expect(kept.unit == correction.unit && kept.value == correction.value)
      #expect(override.source == correction.source && override.from == correction.from)
    }
    #expect(throws: Never.self) { try Law.shipped.adding(LawCorrection.samples) }
  }

  @Test func aValueOfAnotherKindIsNoFigure() {
    for (unit, value) in [
      (LawCorrection.Unit.cents, "-1"), (.cents, "1.5"), (.cents, "100000000000"),
      (.percent, "x"), (.years, "1001"), (.count, ""), (.yesOrNo, "ja"), (.rank, "first"),
    ] {
      #expect(Quantity(value, in: unit) == nil, "\(unit) \(value)")
    }
  }
}

/// The keys are part of the interface: adding is free, removing raises the number.
@Suite struct LawDocumentKeyTests {
  private func keys(_ json: JSONValue) -> [String] {
    guard case .object(let members) = json else { return [] }
    return members.map(\.key)
  }

  private func has(_ json: JSONValue, _ schema: String, _ expected: [String]) {
    guard case .object(let members) = json else {
      Issue.record("\(schema) is not an object")
      return
    }
    #expect(members.first?.value == .string(schema))
    #expect(Set(expected).isSubset(of: keys(json)), "\(schema)")
    #expect(Set(keys(json)).count == keys(json).count, "a key stands twice in \(schema)")
  }

  @Test func everyCalculatorHasItsKeys() throws {
    let (today, law) = (LocalDate.day("2026-11-21"), Law.shipped)
    let interest = try InterestCalculation.of(
      InterestQuestion(
        principal: Money(cents: 100_000), from: .day("2025-01-01"), to: today, kind: .statutory,
        yearLength: .always365, afterCheck: .refuse), law: law)
    has(LawDocument.json(of: interest), "aflos.interest/1", ["interestCents", "segments"])
    let costs = try CollectionCosts.of(
      CostsQuestion(
        bills: [Money(cents: 2_500)], ground: .letterRanOut, withVAT: false, charged: nil,
        on: today, afterCheck: .refuse), law: law)
    has(
      LawDocument.json(of: costs, raised: nil), "aflos.costs/1",
      ["maximumCents", "maximumWithVatCents", "chargedCents", "excessCents", "steps"])
    let limitation = try Limitation.of(
      LimitationQuestion(
        kind: .energy, isTrade: false, due: nil, demands: [], acknowledgements: [], judgment: nil,
        hasTitle: false,
        deferrals: [], isHistoryComplete: false, on: today, afterCheck: .refuse), law: law)
    has(
      LawDocument.json(of: limitation), "aflos.limitation/1",
      ["years", "barredFrom", "possiblyBarred", "warnBefore", "steps"])
    let exempt = try ExemptAmount.of(
      ExemptQuestion(
        household: .single, taxableYear: .zero, netMonth: nil, rent: nil, on: today,
        afterCheck: .refuse), law: law)
    has(LawDocument.json(of: exempt), "aflos.exempt/1", ["monthCents", "parts", "assumed"])
    let fine = try FineLadder.of(
      Money(cents: 14_900), on: today, law: law, afterCheck: .refuse)
    has(LawDocument.json(of: fine), "aflos.fine/1", ["fineCents", "firstCents", "secondCents"])
    has(LawDocument.ibanJSON(typed: "x", iban: nil), "aflos.iban/1", ["typed", "valid", "iban"])
    has(
      LawDocument.json(of: PaymentReference("1234567"), typed: "1234567"), "aflos.reference/1",
      ["typed", "valid", "check", "digits"])
    has(
      LawDocument.json(of: law.listings, pack: 1) { $0.rawValue }, "aflos.lawTables/1", ["tables"])
    has(LawDocument.json(of: LawCorrection.samples), "aflos.lawCorrections/1", ["items"])
  }
}
