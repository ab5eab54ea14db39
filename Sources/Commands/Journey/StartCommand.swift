import ArgumentParser
import Documents
import Domain
import Planning
import Store
import Terminal

/// `aflos` alone: the guided journey at first, the home screen after that.
struct StartCommand: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.start) }
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    if context.options.noInput || context.options.json {
      let (file, dossier) = try context.dossier()
      try Home(file: file).show(dossier, context)
      return
    }
    do throws(Leaving) {
      let file = try FirstRun().open(&context)
      let finder = CommandFinder(language: context.language)
      let world = context.world
      context.conversation.leadsHome = {
        finder.opens($0) || DroppedStatement.paths($0, in: world) != nil
      }
      var journey = Journey(file: file, conversation: context.conversation)
      var word: String?
      do throws(Leaving) { try journey.run(&context) } catch {
        guard case .leave(.elsewhere(let typed)) = error else { throw error }
        word = typed
      }
      try Home(file: file).run(&context, word)
    } catch {
      switch error {
      case .failed(let failure): throw failure
      case .leave(.interrupted):
        context.display.note(Dialogue.allKept.text(in: context.language), .faint)
        throw .answered(.interrupted)
      case .back, .done, .line, .leave:
        context.display.note(Dialogue.allKept.text(in: context.language), .faint)
      }
    }
  }
}

/// Runs what may fail inside a dialogue.
func within<Result>(_ body: () throws(Failure) -> Result) throws(Leaving) -> Result {
  do throws(Failure) { return try body() } catch { throw .failed(error) }
}

/// Runs what the file may refuse inside a dialogue.
func kept<Result>(_ body: () throws(StoreError) -> Result) throws(Leaving) -> Result {
  do throws(StoreError) { return try Patience.having(body) } catch { throw .failed(.store(error)) }
}
