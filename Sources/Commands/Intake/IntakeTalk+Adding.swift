import Documents
import Domain
import Store

// Adding one thing: the fields of its form, without what is known already.
extension IntakeTalk {
  func addOne<Kind: FormedThing>(
    _ kind: Kind.Type, known: Set<Field> = [], _ preset: (inout Kind.Entry) -> Void,
    choosing: (() -> [String])? = nil
  ) throws(Leaving) {
    let dossier = try entering.dossier()
    let desk = kind.addingDesk(dossier, in: file, context)
    var blank = kind.blank(in: dossier)
    preset(&blank)
    var filling = try desk.waiting(for: blank)
    filling.answered.formUnion(known)
    var dialogue = desk.dialogue()
    if let choosing { dialogue.narrowing = choosing() }
    do throws(Leaving) {
      try dialogue.fill(&filling) { $0.need != .onRequest }
    } catch {
      guard case .done = error, desk.form.missing(in: filling).isEmpty else { throw error }
    }
    try save(
      filling, at: desk, .added(kind.thing, kind.name(of: filling.value, in: dossier)), kind)
  }

  func save<Kind: FormedThing>(
    _ filling: Filling<Kind.Entry>, at desk: FormDesk<Kind.Entry>, _ intent: Intent,
    _ kind: Kind.Type
  ) throws(Leaving) {
    let entry: Kind.Entry
    do throws(InputError) { entry = try kind.checked(filling.value) } catch {
      throw .failed(.input(error))
    }
    try kept { () throws(StoreError) in
      try file.change(intent, on: context.today) { changes throws(StoreError) in
        try kind.save(entry, of: filling, at: desk, in: &changes)
        try changes.dropDraft(for: desk.draft(entry))
      }
    }
    context.display.say(intent.text(in: language) + ".")
  }

  func save(
    _ filling: Filling<Child>, at desk: FormDesk<Child>, _ intent: Intent
  ) throws(Leaving) {
    try save(filling, at: desk, intent, Child.self)
  }
}
