import ArgumentParser
import Documents
import Domain
import Exchange
import Store
import Terminal

struct LetterCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandHelp.configuration(
      .letter, subcommands: [List.self, Show.self, Write.self], defaultSubcommand: List.self)
  }

  struct List: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.letterList) }
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let (file, dossier) = try context.dossier()
      let desk = try context.letterDesk(file, dossier, language: nil, templates: nil)
      guard !context.options.json else {
        return context.display.print(HistoryDocument.json(of: desk.kept))
      }
      var fitting: [LetterListing.Fitting] = []
      for debt in dossier.debts {
        let letter = try desk.letter(for: debt.id)
        fitting.append(
          LetterListing.Fitting(
            debt: debt, kind: letter?.kind,
            exists: letter.map { desk.kept($0) != nil } ?? false))
      }
      context.display.show(
        letterList(
          LetterListing(dossier: dossier, fitting: fitting, kept: desk.kept),
          in: context.language))
    }
  }

  /// Shows the letter that fits a debt now, or one that was kept, by its number.
  struct Show: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.letterShow) }
    @Argument(help: CommandHelp.argument(.letterID)) var id: String
    @Option(help: CommandHelp.option(.letterLanguage)) var letterLanguage: String?
    @Option(help: CommandHelp.option(.templates)) var templates: String?
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let (file, dossier) = try context.dossier()
      let desk = try context.letterDesk(
        file, dossier, language: letterLanguage, templates: templates)
      if let kept = desk.kept.first(where: { $0.id.text == id }) {
        return context.show(kept.text, id: kept.id.text, why: nil)
      }
      let debt = try Debt.find(id, in: dossier)
      guard let letter = try desk.letter(for: debt.id) else {
        throw .problem(.noLetter(debt.id))
      }
      let why = desk.gate(behind: letter).map {
        Say.neutralInstead(debt.id, $0).text(in: context.language)
      }
      context.show(letter.text, id: nil, why: why)
    }
  }

  struct Write: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.letterWrite) }
    @Argument(help: CommandHelp.argument(.debtID)) var debts: [String] = []
    @Flag(help: CommandHelp.option(.all)) var all = false
    @Option(help: CommandHelp.option(.to)) var to: String?
    @Option(help: CommandHelp.option(.letterLanguage)) var letterLanguage: String?
    @Option(help: CommandHelp.option(.templates)) var templates: String?
    @Flag(help: CommandHelp.option(.again)) var again = false
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
      let desk = try context.letterDesk(
        file, dossier, language: letterLanguage, templates: templates)
      let folder = to ?? Say.letterFolder.text(in: context.language)
      try context.write(ids, with: desk, to: folder, in: file, again: again)
    }
  }
}

extension Context {
  /// A letter; `why` says why it is not an offer.
  fileprivate func show(_ text: String, id: String?, why: String?) {
    guard options.json else {
      display.print(text)
      if let why { display.note(why, .caution) }
      return
    }
    display.print([
      "schema": "aflos.letter/1", "id": .text(id), "text": .string(text),
      "neutralBecause": .text(why),
    ])
  }

  /// Writes letters and says of each what became of it.
  func write(
    _ debts: [ID<Debt>], with desk: LetterDesk, to folder: String, in file: DossierFile,
    again: Bool
  ) throws(Failure) {
    let writing = LetterWriting(desk: desk, file: file, folder: folder, again: again)
    let line = ProgressLine(console: display.console, capabilities: display.capabilities)
    let outcomes = try writing.run(for: debts, on: today) { done in
      line.update("\(done + 1)/\(debts.count)")
    }
    line.clear()
    guard !options.json else {
      let letters = try stored { () throws(StoreError) in try file.letters() }
      return display.print(HistoryDocument.json(of: letters))
    }
    for outcome in outcomes {
      display.say(text(of: outcome, in: desk.dossier))
      guard case .written(let letter, _) = outcome, let gate = desk.gate(behind: letter) else {
        continue
      }
      display.say(Say.neutralInstead(letter.debt, gate).text(in: language))
    }
    let written = outcomes.count { if case .written = $0 { true } else { false } }
    if written > 0 { display.say("\n\(Say.lettersKept(written).text(in: language))") }
  }

  private func text(of outcome: LetterWriting.Outcome, in dossier: Dossier) -> String {
    switch outcome {
    case .written(let letter, let path):
      Say.letterWritten(kind: letter.kind, file: path).text(in: language)
    case .exists(let letter, let path):
      Say.letterExists(file: path, written: letter.written).text(in: language)
    case .notNeeded(let debt):
      Say.arrangementRuns(dossier.debt(debt).map { dossier.name(of: $0.creditor) } ?? debt.text)
        .text(in: language)
    }
  }
}
