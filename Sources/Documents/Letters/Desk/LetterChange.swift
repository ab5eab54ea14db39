import Domain
import Planning

/// In what a letter that was written and not sent differs from the one that fits now.
package enum LetterChange: String, CaseIterable, Hashable, Sendable {
  /// Another sort of letter fits: an offer became a request, or the other way round.
  case kind
  case sender, addressee, reference
  /// What it offers.
  case amount
  /// What it says besides.
  case words
  /// The day by which it asks for an answer has passed.
  case day
}

extension LetterChange {
  /// What changed since `kept` was written, in the order of the cases; empty where it can go out as it
  /// is. A letter of which only the days move stays until its answer day has passed, and interest that
  /// grew by cents is no other amount. One that goes out on a known day has to leave time to answer.
  package static func since(
    _ kept: KeptLetter, now letter: WrittenLetter, on today: LocalDate, sending: LocalDate? = nil
  ) -> [LetterChange] {
    guard kept.text != letter.text else { return [] }
    guard kept.kind == letter.kind.rawValue else { return [.kind] }
    var changes: Set<LetterChange> = []
    let now = letter.sheet
    if let then = kept.sheet.flatMap({ LetterSheet(kept: $0) }) {
      if then.letterhead != now.letterhead { changes.insert(.sender) }
      if then.addressee != now.addressee { changes.insert(.addressee) }
      if then.references != now.references { changes.insert(.reference) }
      if changes.isEmpty, then.wordsAlone != now.wordsAlone { changes.insert(.words) }
    }
    if isOther(kept.monthly, letter.amounts?.monthly) || isOther(kept.total, letter.amounts?.total)
      || isOther(kept.changes, letter.amounts?.changes ?? .none)
    {
      changes.insert(.amount)
      changes.remove(.words)
    }
    let least = sending.map { $0.adding(days: Self.leastDaysToAnswer) } ?? today
    if kept.written.answerBy < least { changes.insert(.day) }
    return allCases.filter(changes.contains)
  }

  /// The same by the facts alone, without making the words: what a screen can say at once.
  package static func facts(
    since kept: KeptLetter, now letter: FittingLetter, on today: LocalDate
  ) -> [LetterChange] {
    guard let letter = letter.letter, kept.kind == type(of: letter).kind.rawValue else {
      return [.kind]
    }
    var changes: Set<LetterChange> = []
    if let then = kept.sheet.flatMap({ LetterSheet(kept: $0) }) {
      let lines = try? letter.head.addresseeLines(in: kept.language)
      if lines != then.addressee { changes.insert(.addressee) }
      if letter.head.references(in: kept.language) != then.references { changes.insert(.reference) }
    }
    if isOther(kept.monthly, letter.amounts?.monthly) || isOther(kept.total, letter.amounts?.total)
    {
      changes.insert(.amount)
    }
    if kept.written.answerBy < today { changes.insert(.day) }
    return allCases.filter(changes.contains)
  }

  /// With less time than a week from the day it goes, a letter names a new day for the answer.
  private static let leastDaysToAnswer = 7

  private static func isOther(_ then: Money?, _ now: Money?) -> Bool {
    guard let then, let now else { return then != now }
    return max(then - now, now - then) >= Plan.worthALetter
  }

  /// Other amounts on the way, or on other days.
  private static func isOther(_ then: TermChanges, _ now: TermChanges) -> Bool {
    then.steps.map(\.from) != now.steps.map(\.from) || then.extras.map(\.on) != now.extras.map(\.on)
      || zip(then.steps, now.steps).contains { isOther($0.monthly, $1.monthly) }
      || zip(then.extras, now.extras).contains { isOther($0.amount, $1.amount) }
  }

  /// What it is, to stand in a row: "to whom".
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.kind, .dutch): "welke brief past"
    case (.kind, .english): "which letter fits"
    case (.sender, .dutch): "uw gegevens"
    case (.sender, .english): "your details"
    case (.addressee, .dutch): "aan wie"
    case (.addressee, .english): "to whom"
    case (.reference, .dutch): "het kenmerk"
    case (.reference, .english): "the reference"
    case (.amount, .dutch): "het bedrag"
    case (.amount, .english): "the amount"
    case (.words, .dutch): "de tekst"
    case (.words, .english): "the text"
    case (.day, .dutch): "de dag voor een antwoord"
    case (.day, .english): "the day for an answer"
    }
  }
}

extension LetterSheet {
  /// The body without what moves by itself: figures, and the names of months.
  fileprivate var wordsAlone: [Substring] {
    let months = Set((1...12).map { Month.name(ofMonth: $0, in: language) })
    let texts = body.map { block in
      switch block {
      case .heading(let text), .paragraph(let text): text
      case .bullets(let items): items.joined(separator: " ")
      case .table(let table): (table.titles + table.rows.flatMap(\.self)).joined(separator: " ")
      }
    }
    return texts.joined(separator: " ").split { $0 == " " || $0 == "\u{A0}" }.filter { word in
      !word.contains(where: \.isNumber) && !months.contains(String(word.filter(\.isLetter)))
    }
  }
}

extension LetterKind {
  /// Whether it is chosen by the facts of a debt, so that it gives way when another one fits.
  package var isChosenByFacts: Bool {
    [
      PaymentProposal.kind, PauseRequest.kind, SpecificationRequest.kind, Dispute.kind,
      OverviewPause.kind, NotMyDebt.kind,
    ].contains(self)
  }
}
