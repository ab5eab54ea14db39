import Documents
import Domain
import Store
import Terminal

/// Fills in one form of one dossier: what was typed as options comes first, then what was left half
/// way the last time, then questions. Every answer is kept under a name until the thing is, whichever
/// way somebody leaves: by a key, by the end of the input, or because the program was killed.
///
/// Whoever keeps the thing drops what waited in the same change (`Changes.dropDraft`).
struct FormDesk<Value: Sendable & Equatable> {
  let form: Form<Value>
  let file: DossierFile
  let dossier: Dossier
  let context: Context
  /// The name under which answers wait; what a form is about may be part of it.
  let draft: @Sendable (Value) -> String
  /// What is unusual about its amounts; nil where it has none that can be.
  var odd: OddLook<Value>?

  private var conversation: Conversation { context.conversation }
  private var formContext: FormContext { context.formContext(dossier) }

  /// Asks the fields that `isAsked` names and that are not answered. `subject` says what the form is
  /// about: it is asked before all others, so that what waits about it is found.
  ///
  /// A full stop ends the questions where nothing is missing; else it leaves.
  func add(
    _ filling: inout Filling<Value>, subject: Field?,
    asking isAsked: (FormRow<Value>, Filling<Value>) -> Bool
  ) throws(Leaving) {
    do throws(Leaving) {
      try askSubject(subject, &filling)
      try resume(&filling)
      let asked = Set(form.rows.filter { isAsked($0, filling) }.map(\.field))
      try dialogue().fill(&filling) { asked.contains($0.field) }
    } catch {
      let missing = form.missing(in: filling)
      if case .done = error, missing.isEmpty { return }
      try leave(filling, about: subject, missing, error)
    }
  }

  /// Asks every field, with what is there as the answer that Enter takes. After each answer `keep` is
  /// asked to keep the whole; where it cannot be kept yet it says false, and the answer waits.
  func edit(
    _ filling: inout Filling<Value>, keep: @escaping (Filling<Value>) throws(Leaving) -> Bool
  ) throws(Leaving) {
    var last = filling
    try resume(&filling, isEditing: true)
    var dialogue = FormDialogue(
      form: form, conversation: conversation, context: formContext
    ) { filling, _ throws(Leaving) in
      if !filling.says(theSameAs: last) {
        guard try keep(filling) else {
          return try keepDraft(changes(in: filling, since: last.value), of: filling.value)
        }
        last = filling
      }
      try drop(for: filling.value)
    }
    dialogue.mayName = true
    dialogue.asksAll = true
    dialogue.odd = odd
    while true {
      do throws(Leaving) {
        return try dialogue.fill(&filling, from: form.rows.map(\.field))
      } catch {
        switch error {
        case .back, .line: continue
        case .done: return
        case .leave, .failed:
          let name = draft(filling.value)
          if try kept({ () throws(StoreError) in try file.draft(for: name) }) != nil { sayKept([]) }
          throw error
        }
      }
    }
  }

  /// The questions of this form; each answer is kept as it is given.
  func dialogue() -> FormDialogue<Value> {
    var dialogue = FormDialogue(form: form, conversation: conversation, context: formContext) {
      filling, _ throws(Leaving) in try keepAll(of: filling)
    }
    dialogue.odd = odd
    return dialogue
  }

  /// Asks about unusual amounts only; nothing is kept meanwhile.
  func settling() -> FormDialogue<Value> {
    var dialogue = FormDialogue(
      form: form, conversation: conversation, context: formContext, keep: { _, _ in })
    dialogue.odd = odd
    return dialogue
  }

  /// What was answered before the program ended, read again as if it were typed now.
  func waiting(for blank: Value) throws(Leaving) -> Filling<Value> {
    let name = draft(blank)
    let kept = try kept { () throws(StoreError) in try file.draft(for: name) }
    return form.filling(blank, with: kept ?? Draft(form: name, answers: []), formContext)
  }

  /// Forgets what waits.
  func drop(for value: Value) throws(Leaving) {
    let name = draft(value)
    try kept { () throws(StoreError) in try file.dropDraft(for: name) }
  }
}

extension FormDesk {
  private func askSubject(
    _ subject: Field?, _ filling: inout Filling<Value>
  ) throws(Leaving) {
    guard let subject, !filling.answered.contains(subject) else { return }
    try resume(&filling)
    guard !filling.answered.contains(subject) else { return }
    let blank = filling.value
    let dialogue = FormDialogue(
      form: form, conversation: conversation, context: formContext, keep: { _, _ in })
    try dialogue.fill(&filling) { $0.field == subject }
    // From now on answers wait under what the form is about.
    if draft(blank) != draft(filling.value) { try drop(for: blank) }
  }

  /// Offers what waits from the last time; what was typed now stands. Where something is changed,
  /// all that is there counts as answered: then what is otherwise is new.
  private func resume(
    _ filling: inout Filling<Value>, isEditing: Bool = false
  ) throws(Leaving) {
    let name = draft(filling.value)
    guard let waiting = try kept({ () throws(StoreError) in try file.draft(for: name) }) else {
      return
    }
    let answered = filling.answered
    let there = form.answers(in: filling, formContext)
    let new = waiting.answers.filter { answer in
      // A field that was skipped says nothing.
      guard form.row(answer.field) != nil, answer.typed != Form<Value>.clearing else {
        return false
      }
      return isEditing ? !there.contains(answer) : !answered.contains(answer.field)
    }
    guard !new.isEmpty else { return }
    let language = context.language
    context.display.say(
      FormSay.lastTime(new.map(\.field), typed: new.map(\.typed)).text(in: language))
    guard
      try conversation.confirm(
        FormSay.goOn.text(in: context.language), help: FormSay.goOnHelp.text(in: context.language),
        fallback: true)
    else { return try drop(for: filling.value) }
    for answer in new {
      guard let row = form.row(answer.field) else { continue }
      try? form.answer(row, answer.typed, in: &filling, formContext)
      filling.answered.insert(answer.field)
    }
  }

  private func leave(
    _ filling: Filling<Value>, about subject: Field?, _ missing: [Field], _ leaving: Leaving
  ) throws(Leaving) {
    if case .failed = leaving { throw leaving }
    guard filling.answered.contains(where: { $0 != subject }) else { throw leaving }
    try keepAll(of: filling)
    if case .done = leaving { sayKept(missing) } else { sayKept([]) }
    throw leaving
  }

  private func sayKept(_ missing: [Field]) {
    let say: FormSay = missing.isEmpty ? .isKept : .isKeptWithout(missing)
    context.display.note(say.text(in: context.language), .faint)
  }

  /// Keeps what was answered so far.
  func keepAll(of filling: Filling<Value>) throws(Leaving) {
    try keepDraft(form.answers(in: filling, formContext), of: filling.value)
  }

  /// What was answered otherwise than it was before.
  private func changes(in filling: Filling<Value>, since before: Value) -> [Draft.Answer] {
    let old = Filling(value: before, answered: filling.answered)
    let known = form.answers(in: old, formContext)
    return form.answers(in: filling, formContext).filter { !known.contains($0) }
  }

  private func keepDraft(_ answers: [Draft.Answer], of value: Value) throws(Leaving) {
    let draft = Draft(form: draft(value), answers: answers)
    try kept { () throws(StoreError) in try file.keepDraft(draft) }
  }
}

/// Under which names answers wait.
enum DraftName {
  /// A new thing; `about` is what it is about, where that is known.
  static func adding(_ form: String, about: String? = nil) -> String {
    (["\(form).add"] + [about].compactMap(\.self).filter { !$0.isEmpty }).joined(separator: ".")
  }

  /// A thing that is there.
  static func editing(_ form: String, _ id: String) -> String { "\(form).edit.\(id)" }
}
