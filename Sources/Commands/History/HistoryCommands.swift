import ArgumentParser
import Documents
import Domain
import Exchange
import Store

struct UndoCommand: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.undo) }
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let file = try context.file()
    context.speak(try context.language(of: file))
    guard let entry = try stored({ () throws(StoreError) in try file.undo(on: context.today) })
    else { throw .problem(.nothingToUndo) }
    context.didMove(entry) { .undone($0) }
  }
}

struct RedoCommand: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.redo) }
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let file = try context.file()
    context.speak(try context.language(of: file))
    guard let entry = try stored({ () throws(StoreError) in try file.redo(on: context.today) })
    else { throw .problem(.nothingToRedo) }
    context.didMove(entry) { .redone($0) }
  }
}

struct HistoryCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandHelp.configuration(
      .history, subcommands: [HistoryShow.self, HistoryPurge.self],
      defaultSubcommand: HistoryShow.self)
  }
}

struct HistoryShow: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.historyShow) }
  @Option(help: CommandHelp.option(.limit)) var limit: String?
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let file = try context.file()
    context.speak(try context.language(of: file))
    let limit =
      try limit.map { text throws(Failure) in
        do throws(InputError) {
          return try Typed(text, for: nil).number(in: 1...1_000_000)
        } catch { throw .option(.limit, error) }
      } ?? 20
    let entries = try stored { () throws(StoreError) in try file.history(limit: limit) }
    let language = context.language
    guard !context.options.json else {
      return context.display.print(
        HistoryDocument.json(of: entries) { $0.text(in: language) })
    }
    context.display.show(historyReport(entries, in: language))
  }
}

extension Context {
  /// The language of the dossier, or the one spoken now where it is empty.
  func language(of file: DossierFile) throws(Failure) -> Language {
    try stored { () throws(StoreError) in try file.head()?.language } ?? language
  }

  /// Says what was undone or redone.
  fileprivate func didMove(_ entry: HistoryEntry, _ say: (String) -> Say) {
    let text = say(entry.intent.text(in: language)).text(in: language)
    guard options.json else { return display.say(text) }
    display.print(HistoryDocument.json(of: entry.intent, id: nil, message: text))
  }
}
