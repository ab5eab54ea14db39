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
        OfficeList.self, OfficeAgenda.self, OfficeCreditors.self, OfficeAsk.self, OfficeDo.self,
        OfficeClientCommand.self, OfficeNumbersCommand.self, OfficeIndexCommand.self,
        OfficeMerge.self, OfficeHouseCommand.self, OfficeTermsCommand.self, OfficeUsualCommand.self,
        OfficeUndo.self, OfficeRedo.self,
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
    guard !desk.paths.isEmpty else {
      throw Failure(OfficeProblem.noClients(folder: desk.folder.path))
    }
    var form = form
    if csv, form.format == nil { form.format = ExportFormat.csv.rawValue }
    let format = try context.exportFormat(form, usual: .text)
    let isShown = format == .text && form.to == nil && form.format == nil
    let talks = isShown && context.canAsk
    var (view, paths) = try view(desk, context, isWhole: !isShown)
    view.isNumbered = talks
    view.folder = folder ?? ""
    view.isNameless = form.redacted
    view.house = try context.inOffice(desk.folder.path).officeHouse()
    if isShown {
      context.display.show(officeReport(view, in: context.language))
    } else {
      try context.export(view, form)
    }
    for folder in desk.unread {
      context.display.note(
        Problem.file(path: folder, .notReadable).text(in: context.language), .caution)
    }
    guard talks, view.count > 0 else { return }
    var talk = OfficeTalk(desk, view.clients) { context throws(Failure) in
      let desk = try OfficeDesk(context.officeFolder(folder), context)
      // Those that were asked for, and where nobody chose, everybody who is new.
      let now = choice.isChosen ? paths : try choice.paths(desk, context).paths
      return (desk, desk.clients(now))
    } show: { clients, context in
      var some = OfficeView(
        on: context.today, clients: clients, count: clients.count,
        owed: clients.compactMap { $0.line?.owed }.sum(), archived: 0, isChosen: true)
      some.isNumbered = clients.count > 1
      some.folder = folder ?? ""
      context.display.show(officeReport(some, in: context.language))
    }
    try talk.run(&context)
  }

  /// The clients that are meant, as they are shown; and all of their paths.
  private func view(
    _ desk: OfficeDesk, _ context: Context, isWhole: Bool
  ) throws(Failure) -> (OfficeView, paths: [String]) {
    let (paths, archived) = try choice.paths(desk, context)
    let shown = all || choice.isChosen || isWhole ? paths : Array(paths.prefix(Self.mostShown))
    let view = OfficeView(
      on: context.today, clients: desk.clients(shown), count: paths.count,
      owed: paths.compactMap { desk.place(of: $0).map { Money(cents: $0.owed) } }.sum(),
      archived: archived, isChosen: choice.isChosen)
    return (view, paths)
  }
}

extension Context {
  /// The folder of the office: as it was named, else by the environment, else where one is.
  func officeFolder(_ typed: String?) -> String {
    typed ?? world.environment["AFLOS_OFFICE"].flatMap { $0.isEmpty ? nil : $0 } ?? "."
  }

  /// The clients in a file, or on the output for other programs.
  func export(_ view: OfficeView, _ form: ExportOptions) throws(Failure) {
    let language = language
    let clients = view.isNameless ? view.clients.map(\.nameless) : view.clients
    let words = { (text: String) in BothLanguages.words(of: text, in: language) }
    try export(
      Exported(
        name: OfficeSay.file.text(in: language),
        parts: [Annex(officeReport(view, in: language))],
        table: ExportTables.office(
          clients, name: { view.isNameless ? $0.initials : $0.name }, words),
        json: OfficeDocument.json(of: clients, on: today, of: view.count, words)), form)
  }
}
