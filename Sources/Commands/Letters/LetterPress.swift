import Documents
import Domain

/// Makes the file of a letter in each form.
struct LetterPress {
  /// Gives the e-mail addresses, as they are now.
  let dossier: Dossier
  let window: EnvelopeWindow

  /// The whole file.
  func bytes(of letter: ShownLetter, as form: LetterForm) throws(Failure) -> [UInt8] {
    if form == .text { return Array(letter.text.utf8) }
    guard let sheet = letter.sheet else {
      throw .letterProblem(.onlyText(id: letter.id ?? letter.debt.text))
    }
    switch form {
    case .text, .html, .pdf: return Array(sheet.html(window: window).utf8)
    case .eml: return Array(draft(of: letter, sheet).eml.utf8)
    }
  }

  private func draft(of letter: ShownLetter, _ sheet: LetterSheet) -> MailDraft {
    let sender = dossier.sender
    let addressee = addressee(of: letter.debt)
    return MailDraft(
      from: sender.email.map { MailDraft.Person(name: sender.name, address: $0) },
      to: addressee.flatMap { to in
        to.email.map { MailDraft.Person(name: to.name, address: $0) }
      }, subject: sheet.subject, day: letter.day, language: sheet.language, text: letter.text,
      attachments: [])
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
