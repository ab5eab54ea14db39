import ArgumentParser
import Documents
import Domain
import Exchange
import Store
import Terminal

/// Removes what happened before, for good, after copying it: `aflos history purge`.
struct HistoryPurge: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.historyPurge) }
  @Flag(name: [.long, .customShort("y")], help: CommandHelp.option(.putBack))
  var yes = false
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let (file, _) = try context.dossier()
    guard yes || context.canAsk else { throw .problem(.saysYes) }
    if !yes {
      var isMeant = false
      try context.asking { () throws(Leaving) in
        isMeant = try context.conversation.confirm(
          BackupSay.purge.text(in: context.language),
          help: BackupSay.purgeHelp.text(in: context.language), fallback: false)
      }
      guard isMeant else { throw .answered(.no) }
    }
    let copy = try context.copyBefore(.beforePurging, file)
    let mark = context.mark
    try stored { () throws(StoreError) in
      // What calendars were told names what is gone, in an older layout.
      if let kept = try file.progress(CalendarMemory.key) {
        try file.setProgress(CalendarMemory.key, CalendarMemory(kept: kept)?.text)
      }
      try file.purgeHistory(mark: mark)
    }
    guard !context.options.json else {
      return context.display.print([
        "schema": "aflos.purge/1", "file": .string(context.path), "copy": .string(copy),
      ])
    }
    context.tell(.copiedFirst, copy)
    context.display.say(BackupSay.purged.text(in: context.language))
  }
}

/// A dossier for somebody else, without what was removed from it: `aflos export copy FILE`.
struct ExportCopy: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.exportCopy) }
  @Argument(
    help: CommandHelp.argument(.file), completion: CommandHelp.completion(.file)) var to: String
  @OptionGroup var global: GlobalOptions

  /// What is remembered beside the facts and is nobody else's.
  static let forgotten = [DebtPaste.unfinished, BackupReminder.key, CalendarMemory.key]

  func run(_ context: inout Context) throws(Failure) {
    let (file, _) = try context.dossier()
    let place = TextFile.absolute(to, in: context.world)
    let name = context.path.split(separator: "/").last.map { String($0) } ?? "dossier.aflos"
    let path = TextFile.isFolder(place) ? TextFile.free("\(place)/\(name)") : place
    let mark = context.mark
    try stored { () throws(StoreError) in
      try file.copyWithoutPast(
        to: path,
        forgetting: Self.forgotten, mark: mark)
    }
    guard !context.options.json else {
      return context.display.print(["schema": "aflos.file/1", "file": .string(path)])
    }
    context.tell(.copiedWithoutPast, path)
    if file.isLocked {
      context.display.note(LockSay.copyNotLocked.text(in: context.language), .caution)
    }
  }
}
