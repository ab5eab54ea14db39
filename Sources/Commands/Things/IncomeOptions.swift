import ArgumentParser
import Documents
import Domain

/// The options of a income, one for each field.
struct IncomeOptions: ThingOptions {
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.incomeKind),
    completion: CommandHelp.values(.incomeKind)) var kind: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.incomeName),
    completion: CommandHelp.values(.incomeName)) var name: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.incomeAmount),
    completion: CommandHelp.values(.incomeAmount)) var amount: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.incomeEvery),
    completion: CommandHelp.values(.incomeEvery)) var every: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.incomePayDay),
    completion: CommandHelp.values(.incomePayDay)) var payDay: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.incomeLow),
    completion: CommandHelp.values(.incomeLow)) var low: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.incomeHigh),
    completion: CommandHelp.values(.incomeHigh)) var high: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.incomeMonth),
    completion: CommandHelp.values(.incomeMonth)) var month: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.incomeFrom),
    completion: CommandHelp.values(.incomeFrom)) var from: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.incomeTo),
    completion: CommandHelp.values(.incomeTo)) var to: String?
  @Flag(help: CommandHelp.option(.sure)) var sure = false

  var typed: [TypedOption] {
    typedOptions([
      (.incomeKind, kind), (.incomeName, name), (.incomeAmount, amount),
      (.incomeEvery, every), (.incomePayDay, payDay), (.incomeLow, low),
      (.incomeHigh, high), (.incomeMonth, month), (.incomeFrom, from), (.incomeTo, to),
    ])
  }
}
