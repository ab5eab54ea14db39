import Documents
import Domain
import Store
import Terminal

/// Entering facts in the dialogue: every answer is kept as a draft, every finished thing is one
/// change.
struct Entering {
  let file: DossierFile
  let context: Context

  private var conversation: Conversation { context.conversation }

  func dossier() throws(Leaving) -> Dossier {
    try kept { () throws(StoreError) in try file.dossier() } ?? .empty(in: context.language)
  }

  /// Which fields of the household are asked.
  enum Asking {
    /// Known or not, from the first.
    case all
    /// From the first that is not known.
    case unknown
    /// The last that makes sense, for somebody who comes back to it.
    case last
    /// From the first that was not asked before under this key, which the file keeps.
    case unasked(key: String)

    /// Whether what is there may be kept with Enter: somebody saw it before.
    fileprivate var keepsAll: Bool {
      switch self {
      case .all, .last: true
      case .unknown, .unasked: false
      }
    }
  }

  /// Asks these fields of the household; each is stored as it is answered.
  func household(_ fields: [Field], _ asking: Asking) throws(Leaving) {
    let before = try dossier()
    let form = Dossier.householdForm
    let formContext = context.formContext(before)
    // What has a value from the start was not answered by anybody; who looks through everything
    // keeps it with Enter.
    let known = form.rows.filter { row in
      (asking.keepsAll || row.field != .householdKind && row.field != .reserve)
        && row.typed(before, formContext) != nil
    }.map(\.field)
    var filling = Filling(value: before, answered: Set(known))
    let dialogue = FormDialogue(form: form, conversation: conversation, context: formContext) {
      filling, field throws(Leaving) in
      var changed = filling.value
      // The language may have been changed at a question, since the form was begun.
      if field != .language { changed.language = try self.dossier().language }
      try kept { () throws(StoreError) in
        try file.keepHousehold(of: changed, since: before, on: context.today)
        if case .unasked(let key) = asking { try file.setProgress(key, field.rawValue) }
      }
      if field == .language { conversation.language = changed.language }
    }
    switch asking {
    case .all: try dialogue.fill(&filling, from: fields)
    case .last:
      let asked = form.rows.filter { fields.contains($0.field) }
      let last = asked.lastIndex { $0.isRelevant(before) } ?? 0
      try dialogue.fill(&filling, from: fields, startingAt: last)
    case .unknown: try dialogue.fill(&filling) { fields.contains($0.field) }
    case .unasked(let key): try goOn(dialogue, &filling, with: fields, after: key)
    }
  }

  /// Asks from the first field that was not asked before. `.` skips only what is not required.
  private func goOn(
    _ dialogue: FormDialogue<Dossier>, _ filling: inout Filling<Dossier>, with fields: [Field],
    after key: String
  ) throws(Leaving) {
    let last = try kept { () throws(StoreError) in try file.progress(key) }
    let rows = dialogue.form.rows.filter { fields.contains($0.field) }
    var next = rows.firstIndex { $0.field.rawValue == last }.map { $0 + 1 } ?? 0
    filling.answered.formUnion(rows[..<next].map(\.field))
    while true {
      do throws(Leaving) {
        return try dialogue.fill(&filling, from: fields, startingAt: next)
      } catch {
        guard case .done = error,
          let open = rows.firstIndex(where: {
            $0.need == .required && !filling.answered.contains($0.field)
          })
        else { throw error }
        next = open
        let text = Dialogue.neededFirst([rows[open].field])
        conversation.display.say(text.text(in: context.language))
      }
    }
  }

  /// Adds things of one kind until `.` is typed at the first question of a new one.
  func list<Kind: DossierThing>(_ kind: Kind.Type) throws(Leaving) {
    let opening: Dialogue =
      kind.all(in: try dossier()).isEmpty ? .listEnds(kind.thing) : .anotherOne(kind.thing)
    conversation.display.say(opening.text(in: context.language))
    while true {
      do throws(Leaving) {
        try addOne(kind)
      } catch {
        guard case .done = error else { throw error }
        return
      }
      conversation.display.say("\n" + Dialogue.anotherOne(kind.thing).text(in: context.language))
    }
  }

  /// Adds one thing, or goes on with the one that was half answered.
  func addOne<Kind: DossierThing>(_ kind: Kind.Type) throws(Leaving) {
    let dossier = try dossier()
    let desk = kind.addingDesk(dossier, in: file, context)
    var filling = try desk.waiting(for: kind.blank(in: dossier))
    if !filling.answered.isEmpty { sayGoesOn(with: kind.name(of: filling.value, in: dossier)) }
    var dialogue = desk.dialogue()
    let first = kind.form.rows.first?.field
    dialogue.isLine = { typed, field in
      kind.isLine(typed, at: field, today: context.today)
        || field == first && kind.names(one: typed, in: dossier)
    }
    dialogue.mayName = true
    let optional = kind.form.rows.filter { $0.need == .asked }.map(\.field)
    while true {
      var isLast = false
      do throws(Leaving) {
        let isShort = filling.answered.isSuperset(of: optional)
        try dialogue.fill(&filling) { $0.need == .required || !isShort && $0.need == .asked }
      } catch {
        if case .back = error, !filling.answered.isEmpty {
          // Back from the first question: this one was a mistake.
          try desk.drop(for: filling.value)
          filling = Filling(value: kind.blank(in: dossier), answered: [])
          conversation.display.say(Dialogue.notAdded.text(in: context.language))
          continue
        }
        // A whole thing instead of the first answer of one.
        if case .line(let line) = error { return try take(line, kind, dossier) }
        isLast = try endsHere(error, kind, filling)
        if !isLast {
          // `.` skipped all that is not required, also when the program ends before the rest.
          filling.answered.formUnion(optional)
          if let last = optional.last { try dialogue.keep(filling, last) }
          continue
        }
      }
      do throws(InputError) {
        _ = try kind.checked(filling.value)
      } catch {
        conversation.display.note(error.text(in: context.language), .caution)
        if let field = error.field { filling.answered.remove(field) }
        continue
      }
      try finish(filling, of: kind, desk, dossier)
      if isLast { throw .done }
      return
    }
  }

  func sayGoesOn(with name: String) {
    guard !name.isEmpty else { return }
    conversation.display.say(Dialogue.goesOnWith(name).text(in: context.language))
  }

  /// Whether the thing is complete although the dialogue was left: only `.` may do that, and only
  /// when nothing required is open. With nothing answered yet there is no thing to keep.
  private func endsHere<Kind: DossierThing>(
    _ leaving: Leaving, _ kind: Kind.Type, _ filling: Filling<Kind.Entry>
  ) throws(Leaving) -> Bool {
    guard case .done = leaving, !filling.answered.isEmpty else { throw leaving }
    let missing = kind.form.missing(in: filling)
    if !missing.isEmpty {
      conversation.display.say(Dialogue.stillNeeded(missing).text(in: context.language))
    }
    return missing.isEmpty
  }

  /// What was typed instead of the first answer: a whole thing, or one that is there already, to be
  /// changed.
  func take<Kind: DossierThing>(
    _ line: String, _ kind: Kind.Type, _ dossier: Dossier
  ) throws(Leaving) {
    guard kind.names(one: line, in: dossier) else {
      return try kind.take(line: line, file, context)
    }
    do throws(Leaving) {
      if try kind.editByName(line, file, context) { return }
      try kind.editByAsking(trimmed(line), file, context)
    } catch {
      switch error {
      case .back, .done, .line: return
      case .failed(let failure) where failure.cause is AnswerSlip: throw error
      case .leave: throw error
      case .failed(let failure):
        guard let text = failure.text(in: context.language) else { return }
        conversation.display.note(text, .caution)
      }
    }
  }

  /// Saves what was filled in; when it seems to be there already, somebody says whether it is.
  private func finish<Kind: DossierThing>(
    _ filling: Filling<Kind.Entry>, of kind: Kind.Type, _ desk: FormDesk<Kind.Entry>,
    _ dossier: Dossier
  ) throws(Leaving) {
    var filling = filling
    try desk.settling().settle(&filling)
    var entry = filling.value
    var intent = Intent.added(kind.thing, kind.name(of: entry, in: dossier))
    if let double = kind.double(of: entry, in: dossier) {
      let name = "\(kind.name(of: kind.entry(of: double), in: dossier)) (\(double.idText))"
      conversation.display.note(Dialogue.seemsThere(name).text(in: context.language), .caution)
      let isSame = try conversation.confirm(
        Dialogue.isSame.text(in: context.language),
        help: Dialogue.isSameHelp.text(in: context.language), fallback: true)
      if isSame {
        entry = kind.adding(
          kind.form.answers(in: filling, context.formContext(dossier)), to: double,
          context.formContext(dossier))
        guard entry != kind.entry(of: double) else {
          try desk.drop(for: entry)
          return conversation.display.say(Dialogue.notTwice.text(in: context.language))
        }
        intent = .edited(kind.thing, kind.name(of: entry, in: dossier))
      }
    }
    let (saved, draft, filled) = (entry, desk.draft(entry), filling)
    do throws(Leaving) {
      try kept { () throws(StoreError) in
        try file.change(intent, on: context.today) { changes throws(StoreError) in
          try kind.save(saved, of: filled, at: desk, in: &changes)
          try changes.dropDraft(for: draft)
        }
      }
    } catch {
      guard case .failed(let failure) = error,
        failure.cause as? StoreError == .changedMeanwhile
      else { throw error }
      // Somebody else changed something: what was typed is read again beside what is there now.
      let now = try self.dossier()
      let desk = kind.addingDesk(now, in: file, context)
      return try finish(desk.waiting(for: kind.blank(in: now)), of: kind, desk, now)
    }
    conversation.display.say(intent.text(in: context.language) + ".")
    if let meaning = try kind.meaning(of: saved, file, context) {
      conversation.display.say(meaning)
    }
  }
}
