import ArgumentParser
import Documents
import Domain
import Exchange
import Foundation
import Terminal

/// Everything the executable does: runs the command that was typed and ends the program with its
/// exit code.
package func runAflos() -> Never { exit(runAflos(in: .real())) }

/// Runs the command that was typed in `world`.
/// - Returns: 0 done, 1 the answer is no, 2 wrong use or input, 3 the file cannot be used,
///   130 interrupted.
package func runAflos(in world: World) -> Int32 { runAflos(in: world, conversation: nil) }

/// The same inside a dialogue, whose reader has read ahead.
func runAflos(in world: World, conversation: Conversation?) -> Int32 {
  let arguments = GlobalOptions.movedBehind(world.arguments)
  let language = spokenAtFirst(arguments, world)
  return CommandHelp.$language.withValue(language) {
    do {
      var command = try Root.parsed(arguments)
      if let command = command as? any AflosCommand {
        return run(command, in: world, language, conversation)
      }
      // A group of commands, or help: the parser's own, which ends in a message.
      try command.run()
      return Failure.ExitCode.done.rawValue
    } catch {
      return explain(error, arguments, world, language)
    }
  }
}

/// The language before the dossier is known: `--lang`, then the environment, then English.
private func spokenAtFirst(_ arguments: [String], _ world: World) -> Language {
  for (index, argument) in arguments.enumerated() {
    if argument == "--lang", index + 1 < arguments.count,
      let language = Language(rawValue: arguments[index + 1])
    {
      return language
    }
    if argument.hasPrefix("--lang="),
      let language = Language(rawValue: String(argument.dropFirst(7)))
    {
      return language
    }
  }
  return world.language ?? .english
}

private func run(
  _ command: any AflosCommand, in world: World, _ language: Language,
  _ conversation: Conversation?
) -> Int32 {
  var speaking = language
  do throws(Failure) {
    var context = try Context(
      world: world, options: command.global, conversation: conversation,
      isDialogue: command is StartCommand)
    do throws(Failure) {
      try command.run(&context)
      return Failure.ExitCode.done.rawValue
    } catch {
      speaking = context.language
      throw error
    }
  } catch {
    tell(error, options: command.global, world, speaking)
    return error.exitCode.rawValue
  }
}

/// Says on the error output what went wrong, as a sentence or as JSON.
private func tell(
  _ failure: Failure, options: GlobalOptions, _ world: World, _ language: Language
) {
  let display = Display(world: world, options: options, dialogue: nil)
  if options.json {
    if let report = failure.report(in: language) {
      display.console.writeError(report.text + "\n")
    }
  } else if let text = failure.text(in: language) {
    display.note(text, .caution)
  }
}

/// What the parser of the command line found: help that was asked for, or wrong use.
private func explain(
  _ error: any Error, _ arguments: [String], _ world: World, _ language: Language
) -> Int32 {
  let console = Console(output: world.output, error: world.error)
  if Root.exitCode(for: error).isSuccess {
    console.write(Root.fullMessage(for: error) + "\n")
    return Failure.ExitCode.done.rawValue
  }
  let problem = usageProblem(error, arguments)
  if arguments.contains("--json") {
    let report = ErrorReport(
      code: problem.code, field: nil, message: problem.text(in: language))
    console.writeError(report.text + "\n")
  } else {
    console.writeError(problem.text(in: language) + "\n")
  }
  return Failure.ExitCode.wrongInput.rawValue
}

/// A first word that is no command is most likely a slip; anything else the parser explains.
private func usageProblem(_ error: any Error, _ arguments: [String]) -> Problem {
  let names = Root.commands.map(\.word.rawValue)
  guard let first = arguments.first, !first.hasPrefix("-"), !names.contains(first) else {
    return .usage(UsageSlip(parserMessage: Root.message(for: error)))
  }
  return .unknownCommand(typed: first, nearest: nearestCommands(to: first, among: names))
}

private func nearestCommands(to typed: String, among names: [String]) -> [String] {
  let choice = Choice(
    names.map { Choice<String>.Option(value: $0, name: $0, synonyms: [], code: nil) },
    isNumbered: false)
  do throws(InputError) {
    let name = try choice.read(Typed(typed, for: nil))
    return [name]
  } catch {
    switch error.reason {
    case .notAChoice(let names), .unclearChoice(let names): return names
    default: return []
    }
  }
}
