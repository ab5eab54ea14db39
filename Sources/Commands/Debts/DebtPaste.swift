import Documents
import Domain
import Imports
import Store
import Terminal

/// A table that is pasted or typed at the prompt: read, shown, and stored after one yes.
struct DebtPaste {
  let file: DossierFile
  let context: Context

  /// The word that asks for a list to be pasted, in both languages.
  static func isAsked(by typed: String) -> Bool {
    ["plakken", "plak", "paste"].contains(typed.lowercased())
  }

  /// Takes lines until an empty one, then does the same with them.
  func ask() throws(Leaving) {
    context.display.say(DebtSay.pasteHere.text(in: context.language))
    try take(try context.conversation.lines())
  }

  /// Reads a list and stores it, when somebody says yes.
  func take(_ text: String) throws(Leaving) {
    guard !trimmed(text).isEmpty else {
      return context.display.say(DebtSay.nothingAdded.text(in: context.language))
    }
    let dossier =
      try kept { () throws(StoreError) in try file.dossier() } ?? .empty(in: context.language)
    guard let batch = try read(text, dossier) else {
      return context.display.say(DebtSay.nothingAdded.text(in: context.language))
    }
    context.display.show(debtPreview(batch.preview, in: context.language))
    context.display.say("")
    guard let chosen = try batch.decidedOnDoubles(context)?.confirmed(context) else { return }
    let intent = Intent.debtsTakenIn(chosen.entries.count)
    try kept { () throws(StoreError) in try file.store(chosen, intent, on: context.today) }
    context.didChange(intent, id: nil)
  }

  /// Nil, and said why, when the list cannot be read. What is open in all rows is asked once.
  private func read(_ text: String, _ dossier: Dossier) throws(Leaving) -> DebtBatch? {
    var otherwise = DebtBatch.Otherwise()
    let reading = DebtListReading(pasted: text)
    while true {
      let result = Result { () throws(ListProblems) in
        try reading.batch(on: dossier, otherwise: otherwise, context)
      }
      switch result {
      case .success(let batch) where batch.problems.isEmpty: return batch
      case .success(let batch):
        guard let open = batch.openForAll else { return try refuse(batch.problems) }
        otherwise.open.append(try ask(open.field, count: open.count, dossier))
      case .failure(let problems): return try refuse(problems.all)
      }
    }
  }

  private func refuse(_ problems: [ListProblem]) throws(Leaving) -> DebtBatch? {
    guard context.conversation.isInteractive else {
      throw .failed(.list(ListProblems(problems), path: "-"))
    }
    for problem in ListProblems(problems).all {
      context.display.note(problem.text(in: context.language), .caution)
    }
    return nil
  }

  private func ask(_ field: Field, count: Int, _ dossier: Dossier) throws(Leaving) -> DebtAnswer {
    context.display.say(DebtSay.forRows(count).text(in: context.language))
    let formContext = context.formContext(dossier)
    var filling = Filling(value: Debt.blank(in: dossier), answered: [])
    let dialogue = FormDialogue(
      form: DebtEntry.form, conversation: context.conversation, context: formContext,
      keep: { _, _ in })
    guard let row = DebtEntry.form.row(field) else { throw .done }
    try dialogue.ask(row, &filling, isKnown: false)
    return DebtAnswer(field, row.typed(filling.value, formContext) ?? "")
  }
}

extension DebtBatch {
  /// A field that one answer can fill in for all rows, when nothing else is wrong.
  fileprivate var openForAll: (field: Field, count: Int)? {
    let isMissing = problems.allSatisfy { problem in
      if case .missing(let fields) = problem.reason {
        Set(fields).isSubset(of: [.debtKind, .debtStage])
      } else {
        false
      }
    }
    guard isMissing else { return nil }
    let field = [Field.debtKind, .debtStage].first { open[$0] != nil }
    return field.map { ($0, open[$0] ?? 0) }
  }
}

extension DebtListReading {
  /// What is pasted has tabs or semicolons, or a debt on each line.
  fileprivate init(pasted text: String) {
    let hasCells = text.contains("\t") || text.contains(";")
    self.init(
      text: DelimitedText(text, separators: [.tab, .semicolon]), columns: .named,
      mayLackHeader: true,
      lines: hasCells
        ? nil
        : text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
          .map { String($0) })
  }
}
