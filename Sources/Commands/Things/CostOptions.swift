import ArgumentParser
import Documents
import Domain

/// The options of a cost, one for each field.
struct CostOptions: ThingOptions {
  @Option(parsing: .unconditional, help: CommandHelp.field(.costCategory)) var category: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.costName)) var name: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.costAmount)) var amount: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.costEvery)) var every: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.costDueDay)) var dueDay: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.costMonth)) var month: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.costFrom)) var from: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.costTo)) var to: String?
  @Flag(help: CommandHelp.option(.sure)) var sure = false

  var typed: [TypedOption] {
    typedOptions([
      (.costCategory, category), (.costName, name), (.costAmount, amount),
      (.costEvery, every), (.costDueDay, dueDay), (.costMonth, month), (.costFrom, from),
      (.costTo, to),
    ])
  }
}
