import ArgumentParser
import Documents
import Domain
import Exchange
import Planning
import Store

/// What each creditor claims of all clients together.
struct OfficeCreditors: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.officeCreditors) }
  @Argument(
    help: CommandHelp.argument(.officeFolder), completion: CommandHelp.completion(.officeFolder))
  var folder: String?
  @OptionGroup var choice: OfficeChoice
  @OptionGroup var form: ExportOptions
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let desk = try OfficeDesk(context.officeFolder(folder), context)
    let clients = desk.clients(try choice.paths(desk, context).paths)
    var parties = OfficeParty.all(of: clients)
    if let creditor = choice.creditor { parties = parties.filter { $0.isCalled(creditor) } }
    let language = context.language
    let report = officeCreditorsReport(
      parties, on: context.today, isOfOne: choice.creditor != nil, in: language)
    let format = try context.exportFormat(form, usual: .text)
    if format == .text, form.to == nil { return context.display.show(report) }
    try context.export(
      Exported(
        name: OfficeSay.creditorsFile.text(in: language), parts: [Annex(report)],
        table: ExportTables.officeCreditors(parties),
        json: OfficeDocument.json(of: parties, on: context.today)), form)
  }
}
