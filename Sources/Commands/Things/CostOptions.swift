import ArgumentParser
import Documents
import Domain

/// The options of a cost, one for each field.
struct CostOptions: ThingOptions {
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.costCategory),
    completion: CommandHelp.values(.costCategory)) var category: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.costName),
    completion: CommandHelp.values(.costName)) var name: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.costAmount),
    completion: CommandHelp.values(.costAmount)) var amount: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.costEvery),
    completion: CommandHelp.values(.costEvery)) var every: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.costDueDay),
    completion: CommandHelp.values(.costDueDay)) var dueDay: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.costMonth),
    completion: CommandHelp.values(.costMonth)) var month: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.costFrom),
    completion: CommandHelp.values(.costFrom)) var from: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.costTo),
    completion: CommandHelp.values(.costTo)) var to: String?
  @Flag(help: CommandHelp.option(.sure)) var sure = false

  var typed: [TypedOption] {
    typedOptions([
      (.costCategory, category), (.costName, name), (.costAmount, amount),
      (.costEvery, every), (.costDueDay, dueDay), (.costMonth, month), (.costFrom, from),
      (.costTo, to),
    ])
  }
}
