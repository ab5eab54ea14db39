import Domain

/// What the guided dialogue says and asks besides the questions of the fields.
package enum Dialogue: Hashable, Sendable {
  /// With the place of the file.
  case welcome(String)
  case keys
  /// Under the help of every question: said to who reads the other language.
  case otherLanguage
  case goesOn
  /// What was half answered.
  case goesOnWith(String)
  /// The step, its number and how many there are.
  case step(JourneyStep, Int, of: Int)
  case listEnds(Thing)
  case anotherOne(Thing)
  /// Of the thing that is being filled in.
  case stillNeeded([Field])
  /// Of what no dossier can be without.
  case neededFirst([Field])
  /// Somebody went back out of what was half filled in.
  case notAdded
  /// What seems to be there already.
  case seemsThere(String)
  case isSame
  case isSameHelp
  case notTwice
  case whatBelongs
  case whatBelongsHelp
  case costQuestion(String)
  case costHelp
  /// Nothing is paid for what nearly everybody pays for.
  case whoPays(String)
  case whoPaysHelp
  case writeLettersNow
  case writeLettersHelp
  case whichFolder
  case whichFolderHelp
  case addressFirst
  case allKept
  case listHelp
  case listEmpty
  case yesNoHelp

  package func text(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private var dutch: String {
    switch self {
    case .welcome(let path):
      "Welkom bij Aflos. We zetten samen op een rij wat er binnenkomt, wat eruit gaat en aan wie u moet betalen. Daarna ziet u wat u elke maand kunt missen. Alles blijft op deze computer, in één bestand dat alleen u kunt lezen: \(path)"
    case .keys:
      "Bij elke vraag kunt u dit typen:\n  Enter  neem wat tussen [haken] staat, of sla over\n  ?      uitleg: waarom, waar u het vindt, een voorbeeld\n  <      terug naar de vorige vraag\n  .      klaar met deze lijst\n  !      stoppen; alles is bewaard\n  !en    in English\nWeet u iets niet? Typ: weet niet. Het komt op uw lijst voor later.\nKlopt een antwoord niet? Met pijl omhoog komt het terug."
    case .otherLanguage: "English? Type !en."
    case .goesOn: "We gaan verder waar u was."
    case .goesOnWith(let name): "U was bezig met: \(name)."
    case .step(let step, let number, let total):
      "Stap \(number) van \(total): \(step.name(in: .dutch))"
    case .listEnds(.debt):
      "Leg uw brieven op een stapel en pak de eerste envelop. U doet er steeds één. Typ . als de stapel op is."
    case .listEnds: "U vult er steeds één in. Typ . als alles erin staat."
    case .anotherOne(let thing):
      switch thing {
      case .income: "Typ . als alles erin staat. Anders vult u nu het volgende inkomen in."
      case .cost: "Typ . als alles erin staat. Anders vult u nu andere kosten in."
      case .debt: "Pak de volgende envelop. Is de stapel op? Typ dan ."
      case .creditor, .household, .letter, .lawCorrection, .assurance, .reply, .payment, .logEntry,
        .arrangement, .agendaItem, .child, .asset, .matter, .proof:
        "Typ . als alles erin staat."
      }
    case .stillNeeded(let fields):
      "Nog nodig: \(fields.map { $0.name(in: .dutch).lowercased() }.listed(in: .dutch)). Hoort dit er niet bij? Ga dan met < helemaal terug. Met ! stopt u; dan gaan we later verder."
    case .neededFirst(let fields):
      "Nog nodig: \(fields.map { $0.name(in: .dutch).lowercased() }.listed(in: .dutch)). Met ! stopt u; dan gaan we later verder."
    case .notAdded: "Deze is niet toegevoegd."
    case .seemsThere(let name): "Dit lijkt er al te staan: \(name)."
    case .isSame: "Is dit dezelfde?"
    case .isSameHelp:
      "Hetzelfde mag niet twee keer tellen. Bij ja komt wat nieuw is bij wat er al stond. Bij nee komt het er los bij."
    case .notTwice: "Het stond er al. Het telt één keer."
    case .whatBelongs: "Wat heeft u? Typ nummers, zoals 1 5."
    case .whatBelongsHelp:
      "Hierbij horen kosten die vaak worden vergeten. Daar vraag ik dan naar. Enter neemt wat tussen [haken] staat. Heeft u niets van dit alles? Typ 0."
    case .costQuestion(let name): "\(name): wat betaalt u per maand?"
    case .costHelp:
      "Kijk op uw bankafschrift of op de rekening. Betaalt u per jaar? Typ dan 300/jaar. Per week: 85/week. Heeft u dit niet? Typ 0. Zit het in de huur? Typ: in de huur. Weet u het niet? Druk op Enter."
    case .whoPays(let name): "\(name): wie betaalt dit, of waar zit het in?"
    case .whoPaysHelp:
      "Waarom: bijna iedereen betaalt hiervoor. Vergeten kosten breken een regeling. Zit het in de huur? Typ: in de huur. Weet u het niet? Druk op Enter, dan blijft het open."
    case .writeLettersNow: "Zal ik nu de brieven schrijven?"
    case .writeLettersHelp:
      "Ik schrijf voor elke schuld één brief. U leest ze eerst zelf. Er wordt niets verstuurd."
    case .whichFolder: "In welke map mag ik de brieven zetten?"
    case .whichFolderHelp: "Typ de naam van een map. Is die er nog niet, dan maak ik hem."
    case .addressFirst: "Eerst uw adres, dat komt boven de brieven."
    case .allKept: "Alles is bewaard. Typ aflos om verder te gaan."
    case .listHelp:
      "Typ + voor een nieuwe. Typ een nummer uit de lijst om iets te veranderen. Typ - en het nummer om iets weg te halen. Met < gaat u terug."
    case .listEmpty: "Typ + voor een nieuwe, of < om terug te gaan."
    case .yesNoHelp: "Typ j voor ja of n voor nee."
    }
  }

  private var english: String {
    switch self {
    case .welcome(let path):
      "Welcome to Aflos. Together we put in order what comes in, what goes out and whom you have to pay. Then you see what you can spare each month. Everything stays on this computer, in one file that only you can read: \(path)"
    case .keys:
      "At every question you can type this:\n  Enter  take what is in [brackets], or skip\n  ?      help: why, where to find it, an example\n  <      back to the question before\n  .      done with this list\n  !      stop; everything is kept\n  !nl    in het Nederlands\nIs there something you do not know? Type: dunno. It goes on your list for later.\nCould an answer not be read? Arrow up brings it back."
    case .otherLanguage: "Nederlands? Typ !nl."
    case .goesOn: "We go on where you were."
    case .goesOnWith(let name): "You were busy with: \(name)."
    case .step(let step, let number, let total):
      "Step \(number) of \(total): \(step.name(in: .english))"
    case .listEnds(.debt):
      "Put your letters in a pile and take the first envelope. You do one at a time. Type . when the pile is done."
    case .listEnds: "You fill them in one by one. Type . when everything is in."
    case .anotherOne(let thing):
      switch thing {
      case .income: "Type . when everything is in. If not, fill in the next income now."
      case .cost: "Type . when everything is in. If not, fill in other costs now."
      case .debt: "Take the next envelope. Is the pile done? Then type ."
      case .creditor, .household, .letter, .lawCorrection, .assurance, .reply, .payment, .logEntry,
        .arrangement, .agendaItem, .child, .asset, .matter, .proof:
        "Type . when everything is in."
      }
    case .stillNeeded(let fields):
      "This is still needed: \(fields.map { $0.name(in: .english).lowercased() }.listed(in: .english)). Does this not belong here? Then go all the way back with <. Type ! to stop; we go on later."
    case .neededFirst(let fields):
      "This is still needed: \(fields.map { $0.name(in: .english).lowercased() }.listed(in: .english)). Type ! to stop; we go on later."
    case .notAdded: "This one was not added."
    case .seemsThere(let name): "This seems to be there already: \(name)."
    case .isSame: "Is it the same one?"
    case .isSameHelp:
      "The same thing should count once. With yes, what is new goes to what was there. With no, it is added beside it."
    case .notTwice: "It was there already. It counts once."
    case .whatBelongs: "What do you have? Type numbers, like 1 5."
    case .whatBelongsHelp:
      "These bring costs that are often forgotten. I then ask after them. Enter takes what is in [brackets]. Do you have none of these? Type 0."
    case .costQuestion(let name): "\(name): what do you pay each month?"
    case .costHelp:
      "Look at your bank statement or at the bill. Do you pay yearly? Then type 300/year. Weekly: 85/week. Do you not have this? Type 0. Is it in the rent? Type: in the rent. Do you not know? Press Enter."
    case .whoPays(let name): "\(name): who pays this, or what is it part of?"
    case .whoPaysHelp:
      "Why: nearly everybody pays for this. Forgotten costs break an arrangement. Is it in the rent? Type: in the rent. Do you not know? Press Enter, then it stays open."
    case .writeLettersNow: "Shall I write the letters now?"
    case .writeLettersHelp:
      "I write one letter for each debt. You read them first. Nothing is sent."
    case .whichFolder: "In which folder may I put the letters?"
    case .whichFolderHelp: "Type the name of a folder. If it is not there yet, I make it."
    case .addressFirst: "First your address, which goes at the top of the letters."
    case .allKept: "Everything is kept. Type aflos to go on."
    case .listHelp:
      "Type + for a new one. Type a number from the list to change something. Type - and the number to remove something. Type < to go back."
    case .listEmpty: "Type + for a new one, or < to go back."
    case .yesNoHelp: "Type y for yes or n for no."
    }
  }
}

/// The steps of the guided journey.
package enum JourneyStep: String, CaseIterable, Hashable, Sendable {
  case rough, better, plan

  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.rough, .dutch): "ongeveer"
    case (.rough, .english): "roughly"
    case (.better, .dutch): "beter, het belangrijkste eerst"
    case (.better, .english): "better, what matters most first"
    case (.plan, .dutch): "uw plan en de brieven"
    case (.plan, .english): "your plan and the letters"
    }
  }
}
