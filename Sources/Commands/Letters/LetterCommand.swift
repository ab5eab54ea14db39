import ArgumentParser
import Documents
import Domain
import Exchange
import Store

struct LetterCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandHelp.configuration(
      .letter,
      subcommands: [
        List.self, LetterKindsCommand.self, Show.self, Write.self, LetterCheck.self,
        LetterSent.self,
        LetterTemplateCommand.self, LetterHeadCommand.self,
      ], defaultSubcommand: List.self)
  }

  struct List: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.letterList) }
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let (file, dossier) = try context.dossier()
      let desk = try context.letterDesk(file, dossier, language: nil, templates: nil)
      guard !context.options.json else {
        var changes: [ID<KeptLetter>: [String]] = [:]
        for letter in desk.kept {
          changes[letter.id] = try desk.changes(since: letter)?.map(\.rawValue)
        }
        return context.display.print(
          HistoryDocument.json(of: desk.kept) { changes[$0.id] })
      }
      var fitting: [LetterListing.Fitting] = []
      for debt in dossier.debts {
        let fits = try desk.fitting(debt.id)
        var refusal: LetterRefusal?
        if case .none(.refused(let why)) = fits { refusal = why }
        let letter = refusal == nil ? try desk.letter(for: debt.id) : nil
        fitting.append(
          LetterListing.Fitting(
            debt: debt, kind: letter?.kind,
            state: letter.map { desk.state(of: $0) } ?? .open, refusal: refusal))
      }
      context.display.show(
        letterList(
          LetterListing(dossier: dossier, fitting: fitting, kept: desk.kept),
          in: context.language))
    }
  }

  /// Shows the letter that fits a debt now, one of a kind that was named, or one that was kept, by
  /// its number.
  struct Show: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.letterShow) }
    @Argument(
      help: CommandHelp.argument(.letterID), completion: CommandHelp.completion(.letterID)) var id:
      String
    @OptionGroup var facts: LetterFactOptions
    @Option(help: CommandHelp.option(.to)) var to: String?
    @OptionGroup var look: LetterLook
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let (file, dossier) = try context.dossier()
      let desk = try context.letterDesk(
        file, dossier, language: look.letterLanguage, templates: look.templates,
        letterhead: look.letterhead)
      let shown = try letter(context, desk)
      let forms = try look.forms(context)
      let press = try look.press(context, desk, for: forms)
      if let folder = to {
        return try context.save(shown, as: forms, with: press, in: folder)
      }
      guard !context.options.json else { return context.display.print(shown.json) }
      guard forms.count == 1 else { throw .letterProblem(.oneFormOnScreen) }
      try context.show(shown, as: forms[0], with: press)
    }

    private func letter(_ context: Context, _ desk: LetterDesk) throws(Failure) -> ShownLetter {
      if let kept = desk.kept.first(where: { $0.id.text == id }) { return ShownLetter(kept) }
      let debt = try Debt.find(id, in: desk.dossier)
      let appendices = try look.appendices(context)
      if let wish = try facts.wish(context) {
        let letter = try context.letter(wish, about: debt.id, with: desk)
        return ShownLetter(desk.enclosing(appendices, in: letter), on: context.today)
      }
      guard let letter = try desk.letter(for: debt.id) else {
        throw .problem(.noLetter(debt.id))
      }
      let why = desk.gate(behind: letter).map {
        Say.neutral(debt.id, $0, soldBy: desk.seller(of: debt.id)).text(in: context.language)
      }
      let stops = desk.stops(behind: letter)
      let instead =
        stops.isEmpty
        ? nil : Say.timeInstead([debt.id], because: stops).text(in: context.language)
      var shown = ShownLetter(
        desk.enclosing(appendices, in: letter), on: context.today, why: why, instead: instead)
      if letter.kind == PaymentProposal.kind {
        shown.doubt = costsFirstText(offering: [debt.id], by: desk.plan, in: context.language)
      }
      return shown
    }
  }

  struct Write: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.letterWrite) }
    @Argument(
      help: CommandHelp.argument(.debtID), completion: CommandHelp.completion(.debtID)) var debts:
      [String] = []
    @Flag(help: CommandHelp.option(.all)) var all = false
    @OptionGroup var facts: LetterFactOptions
    @Option(help: CommandHelp.option(.to)) var to: String?
    @OptionGroup var look: LetterLook
    @Flag(help: CommandHelp.option(.oneFile)) var oneFile = false
    @Flag(help: CommandHelp.option(.duplex)) var duplex = false
    @Flag(help: CommandHelp.option(.again)) var again = false
    @Option(help: CommandHelp.option(.sendingOn)) var sendingOn: String?
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let (file, dossier) = try context.dossier()
      guard all || !debts.isEmpty else { throw .problem(.whichLetters) }
      var ids: [ID<Debt>] = []
      if all { ids = dossier.debts.map(\.id) }
      for typed in debts {
        let id = try Debt.find(typed, in: dossier).id
        if !ids.contains(id) { ids.append(id) }
      }
      let day = try sendingOn.map { typed throws(Failure) in try context.sendingDay(typed) }
      let desk = try context.letterDesk(
        file, dossier, language: look.letterLanguage, templates: look.templates,
        letterhead: look.letterhead, sending: day)
      var order = LetterOrder(
        debts: ids, folder: to ?? Say.letterFolder.text(in: context.language))
      order.wish = try facts.wish(context)
      order.reader = context.language
      order.beside = try LetterLanguages(look.letterLanguage, context).beside
      order.forms = try look.forms(context)
      order.appendices = try look.appendices(context)
      order.again = again
      order.hasCoverList = all
      order.isOneFile = oneFile
      order.isDuplex = duplex
      let press = try look.press(context, desk, for: order.forms + (oneFile ? [.pdf] : []))
      try context.write(order, with: desk, in: file, press: press)
    }
  }
}
