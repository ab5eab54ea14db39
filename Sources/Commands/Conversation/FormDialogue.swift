import Documents
import Domain

/// Fills in a form by asking, one field after another, with a way back.
struct FormDialogue<Value: Sendable> {
  let form: Form<Value>
  let conversation: Conversation
  /// What answers are read with, but for the language: that is the one spoken now.
  let context: FormContext
  /// Keeps what was answered so far, after every answer; the field is the one just answered.
  let keep: (Filling<Value>, Field) throws(Leaving) -> Void
  /// Whether what was typed for a field is more than its answer, and leaves the dialogue.
  var isLine: ((String, Field) -> Bool)?
  /// Whether another field may be answered by its name: `bedrag 612,30`.
  var mayName = false
  /// The only ones of a choice that are offered at the first question; empty where all are.
  var narrowing: [String] = []
  /// Whether all fields that make sense are asked, and not only those that are asked of something new.
  var asksAll = false
  /// Whether fields are asked too that no dialogue asks by itself.
  var asksLeftAlone = false
  /// Whether what the thing cannot be without may be left open: it has a value already.
  var maySkipAll = false
  /// What is unusual about a value and has to be settled before it is kept; nil where no amount can be.
  var odd: OddLook<Value>?

  /// Asks the rows that `isAsked` names, from the first that is not answered yet.
  ///
  /// Throws `back` when the first question is left by `<`; passes on `done` and `leave`.
  func fill(
    _ filling: inout Filling<Value>, asking isAsked: (FormRow<Value>) -> Bool
  ) throws(Leaving) {
    let rows = form.rows.filter(isAsked)
    let first = rows.firstIndex { !filling.answered.contains($0.field) } ?? rows.count
    try walk(rows, from: first, &filling)
  }

  /// Asks exactly these fields, known or not, in the order of the form; the ones before
  /// `first` only when somebody goes back to them.
  func fill(
    _ filling: inout Filling<Value>, from fields: [Field], startingAt first: Int = 0
  ) throws(Leaving) {
    try walk(form.rows.filter { fields.contains($0.field) }, from: first, &filling)
  }

  private func walk(
    _ rows: [FormRow<Value>], from first: Int, _ filling: inout Filling<Value>
  ) throws(Leaving) {
    var index = first
    while index < rows.count {
      let row = rows[index]
      guard row.isRelevant(filling.value), asksAll || row.isOffered(filling.value),
        asksLeftAlone || !row.isLeftAlone(filling.value)
      else {
        index += 1
        continue
      }
      do throws(Leaving) {
        let isKnown = filling.answered.contains(rows[index].field)
        try ask(rows[index], &filling, isKnown: isKnown)
        try settle(&filling)
        try keep(filling, rows[index].field)
        index += 1
      } catch {
        guard case .back = error,
          let before = rows[..<index].lastIndex(where: {
            $0.isRelevant(filling.value)
              && (asksLeftAlone || !$0.isLeftAlone(filling.value))
          })
        else { throw error }
        index = before
      }
    }
  }

  /// Asks one field; when it is known, Enter keeps what is there.
  func ask(
    _ row: FormRow<Value>, _ filling: inout Filling<Value>, isKnown: Bool
  ) throws(Leaving) {
    while let other = try askOnce(row, &filling, isKnown: isKnown) {
      say(other, filling, named: true)
      try keep(filling, other.field)
    }
    // What was skipped was answered too: it is not asked again on the way forward.
    filling.answered.insert(row.field)
  }

  /// The row that was answered by its name instead of this one; nil when this one was.
  private func askOnce(
    _ row: FormRow<Value>, _ filling: inout Filling<Value>, isKnown: Bool
  ) throws(Leaving) -> FormRow<Value>? {
    let before = filling
    if let proposal = row.proposal {
      conversation.display.say("\n" + proposal(spoken.language))
    }
    let answered = try conversation.ask(
      question(row, before, isKnown: isKnown)
    ) { answer throws(InputError) in
      if mayName, let named = try form.readNamed(answer, in: before, spoken) { return named }
      var changed = before
      try form.answer(
        row, narrowed(answer, row), in: &changed, numbered(offered(row, before.value)))
      return (row: row, filling: changed)
    }
    guard let answered else { return nil }
    filling = answered.filling
    guard answered.row.field == row.field else { return answered.row }
    say(row, filling, named: false)
    return nil
  }

  /// In the language that is spoken now.
  private func question(
    _ row: FormRow<Value>, _ filling: Filling<Value>, isKnown: Bool
  ) -> Question {
    let words = row.field.words(in: spoken.language)
    let isLine = isLine.map { isLine in { (typed: String) in isLine(typed, row.field) } }
    return Question(
      text: words.question, help: words.help.text(in: spoken.language),
      fallback: isKnown
        ? form.typed(row, in: filling, spoken) : row.suggested(filling.value, spoken),
      shown: isKnown ? shown(row, filling) : shownSuggestion(row, filling),
      options: offered(row, filling.value), keys: row.keys(spoken),
      canSkip: maySkipAll || row.need != .required,
      isLine: isLine,
      unknown: unknown(row, isKnown: isKnown), readsDash: isKnown && row.clear != nil)
  }

  /// What is known stays; what may be unknown is left open, even where Enter takes something; else it
  /// is as with Enter.
  private func unknown(_ row: FormRow<Value>, isKnown: Bool) -> Question.Unknown? {
    if isKnown { return .stays }
    if maySkipAll { return .leftOpen }
    return row.need != .required && row.clear != nil ? .leftOpen : nil
  }

  /// What is known, as it is read.
  private func shown(_ row: FormRow<Value>, _ filling: Filling<Value>) -> String? {
    guard row.typed(filling.value, spoken) != nil,
      let read = row.understood(filling.value, spoken)
    else { return nil }
    if let rough = filling.rough[row.field] { return rough.text(in: spoken.language) }
    return filling.about.contains(row.field) ? spoken.language.about(read) : read
  }

  /// What Enter would take, as it is read.
  private func shownSuggestion(_ row: FormRow<Value>, _ filling: Filling<Value>) -> String? {
    guard let suggested = row.suggested(filling.value, spoken) else { return nil }
    var taken = filling
    guard (try? form.answer(row, suggested, in: &taken, spoken)) != nil else { return nil }
    return shown(row, taken)
  }

  /// What can be chosen from.
  private func offered(_ row: FormRow<Value>, _ value: Value) -> [String] {
    guard row.field != form.rows.first?.field || narrowing.isEmpty else { return narrowing }
    return row.optionsFor?(value, spoken) ?? row.options(spoken)
  }

  /// A number of a narrowed list means the word that stands there.
  private func narrowed(_ answer: String, _ row: FormRow<Value>) -> String {
    guard row.field == form.rows.first?.field, let number = Int(trimmed(answer)),
      narrowing.indices.contains(number - 1)
    else { return answer }
    return narrowing[number - 1]
  }

  private var spoken: FormContext { context.speaking(conversation.language) }

  private func say(_ row: FormRow<Value>, _ filling: Filling<Value>, named: Bool) {
    let value = filling.value
    let plain = row.understood(value, spoken) ?? (named ? row.typed(value, spoken) : nil)
    if let plain {
      let understood = understood(plain, row, filling)
      let name = named ? "\(row.field.name(in: spoken.language)): " : ""
      conversation.display.say("  \(name)\(understood)")
    }
  }

  /// What was understood; of a day that is not exact, with which one is counted.
  private func understood(
    _ plain: String, _ row: FormRow<Value>, _ filling: Filling<Value>
  ) -> String {
    if let rough = filling.rough[row.field] {
      return FormSay.countedWith(rough).text(in: spoken.language)
    }
    return filling.about.contains(row.field) ? spoken.language.about(plain) : plain
  }

  private func numbered(_ options: [String]) -> FormContext {
    FormContext(
      today: context.today, language: spoken.language, dossier: context.dossier,
      isNumbered: !options.isEmpty && options.count <= Conversation.mostNumbered)
  }
}
