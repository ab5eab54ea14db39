import Documents
import Domain
import Exchange
import Terminal

/// A letter that is shown: one that is computed now, or one that was kept.
struct ShownLetter {
  /// Nil while it is not kept.
  let id: String?
  let kind: String
  let debt: ID<Debt>
  let day: LocalDate
  /// The name of its file, without what the form adds.
  let stem: String
  let text: String
  /// Nil for one of which an older Aflos kept only the text.
  let sheet: LetterSheet?
  /// Why it is not an offer.
  var why: String?
  /// What was kept about it.
  let kept: KeptLetter?

  init(_ letter: WrittenLetter, on day: LocalDate, why: String? = nil) {
    id = nil
    kind = letter.kind.rawValue
    debt = letter.debt
    self.day = day
    stem = LetterPress.stem(of: letter.fileName)
    text = letter.text
    sheet = letter.sheet
    self.why = why
    kept = nil
  }

  init(_ letter: KeptLetter) {
    id = letter.id.text
    kind = letter.kind
    debt = letter.debt
    day = letter.written
    stem = LetterPress.stem(of: letter.fileName)
    text = letter.text
    sheet = letter.sheet.flatMap { LetterSheet(kept: $0) }
    kept = letter
  }

  /// `aflos.letter/1`.
  var json: JSONValue {
    [
      "schema": "aflos.letter/1", "id": .text(id), "kind": .string(kind), "debt": .id(debt),
      "day": .day(day), "text": .string(text), "sheet": sheet?.json ?? .null,
      "neutralBecause": .text(why), "planSha256": .text(kept?.planSHA256),
      "sentOn": .day(kept?.sent?.on), "sentBy": .choice(kept?.sent?.by),
      "answerBy": .day(kept?.answerBy),
    ]
  }
}

extension Context {
  /// A letter on the screen, or its bytes in a pipe.
  func show(_ letter: ShownLetter, as form: LetterForm, with press: LetterPress) throws(Failure) {
    if form == .pdf, display.capabilities.interactive {
      throw .letterProblem(.notOnATerminal(form))
    }
    display.console.write(bytes: try press.bytes(of: letter, as: form))
    if let why = letter.why { display.note(why, .caution) }
    if form == .eml { noteAddress(of: letter, press) }
    if let sent = letter.kept?.sent {
      let said = Say.letterWasSent(sent, answerBy: sent.on.answerBy)
      display.note(said.text(in: language), .faint)
    }
  }

  /// The same in files, without keeping it in the dossier.
  func save(
    _ letter: ShownLetter, as forms: [LetterForm], with press: LetterPress, in folder: String
  ) throws(Failure) {
    try TextFile.makeFolder(folder)
    for form in forms {
      let path = "\(folder)/\(letter.stem).\(form.ending)"
      try TextFile.write(try press.bytes(of: letter, as: form), to: path)
      display.say(Say.fileWritten(path).text(in: language))
    }
    if forms.contains(.eml) { noteAddress(of: letter, press) }
  }

  /// Says so when the e-mail has no address to go to.
  func noteAddress(of letter: ShownLetter, _ press: LetterPress) {
    guard let addressee = press.addressee(of: letter.debt), addressee.email == nil else { return }
    display.note(Say.noEmailAddress(addressee.name).text(in: language), .caution)
  }
}
