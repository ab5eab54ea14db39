import Domain

extension Problem {
  /// What is wrong, then how to mend it.
  package func text(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private var dutch: String {
    switch self {
    case .file(let path, let file): "\(file.dutch): \(path)"
    case .notText(let path): "Dit bestand is geen gewone tekst (UTF-8): \(path)"
    case .nothingStarted(let path):
      "Er staat nog niets in \(path). Typ aflos om te beginnen, of aflos import dossier BESTAND."
    case .alreadyThere(let path):
      "Er is al een dossier: \(path). Met --replace vervangt u het. Daarna kunt u dat nog terugdraaien."
    case .unknownThing(let thing, let typed, let nearest):
      "\(thing.dutchNone): “\(typed)”." + suggestion(nearest, "Bedoelt u", in: .dutch)
    case .unknownField(let typed):
      "“\(shown(typed, limit: 40))” is geen gegeven dat ik ken. Typ bijvoorbeeld bedrag 612,30 of soort huur."
    case .missing(let fields):
      "Dit ontbreekt nog: "
        + fields.map { "\($0.name(in: .dutch)) (--\($0.optionName))" }.listed(in: .dutch) + "."
    case .unknownCommand(let typed, let nearest):
      "“\(typed)” ken ik niet." + suggestion(nearest, "Bedoelt u", in: .dutch)
        + " Typ aflos --help voor wat er kan."
    case .usage(let slip): "Dit begrijp ik niet.\n\(slip.text(in: .dutch))"
    case .nothingToUndo: "Er is niets om terug te draaien."
    case .nothingToRedo: "Er is niets om opnieuw te doen."
    case .creditorInUse(let name, let debts):
      "\(name) hoort nog bij \(debts.map(\.text).listed(in: .dutch)). Haal die schuld eerst weg, of verander de schuldeiser."
    case .noLetter(let debt): "Voor \(debt.text) is nu geen brief nodig."
    case .whichSent:
      "Welke brief heeft u verstuurd? Noem het nummer, zoals b1, of typ --all voor alle."
    case .noneAddressed(let letter):
      "Geen van deze brieven heeft een adres. Met aflos letter check ziet u wat ontbreekt. Ging er toch een weg? Noem het nummer, zoals \(letter.text)."
    case .allSent: "Alle bewaarde brieven zijn al verstuurd."
    case .whichLetters: "Voor welke schuld? Noem er een, zoals d1, of typ --all voor alle."
    case .nothingToCallAbout(let debt):
      "Voor \(debt.text) staat niets meer open. Bellen is niet nodig."
    case .promiseDays:
      "Noem bij elke belofte een dag, in dezelfde volgorde. Typ - waar er geen dag is."
    case .noPlace:
      "Ik weet niet waar uw gegevens moeten staan. Geef een bestand op met --file."
    case .saysYes: "Er is niets gedaan. Met --yes zegt u dat u dit wilt."
    case .output(isFull: true):
      "De uitvoer is niet geheel geschreven: de schijf is vol. Maak ruimte, en doe het opnieuw."
    case .output(isFull: false):
      "De uitvoer is niet geheel geschreven: hij werd niet meer gelezen."
    case .endOfInput: "De invoer hield op bij een vraag. Wat al was beantwoord, is bewaard."
    }
  }

  private var english: String {
    switch self {
    case .file(let path, let file): "\(file.english): \(path)"
    case .notText(let path): "This file is not plain text (UTF-8): \(path)"
    case .nothingStarted(let path):
      "There is nothing in \(path) yet. Type aflos to begin, or aflos import dossier FILE."
    case .alreadyThere(let path):
      "There is a dossier already: \(path). Use --replace to replace it. You can still undo that."
    case .unknownThing(let thing, let typed, let nearest):
      "\(thing.englishNone): “\(typed)”." + suggestion(nearest, "Did you mean", in: .english)
    case .unknownField(let typed):
      "I know no detail called “\(shown(typed, limit: 40))”. Type for instance amount 612.30 or kind rent."
    case .missing(let fields):
      "This is still missing: "
        + fields.map { "\($0.name(in: .english)) (--\($0.optionName))" }.listed(in: .english)
        + "."
    case .unknownCommand(let typed, let nearest):
      "I do not know “\(typed)”." + suggestion(nearest, "Did you mean", in: .english)
        + " Type aflos --help to see what there is."
    case .usage(let slip): "This command is not quite right.\n\(slip.text(in: .english))"
    case .nothingToUndo: "There is nothing to undo."
    case .nothingToRedo: "There is nothing to redo."
    case .creditorInUse(let name, let debts):
      "\(name) still belongs to \(debts.map(\.text).listed(in: .english)). Remove that debt first, or change its creditor."
    case .noLetter(let debt): "No letter is needed for \(debt.text) now."
    case .whichSent:
      "Which letter did you send? Give its number, like b1, or type --all for all of them."
    case .noneAddressed(let letter):
      "None of these letters has an address. See with aflos letter check what is missing. Did one go anyway? Name its number, like \(letter.text)."
    case .allSent: "All letters that were kept are sent already."
    case .whichLetters: "For which debt? Name one, like d1, or type --all for all of them."
    case .nothingToCallAbout(let debt):
      "Nothing is owed on \(debt.text) any more. There is no need to call."
    case .promiseDays:
      "Name a day for each promise, in the same order. Type - where there is no day."
    case .noPlace: "I do not know where to keep your details. Name a file with --file."
    case .saysYes: "Nothing was done. With --yes you say that you want this."
    case .output(isFull: true):
      "The output was not written in full: the disk is full. Make room, and do it again."
    case .output(isFull: false):
      "The output was not written in full: it was no longer read."
    case .endOfInput: "The input ended at a question. What was answered is kept."
    }
  }

  private func suggestion(_ nearest: [String], _ lead: String, in language: Language) -> String {
    nearest.isEmpty ? "" : " \(lead) \(nearest.prefix(5).map { $0 }.alternatives(in: language))?"
  }
}

extension Problem.File {
  fileprivate var dutch: String {
    switch self {
    case .notFound: "Dit bestand is er niet"
    case .notReadable: "Dit bestand kan ik niet lezen"
    case .notWritable: "Hier kan ik niet schrijven"
    case .tooLarge: "Dit bestand is te groot"
    case .full: "De schijf is vol. Dit bestand is niet geschreven"
    case .exists: "Dit bestand is er al. Met --force wordt het vervangen"
    case .isDossier: "Dit is een dossier. Daar schrijf ik niets overheen. Kies een andere naam"
    case .notOrdinary:
      "Dit is een koppeling of een apparaat, en geen gewoon bestand. Noem het bestand zelf"
    case .isFolder: "Dit is een map, geen bestand"
    }
  }

  fileprivate var english: String {
    switch self {
    case .notFound: "This file is not there"
    case .notReadable: "I cannot read this file"
    case .notWritable: "I cannot write here"
    case .tooLarge: "This file is too large"
    case .full: "The disk is full. This file was not written"
    case .exists: "This file is there already. With --force it is replaced"
    case .isDossier: "This is a dossier. I write nothing over it. Choose another name"
    case .notOrdinary: "This is a link or a device, and no ordinary file. Name the file itself"
    case .isFolder: "This is a folder, not a file"
    }
  }
}

extension Thing {
  fileprivate var dutchNone: String {
    switch self {
    case .household: "Dit huishouden ken ik niet"
    case .income: "Dit inkomen staat er niet bij"
    case .cost: "Deze kosten staan er niet bij"
    case .creditor: "Deze schuldeiser staat er niet bij"
    case .debt: "Deze schuld staat er niet bij"
    case .letter: "Deze brief staat er niet bij"
    case .lawCorrection: "Dit eigen cijfer van de wet staat er niet bij"
    case .assurance: "Hierover heeft u niets uitgelegd"
    case .reply: "Dit antwoord staat er niet bij"
    case .payment: "Deze betaling staat er niet bij"
    case .logEntry: "Dit contact staat er niet bij"
    case .arrangement: "Deze afspraak staat er niet bij"
    case .agendaItem: "Dit staat niet in uw agenda"
    case .child: "Dit kind staat er niet bij"
    case .asset: "Dit bezit staat er niet bij"
    case .matter: "Dit staat er niet bij"
    case .proof: "Dit bewijsstuk staat er niet bij"
    }
  }

  fileprivate var englishNone: String {
    switch self {
    case .household: "I do not know this household"
    case .income: "This income is not in the list"
    case .cost: "This cost is not in the list"
    case .creditor: "This creditor is not in the list"
    case .debt: "This debt is not in the list"
    case .letter: "This letter is not in the list"
    case .lawCorrection: "This figure of the law of yours is not in the list"
    case .assurance: "You explained nothing about this"
    case .reply: "This answer is not in the list"
    case .payment: "This payment is not in the list"
    case .logEntry: "This contact is not in the list"
    case .arrangement: "This agreement is not in the list"
    case .agendaItem: "This is not in your agenda"
    case .child: "This child is not in the list"
    case .asset: "This possession is not in the list"
    case .matter: "This is not in the list"
    case .proof: "This proof is not in the list"
    }
  }
}
