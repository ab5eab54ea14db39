import Domain
import Rules

/// Why a person should not go on alone: what the dossier shows, with its figures.
///
/// In the order of the cases the first is the most urgent.
package enum HelpTrigger: Hashable, Sendable {
  /// Summons, judgment, writ or seizure on home, energy, water or health insurance.
  case basicsAtRisk(ID<Debt>, Debt.Stage)
  /// Rent is open for so many months; courts usually end a lease at `limit`.
  case rentArrears(ID<Debt>, months: Int, limit: Int)
  /// Premiums are open for so many months; at `limit` the insurer reports it.
  case premiumArrears(ID<Debt>, months: Int, limit: Int)
  /// Energy or water may be cut off after demands.
  case disconnection(ID<Debt>)
  /// A house with a mortgage and arrears.
  case homeOwner(ID<Debt>, owed: Money)
  /// A summons on something else: there is a day in court.
  case courtDate(ID<Debt>)
  /// A day of a procedure that lies ahead: an eviction, an auction, a hearing.
  case dayAhead(LegalMatter.Kind, on: LocalDate, debt: ID<Debt>?)
  /// Costs and reserve take everything that comes in; what is missing, zero where it just fits.
  case nothingLeft(missing: Money)
  /// There is money, and still nothing new can be offered to anyone.
  case nothingToOffer
  /// A seizure on income that leaves less than the least by the norm of the household.
  case seizureTooHigh(ID<Debt>, income: Money, exempt: Money)
  /// A seizure; what must be left was not checked.
  case seizureUnchecked(ID<Debt>)
  /// A fine with a writ: a judge can allow detention (*gijzeling*).
  case fineDetention(ID<Debt>)
  /// Not everything is paid within `limit` months; `months` is nil where it never ends.
  case cannotEnd(months: Int?, limit: Int)
  /// Arrangements that were not kept, or creditors that refuse because of one.
  case earlierFailed([ID<Debt>])
  /// So many creditors have to say yes, and all said no.
  case allRefused(Int)
  /// More creditors than one person can well keep up with.
  case manyCreditors(Int, limit: Int)
  /// Debts of a business, for which other rules hold.
  case businessDebts([ID<Debt>])

  /// What professionals take as the longest that paying by oneself may last.
  package static let longestMonths = 36
  /// More creditors than this is a reason by itself.
  package static let mostCreditors = 10

  /// Whether the municipality must talk at once (Wgs art. 4 lid 2): home, energy, water or health
  /// insurance is about to be lost.
  package var isUrgent: Bool {
    switch self {
    case .basicsAtRisk, .disconnection: true
    case .rentArrears(_, let months, let limit), .premiumArrears(_, let months, let limit):
      months >= limit
    case .dayAhead(let kind, _, _):
      kind == .eviction || kind == .disconnection || kind == .auction
    default: false
    }
  }

  /// The debts it is about; empty where it is about everything.
  package var debts: [ID<Debt>] {
    switch self {
    case .basicsAtRisk(let debt, _), .rentArrears(let debt, _, _),
      .premiumArrears(let debt, _, _), .disconnection(let debt), .homeOwner(let debt, _),
      .courtDate(let debt), .seizureTooHigh(let debt, _, _), .seizureUnchecked(let debt),
      .fineDetention(let debt):
      [debt]
    case .earlierFailed(let debts), .businessDebts(let debts): debts
    case .dayAhead(_, _, let debt): [debt].compactMap(\.self)
    case .nothingLeft, .nothingToOffer, .cannotEnd, .allRefused, .manyCreditors: []
    }
  }

  /// A stable word for machines.
  package var code: String {
    switch self {
    case .basicsAtRisk: "basicsAtRisk"
    case .rentArrears: "rentArrears"
    case .premiumArrears: "premiumArrears"
    case .disconnection: "disconnection"
    case .homeOwner: "homeOwner"
    case .courtDate: "courtDate"
    case .dayAhead: "dayAhead"
    case .nothingLeft: "nothingLeft"
    case .nothingToOffer: "nothingToOffer"
    case .seizureTooHigh: "seizureTooHigh"
    case .seizureUnchecked: "seizureUnchecked"
    case .fineDetention: "fineDetention"
    case .cannotEnd: "cannotEnd"
    case .earlierFailed: "earlierFailed"
    case .allRefused: "allRefused"
    case .manyCreditors: "manyCreditors"
    case .businessDebts: "businessDebts"
    }
  }
}

/// One reason to get help, with the rules it rests on and what stops or delays the creditor.
package struct HelpReason: Hashable, Sendable {
  package let trigger: HelpTrigger
  /// What plan or check found, where it is the reason: it has the words.
  package let finding: Finding?
  /// Empty where it is what counselors do and no rule.
  package let sources: [Source]
  package let protections: [FindingProtection]
}

extension HelpTrigger {
  /// What makes help the first step of all, before any plan: home, energy, water or health insurance
  /// is at risk, or nothing can be offered. The home screen goes by it too.
  /// - Parameter realism: The judgement of the same plan.
  package static func pressing(in plan: Plan, _ realism: Realism) -> [HelpTrigger] {
    var pressing = plan.findings.compactMap { finding -> HelpTrigger? in
      if let debt = finding.debt, case .basicsAtRisk(let stage, _) = finding.issue {
        .basicsAtRisk(debt, stage)
      } else {
        nil
      }
    }
    if !plan.offersAnything, plan.hasOpenDebts {
      pressing.append(
        plan.budget.left > .zero
          ? .nothingToOffer : .nothingLeft(missing: plan.budget.shortfall))
    } else if realism.isTooLittleToLiveOn {
      pressing.append(.nothingToOffer)
    }
    return pressing
  }
}
