import Documents
import Domain
import Testing

/// What the engine refuses when a template is loaded, and what it makes of values.
@Suite struct LetterTemplateTests {
  private let fields: [LetterField] = [
    .required("amount"), .optional("iban"), .flag("late"),
    .group("terms", [.required("monthly"), .optional("last")]),
    .list("bills", [.required("number")]),
  ]
  private let whole = "{{amount}}\n{{#terms}}{{monthly}}{{/terms}}\n"

  private func problems(_ text: String) -> [TemplateError] {
    LetterTemplate.problems(text: text, name: "x.nl.mustache", fields: fields)
  }

  private func rendered(_ text: String, _ values: LetterValues) throws -> String {
    let values = values.merging(
      ["amount": .text("€ 5"), "terms": .group(["monthly": .text("€ 1")])]) { own, _ in own }
    return try LetterTemplate(text: text + "\n" + whole, name: "x", fields: fields)
      .rendered(values)
      .replacing("€ 5\n€ 1\n", with: "")
  }

  @Test(arguments: [
    ("{{amuont}}", 1, TemplateError.Reason.unknownTag("amuont", nearest: "amount")),
    ("\n{{Amount}}", 2, .unknownTag("Amount", nearest: "amount")),
    ("{{xyzzy}}", 1, .unknownTag("xyzzy", nearest: nil)),
    ("\r\n\r\n{{#laate}}a{{/laate}}", 3, .unknownTag("laate", nearest: "late")),
    ("{{iban}}", 1, .outsideItsSection("iban", section: "iban")),
    ("{{^iban}}{{iban}}{{/iban}}", 1, .outsideItsSection("iban", section: "iban")),
    ("{{monthly}}", 1, .outsideItsSection("monthly", section: "terms")),
    ("{{#terms}}{{last}}{{/terms}}", 1, .outsideItsSection("last", section: "last")),
    ("{{number}}", 1, .outsideItsSection("number", section: "bills")),
    ("{{late}}", 1, .notAText("late")),
    ("{{terms}}", 1, .notAText("terms")),
    ("{{#amount}}a{{/amount}}", 1, .notASection("amount")),
    ("a\n{{#late}}\nb", 2, .neverClosed("late")),
    ("a\n{{/late}}", 2, .nothingToClose("late")),
    (
      "{{#late}}{{#iban}}{{/late}}{{/iban}}", 1,
      .closesAnother("late", open: "iban")
    ),
    ("a {{amount\nb", 1, .unfinishedTag), ("a {{amount {{iban}}", 1, .unfinishedTag),
    ("\n{amount}", 2, .strayBrace), ("{{amount}}}", 1, .strayBrace), ("a }}", 1, .strayBrace),
    ("{{> header}}", 1, .unsupportedTag("{{> header}}")),
    ("{{<base}}", 1, .unsupportedTag("{{<base}}")), ("{{$b}}", 1, .unsupportedTag("{{$b}}")),
    ("{{=<% %>=}}", 1, .unsupportedTag("{{=<% %>=}}")),
    ("{{% CONTENT_TYPE:HTML}}", 1, .unsupportedTag("{{% CONTENT_TYPE:HTML}}")),
    ("{{{amount}}}", 1, .unsupportedTag("{{{amount}}}")),
    ("{{&amount}}", 1, .unsupportedTag("{{&amount}}")),
    ("{{uppercased(amount)}}", 1, .unsupportedTag("{{uppercased(amount)}}")),
    ("{{terms.monthly}}", 1, .unsupportedTag("{{terms.monthly}}")),
    ("{{.}}", 1, .unsupportedTag("{{.}}")), ("{{}}", 1, .unsupportedTag("{{}}")),
  ])
  func refuses(_ text: String, line: Int, reason: TemplateError.Reason) {
    let found = problems(text + "\n" + whole).first
    #expect(found == TemplateError(template: "x.nl.mustache", line: line, reason: reason))
  }

  @Test(arguments: [
    ("", ["amount", "terms"]),
    ("{{#terms}}{{monthly}}{{/terms}}", ["amount"]),
    ("{{amount}}", ["terms"]),
    ("{{amount}}{{#terms}}{{/terms}}", ["monthly"]),
    ("{{amount}}{{^terms}}a{{/terms}}", ["terms"]),
    // Not in the letter when nothing is late.
    ("{{#late}}{{amount}}{{/late}}{{#terms}}{{monthly}}{{/terms}}", ["amount"]),
    ("{{#late}}{{#terms}}{{monthly}}{{/terms}}{{/late}}{{amount}}", ["terms"]),
    ("{{! amount }}{{#terms}}{{monthly}}{{/terms}}", ["amount"]),
  ])
  func refusesWhatLacksARequiredTag(_ text: String, missing: [String]) {
    let found = problems(text).compactMap { problem -> String? in
      if case .missingTag(let tag) = problem.reason { return tag }
      return nil
    }
    #expect(found == missing)
  }

  @Test func acceptsATagThatStandsInBothBranches() {
    let text = "{{#late}}a {{amount}}{{/late}}{{^late}}b {{amount}}{{/late}}"
    #expect(problems(text + "{{#terms}}{{monthly}}{{/terms}}").isEmpty)
  }

  @Test func aMissingTextLeavesNoTrace() throws {
    let text =
      "a\n{{#iban}}{{iban}}{{/iban}}\n{{#iban}}\nto {{iban}}\n{{/iban}}\nb\n\n{{#late}}x{{/late}}\n\nc"
    #expect(try rendered(text, [:]) == "a\nb\n\nc\n")
    #expect(try rendered(text, ["iban": .text(" ")]) == "a\nb\n\nc\n")
    #expect(try rendered(text, ["iban": .text("N")]) == "a\nN\nto N\nb\n\nc\n")
  }

  @Test func listsRepeatTheirLine() throws {
    let text = "{{#bills}}\nbill {{number}}\n{{/bills}}"
    let bills = ["1", "2"].map { ["number": LetterValue.text($0)] }
    #expect(try rendered(text, ["bills": .list(bills)]) == "bill 1\nbill 2\n")
    #expect(try rendered("a\n" + text, ["bills": .list([])]) == "a\n")
  }

  @Test func nothingIsEscapedAndNoValueIsATemplate() throws {
    let value = "A & B <c> \"d\" {{amount}} l'été"
    #expect(
      try rendered("{{#iban}}{{iban}}{{/iban}}", ["iban": .text(value)]) == value + "\n")
  }

  /// A line break in a name cannot add lines to a letter.
  @Test func aValueStaysOnItsLine() throws {
    #expect(
      try rendered("{{#iban}}{{iban}}{{/iban}}", ["iban": .text("a\r\nb\tc\u{1}\u{7}")])
        == "a b c\n")
  }

  @Test(arguments: ["", " ", "\n", "\u{1}"])
  func anEmptyRequiredFieldIsAnError(value: String) throws {
    let template = try LetterTemplate(text: whole, name: "x", fields: fields)
    #expect(throws: LetterError.emptyField("monthly", template: "x")) {
      try template.rendered([
        "amount": .text("1"), "terms": .group(["monthly": .text(value)]),
      ])
    }
    #expect(throws: LetterError.emptyField("amount", template: "x")) {
      try template.rendered([:])
    }
  }

  @Test func keepsNoByteOrderMarkAndNoCarriageReturns() throws {
    let template = try LetterTemplate(
      text: "\u{FEFF}" + whole.replacing("\n", with: "\r\n"), name: "x", fields: fields)
    let text = try template.rendered([
      "amount": .text("1"), "terms": .group(["monthly": .text("2")]),
    ])
    #expect(text == "1\n2\n")
  }

  @Test(arguments: Language.allCases)
  func everyProblemHasASentenceWithItsPlace(in language: Language) {
    let text = TemplateError(
      template: "payment-proposal.nl.mustache", line: 12,
      reason: .unknownTag("bedrag", nearest: "amount")
    ).text(in: language)
    switch language {
    case .dutch:
      #expect(
        text
          == "payment-proposal.nl.mustache, regel 12: {{bedrag}} bestaat niet. Bedoelt u {{amount}}?"
      )
    case .english:
      #expect(
        text
          == "payment-proposal.nl.mustache, line 12: {{bedrag}} does not exist. Do you mean {{amount}}?"
      )
    }
  }
}
