import Domain
import Planning

extension Finding {
  /// What was found, in short sentences: facts, never a verdict. Plan and check say the same thing in
  /// the same words.
  package func text(of dossier: Dossier, in language: Language) -> String {
    let words = CheckWords(dossier: dossier, debt: debt, language: language)
    if case .realism(let issue) = issue { return words.realism(issue) }
    if case .offer(let issue) = issue, let debt {
      return issue.text(of: dossier, about: debt, in: language)
    }
    return words.plan(issue) ?? words.urgent(issue) ?? words.costs(issue) ?? words.interest(issue)
      ?? words.parties(issue) ?? words.ways(issue) ?? ""
  }

  /// What to do about it, in sentences: what every screen says of it first. Commands are left to the
  /// check. Nil where there is nothing to do.
  package func advice(in language: Language) -> String? {
    var sentences: [String] = []
    for step in steps {
      // A letter is advice where nothing comes before it; else the check names it.
      if case .letter = step, !sentences.isEmpty { continue }
      if let sentence = step.sentence(in: language) { sentences.append(sentence) }
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  /// The same where no heading names the debt.
  package func named(of dossier: Dossier, in language: Language) -> String {
    let text = text(of: dossier, in: language)
    guard let debt else { return text }
    let label = dossier.label(of: debt)
    return text.contains(label) ? text : "\(label): \(text)"
  }

  /// The finding as a line of a report where no heading names the debt.
  func head(of dossier: Dossier, in language: Language) -> Report.Block {
    .note(severity, named(of: dossier, in: language))
  }

  /// The same below a heading with the name of the debt; a question is said as one.
  func headBelowName(of dossier: Dossier, in language: Language) -> Report.Block {
    let text = text(of: dossier, in: language)
    return severity == .ask
      ? .paragraph(language.say(dutch: "Vraag: ", english: "Question: ") + text)
      : .note(severity, text)
  }
}

/// The sentences of a check, about one debt of a dossier. Each group of findings has its own file;
/// a group says nil about what is not its own.
struct CheckWords {
  let dossier: Dossier
  let debt: ID<Debt>?
  let language: Language

  func money(_ amount: Money) -> String { amount.text(in: language) }
  func percent(_ rate: Rate) -> String { rate.text(in: language) }
  func day(_ day: LocalDate) -> String { day.text(in: language) }
  func ids(_ debts: [ID<Debt>]) -> String { debts.map(\.text).namedFirst(in: language) }

  /// The debt as every list names it.
  var label: String { debt.map { dossier.label(of: $0) } ?? "" }

  /// The name of the creditor of this debt.
  var name: String {
    debt.flatMap { dossier.debt($0) }.map { dossier.name(of: $0.creditor) } ?? ""
  }
}
