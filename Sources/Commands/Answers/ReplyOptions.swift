import ArgumentParser
import Documents
import Domain

/// What a creditor answered, besides on which debt and what kind: one option for each field.
struct ReplyOptions: ThingOptions {
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.replyOn),
    completion: CommandHelp.values(.replyOn)) var on: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.replyReason),
    completion: CommandHelp.values(.replyReason)) var reason: String?
  @OptionGroup var offer: CounterOfferOptions
  @OptionGroup var balance: BalanceOptions
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.replyPassedTo),
    completion: CommandHelp.values(.replyPassedTo)) var passedTo: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.replyWords),
    completion: CommandHelp.values(.replyWords)) var words: String?

  var typed: [TypedOption] {
    typedOptions([(.replyOn, on), (.replyReason, reason)]) + offer.typed + balance.typed
      + typedOptions([(.replyPassedTo, passedTo), (.replyWords, words)])
  }
}

/// What a creditor says that is owed, part by part.
struct BalanceOptions: ThingOptions {
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.replyPrincipal),
    completion: CommandHelp.values(.replyPrincipal)) var principal: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.replyInterest),
    completion: CommandHelp.values(.replyInterest)) var interest: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.replyCollectionCosts),
    completion: CommandHelp.values(.replyCollectionCosts)) var collectionCosts: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.replyOtherCosts),
    completion: CommandHelp.values(.replyOtherCosts)) var otherCosts: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.replyAsOf),
    completion: CommandHelp.values(.replyAsOf)) var asOf: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.replyBy),
    completion: CommandHelp.values(.replyBy)) var by: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.replyReference),
    completion: CommandHelp.values(.replyReference)) var reference: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.replyIBAN),
    completion: CommandHelp.values(.replyIBAN)) var iban: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.replyTakeOver),
    completion: CommandHelp.values(.replyTakeOver)) var takeOver: String?

  var typed: [TypedOption] {
    typedOptions([
      (.replyPrincipal, principal), (.replyInterest, interest),
      (.replyCollectionCosts, collectionCosts), (.replyOtherCosts, otherCosts),
      (.replyAsOf, asOf), (.replyBy, by), (.replyReference, reference), (.replyIBAN, iban),
      (.replyTakeOver, takeOver),
    ])
  }
}

/// What a creditor wants instead of what was offered, point by point.
struct CounterOfferOptions: ThingOptions {
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.replyMonthly),
    completion: CommandHelp.values(.replyMonthly)) var monthly: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.replyTerms),
    completion: CommandHelp.values(.replyTerms)) var terms: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.replyOnce),
    completion: CommandHelp.values(.replyOnce)) var once: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.replyTotal),
    completion: CommandHelp.values(.replyTotal)) var total: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.replyFrom),
    completion: CommandHelp.values(.replyFrom)) var from: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.replyDefaultRate),
    completion: CommandHelp.values(.replyDefaultRate))
  var defaultRate: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.replyOnMiss),
    completion: CommandHelp.values(.replyOnMiss)) var onMiss: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.replyWaives),
    completion: CommandHelp.values(.replyWaives)) var waivesRights: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.replyAnswerBy),
    completion: CommandHelp.values(.replyAnswerBy)) var answerBy: String?

  var typed: [TypedOption] {
    typedOptions([
      (.replyMonthly, monthly), (.replyTerms, terms), (.replyOnce, once), (.replyTotal, total),
      (.replyFrom, from), (.replyDefaultRate, defaultRate), (.replyOnMiss, onMiss),
      (.replyWaives, waivesRights), (.replyAnswerBy, answerBy),
    ])
  }
}
