import ArgumentParser
import Documents
import Domain
import Exchange
import Planning
import Store
import Terminal

/// What was agreed with creditors: `aflos agree d3`.
struct AgreeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandHelp.configuration(
      .agree, subcommands: [Add.self, List.self, Show.self, Edit.self, End.self],
      defaultSubcommand: Add.self)
  }

  struct Add: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.agreeAdd) }
    @Argument(
      help: CommandHelp.argument(.debtID), completion: CommandHelp.completion(.debtID)) var debt:
      String?
    @OptionGroup var details: AgreementOptions
    @Flag(name: [.long, .customShort("y")], help: CommandHelp.option(.meant))
    var yes = false
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let (file, dossier) = try context.dossier()
      let found = try debt.map { typed throws(Failure) in try Debt.find(typed, in: dossier) }
      if let running = found?.runningArrangement, let found {
        throw .agreement(.arrangementRuns(found.id, running.monthly))
      }
      let typed = typedOptions([(.agreeDebt, debt)]) + details.typed
      let entry = try context.newAgreement(on: found, with: typed, dossier, in: file)
      try context.keep(
        entry, .added, isMeant: yes, file, dossier,
        draft: context.canAsk ? AgreementEntry.draftOfNew(entry) : nil)
    }
  }

  struct List: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.agreeList) }
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let (file, dossier) = try context.dossier()
      let standing = try context.standing(of: dossier, in: file)
      guard !context.options.json else {
        return context.display.print(AgreementDocument.json(of: standing))
      }
      context.display.show(agreementList(of: standing, in: context.language))
    }
  }

  struct Show: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.agreeShow) }
    @Argument(
      help: CommandHelp.argument(.debtID), completion: CommandHelp.completion(.debtID)) var debt:
      String
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let (_, dossier) = try context.dossier()
      let debt = try Debt.find(debt, in: dossier)
      guard let arrangement = debt.arrangement else {
        throw .agreement(.noArrangement(debt.id))
      }
      guard !context.options.json else {
        return context.display.print(AgreementDocument.json(of: [debt]))
      }
      context.display.show(agreementShown(debt, arrangement, of: dossier, in: context.language))
    }
  }

  struct Edit: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.agreeEdit) }
    @Argument(
      help: CommandHelp.argument(.debtID), completion: CommandHelp.completion(.debtID)) var debt:
      String
    @OptionGroup var details: AgreementOptions
    @Flag(name: [.long, .customShort("y")], help: CommandHelp.option(.meant))
    var yes = false
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let (file, dossier) = try context.dossier()
      let debt = try Debt.find(debt, in: dossier)
      guard let arrangement = debt.arrangement else {
        throw .agreement(.noArrangement(debt.id))
      }
      var before = AgreementEntry(arrangement, on: debt.id)
      let options = details.typed
      if options.contains(where: { AgreementEntry.figureFields.contains($0.field) }) {
        // What was typed decides; the number of terms and the last one follow from it.
        (before.terms, before.last) = (nil, nil)
      }
      var form = AgreementEntry.form
      form = Form(name: form.name, rows: form.rows.filter { $0.field != .agreeDebt })
      let desk = context.desk(form, dossier, in: file) { entry in
        DraftName.editing(AgreementEntry.form.name, entry.debt.text)
      }
      let known = form.rows.filter { $0.typed(before, context.formContext(dossier)) != nil }
      var filling = Filling(value: before, answered: Set(known.map(\.field)))
      // Terms go together: they are kept as a whole at the end, and wait until then.
      let draft = try context.change(&filling, with: options, at: desk) { _ in false }
      var entry = filling.value
      if !options.contains(where: { $0.field == .agreeTotal }), let total = entry.total {
        // A total that held more interest than the new terms give would not fit any more.
        let most = try context.most(of: entry, dossier)
        entry.total = most.map { min(total, $0) }
      }
      try context.keep(entry, .edited, isMeant: yes, file, dossier, draft: draft)
    }
  }

  struct End: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.agreeEnd) }
    @Argument(
      help: CommandHelp.argument(.debtID), completion: CommandHelp.completion(.debtID)) var debt:
      String
    @Option(help: CommandHelp.option(.endReason)) var reason: String?
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let (file, dossier) = try context.dossier()
      var debt = try Debt.find(debt, in: dossier)
      guard let arrangement = debt.runningArrangement else {
        throw .agreement(.noArrangement(debt.id))
      }
      debt = debt.ended(try end(of: debt, dossier, context))
      let intent = Intent.removed(.arrangement, dossier.label(of: debt, arrangement))
      try context.store(debt, intent, file, dossier, draft: nil)
    }

    /// Why it ends; where nothing is owed any more it is finished.
    private func end(
      of debt: Debt, _ dossier: Dossier, _ context: Context
    ) throws(Failure) -> AgreementEnd {
      func choice() -> Choice<AgreementEnd> {
        Choice(AgreementEnd.allCases, in: context.language, isNumbered: context.canAsk)
      }
      if let reason {
        do throws(InputError) { return try choice().read(Typed(reason, for: nil)) } catch {
          throw .option(.endReason, error)
        }
      }
      let ledger = try debt.ledger(in: dossier, context)
      if ledger?.left.total == .zero { return .finished }
      guard context.canAsk else {
        throw .agreement(.whyEnded(debt.id))
      }
      func question() -> Question {
        Question(
          text: AgreementSay.whyEnd.text(in: context.language),
          help: AgreementSay.whyEndHelp.text(in: context.language),
          options: choice().options.map(\.name))
      }
      var end = AgreementEnd.broken
      try context.asking { () throws(Leaving) in
        end =
          try context.conversation.ask(question()) { answer throws(InputError) in
            try choice().read(Typed(answer, for: nil))
          } ?? .broken
      }
      return end
    }
  }
}

/// What was agreed: one option for each field.
struct AgreementOptions: ThingOptions {
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.agreeMonthly),
    completion: CommandHelp.values(.agreeMonthly)) var monthly: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.agreeTerms),
    completion: CommandHelp.values(.agreeTerms)) var terms: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.agreeLast),
    completion: CommandHelp.values(.agreeLast)) var last: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.agreeTotal),
    completion: CommandHelp.values(.agreeTotal)) var total: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.agreeFrom),
    completion: CommandHelp.values(.agreeFrom)) var from: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.agreeLater),
    completion: CommandHelp.values(.agreeLater)) var later: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.agreeOn),
    completion: CommandHelp.values(.agreeOn)) var on: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.agreeInterestStops),
    completion: CommandHelp.values(.agreeInterestStops))
  var interestStops: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.agreeOnMiss),
    completion: CommandHelp.values(.agreeOnMiss)) var onMiss: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.agreeProof),
    completion: CommandHelp.values(.agreeProof)) var proof: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.agreeWith),
    completion: CommandHelp.values(.agreeWith)) var with: String?

  var typed: [TypedOption] {
    typedOptions([
      (.agreeMonthly, monthly), (.agreeTerms, terms), (.agreeLast, last), (.agreeTotal, total),
      (.agreeFrom, from), (.agreeLater, later), (.agreeOn, on),
      (.agreeInterestStops, interestStops),
      (.agreeOnMiss, onMiss), (.agreeProof, proof), (.agreeWith, with),
    ])
  }
}
