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

  /// What was filled in from options; what is missing is asked on a terminal. There `asksAll` asks
  /// everything that is usually asked and was not typed.
  func filled<Value>(
    _ blank: Value, _ form: Form<Value>, with options: [TypedOption], asksAll: Bool,
    _ dossier: Dossier
  ) throws(Failure) -> Value {
    var filling = Filling(value: blank, answered: [])
    let formContext = formContext(dossier)
    try form.apply(options, to: &filling, formContext)
    let missing = form.missing(in: filling)
    guard canAsk else {
      guard missing.isEmpty else { throw .problem(.missing(missing)) }
      return filling.value
    }
    guard asksAll || !missing.isEmpty else { return filling.value }
    let dialogue = FormDialogue(
      form: form, conversation: conversation, context: formContext, keep: { _, _ in })
    try asking { () throws(Leaving) in
      try dialogue.fill(&filling) { row in
        missing.contains(row.field) || asksAll && row.need != .onRequest
      }
    }
    return filling.value
  }

  /// What is there with what the options change; without options every field is asked on a terminal,
  /// and Enter keeps what is there.
  func edited<Value>(
    _ value: Value, _ form: Form<Value>, with options: [TypedOption], _ dossier: Dossier
  ) throws(Failure) -> Value {
    let formContext = formContext(dossier)
    let known = form.rows.filter { $0.typed(value, formContext) != nil }
    var filling = Filling(value: value, answered: Set(known.map(\.field)))
    try form.apply(options, to: &filling, formContext)
    guard options.isEmpty else { return filling.value }
    guard canAsk else { throw .problem(.missing(form.rows.map(\.field))) }
    let dialogue = FormDialogue(
      form: form, conversation: conversation, context: formContext, keep: { _, _ in })
    try asking { () throws(Leaving) in
      do throws(Leaving) {
        try dialogue.fill(&filling, from: form.rows.map(\.field))
      } catch {
        // A full stop keeps what was answered so far.
        guard case .done = error else { throw error }
      }
    }
    return filling.value
  }
}
