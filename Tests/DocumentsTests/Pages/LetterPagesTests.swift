import Documents
import Domain
import Exchange
import Foundation
import Paper
import Planning
import Rules
import TestSupport
import Testing

/// How many pages each kind takes, over every example and every household, in both languages: one where it
/// can be one, and the closing never alone on the last.
@Suite struct LetterPagesTests {
  /// The text of each page of a file, as `pdftotext` reads it.
  private func pages(_ file: PaperFile) throws -> [String] {
    let tool = try #require(program("pdftotext"))
    let url = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).pdf")
    try Data(file.bytes).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    let text = try Piped.run(tool, ["-layout", url.path, "-"]).output
    return text.split(separator: "\u{C}").map(String.init)
  }

  /// A last page begins with words of the letter, and holds more of it than who signs.
  private func expectClosingInCompany(_ file: PaperFile, _ letter: LetterSheet, _ name: String)
    throws
  {
    guard file.pages > 1 else { return }
    let last = try #require(try pages(file).last)
    let lines = last.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
    let greeting = try #require(letter.closing.first)
    let place = try #require(lines.firstIndex(of: greeting), "\(name): \(last)")
    #expect(place > 0, "\(name): the closing stands alone:\n\(last)")
  }

  @Test(
    .enabled(if: program("pdftotext") != nil, "pdftotext is not on this machine"),
    arguments: LetterExample.all, Language.allCases)
  func theClosingOfAnExampleIsNeverAlone(
    _ example: LetterExample, in language: Language
  ) throws {
    let sheet = try example.written(in: language).sheet
    let file = sheet.pdf(on: LetterExample.today, window: .usual, with: .helvetica)
    #expect(file.pages <= 2)
    try expectClosingInCompany(file, sheet, example.name)
  }

  // MARK: Households

  private static let today = LocalDate.day("2026-11-21")

  private func plan(of household: String) throws -> Plan {
    let bytes = try Cases.bytes("households/\(household).json")
    let dossier = try DossierDocument.read(bytes, ignoringUnknownKeys: false).get()
    return try Plan(
      of: Standing(
        stated: dossier, letters: [], since: Self.today, on: Self.today, law: .shipped),
      by: dossier.settings.strategy ?? .proportional)
  }

  /// What is said where a kind asks for it and nothing can be suggested.
  private var facts: LetterFacts {
    var facts = LetterFacts.none
    facts.amount = Money(cents: 2_500)
    facts.current = Money(cents: 5_000)
    facts.sum = Money(cents: 50_000)
    facts.months = 3
    facts.from = .day("2026-12-28")
    facts.until = .day("2027-01-28")
    facts.theirLetter = .day("2026-11-12")
    facts.term = .day("2026-11-26")
    facts.helper = "de schuldhulpverlening van de gemeente Voorbeeld"
    facts.reason = "Ik ben een tijd ziek geweest en mijn inkomen is lager geworden"
    return facts
  }

  /// The letters of a household: of each kind the first that fits.
  private func letters(of household: String, in language: Language) throws -> [WrittenLetter] {
    let plan = try plan(of: household)
    let choice = LetterChoice(
      plan: plan, days: LetterExample.days, missed: [:], realism: nil)
    let templates = try LetterExample.templates.get()
    return try LetterKinds.all.compactMap { kind in
      for debt in plan.standing.now.dossier.debts {
        let matter = try choice.matter(of: debt.id, gate: plan.gates[debt.id] ?? .ageUnknown)
        let said = kind.suggested(for: matter).filled(from: facts)
        guard let fitting = try? kind.fitting(matter, said) else { continue }
        return try fitting.written(in: language, with: templates)
      }
      return nil
    }
  }

  @Test(
    .enabled(if: program("pdftotext") != nil, "pdftotext is not on this machine"),
    arguments: Cases.households, Language.allCases)
  func everyKindOfAHouseholdFitsItsPages(_ household: String, in language: Language) throws {
    let letters = try letters(of: household, in: language)
    #expect(letters.count >= 10, "\(letters.map(\.kind.rawValue))")
    for letter in letters {
      let file = letter.sheet.pdf(on: Self.today, window: .usual, with: .helvetica)
      #expect(file.pages <= 2, "\(letter.kind.rawValue)")
      try expectClosingInCompany(file, letter.sheet, letter.kind.rawValue)
    }
  }

  /// Each kind: pages at most, words in a sentence on average, what it admits and what stops it.
  @Test func theTableOfKinds() throws {
    var rows = [["kind", "pages", "sentence nl", "sentence en", "admits", "stopped by"]]
    for kind in LetterKinds.all {
      var pages = 0
      var averages: [Language: [Int]] = [:]
      for example in LetterExample.all {
        for language in Language.allCases {
          let letter = try example.written(in: language)
          guard letter.kind == kind.kind else { break }
          let file = letter.sheet.pdf(
            on: LetterExample.today, window: .usual, with: .helvetica)
          pages = max(pages, file.pages)
          let plain = PlainLanguage(letter: letter.sheet)
          averages[language, default: []].append(plain.averageSentenceTimes100)
        }
      }
      func average(_ language: Language) -> String {
        guard let all = averages[language] else { return "-" }
        let tenths = all.reduce(0, +) / all.count / 10
        return "\(tenths / 10).\(tenths % 10)"
      }
      let isAcknowledging = kind is any AcknowledgingLetter.Type
      let stops =
        (isAcknowledging ? ["age"] : []) + (kind.money == .neutral ? [] : ["\(kind.money)"])
      rows.append([
        kind.kind.rawValue, String(pages), average(.dutch), average(.english),
        isAcknowledging ? "the debt" : "nothing",
        stops.isEmpty ? "nothing" : stops.joined(separator: ", "),
      ])
    }
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    let text = rows.map { row in
      var line = row.indices.map { column in
        row[column] + String(repeating: " ", count: widths[column] - row[column].count)
      }.joined(separator: "  ")
      while line.hasSuffix(" ") { line.removeLast() }
      return line + "\n"
    }.joined()
    try expectGolden(text, "kinds.txt")
  }
}
