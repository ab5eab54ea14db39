import Documents
import Domain
import Exchange
import Planning
import Store
import Terminal

extension Context {
  /// The letter that was asked for by its kind. What it cannot do without is asked when somebody is
  /// there; Enter takes what the dossier and the plan suggest.
  func letter(
    _ wish: LetterWish, about debt: ID<Debt>, with desk: LetterDesk
  ) throws(Failure) -> WrittenLetter {
    let matter = try desk.matter(of: debt)
    let suggested = wish.letter.suggested(for: matter)
    let form = LetterFacts.form(of: wish.letter, suggesting: suggested)
    for option in wish.options where form.row(option.field) == nil {
      throw .letterProblem(.doesNotAsk(option.field, wish.letter.kind))
    }
    var filling = Filling(value: LetterFacts.none, answered: [])
    let formContext = formContext(desk.dossier)
    try form.apply(wish.options, to: &filling, formContext)
    let missing = form.missing(in: filling)
    // A letter that does not fit for another reason says so before anything is asked.
    switch fitting(wish, matter, filling.value.filled(from: suggested)) {
    case .success(let letter) where !canAsk || missing.isEmpty: return try desk.written(letter)
    case .success: break
    case .failure(.missing) where canAsk: break
    case .failure(let refusal): throw .refusal(refusal)
    }
    let (name, file) = (wish.letter.kind.rawValue, try file())
    let facts = self.desk(form, desk.dossier, in: file) { _ in
      DraftName.adding("letter.\(name)", about: debt.text)
    }
    try fill(&filling, with: [], at: facts)
    switch fitting(wish, matter, filling.value.filled(from: suggested)) {
    case .success(let letter):
      try stored { () throws(StoreError) in
        try file.dropDraft(for: facts.draft(filling.value))
      }
      return try desk.written(letter)
    case .failure(let refusal): throw .refusal(refusal)
    }
  }

  private func fitting(
    _ wish: LetterWish, _ matter: LetterMatter, _ facts: LetterFacts
  ) -> Result<FittingLetter, LetterRefusal> {
    Result { () throws(LetterRefusal) in try wish.letter.fitting(matter, facts) }
  }
}

// Writing letters and saying what became of them.
extension Context {
  /// Writes letters and says of each what became of it.
  func write(
    _ order: LetterOrder, with desk: LetterDesk, in file: DossierFile, press: LetterPress
  ) throws(Failure) {
    var writing = LetterWriting(order: order, desk: desk, file: file, press: press)
    let line = ProgressLine(console: display.console, capabilities: display.capabilities)
    let count = order.debts.count
    let outcomes = try writing.run(on: today) { debt, done throws(Failure) in
      if order.wish == nil { line.update("\(done + 1)/\(count)") }
      guard let wish = order.wish else { return try desk.letter(for: debt) }
      return try letter(wish, about: debt, with: desk)
    }
    line.clear()
    let beside = try writing.writeBeside(
      outcomes.compactMap { reason(for: $0, with: desk) }, on: today)
    guard !options.json else {
      let letters = try stored { () throws(StoreError) in try file.letters() }
      return display.print(HistoryDocument.json(of: letters))
    }
    let hidden = display.isDialogue ? ListLimit.choosing.hidden(of: outcomes.count) : 0
    for outcome in outcomes.dropLast(hidden) { say(outcome, with: desk, order) }
    if hidden > 0 { display.say(Say.andMore(hidden).text(in: language)) }
    if order.wish == nil { sayWhoIsAskedForTime(outcomes, with: desk) }
    sayWhereCostsAreInDoubt(outcomes, with: desk)
    for path in beside { display.say(Say.fileWritten(path).text(in: language)) }
    noteWhatLacks(writing.letters, as: order.forms, writing.press)
    if writing.letters.count > 1, order.forms.contains(.pdf), !order.isOneFile {
      display.note(Say.oneFileInstead.text(in: language), .faint)
    }
    let written = outcomes.count { if case .written = $0 { true } else { false } }
    if written > 0 { display.say("\n\(Say.lettersKept(written).text(in: language))") }
  }

  private func say(
    _ outcome: LetterWriting.Outcome, with desk: LetterDesk, _ order: LetterOrder
  ) {
    switch outcome {
    case .written(let letter, let paths, let changes, let aside):
      let files = paths.joined(separator: ", ")
      if !changes.isEmpty {
        display.say(Say.letterReplaced(letter.debt, changes, aside: aside).text(in: language))
      }
      display.say(Say.letterWritten(kind: letter.kind, file: files).text(in: language))
      if let gate = desk.gate(behind: letter), order.wish == nil {
        let say = Say.neutral(letter.debt, gate, soldBy: desk.seller(of: letter.debt))
        display.say(say.text(in: language))
      }
    case .exists(let letter, let paths):
      let files = paths.joined(separator: ", ")
      display.say(Say.letterExists(file: files, written: letter.written).text(in: language))
    case .notNeeded, .refused:
      if let reason = reason(for: outcome, with: desk) { display.say(reason) }
    }
  }

  /// Where letters ask for time because no offer would be kept: each reason once, with its debts.
  private func sayWhoIsAskedForTime(_ outcomes: [LetterWriting.Outcome], with desk: LetterDesk) {
    var groups: [(stops: [Finding], debts: [ID<Debt>])] = []
    for case .written(let letter, _, _, _) in outcomes {
      let stops = desk.stops(behind: letter)
      guard !stops.isEmpty else { continue }
      if let place = groups.firstIndex(where: { Self.sameReasons($0.stops, stops, language) }) {
        groups[place].debts.append(letter.debt)
      } else {
        groups.append((stops, [letter.debt]))
      }
    }
    for group in groups {
      display.say(Say.timeInstead(group.debts, because: group.stops).text(in: language))
    }
  }

  /// Where a proposal offers on costs that may be too high.
  private func sayWhereCostsAreInDoubt(
    _ outcomes: [LetterWriting.Outcome], with desk: LetterDesk
  ) {
    let offered = outcomes.compactMap { outcome -> ID<Debt>? in
      switch outcome {
      case .written(let letter, _, _, _): letter.kind == PaymentProposal.kind ? letter.debt : nil
      case .exists(let letter, _):
        letter.kind == PaymentProposal.kind.rawValue && letter.sent == nil ? letter.debt : nil
      case .notNeeded, .refused: nil
      }
    }
    guard let text = costsFirstText(offering: offered, by: desk.plan, in: language) else { return }
    display.note(text, .caution)
  }

  /// Whether a person reads the same of both.
  private static func sameReasons(_ a: [Finding], _ b: [Finding], _ language: Language) -> Bool {
    Say.timeInstead([], because: a).text(in: language)
      == Say.timeInstead([], because: b).text(in: language)
  }

  /// Why there is no letter; nil where there is one.
  private func reason(for outcome: LetterWriting.Outcome, with desk: LetterDesk) -> String? {
    switch outcome {
    case .written, .exists: return nil
    case .notNeeded(let debt):
      let name = desk.dossier.debt(debt).map { desk.dossier.name(of: $0.creditor) }
      return Say.arrangementRuns(name ?? debt.text).text(in: language)
    case .refused(let debt, let refusal):
      return Say.letterNotWritten(debt, refusal).text(in: language)
    }
  }
}
