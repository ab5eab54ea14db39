import Domain
import Rules

extension Standing {
  /// Every item, marks not looked at, in no promised order; no key comes twice.
  func items() throws(LawError) -> [AgendaItem] {
    let current = now.dossier
    var items = toSend + answers + replies + promises + theirLetters + procedures + figures + budget
    for (debt, now) in zip(stated.debts, current.debts) {
      let ledger = try ledger(of: debt)
      items += try payments(on: debt)
      items += freed(debt, ledger, among: current.debts)
      guard now.claimed > .zero else { continue }
      items += try limitation(of: now) + fine(now) + fourteenDays(now) + objections(to: now)
      items += try terms(of: now)
    }
    return items
  }

  private func payments(on debt: Debt) throws(LawError) -> [AgendaItem] {
    let terms = try terms(of: debt, through: on.adding(days: Agenda.horizon))
    let addressee = stated.addressee(of: debt)
    return terms.filter { $0.open > .zero }.map { term in
      let arrives = BankHoliday.lastBankWorkingDay(onOrBefore: term.due)
      let pay = AgendaItem.Pay(
        debt: debt.id, amount: term.open, term: term.number, holder: addressee?.name,
        iban: addressee?.iban, reference: debt.reference ?? addressee?.customerNumber)
      return AgendaItem(
        key: "pay.\(debt.id.text).\(term.due.iso)", subject: .pay(pay), due: term.due,
        act: BankHoliday.lastBankWorkingDay(onOrBefore: arrives.adding(days: -1)))
    }
  }

  /// Letters that lie ready: within a week of the oldest they are to go, or nobody waits for an answer.
  private var toSend: [AgendaItem] {
    let open = letters.filter { $0.sent == nil && stated.debt($0.debt) != nil }
    guard let oldest = open.min(by: { ($0.written, $0.id) < ($1.written, $1.id) }) else {
      return []
    }
    let due = oldest.written.adding(days: 7)
    return [
      AgendaItem(
        key: "send.\(oldest.id.text)", subject: .send(open.count, since: oldest.written), due: due,
        act: due)
    ]
  }

  private var answers: [AgendaItem] {
    unanswered.map { waiting in
      AgendaItem(
        key: "answer.\(waiting.letter.text)",
        subject: .answer(waiting.debt, letter: waiting.letter, sent: waiting.sent),
        due: waiting.answerBy, act: waiting.answerBy)
    }
  }

  /// The newest answer on each debt, while no letter answers it and nothing was agreed since. Where they
  /// named no day, two weeks are enough to react.
  private var replies: [AgendaItem] {
    stated.debts.compactMap { debt in
      guard let reply = stated.record.replies.lastReply(on: debt.id),
        debt.runningArrangement == nil, !isAnswered(reply)
      else { return nil }
      let due: LocalDate
      var act: LocalDate?
      switch reply.answer {
      case .counterOffer(let offer):
        due = offer.answerBy ?? reply.on.answerBy
        act = offer.answerBy.map { max(min($0, reply.on), $0.adding(days: -3)) }
      case .accepted, .refused, .asksInformation: due = reply.on.answerBy
      case .saysPaid, .passedOn, .balance, .withdrawn: return nil
      }
      return AgendaItem(
        key: "reply.\(reply.id.text)", subject: .reply(debt.id, reply.id, reply.answer), due: due,
        act: act ?? due)
    }
  }

  /// A promise without a day gets the two weeks that people give one another.
  private var promises: [AgendaItem] {
    stated.record.log.flatMap { entry in
      entry.promises.enumerated().map { index, promise in
        let until = promise.until ?? entry.on.adding(days: 14)
        return AgendaItem(
          key: entry.agendaItem(ofPromise: index),
          subject: .promise(promise, entry.id, about: entry.debt), due: until, act: until)
      }
    }
  }

  private var theirLetters: [AgendaItem] {
    stated.record.log.compactMap { entry in
      guard let day = entry.answerBy else { return nil }
      let isSummons = entry.stage == .summons
      return AgendaItem(
        key: entry.agendaItemOfLastDay,
        subject: isSummons
          ? .hearing(entry.id, about: entry.debt) : .theirLetter(entry.id, about: entry.debt),
        due: day, act: max(min(day, entry.on), day.adding(days: isSummons ? -14 : -3)))
    }
  }

  /// Days of procedures that lie ahead, told two weeks before. One that a summons in the log names too is
  /// told once.
  private var procedures: [AgendaItem] {
    stated.matters.compactMap { matter in
      guard matter.kind.family == .procedure, let day = matter.on, day >= on,
        day <= on.adding(days: Agenda.horizon),
        !stated.record.log.contains(where: {
          matter.kind == .hearing && $0.stage == .summons && $0.answerBy == day
            && $0.debt == matter.debt
        })
      else { return nil }
      return AgendaItem(
        key: matter.agendaItem, subject: .matter(matter.id, matter.kind, about: matter.debt),
        due: day, act: min(day, max(since, day.adding(days: -14))))
    }
  }

  /// From six months before the day on which the claim may be too old, and after it where that day
  /// came while the dossier was kept.
  private func limitation(of debt: Debt) throws(LawError) -> [AgendaItem] {
    let limitation = try Limitation.of(debt, on: on, law: law)
    guard let barred = limitation.barredFrom, barred > since, limitation.needsCare,
      limitation.standing == .soon || limitation.standing == .possiblyBarred
    else { return [] }
    let last = barred.adding(days: -1)
    return [
      AgendaItem(
        key: "limitation.\(debt.id.text)", subject: .limitation(debt.id), due: last, act: last)
    ]
  }

  private func fine(_ debt: Debt) throws(LawError) -> [AgendaItem] {
    let standing = try FineStanding.of(
      debt, creditor: stated.creditor(debt.creditor), on: on, law: law)
    let last: LocalDate
    switch standing {
    case .steady: return []
    case .rises(let rise): last = rise.from.adding(days: -1)
    case .mayHaveRisen:
      guard let due = debt.dueDate, due >= since else { return [] }
      last = due
    }
    return [AgendaItem.paid(by: last, key: "fine.\(debt.id.text)", .fine(debt.id))]
  }

  /// Fourteen days from the day after the letter came (BW 6:96 lid 6).
  private func fourteenDays(_ debt: Debt) -> [AgendaItem] {
    let letter = debt.bills.compactMap(\.fourteenDayLetter).max() ?? debt.lastDemand
    guard debt.stage == .fourteenDayLetter, debt.runningArrangement == nil,
      let last = letter.map(FourteenDays.lastDay), last >= since
    else { return [] }
    return [AgendaItem.paid(by: last, key: "fourteen.\(debt.id.text)", .fourteenDays(debt.id))]
  }

  /// For each decision of the government that was written down, as long as one can object.
  private func objections(to debt: Debt) throws(LawError) -> [AgendaItem] {
    guard debt.kind.restsOnDecision, debt.kind != .fine else { return [] }
    var items: [AgendaItem] = []
    for entry in stated.record.log where entry.debt == debt.id && entry.stage == .invoice {
      let last = try LadderSubject.endOfObjection(to: entry.on, on: on, law: law)
      guard last >= on else { continue }
      items.append(
        AgendaItem(
          key: entry.agendaItemOfObjection, subject: .objection(debt.id, letter: entry.id),
          due: last, act: max(entry.on, last.adding(days: -14))))
    }
    return items
  }

  /// A debt was paid to the end while others are open.
  private func freed(_ debt: Debt, _ ledger: DebtLedger, among current: [Debt]) -> [AgendaItem] {
    guard ledger.isPaidOff, let last = ledger.entries.last?.payment.on, last >= since,
      current.contains(where: { $0.claimed > .zero })
    else { return [] }
    let monthly = debt.runningArrangement?.monthly ?? .zero
    let act = last.adding(days: 7)
    return [
      AgendaItem(
        key: "freed.\(debt.id.text)", subject: .freed(debt.id, monthly: monthly), due: act,
        act: last)
    ]
  }

  /// The last change of the figures that has passed, and those within the horizon.
  private var figures: [AgendaItem] {
    let years = (since.year...on.adding(days: Agenda.horizon).year)
    let changes = years.flatMap { year in
      [1, 7].compactMap { LocalDate(year: year, month: $0, day: 1) }
    }
    return recurring(changes, before: Self.daysBeforeChange).compactMap { day in
      let tables = law.tables(changingOn: day)
      guard !tables.isEmpty else { return nil }
      return AgendaItem(
        key: "recheck.\(day.inMonth.iso)", subject: .figures(tables, from: day),
        due: day.inMonth.lastDay, act: max(day.adding(days: -Self.daysBeforeChange), since))
    }
  }

  /// New figures are published in the weeks before they hold.
  private static let daysBeforeChange = 14

  /// Each year on the day on which the dossier began.
  private var budget: [AgendaItem] {
    let years = max(0, since.inMonth.months(to: on.inMonth) / 12) + 1
    let days = (1...years + 1).map { since.adding(months: 12 * $0) }
    return recurring(days, before: 0).map { day in
      AgendaItem(
        key: "budget.\(day.inMonth.iso)", subject: .budget, due: day.adding(days: 30), act: day)
    }
  }

  /// Of days that come back and are told some days before: the last one told, and those to come.
  private func recurring(_ days: [LocalDate], before lead: Int) -> [LocalDate] {
    let days = days.filter { $0 > since && $0 <= on.adding(days: Agenda.horizon) }
    let told = on.adding(days: lead)
    let passed = days.filter { $0 <= told }.max()
    return [passed].compactMap(\.self) + days.filter { $0 > told }
  }
}

extension AgendaItem {
  /// Money that has to have arrived on `last`.
  fileprivate static func paid(
    by last: LocalDate, key: String, _ subject: AgendaItem.Subject
  ) -> AgendaItem {
    let arrives = BankHoliday.lastBankWorkingDay(onOrBefore: last)
    return AgendaItem(
      key: key, subject: subject, due: last,
      act: BankHoliday.lastBankWorkingDay(onOrBefore: arrives.adding(days: -1)))
  }
}
