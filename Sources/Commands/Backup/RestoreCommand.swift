import ArgumentParser
import Documents
import Domain
import Exchange
import Sealing
import Store
import Terminal

/// Puts a copy in the place of the dossier: `aflos restore FILE`. Without a file it lists the copies.
struct RestoreCommand: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.restore) }
  @Argument(
    help: CommandHelp.argument(.backupFile), completion: CommandHelp.completion(.backupFile))
  var source: String?
  @Flag(name: [.long, .customShort("y")], help: CommandHelp.option(.putBack))
  var yes = false
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    guard let source else { return list(context) }
    let path = TextFile.absolute(source, in: context.world)
    let copy = try context.opening(
      path, DossierFile.Opening(isCreating: false, isLeftAlone: true))
    guard try stored({ () throws(StoreError) in try copy.problems() }).isEmpty else {
      throw .store(.damaged(table: nil, id: nil))
    }
    guard let new = try stored({ () throws(StoreError) in try copy.contents() }) else {
      throw .problem(.nothingStarted(path: path))
    }
    let key = try present(context)
    let old = try? DossierFile.open(
      at: context.path, DossierFile.Opening(isCreating: false, envelope: key?.envelope)
    ).contents()
    context.speak((old ?? new).dossier.language)
    let difference = DossierDifference(now: old, copy: new)
    if !context.options.json {
      context.display.show(difference.report(of: path, in: context.language))
    }
    guard try isMeant(context) else { throw .answered(.no) }
    let aside = context.backups.free(.beforeRestoring)
    let isThere = TextFile.exists(context.path)
    let (target, mark) = (context.path, context.mark)
    // Where nothing is there, or nothing that can be opened, it is locked as the copy is.
    let isPlain = key == nil && old != nil
    let seal = isPlain ? nil : try sealOf(path, or: key, context)
    try stored { () throws(StoreError) in
      try DossierFile.restore(
        copy, at: target, sealing: seal?.envelope, keepingOldAt: aside, mark: mark)
    }
    tell(path, aside: isThere ? aside : nil, difference, context)
    if copy.isLocked, seal == nil, !context.options.json {
      context.display.note(LockSay.restoredNotLocked.text(in: context.language), .caution)
    }
  }

  private func sealOf(
    _ copy: String, or key: SealedKey?, _ context: Context
  ) throws(Failure) -> SealedKey? {
    if let key { return key }
    return try context.lockKey(of: copy)
  }

  /// What opens the dossier that is there; nil where it is not locked, or its seal is broken: then the
  /// copy takes its place.
  private func present(_ context: Context) throws(Failure) -> SealedKey? {
    do throws(Failure) { return try context.lockKey(of: context.path) } catch {
      guard error.cause as? SealError == .damaged else { throw error }
      return nil
    }
  }

  private func isMeant(_ context: Context) throws(Failure) -> Bool {
    if yes { return true }
    guard context.canAsk else { throw .problem(.saysYes) }
    var isMeant = false
    try context.asking { () throws(Leaving) in
      isMeant = try context.conversation.confirm(
        BackupSay.putBack.text(in: context.language),
        help: BackupSay.putBackHelp.text(in: context.language), fallback: false)
    }
    return isMeant
  }

  private func tell(
    _ path: String, aside: String?, _ difference: DossierDifference, _ context: Context
  ) {
    guard !context.options.json else {
      return context.display.print([
        "schema": "aflos.restore/1", "file": .string(context.path), "from": .string(path),
        "aside": .text(aside), "lost": .list(difference.lost) { .string($0) },
      ])
    }
    context.tell(.restored, path)
    if let aside {
      context.tell(.keptAside, "aflos restore \(aside)")
    }
  }

  private func list(_ context: Context) {
    let copies = context.backups.all.reversed()
    guard !context.options.json else {
      return context.display.print([
        "schema": "aflos.backups/1",
        "items": .list(Array(copies)) {
          ["file": .string($0.path), "day": .day($0.day), "reason": .string($0.reason.rawValue)]
        },
      ])
    }
    context.display.show(
      backupList(
        copies.map { (path: $0.path, day: $0.day) }, in: context.language))
  }
}
