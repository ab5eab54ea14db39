import Documents
import Domain
import Imports
import Planning
import Store
import Terminal

// A debt of which to whom and how much is enough for now: the stack of the first run.
extension QuickDebt {
  /// Adds a debt of which to whom and how much is enough; what else it needs is open and asked later.
  /// False where the line has to be typed otherwise.
  func addRoughly(_ typed: String) throws(Leaving) -> Bool {
    let dossier =
      try kept { () throws(StoreError) in try file.dossier() } ?? .empty(in: context.language)
    let plain = Typed(trimmed(typed), for: nil).droppingAbout
    let line = plain ?? trimmed(typed)
    var read: Read
    switch roughly(line, dossier) {
    case .success(let success): read = success
    case .failure(let problems):
      guard context.conversation.isInteractive else {
        let line = context.conversation.lineNumber
        throw .failed(Failure(UnclearLine(problems: problems, line: line)))
      }
      say(problems.all.map { $0.text(in: context.language) })
      return false
    }
    if let error = read.errors.first {
      try context.conversation.refuse(error)
      return false
    }
    if !read.filling.answered.contains(.debtKind),
      let kind = Debt.Kind.supplied(by: Debt.name(of: read.filling.value, in: dossier)),
      let row = form.row(.debtKind)
    {
      try? form.answer(row, kind.code, in: &read.filling, context.formContext(dossier))
    }
    if plain != nil { read.filling.about.insert(.debtPrincipal) }
    let isSentence =
      !read.filling.answered.contains(.debtPrincipal)
      && trimmed(typed).split(whereSeparator: \.isWhitespace).count > 3
    guard read.filling.answered.contains(.debtCreditor), !isSentence else {
      say([RoughSay.nameAndAmount.text(in: context.language)])
      return false
    }
    return try finishRoughly(read, dossier)
  }

  /// Goes on with a debt of which only the name was typed before the program ended.
  func goOnRoughly() throws(Leaving) {
    let dossier =
      try kept { () throws(StoreError) in try file.dossier() } ?? .empty(in: context.language)
    let filling = try desk(dossier).waiting(for: Debt.blank(in: dossier))
    guard filling.answered.contains(.debtCreditor) else { return }
    let name = Debt.name(of: filling.value, in: dossier)
    context.display.say(Dialogue.goesOnWith(name).text(in: context.language))
    _ = try finishRoughly(Read(filling: filling), dossier)
  }

  private func finishRoughly(_ read: Read, _ dossier: Dossier) throws(Leaving) -> Bool {
    var filling = read.filling
    let desk = desk(dossier)
    if !filling.answered.contains(.debtPrincipal) { try desk.keepAll(of: filling) }
    do throws(Leaving) { try ask(&filling, read, dossier, only: [.debtPrincipal]) } catch {
      switch error {
      case .back, .done, .line: try desk.drop(for: filling.value)
      case .leave, .failed: break
      }
      throw error
    }
    guard filling.value.debt.claimed > .zero else {
      // The amount is not known: it can be added when it is.
      let name = Debt.name(of: filling.value, in: dossier)
      context.display.say("  " + RoughSay.notYet(name).text(in: context.language))
      try desk.drop(for: filling.value)
      return true
    }
    filling.untold = Set(form.missing(in: filling))
    try desk.settling().settle(&filling)
    do throws(InputError) { filling.value = try filling.value.checked() } catch {
      try context.conversation.refuse(error)
      return false
    }
    guard try isNew(filling.value.debt, dossier) else {
      try desk.drop(for: filling.value)
      return true
    }
    let done = filling
    try within { () throws(Failure) in
      try store(done.value, done, dossier, isBrief: true)
    }
    return true
  }

  /// A word that is a kind of debt is the name where no other stands in the line: `tandarts 210`.
  private func roughly(
    _ line: String, _ dossier: Dossier
  ) -> Result<Read, DebtLineProblems> {
    let reading = Result { () throws(DebtLineProblems) in try read(line, [], dossier) }
    if case .success(let read) = reading, read.filling.answered.contains(.debtCreditor) {
      return reading
    }
    let name = line.prefix { !$0.isNumber && $0 != "€" && $0 != "\"" }
    let rest = line.dropFirst(name.count)
    guard !trimmed(name).isEmpty, !rest.contains("\"") else { return reading }
    let quoted = Result { () throws(DebtLineProblems) in
      try read("\"\(trimmed(name))\" \(rest)", [], dossier)
    }
    if case .success = quoted { return quoted }
    return reading
  }

  /// The parts of a line that holds several debts, `ziggo 300, klarna 120 en cjib 250`: each a name with
  /// an amount. Nil where it is one debt, or where a part is unclear.
  func several(in line: String) throws(Leaving) -> [String]? {
    let dossier =
      try kept { () throws(StoreError) in try file.dossier() } ?? .empty(in: context.language)
    if case .success = roughly(line, dossier) { return nil }
    let parts = Self.parts(of: line)
    guard parts.count > 1 else { return nil }
    let areAll = parts.allSatisfy { part in
      guard case .success(let read) = roughly(part, dossier) else { return false }
      return read.errors.isEmpty
        && read.filling.answered.isSuperset(of: [.debtCreditor, .debtPrincipal])
    }
    return areAll ? parts : nil
  }

  /// A comma in an amount parts nothing.
  private static func parts(of line: String) -> [String] {
    line.replacing(", ", with: ";").replacing(" en ", with: ";").replacing(" and ", with: ";")
      .split(separator: ";").map { trimmed($0) }.filter { !$0.isEmpty }
  }

  private func say(_ lines: [String]) {
    for line in lines { context.display.note(line, .caution) }
  }

  /// `d1  Vattenfall, energie: ongeveer € 612,00`.
  func sayBriefly(
    _ entry: DebtEntry, _ filling: Filling<DebtEntry>, _ dossier: Dossier
  ) {
    let language = context.language
    let kind =
      filling.answered.contains(.debtKind) ? ", \(entry.debt.kind.name(in: language))" : ""
    let amount = entry.debt.claimed.text(in: language)
    context.display.say(
      "  \(entry.debt.id.text)  \(Debt.name(of: entry, in: dossier))\(kind): "
        + (filling.about.isEmpty ? amount : language.about(amount)))
  }
}
