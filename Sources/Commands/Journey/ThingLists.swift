import Documents
import Domain
import Store
import Terminal

/// A list of things in the dialogue: look, add, change, remove.
struct ThingLists {
  let file: DossierFile
  let entering: Entering

  /// Shows the list and does what is typed, until `<` or `.`. Of a long list only the most pressing
  /// are shown; a few letters of a name find the others.
  func run<Kind: DossierThing>(_ kind: Kind.Type, _ context: Context) throws(Leaving) {
    var found: [Kind]?
    while true {
      let dossier = try entering.dossier()
      let all = kind.all(in: dossier)
      let isEmpty = all.isEmpty
      if !isEmpty {
        let isLong = ListLimit.choosing.hidden(of: (found ?? all).count) > 0
        let shown = isLong ? kind.mostPressingFirst(found ?? all) : found ?? all
        context.display.say("")
        context.display.show(
          kind.list(kind.dossier(dossier, with: shown), in: context.language).withoutCommands
            .shortened(.choosing) { MenuSay.moreByName($0).text(in: context.language) })
      }
      found = nil
      let help: Dialogue = isEmpty ? .listEmpty : .listHelp
      context.display.say("\n" + help.text(in: context.language))
      if let hint = kind.listHint { context.display.say(hint.text(in: context.language)) }
      let typed = try context.conversation.command(
        prompt: "> ", completions: all.map(\.idText))
      if ListLimit.choosing.hidden(of: all.count) > 0,
        let some = matches(typed, among: all, in: dossier), some.count != 1
      {
        if some.isEmpty {
          context.display.note(MenuSay.noneWith(typed).text(in: context.language), .caution)
        } else {
          found = some
        }
        continue
      }
      do throws(Leaving) {
        guard try act(on: typed, kind, context) else { return }
      } catch {
        switch error {
        case .back, .done, .line: continue
        case .failed(let failure) where failure.cause is AnswerSlip: throw error
        case .leave: throw error
        case .failed(let failure):
          // A key behind what fits nothing counts as that key.
          switch AnswerWord.key(atEndOf: typed)?.word {
          case .stop: throw .leave(.asked)
          case .back: return
          case nil where leadsElsewhere(typed, context):
            throw .leave(.elsewhere(typed))
          case .help, .unknown, .undo, nil: say(failure, context)
          }
        }
      }
    }
  }

  private func act<Kind: DossierThing>(
    on typed: String, _ kind: Kind.Type, _ context: Context
  ) throws(Leaving) -> Bool {
    switch typed {
    case "<", ".": return false
    case let typed where Self.leaving.contains(typed): return false
    case "!": throw .leave(.asked)
    case "", "?": return true
    case let typed where AnswerWord(typed) == .help: return true
    case let typed where AnswerWord(typed) == .stop: throw .leave(.asked)
    case "+": try entering.addOne(kind)
    case let typed where kind.takesLine(typed): try kind.take(line: typed, file, context)
    case let typed where typed.hasPrefix("-"):
      let id = String(typed.dropFirst().drop { $0 == " " })
      try kind.removeByAsking(id, file, context)
    default:
      let typed = kind.id(forNumber: typed, in: try entering.dossier())
      if try kind.editByName(typed, file, context) { return true }
      try kind.editByAsking(typed, file, context)
    }
    return true
  }

  /// What has a word in one of its names that begins with what was typed; nil when something else
  /// than letters of a name was typed.
  private func matches<Kind: DossierThing>(
    _ typed: String, among all: [Kind], in dossier: Dossier
  ) -> [Kind]? {
    let key = folded(typed)
    let isOrder = ["<", ".", "!", "?", "+", "-"].contains { typed.hasPrefix($0) }
    guard !key.isEmpty, !isOrder, !Self.leaving.contains(typed), AnswerWord(typed) == nil,
      !Kind.takesLine(typed),
      !Kind.names(one: typed, in: dossier)
    else { return nil }
    return all.filter { thing in
      thing.names(in: dossier).contains { name in
        folded(name).hasPrefix(key)
          || name.split(whereSeparator: \.isWhitespace).contains { folded($0).hasPrefix(key) }
      }
    }
  }

  /// A word of the home screen, or one with more behind it.
  private func leadsElsewhere(_ typed: String, _ context: Context) -> Bool {
    guard let leadsHome = context.conversation.leadsHome else { return false }
    let first = typed.split(whereSeparator: \.isWhitespace).first.map(String.init)
    return leadsHome(typed) || first.map(leadsHome) == true
  }

  private static let leaving: Set = ["terug", "back"]

  private func say(_ failure: Failure, _ context: Context) {
    guard let text = failure.text(in: context.language) else { return }
    context.display.note(text, .caution)
  }
}

extension DossierThing {
  /// `3`, or `3 bedrag 40`, where the list shows d3; anything else as it is.
  fileprivate static func id(forNumber typed: String, in dossier: Dossier) -> String {
    let digits = typed.prefix { $0.isASCII && $0.isNumber }
    let rest = typed.dropFirst(digits.count)
    guard !digits.isEmpty, rest.first?.isWhitespace ?? true,
      let thing = all(in: dossier).first(where: { $0.idText.dropFirst() == digits })
    else { return typed }
    return thing.idText + rest
  }
}

extension Report {
  /// The same, cut down where it is long, with a word about what is not shown.
  func shortened(for language: Language) -> Report {
    shortened(.choosing) { MenuSay.moreOnPaper($0).text(in: language) }
  }

  /// Without commands to type: at a question they could not be typed.
  var withoutCommands: Report {
    Report(
      title: title,
      blocks: blocks.filter { block in
        if case .command = block { false } else { true }
      })
  }
}
