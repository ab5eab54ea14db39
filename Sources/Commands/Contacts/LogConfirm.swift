import ArgumentParser
import Documents
import Domain
import Exchange
import Store
import Terminal

/// The letter or e-mail after a talk: `aflos log confirm n3 --to mail.eml`.
struct LogConfirm: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.logConfirm) }
  @Argument(
    help: CommandHelp.argument(.logEntryID), completion: CommandHelp.completion(.logEntryID))
  var id: String
  @Option(help: CommandHelp.option(.mailFile), completion: CommandHelp.typed(.mailFile)) var to:
    String?
  @Option(help: CommandHelp.option(.letterLanguage), completion: CommandHelp.typed(.letterLanguage))
  var letterLanguage: String?
  @Flag(help: CommandHelp.option(.force)) var force = false
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let (file, dossier) = try context.dossier()
    let entry = try LogEntry.find(id, in: dossier)
    let confirmation = try context.confirmation(
      of: entry, in: dossier, file, language: letterLanguage)
    try context.give(confirmation, to: to, isForced: force, of: dossier)
  }
}

/// What confirms a talk.
struct TalkConfirmation {
  let letter: WrittenLetter
  /// Why it says nothing of the talk; nil where it does.
  let why: String?
  /// The organisation that writes; nil where people write themselves.
  let house: HouseStyle?
}

extension Context {
  /// What confirms this talk: its words, or where the claim may not be admitted a letter that asks for
  /// everything in writing.
  func confirmation(
    of entry: LogEntry, in dossier: Dossier, _ file: DossierFile, language typed: String?
  ) throws(Failure) -> TalkConfirmation {
    guard let debt = entry.debt else { throw .refusal(.noTalk) }
    let desk = try letterDesk(file, dossier, language: typed, templates: nil)
    let matter = try desk.matter(of: debt)
    var facts = LetterFacts.none
    facts.talk = entry.id
    let language = language
    switch fitting(CallConfirmation.self, matter, facts) {
    case .success(let letter):
      return TalkConfirmation(
        letter: try desk.written(letter), why: nil, house: desk.house?.style)
    case .failure(.gate(let gate)):
      let why = LetterInSay.saysNothing(LetterRefusal.gate(gate).text(in: language))
      return try neutral(matter, facts, desk, why.text(in: language))
    case .failure(.nothingUndisputed):
      let why = LetterInSay.saysNothing(LetterRefusal.nothingUndisputed.text(in: language))
      return try neutral(matter, facts, desk, why.text(in: language))
    case .failure(let refusal): throw .refusal(refusal)
    }
  }

  /// Asks whether a talk that was just written down is confirmed by e-mail; one yes makes the file.
  func offerConfirmation(
    of entry: LogEntry, in dossier: Dossier, _ file: DossierFile
  ) throws(Failure) {
    guard canAsk, let debt = entry.debt, entry.isTalkAboutDebt,
      entry.said != nil || !entry.promises.isEmpty
    else { return }
    let language = language
    var isWanted = false
    do throws(Leaving) {
      isWanted = try conversation.confirm(
        "\n" + LetterInSay.confirmTalk.text(in: language),
        help: LetterInSay.confirmTalkHelp.text(in: language), fallback: false)
    } catch {
      // It was kept already: leaving here leaves nothing undone.
      switch error {
      case .failed(let failure): throw failure
      case .back, .done, .line, .leave: return
      }
    }
    guard isWanted else { return }
    let confirmation = try confirmation(of: entry, in: dossier, file, language: nil)
    let name = LetterInSay.confirmationFile.text(in: language)
    let path = TextFile.free("\(name)-\(debt.text)-\(entry.id.text).eml")
    try give(confirmation, to: path, isForced: false, of: dossier)
  }

  private func neutral(
    _ matter: LetterMatter, _ facts: LetterFacts, _ desk: LetterDesk, _ why: String
  ) throws(Failure) -> TalkConfirmation {
    switch fitting(NeutralCallConfirmation.self, matter, facts) {
    case .success(let letter):
      TalkConfirmation(letter: try desk.written(letter), why: why, house: desk.house?.style)
    case .failure(let refusal): throw .refusal(refusal)
    }
  }

  private func fitting(
    _ kind: any Letter.Type, _ matter: LetterMatter, _ facts: LetterFacts
  ) -> Result<FittingLetter, LetterRefusal> {
    Result { () throws(LetterRefusal) in try kind.fitting(matter, facts) }
  }

  /// On the screen, or as an e-mail to look at and send.
  func give(
    _ confirmation: TalkConfirmation, to path: String?, isForced: Bool, of dossier: Dossier
  ) throws(Failure) {
    let letter = confirmation.letter
    var json = ShownLetter(letter, on: today, why: confirmation.why).json
    if let path {
      let draft = mail(letter, of: dossier, for: confirmation.house)
      try put(Array(draft.eml.utf8), at: path, isForced: isForced)
      json = json.adding("file", .string(path))
    }
    guard !options.json else { return display.print(json) }
    if let path {
      display.say(Say.fileWritten(path).text(in: language))
      display.note(Say.openMail.text(in: language), .faint)
    } else {
      display.print(letter.text)
    }
    if let why = confirmation.why { display.note(why, .caution) }
    guard path != nil,
      let addressee = dossier.debt(letter.debt).flatMap({ dossier.addressee(of: $0) }),
      addressee.email == nil
    else { return }
    display.note(Say.noEmailAddress(addressee.name).text(in: language), .caution)
  }

  /// The letter as it stands, without anything attached.
  private func mail(
    _ letter: WrittenLetter, of dossier: Dossier, for house: HouseStyle?
  ) -> MailDraft {
    let addressee = dossier.debt(letter.debt).flatMap { dossier.addressee(of: $0) }
    return MailDraft(
      from: MailDraft.Person.writing(dossier.sender, for: house),
      to: addressee.flatMap { to in
        to.email.map { MailDraft.Person(name: to.name, address: $0) }
      }, subject: letter.subject, language: letter.language, text: letter.sheet.flowingText,
      attachments: [])
  }
}
