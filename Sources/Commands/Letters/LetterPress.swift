import Documents
import Domain
import Paper
import Planning

/// Makes the file of a letter in each form, and remembers which characters no font had.
struct LetterPress {
  /// Gives the e-mail addresses, as they are now.
  let dossier: Dossier
  /// The organisation that writes; nil where people write themselves.
  let house: HouseStyle?
  /// Its mark and colour.
  let look: HouseLook?
  let window: EnvelopeWindow
  let fonts: PaperFonts
  /// Characters that the PDF files show as `?`.
  private(set) var unshown: Set<Unicode.Scalar> = []

  init(_ desk: LetterDesk, look: HouseLook?, window: EnvelopeWindow, fonts: PaperFonts) {
    dossier = desk.plan.standing.stated
    house = desk.house?.style
    self.look = look
    self.window = window
    self.fonts = fonts
  }

  /// The whole file.
  mutating func bytes(of letter: ShownLetter, as form: LetterForm) throws(Failure) -> [UInt8] {
    if form == .text { return Array(letter.text.utf8) }
    guard let sheet = letter.sheet else {
      throw .letterProblem(.onlyText(id: letter.id ?? letter.debt.text))
    }
    switch form {
    case .text: return Array(letter.text.utf8)
    case .html: return Array(sheet.html(window: window, look: look).utf8)
    case .pdf: return taken(sheet.pdf(on: letter.day, window: window, look: look, with: fonts))
    case .eml: return Array(draft(of: letter, sheet).eml.utf8)
    }
  }

  /// A list on its own; an e-mail of it makes no sense and is plain text.
  mutating func bytes(
    of annex: Annex, as form: LetterForm, on day: LocalDate, in language: Language
  ) -> [UInt8] {
    switch form {
    case .text, .eml: Array(annex.text.utf8)
    case .html: Array(annex.html(in: language).utf8)
    case .pdf: taken(annex.pdf(on: day, in: language, with: fonts))
    }
  }

  /// All letters in one file for printing.
  mutating func print(
    _ letters: [LetterSheet], titled title: String, style: LetterSheet.PrintStyle
  ) -> [UInt8] {
    taken(
      LetterSheet.pdf(
        of: [LetterStack(letters: letters, look: look)], titled: title, style: style, with: fonts))
  }

  private mutating func taken(_ file: PaperFile) -> [UInt8] {
    unshown.formUnion(file.unshown)
    return file.bytes
  }

  private mutating func draft(of letter: ShownLetter, _ sheet: LetterSheet) -> MailDraft {
    let addressee = addressee(of: letter.debt)
    let pdf = taken(sheet.pdf(on: letter.day, window: window, look: look, with: fonts))
    return MailDraft(
      from: MailDraft.Person.writing(dossier.sender, for: house),
      to: addressee.flatMap { to in
        to.email.map { MailDraft.Person(name: to.name, address: $0) }
      }, subject: sheet.subject, language: sheet.language, text: sheet.flowingText,
      attachments: [
        MailDraft.Attachment(name: "\(letter.stem).pdf", type: "application/pdf", bytes: pdf)
      ])
  }

  /// To whom letters about this debt go; nil when the dossier no longer holds it.
  func addressee(of debt: ID<Debt>) -> Creditor? {
    dossier.debt(debt).flatMap { dossier.creditor($0.collector ?? $0.creditor) }
  }

  /// A file name without what its form added.
  static func stem(of name: String) -> String {
    guard let dot = name.lastIndex(of: ".") else { return name }
    return String(name[..<dot])
  }
}

extension MailDraft.Person {
  /// From whom an e-mail goes: the organisation that writes, else who signs; nil where no address is known.
  static func writing(_ sender: Sender, for house: HouseStyle?) -> MailDraft.Person? {
    let name = house?.name ?? sender.name
    let address = house == nil ? sender.email : house?.email
    return address.map { MailDraft.Person(name: name, address: $0) }
  }
}

extension LetterDesk {
  /// The mark and the colour of the organisation, where a form shows them.
  func look(for forms: [LetterForm]) throws(Failure) -> HouseLook? {
    guard forms.contains(where: { $0 != .text }) else { return nil }
    return try house?.look()
  }
}
