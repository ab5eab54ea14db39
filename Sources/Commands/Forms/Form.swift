import Documents
import Domain
import Planning
import Store

/// What one kind of thing is asked, in order: the same for the command line, for the prompt and
/// for editing.
struct Form<Value: Sendable>: Sendable {
  /// The name under which a half-filled form is kept.
  let name: String
  let rows: [FormRow<Value>]
  /// Fields whose amount may be about so much.
  var mayBeAbout: Set<Field> = []

  func row(_ field: Field) -> FormRow<Value>? { rows.first { $0.field == field } }
}

/// One field of a form: how to read it, how to show it, when to ask it.
struct FormRow<Value: Sendable>: Sendable {
  enum Need: Sendable {
    /// The thing cannot be without it.
    case required
    /// Asked in the dialogue; Enter skips it.
    case asked
    /// Only by its option or by editing.
    case onRequest
  }

  let field: Field
  var need: Need
  /// Whether it makes sense for what is known so far.
  var isRelevant: @Sendable (Value) -> Bool = { _ in true }
  /// Whether the dialogue asks it, where it is one that is asked at all.
  var isOffered: @Sendable (Value) -> Bool = { _ in true }
  /// Whether no dialogue asks it, also not one that changes all: only whoever names it.
  var isLeftAlone: @Sendable (Value) -> Bool = { _ in false }
  /// The field because of which it would say nothing; nil where it counts.
  var idleBeside: @Sendable (Value) -> Field? = { _ in nil }
  /// Reads what was typed into the value.
  var read: @Sendable (Typed, inout Value, FormContext) throws(InputError) -> Void
  /// Makes it unknown again; nil where it always has a value.
  let clear: (@Sendable (inout Value) -> Void)?
  /// What it is now, as it could be typed again; nil when unknown.
  let typed: @Sendable (Value, FormContext) -> String?
  /// What Enter takes while it is unknown; nil where Enter skips or asks again.
  var suggested: @Sendable (Value, FormContext) -> String? = { _, _ in nil }
  /// How an answer was understood, to be said back; nil where that is plain.
  var understood: @Sendable (Value, FormContext) -> String? = { _, _ in nil }
  /// The values to choose from, for a numbered list; empty where anything can be typed.
  var options: @Sendable (FormContext) -> [String] = { _ in [] }
  /// The same where they depend on what is known so far; nil where they do not.
  var optionsFor: (@Sendable (Value, FormContext) -> [String])?
  /// How much of a day was said, where that is not all of it; nil for a field that is no day.
  var roughly: (@Sendable (Typed, FormContext) -> RoughDay?)?
  /// What stands before each of them, like an id; empty for its place.
  var keys: @Sendable (FormContext) -> [String] = { _ in [] }
  /// What was read for it elsewhere, said above its question; nil where nothing was.
  var proposal: (@Sendable (Language) -> String)?

  /// The same for a day that may be told as it is remembered.
  func remembering(leaning: DayLeaning) -> FormRow {
    var row = self
    row.roughly = { typed, context in typed.roughDay(today: context.today, leaning: leaning) }
    return row
  }

  func suggesting(
    _ suggested: @escaping @Sendable (Value, FormContext) -> String?
  ) -> FormRow {
    var row = self
    row.suggested = suggested
    return row
  }

  /// Does more after an answer was read; it is given the value from before.
  func then(
    _ more: @escaping @Sendable (_ before: Value, inout Value, FormContext) -> Void
  ) -> FormRow {
    let read = read
    var row = self
    row.read = { typed, value, context throws(InputError) in
      let before = value
      try read(typed, &value, context)
      more(before, &value, context)
    }
    return row
  }

  func offered(_ isOffered: @escaping @Sendable (Value) -> Bool) -> FormRow {
    var row = self
    row.isOffered = isOffered
    return row
  }

  /// Asked by no dialogue, where it is so: only by who names it.
  func leftAlone(_ isLeftAlone: @escaping @Sendable (Value) -> Bool) -> FormRow {
    var row = self
    row.isLeftAlone = isLeftAlone
    return row
  }

  /// Says nothing beside that field where `isIdle`: as an option it is then refused.
  func idle(
    beside field: Field, _ isIdle: @escaping @Sendable (Value) -> Bool
  ) -> FormRow {
    var row = self
    row.idleBeside = { isIdle($0) ? field : nil }
    return row
  }

  func when(_ isRelevant: @escaping @Sendable (Value) -> Bool) -> FormRow {
    var row = self
    row.isRelevant = isRelevant
    return row
  }
}

/// What a form needs to know to read an answer.
struct FormContext: Sendable {
  let today: LocalDate
  let language: Language
  let dossier: Dossier
  /// Whether choices are shown with numbers, so that a number may be typed.
  let isNumbered: Bool

  /// The same in this language.
  func speaking(_ language: Language) -> FormContext {
    FormContext(today: today, language: language, dossier: dossier, isNumbered: isNumbered)
  }
}

/// A thing while its form is filled in.
struct Filling<Value: Sendable>: Sendable {
  var value: Value
  /// The fields that were answered, or were known before.
  var answered: Set<Field>
  /// Unusual amounts that were said to be right.
  var sure: [OddAmount] = []
  /// Fields whose amount is not exact.
  var about: Set<Field> = []
  /// Days that are not exact.
  var rough: [Field: RoughDay] = [:]
  /// Fields that the thing cannot be without and that nobody told yet.
  var untold: Set<Field> = []
}

extension Filling where Value: Equatable {
  /// Whether nothing was changed since `other`.
  func says(theSameAs other: Filling) -> Bool {
    value == other.value && about == other.about && untold == other.untold && rough == other.rough
  }
}

extension Form {
  /// What clears a field that may be unknown.
  static var clearing: String { "-" }

  /// Puts an answer in. `-` clears what may be unknown.
  func answer(
    _ row: FormRow<Value>, _ text: String, in filling: inout Filling<Value>, _ context: FormContext
  ) throws(InputError) {
    let typed = Typed(text, for: row.field)
    if text == Self.clearing || typed.isEmpty {
      guard let clear = row.clear else { throw typed.error(.missing) }
      clear(&filling.value)
      filling.answered.remove(row.field)
      filling.about.remove(row.field)
      filling.rough[row.field] = nil
      return
    }
    if filling.about.contains(row.field) || filling.rough[row.field] != nil, typed.saysExact {
      filling.about.remove(row.field)
      filling.rough[row.field] = nil
      return
    }
    let isAbout = try read(typed, row, in: &filling, context)
    if isAbout { filling.about.insert(row.field) } else { filling.about.remove(row.field) }
    filling.rough[row.field] = row.roughly?(typed, context)
    filling.untold.remove(row.field)
    filling.answered.insert(row.field)
  }

  /// Reads an answer; whether it is about so much.
  private func read(
    _ typed: Typed, _ row: FormRow<Value>, in filling: inout Filling<Value>,
    _ context: FormContext
  ) throws(InputError) -> Bool {
    guard mayBeAbout.contains(row.field) else {
      try row.read(typed, &filling.value, context)
      return false
    }
    let said = row.field.answer == .amount ? typed.withoutSentence : typed
    let plain = said.withoutAbout
    try row.read(plain ?? said, &filling.value, context)
    return plain != nil
  }

  /// What the field is now, as it could be typed again.
  func typed(
    _ row: FormRow<Value>, in filling: Filling<Value>, _ context: FormContext
  ) -> String? {
    if let rough = filling.rough[row.field] { return rough.text(in: context.language) }
    let typed = row.typed(filling.value, context)
    return filling.about.contains(row.field)
      ? typed.map { context.language.about($0) } : typed
  }

  /// The required fields that are still open, in the order of the form.
  func missing(in filling: Filling<Value>) -> [Field] {
    rows.filter { row in
      row.need == .required && row.isRelevant(filling.value)
        && !filling.answered.contains(row.field)
    }.map(\.field)
  }
}

extension Form {
  /// What was answered in a draft, read again as if it were typed now. An answer that no longer
  /// reads, after a change of language, is asked again.
  func filling(_ blank: Value, with draft: Draft, _ context: FormContext) -> Filling<Value> {
    var filling = Filling(value: blank, answered: [])
    for answer in draft.answers {
      guard let row = row(answer.field) else { continue }
      do throws(InputError) {
        try self.answer(row, answer.typed, in: &filling, context)
        filling.answered.insert(answer.field)
      } catch { continue }
    }
    return filling
  }

  /// The answers so far, as they could be typed again; what was skipped is `-`.
  func answers(in filling: Filling<Value>, _ context: FormContext) -> [Draft.Answer] {
    rows.filter { filling.answered.contains($0.field) }.compactMap { row in
      let typed = typed(row, in: filling, context)
      guard typed != nil || row.clear != nil else { return nil }
      return Draft.Answer(field: row.field, typed: typed ?? Self.clearing)
    }
  }
}
