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

  /// The key under which the file keeps a list that is not stored yet. It is no part of undo.
  static let unfinished = "paste"

  /// Goes on with the list that was not finished, or takes lines until an empty one.
  func ask() throws(Leaving) {
    let before = try kept { () throws(StoreError) in try file.progress(Self.unfinished) }
    if let before, context.conversation.isInteractive {
      let goesOn = try context.conversation.confirm(
        DebtSay.goesOnWithList(PastedList(before).lines.count).text(in: context.language),
        help: DebtSay.goesOnWithListHelp.text(in: context.language), fallback: true)
      if goesOn { return try take(before) }
      try keep(nil)
    }
    let text = try context.conversation.lines {
      context.display.say(DebtSay.pasteHere.text(in: context.language))
    } keep: { text throws(Leaving) in
      if !text.isEmpty { try keep(text) }
    }
    try take(text)
  }

  /// Reads a list and stores it, when somebody says yes. What cannot be read is mended line by line;
  /// until it is stored or refused the file keeps the list.
  func take(_ text: String) throws(Leaving) {
    guard !trimmed(text).isEmpty else { return try nothingAdded() }
    var (text, otherwise) = (text, DebtBatch.Otherwise())
    var asking = ListAsking(context, ListChoices())
    while true {
      try keep(text)
      let result = try read(text, &otherwise, asking.choices)
      switch result {
      case .success(let batch): return try store(batch)
      case .failure(let problems):
        guard context.conversation.isInteractive else {
          throw .failed(Failure(UnusableFile(problems, path: "-")))
        }
        if try asking.settle(problems) { continue }
        guard let mended = try mend(PastedList(text), asking.choices, otherwise) else {
          return context.display.say(DebtSay.listIsKept.text(in: context.language))
        }
        guard !mended.lines.isEmpty else { return try nothingAdded() }
        text = mended.text
      }
    }
  }

  private func store(_ batch: DebtBatch) throws(Leaving) {
    let preview = debtPreview(batch.preview, in: context.language)
    context.display.show(preview.shortened(for: context.language))
    context.display.say("")
    guard let chosen = try batch.decidedOnDoubles(context)?.confirmed(context) else {
      return try keep(nil)
    }
    guard let chosen = try chosen.settled(isSure: false, canAsk: true) else {
      return context.display.say(DebtSay.listIsKept.text(in: context.language))
    }
    let intent = Intent.debtsTakenIn(chosen.entries.count)
    try kept { () throws(StoreError) in try file.store(chosen, intent, on: context.today) }
    try keep(nil)
    context.didChange(intent, id: nil)
  }

  private func keep(_ text: String?) throws(Leaving) {
    guard context.conversation.isInteractive else { return }
    try kept { () throws(StoreError) in try file.setProgress(Self.unfinished, text) }
  }

  private func nothingAdded() throws(Leaving) {
    try keep(nil)
    context.display.say(DebtSay.nothingAdded.text(in: context.language))
  }

  private func dossier() throws(Leaving) -> Dossier {
    try kept { () throws(StoreError) in try file.dossier() } ?? .empty(in: context.language)
  }

  /// What is open in all rows is asked once, also when the list is mended after it.
  private func read(
    _ text: String, _ otherwise: inout DebtBatch.Otherwise, _ choices: ListChoices
  ) throws(Leaving) -> Result<DebtBatch, ListProblems> {
    let dossier = try dossier()
    while true {
      let result = reading(text, dossier, otherwise, choices)
      guard case .success(let batch) = result, !batch.problems.isEmpty else { return result }
      guard let open = batch.openForAll else { return .failure(ListProblems(batch.problems)) }
      otherwise.open.append(try ask(open.field, count: open.count, dossier))
    }
  }

  private func reading(
    _ text: String, _ dossier: Dossier, _ otherwise: DebtBatch.Otherwise, _ choices: ListChoices
  ) -> Result<DebtBatch, ListProblems> {
    let reading = DebtListReading(pasted: text)
    return Result { () throws(ListProblems) in
      try reading.batch(on: dossier, otherwise: otherwise, choices, context)
    }
  }

  /// Puts the first line that cannot be read there to be mended; nil when somebody stops.
  private func mend(
    _ list: PastedList, _ choices: ListChoices, _ otherwise: DebtBatch.Otherwise
  ) throws(Leaving) -> PastedList? {
    // Numbers of lines are those of the list as it is kept, without empty lines.
    let problems: [ListProblem] =
      switch reading(list.text, try dossier(), otherwise, choices) {
      case .success(let batch): batch.problems
      case .failure(let problems): problems.all
      }
    let line = problems.first?.place?.line ?? 1
    let wrong = Set(problems.map { $0.place?.line ?? line })
    for problem in problems where problem.place?.line ?? line == line {
      context.display.note(problem.text(in: context.language), .caution)
    }
    if wrong.count > 1 {
      context.display.say(DebtSay.otherLines(wrong.count - 1).text(in: context.language))
    }
    let typed = try context.conversation.mended(
      list.line(line), prompt: "\(line)> ", .mendList(line: line),
      isThere: true)
    return ["<", "."].contains(typed) ? nil : list.replacing(line, with: typed)
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
    self.init(
      text: DelimitedText(text, separators: PastedList.separators), columns: .named,
      mayLackHeader: true,
      lines: PastedList.hasCells(text)
        ? nil
        : text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
          .map { String($0) })
  }
}
