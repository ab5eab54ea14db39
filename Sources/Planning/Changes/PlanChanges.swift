import Domain

/// What creditors were told, beside what fits now: whose offer changes, why, and what tells them.
///
/// What was agreed stays as it is while it fits. It becomes lower only where everything that was
/// agreed is more than there is, and higher only by money that came free.
package struct PlanChanges: Hashable, Sendable {
  /// One debt.
  package struct Row: Hashable, Sendable {
    package let debt: ID<Debt>
    /// What the creditor was told last; nil where nothing stands.
    package let standing: StandingOffer?
    /// What it was told it gets a month, at most what is still owed. Where nothing stands it is zero;
    /// in a what-if it is then what the plan has for it now.
    package let before: Money
    /// What fits a month.
    package let after: Money
    /// What of a sum that comes in goes to it at once; zero without such a sum.
    package let lump: Money
    /// Why it changes; nil where it does not.
    package let why: Why?
    /// What tells the creditor; nil where nothing has to be told.
    package let step: Step?

    /// What changes a month: above zero where the creditor gets more.
    package var difference: Money { after - before }
    /// Whether the creditor gets something else than it was told.
    package var changes: Bool { difference != .zero || lump > .zero }
  }

  /// Why the amount for one creditor changes.
  package enum Why: String, CaseIterable, Hashable, Sendable {
    /// Nothing is owed any more.
    case paid
    /// The sum that comes in pays all of it.
    case paidAtOnce
    /// Part of it is paid by the sum that comes in.
    case partlyPaidAtOnce
    /// What was owed is disputed now.
    case disputed
    /// Nothing was offered yet.
    case firstOffer
    /// The offer was refused, or the creditor answered something else.
    case refused
    /// An arrangement was not kept.
    case notKept
    /// There is less than was promised in all.
    case lessRoom
    /// Money came free.
    case freed
    /// What others are owed or get changed the shares.
    case divided
  }

  /// What tells a creditor about the change, or what comes before that.
  package enum Step: Hashable, Coded {
    /// A letter with a first or a new offer.
    case offer
    /// The claim may be too old, or its age is not known: ask first.
    case askFirst
    /// The letter that asks to take less; until a day where it is for a time.
    case lower(to: Money, until: LocalDate?)
    /// The letter that says that more comes.
    case higher(to: Money)
    /// The letter that says that no offer is possible.
    case pause
    /// What has to be answered or looked at before any offer goes out.
    case answerFirst(FindingCode)
    /// There is nothing left for what was agreed, or too little to keep it: this needs help first.
    case getHelp
    /// Pay this much at once, and write it down.
    case pay(Money)
    /// The letter that asks to confirm that all is paid.
    case confirmPaid
    /// The creditor said no, or something else: what follows from its answer.
    case reply(ReplyStep)
    /// A letter says it already.
    case told(ID<KeptLetter>)
    /// Only in a what-if: letters follow from the facts, so the change has to be filled in first.
    case fillInFirst
  }

  /// What made the difference, for all creditors together.
  package enum Cause: Hashable, Sendable {
    /// More or less comes in a month than when the last letters were written; nil where it is only
    /// known that something was changed.
    case income(Money?)
    /// Costs or reserve: above zero where more goes out.
    case costs(Money?)
    /// These debts were paid to the end, with what came free a month.
    case paidOff([ID<Debt>], freed: Money)
    /// Debts to which nothing was offered yet.
    case newDebts([ID<Debt>])
    /// As asked in a what-if: more or less income a month.
    case ifIncome(Money)
    /// As asked in a what-if: a sum that comes in once.
    case ifSum(Money)
  }

  /// A term whose day has passed and of which something is open.
  package struct Missed: Hashable, Sendable {
    package let debt: ID<Debt>
    package let term: Term
  }

  /// The day it is made for.
  package let on: LocalDate
  /// The plan that fits now, or as it would be.
  package let plan: Plan
  /// The judgement of that plan: letters go by it. Where no offer would be kept, nothing new fits.
  package let realism: Realism
  /// One for each debt, in the order of the dossier.
  package let rows: [Row]
  /// What made the difference, the largest cause first where that is known.
  package let causes: [Cause]
  /// Terms that were missed, oldest first.
  package let missed: [Missed]
  /// What of a sum that comes in no debt can take.
  package let sumLeft: Money
  /// Whether it only shows what would be.
  package let isWhatIf: Bool

  /// What creditors were told they get a month, all together.
  package var before: Money { rows.map(\.before).sum() }
  /// What fits a month, all together: at most the capacity.
  package var after: Money { rows.map(\.after).sum() }
  /// The debts whose creditor gets something else than it was told.
  package var changed: [Row] { rows.filter(\.changes) }
}

/// Which facts were changed since the last letters were written, by the history.
package struct EditedFacts: Hashable, Sendable {
  /// The day from which changes count; nil where no letter was ever written.
  package let since: LocalDate?
  package let income: Bool
  package let costs: Bool

  /// Nothing is known.
  package static let none = EditedFacts(since: nil, income: false, costs: false)

  /// - Parameter history: In any order.
  package init(in history: [HistoryEntry]) {
    let done = history.filter { $0.state == .done }.sorted { $0.number < $1.number }
    guard let last = done.lastIndex(where: { $0.intent.isTold }) else {
      self = .none
      return
    }
    let later = done[(last + 1)...].map(\.intent)
    self.init(
      since: done[last].day, income: later.contains { $0.thing == .income },
      costs: later.contains {
        $0.thing == .cost || $0.thing == .household || $0 == .settingChanged(.reserve)
      })
  }

  private init(since: LocalDate?, income: Bool, costs: Bool) {
    self.since = since
    self.income = income
    self.costs = costs
  }
}

extension Intent {
  /// Whether creditors learn of the figures by it.
  fileprivate var isTold: Bool {
    switch self {
    case .lettersWritten: true
    case .added(.arrangement, _), .edited(.arrangement, _): true
    default: false
    }
  }

  fileprivate var thing: Thing? {
    switch self {
    case .added(let thing, _), .edited(let thing, _), .removed(let thing, _): thing
    default: nil
    }
  }
}
