import ArgumentParser
import Documents
import Domain
import Exchange
import Store
import Terminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

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
    let code = ran(arguments, in: world, language, conversation)
    guard code == Failure.ExitCode.done.rawValue, let cause = world.failures.first else {
      return code
    }
    return tellUnwritten(cause, isJSON: arguments.contains("--json"), world, language)
  }
}

private func ran(
  _ arguments: [String], in world: World, _ language: Language, _ conversation: Conversation?
) -> Int32 {
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

/// What was asked was done, and what there was to say did not arrive.
private func tellUnwritten(
  _ cause: WriteFailures.Cause, isJSON: Bool, _ world: World, _ language: Language
) -> Int32 {
  let problem = Problem.output(isFull: cause == .full)
  let console = Console(output: world.output, error: world.error)
  let text = problem.text(in: language)
  console.writeError(
    (isJSON ? ErrorReport(code: problem.code, field: nil, message: text).text : text) + "\n")
  return Failure.problem(problem).exitCode.rawValue
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
  var copy: String?
  do throws(Failure) {
    let options = command.global
    var context = try Context(
      world: world, options: options, conversation: conversation,
      isDialogue: command.opensDialogue)
    let conversation = context.conversation
    let outer = conversation.startAnswers()
    defer { conversation.resume(outer) }
    var tries = 0
    while true {
      do throws(Failure) {
        try doing(command, &context)
        return Failure.ExitCode.done.rawValue
      } catch {
        speaking = context.language
        // Nothing was stored: everything is read and looked at again.
        guard error.cause as? StoreError == .changedMeanwhile, tries < mostTries else {
          if error.isOfDamage { copy = context.backups.newestGood?.path }
          throw error
        }
        tries += 1
        try again(command, conversation, context.display)
        context = try Context(
          world: world, options: options, conversation: conversation,
          isDialogue: command.opensDialogue)
      }
    }
  } catch {
    tell(error, copy, options: command.global, world, speaking)
    return error.exitCode.rawValue
  }
}

extension AflosCommand {
  /// Whether it is the dialogue itself, with somebody who can answer.
  fileprivate var opensDialogue: Bool {
    self is StartCommand && !global.noInput && !global.json
  }
}

/// So often a command is done anew because others were first.
private let mostTries = 50

private func doing(
  _ command: any AflosCommand, _ context: inout Context
) throws(Failure) {
  let result: Result<Void, Failure> = Patience.$current.withValue(
    Patience(context.conversation)
  ) {
    do throws(Failure) {
      try command.run(&context)
      return .success(())
    } catch { return .failure(error) }
  }
  try result.get()
}

/// Prepares for doing a command anew. What was answered is answered the same, for as long as the same
/// is asked; the dialogue of the home screen starts at the screen.
private func again(
  _ command: any AflosCommand, _ conversation: Conversation, _ display: Display
) throws(Failure) {
  if command is StartCommand {
    let text = StoreError.changedMeanwhile.text(in: conversation.language)
    guard conversation.isInteractive else { throw .store(.changedMeanwhile) }
    display.note(text, .caution)
    return conversation.forgetAnswers()
  }
  if conversation.repeatAnswers() {
    display.note(Waiting.againWithAnswers.text(in: conversation.language), .caution)
  }
}

/// Says on the error output what went wrong, as a sentence or as JSON; where the dossier is damaged,
/// also which copy of it is good.
private func tell(
  _ failure: Failure, _ copy: String?, options: GlobalOptions, _ world: World, _ language: Language
) {
  var display = Display(world: world, options: options, dialogue: nil)
  display.language = language
  if options.json {
    if let report = failure.report(in: language) {
      display.console.writeError(report.text + "\n")
    }
  } else if let text = failure.text(in: language) {
    display.note(text, .caution)
    guard let copy else { return }
    display.note(BackupSay.newestGood.text(in: language), .caution)
    display.console.writeError("  aflos restore \(copy)\n")
  }
}

extension Failure {
  /// Whether the dossier is there and cannot be read, so that a copy of it is what helps.
  fileprivate var isOfDamage: Bool {
    switch cause as? StoreError {
    case .damaged, .notADatabase, .nothingIn: return true
    default: return false
    }
  }
}

/// What the parser of the command line found: help that was asked for, or wrong use.
private func explain(
  _ error: any Error, _ arguments: [String], _ world: World, _ language: Language
) -> Int32 {
  let console = Console(output: world.output, error: world.error, failures: world.failures)
  if Root.exitCode(for: error).isSuccess {
    console.write(helpText(Root.fullMessage(for: error), in: language) + "\n")
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

/// A first word that is no command is most likely a slip, and so is a second one that is no command of
/// its group and fits nowhere; anything else the parser explains.
private func usageProblem(_ error: any Error, _ arguments: [String]) -> Problem {
  let names = Root.commands.map(\.word.rawValue)
  guard let first = arguments.first, !first.hasPrefix("-"), !names.contains(first) else {
    let slip = UsageSlip(parserMessage: Root.message(for: error))
    if case .missingArgument(let name, _) = slip {
      return .usage(.missingArgument(name, example: example(of: arguments)))
    }
    guard case .unexpected = slip, let verbs = Root.verbs(notAmong: arguments) else {
      return .usage(slip)
    }
    let nearest = nearestCommands(to: arguments[1], among: verbs)
    guard !nearest.isEmpty else { return .usage(slip) }
    return .unknownCommand(
      typed: arguments.prefix(2).joined(separator: " "),
      nearest: nearest.map { "\(arguments[0]) \($0)" })
  }
  return .unknownCommand(typed: first, nearest: nearestCommands(to: first, among: names))
}

/// How the command that was meant is typed; nil where it has no example.
private func example(of arguments: [String]) -> String? {
  let words = arguments.prefix { !$0.hasPrefix("-") }
  for count in stride(from: words.count, to: 0, by: -1) {
    let path = words.prefix(count).joined(separator: " ")
    if let command = CommandWords(rawValue: path) { return command.example }
  }
  return nil
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
