import ArgumentParser
import Documents
import Domain

/// The options of a debt, one for each field.
struct DebtOptions: ThingOptions {
  @Option(help: CommandHelp.field(.debtCreditor)) var creditor: String?
  @Option(help: CommandHelp.field(.debtCollector)) var collector: String?
  @Option(help: CommandHelp.field(.debtKind)) var kind: String?
  @Option(help: CommandHelp.field(.debtReference)) var reference: String?
  @Option(help: CommandHelp.field(.debtPrincipal)) var principal: String?
  @Option(help: CommandHelp.field(.debtInterest)) var interest: String?
  @Option(help: CommandHelp.field(.debtCollectionCosts)) var collectionCosts: String?
  @Option(help: CommandHelp.field(.debtOtherCosts)) var otherCosts: String?
  @Option(help: CommandHelp.field(.debtDueDate)) var dueDate: String?
  @Option(help: CommandHelp.field(.debtStage)) var stage: String?
  @Option(help: CommandHelp.field(.debtRank)) var rank: String?
  @Option(help: CommandHelp.field(.debtTrade)) var trade: String?
  @Option(help: CommandHelp.field(.debtRate)) var rate: String?
  @Option(help: CommandHelp.field(.debtPercent)) var percent: String?
  @Option(help: CommandHelp.field(.debtDisputed)) var disputed: String?
  @Option(help: CommandHelp.field(.debtDisputeReason)) var disputeReason: String?
  @Option(help: CommandHelp.field(.debtMinimum)) var minimum: String?
  @Option(help: CommandHelp.field(.debtMaximumMonths)) var maximumMonths: String?
  @Option(help: CommandHelp.field(.arrangementMonthly)) var arrangement: String?
  @Option(help: CommandHelp.field(.arrangementDueDay)) var arrangementDueDay: String?
  @Option(help: CommandHelp.field(.arrangementFrom)) var arrangementFrom: String?
  @Option(help: CommandHelp.field(.arrangementKept)) var arrangementKept: String?
  @Option(help: CommandHelp.field(.debtLastDemand)) var lastDemand: String?
  @Option(help: CommandHelp.field(.debtLastAcknowledged)) var lastAcknowledged: String?
  @Option(help: CommandHelp.field(.debtJudgment)) var judgment: String?
  @Option(help: CommandHelp.field(.debtBills)) var bills: String?

  var typed: [TypedOption] {
    typedOptions([
      (.debtCreditor, creditor), (.debtCollector, collector), (.debtKind, kind),
      (.debtReference, reference), (.debtPrincipal, principal), (.debtInterest, interest),
      (.debtCollectionCosts, collectionCosts), (.debtOtherCosts, otherCosts),
      (.debtDueDate, dueDate), (.debtStage, stage), (.debtRank, rank), (.debtTrade, trade),
      (.debtRate, rate), (.debtPercent, percent), (.debtDisputed, disputed),
      (.debtDisputeReason, disputeReason), (.debtMinimum, minimum),
      (.debtMaximumMonths, maximumMonths), (.arrangementMonthly, arrangement),
      (.arrangementDueDay, arrangementDueDay), (.arrangementFrom, arrangementFrom),
      (.arrangementKept, arrangementKept), (.debtLastDemand, lastDemand),
      (.debtLastAcknowledged, lastAcknowledged), (.debtJudgment, judgment),
      (.debtBills, bills),
    ])
  }
}
