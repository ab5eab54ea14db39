import Domain
import Planning

/// Short sentences that commands say, with the facts in them.
package enum Say: Hashable, Sendable {
  case undoTakesItBack
  case undone(String)
  case redone(String)
  case nothingTakenIn(String)
  case andMore(Int)
  /// Where a piped answer stands.
  case inputLine(Int)
  case noHistory
  case noLetters
  case letterExists(file: String, written: LocalDate)
  /// A letter that was not sent is written anew, because something changed.
  case letterReplaced(ID<Debt>, [LetterChange], aside: String?)
  /// The folder, within that of the letters, of those that another took the place of.
  case replacedFolder
  case letterWritten(kind: LetterKind, file: String)
  case fileWritten(String)
  /// The folder where letters go when none is named.
  case letterFolder
  /// What the name of a copy for oneself ends in.
  case forOneselfStem
  /// What the file of an export is called, without the ending.
  case overviewFile, claimsFile, budgetFile, planFile, lettersFile, progressFile, handoverFile,
    callFile
  case lettersKept(Int)
  /// What is kept about the sending of a letter.
  case letterWasSent(Sending, answerBy: LocalDate)
  /// That several PDF files are better made as one than joined by another program.
  case oneFileInstead
  /// How a file of an e-mail becomes a message to send.
  case openMail
  /// The name of somebody without an e-mail address.
  case noEmailAddress(String)
  /// Where a template of the user's own stands.
  case ownTemplate(String)
  /// Characters that stand as a question mark in a PDF.
  case lettersNotShown([Unicode.Scalar])
  /// How many were looked at.
  case templatesAreRight(Int)
  /// A letter that was not written, and why.
  case letterNotWritten(ID<Debt>, LetterRefusal)
  /// Why letters about these debts ask for time: no offer would be kept.
  case timeInstead([ID<Debt>], because: [Finding])
  /// Where the letterhead of before is kept.
  case letterheadBefore(String)
  case arrangementRuns(String)
  /// Why a letter that admits nothing came instead of an offer.
  case neutralInstead(ID<Debt>, LimitationGate)
  /// The claim was sold by this creditor: who bought it is asked to show that first.
  case proofOfSaleFirst(seller: String)
  case imported(incomes: Int, costs: Int, creditors: Int, debts: Int)
  case demoStarts
  case demoWrote(folder: String)
  case seeBudget
  case seePlan
  case seeHistory
  case fileIsOpenToOthers(String)
  /// So many debts got a day for their amounts.
  case debtsStated(Int)

  package func text(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private var dutch: String {
    switch self {
    case .undoTakesItBack: "Met aflos undo draait u dit terug."
    case .undone(let what): "Teruggedraaid: \(what). Met aflos redo komt het weer."
    case .redone(let what): "Opnieuw gedaan: \(what)."
    case .nothingTakenIn(let path): "Er is niets binnengehaald uit \(path). Dit klopt niet:"
    case .andMore(let count): "En nog \(count)."
    case .inputLine(let line): "Regel \(line) van uw antwoorden."
    case .noHistory: "Er is nog niets veranderd."
    case .noLetters: "Er zijn nog geen brieven geschreven."
    case .letterReplaced(let debt, let changes, let aside):
      "\(debt.text): er is iets veranderd: "
        + "\(changes.map { $0.name(in: .dutch) }.listed(in: .dutch)). De brief is opnieuw geschreven."
        + (aside.map { " De oude ligt in \($0)." } ?? "")
    case .replacedFolder: "vervangen"
    case .letterExists(let file, let day):
      "Deze brief is er al sinds \(day.text(in: .dutch)): \(file). Er is niets veranderd."
    case .letterWritten(let kind, let file):
      "Geschreven (\(kind.name(in: .dutch))): \(file)"
    case .fileWritten(let file): "Geschreven: \(file)"
    case .letterFolder: "brieven"
    case .forOneselfStem: "voor-uzelf"
    case .overviewFile: "schuldenoverzicht"
    case .claimsFile: "vorderingen"
    case .budgetFile: "budget"
    case .planFile: "plan"
    case .lettersFile: "geschreven-brieven"
    case .progressFile: "voortgang"
    case .handoverFile: "overdracht"
    case .callFile: "bellen"
    case .lettersKept(let count):
      "\(Counted.letter.text(count, in: .dutch)) bewaard in het dossier. Met aflos undo draait u dat terug. De bestanden blijven staan."
    case .letterWasSent(let sent, let answerBy):
      "Verstuurd op \(sent.on.text(in: .dutch)), \(sent.by.phrase(in: .dutch)). Antwoord verwacht tot en met \(answerBy.text(in: .dutch))."
    case .oneFileInstead:
      "Wilt u de pdf’s in één bestand? Maak dat met --one-file. Andere programma’s "
        + "laten bij het samenvoegen weg wat een voorleesprogramma nodig heeft."
    case .openMail:
      "Open de e-mail in uw mailprogramma en maak er een nieuw bericht van. In "
        + "Thunderbird heet dat Als nieuw bericht bewerken, in Outlook Dit bericht opnieuw verzenden, in Mail Stuur opnieuw."
    case .noEmailAddress(let name):
      "Van \(name) staat geen e-mailadres in het dossier. Vul het zelf in bij de e-mail, of met creditor edit --email."
    case .lettersNotShown(let scalars):
      "Let op: het lettertype heeft deze tekens niet: \(listed(scalars)). In de pdf staat daar een vraagteken. Noem een ander lettertype met --font, zoals DejaVuSans.ttf."
    case .ownTemplate(let path): "Uw eigen tekst: \(path)"
    case .templatesAreRight(0): "U heeft geen eigen teksten. De ingebouwde worden gebruikt."
    case .templatesAreRight(let count):
      "Nagekeken: \(Counted.template.text(count, in: .dutch)) van uzelf. Er is niets mis."
    case .letterNotWritten(let debt, let why): "\(debt.text): \(why.text(in: .dutch))"
    case .timeInstead(let debts, let findings):
      debts.map(\.text).listed(in: .dutch) + ": "
        + LetterRefusal.timeInstead(for: debts.count, because: findings, in: .dutch)
    case .letterheadBefore(let path): "Het briefhoofd van daarvoor staat in \(path)."
    case .arrangementRuns(let name): "\(name): de regeling loopt al. Daar hoeft geen brief heen."
    case .proofOfSaleFirst(let seller):
      "Deze schuld is verkocht door \(seller). Vraag eerst om bewijs. Daarna komt uw voorstel."
    case .neutralInstead(let debt, let gate):
      "\(gate.reason(in: .dutch)), dus deze brief erkent niets en biedt niets."
        + (gate == .clear
          ? "" : " Typ aflos check \(debt.text) voor de vraag die dat kan veranderen.")
    case .imported(let incomes, let costs, let creditors, let debts):
      "Binnengehaald: \(Counted.income.text(incomes, in: .dutch)), \(Counted.cost.text(costs, in: .dutch)), \(Counted.creditor.text(creditors, in: .dutch)) en \(Counted.debt.text(debts, in: .dutch))."
    case .demoStarts: "Dit is een voorbeeld. Alle namen en bedragen zijn verzonnen."
    case .demoWrote(let folder):
      "In de map \(folder) staan nu het dossier en de brieven. Zo opent u het voorbeeld:"
    case .seeBudget: "Bekijk wat er elke maand overblijft."
    case .seePlan: "Bekijk wat u elke schuldeiser kunt aanbieden."
    case .seeHistory: "Bekijk wat er is veranderd."
    case .fileIsOpenToOthers(let path):
      "Let op: anderen op deze computer kunnen dit bestand misschien lezen: \(path)"
    case .debtsStated(let count):
      "Bij \(Counted.debt.text(count, in: .dutch)) stond niet van welke dag het bedrag is. Daar staat nu de dag waarop u de schuld invulde. Vanaf die dag telt rente mee. Klopt een dag niet, verander hem met aflos debt edit. Terugdraaien kan met aflos undo."
    }
  }

  private var english: String {
    switch self {
    case .undoTakesItBack: "Use aflos undo to take this back."
    case .undone(let what): "Undone: \(what). Use aflos redo to bring it back."
    case .redone(let what): "Done again: \(what)."
    case .nothingTakenIn(let path): "Nothing was taken in from \(path). This is not right:"
    case .andMore(let count): "And \(count) more."
    case .inputLine(let line): "Line \(line) of your answers."
    case .noHistory: "Nothing was changed yet."
    case .noLetters: "No letters were written yet."
    case .letterReplaced(let debt, let changes, let aside):
      "\(debt.text): something changed: "
        + "\(changes.map { $0.name(in: .english) }.listed(in: .english)). The letter was written anew."
        + (aside.map { " The old one is in \($0)." } ?? "")
    case .replacedFolder: "replaced"
    case .letterExists(let file, let day):
      "This letter has been there since \(day.text(in: .english)): \(file). Nothing was changed."
    case .letterWritten(let kind, let file):
      "Written (\(kind.name(in: .english))): \(file)"
    case .fileWritten(let file): "Written: \(file)"
    case .letterFolder: "letters"
    case .forOneselfStem: "for-yourself"
    case .overviewFile: "debts"
    case .claimsFile: "claims"
    case .budgetFile: "budget"
    case .planFile: "plan"
    case .lettersFile: "letters-written"
    case .progressFile: "progress"
    case .handoverFile: "handover"
    case .callFile: "call"
    case .lettersKept(let count):
      "\(Counted.letter.text(count, in: .english)) kept in the dossier. Use aflos undo to take that back. The files stay."
    case .letterWasSent(let sent, let answerBy):
      "Sent on \(sent.on.text(in: .english)), \(sent.by.phrase(in: .english)). An answer is expected by \(answerBy.text(in: .english))."
    case .oneFileInstead:
      "Do you want the PDF files in one? Make it with --one-file. Other programs leave "
        + "out what a screen reader needs when they join files."
    case .openMail:
      "Open the email in your mail program and make a new message of it. Thunderbird "
        + "calls this Edit As New Message, Outlook Resend This Message, Mail Send Again."
    case .noEmailAddress(let name):
      "The dossier has no e-mail address of \(name). Fill it in at the e-mail, or with creditor edit --email."
    case .lettersNotShown(let scalars):
      "Note: the typeface does not have these characters: \(listed(scalars)). The PDF shows a question mark there. Name another typeface with --font, like DejaVuSans.ttf."
    case .ownTemplate(let path): "Your own text: \(path)"
    case .templatesAreRight(0): "You have no texts of your own. Those built in are used."
    case .templatesAreRight(let count):
      "Checked: \(Counted.template.text(count, in: .english)) of your own. Nothing is wrong."
    case .letterNotWritten(let debt, let why): "\(debt.text): \(why.text(in: .english))"
    case .timeInstead(let debts, let findings):
      debts.map(\.text).listed(in: .english) + ": "
        + LetterRefusal.timeInstead(for: debts.count, because: findings, in: .english)
    case .letterheadBefore(let path): "The letterhead of before is in \(path)."
    case .arrangementRuns(let name): "\(name): the arrangement runs already. No letter is needed."
    case .proofOfSaleFirst(let seller):
      "This debt was sold by \(seller). First ask for proof. Your offer comes after that."
    case .neutralInstead(let debt, let gate):
      "\(gate.reason(in: .english)), so this letter admits nothing and offers no money."
        + (gate == .clear
          ? "" : " Type aflos check \(debt.text) for the question that can change that.")
    case .imported(let incomes, let costs, let creditors, let debts):
      "Taken in: \(Counted.income.text(incomes, in: .english)), \(Counted.cost.text(costs, in: .english)), \(Counted.creditor.text(creditors, in: .english)) and \(Counted.debt.text(debts, in: .english))."
    case .demoStarts: "This is an example. All names and amounts are invented."
    case .demoWrote(let folder):
      "The folder \(folder) now holds the dossier and the letters. This opens the example:"
    case .seeBudget: "See what is left each month."
    case .seePlan: "See what you can offer each creditor."
    case .seeHistory: "See what was changed."
    case .fileIsOpenToOthers(let path):
      "Note: others on this computer may be able to read this file: \(path)"
    case .debtsStated(let count):
      "For \(Counted.debt.text(count, in: .english)) it was not known of which day the amount is. Now it is the day on which you filled in the debt. Interest counts from that day. If a day is not right, change it with aflos debt edit. You can take it back with aflos undo."
    }
  }
}

/// At most twenty characters, each once.
private func listed(_ scalars: [Unicode.Scalar]) -> String {
  scalars.prefix(20).map { shown(String($0), limit: 4) }.joined(separator: " ")
}

extension Say {
  /// Why a letter admits nothing.
  package static func neutral(_ debt: ID<Debt>, _ gate: LimitationGate, soldBy seller: String?)
    -> Say
  {
    if gate == .clear, let seller { return .proofOfSaleFirst(seller: seller) }
    return .neutralInstead(debt, gate)
  }
}

extension LimitationGate {
  /// Why nothing may be acknowledged, as the first part of a sentence.
  fileprivate func reason(in language: Language) -> String {
    switch self {
    case .clear:
      language.say(
        dutch: "U bent het met het hele bedrag niet eens",
        english: "You do not agree with any of the amount")
    case .mayBeBarred:
      language.say(
        dutch: "Deze schuld is misschien te oud", english: "This debt may be too old")
    case .soon:
      language.say(
        dutch: "Deze schuld is misschien binnenkort te oud",
        english: "This debt may soon be too old")
    case .ageUnknown:
      language.say(
        dutch: "Aflos weet niet hoe oud deze schuld is",
        english: "Aflos does not know how old this debt is")
    }
  }
}
