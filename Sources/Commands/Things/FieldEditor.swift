import Documents
import Domain

/// Edits a thing by asking every field that makes sense, with what is there as the answer that
/// Enter takes. `.` ends it.
struct FieldEditor<Value: Sendable> {
  let form: Form<Value>
  let dossier: Dossier
  let context: Context

  /// Throws only what `keep` throws, and `leave`: `<` at the first question asks it again.
  func run(
    _ filling: inout Filling<Value>, keep: @escaping (Filling<Value>) throws(Leaving) -> Void
  ) throws(Leaving) {
    var dialogue = FormDialogue(
      form: form, conversation: context.conversation, context: context.formContext(dossier)
    ) { filling, _ throws(Leaving) in try keep(filling) }
    dialogue.mayName = true
    while true {
      do throws(Leaving) {
        return try dialogue.fill(&filling, from: form.rows.map(\.field))
      } catch {
        switch error {
        case .back, .line: continue
        case .done: return
        case .leave, .failed: throw error
        }
      }
    }
  }
}
