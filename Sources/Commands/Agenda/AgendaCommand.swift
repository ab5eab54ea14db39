import ArgumentParser
import Documents
import Domain
import Exchange
import Planning
import Store

/// What to do today, this week, this month.
struct AgendaCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandHelp.configuration(
      .agenda, subcommands: [Show.self, Done.self, Later.self, Skip.self, Reset.self],
      defaultSubcommand: Show.self)
  }

  struct Show: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.agendaShow) }
    @Flag(name: .customLong("day"), help: CommandHelp.option(.thisDay)) var day = false
    @Flag(help: CommandHelp.option(.thisWeek)) var week = false
    @Flag(help: CommandHelp.option(.thisMonth)) var month = false
    @Flag(help: CommandHelp.option(.everything)) var all = false
    @Option(help: CommandHelp.option(.ics), completion: CommandHelp.typed(.ics)) var ics: String?
    @Flag(help: CommandHelp.option(.details)) var details = false
    @Flag(help: CommandHelp.option(.force)) var force = false
    @OptionGroup var global: GlobalOptions

    private var span: AgendaSpan {
      if all { return .all }
      if month { return .month }
      if week { return .week }
      return day ? .today : .next
    }

    func run(_ context: inout Context) throws(Failure) {
      let (file, standing) = try context.standing()
      let dossier = standing.stated
      let agenda = try lawful { () throws(LawError) in try Agenda(of: standing) }
      let language = context.language
      if let ics { return try write(agenda, standing, in: file, to: ics, context) }
      guard !context.options.json else {
        return context.display.print(
          AgendaDocument.json(of: agenda) { $0.title(of: dossier, in: language) })
      }
      context.display.show(agendaReport(agenda, span, of: dossier, in: language))
    }

    /// Whether the calendar that stands there is one of Aflos: the next one takes its place.
    static func isOurs(_ path: String, _ context: Context) -> Bool {
      let place = TextFile.absolute(path, in: context.world)
      guard TextFile.exists(place), let bytes = try? TextFile.read(place) else { return false }
      return String(decoding: bytes.prefix(200), as: UTF8.self).contains("//Aflos//Agenda")
    }

    private func write(
      _ agenda: Agenda, _ standing: Standing, in file: DossierFile, to path: String,
      _ context: Context
    ) throws(Failure) {
      let (dossier, language) = (standing.stated, context.language)
      let kept = try stored { () throws(StoreError) in
        try file.progress(CalendarMemory.key)
      }
      var memory = kept.flatMap { CalendarMemory(kept: $0) } ?? CalendarMemory(mark: standing.mark)
      let isFirst = memory.isEmpty
      let mark = memory.mark
      let events = agenda.open.map { item in
        CalendarFile.Event(
          id: "\(item.calendarName).\(mark)@aflos", day: item.act,
          title: details ? item.title(of: dossier, in: language) : item.plainTitle(in: language),
          publicTitle: item.plainTitle(in: language),
          details: details ? item.details(of: dossier, in: language).joined(separator: "\n") : "")
      }
      let told = memory.tell(events, on: agenda.on) {
        AgendaSay.cancelled($0).text(in: language)
      }
      let calendar = CalendarFile(name: "Aflos", events: told, made: context.world.now)
      try context.put(
        Array(calendar.text.utf8), at: path, isForced: force || Self.isOurs(path, context))
      let text = memory.text
      try stored { () throws(StoreError) in
        try file.setProgress(CalendarMemory.key, text)
      }
      let gone = told.count - events.count
      guard !context.options.json else {
        return context.display.print(
          AgendaDocument.json(of: agenda) { $0.title(of: dossier, in: language) }
            .adding("file", .string(path)).adding("cancelled", .count(gone)))
      }
      let said = AgendaSay.written(events.count, cancelled: gone, file: path)
      context.display.say(said.text(in: language))
      if isFirst { context.display.say(AgendaSay.ownCalendar.text(in: language)) }
    }
  }

  struct Done: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.agendaDone) }
    @Argument(
      help: CommandHelp.argument(.agendaKey), completion: CommandHelp.completion(.agendaKey))
    var key: String
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      try context.mark(key, as: .done) { AgendaSay.done($0) }
    }
  }

  struct Later: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.agendaLater) }
    @Argument(
      help: CommandHelp.argument(.agendaKey), completion: CommandHelp.completion(.agendaKey))
    var key: String
    @Option(help: CommandHelp.option(.until)) var until: String?
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let day = try day(context)
      try context.mark(key, as: .later(day)) { AgendaSay.later($0, day) }
    }

    private func day(_ context: Context) throws(Failure) -> LocalDate {
      guard let until else { return context.today.adding(days: 7) }
      do throws(InputError) {
        let typed = Typed(until, for: nil)
        let day = try typed.day(today: context.today, leaning: .future)
        guard day > context.today else {
          throw typed.error(.dayBefore(context.today.adding(days: 1)))
        }
        return day
      } catch { throw .option(.until, error) }
    }
  }

  struct Skip: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.agendaSkip) }
    @Argument(
      help: CommandHelp.argument(.agendaKey), completion: CommandHelp.completion(.agendaKey))
    var key: String
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      try context.mark(key, as: .notNeeded) { AgendaSay.skipped($0) }
    }
  }

  struct Reset: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.agendaReset) }
    @Argument(
      help: CommandHelp.argument(.agendaKey), completion: CommandHelp.completion(.agendaKey))
    var key: String
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      try context.mark(key, as: nil) { AgendaSay.reset($0) }
    }
  }
}

/// What was paid so far, what is finished, and how each promise is kept.
struct ProgressCommand: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.progress) }
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let (_, standing) = try context.standing()
    let progress = try lawful { () throws(LawError) in try PaidProgress(of: standing) }
    guard !context.options.json else {
      return context.display.print(AgendaDocument.json(of: progress))
    }
    context.display.show(progressReport(progress, of: standing.stated, in: context.language))
  }
}

extension Standing {
  /// Tells one dossier from another in a calendar that holds several, and says nothing of it: ten
  /// digits of the fingerprint of its name and first day, as they are when the first file is made.
  fileprivate var mark: String {
    String(SHA256.hex(of: "\(stated.sender.name) \(since.iso)".utf8).prefix(10))
  }
}

extension Context {
  /// Says what became of an item of the agenda; nil takes back what was said.
  fileprivate mutating func mark(
    _ key: String, as state: AgendaMark.State?, _ say: (String) -> AgendaSay
  ) throws(Failure) {
    let (file, standing) = try standing()
    let dossier = standing.stated
    let agenda = try lawful { () throws(LawError) in try Agenda(of: standing) }
    guard let item = agenda.item(key) else {
      let alike = agenda.open.filter { $0.key.hasPrefix(key.prefix(3)) }.prefix(5).map(\.key)
      throw .problem(.unknownThing(.agendaItem, typed: key, nearest: Array(alike)))
    }
    let (name, day) = (item.title(of: dossier, in: language), today)
    let both = BothLanguages.text { item.title(of: dossier, in: $0) }
    let intent = Intent.edited(.agendaItem, both)
    try stored { () throws(StoreError) in
      try file.change(intent, on: day) { changes throws(StoreError) in
        if let state {
          try changes.save(AgendaMark(item: key, state: state, on: day))
        } else {
          try changes.removeMark(of: key)
        }
      }
    }
    guard !options.json else { return didChange(intent, id: key) }
    display.say(say(name).text(in: language))
    if state == .done, case .pay(let pay) = item.subject {
      display.say(
        AgendaSay.writePayment(debt: pay.debt.text, amount: pay.amount).text(in: language))
    }
    display.say(Say.undoTakesItBack.text(in: language))
  }
}
