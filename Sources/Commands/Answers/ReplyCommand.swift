import ArgumentParser
import Documents
import Domain
import Exchange
import Planning
import Store
import Terminal

/// What creditors answer: `aflos reply d3 counter-offer --monthly 75`.
struct ReplyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandHelp.configuration(
      .reply,
      subcommands: [
        Add.self, List.self, Show.self, Check.self, ReplyBalances.self, Edit.self, Remove.self,
      ], defaultSubcommand: Add.self)
  }

  struct Add: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.replyAdd) }
    @Argument(
      help: CommandHelp.argument(.debtID), completion: CommandHelp.completion(.debtID)) var debt:
      String?
    @Argument(
      help: CommandHelp.argument(.answerKind), completion: CommandHelp.completion(.answerKind))
    var answer: [String] = []
    @OptionGroup var details: ReplyOptions
    @OptionGroup var passing: PassOnOptions
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let (file, dossier) = try context.dossier()
      var blank = Reply.blank(in: dossier)
      blank.on = context.today
      let kind = answer.isEmpty ? nil : answer.joined(separator: " ")
      let options =
        typedOptions([(.replyDebt, debt), (.replyAnswer, kind)]) + details.typed + passing.typed
      let desk = context.desk(Reply.form, dossier, in: file) { entry in
        DraftName.adding(Reply.form.name, about: entry.debt.text)
      }
      var filling = Filling(value: blank, answered: [])
      let draft = try context.fill(
        &filling, with: options, at: desk, subject: .replyDebt,
        (details.typed + passing.typed).isEmpty ? .usualAlways : .nothing)
      let entry = filling.value
      let handing = try passing.handing(entry, context)
      guard entry.kind != .noAnswer else {
        return try context.sayNoAnswer(from: entry.debt, dossier, in: file)
      }
      try context.keep(entry, .added, file, dossier, draft: draft, handing: handing)
      switch entry.kind {
      case .accepted: try context.offerToAgree(on: entry.debt)
      case .passedOn where handing == nil:
        try context.offerToEnter(entry.passedTo, on: entry.debt)
      case .passedOn where !context.options.json:
        if let handing {
          context.display.show(
            collectedReport(by: handing.name, on: entry.debt, in: context.language))
        }
      case .counterOffer, .refused, .asksInformation, .saysPaid, .passedOn, .sold, .balance,
        .withdrawn, .noAnswer:
        break
      }
    }
  }

  struct List: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.replyList) }
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let (file, dossier) = try context.dossier()
      let standings = try context.standing(of: dossier, in: file).replyStandings
      guard !context.options.json else {
        return context.display.print(ReplyDocument.json(of: standings, dossier))
      }
      context.display.show(replyList(standings, of: dossier, in: context.language))
    }
  }

  struct Show: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.replyShow) }
    @Argument(
      help: CommandHelp.argument(.replyID), completion: CommandHelp.completion(.replyID)) var id:
      String
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let (file, dossier) = try context.dossier()
      let reply = try Reply.find(id, in: dossier)
      try context.show(reply, dossier, in: file, id: nil)
    }
  }

  struct Check: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.replyCheck) }
    @Argument(
      help: CommandHelp.argument(.debtID), completion: CommandHelp.completion(.debtID)) var debt:
      String
    @OptionGroup var offer: CounterOfferOptions
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let (_, standing) = try context.standing()
      let dossier = standing.stated
      let debt = try Debt.find(debt, in: dossier)
      let (offer, day) = try offer(on: debt, dossier, context)
      let question = OfferQuestion(standing: standing, debt: debt, offer: offer, cameOn: day)
      let check = try lawful { () throws(LawError) in try OfferCheck(question) }
      guard !context.options.json else {
        return context.display.print(ReplyDocument.json(of: check))
      }
      context.display.show(offerCheckReport(check, of: dossier, in: context.language))
    }

    /// What was typed; else the counter-offer that was kept last; else it is asked.
    private func offer(
      on debt: Debt, _ dossier: Dossier, _ context: Context
    ) throws(Failure) -> (Reply.CounterOffer, LocalDate) {
      var blank = Reply.blank(in: dossier)
      (blank.debt, blank.on, blank.kind) = (debt.id, context.today, .counterOffer)
      if offer.typed.isEmpty {
        let kept = dossier.record.replies.last(where: { $0.debt == debt.id })
        if let kept, case .counterOffer(let offer) = kept.answer { return (offer, kept.on) }
        guard context.canAsk else { throw .reply(.noOffer(debt.id)) }
      }
      let filled = try context.filledOffer(blank, with: offer.typed, dossier)
      let entry = try answered { () throws(InputError) in try filled.checked() }
      return (entry.offer, context.today)
    }
  }

  struct Edit: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.replyEdit) }
    @Argument(
      help: CommandHelp.argument(.replyID), completion: CommandHelp.completion(.replyID)) var id:
      String
    @Option(
      parsing: .unconditional, help: CommandHelp.field(.replyDebt),
      completion: CommandHelp.values(.replyDebt)) var debt: String?
    @Option(
      parsing: .unconditional, help: CommandHelp.field(.replyAnswer),
      completion: CommandHelp.values(.replyAnswer)) var answer: String?
    @OptionGroup var details: ReplyOptions
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let (file, dossier) = try context.dossier()
      let found = try Reply.find(id, in: dossier)
      let options = typedOptions([(.replyDebt, debt), (.replyAnswer, answer)]) + details.typed
      let desk = context.desk(Reply.form, dossier, in: file) { entry in
        DraftName.editing(Reply.form.name, entry.id.text)
      }
      var filling = Reply.filling(of: found, dossier, context)
      filling.value.kind = dossier.kind(of: found)
      let asker = context
      let draft = try context.change(
        &filling, with: options, at: desk
      ) { entry throws(Leaving) in
        try within { () throws(Failure) in try asker.keepQuietly(entry, file, dossier) }
      }
      let entry = filling.value
      guard entry.kind != .noAnswer else {
        throw .input(
          InputError(.replyAnswer, typed: answer ?? "", .notAChoice(nearest: [])))
      }
      try context.keep(entry, .edited, file, dossier, draft: draft)
    }
  }

  struct Remove: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.replyRemove) }
    @Argument(
      help: CommandHelp.argument(.replyID), completion: CommandHelp.completion(.replyID)) var id:
      String
    @Flag(name: [.long, .customShort("y")], help: CommandHelp.option(.putBack))
    var yes = false
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      try Reply.remove(id, isMeant: yes, &context)
    }
  }
}

extension Context {
  /// On a terminal an offer that was accepted can be written down at once.
  fileprivate mutating func offerToAgree(on debt: ID<Debt>) throws(Failure) {
    let (file, dossier) = try dossier()
    guard canAsk, let found = dossier.debt(debt), found.runningArrangement == nil else { return }
    var isNow = false
    try asking { () throws(Leaving) in
      isNow = try conversation.confirm(
        AgreementSay.agreeNow.text(in: language),
        help: AgreementSay.agreeNowHelp.text(in: language), fallback: true)
    }
    guard isNow else { return }
    let entry = try newAgreement(on: found, with: [(.agreeDebt, debt.text)], dossier, in: file)
    try keep(
      entry, .added, isMeant: false, file, dossier, draft: AgreementEntry.draftOfNew(entry))
  }

  /// Keeps an answer that is changed where nothing is wrong with it; says whether it did.
  fileprivate func keepQuietly(
    _ entry: ReplyEntry, _ file: DossierFile, _ dossier: Dossier
  ) throws(Failure) -> Bool {
    guard let checked = try? entry.checked(), let reply = checked.reply,
      let debt = dossier.debt(reply.debt), reply.problem(on: debt) == nil
    else { return false }
    let intent = Intent.edited(.reply, Reply.name(of: checked, in: dossier))
    let hands = ChangeOfHands(checked, reply, in: dossier)
    try stored { () throws(StoreError) in
      try file.change(intent, on: today) { changes throws(StoreError) in
        try changes.save(reply)
        try hands.save(in: &changes)
      }
    }
    return true
  }

  /// Keeps an answer, and says what follows from it; what waited under `draft` is then done.
  mutating func keep(
    _ entry: ReplyEntry, _ change: RecordChange, _ file: DossierFile, _ dossier: Dossier,
    draft: String?, handing: Handing? = nil
  ) throws(Failure) {
    let entry = try answered { () throws(InputError) in try entry.checked() }
    guard let debt = dossier.debt(entry.debt), let reply = entry.reply else {
      throw .problem(.unknownThing(.debt, typed: entry.debt.text, nearest: []))
    }
    if let problem = reply.problem(on: debt) { throw .reply(problem) }
    let intent = change.intent(.reply, Reply.name(of: entry, in: dossier))
    let hands = ChangeOfHands(entry, reply, handing: handing, in: dossier)
    try stored { () throws(StoreError) in
      try file.change(intent, on: today) { changes throws(StoreError) in
        try changes.save(reply)
        try hands.save(in: &changes)
        if let draft { try changes.dropDraft(for: draft) }
      }
    }
    var after = hands.after
    after.record.replies.removeAll { $0.id == reply.id }
    if let place = dossier.record.replies.firstIndex(where: { $0.id == reply.id }) {
      after.record.replies.insert(reply, at: place)
    } else {
      after.record.replies.append(reply)
    }
    try show(reply, after, in: file, id: reply.id, handing)
    if !options.json { didChange(intent, id: reply.id.text) }
  }

  /// An answer with its next step; a counter-offer is held against the plan and the law.
  fileprivate func show(
    _ reply: Reply, _ dossier: Dossier, in file: DossierFile, id: ID<Reply>?,
    _ handing: Handing? = nil
  ) throws(Failure) {
    guard let debt = dossier.debt(reply.debt) else {
      throw .problem(.unknownThing(.debt, typed: reply.debt.text, nearest: []))
    }
    let standing = try standing(of: dossier, in: file)
    let step = standing.step(after: reply, on: debt)
    var check: OfferCheck?
    if case .counterOffer(let offer) = reply.answer {
      let question = OfferQuestion(
        standing: standing, debt: debt, offer: offer, cameOn: reply.on)
      check = try lawful { () throws(LawError) in try OfferCheck(question) }
    }
    guard !options.json else {
      var json = ReplyDocument.json(of: reply, then: step, check)
      if let handing { json = json.adding("handedTo", .string(handing.name)) }
      return display.print(id.map { json.adding("id", .id($0)) } ?? json)
    }
    let report = replyReport(reply, then: step, check, of: dossier, in: language)
    // Where it is asked at once, how to do it oneself is one thing more to read.
    let isAsked = if case .enterCollector(.some) = step, canAsk { id != nil } else { false }
    display.show(isAsked ? report.withoutLast : report)
    if case .balance = reply.answer,
      let text = standing.claim(of: debt).differenceText(dossier, in: language)
    {
      display.note(text, .caution)
    }
  }

  /// Says until when they have time, and what comes then; nothing is kept.
  fileprivate func sayNoAnswer(
    from debt: ID<Debt>, _ dossier: Dossier, in file: DossierFile
  ) throws(Failure) {
    guard let found = dossier.debt(debt) else {
      throw .problem(.unknownThing(.debt, typed: debt.text, nearest: []))
    }
    let step = try standing(of: dossier, in: file).reply(on: found).step
    guard !options.json else {
      return display.print(
        [
          "schema": .string(ReplyDocument.schema), "replies": .array([]),
          "next": ReplyDocument.json(of: step),
        ])
    }
    display.show(noAnswerReport(step, on: debt, of: dossier, in: language))
  }

  /// The points of an offer, for a check: all of them are asked where none was typed.
  fileprivate func filledOffer(
    _ blank: ReplyEntry, with options: [TypedOption], _ dossier: Dossier
  ) throws(Failure) -> ReplyEntry {
    var filling = Filling(value: blank, answered: [.replyDebt, .replyAnswer, .replyOn])
    let (form, formContext) = (ReplyEntry.form, formContext(dossier))
    try form.apply(options, to: &filling, formContext)
    guard options.isEmpty else { return filling.value }
    let dialogue = FormDialogue(
      form: form, conversation: conversation, context: formContext, keep: { _, _ in })
    try asking { () throws(Leaving) in
      try dialogue.fill(&filling, from: ReplyEntry.offerFields)
    }
    return filling.value
  }
}
