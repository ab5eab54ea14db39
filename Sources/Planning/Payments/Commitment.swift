import Domain
import Rules

/// What was promised to one creditor: a running arrangement, or an offer that was accepted.
package struct Commitment: Hashable, Sendable {
  /// Where the promise comes from.
  package enum Origin: Hashable, Sendable {
    case arrangement
    /// The letter in which it was offered.
    case offer(ID<KeptLetter>)
  }

  /// The debt it is on.
  package let debt: ID<Debt>
  /// Where it comes from.
  package let origin: Origin
  /// What is paid each month, the last term apart; at the start, where it changes on the way.
  package let monthly: Money
  /// Where the amount changes on the way.
  package let changes: TermChanges
  /// How many terms were agreed; nil where that is not known.
  package let count: Int?
  /// The last of them; nil where it is as the others.
  package let last: Money?
  /// Everything that is paid under it; nil where that is not known.
  package let total: Money?
  /// Terms due before this day are taken as paid, and payments before it as counted.
  package let since: LocalDate
  let dates: DueDates
}

extension Commitment {
  /// What was promised on `debt`, if anything was.
  /// - Parameter since: The first day of the dossier: what went before nobody wrote down.
  package static func of(
    _ debt: Debt, in dossier: Dossier, letters: [KeptLetter], since: LocalDate
  ) -> Commitment? {
    if let arrangement = debt.runningArrangement, arrangement.monthly > .zero {
      let agreed = arrangement.agreed
      let start = [since, debt.statedOn, agreed.on].compactMap(\.self).max() ?? since
      let payDay = DueDates.forOffers(from: dossier, on: start).payDay
      return Commitment(
        debt: debt.id, origin: .arrangement, monthly: arrangement.monthly,
        changes: arrangement.changes, count: agreed.terms,
        last: agreed.last, total: agreed.total, since: start,
        dates: .ofTerms(of: debt, following: payDay, notBefore: arrangement.from ?? start))
    }
    guard debt.arrangement == nil,
      let reply = dossier.record.replies.lastReply(on: debt.id), reply.answer == .accepted,
      let letter = letters.last(where: {
        $0.debt == debt.id && $0.monthly ?? .zero > .zero && $0.written <= reply.on
      }), let monthly = letter.monthly
    else { return nil }
    return Commitment(
      debt: debt.id, origin: .offer(letter.id), monthly: monthly, changes: letter.changes,
      count: letter.terms,
      last: letter.last, total: letter.total, since: max(since, reply.on),
      dates: DueDates.forOffers(from: dossier, on: letter.written).dates)
  }
}

extension Standing {
  /// The terms of what was promised on `debt` that are due through `last`, oldest first; empty where
  /// nothing was promised. The last one is as it was agreed, its interest to come included.
  /// - Parameter debt: as `stated` holds it.
  package func terms(of debt: Debt, through last: LocalDate) throws(LawError) -> [Term] {
    guard let promised = Commitment.of(debt, in: stated, letters: letters, since: since),
      let present = now.dossier.debt(debt.id)
    else { return [] }
    let ledger = try ledger(of: debt)
    let owed = present.undisputed
    let terms = promised.terms(
      paidBy: ledger, of: Commitment.Owing(day: on, now: owed, inAll: nil), through: last)
    guard terms.map(\.open).sum() > owed else { return terms }
    var owing = Commitment.Owing(day: on, now: owed, inAll: owed)
    if owed > .zero {
      owing = Commitment.Owing(day: on, now: owed, inAll: try inAll(promised, on: present))
    }
    return promised.terms(paidBy: ledger, of: owing, through: last)
  }

  /// What is paid until nothing is left where every term to come is paid on its day; nil where that
  /// never is.
  private func inAll(_ promised: Commitment, on debt: Debt) throws(LawError) -> Money? {
    guard let running = debt.runningArrangement else { return debt.undisputed }
    let (source, today) = try account(of: debt)
    let repayment = Repayment.of(
      today, from: source, monthly: running.monthly, changes: running.changes,
      dueDates: running.dueDates(after: on))
    guard case .ends(let instalments) = repayment else { return nil }
    guard promised.total != nil, instalments.interest > .zero else { return instalments.total }
    return instalments.total + AgreementCase.rounding
  }
}

extension Commitment {
  /// An offer that was accepted, as the arrangement that it is from then on; nil for what was written
  /// down as one already. What else was agreed is not known yet.
  var asArranged: Debt.Arrangement? {
    guard case .offer = origin else { return nil }
    var arrangement = Debt.Arrangement(
      monthly: monthly, dueDay: dates.dayOfMonth, from: dates.day(ofTerm: 1), isKept: true)
    arrangement.changes = changes
    return arrangement
  }
}

extension Standing {
  /// The debts on which something is agreed, each with its arrangement: one that was written down, or an
  /// offer that was accepted and is not written down yet. The plan counts on both.
  package var agreed: [(debt: Debt, arrangement: Debt.Arrangement, isWritten: Bool)] {
    stated.debts.compactMap { debt in
      (debt.arrangement ?? acceptedOffer(on: debt)).map { arrangement in
        var agreed = debt
        agreed.arrangement = arrangement
        return (agreed, arrangement, debt.arrangement != nil)
      }
    }
  }

  private func acceptedOffer(on debt: Debt) -> Debt.Arrangement? {
    let promised = Commitment.of(debt, in: stated, letters: letters, since: since)
    guard let promised, var arrangement = promised.asArranged else { return nil }
    arrangement.agreed.terms = promised.count
    arrangement.agreed.last = promised.last
    arrangement.agreed.total = promised.total
    return arrangement
  }
}

extension [Reply] {
  /// The newest reply on `debt`, by its day, then as entered.
  package func lastReply(on debt: ID<Debt>) -> Reply? {
    enumerated().filter { $0.element.debt == debt }
      .max { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }?.element
  }
}

/// One monthly term of what was promised, and what was paid of it.
package struct Term: Hashable, Sendable {
  /// Counted from 1 over all terms that were agreed.
  package let number: Int
  /// The day by which it is to be paid.
  package let due: LocalDate
  /// What is to be paid of it in all.
  package let amount: Money
  /// What went to it, at most `amount`.
  package let paid: Money
  /// The payments that went to it, oldest first.
  package let payments: [ID<Payment>]
  /// The day on which the last cent of it was paid; nil while some is open.
  package let paidOn: LocalDate?

  package init(
    number: Int, due: LocalDate, amount: Money, paid: Money, payments: [ID<Payment>],
    paidOn: LocalDate?
  ) {
    self.number = number
    self.due = due
    self.amount = amount
    self.paid = paid
    self.payments = payments
    self.paidOn = paidOn
  }

  /// What of it is still to be paid.
  package var open: Money { amount - paid }

  /// How a term stands.
  package enum Standing: Hashable, Coded {
    /// Before its day.
    case early
    /// On its day, or on the first day after it on which banks work.
    case onTime
    /// So many days after its day.
    case late(days: Int)
    /// Its day has passed and some of it is open.
    case missed
    case toCome
  }

  /// How it stands on `day`.
  package func standing(on day: LocalDate) -> Standing {
    let lastDay = BankHoliday.nextBankWorkingDay(onOrAfter: due)
    guard let paidOn, open == .zero else { return lastDay < day ? .missed : .toCome }
    if paidOn < due { return .early }
    return paidOn <= lastDay ? .onTime : .late(days: due.days(to: paidOn))
  }
}

extension Commitment {
  /// What terms can ask: those that are due are paid from what is owed on `day`, those to come also from
  /// the interest until then.
  struct Owing {
    let day: LocalDate
    /// What is owed and not disputed on `day`.
    let now: Money
    /// The same with the interest that comes while terms are paid; nil where no end of it is known.
    let inAll: Money?
  }

  /// Its terms that are due from `since` through `last`, oldest first: payments go to the oldest term
  /// that is open. They ask no more than there is to pay.
  func terms(paidBy ledger: DebtLedger, of owing: Owing, through last: LocalDate) -> [Term] {
    var pool = ledger.entries.filter {
      $0.counts && $0.payment.kind == .paid && $0.payment.on >= since
    }.map { (payment: $0.payment, rest: ledger.standing[$0.payment.id] ?? .zero) }
    var (unpaid, now) = (owing.inAll ?? .largest, owing.now)
    if let total { unpaid = min(unpaid, (total - pool.map(\.rest).sum()).orZero) }
    let amounts = TermAmounts(monthly: monthly, changes: changes, dates: dates)
    var terms: [Term] = []
    for number in 1...Repayment.longest {
      let due = dates.day(ofTerm: number)
      guard due <= last, number <= count ?? number else { break }
      guard due >= since else { continue }
      let each = amounts.amount(ofTerm: number)
      let asked = number == count ? self.last ?? each : each
      var (paid, payments, paidOn) = (Money.zero, [ID<Payment>](), LocalDate?.none)
      while paid < asked, let index = pool.firstIndex(where: { $0.rest > .zero }) {
        let part = min(asked - paid, pool[index].rest)
        pool[index].rest -= part
        paid += part
        payments.append(pool[index].payment.id)
        paidOn = pool[index].payment.on
      }
      let rest = min(asked - paid, due <= owing.day ? min(unpaid, now) : unpaid)
      unpaid -= rest
      if due <= owing.day { now -= rest }
      guard paid + rest > .zero else { continue }
      terms.append(
        Term(
          number: number, due: due, amount: paid + rest, paid: paid, payments: payments,
          paidOn: rest == .zero ? paidOn : nil))
    }
    return terms
  }
}
