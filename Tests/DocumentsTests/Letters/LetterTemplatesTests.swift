import Domain
import Testing

@testable import Documents

/// The templates built in, and those of the user in their place.
@Suite struct LetterTemplatesTests {
  typealias Slot = LetterTemplates.Slot

  @Test(arguments: Slot.all)
  func theBuiltInWordsUseTheirTagsRightly(_ slot: Slot) {
    #expect(
      LetterTemplate.problems(text: slot.builtIn, name: slot.name, fields: slot.fields).isEmpty)
    // They are taken as they are.
    #expect(Array(LetterTemplate.lines(of: slot.builtIn).utf8) == Array(slot.builtIn.utf8))
  }

  /// A tag in a section would otherwise hide the one around it.
  @Test(arguments: Slot.all)
  func noNameStandsForTwoThingsAtOnePlace(_ slot: Slot) {
    func check(_ fields: [LetterField], around outer: Set<String>) {
      let names = fields.map(\.name)
      #expect(Set(names).count == names.count, "\(names)")
      #expect(outer.isDisjoint(with: names), "\(names)")
      for field in fields {
        if case .group(let name, let inner) = field {
          check(inner, around: outer.union(names).union([name]))
        }
      }
    }
    check(slot.fields, around: [])
  }

  @Test(arguments: Slot.all)
  func bothLanguagesUseTheSameTags(_ slot: Slot) {
    func tags(_ language: Language) -> [String] {
      let text = Slot.all.first { $0.part == slot.part && $0.language == language }?.builtIn ?? ""
      return text.split(separator: "{{").dropFirst().map { String($0.prefix { $0 != "}" }) }
        .sorted()
    }
    #expect(tags(.dutch) == tags(.english))
  }

  /// Each tag of each template in turn: misspelt, left open, taken out.
  @Test(arguments: Slot.all)
  func everyWrongTagIsFound(_ slot: Slot) throws {
    let text = slot.builtIn
    func isRefused(_ changed: String) -> Bool {
      !LetterTemplate.problems(text: changed, name: slot.name, fields: slot.fields).isEmpty
    }
    var rest = text.startIndex..<text.endIndex
    var count = 0
    while let start = text[rest].firstRange(of: "{{"),
      let end = text[start.upperBound...].firstRange(of: "}}")
    {
      let tag = String(text[start.lowerBound..<end.upperBound])
      let (before, after) = (
        String(text[..<start.lowerBound]), String(text[end.upperBound...])
      )
      #expect(isRefused(before + tag.replacing("}}", with: "q}}") + after), "\(tag)")
      #expect(isRefused(before + tag.dropLast(2) + after), "\(tag)")
      #expect(isRefused(before + tag.dropFirst(1) + after), "\(tag)")
      if tag.hasPrefix("{{#") || tag.hasPrefix("{{^") || tag.hasPrefix("{{/") {
        #expect(isRefused(before + after), "\(tag)")
      }
      rest = end.upperBound..<text.endIndex
      count += 1
    }
    #expect(count > 0)
  }

  /// A template that drops a tag everywhere is refused, for every tag that the letter needs.
  @Test(arguments: Slot.all)
  func noRequiredTagCanBeLeftOut(_ slot: Slot) {
    func required(_ fields: [LetterField]) -> [String] {
      fields.flatMap { field -> [String] in
        switch field {
        case .required(let name): [name]
        case .group(_, let inner): required(inner)
        case .optional, .flag, .list: []
        }
      }
    }
    for name in required(slot.fields) {
      let changed = slot.builtIn.replacing("{{\(name)}}", with: "")
      let problems = LetterTemplate.problems(
        text: changed, name: slot.name, fields: slot.fields)
      #expect(problems.contains { $0.reason == .missingTag(name) }, "\(name)")
    }
  }

  @Test func theUsersWordsTakeThePlaceOfTheBuiltIn() throws {
    let name = "specification-request.nl.mustache"
    let templates = try LetterTemplates(overrides: [
      (
        name,
        "Stuur mij stukken over {{claimed}} voor {{answerBy}}.\n{{#disputedPart}}{{part}}{{/disputedPart}}"
      ),
      (
        "closing.nl.mustache",
        "Tot ziens,\n{{senderName}}"
      ),
    ])
    let example = try #require(LetterExample.all.first { $0.name == "specification-too-old" })
    let letter = try #require(try example.fitting.written(in: .dutch, with: templates))
    #expect(
      letter.text.hasSuffix(
        "Stuur mij stukken over €\u{A0}1.200,00 voor 4 december 2026.\n\nTot ziens,\nS. Yılmaz\n"))
    let english = try #require(try example.fitting.written(in: .english, with: templates))
    #expect(english.text.contains("fourteen-day letter"))
  }

  @Test func aProposalWithoutItsAmountIsRefused() throws {
    let slot = try #require(Slot.all.first { $0.name == "payment-proposal.nl.mustache" })
    let changed = slot.builtIn.replacing("| Per maand | {{monthly}} |\n", with: "")
    #expect(throws: TemplateError.self) {
      try LetterTemplates(overrides: [(slot.name, changed)])
    }
  }

  @Test(arguments: [
    ("payment-propsal.nl.mustache", "payment-proposal.nl.mustache"),
    ("payment-proposal.mustache", "payment-proposal.en.mustache"),
    ("notes.txt", nil),
  ])
  func anUnknownFileNameIsRefused(name: String, nearest: String?) {
    #expect(
      throws: TemplateError(
        template: name, line: nil, reason: .unknownTemplate(nearest: nearest))
    ) {
      try LetterTemplates(overrides: [(name, "")])
    }
  }
}
