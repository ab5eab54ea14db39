/// What a change was meant to do: facts, no sentence. `Documents` words it in both languages.
package enum Intent: Hashable, Sendable {
  /// A dossier was started.
  case started
  /// Everything was replaced; the name of the file it came from.
  case imported(String)
  /// The thing and its name, as it was at the time; in both languages where those differ
  /// (`BothLanguages`).
  case added(Thing, String)
  /// The thing and its name, as it is after the change.
  case edited(Thing, String)
  /// The thing and the name it had.
  case removed(Thing, String)
  /// One of the answers that are given once, such as the reserve.
  case settingChanged(Field)
  /// A list of so many debts, taken in at once.
  case debtsTakenIn(Int)
  /// So many debts got a day for their amounts, because nobody had said one.
  case debtsStated(Int)
  /// So many lines of bank statements, taken in at once.
  case bankTakenIn(Int)
  /// How many letters.
  case lettersWritten(Int)
  /// The id of the letter.
  case letterSent(String)
  /// How many letters were said to be sent at once.
  case lettersSent(Int)
  /// The past before this was removed.
  case purged
  /// What a file says and this program has no words for.
  case other(code: String, argument: String)
}

// In the file an intent is a code and one argument, in plain columns. Codes are never renamed.
extension Intent {
  /// A word for the file; never renamed.
  package var code: String {
    switch self {
    case .started: "started"
    case .imported: "imported"
    case .added(let thing, _): "added.\(thing.rawValue)"
    case .edited(let thing, _): "edited.\(thing.rawValue)"
    case .removed(let thing, _): "removed.\(thing.rawValue)"
    case .settingChanged: "settingChanged"
    case .debtsTakenIn: "debtsTakenIn"
    case .debtsStated: "debtsStated"
    case .bankTakenIn: "bankTakenIn"
    case .lettersWritten: "lettersWritten"
    case .letterSent: "letterSent"
    case .lettersSent: "lettersSent"
    case .purged: "purged"
    case .other(let code, _): code
    }
  }

  /// What the code is about, as text; empty where there is nothing to say.
  package var argument: String {
    switch self {
    case .started, .purged: ""
    case .imported(let name), .added(_, let name), .edited(_, let name), .removed(_, let name): name
    case .settingChanged(let field): field.rawValue
    case .debtsTakenIn(let count), .debtsStated(let count), .bankTakenIn(let count),
      .lettersWritten(let count), .lettersSent(let count):
      String(count)
    case .letterSent(let id): id
    case .other(_, let argument): argument
    }
  }

  /// The intent with this code; what is not known becomes `other`.
  package init(code: String, argument: String) {
    let parts = code.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let thing = parts.count == 2 ? Thing(rawValue: String(parts[1])) : nil
    self =
      switch (parts.first, thing) {
      case ("added", let thing?): .added(thing, argument)
      case ("edited", let thing?): .edited(thing, argument)
      case ("removed", let thing?): .removed(thing, argument)
      default: Self.plain(code, argument) ?? .other(code: code, argument: argument)
      }
  }

  private static func plain(_ code: String, _ argument: String) -> Intent? {
    switch code {
    case "started": argument.isEmpty ? .started : nil
    case "imported": .imported(argument)
    case "settingChanged": Field(rawValue: argument).map { .settingChanged($0) }
    case "debtsTakenIn": Int(argument).map { .debtsTakenIn($0) }
    case "debtsStated": Int(argument).map { .debtsStated($0) }
    case "bankTakenIn": Int(argument).map { .bankTakenIn($0) }
    case "lettersWritten": Int(argument).map { .lettersWritten($0) }
    case "letterSent": .letterSent(argument)
    case "lettersSent": Int(argument).map { .lettersSent($0) }
    case "purged": argument.isEmpty ? .purged : nil
    default: nil
    }
  }
}
