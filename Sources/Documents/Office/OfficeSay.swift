import Domain
import Planning

/// What the office says beside its lists.
package enum OfficeSay: Hashable, Sendable {
  /// The name of a file with the list, with the agenda, with what creditors claim.
  case file, agendaFile, creditorsFile, numbersFile
  case doIt, doItHelp
  /// Where files go.
  case whichFolder, whichFolderHelp
  /// The name of the file with all of it.
  case printed(OfficeWork)
  /// So many events are in the calendar, so many of them no longer so.
  case calendar(Int, gone: Int, file: String)
  /// What is kept of a client now.
  case kept(client: String, [String])
  /// How to have back what was kept before; the folder as it was named.
  case takeBack(folder: String?)
  /// What was kept of a creditor is no more.
  case termsRemoved(String)
  /// Why new clients are asked what the office asks.
  case questionHelp
  /// What was not asked yet.
  case stillToAsk([String])
  /// The name of a file with a letter about balances.
  case balancesFile
  /// In the log of a client: that the balance was asked, and what is to be looked after.
  case askedBalance(String), balanceCame(String)
  /// What a cost usually is by the office, and its word.
  case usual(amount: String, source: String, LocalDate)
  /// The day on which a client agreed.
  case consent(LocalDate)
  /// So many clients were looked at, so many are whole.
  case indexed(Int, file: String)

  package func text(in language: Language) -> String {
    switch (self, language) {
    case (.file, .dutch): "kantoor"
    case (.file, .english): "office"
    case (.agendaFile, .dutch): "werklijst"
    case (.agendaFile, .english): "worklist"
    case (.creditorsFile, .dutch): "schuldeisers"
    case (.creditorsFile, .english): "creditors"
    case (.numbersFile, .dutch): "aantallen"
    case (.numbersFile, .english): "numbers"
    case (.doIt, .dutch): "Is dit goed?"
    case (.doIt, .english): "Is this right?"
    case (.doItHelp, .dutch):
      "Ja doet het voor alle cliënten in de lijst, een voor een. U kunt tussendoor stoppen met Ctrl-C: wat gedaan is, blijft gedaan. Typt u daarna hetzelfde, dan gaat het verder."
    case (.doItHelp, .english):
      "Yes does it for all clients in the list, one by one. You can stop in between with Ctrl-C: what was done stays done. Type the same again and it goes on."
    case (.whichFolder, .dutch): "In welke map komen de bestanden?"
    case (.whichFolder, .english): "In which folder do the files go?"
    case (.whichFolderHelp, .dutch):
      "De map wordt gemaakt als hij er nog niet is. Noem geen map waarin dossiers staan."
    case (.whichFolderHelp, .english):
      "The folder is made where it is not there yet. Name no folder in which dossiers are."
    case (.printed(let work), .dutch): "alle-\(work.name(in: .dutch))"
    case (.printed(let work), .english): "all-\(work.name(in: .english))"
    case (.calendar(let count, let gone, let file), .dutch):
      "\(count) punten geschreven in \(file)."
        + (gone > 0 ? " Daarbij \(gone) die zijn vervallen." : "")
    case (.calendar(let count, let gone, let file), .english):
      "\(count) items written to \(file)."
        + (gone > 0 ? " With them \(gone) that no longer count." : "")
    case (.kept(let client, let facts), .dutch):
      "\(client): \(facts.isEmpty ? "er is niets meer bewaard" : facts.joined(separator: ", "))."
    case (.kept(let client, let facts), .english):
      "\(client): \(facts.isEmpty ? "nothing is kept any more" : facts.joined(separator: ", "))."
    case (.takeBack(let folder), .dutch): "Terugdraaien kan met \(Self.command("undo", folder))."
    case (.takeBack(let folder), .english): "\(Self.command("undo", folder)) takes it back."
    case (.questionHelp, .dutch):
      "Dit vraagt uw organisatie aan nieuwe cliënten. Het antwoord komt in de notitie van het kantoor. Enter slaat over."
    case (.questionHelp, .english):
      "Your organisation asks new clients this. The answer goes in the note of the office. Enter skips."
    case (.stillToAsk(let questions), .dutch):
      "Nog te vragen: \(questions.joined(separator: " "))"
    case (.stillToAsk(let questions), .english):
      "Still to ask: \(questions.joined(separator: " "))"
    case (.balancesFile, .dutch): "stand"
    case (.balancesFile, .english): "balances"
    case (.askedBalance(let name), .dutch):
      "Het kantoor vroeg \(name) naar de stand, in een brief voor meer cliënten."
    case (.askedBalance(let name), .english):
      "The office asked \(name) for the balance, in a letter for several clients."
    case (.balanceCame(let name), .dutch): "nagaan of \(name) de stand stuurde"
    case (.balanceCame(let name), .english): "see whether \(name) sent the balance"
    case (.termsRemoved(let name), .dutch): "\(name): er is niets meer bewaard."
    case (.termsRemoved(let name), .english): "\(name): nothing is kept any more."
    case (.usual(let amount, let source, let day), .dutch):
      "Gewoon is \(amount), volgens het kantoor (\(source), \(day.text(in: .dutch))). Is dat ongeveer zo? Typ gewoon."
    case (.usual(let amount, let source, let day), .english):
      "Usual is \(amount), by the office (\(source), \(day.text(in: .english))). Is that about right? Type usual."
    case (.consent(let day), .dutch): "toestemming op \(day.text(in: .dutch))"
    case (.consent(let day), .english): "consent on \(day.text(in: .english))"
    case (.indexed(let count, let file), .dutch):
      "\(Counted.client.text(count, in: .dutch)) nagekeken en bewaard in \(file)."
    case (.indexed(let count, let file), .english):
      "\(Counted.client.text(count, in: .english)) looked at and kept in \(file)."
    }
  }

  /// What is typed to take a usual amount, in either language.
  package static let usualWords: Set<String> = ["gewoon", "usual"]
}
