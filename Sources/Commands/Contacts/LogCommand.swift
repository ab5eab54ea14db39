import ArgumentParser
import Documents
import Domain
import Exchange
import Planning
import Store
import Terminal

/// Who said what: `aflos log add d3 --by phone --with "Ms Jansen" --said "…"`.
struct LogCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandHelp.configuration(
      .log,
      subcommands: [
        Add.self, LogLetter.self, LogConfirm.self, List.self, Show.self, Edit.self, Remove.self,
      ],
      defaultSubcommand: List.self)
  }

  struct Add: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.logAdd) }
    @Argument(
      help: CommandHelp.argument(.debtID), completion: CommandHelp.completion(.debtID)) var debt:
      String?
    @OptionGroup var contact: ContactOptions
    @OptionGroup var promised: PromiseOptions
    @Flag(help: CommandHelp.option(.confirm)) var confirm = false
    @Option(help: CommandHelp.option(.mailFile), completion: CommandHelp.typed(.mailFile)) var to:
      String?
    @Flag(help: CommandHelp.option(.force)) var force = false
    @Flag(name: [.long, .customShort("y")], help: CommandHelp.option(.meant))
    var yes = false
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let (file, dossier) = try context.dossier()
      var blank = LogEntry.blank(in: dossier)
      blank.on = context.today
      let options = typedOptions([(.logDebt, debt)]) + contact.typed
      let desk = context.desk(LogEntry.form, dossier, in: file) { entry in
        DraftName.adding(LogEntry.form.name, about: entry.debt?.text)
      }
      let entry = try context.filled(blank, with: options, promised, at: desk)
      let isConfirmed = confirm || to != nil
      guard !isConfirmed || entry.isTalkAboutDebt else { throw .refusal(.noTalk) }
      let kept = try context.keep(
        entry, isMeant: yes, file, dossier,
        draft: context.canAsk ? desk.draft(entry) : nil)
      let after = try stored { () throws(StoreError) in try file.dossier() } ?? dossier
      // As JSON one document goes out: of two, that of the letter, which was asked for last.
      if !(isConfirmed && context.options.json) { context.tell(kept, in: after) }
      guard isConfirmed else { return try context.offerConfirmation(of: kept, in: after, file) }
      let confirmation = try context.confirmation(of: kept, in: after, file, language: nil)
      try context.give(confirmation, to: to, isForced: force, of: after)
    }
  }

  struct List: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.logList) }
    @Argument(
      help: CommandHelp.argument(.debtID), completion: CommandHelp.completion(.debtID)) var debt:
      String?
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let (_, dossier) = try context.dossier()
      let only = try debt.map { typed throws(Failure) in try Debt.find(typed, in: dossier).id }
      guard !context.options.json else {
        return context.display.print(
          LogDocument.json(of: dossier.contacts(about: only), in: dossier))
      }
      context.display.show(logList(of: dossier, about: only, in: context.language))
    }
  }

  struct Show: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.logShow) }
    @Argument(
      help: CommandHelp.argument(.logEntryID), completion: CommandHelp.completion(.logEntryID))
    var id: String
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let (_, dossier) = try context.dossier()
      let entry = try LogEntry.find(id, in: dossier)
      guard !context.options.json else {
        return context.display.print(LogDocument.json(of: [entry], in: dossier))
      }
      context.display.show(logReport(of: entry, of: dossier, in: context.language))
    }
  }

  struct Edit: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.logEdit) }
    @Argument(
      help: CommandHelp.argument(.logEntryID), completion: CommandHelp.completion(.logEntryID))
    var id: String
    @Option(
      parsing: .unconditional, help: CommandHelp.field(.logDebt),
      completion: CommandHelp.values(.logDebt)) var debt: String?
    @OptionGroup var contact: ContactOptions
    @Option(
      parsing: .unconditional, help: CommandHelp.field(.logPromises),
      completion: CommandHelp.values(.logPromises)) var promises: String?
    @Option(
      parsing: .unconditional, help: CommandHelp.field(.logStage),
      completion: CommandHelp.values(.logStage)) var stage: String?
    @Option(
      parsing: .unconditional, help: CommandHelp.field(.logAnswerBy),
      completion: CommandHelp.values(.logAnswerBy)) var answerBy: String?
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      try LogEntry.edit(
        id,
        typedOptions([(.logDebt, debt)]) + contact.typed
          + typedOptions([
            (.logPromises, promises), (.logStage, stage), (.logAnswerBy, answerBy),
          ]), &context)
    }
  }

  struct Remove: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.logRemove) }
    @Argument(
      help: CommandHelp.argument(.logEntryID), completion: CommandHelp.completion(.logEntryID))
    var id: String
    @Flag(name: [.long, .customShort("y")], help: CommandHelp.option(.putBack))
    var yes = false
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      try LogEntry.remove(id, isMeant: yes, &context)
    }
  }
}

/// How, when and with whom somebody spoke, and what was said.
struct ContactOptions: ThingOptions {
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.logBy),
    completion: CommandHelp.values(.logBy)) var by: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.logOn),
    completion: CommandHelp.values(.logOn)) var on: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.logWith),
    completion: CommandHelp.values(.logWith)) var with: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.logSaid),
    completion: CommandHelp.values(.logSaid)) var said: String?

  var typed: [TypedOption] {
    typedOptions([(.logBy, by), (.logOn, on), (.logWith, with), (.logSaid, said)])
  }
}

/// What was promised, by whom and until when: each as often as needed.
struct PromiseOptions: ParsableArguments {
  @Option(parsing: .unconditionalSingleValue, help: CommandHelp.option(.we)) var we: [String] = []
  @Option(parsing: .unconditionalSingleValue, help: CommandHelp.option(.weUntil))
  var weUntil: [String] = []
  @Option(parsing: .unconditionalSingleValue, help: CommandHelp.option(.they))
  var they: [String] = []
  @Option(parsing: .unconditionalSingleValue, help: CommandHelp.option(.theyUntil))
  var theyUntil: [String] = []

  var isEmpty: Bool { we.isEmpty && weUntil.isEmpty && they.isEmpty && theyUntil.isEmpty }

  /// The promises in the order given, ours first. Days belong to them in that order: none at all, or
  /// one for each, where `-` is none.
  func promises(
    madeOn day: LocalDate, _ context: FormContext
  ) throws(Failure) -> [LogEntry.Promise] {
    let form = LogEntry.Promise.form(madeOn: day)
    var promises: [LogEntry.Promise] = []
    for (by, whats, days) in [
      (LogEntry.Side.us, we, weUntil), (.them, they, theyUntil),
    ] {
      guard days.isEmpty || days.count == whats.count else { throw .problem(.promiseDays) }
      for (index, what) in whats.enumerated() {
        var filling = Filling(value: LogEntry.Promise.blank, answered: [])
        filling.value.by = by
        var options: [TypedOption] = [(.promiseWhat, what)]
        if !days.isEmpty { options.append((.promiseUntil, days[index])) }
        try form.apply(options, to: &filling, context)
        promises.append(filling.value)
      }
    }
    return promises
  }
}

extension Context {
  /// The contact with the answers that were given; what is missing is asked on a terminal, and then
  /// what was promised, one after another.
  fileprivate func filled(
    _ blank: LogEntry, with options: [TypedOption], _ promised: PromiseOptions,
    at desk: FormDesk<LogEntry>
  ) throws(Failure) -> LogEntry {
    var filling = Filling(value: blank, answered: [])
    let formContext = formContext(desk.dossier)
    try desk.form.apply(options, to: &filling, formContext)
    let isAsked = !desk.form.missing(in: filling).isEmpty
    try fill(&filling, with: [], at: desk, subject: .logDebt, .usual)
    if !promised.isEmpty {
      filling.value.promises = try promised.promises(madeOn: filling.value.on, formContext)
    } else if isAsked {
      try asking { () throws(Leaving) in try askPromises(in: &filling, formContext, at: desk) }
    }
    return filling.value
  }

  /// Asks for promises until none is named. Leaving here keeps what was said before.
  private func askPromises(
    in filling: inout Filling<LogEntry>, _ formContext: FormContext, at desk: FormDesk<LogEntry>
  ) throws(Leaving) {
    while true {
      do throws(Leaving) {
        guard let promise = try askPromise(madeOn: filling.value.on, formContext) else { return }
        filling.value.promises.append(promise)
        filling.answered.insert(.logPromises)
        try desk.keepAll(of: filling)
      } catch {
        switch error {
        case .back, .line: continue
        case .done, .leave(.asked), .leave(.endOfInput): return
        case .leave(.interrupted), .leave(.elsewhere), .failed: throw error
        }
      }
    }
  }

  /// One promise; nil where nobody is named.
  private func askPromise(
    madeOn day: LocalDate, _ formContext: FormContext
  ) throws(Leaving) -> LogEntry.Promise? {
    func choice() -> Choice<LogEntry.Side> {
      Choice(LogEntry.Side.allCases, in: language, isNumbered: true)
    }
    func question() -> Question {
      let words = Field.promiseBy.words(in: language)
      return Question(
        text: words.question, help: words.help.text(in: language),
        options: choice().options.map(\.name), canSkip: true)
    }
    let by = try conversation.ask(question()) { answer throws(InputError) in
      try choice().read(Typed(answer, for: .promiseBy))
    }
    guard let by else { return nil }
    var filling = Filling(value: LogEntry.Promise.blank, answered: [.promiseBy])
    filling.value.by = by
    let dialogue = FormDialogue(
      form: LogEntry.Promise.form(madeOn: day), conversation: conversation, context: formContext,
      keep: { _, _ in })
    try dialogue.fill(&filling) { $0.field != .promiseBy }
    return filling.value
  }

  /// Keeps a contact after looking for what is odd; what waited under `draft` is then done.
  fileprivate func keep(
    _ entry: LogEntry, isMeant: Bool, _ file: DossierFile, _ dossier: Dossier, draft: String?
  ) throws(Failure) -> LogEntry {
    let entry = try answered { () throws(InputError) in try LogEntry.checked(entry) }
    if !isMeant, let problem = entry.problem(in: dossier) {
      guard try isMeantSo(problem, or: .log(problem)) else { throw .answered(.no) }
    }
    let intent = Intent.added(.logEntry, LogEntry.name(of: entry, in: dossier))
    try stored { () throws(StoreError) in
      try file.change(intent, on: today) { changes throws(StoreError) in
        try changes.save(entry)
        if let draft { try changes.dropDraft(for: draft) }
      }
    }
    return entry
  }

  /// Says what was written down.
  fileprivate func tell(_ entry: LogEntry, in dossier: Dossier) {
    if !options.json { display.show(logReport(of: entry, of: dossier, in: language)) }
    didChange(.added(.logEntry, LogEntry.name(of: entry, in: dossier)), id: entry.id.text)
  }
}
