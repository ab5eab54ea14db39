import ArgumentParser
import Documents
import Domain
import Exchange
import Store

struct ImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandHelp.configuration(
      .importing, subcommands: [ImportDossier.self, ImportDebts.self, ImportBank.self])
  }
}

struct ImportDossier: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.importDossier) }
  @Argument(
    help: CommandHelp.argument(.file), completion: CommandHelp.completion(.file)) var source: String
  @Flag(help: CommandHelp.option(.replace)) var replace = false
  @Flag(help: CommandHelp.option(.ignoreUnknownKeys)) var ignoreUnknownKeys = false
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let bytes = try TextFile.read(source)
    let (dossier, letters): (Dossier, [KeptLetter])
    switch DossierDocument.readWhole(bytes, ignoringUnknownKeys: ignoreUnknownKeys) {
    case .success(let read): (dossier, letters) = (read.dossier, read.letters)
    case .failure(let findings): throw Failure(UnusableFile(findings, path: source))
    }
    let file = try context.fileCreatingIfNeeded()
    let before = try stored { () throws(StoreError) in try file.dossier() }
    if let before, !before.isUntouched, !replace {
      context.speak(before.language)
      throw .problem(.alreadyThere(path: context.path))
    }
    let name = source.split(separator: "/").last.map { String($0) } ?? source
    let isReplacing = before.map { !$0.isUntouched } ?? false
    let old = isReplacing ? try stored { () throws(StoreError) in try file.letters() } : []
    let copy = isReplacing ? try context.copyBefore(.beforeReplacing, file) : nil
    let today = context.today
    try stored { () throws(StoreError) in
      try file.change(.imported(name), on: today) { changes throws(StoreError) in
        try changes.replace(with: dossier.stated(by: today), letters: letters)
        if isReplacing {
          try changes.dropProgress(OpenItems.off)
          try changes.dropProgress(DebtPaste.unfinished)
        }
      }
    }
    context.speak(dossier.language)
    context.didImport(dossier, from: name)
    guard let copy, !context.options.json else { return }
    context.tell(.copiedFirst, copy)
    if !old.isEmpty {
      context.display.say(BackupSay.lettersSetAside(old.count).text(in: context.language))
    }
  }
}

extension Dossier {
  /// Whether nobody entered anything yet.
  var isUntouched: Bool {
    incomes.isEmpty && costs.isEmpty && creditors.isEmpty && debts.isEmpty && sender.name.isEmpty
      && lawCorrections.isEmpty
  }
}

extension Context {
  fileprivate func didImport(_ dossier: Dossier, from name: String) {
    guard !options.json else { return didChange(.imported(name), id: nil) }
    display.say(
      Say.imported(
        incomes: dossier.incomes.count, costs: dossier.costs.count,
        creditors: dossier.creditors.count, debts: dossier.debts.count
      ).text(in: language))
    display.say(Say.undoTakesItBack.text(in: language))
    display.say("\n\(Say.seePlan.text(in: language))\n  aflos plan")
  }
}
