import Documents
import Domain
import Imports
import Store

// Debts may be typed whole: in one line, or as a table.
extension Debt {
  static func takesLine(_ typed: String) -> Bool {
    typed.hasPrefix("+") || typed.contains("\n") || DebtPaste.isAsked(by: typed)
      || DroppedLetter.looksLikeOne(typed)
  }

  static var listHint: DebtSay? { .quickHint }

  static func take(line: String, _ file: DossierFile, _ context: Context) throws(Leaving) {
    let paste = DebtPaste(file: file, context: context)
    if let path = DroppedLetter.path(line, in: context.world) {
      try DroppedLetter.read(path, into: file, context)
    } else if line.contains("\n") {
      try paste.take(line)
    } else if DebtPaste.isAsked(by: line) {
      try paste.ask()
    } else {
      try QuickDebt(file: file, context: context).add(typed: String(line.dropFirst()))
    }
  }

  /// At the first question a plus may also stand before a new name: a line says an amount too.
  static func isLine(_ typed: String, at field: Field, today: LocalDate) -> Bool {
    guard field == .debtCreditor else { return false }
    return DebtPaste.isAsked(by: typed) || DroppedLetter.looksLikeOne(typed)
      || typed.hasPrefix("+") && DebtLine.isLikely(String(typed.dropFirst()), today: today)
  }
}
