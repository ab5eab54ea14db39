import Documents
import Domain
import Imports
import Planning
import Store
import Terminal

/// A debt in one line: read, said back, completed by asking, stored as one change.
struct QuickDebt {
  let file: DossierFile
  let context: Context

  /// What was read of a line.
  struct Read {
    var filling: Filling<DebtEntry>
    /// Values that do not fit their fields.
    var errors: [InputError] = []
    /// What was said of a new creditor.
    var facts: [(field: Field, shown: String)] = []
    /// Where the kind came from when it was not typed.
    var kindNote: DebtSay?
  }

  private var form: Form<DebtEntry> { DebtEntry.form }
  /// The same as of the dialogue: what was said in a line and not finished is gone on with there.
  private static let draft = "debt.add"

  /// Adds from the command line; `options` stand beside the words of the line.
  func add(
    _ words: [String], _ options: [TypedOption], isSure: Bool, _ dossier: Dossier
  ) throws(Failure) {
    var read: Read
    do throws(DebtLineProblems) {
      read = try self.read(Self.line(words), options, dossier)
    } catch { throw Failure(UnclearLine(problems: error, line: nil)) }
    if !context.canAsk {
      if let error = read.errors.first { throw .input(error) }
      sayBack(read, dossier)
      let missing = form.missing(in: read.filling)
      guard missing.isEmpty else { throw .problem(.missing(missing)) }
      try context.settle(&read.filling, at: desk(dossier), isSure: isSure)
      let entry = try answered { () throws(InputError) in try read.filling.value.checked() }
      if let double = dossier.double(of: entry.debt) {
        context.display.note(DebtSay.isThere(double.id).text(in: context.language), .caution)
      }
      return try store(entry, sure: read.filling.sure, dossier)
    }
    var filling: Filling<DebtEntry>?
    try context.asking { () throws(Leaving) in
      filling = try complete(read, isSure: isSure, dossier)
    }
    guard let filling else { throw .answered(.no) }
    try store(filling.value, sure: filling.sure, dossier)
  }

  /// Adds from the prompt. A line that is not clear is put there again to be mended.
  func add(typed: String) throws(Leaving) {
    let conversation = context.conversation
    var line = trimmed(typed)
    while true {
      let dossier =
        try kept { () throws(StoreError) in try file.dossier() } ?? .empty(in: context.language)
      let reading = Result { () throws(DebtLineProblems) in try read(line, [], dossier) }
      switch reading {
      case .success(let read):
        guard let filling = try complete(read, isSure: false, dossier) else { return }
        return try within { () throws(Failure) in
          try store(filling.value, sure: filling.sure, dossier)
        }
      case .failure(let problems):
        guard conversation.isInteractive else {
          throw .failed(Failure(UnclearLine(problems: problems, line: conversation.lineNumber)))
        }
        for problem in problems.all {
          context.display.note(problem.text(in: context.language), .caution)
        }
        line = try conversation.mended(line, prompt: "+ ", DebtSay.mendLine)
        guard !["", "<", "."].contains(line) else {
          return context.display.say(DebtSay.nothingAdded.text(in: context.language))
        }
      }
    }
  }

  /// Words of a command line as one line; a word with spaces was in quotes there.
  private static func line(_ words: [String]) -> String {
    guard words.count > 1 else { return words.first ?? "" }
    return words.map { $0.contains(where: \.isWhitespace) ? "\"\($0)\"" : $0 }
      .joined(separator: " ")
  }
}

// MARK: Reading

extension QuickDebt {
  private func read(
    _ line: String, _ options: [TypedOption], _ dossier: Dossier
  ) throws(DebtLineProblems) -> Read {
    let words = DebtWords(for: dossier, in: context.language)
    let answers = try DebtLine(line, words, today: context.today).answers
    let twice = answers.compactMap { answer in
      options.first { $0.field == answer.field }.map {
        DebtLineProblem.several(answer.field, [answer.typed, $0.typed])
      }
    }
    guard twice.isEmpty else { throw DebtLineProblems(twice) }
    var read = Read(filling: Filling(value: Debt.blank(in: dossier), answered: []))
    let formContext = context.formContext(dossier)
    let given = answers.map { ($0.field, $0.typed) } + options.map { ($0.field, $0.typed) }
    for row in form.rows {
      for (field, typed) in given where field == row.field {
        do throws(InputError) {
          try form.answer(row, typed, in: &read.filling, formContext)
        } catch { read.errors.append(error) }
      }
    }
    // What a line may say of a creditor is in another form.
    for (field, typed) in given where form.row(field) == nil {
      do throws(InputError) { try addFact(field, typed, to: &read, formContext) } catch {
        read.errors.append(error)
      }
    }
    addKind(to: &read, dossier)
    return read
  }

  /// A fact of the creditor itself. Of one that is known only what is the same can be said here.
  private func addFact(
    _ field: Field, _ typed: String, to read: inout Read, _ context: FormContext
  ) throws(InputError) {
    guard let row = Creditor.form.row(field) else {
      throw InputError(field, typed: typed, .unknownID)
    }
    let id = read.filling.value.debt.creditor
    let place = read.filling.value.newCreditors.firstIndex { $0.id == id }
    guard let creditor = place.map({ read.filling.value.newCreditors[$0] })
      ?? context.dossier.creditor(id)
    else { throw InputError(field, typed: typed, .unknownID) }
    var filling = Filling(value: creditor, answered: [])
    try Creditor.form.answer(row, typed, in: &filling, context)
    if let place {
      read.filling.value.newCreditors[place] = filling.value
      let shown = row.typed(filling.value, context) ?? typed
      read.facts.append((field, shown))
    } else if filling.value != creditor {
      throw InputError(field, typed: typed, .ofCreditor(id.text))
    }
  }

  /// The kind that goes without saying.
  private func addKind(to read: inout Read, _ dossier: Dossier) {
    guard !read.filling.answered.contains(.debtKind),
      !read.errors.contains(where: { $0.field == .debtKind }), let row = form.row(.debtKind),
      let likely = read.filling.value.likelyKind(in: dossier)
    else { return }
    let formContext = context.formContext(dossier)
    guard (try? form.answer(row, likely.kind.code, in: &read.filling, formContext)) != nil else {
      return
    }
    read.kindNote = likely.note
  }

  private func sayBack(_ read: Read, _ dossier: Dossier) {
    let language = context.language
    let formContext = context.formContext(dossier)
    let entry = read.filling.value
    let parts = form.rows.filter { read.filling.answered.contains($0.field) }.map { row in
      var value = row.understood(entry, formContext) ?? row.typed(entry, formContext) ?? ""
      let creditor: ID<Creditor>? =
        switch row.field {
        case .debtCreditor: entry.debt.creditor
        case .debtCollector: entry.debt.collector
        default: nil
        }
      if let new = entry.newCreditors.first(where: { $0.id == creditor }) {
        value = "\(new.name) \(DebtSay.isNew.text(in: language))"
      }
      if row.field == .debtKind, let note = read.kindNote { value += " " + note.text(in: language) }
      return "\(row.field.name(in: language).lowercased()): \(value)"
    }
    guard !parts.isEmpty, !context.options.json else { return }
    let facts = read.facts.map { "\($0.field.name(in: language).lowercased()): \($0.shown)" }
    context.display.say(DebtSay.iRead(parts + facts).text(in: language))
  }
}

// MARK: Completing and storing

extension QuickDebt {
  /// Says back what was read and asks what is open; nil, and said, when it is not to be added.
  private func complete(
    _ read: Read, isSure: Bool, _ dossier: Dossier
  ) throws(Leaving) -> Filling<DebtEntry>? {
    let conversation = context.conversation
    sayBack(read, dossier)
    if let error = read.errors.first, !conversation.isInteractive {
      throw .failed(Failure(AnswerSlip(error: error, line: conversation.lineNumber)))
    }
    for error in read.errors {
      context.display.note(error.text(in: context.language), .caution)
    }
    var filling = read.filling
    do throws(Leaving) {
      try ask(&filling, read, dossier)
      let desk = desk(dossier)
      if isSure { filling.sure = desk.odd?.found(filling.value) ?? [] }
      try desk.settling().settle(&filling)
    } catch {
      switch error {
      case .back, .done, .line: return try leave()
      case .leave, .failed: throw error
      }
    }
    do throws(InputError) { filling.value = try filling.value.checked() } catch {
      context.display.note(error.text(in: context.language), .caution)
      return try leave()
    }
    if let double = dossier.double(of: filling.value.debt) {
      context.display.note(DebtSay.isThere(double.id).text(in: context.language), .caution)
      let isOther = try conversation.confirm(
        DebtSay.addAnyway.text(in: context.language),
        help: DebtSay.addAnywayHelp.text(in: context.language), fallback: false)
      guard isOther else { return try leave() }
    }
    return filling
  }

  private func desk(_ dossier: Dossier) -> FormDesk<DebtEntry> {
    Debt.addingDesk(dossier, in: file, context)
  }

  private func leave() throws(Leaving) -> Filling<DebtEntry>? {
    try kept { () throws(StoreError) in try file.dropDraft(for: Self.draft) }
    context.display.say(DebtSay.nothingAdded.text(in: context.language))
    return nil
  }

  /// Asks what is missing and what did not fit; each answer is kept as in the dialogue.
  private func ask(
    _ filling: inout Filling<DebtEntry>, _ read: Read, _ dossier: Dossier
  ) throws(Leaving) {
    let formContext = context.formContext(dossier)
    let wrong = read.errors.compactMap(\.field)
    let asked = form.missing(in: filling) + wrong
    guard !asked.isEmpty else { return }
    let dialogue = FormDialogue(
      form: form, conversation: context.conversation, context: formContext
    ) { filling, _ throws(Leaving) in
      let draft = Draft(form: Self.draft, answers: form.answers(in: filling, formContext))
      try kept { () throws(StoreError) in try file.keepDraft(draft) }
    }
    try dialogue.fill(&filling) { asked.contains($0.field) }
    // What was typed is asked again, also where the form would not ask it.
    for row in form.rows
    where wrong.contains(row.field) && !filling.answered.contains(row.field) {
      try dialogue.ask(row, &filling, isKnown: false)
    }
  }

  private func store(
    _ entry: DebtEntry, sure: [OddAmount], _ dossier: Dossier
  ) throws(Failure) {
    let desk = desk(dossier)
    let intent = Intent.added(.debt, Debt.name(of: entry, in: dossier))
    try stored { () throws(StoreError) in
      try file.change(intent, on: context.today) { changes throws(StoreError) in
        try Debt.save(entry, sure: sure, at: desk, in: &changes)
        try changes.dropDraft(for: Self.draft)
      }
    }
    context.didChange(intent, id: entry.debt.id.text)
  }
}
