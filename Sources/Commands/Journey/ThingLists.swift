import Documents
import Domain
import Store
import Terminal

/// A list of things in the dialogue: look, add, change, remove.
struct ThingLists {
  let file: DossierFile
  let entering: Entering

  /// Shows the list and does what is typed, until `<` or `.`.
  func run<Kind: DossierThing>(_ kind: Kind.Type, _ context: Context) throws(Leaving) {
    while true {
      let dossier = try entering.dossier()
      let isEmpty = kind.all(in: dossier).isEmpty
      if !isEmpty {
        context.display.say("")
        context.display.show(kind.list(dossier, in: context.language).withoutCommands)
      }
      let help: Dialogue = isEmpty ? .listEmpty : .listHelp
      context.display.say("\n" + help.text(in: context.language))
      if let hint = kind.listHint { context.display.say(hint.text(in: context.language)) }
      let typed = try context.conversation.command(
        prompt: "> ", completions: kind.all(in: dossier).map(\.idText))
      do throws(Leaving) {
        guard try act(on: typed, kind, context) else { return }
      } catch {
        switch error {
        case .back, .done, .line: continue
        case .failed(.answer), .leave: throw error
        case .failed(let failure): say(failure, context)
        }
      }
    }
  }

  private func act<Kind: DossierThing>(
    on typed: String, _ kind: Kind.Type, _ context: Context
  ) throws(Leaving) -> Bool {
    var context = context
    switch typed {
    case "<", ".": return false
    case "!": throw .leave(.asked)
    case "", "?": return true
    case "+": try entering.addOne(kind)
    case let typed where kind.takesLine(typed): try kind.take(line: typed, file, context)
    case let typed where typed.hasPrefix("-"):
      let id = String(typed.dropFirst().drop { $0 == " " })
      try within { () throws(Failure) in try kind.remove(id, &context) }
    default:
      if try kind.editByName(typed, file, context) { return true }
      try kind.editByAsking(typed, file, context)
    }
    return true
  }

  private func say(_ failure: Failure, _ context: Context) {
    guard let text = failure.text(in: context.language) else { return }
    context.display.note(text, .caution)
  }
}

extension Report {
  /// Without commands to type: at a question they could not be typed.
  var withoutCommands: Report {
    Report(
      title: title,
      blocks: blocks.filter { block in
        if case .command = block { false } else { true }
      })
  }
}
