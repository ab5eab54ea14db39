import Documents
import Domain
import Exchange
import Planning
import Store

// What `add`, `list`, `show`, `edit` and `remove` do, for every kind of thing.

extension DossierThing {
  /// Adds a thing from options; on a terminal what is missing is asked.
  static func add(_ options: [TypedOption], _ context: inout Context) throws(Failure) {
    let (file, dossier) = try context.dossier()
    let blank = Filling(value: blank(in: dossier), answered: [])
    let filled = try fill(blank, with: options, dossier, file, context)
    let entry = try answered { () throws(InputError) in try checked(filled.value) }
    let name = name(of: entry, in: dossier)
    try stored { () throws(StoreError) in
      try file.change(.added(thing, name), on: context.today) { changes throws(StoreError) in
        try save(entry, in: &changes)
      }
    }
    context.didChange(.added(thing, name), id: id(of: entry))
  }

  static func list(_ context: inout Context) throws(Failure) {
    let (_, dossier) = try context.dossier()
    var items: [(thing: Self, ledger: DebtLedger?)] = []
    for thing in all(in: dossier) { items.append((thing, try thing.ledger(in: dossier, context))) }
    guard context.options.json else {
      let now = balanceTable(of: items.compactMap(\.ledger), of: dossier, in: context.language)
      return context.display.show(list(dossier, in: context.language).adding(now))
    }
    context.display.print([
      "schema": .string(schema),
      "items": .list(items) { item in
        item.ledger.map { item.thing.json.adding("nowCents", .cents($0.left.total)) }
          ?? item.thing.json
      },
    ])
  }

  static func show(_ typed: String, _ context: inout Context) throws(Failure) {
    let (_, dossier) = try context.dossier()
    let thing = try find(typed, in: dossier)
    let ledger = try thing.ledger(in: dossier, context)
    guard context.options.json else {
      let report = thing.report(in: dossier, context.language)
      return context.display.show(
        report.adding(ledger.map { balanceBlocks(of: $0, in: context.language) } ?? []))
    }
    let json: JSONValue = ["schema": .string(schema), "item": thing.json]
    context.display.print(
      ledger.map { json.adding("now", PaymentDocument.json(of: $0)) } ?? json)
  }

  /// Changes what the options say; without options every field is asked on a terminal.
  static func edit(
    _ typed: String, _ options: [TypedOption], _ context: inout Context
  ) throws(Failure) {
    let (file, dossier) = try context.dossier()
    let found = try find(typed, in: dossier)
    guard !options.isEmpty else {
      guard context.canAsk else { throw .problem(.missing(form.rows.map(\.field))) }
      return try context.asking { () throws(Leaving) in
        try editByAsking(found.idText, file, context)
      }
    }
    var filling = filling(of: found, dossier, context)
    try form.apply(options, to: &filling, context.formContext(dossier))
    let entry = try answered { () throws(InputError) in try checked(filling.value) }
    let name = name(of: entry, in: dossier)
    try stored { () throws(StoreError) in
      try file.change(.edited(thing, name), on: context.today) { changes throws(StoreError) in
        try save(entry, in: &changes)
      }
    }
    context.didChange(.edited(thing, name), id: id(of: entry))
  }

  /// Asks every field that makes sense, with what is there as the answer that Enter takes. Each
  /// answer that changes something is kept at once; `.` ends it.
  static func editByAsking(
    _ typed: String, _ file: DossierFile, _ context: Context
  ) throws(Leaving) {
    let dossier =
      try kept { () throws(StoreError) in try file.dossier() } ?? .empty(in: context.language)
    let found = try within { () throws(Failure) in try find(typed, in: dossier) }
    var filling = filling(of: found, dossier, context)
    var last = filling.value
    let editor = FieldEditor(form: form, dossier: dossier, context: context)
    try editor.run(&filling) { filling throws(Leaving) in
      // What does not fit with another field yet waits for the answer to that one.
      guard filling.value != last, let entry = try? checked(filling.value) else { return }
      last = filling.value
      try kept { () throws(StoreError) in
        try file.change(.edited(thing, name(of: entry, in: dossier)), on: context.today) {
          changes throws(StoreError) in try save(entry, in: &changes)
        }
      }
    }
    let entry = try within { () throws(Failure) in
      try answered { () throws(InputError) in try checked(filling.value) }
    }
    guard entry != self.entry(of: found) else { return }
    let text = Intent.edited(thing, name(of: entry, in: dossier)).text(in: context.language)
    context.display.say("\(text).")
  }

  /// `d1 bedrag 612,30`: changes one field by its name. False when nothing like it was typed.
  static func editByName(
    _ typed: String, _ file: DossierFile, _ context: Context
  ) throws(Leaving) -> Bool {
    guard let gap = typed.firstIndex(where: \.isWhitespace) else { return false }
    let dossier =
      try kept { () throws(StoreError) in try file.dossier() } ?? .empty(in: context.language)
    let id = typed[..<gap]
    guard let found = all(in: dossier).first(where: { $0.idText == id }) else { return false }
    return try within { () throws(Failure) in
      let change = trimmed(typed[gap...])
      let (row, value) = try named(change)
      var filling = filling(of: found, dossier, context)
      let entry = try answered { () throws(InputError) in
        try form.answer(row, value, in: &filling, context.formContext(dossier))
        return try checked(filling.value)
      }
      let intent = Intent.edited(thing, name(of: entry, in: dossier))
      try stored { () throws(StoreError) in
        try file.change(intent, on: context.today) { changes throws(StoreError) in
          try save(entry, in: &changes)
        }
      }
      let shown =
        row.understood(filling.value, context.formContext(dossier))
        ?? row.typed(filling.value, context.formContext(dossier)) ?? value
      context.display.say("  \(row.field.name(in: context.language)): \(shown)")
      context.didChange(intent, id: found.idText)
      return true
    }
  }

  private static func named(_ change: String) throws(Failure) -> (FormRow<Entry>, String) {
    if let named = form.named(change) { return (named.row, named.value) }
    let word = change.split(whereSeparator: \.isWhitespace).first.map { String($0) } ?? change
    throw .problem(.unknownField(typed: word))
  }

  static func filling(
    of found: Self, _ dossier: Dossier, _ context: Context
  ) -> Filling<Entry> {
    let entry = entry(of: found)
    let known = form.rows.filter { $0.typed(entry, context.formContext(dossier)) != nil }
    return Filling(value: entry, answered: Set(known.map(\.field)))
  }

  static func remove(_ typed: String, _ context: inout Context) throws(Failure) {
    let (file, dossier) = try context.dossier()
    let found = try find(typed, in: dossier)
    let name = name(of: entry(of: found), in: dossier)
    do throws(StoreError) {
      try file.change(.removed(thing, name), on: context.today) { changes throws(StoreError) in
        try found.remove(in: &changes)
      }
    } catch {
      guard case .creditorInUse(_, let debts) = error else { throw .store(error) }
      throw .problem(.creditorInUse(name: name, debts: debts))
    }
    context.didChange(.removed(thing, name), id: found.idText)
  }

  private static func fill(
    _ blank: Filling<Entry>, with options: [TypedOption], _ dossier: Dossier,
    _ file: DossierFile, _ context: Context
  ) throws(Failure) -> Filling<Entry> {
    var filling = blank
    try form.apply(options, to: &filling, context.formContext(dossier))
    let missing = form.missing(in: filling)
    guard !missing.isEmpty else { return filling }
    guard context.canAsk else { throw .problem(.missing(missing)) }
    let dialogue = FormDialogue(
      form: form, conversation: context.conversation, context: context.formContext(dossier),
      keep: { _, _ in })
    try context.asking { () throws(Leaving) in
      try dialogue.fill(&filling) { missing.contains($0.field) }
    }
    return filling
  }
}

extension Form {
  /// Reads the options in the order of the form, so that one may depend on another.
  func apply(
    _ options: [TypedOption], to filling: inout Filling<Value>, _ context: FormContext
  ) throws(Failure) {
    for row in rows {
      for option in options where option.field == row.field {
        try answered { () throws(InputError) in
          try answer(row, option.typed, in: &filling, context)
        }
      }
    }
  }
}
