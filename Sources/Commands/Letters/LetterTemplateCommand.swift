import ArgumentParser
import Documents
import Domain
import Exchange

/// `aflos letter template`: the words of letters, to be read and changed.
struct LetterTemplateCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandHelp.configuration(
      .letterTemplate, subcommands: [List.self, Show.self, Edit.self, Check.self],
      defaultSubcommand: List.self)
  }

  struct List: AflosCommand {
    static var configuration: CommandConfiguration {
      CommandHelp.configuration(.letterTemplateList)
    }
    @Option(help: CommandHelp.option(.templates), completion: CommandHelp.typed(.templates))
    var templates: String?
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let folder = try TemplateFolder(templates, context)
      let entries = LetterTemplates.Slot.all.map { slot in
        TemplateEntry(slot: slot, own: folder.has(slot) ? folder.path(of: slot) : nil)
      }
      guard !context.options.json else {
        return context.display.print(templateDocument(entries, in: context.language))
      }
      context.display.show(templateList(entries, in: context.language))
    }
  }

  struct Show: AflosCommand {
    static var configuration: CommandConfiguration {
      CommandHelp.configuration(.letterTemplateShow)
    }
    @Argument(
      help: CommandHelp.argument(.templateName), completion: CommandHelp.completion(.templateName))
    var name: String
    @Option(help: CommandHelp.option(.templates), completion: CommandHelp.typed(.templates))
    var templates: String?
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let folder = try TemplateFolder(templates, context)
      let slot = try context.template(name)
      let own = folder.has(slot) ? try folder.text(of: slot.name) : nil
      guard !context.options.json else {
        return context.display.print([
          "schema": "aflos.template/1", "name": .string(slot.name),
          "own": .text(own == nil ? nil : folder.path(of: slot)),
          "text": .string(own ?? slot.builtIn),
          "tags": .list(slot.fields.map(\.name)) { .string($0) },
        ])
      }
      context.display.print(own ?? slot.builtIn)
    }
  }

  struct Edit: AflosCommand {
    static var configuration: CommandConfiguration {
      CommandHelp.configuration(.letterTemplateEdit)
    }
    @Argument(
      help: CommandHelp.argument(.templateName), completion: CommandHelp.completion(.templateName))
    var name: String
    @Option(help: CommandHelp.option(.templates), completion: CommandHelp.typed(.templates))
    var templates: String?
    @OptionGroup var global: GlobalOptions

    /// Copies the words built in when there is no file yet, opens it, and checks what came of it.
    func run(_ context: inout Context) throws(Failure) {
      let folder = try TemplateFolder(templates, context)
      let slot = try context.template(name)
      try folder.adopt(slot)
      let path = folder.path(of: slot)
      if !context.options.json {
        context.display.say(Say.ownTemplate(path).text(in: context.language))
      }
      if context.canAsk, let editor = context.editor {
        guard Editor.open(path, with: editor, environment: context.world.environment) else {
          throw .letterProblem(.editorFailed(editor))
        }
      }
      try context.report(
        LetterTemplates.problems(in: [(slot.name, try folder.text(of: slot.name))]), checked: 1)
    }
  }

  struct Check: AflosCommand {
    static var configuration: CommandConfiguration {
      CommandHelp.configuration(.letterTemplateCheck)
    }
    @Argument(
      help: CommandHelp.argument(.templateFolder),
      completion: CommandHelp.completion(.templateFolder)) var folder: String?
    @Option(help: CommandHelp.option(.templates), completion: CommandHelp.typed(.templates))
    var templates: String?
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let named = folder ?? templates
      if let named, !TextFile.isFolder(named) {
        throw .problem(.file(path: named, .notFound))
      }
      let own = try TemplateFolder(named, context).own()
      try context.report(LetterTemplates.problems(in: own), checked: own.count)
    }
  }
}

extension Context {
  /// What is wrong with templates, each on a line; the answer is no when anything is.
  fileprivate func report(_ problems: [TemplateError], checked: Int) throws(Failure) {
    if options.json {
      display.print(templateProblemsDocument(problems, checked: checked, in: language))
    } else if problems.isEmpty {
      display.say(Say.templatesAreRight(checked).text(in: language))
    } else {
      for problem in problems { display.say(problem.text(in: language)) }
    }
    guard problems.isEmpty else { throw .answered(.no) }
  }

  /// The program in which the user edits text, as the environment names it.
  var editor: String? { firstVariable(of: ["VISUAL", "EDITOR"]) }

  /// The value of the first of these variables that has one.
  func firstVariable(of names: [String]) -> String? {
    names.lazy.compactMap { world.environment[$0] }.first { !$0.isEmpty }
  }
}
