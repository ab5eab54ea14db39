import ArgumentParser
import Documents
import Domain

/// The options of a debt, one for each field.
struct DebtOptions: ThingOptions {
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.debtCreditor),
    completion: CommandHelp.values(.debtCreditor)) var creditor: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.debtCollector),
    completion: CommandHelp.values(.debtCollector)) var collector: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.debtKind),
    completion: CommandHelp.values(.debtKind)) var kind: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.debtReference),
    completion: CommandHelp.values(.debtReference)) var reference: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.debtPrincipal),
    completion: CommandHelp.values(.debtPrincipal)) var principal: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.debtInterest),
    completion: CommandHelp.values(.debtInterest)) var interest: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.debtCollectionCosts),
    completion: CommandHelp.values(.debtCollectionCosts))
  var collectionCosts: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.debtOtherCosts),
    completion: CommandHelp.values(.debtOtherCosts)) var otherCosts: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.debtDueDate),
    completion: CommandHelp.values(.debtDueDate)) var dueDate: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.debtStage),
    completion: CommandHelp.values(.debtStage)) var stage: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.debtRank),
    completion: CommandHelp.values(.debtRank)) var rank: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.debtTrade),
    completion: CommandHelp.values(.debtTrade)) var trade: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.debtRate),
    completion: CommandHelp.values(.debtRate)) var rate: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.debtPercent),
    completion: CommandHelp.values(.debtPercent)) var percent: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.debtDisputed),
    completion: CommandHelp.values(.debtDisputed)) var disputed: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.debtDisputeReason),
    completion: CommandHelp.values(.debtDisputeReason)) var disputeReason: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.debtMinimum),
    completion: CommandHelp.values(.debtMinimum)) var minimum: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.debtMaximumMonths),
    completion: CommandHelp.values(.debtMaximumMonths)) var maximumMonths: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.arrangementMonthly),
    completion: CommandHelp.values(.arrangementMonthly)) var arrangement: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.arrangementDueDay),
    completion: CommandHelp.values(.arrangementDueDay))
  var arrangementDueDay: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.arrangementFrom),
    completion: CommandHelp.values(.arrangementFrom)) var arrangementFrom: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.arrangementKept),
    completion: CommandHelp.values(.arrangementKept)) var arrangementKept: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.debtLastDemand),
    completion: CommandHelp.values(.debtLastDemand)) var lastDemand: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.debtLastAcknowledged),
    completion: CommandHelp.values(.debtLastAcknowledged))
  var lastAcknowledged: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.debtJudgment),
    completion: CommandHelp.values(.debtJudgment)) var judgment: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.debtBills),
    completion: CommandHelp.values(.debtBills)) var bills: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.debtStatedOn),
    completion: CommandHelp.values(.debtStatedOn)) var statedOn: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.debtEarlierDemands),
    completion: CommandHelp.values(.debtEarlierDemands))
  var earlierDemands: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.debtEarlierAcknowledged),
    completion: CommandHelp.values(.debtEarlierAcknowledged))
  var earlierAcknowledged: String?
  @Flag(help: CommandHelp.option(.sure)) var sure = false

  @Option(
    parsing: .unconditional, help: CommandHelp.field(.debtCompounding),
    completion: CommandHelp.values(.debtCompounding))
  var compounding: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.debtSettles),
    completion: CommandHelp.values(.debtSettles)) var settles: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.debtCostsInterestFrom),
    completion: CommandHelp.values(.debtCostsInterestFrom))
  var costsInterestFrom: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.debtFreezeFrom),
    completion: CommandHelp.values(.debtFreezeFrom)) var freezeFrom: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.debtFreezeTo),
    completion: CommandHelp.values(.debtFreezeTo)) var freezeTo: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.debtOriginal),
    completion: CommandHelp.values(.debtOriginal)) var original: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.debtOriginOn),
    completion: CommandHelp.values(.debtOriginOn)) var originOn: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.debtCause),
    completion: CommandHelp.values(.debtCause)) var cause: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.debtCauseWords),
    completion: CommandHelp.values(.debtCauseWords)) var causeWords: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.debtChain),
    completion: CommandHelp.values(.debtChain)) var chain: String?

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
    case .original: original
    case .originOn: originOn
    case .cause: cause
    case .causeWords: causeWords
    case .chain: chain
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
