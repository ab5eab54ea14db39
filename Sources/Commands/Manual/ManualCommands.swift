import ArgumentParser
import Documents
import Domain
import Exchange

/// `aflos manual`: the manual as Markdown, or as a man page.
struct ManualPrint: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.manual) }
  @Flag(help: CommandHelp.option(.man)) var man = false
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let facts = ManualFacts.read(in: context.language)
    context.printText(
      man ? manPage(facts, in: context.language) : manual(facts, in: context.language))
  }
}

extension Context {
  /// Prints a text that is the whole result; with `--json` inside an object.
  func printText(_ text: String) {
    guard !options.json else {
      return display.print(["schema": "aflos.text/1", "text": .string(text)])
    }
    display.print(text)
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
    context.printText(
      CommandHelp.$language.withValue(context.language) { Root.completionScript(for: shell) })
  }
}

extension ManualFacts {
  /// What the parser of the command line knows of every command, worded in `language`.
  static func read(in language: Language) -> ManualFacts {
    let help = CommandHelp.$language.withValue(language) { Root._dumpHelp() }
    let global = CommandHelp.$language.withValue(language) { GlobalOptions._dumpHelp() }
    let everywhere = HelpCommand(dumped: global)?.entries ?? []
    let forms = Set(everywhere.map(\.form))
    return ManualFacts(
      commands: HelpCommand(dumped: help)?.commands([], leavingOut: forms) ?? [],
      everywhere: everywhere)
  }
}

/// What the parser tells of a command.
private struct HelpCommand {
  let name: String
  let below: [HelpCommand]
  let arguments: [HelpArgument]

  /// From the JSON in which the parser tells of itself; nil where that is something else.
  init?(dumped text: String) {
    guard let json = try? JSONNode.read(Array(text.utf8), limits: .standard).value,
      let command = json["command"]
    else { return nil }
    self.init(command)
  }

  private init?(_ json: JSONValue) {
    guard let name = json["commandName"]?.string else { return nil }
    self.name = name
    below = json["subcommands"]?.items.compactMap { HelpCommand($0) } ?? []
    arguments = json["arguments"]?.items.compactMap { HelpArgument($0) } ?? []
  }

  var entries: [ManualCommand.Entry] {
    arguments.compactMap(\.entry)
  }

  /// The commands below it that do something themselves.
  func commands(
    _ path: [String], leavingOut forms: Set<String>
  ) -> [ManualCommand] {
    below.flatMap { below -> [ManualCommand] in
      let path = path + [below.name]
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

private struct HelpArgument {
  struct Name {
    let kind: String
    let name: String

    init?(_ json: JSONValue) {
      guard let kind = json["kind"]?.string, let name = json["name"]?.string else { return nil }
      (self.kind, self.name) = (kind, name)
    }

    var typed: String { (kind == "long" ? "--" : "-") + name }
  }

  let kind: String
  let isShown: Bool
  let isRepeating: Bool
  let names: [Name]
  let valueName: String?
  let abstract: String?

  init?(_ json: JSONValue) {
    guard let kind = json["kind"]?.string else { return nil }
    self.kind = kind
    isShown = json["shouldDisplay"] == .bool(true)
    isRepeating = json["isRepeating"] == .bool(true)
    names = json["names"]?.items.compactMap { Name($0) } ?? []
    valueName = json["valueName"]?.string
    abstract = json["abstract"]?.string
  }

  /// Nil for what is not shown, and for help itself.
  var entry: ManualCommand.Entry? {
    guard isShown, !names.contains(where: { $0.name == "help" }) else { return nil }
    let value = "<\(valueName ?? "")>"
    let typed = names.map(\.typed).joined(separator: ", ")
    let form =
      switch kind {
      case "positional": value + (isRepeating ? "..." : "")
      case "flag": typed
      // More of them is the option again, each time with its value.
      default: "\(typed) \(value)" + (isRepeating ? " [\(typed) \(value) ...]" : "")
      }
    return ManualCommand.Entry(
      form: form, text: abstract ?? "", isOption: kind != "positional")
  }
}

extension JSONValue {
  fileprivate var string: String? { if case .string(let text) = self { text } else { nil } }
  fileprivate var items: [JSONValue] { if case .array(let items) = self { items } else { [] } }
}
