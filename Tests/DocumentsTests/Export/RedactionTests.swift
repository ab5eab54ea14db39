import Documents
import Domain
import Exchange
import Paper
import Planning
import Rules
import TestSupport
import Testing

/// What goes out without names holds none: a mark in every text there is comes out nowhere.
@Suite struct RedactionTests {
  private static let day = LocalDate.day("2026-11-21")

  /// The mark stands in every text, so that a field that is added cannot be forgotten here.
  @Test func everyTextIsMarked() {
    for (path, text) in texts(in: Marked.dossier(isImportable: false), "dossier") {
      // An account has digits to check, a hash only digits, and the end of a name of an item is the day.
      let isMarked = text.map(Marked.isIn) ?? false
      let isOnlyDigits = [".iban", ".sha256", ".citizenNumber"].contains { path.hasSuffix($0) }
      #expect(isMarked || isOnlyDigits && text != nil, "\(path): \(text ?? "nil")")
    }
    for (path, text) in texts(in: Marked.letter, "letter") {
      #expect(text.map(Marked.isIn) ?? false, "\(path): \(text ?? "nil")")
    }
  }

  @Test(arguments: Language.allCases)
  func noTextOfAPersonIsLeft(language: Language) {
    let (dossier, letter) = (Marked.dossier(isImportable: false), Marked.letter)
    let redaction = Redaction(of: dossier, letters: [letter], in: language)
    let left =
      texts(in: redaction.dossier(dossier), "dossier")
      + texts(in: redaction.letter(letter), "letter")
    #expect(left.count > 50)
    for (path, text) in left {
      #expect(!(text.map(Marked.isIn) ?? false), "\(path): \(text ?? "")")
      #expect(text?.contains("0417") != true, "\(path)")
      #expect(!Marked.citizenNumbers.contains { text?.contains($0) == true }, "\(path)")
    }
    #expect(redaction.dossier(dossier).lawCorrections.isEmpty)
    #expect(
      redaction.dossier(dossier).assurances.map(\.matter.place)
        == ["cost.energy", "amount.k1", "whose.d1", "asked.lease"])
    #expect(redaction.dossier(dossier).record.marks.map(\.item) == ["pay.d1.2026-12-28"])
  }

  /// Kinds, amounts and what decides about money stay; names, numbers and days of a life go.
  @Test func whatDebtHelpAsksIsNamedFieldByField() {
    let dossier = Marked.dossier(isImportable: true).redacted(in: .dutch)
    let left = Dossier.personFacts.filter { $0.isKnown(in: dossier) }.map(\.field)
    #expect(
      left == [
        .civilStatus, .tenure, .work, .workEnds, .partnerWork, .partnerWorkEnds, .representative,
      ])
    // Budget and law count by the year in which a child was born.
    let child = dossier.household.children[0]
    #expect([child.id.text, child.home.rawValue] == ["g1", "partly"])
    #expect(child.birthYear == 2012 && child.birthDate == nil && child.name == nil)
    let asset = dossier.assets[0]
    #expect(
      [asset.id.text, asset.kind.rawValue, asset.whose?.rawValue] == ["a1", "insurance", "both"])
    #expect([asset.value, asset.owed] == [Money(cents: 120_000), Money(cents: 100)])
    #expect([asset.name, asset.with, asset.reference] == [nil, nil, nil])
    let matter = dossier.matters[0]
    #expect(matter.id.text == "m1" && matter.debt?.text == "d1")
    #expect([matter.amount, matter.exempt] == [Money(cents: 21_000), Money(cents: 165_000)])
    #expect([matter.with, matter.reference, matter.note] == [nil, nil, nil])
  }

  /// What was left out once stays so, and nothing that counts is lost.
  @Test(arguments: Cases.households)
  func amountsAndDaysStay(household: String) throws {
    let bytes = try Cases.bytes("households/\(household).json")
    let dossier = try DossierDocument.read(bytes, ignoringUnknownKeys: false).get()
    let redacted = dossier.redacted(in: .dutch)
    #expect(redacted.redacted(in: .dutch) == redacted)
    let plans = try [dossier, redacted].map {
      try Plan(of: .of($0, on: Self.day, law: .shipped))
    }
    #expect(plans[0].capacity == plans[1].capacity)
    #expect(plans[0].offers.map(\.monthly) == plans[1].offers.map(\.monthly))
    #expect(plans[0].offers.map(\.instalments) == plans[1].offers.map(\.instalments))
    #expect(dossier.debts.map(\.claimed) == redacted.debts.map(\.claimed))
    #expect(dossier.debts.map(\.id) == redacted.debts.map(\.id))
  }

  @Test func idsOfWordsGetNumbersThatAreFree() {
    var dossier = Marked.dossier(isImportable: false)
    var second = dossier.debts[0]
    second = Debt.example("d1", owed: 100)
    second.creditor = dossier.creditors[0].id
    dossier.debts.append(second)
    let redacted = dossier.redacted(in: .english)
    #expect(redacted.debts.map(\.id.text) == ["d2", "d1"])
    #expect(redacted.debts.map(\.creditor.text) == ["c1", "c1"])
    #expect(redacted.record.payments.map(\.debt.text) == ["d2"])
    #expect(redacted.creditors.map(\.name) == ["Creditor 1", "Creditor 1 b"])
  }

  /// What a judgement goes by stays in a name: who is the same, and whose rules are others.
  @Test func namesAreTheSameWhereTheyWere() {
    var dossier = Marked.dossier(isImportable: false)
    let names = [
      "Ziggo", "Ziggo B.V.", "Ziggo Zakelijk", "CJIB Leeuwarden", "Gemeente Utrecht",
      "Flanderijn", "GGN Mastering Credit", "Advocatenkantoor De Wit", "Intrum",
    ]
    dossier.creditors = names.enumerated().map { place, name in
      var creditor = dossier.creditors[place > 4 ? 1 : 0]
      creditor = Creditor(
        id: ID("c\(place + 1)"), name: name, kind: creditor.kind, street: nil, postcode: nil,
        city: nil, email: nil, iban: nil, customerNumber: nil, registerNumber: nil)
      return creditor
    }
    #expect(
      dossier.redacted(in: .dutch).creditors.map(\.name) == [
        "Schuldeiser 1", "Schuldeiser 1", "Schuldeiser 1 b", "Schuldeiser 4 (cjib)",
        "Schuldeiser 5 (gemeente)", "Incassobureau 6 (deurwaarder)",
        "Incassobureau 7 (deurwaarder)", "Incassobureau 8 (advocaat)", "Incassobureau 9",
      ])
  }

  /// A letter of a dossier without names, in each of its forms.
  @Test(arguments: Language.allCases)
  func aLetterTellsNothing(language: Language) throws {
    let dossier = Marked.dossier(isImportable: true).redacted(in: language)
    let plan = try Plan(of: .of(dossier, on: Self.day, law: .shipped))
    let choice = LetterChoice(plan: plan, days: LetterExample.days, missed: [:], realism: nil)
    for kind in [BalanceRequest.kind, SpecificationRequest.kind] {
      let type = try #require(kind.letter)
      let matter = try choice.matter(of: ID("d1"), gate: .clear)
      let fitting = try type.fitting(matter, type.suggested(for: matter))
      let letter = try #require(
        try fitting.written(in: language, with: LetterExample.templates.get()))
      let pdf = letter.sheet.pdf(on: Self.day, window: .usual, with: .helvetica)
      let mail = MailDraft(
        from: nil, to: nil, subject: letter.subject, language: language,
        text: letter.text,
        attachments: [
          MailDraft.Attachment(name: letter.fileName, type: "application/pdf", bytes: pdf.bytes)
        ])
      let forms = [
        letter.text, letter.sheet.html(window: .usual), mail.eml, letter.fileName,
        try text(ofPDF: pdf.bytes) ?? "",
      ]
      for form in forms { #expect(!Marked.isIn(form), "\(kind.rawValue)") }
      #expect(forms[0].count > 300)
    }
  }

  /// Every text in a value with the path to it, nil where an optional text is not there.
  private func texts(in value: Any, _ path: String) -> [(path: String, text: String?)] {
    if let text = value as? String { return [(path, text)] }
    let mirror = Mirror(reflecting: value)
    if mirror.displayStyle == .optional, mirror.children.isEmpty {
      return type(of: value) == String?.self ? [(path, nil)] : []
    }
    if mirror.displayStyle == .enum, mirror.children.isEmpty { return [] }
    return mirror.children.enumerated().flatMap { place, child in
      let label = child.label.map { $0 == "some" ? "" : ".\($0)" } ?? "[\(place)]"
      return texts(in: child.value, path + label)
    }
  }
}
