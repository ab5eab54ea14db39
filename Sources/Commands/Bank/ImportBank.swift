import ArgumentParser
import Documents
import Domain
import Exchange
import Imports
import Planning
import Store
import Terminal

/// `aflos import bank`: statements of a bank, shown group by group; only what somebody says yes to is
/// stored, as one change.
struct ImportBank: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.importBank) }
  @Argument(
    help: CommandHelp.argument(.bankFiles), completion: CommandHelp.completion(.bankFiles))
  var files: [String] = []
  @Flag(name: [.long, .customShort("y")], help: CommandHelp.option(.yes))
  var yes = false
  @Flag(help: CommandHelp.option(.dryRun)) var dryRun = false
  @Flag(help: CommandHelp.option(.keepBookings)) var keep = false
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let dossier = try known(&context)
    let paths = try paths(context)
    let files = try BankFiles(paths, context)
    let finding = try BankFinding(files, dossier, since: try since(context), context)
    if context.options.json {
      guard yes, !dryRun else {
        show(finding, files, isStored: false, context)
        if dryRun { return }
        throw .answered(.no)
      }
      let chosen = finding.sure
      try store(chosen, finding, context)
      return show(finding, files, isStored: !chosen.isEmpty, context)
    }
    context.display.show(bankReport(files.reading, in: context.language))
    let talk = BankTalk(finding: finding, context: context)
    talk.showNotes()
    if dryRun || yes || !canAsk(context) || paths.contains("-") {
      talk.showGroups()
      guard !dryRun else { return context.display.say(BankSay.dryRun.text(in: context.language)) }
      guard yes else {
        context.display.note(BankSay.needsYes.text(in: context.language), .caution)
        throw .answered(.no)
      }
      return try finish(finding.sure, finding, &context)
    }
    var chosen = BankChoice()
    do throws(Failure) {
      try context.asking { () throws(Leaving) in try talk.ask(into: &chosen) }
    } catch {
      // What was said yes to is kept, also where somebody goes halfway.
      if !chosen.isEmpty { try finish(chosen, finding, &context) }
      throw error
    }
    try finish(chosen, finding, &context)
  }

  /// What is there already; an empty dossier where nothing was started.
  private func known(_ context: inout Context) throws(Failure) -> Dossier {
    guard TextFile.exists(context.path) else { return .empty(in: context.language) }
    let file = try context.file()
    guard let dossier = try stored({ () throws(StoreError) in try file.dossier() }) else {
      return .empty(in: context.language)
    }
    context.speak(dossier.language)
    return dossier
  }

  /// The first day of the dossier: what was paid before it is in what creditors stated.
  private func since(_ context: Context) throws(Failure) -> LocalDate {
    guard TextFile.exists(context.path) else { return context.today }
    let file = try context.file()
    let history = try stored { () throws(StoreError) in try file.history(limit: .max) }
    return min(history.map(\.day).min() ?? context.today, context.today)
  }

  /// The files that were named; asked for where none was.
  private func paths(_ context: Context) throws(Failure) -> [String] {
    guard files.isEmpty else { return files.map { DroppedPath.path($0, in: context.world) } }
    guard canAsk(context) else { throw .problem(.usage(.missingArgument("files"))) }
    var typed: String?
    try context.asking { () throws(Leaving) in
      typed = try context.conversation.ask(
        Question(
          text: BankSay.whichFile.text(in: context.language),
          help: BankSay.whichFileHelp.text(in: context.language))
      ) { answer throws(InputError) in try Typed(answer, for: nil).line(limit: 4_000) }
    }
    return CommandLineWords.split(typed ?? "").map { DroppedPath.path($0, in: context.world) }
  }

  /// Somebody is there, or a dialogue goes on.
  private func canAsk(_ context: Context) -> Bool {
    context.canAsk
      || context.display.isDialogue && !context.options.json && !context.options.noInput
  }

  private func finish(
    _ chosen: BankChoice, _ finding: BankFinding, _ context: inout Context
  ) throws(Failure) {
    guard !chosen.isEmpty else {
      try store(chosen, finding, context)
      let say: BankSay = finding.hasNew ? .nothingKept : .nothingNew
      return context.display.say(say.text(in: context.language))
    }
    try store(chosen, finding, context)
    context.didChange(.bankTakenIn(chosen.count), id: nil)
  }

  private func store(
    _ chosen: BankChoice, _ finding: BankFinding, _ context: Context
  ) throws(Failure) {
    if !chosen.isEmpty {
      let file = try context.fileCreatingIfNeeded()
      try stored { () throws(StoreError) in
        try file.change(.bankTakenIn(chosen.count), on: context.today) {
          changes throws(StoreError) in
          try changes.start(in: finding.dossier.language)
          for income in chosen.incomes { try changes.save(income) }
          for cost in chosen.costs { try changes.save(cost) }
          for debt in chosen.debts { try changes.save(debt) }
          for payment in chosen.payments { try changes.save(payment) }
        }
      }
    }
    guard keep else { return }
    let path = "\(context.path).bank-\(context.today.iso).json"
    try TextFile.write(finding.document(isStored: true).json.text(.pretty) + "\n", to: path)
    guard !context.options.json else { return }
    context.display.say(BankSay.copyIsIn(path).text(in: context.language))
  }

  private func show(
    _ finding: BankFinding, _ files: BankFiles, isStored: Bool, _ context: Context
  ) {
    context.display.print(finding.document(isStored: isStored).json)
  }
}
