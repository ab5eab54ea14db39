import ArgumentParser
import Documents
import Domain
import Exchange
import Store

/// Puts a copy in the place of the dossier: `aflos restore FILE`. Without a file it lists the copies.
struct RestoreCommand: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.restore) }
  @Argument(help: CommandHelp.argument(.backupFile)) var source: String?
  @Flag(help: CommandHelp.option(.putBack)) var yes = false
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    guard let source else { return list(context) }
    let path = TextFile.absolute(source, in: context.world)
    let copy = try stored { () throws(StoreError) in
      try DossierFile.open(at: path, DossierFile.Opening(isCreating: false, isLeftAlone: true))
    }
    guard try stored({ () throws(StoreError) in try copy.problems() }).isEmpty else {
      throw .store(.damaged(table: nil, id: nil))
    }
    guard let new = try stored({ () throws(StoreError) in try copy.contents() }) else {
      throw .problem(.nothingStarted(path: path))
    }
    let old = try? DossierFile.open(at: context.path, creating: false).contents()
    context.speak((old ?? new).dossier.language)
    let difference = DossierDifference(now: old, copy: new)
    if !context.options.json {
      context.display.show(difference.report(of: path, in: context.language))
    }
    guard try isMeant(context) else { throw .answered(.no) }
    let aside = context.backups.free(.beforeRestoring)
    let isThere = TextFile.exists(context.path)
    let (target, mark) = (context.path, context.mark)
    try stored { () throws(StoreError) in
      try DossierFile.restore(copy, at: target, keepingOldAt: aside, mark: mark)
    }
    tell(path, aside: isThere ? aside : nil, difference, context)
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
