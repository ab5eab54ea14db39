import ArgumentParser
import Documents
import Domain

/// One answer given as an option: the field and what was typed.
typealias TypedOption = (field: Field, typed: String)

/// The options of a kind of thing, one for each field of its form.
protocol ThingOptions: ParsableArguments {
  var typed: [TypedOption] { get }
  /// Whether unusual amounts are right.
  var sure: Bool { get }
}

extension ThingOptions {
  var sure: Bool { false }
}

/// The options that were given.
func typedOptions(_ options: [(Field, String?)]) -> [TypedOption] {
  options.compactMap { field, typed in typed.map { (field, $0) } }
}

/// A kind of thing that has commands.
protocol CommandedThing: DossierThing {
  associatedtype Options: ThingOptions
  static var argument: CommandWords.Argument { get }
  /// The command that adds one.
  static var adding: any ParsableCommand.Type { get }
  /// Commands that only this thing has.
  static var others: [any ParsableCommand.Type] { get }
}

extension CommandedThing {
  static var adding: any ParsableCommand.Type { AddThing<Self>.self }
  static var others: [any ParsableCommand.Type] { [] }
}

extension Income: CommandedThing {
  typealias Options = IncomeOptions
  static let argument = CommandWords.Argument.incomeID
}

extension Cost: CommandedThing {
  typealias Options = CostOptions
  static let argument = CommandWords.Argument.costID
}

extension Creditor: CommandedThing {
  typealias Options = CreditorOptions
  static let argument = CommandWords.Argument.creditorID
}

extension Debt: CommandedThing {
  typealias Options = DebtOptions
  static let argument = CommandWords.Argument.debtID
  static let adding: any ParsableCommand.Type = AddDebt.self
  static let others: [any ParsableCommand.Type] = [LadderCommand.self]
}

extension CommandedThing {
  /// `income`, or `income add`.
  static func command(_ verb: String?) -> CommandConfiguration {
    let name = [thing.rawValue, verb].compactMap(\.self).joined(separator: " ")
    guard let words = CommandWords(rawValue: name) else {
      return CommandConfiguration(commandName: verb ?? thing.rawValue)
    }
    return CommandHelp.configuration(words)
  }
}

/// `aflos income` and its like; alone it lists.
struct ThingCommand<Kind: CommandedThing>: ParsableCommand {
  static var configuration: CommandConfiguration {
    var configuration = Kind.command(nil)
    configuration.subcommands =
      [
        Kind.adding, ListThings<Kind>.self, ShowThing<Kind>.self, EditThing<Kind>.self,
        RemoveThing<Kind>.self,
      ] + Kind.others
    configuration.defaultSubcommand = ListThings<Kind>.self
    return configuration
  }
}

struct AddThing<Kind: CommandedThing>: AflosCommand {
  static var configuration: CommandConfiguration { Kind.command("add") }
  @OptionGroup var fields: Kind.Options
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    try Kind.add(fields.typed, isSure: fields.sure, &context)
  }
}

struct ListThings<Kind: CommandedThing>: AflosCommand {
  static var configuration: CommandConfiguration { Kind.command("list") }
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) { try Kind.list(&context) }
}

struct ShowThing<Kind: CommandedThing>: AflosCommand {
  static var configuration: CommandConfiguration { Kind.command("show") }
  @Argument(
    help: CommandHelp.argument(Kind.argument), completion: CommandHelp.completion(Kind.argument))
  var id: String
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) { try Kind.show(id, &context) }
}

struct EditThing<Kind: CommandedThing>: AflosCommand {
  static var configuration: CommandConfiguration { Kind.command("edit") }
  @Argument(
    help: CommandHelp.argument(Kind.argument), completion: CommandHelp.completion(Kind.argument))
  var id: String
  @OptionGroup var fields: Kind.Options
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    try Kind.edit(id, fields.typed, isSure: fields.sure, &context)
  }
}

struct RemoveThing<Kind: CommandedThing>: AflosCommand {
  static var configuration: CommandConfiguration { Kind.command("remove") }
  @Argument(
    help: CommandHelp.argument(Kind.argument), completion: CommandHelp.completion(Kind.argument))
  var id: String
  @Flag(name: [.long, .customShort("y")], help: CommandHelp.option(.putBack))
  var yes = false
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) { try Kind.remove(id, isMeant: yes, &context) }
}
