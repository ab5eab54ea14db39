import Documents
import Domain
import Planning
import Terminal

/// Whether something is new or another stands in its place.
enum RecordChange {
  case added, edited

  func intent(_ thing: Thing, _ name: String) -> Intent {
    switch self {
    case .added: .added(thing, name)
    case .edited: .edited(thing, name)
    }
  }
}

extension Context {
  /// Says what is odd and asks whether it is meant so; where nobody can be asked it is `failure`.
  func isMeantSo(_ problem: some MeantProblem, or failure: Failure) throws(Failure) -> Bool {
    guard canAsk else { throw failure }
    display.note(problem.text(in: language), .caution)
    var isMeant = false
    try asking { () throws(Leaving) in
      isMeant = try conversation.confirm(
        problem.question(in: language), help: problem.help(in: language), fallback: false)
    }
    return isMeant
  }
}
