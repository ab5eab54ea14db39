import ArgumentParser
import Documents
import Domain

/// The options of a income, one for each field.
struct IncomeOptions: ThingOptions {
  @Option(parsing: .unconditional, help: CommandHelp.field(.incomeKind)) var kind: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.incomeName)) var name: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.incomeAmount)) var amount: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.incomeEvery)) var every: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.incomePayDay)) var payDay: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.incomeLow)) var low: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.incomeHigh)) var high: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.incomeMonth)) var month: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.incomeFrom)) var from: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.incomeTo)) var to: String?
  @Flag(help: CommandHelp.option(.sure)) var sure = false

  var typed: [TypedOption] {
    typedOptions([
      (.incomeKind, kind), (.incomeName, name), (.incomeAmount, amount),
      (.incomeEvery, every), (.incomePayDay, payDay), (.incomeLow, low),
      (.incomeHigh, high), (.incomeMonth, month), (.incomeFrom, from), (.incomeTo, to),
    ])
  }
}
