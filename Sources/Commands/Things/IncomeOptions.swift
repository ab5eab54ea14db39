import ArgumentParser
import Documents
import Domain

/// The options of a income, one for each field.
struct IncomeOptions: ThingOptions {
  @Option(help: CommandHelp.field(.incomeKind)) var kind: String?
  @Option(help: CommandHelp.field(.incomeName)) var name: String?
  @Option(help: CommandHelp.field(.incomeAmount)) var amount: String?
  @Option(help: CommandHelp.field(.incomeEvery)) var every: String?
  @Option(help: CommandHelp.field(.incomePayDay)) var payDay: String?
  @Option(help: CommandHelp.field(.incomeLow)) var low: String?
  @Option(help: CommandHelp.field(.incomeHigh)) var high: String?
  @Option(help: CommandHelp.field(.incomeMonth)) var month: String?
  @Option(help: CommandHelp.field(.incomeFrom)) var from: String?
  @Option(help: CommandHelp.field(.incomeTo)) var to: String?

  var typed: [TypedOption] {
    typedOptions([
      (.incomeKind, kind), (.incomeName, name), (.incomeAmount, amount),
      (.incomeEvery, every), (.incomePayDay, payDay), (.incomeLow, low),
      (.incomeHigh, high), (.incomeMonth, month), (.incomeFrom, from), (.incomeTo, to),
    ])
  }
}
