import ArgumentParser
import Documents
import Domain
import Paper
import Exchange
import Planning
import Store

/// A worked example with invented names: the main job in one go.
struct DemoCommand: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.demo) }
  @Argument(
    help: CommandHelp.argument(.folder), completion: CommandHelp.completion(.folder)) var folder:
    String = "aflos-demo"
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let dossier = DemoHousehold.dossier(in: context.language, on: context.today)
      .stated(by: context.today)
    try TextFile.makeFolder(folder)
    context.move(to: "\(folder)/demo.aflos")
    let file = try context.fileCreatingIfNeeded()
    let before = try stored { () throws(StoreError) in try file.dossier() }
    guard before == nil || before?.sender.name == dossier.sender.name else {
      throw .problem(.alreadyThere(path: context.path))
    }
    // Its letters stay as long as it is the same.
    if before != dossier {
      try stored { () throws(StoreError) in
        try file.change(.imported("demo"), on: context.today) { changes throws(StoreError) in
          try changes.replace(with: dossier)
        }
      }
    }
    let display = context.display
    let language = context.language
    if !context.options.json { display.say(Say.demoStarts.text(in: language) + "\n") }
    let standing = try context.standing(of: dossier, in: file)
    let plan = try context.plan(of: standing)
    let reports = [
      overviewReport(of: dossier, in: language),
      budgetReport(BudgetFacts(of: plan), in: language),
      planReport(Realism(of: plan), in: language),
    ]
    if !context.options.json {
      for report in reports {
        display.show(report)
        display.say("\n")
      }
    }
    try TextFile.write(
      DossierDocument.text(of: dossier), to: "\(folder)/demo.json", replacing: before != nil)
    let letters = "\(folder)/\(Say.letterFolder.text(in: language))"
    let desk = try context.letterDesk(
      file, dossier, language: nil, templates: nil, letterhead: "none")
    try context.write(
      LetterOrder(debts: dossier.debts.map(\.id), folder: letters), with: desk, in: file,
      press: LetterPress(desk, look: nil, window: .usual, fonts: .helvetica))
    if !context.options.json {
      display.say("\n" + Say.demoWrote(folder: folder).text(in: language))
      display.say("  aflos --file \(folder)/demo.aflos")
    }
  }
}
