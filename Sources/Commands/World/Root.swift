import ArgumentParser
import Documents
import Domain

/// `aflos` itself: the tree of commands.
struct Root: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandHelp.configuration(
      .aflos,
      subcommands: [
        StartCommand.self, DemoCommand.self, HouseholdCommand.self, ThingCommand<Income>.self,
        ThingCommand<Cost>.self, ThingCommand<Creditor>.self, ThingCommand<Debt>.self,
        BudgetCommand.self, CheckCommand.self, PlanCommand.self, LetterCommand.self,
        ImportCommand.self,
        ExportCommand.self, UndoCommand.self, RedoCommand.self, HistoryCommand.self,
      ],
      defaultSubcommand: StartCommand.self)
  }
}
