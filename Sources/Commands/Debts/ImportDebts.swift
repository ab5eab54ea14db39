import ArgumentParser
import Documents
import Domain
import Exchange
import Imports
import Store
import Terminal

/// `aflos import debts`: a list from a file or a pipe, with a preview, stored whole or not at all.
struct ImportDebts: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.importDebts) }
  @Argument(
    help: CommandHelp.argument(.listFile), completion: CommandHelp.completion(.listFile))
  var source: String
  @Option(help: CommandHelp.option(.columns)) var columns: String?
  @Option(help: CommandHelp.option(.everyKind), completion: CommandHelp.typed(.everyKind)) var kind:
    String?
  @Option(help: CommandHelp.option(.everyStage), completion: CommandHelp.typed(.everyStage))
  var stage: String?
  @Option(help: CommandHelp.option(.sheet)) var sheet: String?
  @Option(help: CommandHelp.option(.leaveOut)) var leaveOut: String?
  @Option(help: CommandHelp.option(.listDates)) var dates: String?
  @Flag(name: [.long, .customShort("y")], help: CommandHelp.option(.yes))
  var yes = false
  @Flag(help: CommandHelp.option(.sure)) var sure = false
  @Flag(help: CommandHelp.option(.skipDuplicates)) var skipDuplicates = false
  @Flag(help: CommandHelp.option(.keepDuplicates)) var keepDuplicates = false
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let all = try read(on: try dossier(&context), context)
    if !context.options.json {
      context.display.show(debtPreview(all.preview, in: context.language))
      context.display.say("")
    }
    let chosen = try settled(try decide(all, context), context)
    let count = chosen.entries.count
    let file = try context.fileCreatingIfNeeded()
    try stored { () throws(StoreError) in
      try file.store(chosen, .debtsTakenIn(count), on: context.today)
    }
    let skipped = all.entries.count - count
    guard !context.options.json else { return show(chosen, skipped: skipped, true, context) }
    if skipped > 0 { context.display.say(DebtSay.skipped(skipped).text(in: context.language)) }
    context.didChange(.debtsTakenIn(count), id: nil)
  }

  /// What is there already; an empty dossier where nothing was started.
  private func dossier(_ context: inout Context) throws(Failure) -> Dossier {
    guard TextFile.exists(context.path) else { return .empty(in: context.language) }
    let file = try context.file()
    guard let dossier = try stored({ () throws(StoreError) in try file.dossier() }) else {
      return .empty(in: context.language)
    }
    context.speak(dossier.language)
    return dossier
  }

  /// Reads the list, and asks what it leaves open as a whole where somebody can be asked.
  private func read(on dossier: Dossier, _ context: Context) throws(Failure) -> DebtBatch {
    let otherwise = DebtBatch.Otherwise(said: try otherwise(context))
    let bytes = try TextFile.read(source)
    var asking = ListAsking(context, try choices(), sheet: sheet)
    while true {
      let problems: ListProblems
      do throws(ListProblems) {
        let reading = try reading(bytes, asking.sheet, dossier, context)
        let batch = try reading.batch(on: dossier, otherwise: otherwise, asking.choices, context)
        guard !batch.problems.isEmpty else { return batch }
        problems = ListProblems(batch.problems)
      } catch { problems = error }
      var isSettled = false
      if context.canAsk, source != "-", !yes {
        var next = asking
        try context.asking { () throws(Leaving) in isSettled = try next.settle(problems) }
        asking = next
      }
      guard isSettled else { throw Failure(UnusableFile(problems, path: source)) }
    }
  }

  /// The rows of the file: a workbook by one of its sheets, anything else as text.
  private func reading(
    _ bytes: [UInt8], _ sheet: String?, _ dossier: Dossier, _ context: Context
  ) throws(ListProblems) -> DebtListReading {
    do throws(ListProblem) {
      let words = DebtWords(for: dossier, in: context.language)
      let named = try columns.map { typed throws(ListProblem) in try DebtColumns(typed, words) }
      if SheetFile.isOne(bytes) {
        let file = try SheetFile(bytes, sheet: sheet)
        return DebtListReading(
          text: file.text, columns: named ?? .named, mayLackHeader: false, notes: file.notes)
      }
      let decoded = try DecodedText(bytes)
      if decoded.encoding == .windows1252 || decoded.encoding == .cp850 {
        context.display.note(
          DebtSay.readAs(decoded.encoding.rawValue).text(in: context.language), .caution)
      }
      let repaired = decoded.repaired.map {
        [ListNote(nil, .twiceEncoded($0.before, $0.after))]
      }
      return DebtListReading(
        text: DelimitedText(decoded.text), columns: named ?? .named, mayLackHeader: false,
        notes: repaired ?? [])
    } catch { throw ListProblems([error]) }
  }

  /// What the options say of the list.
  private func choices() throws(Failure) -> ListChoices {
    do throws(ListProblem) {
      return try ListChoices(leaveOut: leaveOut, dates: dates, isSure: sure)
    } catch { throw Failure(UnusableFile(ListProblems([error]), path: source)) }
  }

  /// What holds for every row that does not say it.
  private func otherwise(_ context: Context) throws(Failure) -> [DebtAnswer] {
    try answered { () throws(InputError) in
      var answers: [DebtAnswer] = []
      if let kind {
        let choice = Choice(Debt.Kind.allCases, in: context.language, isNumbered: false)
        answers.append(DebtAnswer(.debtKind, try choice.read(Typed(kind, for: .debtKind)).code))
      }
      if let stage {
        let choice = Choice(Debt.Stage.allCases, in: context.language, isNumbered: false)
        answers.append(DebtAnswer(.debtStage, try choice.read(Typed(stage, for: .debtStage)).code))
      }
      return answers
    }
  }

  /// The debts to store, or the answer no: said, and nothing stored.
  private func decide(_ all: DebtBatch, _ context: Context) throws(Failure) -> DebtBatch {
    // What was piped in cannot be asked any more.
    let canAsk = context.canAsk && source != "-"
    if skipDuplicates || keepDuplicates || all.doubles.isEmpty {
      let chosen = skipDuplicates ? all.withoutDoubles : all
      guard !chosen.entries.isEmpty else { throw refused(all, .nothingLeft, context) }
      guard !yes else { return chosen }
      guard canAsk else { throw refused(all, .needsYes, context) }
      return try ask { () throws(Leaving) in try chosen.confirmed(context) }
    }
    guard canAsk, !yes else { throw refused(all, .needsChoice(all.doubles.count), context) }
    return try ask { () throws(Leaving) in
      try all.decidedOnDoubles(context)?.confirmed(context)
    }
    func ask(_ body: () throws(Leaving) -> DebtBatch?) throws(Failure) -> DebtBatch {
      var decided: DebtBatch?
      try context.asking { () throws(Leaving) in decided = try body() }
      guard let decided else { throw .answered(.no) }
      return decided
    }
  }

  /// With its unusual amounts settled; what was piped in cannot be asked any more.
  private func settled(_ chosen: DebtBatch, _ context: Context) throws(Failure) -> DebtBatch {
    var settled: DebtBatch?
    try context.asking { () throws(Leaving) in
      settled = try chosen.settled(isSure: sure, canAsk: context.canAsk && source != "-")
    }
    guard let settled else {
      context.display.say(DebtSay.nothingAdded.text(in: context.language))
      throw .answered(.no)
    }
    return settled
  }

  private func refused(_ all: DebtBatch, _ why: DebtSay, _ context: Context) -> Failure {
    if context.options.json {
      show(all, skipped: 0, false, context)
    } else {
      context.display.note(why.text(in: context.language), .caution)
    }
    return .answered(.no)
  }

  private func show(_ batch: DebtBatch, skipped: Int, _ isStored: Bool, _ context: Context) {
    let document = DebtListDocument(
      debts: batch.entries.map(\.debt), newCreditors: batch.newCreditors, doubles: batch.doubles,
      skipped: skipped, isStored: isStored,
      notes: batch.notes.map { ($0, $0.text(in: context.language)) })
    context.display.print(document.json)
  }
}

extension DebtBatch {
  /// Asks whether to store this; nil, and said, when not.
  func confirmed(_ context: Context) throws(Leaving) -> DebtBatch? {
    guard !entries.isEmpty else {
      context.display.say(DebtSay.nothingLeft.text(in: context.language))
      return nil
    }
    let isRight = try context.conversation.confirm(
      DebtSay.storeThese(entries.count).text(in: context.language),
      help: DebtSay.storeHelp.text(in: context.language), fallback: true)
    guard isRight else {
      context.display.say(DebtSay.nothingAdded.text(in: context.language))
      return nil
    }
    return self
  }

  /// Asks whether to skip what is there already, where anything is.
  func decidedOnDoubles(_ context: Context) throws(Leaving) -> DebtBatch? {
    guard !doubles.isEmpty else { return self }
    let skips = try context.conversation.confirm(
      DebtSay.skipThese(doubles.count).text(in: context.language),
      help: DebtSay.skipHelp.text(in: context.language), fallback: true)
    return skips ? withoutDoubles : self
  }
}
