import ArgumentParser
import Documents
import Domain
import Exchange
import Imports
import Planning
import Store
import Terminal

/// A letter from a file, read as a proposal: `aflos read brief.pdf`.
struct ReadCommand: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.read) }
  @Argument(
    help: CommandHelp.argument(.letterFiles), completion: CommandHelp.completion(.letterFiles))
  var files: [String] = []
  @Option(help: CommandHelp.option(.readDebt), completion: CommandHelp.typed(.readDebt))
  var debt: String?
  @Flag(help: CommandHelp.option(.readNew)) var new = false
  @Flag(help: CommandHelp.option(.dryRun)) var dryRun = false
  @Flag(help: CommandHelp.option(.keepLetter)) var keep = false
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    guard debt == nil || !new else {
      throw .problem(.usage(.unexpected(["--new"])))
    }
    var aim = ReadTalk.Aim.open
    if new { aim = .new }
    let scans = try scans(context)
    let (dossier, file) = try known(&context)
    if let debt {
      aim = .debt(
        try answered { () throws(InputError) in
          try Typed(debt, for: .logDebt).debt(in: context.formContext(dossier))
        })
    }
    for scan in scans {
      var dossier = dossier
      if let file {
        dossier = try stored { () throws(StoreError) in try file.dossier() } ?? dossier
      }
      let talk = ReadTalk(scan: scan, dossier: dossier, aim: aim, keepsLetter: keep)
      if context.options.json {
        context.display.print(talk.json)
        continue
      }
      let report = talk.report(in: context.language)
      guard context.canAsk, !dryRun, scan.path != nil || files.isEmpty else {
        context.display.show(report)
        if dryRun { context.display.say(ReadSay.dryRun.text(in: context.language)) }
        continue
      }
      context.display.show(report.withoutCommands)
      let place: DossierFile
      if let file { place = file } else { place = try context.fileCreatingIfNeeded() }
      try talk.fillIn(place, &context)
    }
  }

  /// The dossier; an empty one where nothing was started.
  private func known(_ context: inout Context) throws(Failure) -> (Dossier, DossierFile?) {
    guard TextFile.exists(context.path) else { return (.empty(in: context.language), nil) }
    let (file, dossier) = try context.dossier()
    return (dossier, file)
  }

  /// The letters that were named; asked for where none was.
  private func scans(_ context: Context) throws(Failure) -> [LetterScan] {
    guard files.isEmpty else { return try Self.scans(files, context) }
    guard context.canAsk else { throw .problem(.usage(.missingArgument("files"))) }
    var typed = ""
    var pasted: String?
    try context.asking { () throws(Leaving) in
      typed =
        try context.conversation.ask(
          Question(
            text: ReadSay.whichFile.text(in: context.language),
            help: ReadSay.whichFileHelp.text(in: context.language))
        ) { answer throws(InputError) in try Typed(answer, for: nil).line(limit: 4_000) } ?? ""
      guard DebtPaste.isAsked(by: typed) else { return }
      pasted = try context.conversation.lines {
        context.display.say(ReadSay.pasteHere.text(in: context.language))
      } keep: { _ in
      }
    }
    if let pasted {
      return [
        try LetterScan(
          Array(pasted.utf8), name: ReadSay.pasted.text(in: context.language), path: nil, context)
      ]
    }
    return try Self.scans(CommandLineWords.split(typed), context)
  }

  private static func scans(
    _ paths: [String], _ context: Context
  ) throws(Failure) -> [LetterScan] {
    var scans: [LetterScan] = []
    for path in paths {
      scans.append(try LetterScan.file(DroppedPath.path(path, in: context.world), in: context))
    }
    return scans
  }
}
