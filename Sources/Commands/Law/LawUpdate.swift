import ArgumentParser
import Documents
import Domain
import Exchange
import Rules

/// `aflos law update`: takes in a newer pack of figures, after showing what changes.
struct LawUpdate: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.lawUpdate) }
  @Argument(help: CommandHelp.option(.lawFile)) var file: String?
  @Flag(name: [.long, .customShort("y")], help: CommandHelp.option(.lawYes))
  var yes = false
  @Flag(help: CommandHelp.option(.takeBack)) var takeBack = false
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    _ = try context.dossierIfAny()
    guard !takeBack else { return try undo(context) }
    guard let file else { throw .lawProblem(.missing([.lawFile])) }
    let path = file == "-" ? file : TextFile.absolute(file, in: context.world)
    let text = try LawPacks.text(path)
    let (pack, old, new) = try read(text, path, context)
    let changes = LawChanges(from: old.listings, to: new.listings)
    let language = context.language
    if !context.options.json {
      context.display.show(lawChangesReport(changes, pack: pack, in: language))
    }
    guard try isMeant(context) else { return }
    try LawPacks(context).keep(text, number: pack.number)
    guard !context.options.json else {
      return context.display.print(
        LawDocument.json(
          takenIn: pack.number, before: old.packNumber, changes: changes.changes.count))
    }
    context.display.note(lawTakenIn(pack.number, in: language))
  }

  private func read(
    _ text: String, _ path: String, _ context: Context
  ) throws(Failure) -> (LawPack, old: Law, new: Law) {
    let old = try context.baseLaw()
    do throws(PackError) {
      let pack = try LawPack(text: text)
      return (pack, old, try old.renewed(by: pack))
    } catch { throw .lawProblem(.pack(path: path, error)) }
  }

  /// One question; `--yes` answers it beforehand.
  private func isMeant(_ context: Context) throws(Failure) -> Bool {
    guard !yes else { return true }
    guard context.canAsk else { throw .lawProblem(.needsYes) }
    var isMeant = false
    let words = lawUpdateQuestion(in: context.language)
    try context.asking { () throws(Leaving) in
      isMeant = try context.conversation.confirm(
        words.question, help: words.help, fallback: false)
    }
    return isMeant
  }

  private func undo(_ context: Context) throws(Failure) {
    let packs = LawPacks(context)
    let number = try packs.takeBack()
    let inForce = try packs.law().packNumber
    guard !context.options.json else {
      return context.display.print(LawDocument.json(takenBack: number, inForce: inForce))
    }
    context.display.note(lawTakenBack(number, inForce: inForce, in: context.language))
  }
}

/// `aflos law export`: the figures in force as a pack, without the corrections of a dossier.
struct LawExport: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.lawExport) }
  @Option(
    parsing: .unconditional, help: CommandHelp.option(.lawOutput),
    completion: CommandHelp.typed(.lawOutput)) var to: String?
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    _ = try context.dossierIfAny()
    let law = try context.baseLaw()
    let pack = law.pack
    guard let to else { return context.printText(pack.text) }
    let path = TextFile.absolute(to, in: context.world)
    try TextFile.write(pack.text, to: path)
    guard !context.options.json else {
      return context.display.print(LawDocument.json(exported: law.packNumber, to: path))
    }
    context.display.note(lawExported(law.packNumber, to: path, in: context.language))
  }
}
