import Documents
import Domain
import Imports
import Planning
import Store

/// The stack of debts: a name and an amount for each, one under the other.
struct RoughDebts {
  let file: DossierFile
  let entering: Entering

  private var context: Context { entering.context }
  private var language: Language { context.language }

  /// Takes lines until `.` or an empty one.
  func run() throws(Leaving) {
    context.display.say("\n" + RoughSay.stack.text(in: language))
    do throws(Leaving) { try QuickDebt(file: file, context: context).goOnRoughly() } catch {
      switch error {
      case .back, .done, .line: break
      case .leave, .failed: throw error
      }
    }
    var aside: [String] = []
    while true {
      let isFirst = try entering.dossier().debts.isEmpty
      do throws(Leaving) {
        let _: String? = try context.conversation.ask(
          Question(
            text: (isFirst ? RoughSay.firstDebt : .nextDebt).text(in: language),
            help: RoughSay.debtHelp.text(in: language), canSkip: true, isLine: { _ in true },
            unknown: .line, recalls: aside)
        ) { typed throws(InputError) in typed }
        return
      } catch {
        switch error {
        case .line(let line) where Self.saysDone(line): return
        case .line(let line): aside = try take(line) ? [] : aside + [line]
        case .done: return
        case .back, .leave, .failed: throw error
        }
      }
    }
  }

  /// “Nee”, “klaar”: nothing is named, the pile is done.
  private static func saysDone(_ line: String) -> Bool {
    [
      "nee", "n", "no", "klaar", "done", "dat was alles", "dat was het", "geen", "op", "thats all",
      "that is all", "niets", "niks", "niemand", "none", "nothing", "nobody", "-",
    ].contains(trimmed(line).lowercased())
  }

  /// “Weet niet”, “weet niet wie”: no name that begins so.
  private static func saysUnknown(_ line: String) -> Bool {
    if AnswerWord(line) == .unknown { return true }
    let words = line.split(whereSeparator: \.isWhitespace)
    guard !line.contains(where: \.isNumber) else { return false }
    return (2...3).contains { count in
      words.count > count && AnswerWord(words[..<count].joined(separator: " ")) == .unknown
    }
  }

  /// False where the line has to be typed otherwise.
  private func take(_ line: String) throws(Leaving) -> Bool {
    let paste = DebtPaste(file: file, context: context)
    if Self.saysUnknown(line) {
      context.display.say("  " + RoughSay.skipLetter.text(in: language))
      return true
    }
    do throws(Leaving) {
      if line.contains("\n") {
        try paste.take(line)
      } else if DebtPaste.isAsked(by: line) {
        try paste.ask()
      } else if Debt.names(one: line, in: try entering.dossier()) {
        try entering.take(line, Debt.self, try entering.dossier())
      } else {
        let quick = QuickDebt(file: file, context: context)
        guard let several = try quick.several(in: line) else { return try quick.addRoughly(line) }
        for one in several { try takeOne(one, quick) }
      }
      return true
    } catch {
      switch error {
      // Back from a question about this line: it is not added.
      case .back, .done: return true
      case .line, .leave, .failed: throw error
      }
    }
  }

  /// One of several in a line; going back from a question about it leaves the others.
  private func takeOne(_ line: String, _ quick: QuickDebt) throws(Leaving) {
    do throws(Leaving) { _ = try quick.addRoughly(line) } catch {
      switch error {
      case .back, .done: return
      case .line, .leave, .failed: throw error
      }
    }
  }
}
