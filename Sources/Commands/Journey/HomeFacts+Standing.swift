import Documents
import Domain
import Planning
import Store

extension HomeFacts {
  /// What the things on a home screen are drawn from, beside the plan: letters that wait, and what is
  /// too late or comes within a fortnight.
  init(
    of standing: Standing, _ agenda: Agenda, in file: DossierFile, path: String,
    lastDone: String?
  ) throws(StoreError) {
    self.init(
      path: path, lastDone: lastDone,
      progress: Progress(
        hasSeenPlan: try file.progress(LetterStep.seenPlan) != nil,
        written: Set(standing.letters.map(\.debt))))
    // What was written about a debt before its last letter waits for nothing any more.
    var newest: [ID<Debt>: KeptLetter] = [:]
    for letter in standing.letters { newest[letter.debt] = letter }
    self.agenda = agenda.overdue + agenda.items(from: 0, through: 14)
    unanswered = standing.unanswered.sorted { ($0.answerBy, $0.debt) < ($1.answerBy, $1.debt) }
    waiting = newest.values.sorted { $0.id < $1.id }
  }
}
