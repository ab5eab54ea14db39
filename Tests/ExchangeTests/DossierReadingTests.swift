import Domain
import Exchange
import TestSupport
import Testing

@Suite struct DossierReadingTests {
  @Test(arguments: Cases.households)
  func aHouseholdGoesInAndOutUnchanged(name: String) throws {
    let bytes = try Cases.bytes("households/\(name).json")
    let dossier = try DossierDocument.read(bytes, ignoringUnknownKeys: false).get()
    let original = try JSONNode.read(bytes, limits: .standard).value
    #expect(DossierDocument.json(of: dossier).normalised == original.normalised)
    let again = Array(DossierDocument.text(of: dossier).utf8)
    #expect(try DossierDocument.read(again, ignoringUnknownKeys: false).get() == dossier)
  }

  @Test func keysAreWrittenInTheOrderOfTheDesign() throws {
    let bytes = try Cases.bytes("households/2-family-too-many-creditors.json")
    let dossier = try DossierDocument.read(bytes, ignoringUnknownKeys: false).get()
    let original = try JSONNode.read(bytes, limits: .standard).value
    #expect(DossierDocument.json(of: dossier).keys == original.keys)
  }

  @Test(arguments: Language.allCases)
  func anEmptyDossierGoesOutAndIn(language: Language) throws {
    let dossier = Dossier.empty(in: language)
    let bytes = Array(DossierDocument.text(of: dossier).utf8)
    #expect(try DossierDocument.read(bytes, ignoringUnknownKeys: false).get() == dossier)
  }

  @Test(arguments: UInt64(0)..<200)
  func whatGoesOutComesBackTheSame(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let dossier = Dossier.random(using: &random)
    let bytes = Array(DossierDocument.text(of: dossier).utf8)
    #expect(try DossierDocument.read(bytes, ignoringUnknownKeys: false).get() == dossier)
  }

  @Test func settingsAreWrittenOnlyWhenChosen() throws {
    var dossier = Dossier.empty(in: .dutch)
    #expect(DossierDocument.json(of: dossier)["settings"] == nil)
    dossier.settings = Settings(
      countsYearlyIncome: true, urgentMonths: 12, strategy: .proportional, lettersShow: .standard)
    #expect(
      DossierDocument.json(of: dossier)["settings"]
        == ["countsYearlyIncome": true, "urgentMonths": 12, "strategy": "proportional"])
    dossier.settings.strategy = nil
    #expect(
      DossierDocument.json(of: dossier)["settings"]
        == ["countsYearlyIncome": true, "urgentMonths": 12])
  }

  @Test func absentAndNullAreTheSameWhereTheDesignSaysSo() throws {
    let short = """
      {"schema": "aflos.dossier/1", "language": "en", "sender": {"name": "A"},
       "household": {"kind": "single"}, "reserveCents": 0, "incomes": [], "costs": [],
       "creditors": [{"id": "c1", "name": "B", "kind": "person"}],
       "debts": [{"id": "d1", "creditor": "c1", "kind": "other", "principalCents": 1,
        "interestCents": 0, "collectionCostsCents": 0, "otherCostsCents": 0, "stage": "invoice",
        "rank": "concurrent", "trade": false, "rate": {"kind": "none"}, "disputedCents": 0}]}
      """
    let dossier = try DossierDocument.read(Array(short.utf8), ignoringUnknownKeys: false).get()
    #expect(dossier.settings == .standard)
    #expect(dossier.debts[0].bills == [])
    #expect(dossier.debts[0].dueDate == nil)
    #expect(dossier.sender.street == nil)
    let long = Array(DossierDocument.text(of: dossier).utf8)
    #expect(try DossierDocument.read(long, ignoringUnknownKeys: false).get() == dossier)
  }

  @Test func textsAreReadAsIfTheyWereTyped() throws {
    let text = DossierText.valid
      .replacing("\"postcode\": \"3011 AB\"", with: "\"postcode\": \" 3011ab \"")
      .replacing("\"iban\": null", with: "\"iban\": \"nl91abna0417164300\"")
    let dossier = try DossierDocument.read(Array(text.utf8), ignoringUnknownKeys: false).get()
    #expect(dossier.sender.postcode == "3011 AB")
    #expect(dossier.creditors[0].iban == "NL91 ABNA 0417 1643 00")
  }
}

extension JSONValue {
  /// Members in the order of their keys and numbers by worth, so that order and `12.0` do not count.
  fileprivate var normalised: JSONValue {
    switch self {
    case .object(let members):
      .object(
        members.map { Member($0.key, $0.value.normalised) }.sorted { $0.key < $1.key })
    case .array(let values): .array(values.map(\.normalised))
    case .number(let number): .string("\(number.shifted(by: 4))")
    default: self
    }
  }

  /// Every key on the way through, in order.
  fileprivate var keys: [String] {
    switch self {
    case .object(let members): members.flatMap { [$0.key] + $0.value.keys }
    case .array(let values): values.flatMap(\.keys)
    default: []
    }
  }
}
