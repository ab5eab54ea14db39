import Domain

/// What can be done for many clients at once.
package enum OfficeWork: String, CaseIterable, Hashable, Sendable {
  case overviews, budgets, letters, sent, backups
}

extension OfficeWork: Named {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.overviews, .dutch): "overzichten"
    case (.overviews, .english): "overviews"
    case (.budgets, .dutch): "budgetten"
    case (.budgets, .english): "budgets"
    case (.letters, .dutch): "brieven"
    case (.letters, .english): "letters"
    case (.sent, .dutch): "verstuurd"
    case (.sent, .english): "sent"
    case (.backups, .dutch): "kopieën"
    case (.backups, .english): "backups"
    }
  }

  package var synonyms: [String] {
    switch self {
    case .overviews: ["overzicht", "overzichten", "overview"]
    case .budgets: ["budget", "budgetten"]
    case .letters: ["brief", "brieven", "letter"]
    case .sent: ["verstuurd", "verstuur", "send"]
    case .backups: ["kopie", "kopieën", "backup", "reservekopie", "copies"]
    }
  }
}

/// How far an office looks ahead.
package enum OfficeSpan: String, CaseIterable, Hashable, Sendable {
  case today, week, month

  /// In days.
  package var days: Int {
    switch self {
    case .today: 0
    case .week: 7
    case .month: 31
    }
  }
}

extension OfficeSpan: Named {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.today, .dutch): "vandaag"
    case (.today, .english): "today"
    case (.week, _): "week"
    case (.month, .dutch): "maand"
    case (.month, .english): "month"
    }
  }

  package var synonyms: [String] {
    switch self {
    case .today: ["vandaag", "now", "nu"]
    case .week: ["deze week", "this week"]
    case .month: ["maand", "deze maand", "this month"]
    }
  }
}

/// Why an office cannot do what was asked.
package enum OfficeProblem: Error, Hashable, Coded {
  /// No client file is in the folder.
  case noClients(folder: String)
  /// No client is called so; `nearest` are like it.
  case unknownClient(typed: String, nearest: [String])
  /// Several clients are called so.
  case severalClients(typed: String, files: [String])
  /// Letters, overviews and budgets go in a folder.
  case needsFolder
  /// Marking letters as sent makes no files: there is nothing to put in a folder.
  case noFiles
  /// Copies in the folder of the office would be taken for clients.
  case copiesInside(folder: String)
  /// An index goes in a file.
  case needsFile
  /// Somebody has to say yes, and nobody can be asked.
  case needsYes
  /// Not `I/N` with I from 1 through N.
  case notAPart(typed: String)
  /// Nothing was said that can be kept.
  case nothingSaid
  /// It is not said where it comes from.
  case needsSource
  /// Of this creditor nothing is kept; `nearest` are like it.
  case unknownCreditor(typed: String, nearest: [String])
  /// Not a thing that can be done for many; `nearest` is what may be meant.
  case unknownWork(typed: String, nearest: [String])
  /// Neither a name nor a file nor a list says who is new, or several do.
  case needsClient
  /// A new client that cannot be made.
  case newClient(ClientListProblem)
  /// The office does not say what costs usually are.
  case noUsualCosts
  /// What was opened holds no dossier.
  case noDossierIn(path: String)
  /// A letter of the organisation needs its head.
  case needsLetterhead(folder: String)
  /// No client who owes this creditor something agreed; `client` is one of them.
  case noConsent(creditor: String, client: String)
  /// Nobody owes this creditor something.
  case noClaims(creditor: String)
  /// Several creditors are called so.
  case severalCreditors(typed: String, names: [String])
  /// A text file of the office that cannot be used.
  case houseFile(path: String, HouseTextProblem)
  /// What the office keeps of its own cannot be kept.
  case cannotKeep(folder: String)
  /// What is to be taken back or done again was changed since: a file of the office, or of a client.
  case changedSince(file: String, isClient: Bool)

  package func text(in language: Language) -> String {
    switch (self, language) {
    case (.noClients(let folder), .dutch):
      "In deze map staan geen bestanden van cliënten: \(folder). Elk huishouden is één bestand dat eindigt op .aflos."
    case (.noClients(let folder), .english):
      "There are no client files in this folder: \(folder). Each household is one file that ends in .aflos."
    case (.unknownClient(let typed, let nearest), .dutch):
      "“\(typed)” is geen cliënt in deze map."
        + (nearest.isEmpty ? "" : " Bedoelt u \(nearest.listed(in: .dutch))?")
    case (.unknownClient(let typed, let nearest), .english):
      "“\(typed)” is no client in this folder."
        + (nearest.isEmpty ? "" : " Do you mean \(nearest.listed(in: .english))?")
    case (.severalClients(let typed, let files), .dutch):
      "Er zijn meer cliënten met “\(typed)”: \(files.listed(in: .dutch)). Noem het bestand."
    case (.severalClients(let typed, let files), .english):
      "There are several clients with “\(typed)”: \(files.listed(in: .english)). Name the file."
    case (.needsFolder, .dutch): "In welke map komen de bestanden? Zeg het met --to MAP."
    case (.needsFolder, .english): "In which folder do the files go? Say it with --to FOLDER."
    case (.noFiles, .dutch):
      "Brieven als verstuurd vastleggen maakt geen bestanden. Laat --to weg."
    case (.noFiles, .english):
      "Marking letters as sent makes no files. Leave out --to."
    case (.copiesInside(let folder), .dutch):
      "\(folder) ligt in het kantoor: kopieën lijken daar cliënten. Kies een map buiten het kantoor, zoals een usb-stick."
    case (.copiesInside(let folder), .english):
      "\(folder) lies in the office: copies look like clients there. Choose a folder outside the office, such as a stick."
    case (.needsFile, .dutch): "In welk bestand komt de index? Zeg het met --to BESTAND."
    case (.needsFile, .english): "In which file does the index go? Say it with --to FILE."
    case (.needsYes, .dutch): "Er is niets gedaan. Is dit goed? Typ het nog eens, met --yes."
    case (.needsYes, .english): "Nothing was done. Is this right? Type it again, with --yes."
    case (.notAPart(let typed), .dutch):
      "“\(typed)” is geen deel. Typ bijvoorbeeld 1/4 voor het eerste van vier."
    case (.notAPart(let typed), .english):
      "“\(typed)” is no part. Type for example 1/4 for the first of four."
    case (.nothingSaid, .dutch):
      "Wat is er bekend? Zeg het, zoals --minimum 25. Zie --help voor de rest."
    case (.nothingSaid, .english):
      "What is known? Say it, like --minimum 25. See --help for the rest."
    case (.needsSource, .dutch):
      "Wie zei het, of waar staat het? Zeg het met --source, zoals --source telefoon."
    case (.needsSource, .english):
      "Who said it, or where does it stand? Say it with --source, like --source phone."
    case (.unknownCreditor(let typed, let nearest), .dutch):
      "Van “\(shown(typed, limit: 60))” is niets bewaard."
        + (nearest.isEmpty ? "" : " Wel van \(Array(nearest.prefix(5)).listed(in: .dutch)).")
    case (.unknownCreditor(let typed, let nearest), .english):
      "Nothing is kept of “\(shown(typed, limit: 60))”."
        + (nearest.isEmpty ? "" : " But of \(Array(nearest.prefix(5)).listed(in: .english)).")
    case (.unknownWork(let typed, let nearest), let language):
      Self.unknownWork(shown(typed, limit: 40), nearest, in: language)
    case (.needsClient, .dutch):
      "Wie is er nieuw? Zeg het met --name NAAM, --sealed BESTAND of --list LIJST."
    case (.needsClient, .english):
      "Who is new? Say it with --name NAME, --sealed FILE or --list LIST."
    case (.newClient(let problem), let language): capitalised(problem.text(in: language))
    case (.noUsualCosts, .dutch):
      "Het kantoor heeft nog geen gewone kosten. Bewaar ze eerst: aflos office usual set."
    case (.noUsualCosts, .english):
      "The office has no usual costs yet. Keep them first: aflos office usual set."
    case (.noDossierIn(let path), .dutch):
      "In \(path) zit geen dossier. Vraag de cliënt om aflos seal."
    case (.noDossierIn(let path), .english):
      "There is no dossier in \(path). Ask the client for aflos seal."
    case (.needsLetterhead(let folder), .dutch):
      "Deze brief komt van het kantoor. Maak eerst een briefhoofd: aflos letter head set --to \(folder)/house-style.txt --name NAAM"
    case (.needsLetterhead(let folder), .english):
      "This letter comes from the office. Make a letterhead first: aflos letter head set --to \(folder)/house-style.txt --name NAME"
    case (.noConsent(let creditor, let client), .dutch):
      "Geen cliënt met een schuld bij \(creditor) gaf toestemming. Gaf iemand die? Bewaar de dag: aflos office client \(client) --consent vandaag"
    case (.noConsent(let creditor, let client), .english):
      "No client who owes \(creditor) agreed. Did somebody? Keep the day: aflos office client \(client) --consent today"
    case (.noClaims(let creditor), .dutch):
      "Geen cliënt schrijft aan “\(shown(creditor, limit: 60))”. Zie wie er zijn: aflos office creditors"
    case (.noClaims(let creditor), .english):
      "No client writes to “\(shown(creditor, limit: 60))”. See who there are: aflos office creditors"
    case (.severalCreditors(let typed, let names), .dutch):
      "Er zijn meer schuldeisers met “\(shown(typed, limit: 60))”: \(names.listed(in: .dutch)). Typ de hele naam."
    case (.severalCreditors(let typed, let names), .english):
      "There are several creditors with “\(shown(typed, limit: 60))”: \(names.listed(in: .english)). Type the whole name."
    case (.houseFile(let path, let problem), let language):
      "\(path): \(problem.text(in: language))"
    case (.changedSince(let file, false), .dutch):
      "\(file) is daarna veranderd, met de hand of door een ander. Ik laat het zoals het is. Verander het zelf, of zet het terug zoals het was."
    case (.changedSince(let file, false), .english):
      "\(file) was changed since, by hand or by somebody else. I leave it as it is. Change it yourself, or put it back as it was."
    case (.changedSince(let file, true), .dutch):
      "In \(file) is daarna gewerkt. Ik laat de cliënt staan. Hoort hij hier niet? Zet het bestand zelf in de map archief."
    case (.changedSince(let file, true), .english):
      "\(file) was worked on since. I leave the client where it is. Does it not belong here? Put the file in the folder archive yourself."
    case (.cannotKeep(let folder), .dutch):
      "Hier kan het kantoor niets bewaren: \(folder). Kijk of u in die map mag schrijven."
    case (.cannotKeep(let folder), .english):
      "The office cannot keep anything here: \(folder). See whether you may write in that folder."
    }
  }

  /// What was typed, what may be meant, and everything that can be done.
  private static func unknownWork(
    _ typed: String, _ nearest: [String], in language: Language
  ) -> String {
    let all = OfficeWork.allCases.map { $0.name(in: language) }.listed(in: language)
    let meant = nearest.isEmpty ? "" : nearest.listed(in: language)
    return language.say(
      dutch: "“\(typed)” kan niet voor meer cliënten."
        + (meant.isEmpty ? "" : " Bedoelt u \(meant)?") + " Wel: \(all).",
      english: "“\(typed)” cannot be done for several clients."
        + (meant.isEmpty ? "" : " Do you mean \(meant)?") + " What can: \(all).")
  }
}
