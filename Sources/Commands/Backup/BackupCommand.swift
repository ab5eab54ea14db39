import ArgumentParser
import Documents
import Domain
import Exchange
import Store

/// A copy of the whole dossier, checked: `aflos backup /media/stick`.
struct BackupCommand: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.backup) }
  @Argument(
    help: CommandHelp.argument(.backupPlace), completion: CommandHelp.completion(.backupPlace))
  var to: String?
  @Option(help: CommandHelp.option(.keepCopies)) var keep: String?
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let file = try context.file()
    context.speak(try context.language(of: file))
    let count = try count(context)
    let (copies, path) = place(context)
    let target = path ?? copies.free(.asked)
    try stored { () throws(StoreError) in
      try file.copy(to: target)
      if !file.isReadOnly { try file.setProgress(BackupReminder.key, copies.today.iso) }
    }
    let removed = path == nil ? copies.prune(keeping: count) : []
    guard !context.options.json else {
      return context.display.print([
        "schema": "aflos.backup/1", "file": .string(target), "day": .day(context.today),
        "removed": .list(removed) { .string($0.path) },
      ])
    }
    let language = context.language
    context.tell(.copied, target)
    if !removed.isEmpty { context.display.say(BackupSay.pruned(removed.count).text(in: language)) }
    if path == nil, to == nil { context.display.say(BackupSay.elsewhere.text(in: language)) }
    context.tell(.howToRestore, "aflos restore \(target)")
  }

  private func count(_ context: Context) throws(Failure) -> Int {
    guard let keep else { return Backups.usuallyKept }
    do throws(InputError) { return try Typed(keep, for: nil).number(in: 1...1_000) } catch {
      throw .option(.keepCopies, error)
    }
  }

  /// The folder for a name with the day in it; or a name that somebody chose.
  private func place(_ context: Context) -> (Backups, path: String?) {
    guard let to else { return (context.backups, nil) }
    let place = TextFile.absolute(to, in: context.world)
    guard TextFile.isFolder(place) || to.hasSuffix("/") else { return (context.backups, place) }
    let folder = place.hasSuffix("/") && place.count > 1 ? String(place.dropLast()) : place
    return (Backups(of: context.path, in: folder, on: context.today), nil)
  }
}

/// When the last copy was made, and whether it is time for one.
enum BackupReminder {
  /// Kept in the dossier under this key: the day of the last copy, wherever it was put.
  static let key = "backup.last"
  /// After so many days it is time.
  static let days = 30

  /// What is said when nothing was copied for long; nil when there is no need, or nothing to lose.
  static func text(
    of dossier: Dossier, in file: DossierFile, _ context: Context
  ) throws(StoreError) -> String? {
    guard !dossier.isUntouched, !file.isReadOnly else { return nil }
    let kept = try file.progress(key).flatMap { LocalDate(iso: $0) }
    let last = [kept, context.backups.all.last?.day].compactMap(\.self).max()
    let first = try file.firstDay()
    guard let since = last ?? first, since.days(to: context.today) > days else {
      return nil
    }
    return BackupSay.reminder(last).text(in: context.language)
  }
}

extension Context {
  /// A sentence, and behind it a path or a command in a line of its own, which is never broken.
  func tell(_ sentence: BackupSay, _ line: String) {
    display.say(sentence.text(in: language))
    display.print("  \(line)")
  }
}
