import ArgumentParser
import Documents
import Domain
import Exchange
import Imports
import Planning
import Store

/// Makes a new client: from a name, from what a client handed over sealed, or several from a list.
struct OfficeClientNew: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.officeClientNew) }
  @Argument(
    help: CommandHelp.argument(.officeFolder), completion: CommandHelp.completion(.officeFolder))
  var folder: String?
  @Option(help: CommandHelp.option(.newName)) var name: String?
  @Option(help: CommandHelp.option(.newFile)) var fileName: String?
  @Option(help: CommandHelp.option(.costsHousehold)) var household: String?
  @Flag(help: CommandHelp.option(.usualCosts)) var usualCosts = false
  @Option(help: CommandHelp.option(.newSealed)) var sealed: String?
  @Option(help: CommandHelp.option(.keyFile), completion: CommandHelp.typed(.keyFile)) var key:
    String?
  @Option(help: CommandHelp.option(.passphraseFD)) var passphraseFd: String?
  @Option(help: CommandHelp.option(.newList)) var list: String?
  @Option(help: CommandHelp.option(.sheet)) var sheet: String?
  @Option(help: CommandHelp.option(.officeNumber)) var number: String?
  @Option(help: CommandHelp.option(.officeSetOwner)) var owner: String?
  @Option(help: CommandHelp.option(.officeNote)) var note: String?
  @Option(help: CommandHelp.option(.officeConsent)) var consent: String?
  @Flag(name: [.long, .customShort("y")], help: CommandHelp.option(.putBack)) var yes = false
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    guard [name, sealed, list].count(where: { $0 != nil }) == 1 || sealed != nil && list == nil
    else { throw Failure(OfficeProblem.needsClient) }
    let place = OfficeFolder(
      TextFile.absolute(context.officeFolder(folder), in: context.world)
    ).path
    let office = context.inOffice(place)
    let costs = try office.houseCosts()
    guard !usualCosts || costs != nil else { throw Failure(OfficeProblem.noUsualCosts) }
    var new = try NewClients(in: place)
    var skipped: [String] = []
    if let list {
      skipped = try add(list, to: &new, costs, context)
    } else {
      try add(try one(costs, context), to: &new, context)
    }
    let asked = try questions(costs, &new, context)
    let added = usualCosts ? new.clients.map(\.dossier.costs.count).max() ?? 0 : 0
    func report(isDone: Bool) -> Report {
      newClientsReport(
        new.clients.map(\.row), skipped: skipped, costs: added, questions: asked,
        isDone: isDone, folder: context.officeFolder(folder), in: context.language)
    }
    if list != nil {
      if !context.options.json { context.display.show(report(isDone: false)) }
      try context.confirmBatch(isYes: yes)
    }
    try new.make(context)
    guard !context.options.json else { return context.display.print(json(new, skipped)) }
    context.display.show(report(isDone: true))
    if new.clients.contains(where: { !$0.isThere }) {
      context.display.say(OfficeSay.takeBack(folder: folder).text(in: context.language))
    }
  }

  private func json(_ new: NewClients, _ skipped: [String]) -> JSONValue {
    [
      "schema": "aflos.office-new/1",
      "clients": .list(new.clients) { client in
        [
          "file": .string(client.file), "name": .string(client.dossier.sender.name),
          "number": .text(client.note.number), "made": .bool(!client.isThere),
        ]
      }, "skipped": .list(skipped) { .string($0) },
    ]
  }
}

// MARK: One client

extension OfficeClientNew {
  private func one(_ costs: HouseCosts?, _ context: Context) throws(Failure) -> NewClients.Client {
    let note = try officeNote(context)
    if let sealed { return try handedOver(sealed, note, context) }
    var dossier = Dossier.empty(in: context.language)
    dossier.sender.name = try context.read(name ?? "", .newName) { typed throws(InputError) in
      try typed.line()
    }
    if let household {
      dossier.household.kind = try context.read(household, .costsHousehold) {
        typed throws(InputError) in
        try Choice(Household.Kind.allCases, in: context.language, isNumbered: false).read(typed)
      }
    }
    if usualCosts, let costs { dossier = dossier.withUsualCosts(costs, context) }
    return NewClients.Client(
      file: NewClients.file(fileName, dossier.sender.name), dossier: dossier, note: note,
      isThere: false)
  }

  private func officeNote(_ context: Context) throws(Failure) -> OfficeNote {
    func text(_ typed: String?) -> String? {
      typed.map { trimmed($0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
    let day = try consent.map { typed throws(Failure) in
      try context.read(typed, .officeConsent) { typed throws(InputError) in
        try typed.houseDay(context.today)
      }
    }
    return OfficeNote(number: text(number), owner: text(owner), note: text(note), consent: day)
  }

  /// What a client sealed for the office: a dossier file with its history, or the dossier as text.
  private func handedOver(
    _ sealed: String, _ note: OfficeNote, _ context: Context
  ) throws(Failure) -> NewClients.Client {
    let source = SealedSource(path: sealed, key: key, passphraseFd: passphraseFd)
    let (bytes, path) = try source.contents(context)
    var client: NewClients.Client
    if bytes.starts(with: "SQLite format 3\0".utf8) {
      let file = try stored { () throws(StoreError) in try DossierFile.inMemory(bytes, from: path) }
      guard let dossier = try stored({ () throws(StoreError) in try file.dossier() }) else {
        throw Failure(OfficeProblem.noDossierIn(path: path))
      }
      client = named(dossier, note)
      client.source = file
    } else {
      switch DossierDocument.readWhole(bytes, ignoringUnknownKeys: false) {
      case .success(let read):
        client = named(read.dossier, note)
        client.letters = read.letters
      case .failure(let findings): throw Failure(UnusableFile(findings, path: path))
      }
    }
    return client
  }

  private func named(_ dossier: Dossier, _ note: OfficeNote) -> NewClients.Client {
    let called = name.map { trimmed($0) } ?? dossier.sender.name
    return NewClients.Client(
      file: NewClients.file(fileName, called), dossier: dossier, note: note, isThere: false)
  }

  /// Asks what the office asks new clients, where somebody is there; what was not answered is given
  /// back, and stands in the note of the office.
  private func questions(
    _ costs: HouseCosts?, _ new: inout NewClients, _ context: Context
  ) throws(Failure) -> [String] {
    guard let questions = costs?.questions, !questions.isEmpty,
      new.clients.contains(where: { !$0.isThere })
    else { return [] }
    var answers: [String] = []
    var unasked: [String] = []
    let conversation = context.conversation
    if list == nil, context.canAsk, sealed == nil {
      try context.asking { () throws(Leaving) in
        for question in questions {
          let answer = try conversation.ask(
            Question(
              text: question, help: OfficeSay.questionHelp.text(in: context.language),
              canSkip: true)
          ) { answer throws(InputError) in try Typed(answer, for: nil).line(limit: 300) }
          if let answer {
            answers.append("\(question) \(answer)")
          } else {
            unasked.append(question)
          }
        }
      }
    } else {
      unasked = questions
    }
    let rest = unasked.isEmpty ? [] : [OfficeSay.stillToAsk(unasked).text(in: context.language)]
    new.note(answers + rest)
    return unasked
  }
}

// MARK: A list

extension OfficeClientNew {
  /// - Returns: the columns that stay behind.
  private func add(
    _ list: String, to new: inout NewClients, _ costs: HouseCosts?, _ context: Context
  ) throws(Failure) -> [String] {
    let bytes = try TextFile.read(list)
    let path = TextFile.absolute(list, in: context.world)
    var problems: [ClientListProblem] = []
    let table: ClientTable
    do throws(ClientListProblems) {
      table = try ClientTable(bytes, sheet: sheet, context)
    } catch { throw Failure(UnusableFile(error.all, path: path)) }
    problems = table.problems
    for row in table.rows {
      var dossier = row.dossier
      if usualCosts, let costs { dossier = dossier.withUsualCosts(costs, context) }
      let client = NewClients.Client(
        file: NewClients.file(row.file, dossier.sender.name), dossier: dossier,
        note: OfficeNote(
          number: row.number, owner: row.owner ?? owner, note: row.note ?? note,
          consent: row.consent), isThere: false)
      do throws(ClientListProblem.Raised) { try new.add(client, context) } catch {
        problems.append(ClientListProblem(line: row.line, error.reason))
      }
    }
    guard problems.isEmpty else {
      let inOrder = problems.sorted { ($0.line ?? 0) < ($1.line ?? 0) }
      throw Failure(UnusableFile(inOrder, path: path))
    }
    return table.skipped
  }

  private func add(
    _ client: NewClients.Client, to new: inout NewClients, _ context: Context
  ) throws(Failure) {
    do throws(ClientListProblem.Raised) { try new.add(client, context) } catch {
      throw Failure(OfficeProblem.newClient(ClientListProblem(line: nil, error.reason)))
    }
    // Of one client nobody means the one that is there already.
    if let there = new.clients.first(where: \.isThere) {
      throw Failure(
        OfficeProblem.newClient(ClientListProblem(line: nil, .taken(file: there.file))))
    }
  }
}

extension NewClients {
  /// Puts this in the note of each that is not there yet.
  fileprivate mutating func note(_ texts: [String]) {
    guard !texts.isEmpty else { return }
    renote { note in
      var note = note
      note.note = ([note.note].compactMap(\.self) + texts).joined(separator: " ")
      return note
    }
  }
}
