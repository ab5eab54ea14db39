import Domain
import Rules

/// How sure the amount of a claim is: from what was sent, answered, checked and disputed. It is derived each
/// time and never kept, so it cannot differ from what it rests on.
package enum ClaimState: String, CaseIterable, Hashable, Sendable {
  /// A creditor wrote an amount; nothing else is known of it.
  case stated
  /// The creditor was asked what is owed.
  case asked
  /// The person compared it with their own papers, and it is right.
  case checked
  /// The creditor was asked, and its answer is the amount that is counted with.
  case confirmed
  /// All or part of it is disputed, or somebody else owes it.
  case disputed
  /// The creditor asks for it no more.
  case withdrawn

  /// Whether an offer counts on an amount that somebody looked at.
  package var isAccepted: Bool { self == .checked || self == .confirmed }
}

/// What is known of the amount of one claim, and from whom.
package struct ClaimStanding: Hashable, Sendable {
  package let debt: ID<Debt>
  package let state: ClaimState
  /// Since when it is so; nil where no day is known.
  package let since: LocalDate?
  /// What was stated, on which day, and by whom.
  package let stated: Money
  package let statedOn: LocalDate?
  package let statedBy: ID<Creditor>
  /// What it was once; nil where that is not known.
  package let original: Money?
  /// The newest letter that asked what is owed, and the day it was sent.
  package let asked: Asked?
  /// The newest answer that says what is owed.
  package let answer: Answered?
  /// What the creditor confirmed: the amount of its answer, where that is what is counted with.
  package let confirmed: Money?
  /// How far the answer is above what is counted with (below: negative); nil where it is not.
  package let difference: Money?
  package let disputed: Money

  /// A letter that asks what is owed.
  package struct Asked: Hashable, Sendable {
    package let letter: ID<KeptLetter>
    package let on: LocalDate
  }

  /// An answer that says what is owed.
  package struct Answered: Hashable, Sendable {
    package let reply: ID<Reply>
    package let on: LocalDate
    package let balance: Reply.Balance
  }

  /// The kinds of letters that ask what is owed, by the words under which they are kept.
  package static let asking: Set<String> = ["balance-request", "specification-request"]
}

extension Standing {
  /// How each claim stands, in the order in which the debts were entered; those of nothing are left out.
  package var claims: [ClaimStanding] {
    stated.debts.filter { $0.claimed > .zero }.map { claim(of: $0) }
  }

  /// How one of the stated debts stands.
  package func claim(of debt: Debt) -> ClaimStanding {
    let answer = self.answered(on: debt)
    let difference: Money? = answer.flatMap { self.difference(of: $0.balance, to: debt) }
    let isConfirmed = answer != nil && difference == nil
    let asked = self.asked(about: debt)
    let state = self.state(of: debt, asked, isConfirmed ? answer : nil)
    return ClaimStanding(
      debt: debt.id, state: state.state, since: state.since, stated: debt.claimed,
      statedOn: debt.statedOn, statedBy: self.statedBy(debt), original: debt.original, asked: asked,
      answer: answer, confirmed: isConfirmed ? answer?.balance.parts.total : nil,
      difference: difference,
      disputed: max(debt.disputed, stated.assurances.owedByOthers(of: debt)))
  }

  private func state(
    of debt: Debt, _ asked: ClaimStanding.Asked?, _ confirmed: ClaimStanding.Answered?
  ) -> (state: ClaimState, since: LocalDate?) {
    if let last = stated.record.replies.lastReply(on: debt.id), case .withdrawn = last.answer {
      return (.withdrawn, last.on)
    }
    if let told = stated.assurances.whose(debt.id), told.whose == .notMine {
      return (.disputed, told.said.on)
    }
    if debt.disputed > .zero { return (.disputed, nil) }
    if let confirmed { return (.confirmed, confirmed.on) }
    if let checked = stated.assurances.checked(debt) { return (.checked, checked.on) }
    if let asked { return (.asked, asked.on) }
    return (.stated, debt.statedOn)
  }

  /// The newest one that was sent since the amounts were stated: one from before was answered by them.
  private func asked(about debt: Debt) -> ClaimStanding.Asked? {
    letters.compactMap { letter in
      guard letter.debt == debt.id, ClaimStanding.asking.contains(letter.kind),
        let day = letter.sent?.on, debt.statedOn.map({ day >= $0 }) ?? true
      else { return nil }
      return ClaimStanding.Asked(letter: letter.id, on: day)
    }.max { $0.on < $1.on }
  }

  private func answered(on debt: Debt) -> ClaimStanding.Answered? {
    let answers = stated.record.replies.filter { reply in
      if reply.debt == debt.id, case .balance = reply.answer { true } else { false }
    }
    guard let last = answers.lastReply(on: debt.id), case .balance(let balance) = last.answer
    else { return nil }
    return ClaimStanding.Answered(reply: last.id, on: last.on, balance: balance)
  }

  /// How far a balance is above what is counted with on its day; nil where it is the same, or where the
  /// amounts were stated anew after it.
  private func difference(of balance: Reply.Balance, to debt: Debt) -> Money? {
    if balance.parts == debt.parts { return nil }
    let counted =
      (try? stated.ledger(of: debt, on: balance.asOf, law: law))?.left.total ?? debt.claimed
    let difference = balance.parts.total - counted
    return difference == .zero ? nil : difference
  }

  /// Who acted on the day of the amounts, as far as days are known.
  private func statedBy(_ debt: Debt) -> ID<Creditor> {
    let members = stated.chain(of: debt).members.filter { $0.role != .formerCreditor }
    guard let day = debt.statedOn else { return debt.acting }
    return members.last { $0.since.map { $0 <= day } ?? true }?.party ?? debt.acting
  }
}

extension [Assurance] {
  /// That the amount of this debt, as it is now, was compared and is right; nil where nobody said so.
  package func checked(_ debt: Debt) -> Assurance? {
    first { $0.matter == .amountIsRight(line: debt.id.text, debt.claimed, .once) }
  }
}

extension CaseRecord {
  /// The debts whose newest answer is that the creditor asks for it no more.
  package var withdrawn: Set<ID<Debt>> {
    let candidates = Set(
      replies.filter { if case .withdrawn = $0.answer { true } else { false } }.map(\.debt))
    return candidates.filter { debt in
      if case .withdrawn = replies.lastReply(on: debt)?.answer { true } else { false }
    }
  }
}

extension Offer {
  /// What will have been paid on it in the end, as far as that can be told; nil where nothing is offered.
  package var expectedEnd: Money? {
    monthly > .zero ? instalments?.total : nil
  }
}
