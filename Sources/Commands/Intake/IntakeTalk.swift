import Documents
import Domain
import Planning
import Store
import Terminal

/// “Prepare the handover”: what debt help asks, one by one, with a line why. Each can be skipped; “I do
/// not know” is kept as such; it goes on where it stopped.
struct IntakeTalk {
  let file: DossierFile
  let entering: Entering

  /// Under which the file keeps what was skipped. It is no part of undo.
  private static let passed = "handover.passed"

  var context: Context { entering.context }
  var language: Language { context.conversation.language }

  /// What became of one question.
  private enum Outcome {
    case answered, skipped, unknown
  }

  /// Asks all that is open and was not skipped; what was skipped comes again once the rest is done.
  func run() throws(Leaving) {
    var passed = try passedKeys()
    let open = Intake(of: try entering.dossier()).inquiries(.open)
    let keys =
      try open.map(\.key) + untoldDebts().map { Self.key(of: $0) }
      + untoldChains().map { Inquiry.chain($0.id).key }
    if keys.allSatisfy({ passed.contains($0) }) { passed = [] }
    let left = keys.count { !passed.contains($0) }
    say(passed.isEmpty ? .intro(questions: left) : .goesOn(questions: left))
    var past: [Intake.Item] = []
    var again: Intake.Item?
    var part: Intake.Part?
    while let item = try upcoming(again, passed) {
      if item.part != part { heading(item.part) }
      (part, again) = (item.part, nil)
      do throws(Leaving) {
        let outcome = try ask(item.inquiry)
        passed.removeAll { $0 == item.inquiry.key }
        if outcome == .skipped { passed.append(item.inquiry.key) }
        try keep(passed)
        past.append(item)
      } catch {
        switch error {
        case .back:
          guard let last = past.popLast() else { return }
          again = last
        case .done: return try finish(passed)
        case .line, .leave, .failed: throw error
        }
      }
    }
    try askAboutDebts(&passed)
    try askAboutChains(&passed)
    try finish(passed)
  }

  /// Adds one thing of this kind by asking.
  func add(_ kind: IntakeKind) throws(Leaving) {
    switch kind {
    case .child: try addOne(Child.self) { _ in }
    case .asset(let kind): try addOne(Asset.self, known: [.assetKind]) { $0.kind = kind }
    case .matter(let kind):
      try addOne(LegalMatter.self, known: [.matterKind]) { $0.kind = kind }
    }
  }

  /// The one that is asked again, else the first that is open.
  private func upcoming(
    _ again: Intake.Item?, _ passed: [String]
  ) throws(Leaving) -> Intake.Item? {
    if let again { return again }
    return Intake(of: try entering.dossier()).items.first {
      $0.status == .open && !passed.contains($0.inquiry.key)
    }
  }

  private func finish(_ passed: [String]) throws(Leaving) {
    let intake = Intake(of: try entering.dossier())
    context.display.say("")
    say(
      .done(
        known: intake.inquiries(.known).count + intake.inquiries(.none).count,
        unknown: intake.inquiries(.unknown).count,
        skipped: try intake.inquiries(.open).count + untoldDebts().count
          + untoldChains().count))
    say(.citizenNumber)
    say(.makePack)
  }

  func say(_ what: IntakeSay) { context.display.say(what.text(in: language)) }
  private func heading(_ part: Intake.Part) {
    context.display.heading("\n" + IntakeSay.part(part).text(in: language))
  }

  private func ask(_ inquiry: Inquiry) throws(Leaving) -> Outcome {
    do throws(Leaving) {
      switch inquiry {
      case .field(let field):
        why(field.help(in: language).why)
        return try ask(field)
      case .topic(let topic):
        why(topic.why(in: language))
        return try ask(topic)
      // Asked after everything else, debt by debt.
      case .chain: return .skipped
      }
    } catch {
      guard case .line(let line) = error else { throw error }
      let isNone = ["geen", "none", "nothing", "niets", "niks"].contains(folded(line))
      if isNone, case .topic = inquiry {
        try tell(inquiry, .none)
      } else {
        try tell(inquiry, .unknown)
        say(.notKnown)
      }
      return .unknown
    }
  }

  func why(_ text: String) {
    context.display.say("")
    context.display.note(IntakeSay.why(text).text(in: language), .faint)
  }

  /// Asks one field of the household; “I do not know” leaves by `line`.
  private func ask(_ field: Field) throws(Leaving) -> Outcome {
    let before = try entering.dossier()
    let form = Dossier.householdForm
    guard let row = form.row(field) else { return .skipped }
    let formContext = context.formContext(before).speaking(language)
    let words = field.words(in: language)
    let known = row.typed(before, formContext)
    let options = row.options(formContext)
    let isNumbered = !options.isEmpty && options.count <= Conversation.mostNumbered
    let reading = FormContext(
      today: formContext.today, language: language, dossier: before, isNumbered: isNumbered)
    let answered = try context.conversation.ask(
      Question(
        text: words.question, help: words.help.text(in: language), fallback: known,
        options: options, canSkip: true, unknown: known == nil ? .line : .stays)
    ) { answer throws(InputError) in
      var filling = Filling(value: before, answered: [])
      try form.answer(row, answer, in: &filling, reading)
      return filling
    }
    guard let answered else { return .skipped }
    // A day that is not exact is said back as it was told.
    let told = answered.rough[field]?.text(in: language)
    if let shown = told ?? row.understood(answered.value, formContext) {
      context.display.say("  \(shown)")
    }
    try kept { () throws(StoreError) in
      try file.keepHousehold(
        of: answered.value, since: before, answered.rough, on: context.today)
    }
    return .answered
  }

  /// Whether there is one, and then what it is, until there is no other.
  private func ask(_ topic: Inquiry.Topic) throws(Leaving) -> Outcome {
    if topic == .children, try describeChildren() { return .answered }
    guard
      let isThere = try context.conversation.ask(
        Question(
          text: topic.question(in: language), help: IntakeSay.howToAnswer.text(in: language),
          canSkip: true, unknown: .line),
        { answer throws(InputError) in try Typed(answer, for: nil).yesOrNo() })
    else { return .skipped }
    guard isThere else {
      try tell(.topic(topic), .none)
      return .answered
    }
    repeat { try fillIn(topic) } while try another(topic)
    return .answered
  }

  private func another(_ topic: Inquiry.Topic) throws(Leaving) -> Bool {
    guard topic != .representative else { return false }
    return try context.conversation.confirm(
      IntakeSay.another(topic).text(in: language),
      help: IntakeSay.anotherHelp.text(in: language), fallback: false)
  }

  private func fillIn(_ topic: Inquiry.Topic) throws(Leaving) {
    if let family = topic.matters {
      return try addOne(LegalMatter.self, known: family.kinds.count == 1 ? [.matterKind] : []) {
        $0.kind = family.kinds.first ?? .procedure
      } choosing: {
        family.kinds.map { $0.name(in: language) }
      }
    }
    switch topic {
    case .children: try addOne(Child.self) { _ in }
    case .representative:
      for field in Self.representative { _ = try askBeside(field) }
    default:
      try addOne(Asset.self, known: topic.assets.count == 1 ? [.assetKind] : []) {
        $0.kind = topic.assets.first ?? .other
      } choosing: {
        topic.assets.map { $0.name(in: language) }
      }
    }
  }

  private static let representative: [Field] = [
    .representative, .representativeName, .representativeAddress, .representativePhone,
    .representativeSince,
  ]

  /// One of several fields of one subject: what is not known of it is said, and the next one comes.
  private func askBeside(_ field: Field) throws(Leaving) -> Outcome {
    do throws(Leaving) { return try ask(field) } catch {
      guard case .line = error else { throw error }
      try tell(.field(field), .unknown)
      say(.notKnown)
      return .unknown
    }
  }

  /// Children of whom only the year is known are described first; false where there are none.
  private func describeChildren() throws(Leaving) -> Bool {
    let open = try entering.dossier().household.children.filter { $0.birthDate == nil }
    for child in open {
      say(.child(String(child.birthYear)))
      let dossier = try entering.dossier()
      let desk = Child.editingDesk(dossier, in: file, context)
      var filling = Filling(value: child, answered: [])
      var dialogue = desk.dialogue()
      dialogue.maySkipAll = true
      try dialogue.fill(&filling, from: Child.form.rows.map(\.field))
      try save(filling, at: desk, .edited(.child, Child.name(of: filling.value, in: dossier)))
    }
    return !open.isEmpty
  }

  func tell(_ inquiry: Inquiry, _ answer: Inquiry.Answer) throws(Leaving) {
    let said = Assurance(.asked(inquiry, answer), words: nil, on: context.today)
    let name = BothLanguages.text { said.text(in: $0) }
    try kept { () throws(StoreError) in
      try file.change(.added(.assurance, name), on: context.today) { changes throws(StoreError) in
        try changes.save(said)
      }
    }
  }
}

// What was skipped.
extension IntakeTalk {
  private func passedKeys() throws(Leaving) -> [String] {
    let stored = try kept { () throws(StoreError) in try file.progress(Self.passed) }
    return (stored ?? "").split(separator: ",").map { String($0) }
  }

  func keep(_ keys: [String]) throws(Leaving) {
    try kept { () throws(StoreError) in
      try file.setProgress(Self.passed, keys.joined(separator: ","))
    }
  }
}
