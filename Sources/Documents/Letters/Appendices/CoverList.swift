import Domain
import Planning

/// The letters of one batch on one page: to whom, what, in which file, how to send it.
package struct CoverList: Sendable {
  /// One letter of the batch.
  package struct Line: Hashable, Sendable {
    package let creditor: String
    package let kind: LetterKind
    package let fileName: String
    /// What it offers a month, or at once; nil where it offers nothing.
    package let monthly: Money?
    /// Whether there is an e-mail address to send it to.
    package let hasEmail: Bool

    package init(
      creditor: String, kind: LetterKind, fileName: String, monthly: Money?, hasEmail: Bool
    ) {
      self.creditor = creditor
      self.kind = kind
      self.fileName = fileName
      self.monthly = monthly
      self.hasEmail = hasEmail
    }
  }

  /// The day the letters carry.
  package let day: LocalDate
  /// In the order in which they were written.
  package let lines: [Line]
  /// Debts for which no letter was written, each with the reason, in sentences.
  package let without: [String]

  package init(day: LocalDate, lines: [Line], without: [String]) {
    self.day = day
    self.lines = lines
    self.without = without
  }

  /// Without what the form adds; comes before all letters in a list of files.
  package static func stem(in language: Language) -> String {
    language.say(dutch: "00-lijst-van-brieven", english: "00-list-of-letters")
  }

  /// The name of one file with all letters for printing, without its ending.
  package static func printStem(in language: Language) -> String {
    language.say(dutch: "00-alle-brieven", english: "00-all-letters")
  }

  /// The list, to be shown in any form.
  package func annex(in language: Language) -> Annex {
    let words = CoverWords(language)
    let date = day.text(in: language)
    let answerBy = day.answerBy.text(in: language)
    let table = LetterSheet.Table(
      titles: [words.creditor, words.letter, words.monthly, words.send, words.file],
      isAmount: [false, false, true, false, false],
      rows: lines.map { line in
        [
          line.creditor, line.kind.name(in: language), line.monthly?.plain(in: language) ?? "-",
          Sending.Way.mail.name(in: language, if: line.hasEmail), line.fileName,
        ]
      })
    return Annex(
      title: language.say(dutch: "Brieven van \(date)", english: "Letters of \(date)"),
      blocks: [.paragraph(words.before), .table(table), .paragraph(words.waiting(answerBy))]
        + (without.isEmpty ? [] : [.heading(words.without), .bullets(without)]))
  }
}

extension Sending.Way {
  /// This way, or else post.
  fileprivate func name(in language: Language, if isPossible: Bool) -> String {
    (isPossible ? self : .post).name(in: language)
  }
}

private struct CoverWords {
  let language: Language
  let creditor, letter, monthly, send, file, before, without: String

  init(_ language: Language) {
    self.language = language
    switch language {
    case .dutch:
      (creditor, letter, monthly, send, file) = (
        "Schuldeiser", "Brief", "Biedt per keer", "Versturen", "Bestand"
      )
      before = "Lees elke brief rustig door. Zet uw handtekening, en verstuur de brief dan."
      without = "Zonder brief"
    case .english:
      (creditor, letter, monthly, send, file) = (
        "Creditor", "Letter", "Offers each time", "Send by", "File"
      )
      before = "Read each letter at your ease. Sign it, and then send it."
      without = "Without a letter"
    }
  }

  func waiting(_ day: String) -> String {
    language.say(
      dutch: "Verstuurt u ze vandaag? Dan vraagt u antwoord tot en met \(day).",
      english: "Do you send them today? Then you ask for an answer by \(day).")
  }
}
