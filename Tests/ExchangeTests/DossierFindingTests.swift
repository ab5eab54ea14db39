import Domain
import Exchange
import TestSupport
import Testing

/// One change of the valid file and the one finding it must give.
struct Change: Sendable, CustomTestStringConvertible {
  let from: String
  let to: String
  let path: String
  let reason: DossierFinding.Reason

  init(_ from: String, _ to: String, _ path: String, _ reason: DossierFinding.Reason) {
    (self.from, self.to, self.path, self.reason) = (from, to, path, reason)
  }

  var testDescription: String { "\(from) -> \(to)" }
}

@Suite struct DossierFindingTests {
  @Test func theFileItselfHasNone() {
    #expect(findings(DossierText.valid) == [])
  }

  @Test(arguments: [
    Change(#""language": "nl","#, "", "language", .missingKey),
    Change(#""creditor": "c1","#, "", "debts[0].creditor", .missingKey),
    Change(#""trade": false,"#, "", "debts[0].trade", .missingKey),
    Change(#""id": "i1", "#, "", "incomes[0].id", .missingKey),
    Change(
      #""kind": "energy""#, #""kind": "energy", "x y": 1"#, #"debts[0]["x y"]"#,
      .unknownKey(allowed: debtKeys)),
    Change(
      #""kind": "energy""#, #""kind": "energy", "kind": "rent""#, "debts[0].kind",
      .duplicateKey),
    Change(
      #""reserveCents": 5000"#, #""reserveCents": "5000""#, "reserveCents",
      .wrongType(expected: .number, found: .string)),
    Change(
      #""trade": false"#, #""trade": 0"#, "debts[0].trade",
      .wrongType(expected: .bool, found: .number)),
    Change(
      #""name": "Loon""#, #""name": null"#, "incomes[0].name",
      .wrongType(expected: .string, found: .null)),
    Change(
      #""payDay": 25"#, #""payDay": []"#, "incomes[0].payDay",
      .wrongType(expected: .number, found: .array)),
    Change(
      #"[2014]"#, #"[2014, null]"#, "household.childBirthYears[1]",
      .wrongType(expected: .number, found: .null)),
    Change(
      #"{"kind": "contract", "percent": 9.9}"#, "4", "debts[0].rate",
      .wrongType(expected: .object, found: .number)),
    Change(
      #""language": "nl""#, #""language": "NL""#, "language",
      .unknownValue(found: "NL", allowed: ["nl", "en"])),
    Change(
      #""rank": "concurrent""#, #""rank": "first""#, "debts[0].rank",
      .unknownValue(found: "first", allowed: ["secured", "preferent", "concurrent"])),
    Change(
      #""kind": "contract""#, #""kind": "legal""#, "debts[0].rate.kind",
      .unknownValue(found: "legal", allowed: ["none", "statutory", "contract", "unknown"])),
  ])
  func keysKindsAndWords(change: Change) { expectOnly(change) }

  @Test(arguments: [
    Change(#""name": "Loon""#, #""name": """#, "incomes[0].name", .emptyText),
    Change(#""name": "S. Yilmaz""#, #""name": " ""#, "sender.name", .emptyText),
    Change(#""reference": "F-1""#, #""reference": " ""#, "debts[0].reference", .emptyText),
    Change(
      #""reference": "F-1""#, #""reference": "F\n1""#, "debts[0].reference",
      .controlCharacter),
    Change(#""name": "Huur""#, #""name": "\u001b[31m""#, "costs[0].name", .controlCharacter),
    Change(#""city": "Rotterdam""#, #""city": "a\u202eb""#, "sender.city", .controlCharacter),
    Change(
      #""name": "Loon""#, "\"name\": \"\(String(repeating: "a", count: 201))\"",
      "incomes[0].name", .tooLong(limit: 200)),
    Change(#""postcode": "3011 AB""#, #""postcode": "0123 AB""#, "sender.postcode", .notAPostcode),
    Change(#""email": "s@example.nl""#, #""email": "s at x""#, "sender.email", .notAnEmail),
    Change(#""iban": null"#, #""iban": "NL91ABNA0417164301""#, "creditors[0].iban", .notAnIBAN),
    Change(
      #""lastDemand": "2026-05-01""#, #""lastDemand": "2026-02-29""#, "debts[0].lastDemand",
      .notADay(found: "2026-02-29")),
    Change(
      #""from": "2026-02-01""#, #""from": "01-02-2026""#, "debts[0].arrangement.from",
      .notADay(found: "01-02-2026")),
  ])
  func textsAndDays(change: Change) { expectOnly(change) }

  @Test(arguments: [
    Change("191234", "1912.34", "incomes[0].amountCents", .notWholeCents(found: "1912.34")),
    Change("191234", "-1", "incomes[0].amountCents", .negative(found: "-1")),
    Change("191234", "100000000000", "incomes[0].amountCents", .aboveLimit(.largest)),
    Change("191234", "1e400", "incomes[0].amountCents", .aboveLimit(.largest)),
    Change("191234", "-1e400", "incomes[0].amountCents", .negative(found: "-1e400")),
    Change("15000", "15000.01", "debts[0].bills[0].amountCents", .notWholeCents(found: "15000.01")),
    Change(#""payDay": 25"#, #""payDay": 32"#, "incomes[0].payDay", .outOfRange(1...31)),
    Change(
      #""payDay": 25"#, #""payDay": 2.5"#, "incomes[0].payDay",
      .notAWholeNumber(found: "2.5")),
    Change(#""month": 3"#, #""month": 13"#, "costs[0].month", .outOfRange(1...12)),
    Change("1988", "1888", "household.birthYear", .outOfRange(1900...2100)),
    Change(
      #""maximumMonths": 12"#, #""maximumMonths": 0"#, "debts[0].maximumMonths",
      .outOfRange(1...600)),
    Change("9.9", "9.99999", "debts[0].rate.percent", .notAPercentage(found: "9.99999")),
    Change("9.9", "1000.01", "debts[0].rate.percent", .notAPercentage(found: "1000.01")),
    Change("9.9", "-1", "debts[0].rate.percent", .notAPercentage(found: "-1")),
  ])
  func numbers(change: Change) { expectOnly(change) }

  @Test(arguments: [
    Change(#""id": "k1""#, #""id": "k 1""#, "costs[0].id", .notAnID(found: "k 1")),
    Change(#""creditor": "c1""#, #""creditor": "c2""#, "debts[0].creditor", .unknownCreditor("c2")),
    Change(
      #""collector": null"#, #""collector": "c9""#, "debts[0].collector",
      .unknownCreditor("c9")),
    Change(
      #""from": "2026-01-01", "to": null"#, #""from": "2026-01-02", "to": "2026-01-01""#,
      "incomes[0].to", .lastDayBeforeFirst),
    Change(
      #""disputedCents": 0"#, #""disputedCents": 51751"#, "debts[0].disputedCents",
      .disputedAboveClaimed(claimed: Money(cents: 51_750))),
    Change(#""percent": 9.9"#, #""percent": null"#, "debts[0].rate", .percentMissing),
    Change(#", "percent": 9.9"#, "", "debts[0].rate", .percentMissing),
    Change(
      #""kind": "contract""#, #""kind": "statutory""#, "debts[0].rate.percent",
      .percentSuperfluous),
    Change(
      #""kind": "contract""#, #""kind": "none""#, "debts[0].rate.percent",
      .percentSuperfluous),
    Change(
      #""every": "year""#, #""every": "week""#, "costs[0].month",
      .monthWithoutMonthsApart(.week)),
    Change(
      #""phone": null"#, #""phone": null, "birthDate": "1987-12-31""#, "household.birthYear",
      .otherYearThanBirthDate),
    Change(
      #""every": "year""#, #""every": "once""#, "costs[0].month",
      .monthWithoutMonthsApart(.once)),
  ])
  func whatBelongsTogether(change: Change) { expectOnly(change) }

  @Test(arguments: [
    Change(
      "[2014]", "2014", "household.childBirthYears", .wrongType(expected: .array, found: .number)),
    Change(
      #""costs": ["#, #""costs": null, "x": ["#, "costs", .wrongType(expected: .array, found: .null)
    ),
    Change(
      "5000,", #"5000, "settings": {"countsYearlyIncome": true},"#, "settings.urgentMonths",
      .missingKey),
    Change(
      "5000,", #"5000, "settings": {"countsYearlyIncome": 1, "urgentMonths": 60},"#,
      "settings.countsYearlyIncome", .wrongType(expected: .bool, found: .number)),
    Change(
      "5000,", #"5000, "settings": {"countsYearlyIncome": true, "urgentMonths": 61},"#,
      "settings.urgentMonths", .outOfRange(1...60)),
  ])
  func listsAndSettings(change: Change) { expectOnly(change, ignoringUnknownKeys: true) }

  @Test func withoutAListOfCreditorsNoneIsCalledUnknown() {
    let text = DossierText.valid.replacing("\"creditors\": [", with: "\"creditors\": {}, \"x\": [")
    #expect(findings(text, ignoringUnknownKeys: true).map(\.path) == ["creditors"])
  }

  @Test func whatCannotBeReadAtAllSaysWhy() {
    let open = String(repeating: "[", count: 100_000)
    #expect(findings(open).map(\.reason) == [.notJSON(.tooDeep(limit: 64))])
    let long = String(repeating: " ", count: 8_000_001)
    #expect(findings(long).map(\.reason) == [.tooLarge(limitInBytes: 8_000_000)])
    let latin1: [UInt8] = [0x7B, 0x22, 0xE9, 0x22]
    guard case .failure(let found) = DossierDocument.read(latin1, ignoringUnknownKeys: false) else {
      Issue.record("read")
      return
    }
    #expect(found.all.map(\.reason) == [.notUTF8])
    #expect(found.all.map(\.place) == [JSONPlace(line: 1, column: 3)])
  }

  @Test(arguments: [
    ("aflos.dossier/2", #""schema": "aflos.dossier/2""#),
    ("aflos.plan/1", #""schema": "aflos.plan/1", "schema": "aflos.dossier/1""#),
  ])
  func anotherSchemaIsTheOnlyFinding(found: String, schema: String) {
    let text = DossierText.valid.replacing(#""schema": "aflos.dossier/1""#, with: schema)
      .replacing("191234", with: "-1")
    #expect(
      findings(text).map(\.reason) == [.wrongSchema(found: found, expected: "aflos.dossier/1")])
  }

  @Test func aFileThatIsNoDossierAtAllIsOneFinding() {
    #expect(findings("{}").map(\.reason) == [.wrongSchema(found: nil, expected: "aflos.dossier/1")])
    #expect(findings("[]").map(\.reason) == [.wrongType(expected: .object, found: .array)])
    #expect(findings("").map(\.reason) == [.notJSON(.unexpectedEnd)])
    #expect(findings("{\n 'a'").map(\.place) == [JSONPlace(line: 2, column: 2)])
    #expect(findings(#"{"schema": 1}"#).map(\.code) == ["wrongType"])
  }

  @Test func everythingIsSaidAtOnceInTheOrderOfTheFile() {
    let text = DossierText.valid.replacing("191234", with: "-1").replacing(
      "\"c1\", \"coll", with: "\"c2\", \"coll"
    )
    .replacing(#""trade": false"#, with: #""trade": 0"#)
    .replacing(#""language": "nl","#, with: "")
    #expect(
      findings(text).map(\.path)
        == ["language", "incomes[0].amountCents", "debts[0].creditor", "debts[0].trade"])
    #expect(findings(text).map(\.place.line) == [1, 6, 14, 17])
  }

  @Test func aCreditorWithAFindingIsStillKnownToItsDebts() {
    let text = DossierText.valid.replacing(#""kind": "company""#, with: #""kind": "firm""#)
    #expect(findings(text).map(\.path) == ["creditors[0].kind"])
  }

  @Test func anIdMayStandOnceInItsList() {
    let creditor = #"{"id": "c1", "name": "B", "kind": "person"}"#
    let text = DossierText.valid.replacing(
      "\"creditors\": [", with: "\"creditors\": [\(creditor), ")
    #expect(findings(text).map(\.reason) == [.duplicateID("c1")])
    #expect(findings(text).map(\.path) == ["creditors[1].id"])
    // A cost and a debt may share one.
    #expect(findings(DossierText.valid.replacing("\"k1\"", with: "\"d1\"")) == [])
  }

  @Test func unknownKeysCanBePassedOver() {
    let text = DossierText.valid.replacing(#""trade""#, with: #""note": {"a": [1]}, "trade""#)
    #expect(findings(text).map(\.path) == ["debts[0].note"])
    #expect(findings(text, ignoringUnknownKeys: true) == [])
  }

  @Test func tooManyFindingsAreCutAndCounted() {
    let text = DossierText.valid.replacing(
      "[2014]", with: "[\(Array(repeating: "0", count: 50_000).joined(separator: ","))]")
    guard
      case .failure(let findings) = DossierDocument.read(
        Array(text.utf8), ignoringUnknownKeys: false)
    else {
      Issue.record("read")
      return
    }
    #expect(findings.all.count == DossierFindings.most)
    #expect(findings.omitted == 40_000)
  }

  /// Whatever is broken, something is said, and it never falls.
  @Test(arguments: UInt64(0)..<20)
  func aBrokenFileAlwaysHasAFinding(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let valid = Array(DossierText.valid.utf8)
    let pieces = ["null", "-1", "\"\"", "{}", "[]", "true", "1e9", "\"x\"", ",", "}", "]", "\u{1}"]
    for _ in 0..<50 {
      var bytes = valid
      let start = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, start + Int.random(in: 0...12, using: &random))
      bytes.replaceSubrange(
        start..<end, with: Array((pieces.randomElement(using: &random) ?? "").utf8))
      switch DossierDocument.read(bytes, ignoringUnknownKeys: .random(using: &random)) {
      case .success(let dossier):
        #expect(findings(DossierDocument.text(of: dossier)) == [])
      case .failure(let findings):
        #expect(!findings.all.isEmpty)
      }
    }
  }

  private func expectOnly(_ change: Change, ignoringUnknownKeys: Bool = false) {
    #expect(DossierText.valid.contains(change.from))
    let findings = findings(
      DossierText.valid.replacing(change.from, with: change.to, maxReplacements: 1),
      ignoringUnknownKeys: ignoringUnknownKeys)
    #expect(findings.map(\.path) == [change.path])
    #expect(findings.map(\.reason) == [change.reason])
    // The code is the name of the case.
    #expect(findings.map(\.code) == ["\(change.reason)".prefix { $0 != "(" }].map(String.init))
  }
}

private let debtKeys = [
  "id", "creditor", "collector", "kind", "reference", "principalCents", "interestCents",
  "collectionCostsCents", "otherCostsCents", "dueDate", "stage", "rank", "trade", "rate",
  "disputedCents", "disputeReason", "minimumCents", "maximumMonths", "arrangement",
  "lastDemand", "lastAcknowledged", "judgment", "bills", "statedOn", "earlierDemands",
  "earlierAcknowledged", "compounding", "settles", "costsInterestFrom", "freezeFrom", "freezeTo",
  "originalCents", "originOn", "cause", "causeWords", "chain",
]
