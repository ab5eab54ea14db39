import ArgumentParser
import Documents
import Domain
import Foundation

/// `aflos manual`: the manual as Markdown, or as a man page.
struct ManualPrint: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.manual) }
  @Flag(help: CommandHelp.option(.man)) var man = false
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let facts = ManualFacts.read(in: context.language)
    context.display.print(
      man ? manPage(facts, in: context.language) : manual(facts, in: context.language))
  }
}

/// `aflos completions bash`: what a shell needs to complete commands and options.
///
/// The scripts come from the definitions of the commands and hold every word, so that a shell never
/// has to start the program for them.
struct CompletionsCommand: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.completions) }
  @Argument(
    help: CommandHelp.argument(.shell), completion: CommandHelp.completion(.shell)) var shell:
    String
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let choice = Choice(
      CompletionShell.allCases.map { shell in
        Choice<CompletionShell>.Option(
          value: shell, name: shell.rawValue, synonyms: [], code: nil)
      }, isNumbered: false)
    let shell = try answered { () throws(InputError) in
      try choice.read(Typed(self.shell, for: nil))
    }
    context.display.print(
      CommandHelp.$language.withValue(context.language) { Root.completionScript(for: shell) })
  }
}

extension ManualFacts {
  /// What the parser of the command line knows of every command, worded in `language`.
  static func read(in language: Language) -> ManualFacts {
    let help = CommandHelp.$language.withValue(language) { Root._dumpHelp() }
    let tool = try? JSONDecoder().decode(HelpTool.self, from: Data(help.utf8))
    let global = CommandHelp.$language.withValue(language) { GlobalOptions._dumpHelp() }
    let options = try? JSONDecoder().decode(HelpTool.self, from: Data(global.utf8))
    let everywhere = options?.command.entries ?? []
    let forms = Set(everywhere.map(\.form))
    return ManualFacts(
      commands: tool?.command.commands([], leavingOut: forms) ?? [], everywhere: everywhere)
  }
}

/// What the parser tells of itself.
private struct HelpTool: Decodable {
  let command: HelpCommand
}

private struct HelpCommand: Decodable {
  let commandName: String
  let subcommands: [HelpCommand]?
  let arguments: [HelpArgument]?

  var entries: [ManualCommand.Entry] {
    (arguments ?? []).compactMap { $0.entry }
  }

  /// The commands below it that do something themselves.
  func commands(
    _ path: [String], leavingOut forms: Set<String>
  ) -> [ManualCommand] {
    (subcommands ?? []).flatMap { below -> [ManualCommand] in
      let path = path + [below.commandName]
      guard let command = CommandWords(rawValue: path.joined(separator: " ")) else { return [] }
      let deeper = below.commands(path, leavingOut: forms)
      guard deeper.isEmpty else { return deeper }
      return [
        ManualCommand(
          command: command, entries: below.entries.filter { !forms.contains($0.form) })
      ]
    }
  }
}

private struct HelpArgument: Decodable {
  struct Name: Decodable {
    let kind: String
    let name: String

    var typed: String { (kind == "long" ? "--" : "-") + name }
  }

  let kind: String
  let shouldDisplay: Bool
  let isRepeating: Bool
  let names: [Name]?
  let valueName: String?
  let abstract: String?

  /// Nil for what is not shown, and for help itself.
  var entry: ManualCommand.Entry? {
    guard shouldDisplay, names?.contains(where: { $0.name == "help" }) != true else { return nil }
    let value = "<\(valueName ?? "")>" + (isRepeating ? "..." : "")
    let typed = (names ?? []).map(\.typed).joined(separator: ", ")
    let form =
      switch kind {
      case "positional": value
      case "flag": typed
      default: "\(typed) \(value)"
      }
    return ManualCommand.Entry(
      form: form, text: abstract ?? "", isOption: kind != "positional")
  }
}
