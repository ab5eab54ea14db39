import Documents
import Domain
import Exchange
import Planning
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
  /// What it offers each time; nil where it offers nothing.
  let monthly: Money?
  /// Why it is not an offer: the claim may be too old.
  var why: String?
  /// Why it asks for time and is not an offer: an offer would not be kept.
  var instead: String?
  /// That it offers on costs that may be too high.
  var doubt: String?
  /// What was kept about it.
  let kept: KeptLetter?

  /// One that is computed now; in a file with this name without its form, or its own.
  init(
    _ letter: WrittenLetter, on day: LocalDate, why: String? = nil, instead: String? = nil,
    stem: String? = nil
  ) {
    id = nil
    kind = letter.kind.rawValue
    debt = letter.debt
    self.day = day
    self.stem = stem ?? LetterPress.stem(of: letter.fileName)
    text = letter.text
    sheet = letter.sheet
    monthly = letter.amounts?.monthly
    self.why = why
    self.instead = instead
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
    monthly = letter.monthly
    kept = letter
  }

  /// `aflos.letter/1`.
  var json: JSONValue {
    [
      "schema": "aflos.letter/1", "id": .text(id), "kind": .string(kind), "debt": .id(debt),
      "day": .day(day), "text": .string(text), "sheet": sheet?.json ?? .null,
      "neutralBecause": .text(why), "timeBecause": .text(instead), "costsInDoubt": .text(doubt),
      "planSha256": .text(kept?.planSHA256),
      "sentOn": .day(kept?.sent?.on), "sentBy": .choice(kept?.sent?.by),
      "answerBy": .day(kept?.answerBy),
    ]
  }
}

extension Context {
  /// A letter on the screen, or its bytes in a pipe.
  func show(_ letter: ShownLetter, as form: LetterForm, with press: LetterPress) throws(Failure) {
    var press = press
    if form == .pdf, display.capabilities.interactive {
      throw .letterProblem(.notOnATerminal(form))
    }
    display.console.write(bytes: try press.bytes(of: letter, as: form))
    if let why = letter.why ?? letter.instead ?? letter.doubt { display.note(why, .caution) }
    noteWhatLacks([letter], as: [form], press)
    if let sent = letter.kept?.sent {
      let said = Say.letterWasSent(sent, answerBy: sent.on.answerBy)
      display.note(said.text(in: language), .faint)
    }
  }

  /// The same in files, without keeping it in the dossier.
  func save(
    _ letter: ShownLetter, as forms: [LetterForm], with press: LetterPress, in folder: String
  ) throws(Failure) {
    var press = press
    try TextFile.makeFolder(folder)
    for form in forms {
      let path = TextFile.free("\(folder)/\(letter.stem).\(form.ending)")
      try TextFile.write(try press.bytes(of: letter, as: form), to: path)
      display.say(Say.fileWritten(path).text(in: language))
    }
    noteWhatLacks([letter], as: forms, press)
  }

  /// Says which characters a PDF lacks, how an e-mail is opened to be sent, and which has no address to
  /// go to.
  func noteWhatLacks(_ letters: [ShownLetter], as forms: [LetterForm], _ press: LetterPress) {
    if !press.unshown.isEmpty {
      let said = Say.lettersNotShown(press.unshown.sorted())
      display.note(said.text(in: language), .caution)
    }
    guard forms.contains(.eml) else { return }
    display.note(Say.openMail.text(in: language), .faint)
    var named: [String] = []
    for letter in letters {
      guard let addressee = press.addressee(of: letter.debt), addressee.email == nil,
        !named.contains(addressee.name)
      else { continue }
      named.append(addressee.name)
    }
    guard !named.isEmpty else { return }
    display.note(Say.noEmailAddress(named.listed(in: language)).text(in: language), .caution)
  }
}
