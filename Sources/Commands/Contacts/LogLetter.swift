import ArgumentParser
import Documents
import Domain
import Exchange
import Planning
import Rules
import Store
import Terminal

/// A letter that came in: `aflos log letter d3 --stage bailiff --on 20-11 --by 5-12`.
struct LogLetter: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.logLetter) }
  @Argument(
    help: CommandHelp.argument(.debtID), completion: CommandHelp.completion(.debtID)) var debt:
    String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.logStage),
    completion: CommandHelp.values(.logStage)) var stage: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.logOn),
    completion: CommandHelp.values(.logOn)) var on: String?
  @Option(
    name: [.customLong("by"), .customLong("answer-by")], parsing: .unconditional,
    help: CommandHelp.field(.logAnswerBy))
  var by: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.logAmount),
    completion: CommandHelp.values(.logAmount)) var amount: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.debtCollector),
    completion: CommandHelp.values(.debtCollector)) var collector: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.debtJudgment),
    completion: CommandHelp.values(.debtJudgment)) var judgment: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.debtPrincipal),
    completion: CommandHelp.values(.debtPrincipal)) var principal: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.debtInterest),
    completion: CommandHelp.values(.debtInterest)) var interest: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.debtCollectionCosts),
    completion: CommandHelp.values(.debtCollectionCosts))
  var collectionCosts: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.debtOtherCosts),
    completion: CommandHelp.values(.debtOtherCosts)) var otherCosts: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.logWith),
    completion: CommandHelp.values(.logWith)) var with: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.logSaid),
    completion: CommandHelp.values(.logSaid)) var said: String?
  @Flag(name: [.long, .customShort("y")], help: CommandHelp.option(.meant))
  var yes = false
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let (file, dossier) = try context.dossier()
    let desk = IncomingDesk(
      file: file, dossier: dossier, law: try context.law(for: dossier), isMeant: yes)
    var letter = try desk.filled(
      typedOptions([
        (.logDebt, debt), (.logStage, stage), (.logOn, on), (.logAnswerBy, by),
        (.logAmount, amount), (.debtCollector, collector), (.debtJudgment, judgment),
        (.logWith, with), (.logSaid, said),
      ]), context)
    let parts = typedOptions([
      (.debtPrincipal, principal), (.debtInterest, interest),
      (.debtCollectionCosts, collectionCosts), (.debtOtherCosts, otherCosts),
    ])
    try desk.takeAmounts(parts, into: &letter, context)
    try desk.keep(&letter, context)
  }
}

/// What writing down a letter that came in works with.
struct IncomingDesk {
  let file: DossierFile
  /// As it is kept.
  let dossier: Dossier
  let law: Law
  /// Whether warnings were answered before they came.
  let isMeant: Bool
  /// What was read of the letter, by the field it is for.
  var proposals = ReadProposals.none

  /// The letter with the answers that were given; what is missing is asked on a terminal.
  func filled(_ options: [TypedOption], _ context: Context) throws(Failure) -> IncomingLetter {
    var filling = Filling(
      value: IncomingLetter.blank(in: dossier, on: context.today), answered: [])
    try context.fill(
      &filling, with: options, at: desk(context), subject: .logDebt, .usual)
    return filling.value
  }

  private func desk(_ context: Context) -> FormDesk<IncomingLetter> {
    context.desk(IncomingLetter.form.proposing(proposals), dossier, in: file) { letter in
      DraftName.adding("letterIn", about: letter.entry.debt?.text)
    }
  }

  /// Takes over the amounts that were typed; else says what differs, and asks. Nothing is taken over
  /// in silence.
  func takeAmounts(
    _ typed: [TypedOption], into letter: inout IncomingLetter, _ context: Context
  ) throws(Failure) {
    let (kept, day) = (letter.debt.debt, letter.entry.on)
    let (dossier, law) = (dossier, law)
    let known = try lawful { () throws(LawError) in
      try dossier.ledger(of: kept, on: day, law: law).left
    }
    if !typed.isEmpty {
      var filling = Filling(value: letter, answered: [])
      filling.value.debt.debt.parts = known
      try IncomingLetter.form.apply(typed, to: &filling, context.formContext(dossier))
      try take(filling.value.debt.debt.parts, into: &letter)
      return
    }
    guard let asked = letter.amount else { return }
    let language = context.language
    guard asked != known.total else {
      if !context.options.json {
        context.display.say(LetterInSay.sameAmount(asked).text(in: language))
      }
      return
    }
    context.display.note(
      LetterInSay.otherAmount(asked, known: known.total).text(in: language), .caution)
    guard context.canAsk else {
      context.display.note(LetterInSay.takeOverLater(kept.id).text(in: language), .faint)
      return
    }
    try ask(asked, from: known, into: &letter, context)
  }

  /// Asks whether to take the amounts over, and what they are made of until that adds up. `.` leaves
  /// the dossier as it is.
  private func ask(
    _ asked: Money, from known: Debt.Parts, into letter: inout IncomingLetter, _ context: Context
  ) throws(Failure) {
    var filling = Filling(value: letter, answered: Set(IncomingLetter.parts))
    filling.value.debt.debt.parts = proposals.parts ?? known
    let dialogue = FormDialogue(
      form: IncomingLetter.form.proposing(proposals.ofParts), conversation: context.conversation,
      context: context.formContext(dossier), keep: { _, _ in })
    var isTaken = false
    do throws(Leaving) {
      guard
        try context.conversation.confirm(
          LetterInSay.takeOver.text(in: context.language),
          help: LetterInSay.takeOverHelp.text(in: context.language), fallback: false)
      else { return }
      while !isTaken {
        try dialogue.fill(&filling, from: IncomingLetter.parts)
        let total = filling.value.debt.debt.claimed
        isTaken = total == asked
        if !isTaken {
          context.display.note(
            LetterInSay.partsDiffer(total, asked: asked).text(in: context.language), .caution)
        }
      }
    } catch {
      switch error {
      case .back, .done, .line, .leave(.asked), .leave(.endOfInput): return
      case .leave(.elsewhere(let word)):
        context.conversation.elsewhere = word
        throw .answered(.no)
      case .leave(.interrupted): throw .answered(.interrupted)
      case .failed(let failure): throw failure
      }
    }
    try take(filling.value.debt.debt.parts, into: &letter)
  }

  private func take(
    _ parts: Debt.Parts, into letter: inout IncomingLetter
  ) throws(Failure) {
    if let asked = letter.amount, asked != parts.total {
      throw .input(
        InputError(
          .logAmount, typed: asked.typable(in: dossier.language),
          asked < parts.total ? .amountBelow(parts.total) : .amountAbove(parts.total)))
    }
    letter.debt.debt.parts = parts
    letter.debt.debt.statedOn = letter.entry.on
    letter.debt.debt.disputed = min(letter.debt.debt.disputed, parts.total)
  }

  /// Keeps the letter and what it changes as one change, and says what it means.
  func keep(
    _ letter: inout IncomingLetter, saving more: ReadExtras = .none, _ context: Context
  ) throws(Failure) {
    let entry = try checked(letter)
    letter.entry = entry
    guard let id = entry.debt, let before = dossier.debt(id) else { return }
    letter.apply(steppingBack: try stepsBack(letter, from: before, context))
    let debt = letter.debt
    let draft = context.canAsk ? desk(context).draft(letter) : nil
    _ = try answered { () throws(InputError) in try debt.checked() }
    let intent = Intent.added(.logEntry, LogEntry.name(of: entry, in: dossier))
    try stored { () throws(StoreError) in
      try file.change(intent, on: context.today) { changes throws(StoreError) in
        try Debt.save(debt, in: &changes)
        try changes.save(entry)
        try more.save(in: &changes)
        if let draft { try changes.dropDraft(for: draft) }
      }
    }
    let after = try stored { () throws(StoreError) in try file.dossier() } ?? dossier
    let standing = try context.standing(of: after, in: file)
    let current = standing.now.dossier
    guard let now = current.debt(id) else { return }
    let ladder = try context.ladder(of: now, in: standing)
    let changes = letter.changes(from: before, in: after)
    guard !context.options.json else {
      return context.display.print(
        LogDocument.json(of: [entry], in: after)
          .adding("changed", .list(changes) { .string($0.code) })
          .adding("ladder", LadderDocument.json(of: ladder)))
    }
    say(changes, about: id, context)
    context.display.show(ladderReport(ladder, of: current, in: context.language))
    context.didChange(intent, id: entry.id.text)
  }

  /// The contact as a whole; of a letter of which nothing was said, what it asks.
  private func checked(_ letter: IncomingLetter) throws(Failure) -> LogEntry {
    var entry = try answered { () throws(InputError) in try LogEntry.checked(letter.entry) }
    if entry.said == nil, let amount = letter.amount {
      entry.said = LetterInSay.asks(amount).text(in: dossier.language)
    }
    return entry
  }

  /// Whether the debt goes back a step; whoever wrote a day before the debt is asked first.
  private func stepsBack(
    _ letter: IncomingLetter, from before: Debt, _ context: Context
  ) throws(Failure) -> Bool {
    if !isMeant, let problem = letter.entry.problem(in: dossier) {
      guard try context.isMeantSo(problem, or: .log(problem)) else { throw .answered(.no) }
    }
    guard let stage = letter.entry.stage, stage < before.stage else { return false }
    guard !isMeant else { return true }
    let problem = LogProblem.stepBack(before.id, from: before.stage, to: stage)
    guard !context.canAsk else { return try context.isMeantSo(problem, or: .log(problem)) }
    context.display.note(problem.text(in: context.language), .caution)
    context.display.note(LetterInSay.stepStays(before.stage).text(in: context.language), .faint)
    return false
  }

  private func say(_ changes: [DebtChange], about debt: ID<Debt>, _ context: Context) {
    let language = context.language
    guard !changes.isEmpty else {
      return context.display.say(LetterInSay.nothingChanged.text(in: language) + "\n")
    }
    context.display.say(LetterInSay.changed(debt).text(in: language))
    for change in changes {
      context.display.say("- \(change.text(in: language))", hanging: 2)
    }
    context.display.say("")
  }
}
