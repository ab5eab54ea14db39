import ArgumentParser
import Documents
import Domain

/// `aflos` itself: the tree of commands.
struct Root: ParsableCommand {
  static var configuration: CommandConfiguration {
    var configuration = CommandHelp.configuration(
      .aflos, subcommands: commands.map(\.type), defaultSubcommand: StartCommand.self)
    // Not as a version of the parser: it would stand among the options of every command.
    configuration.discussion += "\n  aflos --version"
    return configuration
  }

  /// The commands by the word that is typed, in the order in which help lists them.
  static let commands: [(word: CommandWords, type: any ParsableCommand.Type)] = [
    (.start, StartCommand.self), (.demo, DemoCommand.self),
    (.household, HouseholdCommand.self), (.income, ThingCommand<Income>.self),
    (.cost, ThingCommand<Cost>.self), (.creditor, ThingCommand<Creditor>.self),
    (.debt, ThingCommand<Debt>.self), (.read, ReadCommand.self), (.budget, BudgetCommand.self),
    (.check, CheckCommand.self), (.explain, ExplainCommand.self),
    (.plan, PlanCommand.self), (.tell, TellCommand.self), (.letter, LetterCommand.self),
    (.pay, PayCommand.self),
    (.reply, ReplyCommand.self), (.agree, AgreeCommand.self),
    (.log, LogCommand.self), (.call, CallCommand.self),
    (.agenda, AgendaCommand.self), (.progress, ProgressCommand.self),
    (.support, SupportCommand.self), (.proofs, ProofsCommand.self),
    (.handover, HandoverCommand.self), (.law, LawCommand.self),
    (.importing, ImportCommand.self), (.exporting, ExportCommand.self),
    (.backup, BackupCommand.self), (.restore, RestoreCommand.self), (.doctor, DoctorCommand.self),
    (.lock, LockCommand.self),
    (.seal, SealCommand.self), (.open, OpenCommand.self), (.key, KeyCommand.self),
    (.office, OfficeCommand.self),
    (.undo, UndoCommand.self), (.redo, RedoCommand.self), (.history, HistoryCommand.self),
    (.todo, TodoCommand.self), (.completions, CompletionsCommand.self),
    (.manual, ManualPrint.self),
  ]

  /// The command that was typed.
  ///
  /// Building the whole tree of commands takes longer than most of them run, so the one that was
  /// named is parsed alone. Help, and everything that does not parse, goes through the tree, which
  /// finds the right words for it.
  static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
    if isAboutAll(arguments) {
      let isVersion = arguments.contains("--version") || arguments.contains("-V")
      throw CleanExit.message(isVersion ? Version.text : overview)
    }
    if arguments.first == "help", arguments.count > 1 {
      return try parsed(Array(arguments.dropFirst()) + ["--help"])
    }
    if let group = groupToExplain(arguments) {
      throw CleanExit.message(helpMessage(for: group))
    }
    if let (command, rest) = leaf(of: arguments), !rest.contains(where: isHelp),
      let parsed = CommandHelp.$isRead.withValue(false, operation: { try? command.parse(rest) })
    {
      return parsed
    }
    return try parseAsRoot(arguments)
  }

  private static func leaf(
    of arguments: [String]
  ) -> (any ParsableCommand.Type, [String])? {
    guard let first = arguments.first(where: { !$0.isEmpty }), !first.hasPrefix("-") else {
      return (StartCommand.self, arguments)
    }
    guard let command = commands.first(where: { $0.word.rawValue == first })?.type else {
      return nil
    }
    let rest = Array(arguments.dropFirst())
    guard !(command is any AflosCommand.Type) else { return (command, rest) }
    let group = command.configuration
    if let verb = rest.first, !verb.hasPrefix("-") {
      if let named = group.subcommands.first(where: { $0.configuration.commandName == verb }) {
        return (named, Array(rest.dropFirst()))
      }
    }
    return group.defaultSubcommand.map { ($0, rest) }
  }

  /// Whether help or the version is asked for beside options that every command takes, and no command:
  /// `aflos --help --lang nl`. It is then about the program, and not about the dialogue that opens when
  /// no command is named.
  private static func isAboutAll(_ arguments: [String]) -> Bool {
    let rest = GlobalOptions.without(arguments)
    return !rest.isEmpty
      && rest.allSatisfy { ["-h", "--help", "--version", "-V", "help"].contains($0) }
  }

  /// The group of commands of which help is asked for, by its name alone: `aflos debt --help`. The parser
  /// would explain what the name alone does.
  private static func groupToExplain(_ arguments: [String]) -> (any ParsableCommand.Type)? {
    let rest = GlobalOptions.without(arguments)
    let words = rest.filter { !["-h", "--help"].contains($0) }
    guard words.count == 1, words.count < rest.count,
      let command = commands.first(where: { $0.word.rawValue == words[0] })?.type,
      !command.configuration.subcommands.isEmpty
    else { return nil }
    return command
  }

  /// The commands in groups, with the options that all of them take.
  private static var overview: String {
    let language = CommandHelp.language
    let words = commands.map(\.word).filter { $0 != .start }
    return helpOverview(words, options: GlobalOptions.forms(in: language), in: language)
  }

  /// The commands of the group that was named first, where its second word is none of them.
  static func verbs(notAmong arguments: [String]) -> [String]? {
    guard let command = commands.first(where: { $0.word.rawValue == arguments.first })?.type,
      !(command is any AflosCommand.Type), arguments.count > 1, !arguments[1].hasPrefix("-")
    else { return nil }
    let names = command.configuration.subcommands.compactMap { $0.configuration.commandName }
    return names.contains(arguments[1]) ? nil : names
  }

  private static func isHelp(_ argument: String) -> Bool {
    ["-h", "--help", "--version", "-V", "--generate-completion-script"].contains(argument)
  }
}
