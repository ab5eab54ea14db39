import Documents
import Domain
import Planning
import Rules
import Store

extension Context {
  /// The dossier with each debt as it stands today. Once is enough; doing it again changes nothing.
  func current(_ dossier: Dossier) throws(Failure) -> Dossier {
    let (law, today) = (try law(for: dossier), today)
    return try lawful { () throws(LawError) in try dossier.current(on: today, law: law) }
  }

  /// Opens the dossier to compute with it: payments are worked into the debts. What changes or shows
  /// the facts themselves opens it with `dossier()`.
  mutating func currentDossier() throws(Failure) -> (file: DossierFile, dossier: Dossier) {
    let (file, dossier) = try dossier()
    return (file, try current(dossier))
  }

  /// What the agenda and the progress are made from.
  func agendaFacts(
    _ dossier: Dossier, in file: DossierFile
  ) throws(Failure) -> AgendaFacts {
    let letters = try stored { () throws(StoreError) in try file.letters() }
    let history = try stored { () throws(StoreError) in try file.history(limit: .max) }
    let first = min(history.map(\.day).min() ?? today, today)
    return AgendaFacts(
      dossier: dossier, letters: letters, awaited: letters.awaited, since: first,
      on: today, law: try law(for: dossier))
  }
}

extension [KeptLetter] {
  /// Of each debt the letter that was sent last, with the day by which an answer may be expected.
  fileprivate var awaited: [AwaitedAnswer] {
    var newest: [ID<Debt>: AwaitedAnswer] = [:]
    for letter in self {
      guard let sent = letter.sent?.on, let answerBy = letter.answerBy else { continue }
      if let other = newest[letter.debt], other.sent > sent { continue }
      newest[letter.debt] = AwaitedAnswer(
        letter: letter.id, debt: letter.debt, sent: sent, answerBy: answerBy)
    }
    return newest.values.sorted { $0.letter < $1.letter }
  }
}
