import Domain
import Planning

/// What was read of a letter, field by field, with why each may be believed.
/// - Parameter path: The file as it was typed, for the command to copy.
package func letterReadingReport(
  _ reading: LetterReading, _ match: LetterMatch, of dossier: Dossier, file: String, path: String,
  in language: Language
) -> Report {
  let title = language.say(dutch: "Gelezen: \(file)", english: "Read: \(file)")
  let rows = reading.fields.map { field in
    [field.name.text(in: language), field.shown(in: language), field.why.text(in: language)]
  }
  var blocks: [Report.Block] = []
  if !rows.isEmpty {
    blocks.append(
      .table(
        ReportTable(
          columns: [
            .short(language.say(dutch: "Wat", english: "What")),
            .words(language.say(dutch: "Gelezen", english: "Read")),
            .words(language.say(dutch: "Waarom te geloven", english: "Why to believe it")),
          ], rows: rows, totals: [])))
  }
  if !reading.unreadable.isEmpty {
    let all = reading.unreadable.prefix(8).joined(separator: "   ")
    blocks.append(
      .paragraph(
        language.say(
          dutch: "Niet te lezen als bedrag: \(all)", english: "Not readable as an amount: \(all)")))
  }
  blocks += reading.problems.map { problem in
    .note(problem.isOnlyToKnow ? .info : .warn, problem.text(in: language))
  }
  if reading.origin == .picture, reading.problems.contains(where: \.asksAnotherPhoto) {
    blocks.append(
      .paragraph(
        language.say(
          dutch: "Fotografeer de brief opnieuw: plat, recht van boven, met licht van voren.",
          english: "Take the photo again: flat, straight from above, with light from the front.")))
  }
  if let before = match.before {
    blocks.append(
      .note(
        .warn,
        language.say(
          dutch: "Deze brief is al eerder gelezen en bewaard: contact \(before.text).",
          english: "This letter was read and kept before: contact \(before.text).")))
  }
  blocks += match.candidates.prefix(5).map { candidate in
    .paragraph(candidate.text(of: dossier, in: language))
  }
  blocks.append(
    .command(
      "aflos read \(path.asArgument)",
      explanation: language.say(
        dutch:
          "Er is nog niets bewaard. In een venster waarin u kunt typen, vult dit een schuld in, vraag voor vraag. Enter neemt alleen wat bewezen is.",
        english:
          "Nothing is kept yet. In a window in which you can type, this fills in a debt, question by question. Enter takes only what is proven."
      )))
  return Report(title: title, blocks: blocks)
}

extension ReadProblem {
  /// Whether it changes nothing about what was read.
  fileprivate var isOnlyToKnow: Bool {
    switch self {
    case .missing(.zbarimg), .codeWithoutData, .missing(.dutch): true
    case .missing, .fewWords, .noAmount, .noTotal, .sumFails, .onlyOnce, .morePages, .failed: false
    }
  }
}

extension LetterMatch.Candidate {
  /// That the letter belongs to a debt, and why.
  package func text(of dossier: Dossier, in language: Language) -> String {
    let why = reasons.map { $0.text(in: language) }.listed(in: language)
    let name = "\(debt.text), \(dossier.label(of: debt))"
    return language.say(
      dutch: "Dit hoort bij \(name): \(why) is gelijk.",
      english: "This belongs to \(name): the same \(why).")
  }
}

extension LetterMatch.Reason {
  fileprivate func text(in language: Language) -> String {
    switch (self, language) {
    case (.reference, .dutch): "het kenmerk"
    case (.reference, .english): "reference"
    case (.account, .dutch): "de rekening"
    case (.account, .english): "account"
    case (.name, .dutch): "de naam"
    case (.name, .english): "name"
    }
  }
}
