import ArgumentParser
import Documents
import Domain

/// Texts of `--help`, in the language of the invocation.
///
/// The parser of the command line builds its help from static properties, so the language cannot
/// be passed along: it is bound around parsing, task-locally.
enum CommandHelp {
  @TaskLocal static var language = Language.english

  static func option(_ option: OptionWords) -> ArgumentHelp {
    ArgumentHelp(stringLiteral: option.text(in: language))
  }

  static func argument(_ argument: CommandWords.Argument) -> ArgumentHelp {
    ArgumentHelp(stringLiteral: argument.text(in: language))
  }

  /// The question of a field is the help of its option.
  static func field(_ field: Field) -> ArgumentHelp {
    ArgumentHelp(stringLiteral: field.words(in: language).question)
  }

  static func configuration(
    _ command: CommandWords, subcommands: [any ParsableCommand.Type] = [],
    defaultSubcommand: (any ParsableCommand.Type)? = nil
  ) -> CommandConfiguration {
    CommandConfiguration(
      commandName: command.rawValue.split(separator: " ").last.map { String($0) },
      abstract: command.abstract(in: language),
      discussion: command.example.map { CommandWords.exampleLabel(in: language) + "\n  " + $0 }
        ?? "",
      subcommands: subcommands, defaultSubcommand: defaultSubcommand)
  }
}
