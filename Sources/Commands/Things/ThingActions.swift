import Documents
import Domain
import Exchange
import Planning
import Store

// What `add`, `list`, `show`, `edit` and `remove` do, for every kind of thing.

extension FormedThing {
  /// Adds a thing from options; on a terminal what is missing is asked.
  static func add(
    _ options: [TypedOption], isSure: Bool = false, _ context: inout Context
  ) throws(Failure) {
    let (file, dossier) = try context.dossier()
    let desk = addingDesk(dossier, in: file, context)
    var filling = Filling(value: blank(in: dossier), answered: [])
    let draft = try context.fill(&filling, with: options, at: desk)
    try context.settle(&filling, at: desk, isSure: isSure)
    let entry = try answered { () throws(InputError) in try checked(filling.value) }
    let name = name(of: entry, in: dossier)
    try stored { () throws(StoreError) in
      try file.change(.added(thing, name), on: context.today) { changes throws(StoreError) in
        try save(entry, of: filling, at: desk, in: &changes)
        if let draft { try changes.dropDraft(for: draft) }
      }
    }
    context.didChange(.added(thing, name), id: id(of: entry))
  }

  /// Changes what the options say; without options every field is asked on a terminal.
  static func edit(
    _ typed: String, _ options: [TypedOption], isSure: Bool = false, _ context: inout Context
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
    let desk = editingDesk(dossier, in: file, context)
    try context.settle(&filling, at: desk, isSure: isSure)
    let entry = try answered { () throws(InputError) in try checked(filling.value) }
    let name = name(of: entry, in: dossier)
    try stored { () throws(StoreError) in
      try file.change(.edited(thing, name), on: context.today) { changes throws(StoreError) in
        try save(entry, of: filling, at: desk, in: &changes)
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
    let desk = editingDesk(dossier, in: file, context)
    try desk.edit(&filling) { filling throws(Leaving) in
      // What does not fit with another field yet waits for the answer to that one.
      guard let entry = try? checked(filling.value) else { return false }
      try kept { () throws(StoreError) in
        try file.change(.edited(thing, name(of: entry, in: dossier)), on: context.today) {
          changes throws(StoreError) in
          try save(entry, of: filling, at: desk, in: &changes)
        }
      }
      return true
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
      try answered { () throws(InputError) in
        try form.answer(row, value, in: &filling, context.formContext(dossier))
      }
      let desk = editingDesk(dossier, in: file, context)
      try context.settle(&filling, at: desk)
      let entry = try answered { () throws(InputError) in try checked(filling.value) }
      let intent = Intent.edited(thing, name(of: entry, in: dossier))
      try stored { () throws(StoreError) in
        try file.change(intent, on: context.today) { changes throws(StoreError) in
          try save(entry, of: filling, at: desk, in: &changes)
        }
      }
      let shown =
        filling.rough[row.field].map { FormSay.countedWith($0).text(in: context.language) }
        ?? row.understood(filling.value, context.formContext(dossier))
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

  /// Where a new one is filled in, by a command or in the dialogue: what was left in one is gone on
  /// with in the other.
  static func addingDesk(
    _ dossier: Dossier, in file: DossierFile, _ context: Context
  ) -> FormDesk<Entry> {
    var desk = context.desk(form, dossier, in: file) { _ in DraftName.adding(form.name) }
    desk.odd = oddLook(in: dossier, context)
    return desk
  }

  /// Where one that is there is changed.
  static func editingDesk(
    _ dossier: Dossier, in file: DossierFile, _ context: Context
  ) -> FormDesk<Entry> {
    var desk = context.desk(form, dossier, in: file) { entry in
      DraftName.editing(form.name, id(of: entry))
    }
    desk.odd = oddLook(in: dossier, context)
    return desk
  }

  /// Keeps the entry, that its unusual amounts were said to be right, and what is not exact or not told.
  static func save(
    _ entry: Entry, of filling: Filling<Entry>, at desk: FormDesk<Entry>,
    in changes: inout Changes
  ) throws(StoreError) {
    try save(entry, in: &changes)
    let today = desk.context.today
    for odd in desk.odd?.found(entry) ?? [] where filling.sure.contains(odd) {
      try changes.save(odd.isRight(on: today))
    }
    if let line = line(of: entry) {
      let about = Assurance.Matter.about(line: line.place, line.amount, line.every)
      try changes.settle(
        Assurance(about, words: nil, on: today), holds: !filling.about.isEmpty)
    }
    try changes.settle(filling.rough, of: id(of: entry))
    if let matter = untold(of: entry) {
      try changes.settle(
        Assurance(matter, words: nil, on: today), holds: !filling.untold.isEmpty)
    }
  }

  static func filling(
    of found: Self, _ dossier: Dossier, _ context: Context
  ) -> Filling<Entry> {
    let entry = entry(of: found)
    let known = form.rows.filter { $0.typed(entry, context.formContext(dossier)) != nil }
    let untold = found.untoldFields(in: dossier)
    let first = form.rows.first { form.mayBeAbout.contains($0.field) }?.field
    let isAbout = dossier.linesAbout.contains(found.idText)
    return Filling(
      value: entry, answered: Set(known.map(\.field)).subtracting(untold),
      about: isAbout ? Set([first].compactMap(\.self)) : [],
      rough: roughDays(of: entry, known, context.formContext(dossier)), untold: untold)
  }
}

extension FormedThing {
  /// The days of an entry that were told as they are remembered.
  private static func roughDays(
    of entry: Entry, _ rows: [FormRow<Entry>], _ context: FormContext
  ) -> [Field: RoughDay] {
    var found: [Field: RoughDay] = [:]
    for row in rows where row.roughly != nil {
      guard let typed = row.typed(entry, context),
        let day = try? Typed(typed, for: row.field).day(today: context.today, leaning: .past)
      else { continue }
      found[row.field] = context.dossier.roughDay(row.field, of: id(of: entry), day)
    }
    return found
  }
}

extension Form {
  /// Reads the options in the order of the form, so that one may depend on another.
  func apply(
    _ options: [TypedOption], to filling: inout Filling<Value>, _ context: FormContext
  ) throws(Failure) {
    try answered { () throws(InputError) in try refuseWhatIsLeftOut(options, context) }
    for row in rows {
      for option in options where option.field == row.field {
        try answered { () throws(InputError) in
          try answer(row, option.typed, in: &filling, context)
        }
      }
    }
    try answered { () throws(InputError) in try refuseWhatIsIdle(options, beside: filling.value) }
  }

  /// What would say nothing beside another answer is an error: nothing is left out without a word.
  private func refuseWhatIsIdle(
    _ options: [TypedOption], beside value: Value
  ) throws(InputError) {
    for option in options where option.typed != Self.clearing {
      if let other = row(option.field)?.idleBeside(value) {
        throw InputError(option.field, typed: option.typed, .notBeside(other))
      }
    }
  }

  /// A percentage belongs to an agreed rate: beside another one it would be left out without a word.
  private func refuseWhatIsLeftOut(
    _ options: [TypedOption], _ context: FormContext
  ) throws(InputError) {
    guard let percent = options.first(where: { $0.field == .debtPercent }),
      let rate = options.first(where: { $0.field == .debtRate }), rate.typed != Self.clearing,
      percent.typed != Self.clearing
    else { return }
    guard case .unknown = try? Choice.rate(in: context).read(Typed(rate.typed, for: .debtRate))
    else {
      throw InputError(.debtPercent, typed: percent.typed, .notBeside(.debtRate))
    }
  }
}
