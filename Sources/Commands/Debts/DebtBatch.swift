import Documents
import Domain
import Imports
import Planning
import Terminal

/// Debts that are read from answers, one after another, each on top of those before it. Nothing is
/// stored here: what was read, and everything that is wrong, is there to be looked at first.
struct DebtBatch {
  /// The dossier as it would be.
  private(set) var dossier: Dossier
  private(set) var entries: [DebtEntry] = []
  /// For a debt that seems to be there already: which one it is.
  private(set) var doubles: [ID<Debt>: ID<Debt>] = [:]
  /// Known creditors of whom more is known now.
  private(set) var completed: [ID<Creditor>] = []
  private(set) var problems: [ListProblem] = []
  /// What was understood and left out, in the order in which it is said.
  private(set) var notes: [ListNote] = []
  /// Unusual amounts that were said to be right.
  var sure: [OddAmount] = []
  /// How many rows leave open what the form cannot do without.
  private(set) var open: [Field: Int] = [:]

  private let context: Context
  private let form = DebtEntry.form
  /// The debts that were there before this list.
  private let before: Set<ID<Debt>>

  init(_ dossier: Dossier, _ context: Context) {
    self.dossier = dossier
    self.context = context
    before = Set(dossier.debts.map(\.id))
  }

  /// What is said of the list before what is said of names.
  mutating func note(_ said: [ListNote]) { notes = said + notes }

  /// One row: its answers and where they stand.
  struct Row {
    let line: Int
    let answers: [(answer: DebtAnswer, place: ListProblem.Place)]
    /// Whether names of creditors were looked up already.
    let hasIDs: Bool
    /// Whether its reference was left out because a spreadsheet damaged it.
    var lostReference = false
    /// Whether it is of a table of ours, in which the account is that of whom is paid.
    var isOwn = false
  }

  /// What holds where a row says nothing.
  struct Otherwise {
    /// Said beforehand for all rows: goes before what the creditor makes likely.
    var said: [DebtAnswer] = []
    /// Answered for the rows that were still open.
    var open: [DebtAnswer] = []
  }

  mutating func add(_ read: Row, otherwise: Otherwise) {
    let row = Row(
      line: read.line, answers: answers(of: read), hasIDs: read.hasIDs,
      lostReference: read.lostReference, isOwn: read.isOwn)
    let formContext = context.formContext(dossier)
    var filling = Filling(value: Debt.blank(in: dossier), answered: [])
    let before = problems.count
    for formRow in form.rows {
      for (answer, place) in row.answers where answer.field == formRow.field {
        let typed = row.hasIDs ? answer.typed : nameAsTyped(answer)
        do throws(InputError) {
          try form.answer(formRow, typed, in: &filling, formContext)
        } catch { problems.append(ListProblem(place, .answer(error))) }
      }
    }
    let asked = Set(row.answers.map(\.answer.field))
    complete(&filling, asked, otherwise, formContext)
    let missing = form.missing(in: filling).filter { !asked.contains($0) }
    if !missing.isEmpty {
      let place = ListProblem.Place(line: row.line, column: 0)
      for field in missing { open[field, default: 0] += 1 }
      problems.append(ListProblem(place, .missing(missing)))
    }
    guard problems.count == before else { return }
    keep(filling.value, row)
  }

  /// What the row left open.
  private func complete(
    _ filling: inout Filling<DebtEntry>, _ asked: Set<Field>, _ otherwise: Otherwise,
    _ formContext: FormContext
  ) {
    let likely = filling.value.likelyKind(in: dossier).map { DebtAnswer(.debtKind, $0.kind.code) }
    for answer in otherwise.said + [likely].compactMap(\.self) + otherwise.open
    where !filling.answered.contains(answer.field) && !asked.contains(answer.field) {
      guard let row = form.row(answer.field) else { continue }
      try? form.answer(row, answer.typed, in: &filling, formContext)
    }
  }

  /// A name in a list is a known one or a new one; a few letters of a name are not enough there.
  private func nameAsTyped(_ answer: DebtAnswer) -> String {
    guard answer.field == .debtCreditor || answer.field == .debtCollector else {
      return answer.typed
    }
    return dossier.creditor(called: answer.typed)?.id.text ?? "+\(trimmed(answer.typed))"
  }

  /// `Flanderijn inzake Ziggo` is a debt to Ziggo that Flanderijn collects.
  private func answers(of row: Row) -> [(answer: DebtAnswer, place: ListProblem.Place)] {
    guard !row.hasIDs else { return row.answers }
    return row.answers.flatMap { item -> [(answer: DebtAnswer, place: ListProblem.Place)] in
      let (answer, place) = item
      let isCreditor = answer.field == .debtCreditor
      guard isCreditor || answer.field == .debtCollector,
        let found = PartyName.onBehalf(answer.typed)
      else { return [item] }
      guard isCreditor else { return [(DebtAnswer(.debtCollector, found.who), place)] }
      let hasCollector = row.answers.contains { $0.answer.field == .debtCollector }
      return [(DebtAnswer(.debtCreditor, found.of), place)]
        + (hasCollector ? [] : [(DebtAnswer(.debtCollector, found.who), place)])
    }
  }

  private mutating func keep(_ read: DebtEntry, _ row: Row) {
    var entry = read
    entry.newCreditors.removeAll {
      $0.id != read.debt.creditor && $0.id != read.debt.collector
    }
    do throws(InputError) { entry = try entry.checked() } catch {
      let place = row.answers.first { $0.answer.field == error.field }?.place
      problems.append(
        ListProblem(place ?? ListProblem.Place(line: row.line, column: 0), .answer(error)))
      return
    }
    // Rows that lost their references may be two of anything: only what was there before tells.
    if let double = dossier.double(of: entry.debt),
      !row.lostReference || before.contains(double.id)
    {
      doubles[entry.debt.id] = double.id
    }
    noteLikeness(of: entry.newCreditors, row)
    dossier.creditors += entry.newCreditors
    dossier.debts.append(entry.debt)
    entries.append(entry)
    addFacts(of: row.isOwn ? entry.debt.collector ?? entry.debt.creditor : entry.debt.creditor, row)
  }

  /// Says of a new creditor that it may be one that is there under a longer or a shorter name.
  private mutating func noteLikeness(of new: [Creditor], _ row: Row) {
    for creditor in new {
      let others = dossier.creditors + new.filter { $0.id != creditor.id }
      guard let other = others.first(where: { PartyName.isLike($0.name, creditor.name) }) else {
        continue
      }
      notes.append(
        ListNote(
          ListProblem.Place(line: row.line, column: 0),
          .looksLike(creditor.name, other: other.name)))
    }
  }

  /// What the row says of the creditor itself. What is known is completed, never changed.
  private mutating func addFacts(of id: ID<Creditor>, _ row: Row) {
    guard let index = dossier.creditors.firstIndex(where: { $0.id == id }) else { return }
    let formContext = context.formContext(dossier)
    var filling = Filling(value: dossier.creditors[index], answered: [])
    for formRow in Creditor.form.rows {
      for (answer, place) in row.answers where answer.field == formRow.field {
        let known = formRow.typed(filling.value, formContext)
        var changed = filling
        do throws(InputError) {
          try Creditor.form.answer(formRow, answer.typed, in: &changed, formContext)
        } catch {
          problems.append(ListProblem(place, .answer(error)))
          continue
        }
        let isOther = formRow.typed(changed.value, formContext) != known
        if let known, isOther, answer.field != .creditorKind {
          problems.append(ListProblem(place, .otherThanKnown(answer.field, known: known)))
        } else if isOther {
          filling = changed
        }
      }
    }
    guard filling.value != dossier.creditors[index] else { return }
    dossier.creditors[index] = filling.value
    if !completed.contains(id) { completed.append(id) }
  }

  /// The same without the debts that are there already.
  var withoutDoubles: DebtBatch {
    var rest = self
    rest.entries.removeAll { doubles[$0.debt.id] != nil }
    rest.dossier.debts.removeAll { doubles[$0.id] != nil }
    rest.doubles = [:]
    return rest
  }

  /// Creditors that the remaining debts bring along, as they would be.
  var newCreditors: [Creditor] {
    let ids = entries.flatMap { $0.newCreditors.map(\.id) }
    return dossier.creditors.filter { ids.contains($0.id) }
  }

  /// Known creditors of whom more is known now, as they would be.
  var changedCreditors: [Creditor] {
    let new = newCreditors.map(\.id)
    return dossier.creditors.filter { completed.contains($0.id) && !new.contains($0.id) }
  }

  /// Unusual amounts among them, with the dossier as it would be.
  var odd: OddEntry? {
    let dossier = dossier
    guard let law = try? context.law(for: dossier) else { return nil }
    let found = try? dossier.oddDebts(entries.map(\.debt), on: context.today, law: law)
    return (found ?? []).isEmpty ? nil : OddEntry(odd: found ?? [], dossier: dossier)
  }

  /// With its unusual amounts said to be right: by `isSure`, else by asking where somebody can be
  /// asked. Nil where they are not.
  func settled(isSure: Bool, canAsk: Bool) throws(Leaving) -> DebtBatch? {
    guard let odd else { return self }
    var settled = self
    settled.sure = odd.odd
    guard !isSure else { return settled }
    guard canAsk else { throw .failed(Failure(odd)) }
    context.display.note(odd.facts(in: context.language), .caution)
    let isRight = try context.conversation.confirm(
      OddSay.areRight(odd.odd.count).text(in: context.language),
      help: OddSay.areRightHelp.text(in: context.language), fallback: false)
    return isRight ? settled : nil
  }

  var preview: DebtPreview {
    DebtPreview(
      dossier: dossier, debts: entries.map(\.debt), doubles: doubles, newCreditors: newCreditors,
      notes: notes)
  }
}

extension DebtEntry {
  /// The last debt of the same creditor: what it says is likely to hold again.
  func likeBefore(in dossier: Dossier) -> Debt? {
    dossier.debts.last { $0.creditor == debt.creditor && $0.id != debt.id }
  }

  /// The kind that the last debt of the same creditor has, or that the creditor's name says.
  func likelyKind(in dossier: Dossier) -> (kind: Debt.Kind, note: DebtSay)? {
    if let last = likeBefore(in: dossier) { return (last.kind, .likeDebt(last.id)) }
    guard let name = name(of: debt.creditor, in: dossier) else { return nil }
    return Debt.Kind.named(by: name).map { ($0, .byName) }
  }
}

extension Dossier {
  /// The creditor with this name in any spelling: capitals, accents, spaces and the legal form apart.
  func creditor(called name: String) -> Creditor? {
    let key = PartyName.identity(name)
    guard !key.isEmpty else { return nil }
    return creditors.first { folded($0.name) == folded(name) }
      ?? creditors.first { PartyName.identity($0.name) == key }
  }

  /// The debt that this one seems to be: of the same creditor with the same reference, or of the
  /// same amount and day where the references do not say that they are two.
  func double(of debt: Debt) -> Debt? {
    debts.first { other in
      guard other.id != debt.id, other.creditor == debt.creditor else { return false }
      if let mine = debt.reference, let theirs = other.reference {
        return folded(mine) == folded(theirs)
      }
      return other.claimed == debt.claimed && other.dueDate == debt.dueDate
    }
  }
}
