import ArgumentParser
import Documents
import Domain
import Exchange
import Planning
import Store

/// What there is to do for all clients, on the screen, on one printed page or in a calendar.
struct OfficeAgenda: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.officeAgenda) }
  @Argument(
    help: CommandHelp.argument(.officeFolder), completion: CommandHelp.completion(.officeFolder))
  var folder: String?
  @Flag(name: .customLong("day"), help: CommandHelp.option(.thisDay)) var day = false
  @Flag(help: CommandHelp.option(.thisMonth)) var month = false
  @Option(help: CommandHelp.option(.ics)) var ics: String?
  @Flag(help: CommandHelp.option(.officeNames)) var names = false
  @OptionGroup var choice: OfficeChoice
  @OptionGroup var form: ExportOptions
  @OptionGroup var global: GlobalOptions

  private var span: OfficeSpan { month ? .month : day ? .today : .week }

  func run(_ context: inout Context) throws(Failure) {
    let desk = try OfficeDesk(context.officeFolder(folder), context)
    let clients = desk.clients(try choice.paths(desk, context).paths)
    if let ics {
      let view = OfficeAgendaView(
        clients, on: context.today, days: OfficeLine.daysAhead, isNameless: !names)
      return try write(view, desk, to: ics, context)
    }
    let view = OfficeAgendaView(
      clients, on: context.today, days: span.days, isNameless: form.redacted)
    let language = context.language
    let report = officeAgendaReport(view, folder ?? "", in: language)
    let format = try context.exportFormat(form, usual: .text)
    if format == .text, form.to == nil { return context.display.show(report) }
    let words = { (text: String) in BothLanguages.words(of: text, in: language) }
    try context.export(
      Exported(
        name: OfficeSay.agendaFile.text(in: language), parts: [Annex(report)],
        table: ExportTables.officeAgenda(view.rows.map { ($0.client, $0.item) }, view.name, words),
        json: OfficeDocument.json(
          of: view.rows.map { ($0.client, $0.item) }, on: context.today, view.name, words)), form)
  }

  private func write(
    _ view: OfficeAgendaView, _ desk: OfficeDesk, to path: String, _ context: Context
  ) throws(Failure) {
    let language = context.language
    let place = "\(desk.folder.path)/\(OfficeFolder.own)/calendar"
    let kept = (try? TextFile.read(place)).flatMap { String(validating: $0, as: UTF8.self) }
    var memory = kept.flatMap { CalendarMemory(kept: $0) } ?? CalendarMemory(mark: "office")
    let events = view.rows.map { row in
      let mark = SHA256.hex(of: row.client.path.utf8).prefix(10)
      let plain = BothLanguages.words(of: row.item.plainTitle, in: language)
      let title = BothLanguages.words(of: row.item.title, in: language)
      return CalendarFile.Event(
        id: "\(row.item.calendarName).\(mark)@aflos", day: row.item.act,
        title: "\(view.name(of: row.client)): \(view.isNameless ? plain : title)",
        publicTitle: "\(row.client.initials): \(plain)", details: "")
    }
    let told = memory.tell(events, on: view.on) { AgendaSay.cancelled($0).text(in: language) }
    let calendar = CalendarFile(name: "Aflos", events: told, made: context.world.now)
    try context.put(
      Array(calendar.text.utf8), at: path,
      isForced: form.force || AgendaCommand.Show.isOurs(path, context))
    try TextFile.makeFolder("\(desk.folder.path)/\(OfficeFolder.own)")
    try TextFile.write(memory.text, to: place, replacing: true)
    let gone = told.count - events.count
    guard !context.options.json else {
      return context.display.print([
        "schema": "aflos.file/1", "file": .string(path), "events": .count(told.count),
        "cancelled": .count(gone),
      ])
    }
    context.display.say(
      OfficeSay.calendar(events.count, gone: gone, file: path).text(in: language))
  }
}
