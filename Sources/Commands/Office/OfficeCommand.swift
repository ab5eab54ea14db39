import ArgumentParser
import Documents
import Domain
import Exchange
import Planning
import Store
import Terminal

/// `aflos office`: all clients of an office, each in a file of its own.
struct OfficeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandHelp.configuration(
      .office,
      subcommands: [
        OfficeList.self,
      ], defaultSubcommand: OfficeList.self)
  }
}

/// One line for each client, what is most urgent first.
struct OfficeList: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.officeList) }
  @Argument(
    help: CommandHelp.argument(.officeFolder), completion: CommandHelp.completion(.officeFolder))
  var folder: String?
  @OptionGroup var choice: OfficeChoice
  @Flag(help: CommandHelp.option(.officeAll)) var all = false
  @Flag(help: CommandHelp.option(.officeTable)) var csv = false
  @OptionGroup var form: ExportOptions
  @OptionGroup var global: GlobalOptions

  /// So many lines are shown where nobody asked for all.
  static let mostShown = 100

  func run(_ context: inout Context) throws(Failure) {
    let desk = try OfficeDesk(context.officeFolder(folder), context)
    var form = form
    if csv, form.format == nil { form.format = ExportFormat.csv.rawValue }
    let format = try context.exportFormat(form, usual: .text)
    let (paths, archived) = try choice.paths(desk, context)
    let isWhole = all || choice.isChosen || format != .text
    let shown = desk.clients(isWhole ? paths : Array(paths.prefix(Self.mostShown)))
    var view = OfficeView(
      on: context.today, clients: shown, count: paths.count,
      owed: paths.compactMap { desk.place(of: $0).map { Money(cents: $0.owed) } }.sum(),
      archived: archived, isChosen: choice.isChosen)
    view.isNameless = form.redacted
    guard !desk.paths.isEmpty else {
      throw Failure(OfficeProblem.noClients(folder: desk.folder.path))
    }
    try context.show(view, form, format)
    for folder in desk.unread {
      context.display.note(
        Problem.file(path: folder, .notReadable).text(in: context.language), .caution)
    }
  }
}

extension Context {
  /// The folder of the office: as it was named, else by the environment, else where one is.
  func officeFolder(_ typed: String?) -> String {
    typed ?? world.environment["AFLOS_OFFICE"].flatMap { $0.isEmpty ? nil : $0 } ?? "."
  }

  /// Shows the clients in the form that was asked for.
  func show(
    _ view: OfficeView, _ form: ExportOptions, _ format: ExportFormat
  ) throws(Failure) {
    let language = language
    let report = officeReport(view, in: language)
    if format == .text, form.to == nil { return display.show(report) }
    let clients = view.isNameless ? view.clients.map(\.nameless) : view.clients
    let words = { (text: String) in BothLanguages.words(of: text, in: language) }
    try export(
      Exported(
        name: OfficeSay.file.text(in: language), parts: [Annex(report)],
        table: ExportTables.office(
          clients, name: { view.isNameless ? $0.initials : $0.name }, words),
        json: OfficeDocument.json(of: clients, on: today, of: view.count, words)), form)
  }
}
