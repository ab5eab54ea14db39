import ArgumentParser
import Documents
import Domain

/// What a creditor answered, besides on which debt and what kind: one option for each field.
struct ReplyOptions: ThingOptions {
  @Option(parsing: .unconditional, help: CommandHelp.field(.replyOn)) var on: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.replyReason)) var reason: String?
  @OptionGroup var offer: CounterOfferOptions
  @Option(parsing: .unconditional, help: CommandHelp.field(.replyPassedTo)) var passedTo: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.replyWords)) var words: String?

  var typed: [TypedOption] {
    typedOptions([(.replyOn, on), (.replyReason, reason)]) + offer.typed
      + typedOptions([(.replyPassedTo, passedTo), (.replyWords, words)])
  }
}

/// What a creditor wants instead of what was offered, point by point.
struct CounterOfferOptions: ThingOptions {
  @Option(parsing: .unconditional, help: CommandHelp.field(.replyMonthly)) var monthly: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.replyTerms)) var terms: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.replyOnce)) var once: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.replyTotal)) var total: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.replyFrom)) var from: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.replyDefaultRate))
  var defaultRate: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.replyOnMiss)) var onMiss: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.replyWaives)) var waivesRights: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.replyAnswerBy)) var answerBy: String?

  var typed: [TypedOption] {
    typedOptions([
      (.replyMonthly, monthly), (.replyTerms, terms), (.replyOnce, once), (.replyTotal, total),
      (.replyFrom, from), (.replyDefaultRate, defaultRate), (.replyOnMiss, onMiss),
      (.replyWaives, waivesRights), (.replyAnswerBy, answerBy),
    ])
  }
}
