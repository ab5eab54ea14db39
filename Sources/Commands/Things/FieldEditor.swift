import Documents
import Domain

/// Edits a thing at a terminal: asks every field that makes sense, with what is there as the
/// answer that Enter takes. `.` ends and keeps what was changed.
struct FieldEditor<Value: Sendable> {
  let form: Form<Value>
  let dossier: Dossier
  let context: Context

  func run(_ filling: inout Filling<Value>) throws(Failure) {
    let known = filling.answered
    let dialogue = FormDialogue(
      form: form, conversation: context.conversation, context: context.formContext(dossier),
      keep: { _ in })
    var index = 0
    try context.asking { () throws(Leaving) in
      while index < form.rows.count {
        do throws(Leaving) {
          let row = form.rows[index]
          if row.isRelevant(filling.value) {
            try dialogue.ask(row, &filling, isKnown: known.contains(row.field))
          }
          index += 1
        } catch {
          switch error {
          case .back: index = max(0, index - 1)
          case .done: return
          default: throw error
          }
        }
      }
    }
  }
}
