import ArgumentParser
import Documents
import Domain

/// The options of a debt, one for each field.
struct DebtOptions: ThingOptions {
  @Option(parsing: .unconditional, help: CommandHelp.field(.debtCreditor)) var creditor: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.debtCollector)) var collector: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.debtKind)) var kind: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.debtReference)) var reference: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.debtPrincipal)) var principal: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.debtInterest)) var interest: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.debtCollectionCosts))
  var collectionCosts: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.debtOtherCosts)) var otherCosts: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.debtDueDate)) var dueDate: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.debtStage)) var stage: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.debtRank)) var rank: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.debtTrade)) var trade: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.debtRate)) var rate: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.debtPercent)) var percent: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.debtDisputed)) var disputed: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.debtDisputeReason)) var disputeReason:
    String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.debtMinimum)) var minimum: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.debtMaximumMonths)) var maximumMonths:
    String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.arrangementMonthly)) var arrangement:
    String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.arrangementDueDay))
  var arrangementDueDay: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.arrangementFrom)) var arrangementFrom:
    String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.arrangementKept)) var arrangementKept:
    String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.debtLastDemand)) var lastDemand: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.debtLastAcknowledged))
  var lastAcknowledged: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.debtJudgment)) var judgment: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.debtBills)) var bills: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.debtStatedOn)) var statedOn: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.debtEarlierDemands))
  var earlierDemands: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.debtEarlierAcknowledged))
  var earlierAcknowledged: String?
  @Flag(help: CommandHelp.option(.sure)) var sure = false

  @Option(parsing: .unconditional, help: CommandHelp.field(.debtCompounding))
  var compounding: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.debtSettles)) var settles: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.debtCostsInterestFrom))
  var costsInterestFrom: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.debtFreezeFrom)) var freezeFrom: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.debtFreezeTo)) var freezeTo: String?

  var typed: [TypedOption] {
    Field.OfDebt.allCases.compactMap { field in
      typed(for: field).map { (field.field, $0) }
    }
  }

  private func typed(for field: Field.OfDebt) -> String? {
    switch field {
    case .creditor: creditor
    case .collector: collector
    case .kind: kind
    case .reference: reference
    case .principal: principal
    case .interest: interest
    case .collectionCosts: collectionCosts
    case .otherCosts: otherCosts
    case .dueDate: dueDate
    case .stage: stage
    case .rank: rank
    case .trade: trade
    case .rate: rate
    case .percent: percent
    case .disputed: disputed
    case .disputeReason: disputeReason
    case .minimum: minimum
    case .maximumMonths: maximumMonths
    case .arrangement: arrangement
    case .arrangementDueDay: arrangementDueDay
    case .arrangementFrom: arrangementFrom
    case .arrangementKept: arrangementKept
    case .lastDemand: lastDemand
    case .lastAcknowledged: lastAcknowledged
    case .judgment: judgment
    case .bills: bills
    case .statedOn: statedOn
    case .earlierDemands: earlierDemands
    case .earlierAcknowledged: earlierAcknowledged
    case .compounding: compounding
    case .settles: settles
    case .costsInterestFrom: costsInterestFrom
    case .freezeFrom: freezeFrom
    case .freezeTo: freezeTo
    }
  }
}
