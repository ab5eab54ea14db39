import Domain
import Rules

/// How far a creditor has gone with one debt: the steps with their days, what usually comes next,
/// what that costs, and what still stops it. Facts of the dossier, of the law and of practice, each
/// named as what it is; it never says that something will happen.
package struct Ladder: Hashable, Sendable {
  /// One step that was taken.
  package struct Rung: Hashable, Sendable {
    package let stage: Debt.Stage
    /// The day of the letter; nil where nobody wrote it down.
    package let on: LocalDate?
    package let origin: Origin

    /// How it is known.
    package enum Origin: Hashable, Sendable {
      /// A letter that was written down in the log.
      case letter(ID<LogEntry>)
      /// A bill of the debt.
      case bill
      /// The day of the last demand, of the judgment, or only the step itself, as the debt has it.
      case debt
    }
  }

  /// What comes after the step of now.
  package enum Next: Hashable, Sendable {
    case step(Step)
    /// An arrangement is kept: while it is, nothing more comes.
    case arrangement
    /// Nothing is owed any more.
    case paid
    /// There is no further step.
    case none
    /// Nobody told how far the creditor has gone.
    case untold
  }

  /// The step to come.
  package struct Step: Hashable, Sendable {
    package let stage: Debt.Stage
    package let basis: Basis
    /// The first day on which it can come, by the law; nil where the law names none, or where the day
    /// it counts from is not known.
    package let earliest: LocalDate?
    /// What it adds, one after another; never empty.
    package let costs: [Cost]
  }

  /// What the order of steps rests on.
  package enum Basis: Hashable, Sendable {
    case law([Source])
    /// What creditors usually do; no law says so.
    case usual
  }

  /// What a step adds for who has to pay.
  package enum Cost: Hashable, Sendable {
    /// Nothing may be added for it (BW 6:96 lid 6).
    case nothing
    /// Collection costs, in all and at most (BIK-besluit art. 2); the second amount only where the
    /// creditor declares that it cannot deduct VAT.
    case collection(Money, withVAT: Money)
    /// The fee of a reminder of the government (Awb 4:113).
    case reminderFee(Money)
    /// What the fine becomes (WAHV 23 to 25).
    case fine(to: Money)
    /// What LBIO adds, in all, unless what is behind is paid within a time of its first letter.
    case surcharge(Money, term: TimeSpan)
    /// The creditor pays it to the court; who loses bears it.
    case courtFee(Money)
    /// What follows a judgment (*nakosten*), and with its service.
    case afterJudgment(Money, withService: Money)
    /// There are costs that Aflos has no figure for.
    case unknown
  }

  /// The tables of the law that the costs of the next step come from.
  package var tables: [RuleName] {
    guard case .step(let step) = next else { return [] }
    return step.costs.compactMap { cost in
      switch cost {
      case .reminderFee: .governmentReminder
      case .fine: .fineIncreases
      case .courtFee: .courtFees
      case .surcharge: .maintenanceCollection
      case .nothing, .collection, .afterJudgment, .unknown: nil
      }
    }
  }

  /// What still stops it.
  package enum Stop: Hashable, Sendable {
    /// The claim may be too old: ask for details, and admit nothing until that is known.
    case askDetails(LimitationGate)
    /// Say that somebody else owes it.
    case deny
    /// Let who bought the claim show that it is theirs (BW 3:94), before anything is paid.
    case proofOfSale
    /// Pay this much, by a last day where one is known.
    case pay(Money, through: LocalDate?)
    /// Ask for an arrangement; the creditor need not agree (BW 6:29).
    case arrangement
    /// Say in writing what is not right.
    case dispute
    /// Object to the decision (*bezwaar*); the last day where the day of the decision is known.
    case objection(through: LocalDate?)
    /// The pause of the CJIB to seek debt help (*noodstop*).
    case emergencyStop(TimeSpan?)
    /// Answer the court, by the last day in the letter where it is known.
    case court(by: LocalDate?)
    /// Ask whether there is a judgment.
    case askForJudgment
    /// See whether enough income is left (*beslagvrije voet*).
    case exemptAmount
    /// The debt help of the municipality, which must talk by this day.
    case municipality(by: LocalDate)
    /// Free legal advice (*Juridisch Loket*).
    case legalDesk

    /// Whether doing it could acknowledge the claim (BW 3:318).
    package var mayAcknowledge: Bool {
      switch self {
      case .pay, .arrangement, .emergencyStop: true
      case .askDetails, .deny, .proofOfSale, .dispute, .objection, .court, .askForJudgment,
        .exemptAmount,
        .municipality, .legalDesk:
        false
      }
    }
  }

  /// The claim that it is about.
  package let debt: ID<Debt>
  /// The day it is made for.
  package let on: LocalDate
  /// The steps taken, oldest first; what has no day comes last.
  package let rungs: [Rung]
  /// Where it is now; says nothing where `next` is `untold`.
  package let stage: Debt.Stage
  /// The last day named by a letter that nobody dealt with yet, from today on.
  package let lastDay: LocalDate?
  /// What comes after `stage`.
  package let next: Next
  /// The first thing first; empty only where nothing is to be stopped.
  package let stops: [Stop]
  /// What the creditor can do that hurts more than the debt, as the check of the claim finds it.
  package let threat: Finding?
  /// Rank among debts that come first: 1 to 8.
  package let urgency: Int
}

extension Ladder {
  /// The last day on which something can still be done about what comes next; nil where none is known.
  package var deadline: LocalDate? {
    var days = [lastDay].compactMap(\.self)
    if case .step(let step) = next, let earliest = step.earliest, earliest > on {
      days.append(earliest.adding(days: -1))
    }
    return days.min()
  }

  /// Most pressing first: a summons; home, energy, water and health insurance at risk; then what has a last day
  /// within two weeks; then by the table of urgent debts, then who has gone furthest.
  package static func mostPressingFirst(_ ladders: [Ladder]) -> [Ladder] {
    func key(_ ladder: Ladder) -> [Int] {
      let isAtRisk = ladder.threat?.severity == .stop
      let days = ladder.deadline.map { ladder.on.days(to: $0) } ?? .max
      let step = Debt.Stage.allCases.firstIndex(of: ladder.stage) ?? 0
      // A court that decides on a day leads everything.
      return [
        ladder.stage == .summons ? 0 : 1, isAtRisk ? 0 : 1, days <= 14 ? days : .max,
        ladder.urgency, -step,
      ]
    }
    return ladders.enumerated().sorted { a, b in
      let (first, second) = (key(a.element), key(b.element))
      return first == second ? a.offset < b.offset : first.lexicographicallyPrecedes(second)
    }.map(\.element)
  }
}
