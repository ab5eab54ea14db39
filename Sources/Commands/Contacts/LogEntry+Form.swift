import Documents
import Domain
import Exchange
import Store

extension LogEntry {
  static let form = Form<LogEntry>(
    name: "log",
    rows: [
      .aboutDebt,
      .choice(.logBy, .required, \.channel),
      .contactDay,
      .text(.logWith, .asked, \.person) { typed throws(InputError) in
        try typed.line(limit: 100)
      },
      .text(.logSaid, .asked, \.said) { typed throws(InputError) in
        try typed.line(limit: 500)
      },
      .promises,
      FormRow.choice(.logStage, .onRequest, \.stage).when { $0.channel == .letterIn },
      FormRow.lastDay(.onRequest).when { $0.channel == .letterIn },
    ])
}

extension LogEntry.Promise {
  /// What is asked of one promise, in a list of them.
  static func form(madeOn day: LocalDate) -> Form<LogEntry.Promise> {
    Form(
      name: "promise",
      rows: [
        .choice(.promiseBy, .asked, \.by),
        FormRow(
          field: .promiseWhat, need: .required,
          read: { typed, value, _ throws(InputError) in value.what = try typed.promised() },
          clear: nil,
          typed: { value, _ in value.what.isEmpty ? nil : value.what }),
        FormRow(
          field: .promiseUntil, need: .asked,
          read: { typed, value, context throws(InputError) in
            value.until = try typed.day(from: day, today: context.today)
          },
          clear: { $0.until = nil },
          typed: { value, context in value.until?.text(in: context.language) },
          understood: { value, context in value.until?.text(in: context.language) }),
      ])
  }

  /// One in which nothing was answered yet.
  static let blank = LogEntry.Promise(by: .us, what: "", until: nil)
}

extension FormRow<LogEntry> {
  /// The debt by its id, its creditor or its reference; none where it was about everything.
  static let aboutDebt = FormRow(
    field: .logDebt, need: .asked,
    read: { typed, value, context throws(InputError) in
      value.debt = try typed.debt(in: context)
    },
    clear: { $0.debt = nil },
    typed: { value, _ in value.debt?.text },
    understood: { value, context in
      value.debt.flatMap { context.dossier.debt($0) }.map { context.dossier.name(of: $0.creditor) }
    },
    options: { context in context.dossier.debtLabels },
    keys: { context in context.dossier.debts.map(\.id.text) })

  /// Any day through today.
  static let contactDay = FormRow.pastDay(.logOn, \.on)

  /// The last day that a letter names: on its own day or later.
  static func lastDay(_ need: Need) -> FormRow {
    FormRow(
      field: .logAnswerBy, need: need,
      read: { typed, value, context throws(InputError) in
        value.answerBy = try typed.day(from: value.on, today: context.today)
      },
      clear: { $0.answerBy = nil },
      typed: { value, context in value.answerBy?.text(in: context.language) },
      understood: { value, context in value.answerBy?.text(in: context.language) })
  }

  /// All promises in one line, so that they can be mended.
  static let promises = FormRow(
    field: .logPromises, need: .onRequest,
    read: { typed, value, context throws(InputError) in
      value.promises = try typed.promises(madeOn: value.on, context)
    },
    clear: { $0.promises = [] },
    typed: { value, context in
      value.promises.isEmpty
        ? nil : value.promises.map { $0.typed(in: context.language) }.joined(separator: " | ")
    })
}

extension Typed {
  /// A day on or after `first`: one without a year is the next one after it, `morgen` is seen from
  /// today.
  func day(from first: LocalDate, today: LocalDate) throws(InputError) -> LocalDate {
    let isWritten = raw.contains { $0.isNumber }
    let day = try day(today: isWritten ? first : today, leaning: .future)
    guard day >= first else { throw error(.dayBefore(first)) }
    return day
  }

  /// Something that was promised, in one line. The marks that stand between promises where several are
  /// typed at once become a comma and a stroke.
  func promised() throws(InputError) -> String {
    String(try line(limit: 200).map { $0 == ";" ? "," : $0 == "|" ? "/" : $0 })
  }

  /// `ik: € 50 betalen; 1-12-2026 | zij: een brief sturen; -`.
  func promises(
    madeOn day: LocalDate, _ context: FormContext
  ) throws(InputError) -> [LogEntry.Promise] {
    var promises: [LogEntry.Promise] = []
    for text in raw.split(separator: "|", omittingEmptySubsequences: false) {
      guard let colon = text.firstIndex(of: ":") else { throw error(.notAPromise) }
      let parts = text[text.index(after: colon)...].split(
        separator: ";", omittingEmptySubsequences: false)
      guard (1...2).contains(parts.count) else { throw error(.notAPromise) }
      let by = try Choice(LogEntry.Side.allCases, in: context.language, isNumbered: false)
        .read(Typed(String(text[..<colon]), for: .promiseBy))
      let what = try Typed(String(parts[0]), for: .promiseWhat).promised()
      var until: LocalDate?
      if parts.count == 2, trimmed(parts[1]) != "-" {
        until = try Typed(String(parts[1]), for: .promiseUntil)
          .day(from: day, today: context.today)
      }
      promises.append(LogEntry.Promise(by: by, what: what, until: until))
    }
    return promises
  }
}

extension LogEntry.Promise {
  /// As it can be typed again.
  fileprivate func typed(in language: Language) -> String {
    "\(by.name(in: language)): \(what); \(until?.iso ?? "-")"
  }
}

extension LogEntry: FormedThing {
  typealias Entry = LogEntry
  static let thing = Thing.logEntry
  static func all(in dossier: Dossier) -> [LogEntry] { dossier.record.log }
  static func blank(in dossier: Dossier) -> LogEntry {
    LogEntry(
      id: dossier.newID("n", after: dossier.record.log.map(\.id)), debt: nil,
      on: LocalDate(dayNumber: 0), channel: .phone, person: nil, said: nil, stage: nil,
      answerBy: nil, promises: [])
  }
  static func entry(of thing: LogEntry) -> LogEntry { thing }

  /// What belongs to letters goes with any other channel; no day lies before the contact itself.
  static func checked(_ entry: LogEntry) throws(InputError) -> LogEntry {
    var entry = entry
    if entry.channel != .letterIn { (entry.stage, entry.answerBy) = (nil, nil) }
    if let last = entry.answerBy, last < entry.on {
      throw InputError(.logAnswerBy, typed: last.iso, .dayBefore(entry.on))
    }
    for until in entry.promises.compactMap(\.until) where until < entry.on {
      throw InputError(.promiseUntil, typed: until.iso, .dayBefore(entry.on))
    }
    return entry
  }
  static func save(_ entry: LogEntry, in changes: inout Changes) throws(StoreError) {
    try changes.save(entry)
  }
  static func id(of entry: LogEntry) -> String { entry.id.text }
  static func name(of entry: LogEntry, in dossier: Dossier) -> String {
    let about = entry.debt.flatMap { dossier.debt($0) }.map { dossier.name(of: $0.creditor) }
    return BothLanguages.text { language in
      [about, entry.channel.name(in: language), entry.on.text(in: language)].compactMap(\.self)
        .joined(separator: ", ")
    }
  }
  var idText: String { id.text }
  func remove(in changes: inout Changes) throws(StoreError) { try changes.remove(id) }
}
