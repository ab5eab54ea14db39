import Documents
import Domain
import Exchange
import Planning
import Store

extension Context {
  /// A new agreement: what was typed, and what the answer of the creditor says besides. On a terminal
  /// that stands behind Enter.
  func newAgreement(
    on found: Debt?, with options: [TypedOption], _ dossier: Dossier, in file: DossierFile
  ) throws(Failure) -> AgreementEntry {
    var filling = Filling(value: AgreementEntry.blank, answered: [])
    try AgreementEntry.form.apply(options, to: &filling, formContext(dossier))
    if found == nil {
      guard canAsk else { throw .problem(.missing([.agreeDebt])) }
      let first = desk(AgreementEntry.form, dossier, in: file, draft: AgreementEntry.draftOfNew)
      try asking { () throws(Leaving) in
        try first.add(&filling, subject: .agreeDebt) { row, _ in row.field == .agreeDebt }
      }
    }
    guard let debt = dossier.debt(filling.value.debt) else {
      throw .problem(.unknownThing(.debt, typed: filling.value.debt.text, nearest: []))
    }
    if let running = debt.runningArrangement {
      throw .agreement(.arrangementRuns(debt.id, running.monthly))
    }
    let draft = try draft(for: debt, dossier, in: file)
    let isTyped = options.contains { $0.field != .agreeDebt }
    guard canAsk, !isTyped || draft.monthly == nil && !filling.answered.contains(.agreeMonthly)
    else {
      draft.fill(&filling)
      let missing = AgreementEntry.form.missing(in: filling)
      guard missing.isEmpty else { throw .problem(.missing(missing)) }
      return filling.value
    }
    let desk = desk(
      AgreementEntry.form(suggesting: draft), dossier, in: file, draft: AgreementEntry.draftOfNew)
    try fill(&filling, with: [], at: desk, subject: .agreeDebt, .usualAlways)
    return filling.value
  }

  private func draft(
    for debt: Debt, _ dossier: Dossier, in file: DossierFile
  ) throws(Failure) -> AgreementDraft {
    let letters = try stored { () throws(StoreError) in try file.letters() }
    let (law, today) = (try law(for: dossier), today)
    return try lawful { () throws(LawError) in
      try AgreementDraft.of(debt, in: dossier, letters: letters, on: today, law: law)
    }
  }

  /// Keeps an agreement after holding it against what was owed, and says what it does to the plan.
  /// What waited under `draft` is then done.
  mutating func keep(
    _ entry: AgreementEntry, _ change: RecordChange, isMeant: Bool, _ file: DossierFile,
    _ dossier: Dossier, draft: String?
  ) throws(Failure) {
    guard var debt = dossier.debt(entry.debt) else {
      throw .problem(.unknownThing(.debt, typed: entry.debt.text, nearest: []))
    }
    var entry = entry
    if change == .added { entry.on = entry.on ?? today }
    let old = debt.arrangement
    var dueDay = entry.from.map { $0 == old?.from ? old?.dueDay ?? $0.day : $0.day } ?? old?.dueDay
    if change == .added, let from = entry.from {
      // The days of the letter that was accepted, also where its first one waits for a bank.
      let draft = try self.draft(for: debt, dossier, in: file)
      if draft.from == from { dueDay = draft.dueDay ?? from.day }
    }
    let agreement = try agreement(entry, on: debt, dossier, dueDay: dueDay)
    let check = try lawful { () throws(LawError) in
      try agreement.check(entry.figures, from: entry.from)
    }
    for problem in check.problems where !(problem.canBeMeant && isMeant) {
      // Who changes an agreement that runs has acknowledged the claim before.
      if change == .edited, problem.canBeMeant { continue }
      guard problem.canBeMeant else { throw .agreement(problem) }
      guard try isMeantSo(problem, or: .agreement(problem)) else { throw .answered(.no) }
    }
    let isUnknown = change == .edited && old?.agreed.total == nil && entry.total == nil
    debt = debt.agreed(
      entry.arrangement(isUnknown ? nil : check.sums, dueDay: dueDay),
      isNew: change == .added)
    let name = debt.arrangement.map { dossier.label(of: debt, $0) } ?? debt.id.text
    try store(debt, change.intent(.arrangement, name), file, dossier, draft: draft)
  }

  private func agreement(
    _ entry: AgreementEntry, on debt: Debt, _ dossier: Dossier, dueDay: Int? = nil
  ) throws(Failure) -> AgreementCase {
    AgreementCase(
      dossier: dossier, debt: debt, on: entry.on ?? min(entry.from ?? today, today),
      interestStops: entry.interestStops, law: try law(for: dossier), dueDay: dueDay)
  }

  /// The most that may be paid by these terms; nil where the debt is not there.
  func most(of entry: AgreementEntry, _ dossier: Dossier) throws(Failure) -> Money? {
    guard let debt = dossier.debt(entry.debt) else { return nil }
    let agreement = try agreement(entry, on: debt, dossier)
    return try lawful { () throws(LawError) in
      try agreement.most(
        paying: entry.monthly, changing: entry.changes, from: entry.from)
    }
  }

  /// Keeps the debt with its arrangement, and shows the plan before and after.
  mutating func store(
    _ debt: Debt, _ intent: Intent, _ file: DossierFile, _ dossier: Dossier, draft: String?
  ) throws(Failure) {
    var after = dossier
    for index in after.debts.indices where after.debts[index].id == debt.id {
      after.debts[index] = debt
    }
    let outcome = AgreementOutcome(
      debt: debt, before: try plan(of: standing(of: dossier, in: file)),
      after: try plan(of: standing(of: after, in: file)))
    try stored { () throws(StoreError) in
      try file.change(intent, on: today) { changes throws(StoreError) in
        try changes.save(debt)
        if let draft { try changes.dropDraft(for: draft) }
      }
    }
    guard !options.json else {
      return display.print(
        AgreementDocument.json(of: debt, before: outcome.before, after: outcome.after)
          .adding("id", .id(debt.id)))
    }
    display.show(agreementReport(outcome, of: after, in: language))
    didChange(intent, id: debt.id.text)
  }
}

extension Dossier {
  /// What an agreement is called in the history.
  func label(of debt: Debt, _ arrangement: Debt.Arrangement) -> String {
    BothLanguages.text { "\(name(of: debt.creditor)), \(arrangement.monthly.text(in: $0))" }
  }
}
