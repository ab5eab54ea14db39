import ArgumentParser
import Documents
import Domain
import Exchange
import Planning

/// What to say on the phone: `aflos call d3`.
struct CallCommand: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.call) }
  @Argument(help: CommandHelp.argument(.debtID)) var debt: String
  @OptionGroup var form: ExportOptions
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let (file, all) = try context.dossier()
    let dossier = form.redacted ? all.redacted(in: context.language) : all
    let id = try Debt.find(debt, in: dossier).id
    let desk = try context.letterDesk(file, dossier, language: nil, templates: nil)
    let matter = try desk.matter(of: id)
    guard let script = CallScript(matter, letter: try desk.fitting(id)) else {
      throw .problem(.nothingToCallAbout(id))
    }
    let language = context.language
    let report = callReport(script, in: language)
    guard form.format != nil || form.to != nil || context.options.json else {
      return context.display.show(report)
    }
    try context.export(
      Exported(
        name: "\(Say.callFile.text(in: language))-\(id.text)", report: report,
        table: script.table(in: language), json: script.json(in: language)), form)
  }
}
