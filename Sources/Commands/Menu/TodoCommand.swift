import ArgumentParser
import Documents
import Domain
import Exchange
import Planning
import Store

/// `aflos todo`: what can still be filled in.
struct TodoCommand: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.todo) }
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let (file, dossier) = try context.dossier()
    let today = context.today
    let items = try stored { () throws(StoreError) in
      try OpenItems(file: file).all(in: dossier, on: today)
    }
    let language = context.language
    guard context.options.json else {
      return context.display.show(openReport(items, of: dossier, in: language))
    }
    context.display.print([
      "schema": "aflos.todo/1",
      "items": .list(items) { item in
        ["code": .string(item.key), "text": .string(item.text(of: dossier, in: language))]
      },
    ])
  }
}
