import Domain
import Rules

/// The picture of one household on one day: what was stated, what is so now, the letters, the day and
/// the law in force. Everything that is computed or shown is made from one of these.
///
/// It cannot be changed: what is tried, redacted or looked at on another day is another picture. It
/// holds facts, never words, and is never written.
///
/// A class, though it is a value: plans, letters and reports all hold it, and the code that copies its parts
/// one by one into each of them came to half a megabyte.
package final class Standing: Hashable, Sendable {
  /// As it is kept: what was stated, with payments, answers and agreements beside it. For whatever
  /// shows or changes the facts themselves.
  package let stated: Dossier
  /// What is so on the day: what budget, plan, checks and letters go by.
  package let now: Present
  /// Every letter that was kept, oldest first.
  package let letters: [KeptLetter]
  /// The first day of the dossier: nothing before it is asked for.
  package let since: LocalDate
  /// The day of the picture.
  package let on: LocalDate
  /// The tables in force, with the corrections of the dossier.
  package let law: Law

  /// The picture of `stated` on `day`.
  /// - Throws: `LawError` when a table of the law does not reach back far enough.
  package convenience init(
    stated: Dossier, letters: [KeptLetter], since: LocalDate, on day: LocalDate, law: Law
  ) throws(LawError) {
    let now = try Present(of: stated, letters: letters, since: since, on: day, law: law)
    self.init(stated: stated, now: now, letters: letters, since: since, on: day, law: law)
  }

  private init(
    stated: Dossier, now: Present, letters: [KeptLetter], since: LocalDate, on day: LocalDate,
    law: Law
  ) {
    self.stated = stated
    self.now = now
    self.letters = letters
    self.since = since
    on = day
    self.law = law
  }

  // The law follows from what was shipped and the corrections in `stated`.
  package static func == (a: Standing, b: Standing) -> Bool {
    a === b || a.on == b.on && a.since == b.since && a.stated == b.stated && a.now == b.now
      && a.letters == b.letters
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(on)
    hasher.combine(stated)
  }
}

/// What is so on the day of a picture: each debt with what is owed then, payments through that day
/// worked in. Only `Standing` makes one, so nothing that was only stated is taken for it.
package struct Present: Hashable, Sendable {
  /// The household as it is on the day. Payments through the day are no longer in its record: they are
  /// in the debts.
  package let dossier: Dossier
  /// The ledger of each debt through the day.
  package let ledgers: [ID<Debt>: DebtLedger]
  /// Where the account of a debt comes from, as long as the debt is exactly this.
  fileprivate let origins: [ID<Debt>: Origin]

  fileprivate struct Origin: Hashable, Sendable {
    let debt: Debt
    let account: OwedRun
  }

  fileprivate init(
    of stated: Dossier, letters: [KeptLetter], since: LocalDate, on day: LocalDate, law: Law
  ) throws(LawError) {
    var ledgers: [ID<Debt>: DebtLedger] = [:]
    var origins: [ID<Debt>: Origin] = [:]
    let payments = Dictionary(grouping: stated.record.payments, by: \.debt)
    var current = stated
    let withdrawn = stated.record.withdrawn
    for index in stated.debts.indices {
      let debt = stated.debts[index]
      let own = payments[debt.id] ?? []
      let ledger = try DebtLedger.of(debt, payments: own, on: day, law: law)
      ledgers[debt.id] = ledger
      current.debts[index] = debt.acknowledged(by: own, through: day)
      current.debts[index].parts = ledger.left
      current.debts[index].disputed = min(
        stated.keptOut(of: debt, withdrawn), ledger.left.total)
      current.debts[index].interestClock = ledger.clock
      if let accepted = Commitment.of(debt, in: stated, letters: letters, since: since)?.asArranged
      {
        current.debts[index].arrangement = accepted
      }
      current.debts[index].arrangement = current.debts[index].arrangement?.goingOn(from: day)
      if let statedOn = debt.statedOn { current.debts[index].statedOn = max(day, statedOn) }
      if debt.statedOn != nil, current.debts[index].disputed == .zero {
        origins[debt.id] = Origin(debt: current.debts[index], account: ledger.account)
      }
    }
    current.record.payments.removeAll { $0.on <= day }
    dossier = current
    self.ledgers = ledgers
    self.origins = origins
  }

  /// What is so in a household that is only supposed. What of it is as it is counts from where it did.
  fileprivate init(supposed: Dossier, like other: Present? = nil) {
    dossier = supposed.keepingOutWhatOthersOwe()
    ledgers = [:]
    origins = other?.origins ?? [:]
  }
}

extension Standing {
  /// The picture of another dossier with other letters, for the same day and law: a redacted one, or
  /// one with a change that is only tried.
  package func showing(
    _ stated: Dossier, letters: [KeptLetter]
  ) throws(LawError) -> Standing {
    try Standing(stated: stated, letters: letters, since: since, on: on, law: law)
  }

  /// The same household on another day.
  package func moved(to day: LocalDate) throws(LawError) -> Standing {
    try Standing(
      stated: stated, letters: letters, since: min(since, day), on: day, law: law)
  }

  /// The picture in which `household` is so on `day`: what is owed then stands in its debts.
  package func supposing(_ household: Dossier, on day: LocalDate) -> Standing {
    Standing(
      stated: household,
      now: Present(supposed: household, like: day == on ? now : nil), letters: letters,
      since: since, on: day, law: law)
  }

  /// The picture of a household that is so on `day` and of which nothing else is known.
  package static func supposed(_ household: Dossier, on day: LocalDate, law: Law) -> Standing {
    Standing(
      stated: household, now: Present(supposed: household), letters: [], since: day, on: day,
      law: law)
  }

  /// The picture on `day` of a household of which nothing else is known: no letter was written and
  /// nothing was paid before `day`.
  package static func of(
    _ stated: Dossier, on day: LocalDate, law: Law
  ) throws(LawError) -> Standing {
    try Standing(stated: stated, letters: [], since: day, on: day, law: law)
  }

  /// The way of dividing: the one that was chosen, else the one that fits best.
  package func strategy() throws(LawError) -> Strategy {
    if let chosen = now.dossier.settings.strategy { return chosen }
    return try StrategyChoice.plan(of: self).strategy
  }

  /// The ledger of one of the stated debts through the day.
  package func ledger(of debt: Debt) throws(LawError) -> DebtLedger {
    if let known = now.ledgers[debt.id] { return known }
    return try stated.ledger(of: debt, on: on, law: law)
  }

  /// The account of what is not disputed of a debt as it is now: where the last payment left it, for
  /// what comes, and as it stands on the day of the picture.
  func account(of debt: Debt) throws(LawError) -> (source: OwedRun, today: OwedRun) {
    if let origin = now.origins[debt.id], origin.debt == debt {
      var today = origin.account
      try today.move(to: on)
      return (origin.account, today)
    }
    // Amounts without their day, in part disputed, or only supposed: they hold on this day.
    let account = try debt.account(on: on, law: law)
    return (account, account)
  }

  /// For a check of claims: what is left of a debt stays as it was stated, because what a creditor
  /// charged is judged by what it charged; a debt of which nothing is left has no amounts any more.
  var claimed: Dossier {
    var claimed = now.dossier
    for (index, stated) in zip(claimed.debts.indices, stated.debts)
    where claimed.debts[index].claimed > .zero && claimed.debts[index].id == stated.id {
      claimed.debts[index].parts = stated.parts
      claimed.debts[index].disputed = stated.disputed
      claimed.debts[index].statedOn = stated.statedOn
      claimed.debts[index].interestClock = stated.interestClock
    }
    return claimed.keepingOutWhatOthersOwe()
  }

  /// The newest letter that was sent on each debt, with the day by which an answer may be expected.
  package var awaited: [AwaitedAnswer] {
    var newest: [ID<Debt>: AwaitedAnswer] = [:]
    for letter in letters {
      guard let sent = letter.sent?.on, let answerBy = letter.answerBy else { continue }
      if let other = newest[letter.debt], other.sent > sent { continue }
      newest[letter.debt] = AwaitedAnswer(
        letter: letter.id, debt: letter.debt, sent: sent, answerBy: answerBy)
    }
    return newest.values.sorted { $0.letter < $1.letter }
  }

  /// Those of them to which no reply came on the day they were sent or later, on a debt that is still
  /// there: what is waited for.
  package var unanswered: [AwaitedAnswer] {
    awaited.filter { waiting in
      let reply = stated.record.replies.lastReply(on: waiting.debt)
      return stated.debt(waiting.debt) != nil && reply.map { $0.on < waiting.sent } ?? true
    }
  }
}

extension Dossier {
  /// The same, where nothing is offered on what somebody else owes, as far as that was told, nor on what
  /// the creditor asks for no more.
  fileprivate func keepingOutWhatOthersOwe() -> Dossier {
    var dossier = self
    let withdrawn = record.withdrawn
    for index in debts.indices {
      let keptOut = keptOut(of: debts[index], withdrawn)
      if keptOut > debts[index].disputed { dossier.debts[index].disputed = keptOut }
    }
    return dossier
  }

  /// What of a claim stays out of every offer: what is disputed, what others owe, all of one that was
  /// withdrawn.
  fileprivate func keptOut(of debt: Debt, _ withdrawn: Set<ID<Debt>>) -> Money {
    withdrawn.contains(debt.id)
      ? debt.claimed : max(debt.disputed, assurances.owedByOthers(of: debt))
  }
}

extension Debt {
  /// With the payments through `day` as acknowledgements: paying is one (BW 3:318), and each counts,
  /// because the claim may have become too old between two of them. Money that came back does not
  /// undo it.
  func acknowledged(by payments: [Payment], through day: LocalDate) -> Debt {
    let paid = payments.filter { $0.debt == id && $0.kind == .paid && $0.on <= day }.map(\.on)
    guard !paid.isEmpty else { return self }
    var debt = self
    let known = earlierAcknowledgements + [lastAcknowledged].compactMap(\.self)
    let days = Set(known + paid).sorted()
    debt.lastAcknowledged = days.last
    debt.earlierAcknowledgements = days.dropLast()
    return debt
  }
}
