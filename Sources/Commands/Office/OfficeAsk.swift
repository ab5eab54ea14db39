import ArgumentParser
import Documents
import Domain
import Exchange
import Paper
import Planning
import Store

/// One letter to a creditor that asks for the balances of several clients: of those who agreed.
struct OfficeAsk: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.officeAsk) }
  @Argument(
    help: CommandHelp.argument(.officeCreditor),
    completion: CommandHelp.completion(.officeCreditor))
  var party: String
  @Argument(
    help: CommandHelp.argument(.officeFolder), completion: CommandHelp.completion(.officeFolder))
  var folder: String?
  @OptionGroup var choice: OfficeChoice
  @Option(help: CommandHelp.option(.officeInto)) var to: String?
  @Flag(name: [.long, .customShort("y")], help: CommandHelp.option(.putBack)) var yes = false
  @OptionGroup var look: LetterLook
  @OptionGroup var global: GlobalOptions

  /// A client with what is asked about.
  private struct Asked {
    let client: OfficeClient
    let claims: [OfficeClaim]
  }

  func run(_ context: inout Context) throws(Failure) {
    guard let to else { throw Failure(OfficeProblem.needsFolder) }
    let (office, root) = try context.office(folder)
    guard let house = try office.house(look.letterhead) else {
      throw Failure(OfficeProblem.needsLetterhead(folder: "\(root)/\(OfficeFolder.own)"))
    }
    let desk = try OfficeDesk(root, context)
    let clients = desk.clients(try choice.paths(desk, context).paths)
    let (name, all) = try asked(of: clients)
    let agreed = all.filter { $0.client.note.consent.map { $0 <= context.today } ?? false }
    let left = all.filter { asked in !agreed.contains { $0.client.path == asked.client.path } }
    guard !agreed.isEmpty else {
      throw Failure(OfficeProblem.noConsent(creditor: name, client: left.first?.client.file ?? ""))
    }
    var opened = OpenClients(root: root)
    let address = try address(of: name, agreed, office, &opened)
    let told = BalancesAsked(
      creditor: name, asked: agreed.map { ($0.client.name, $0.client.file) },
      left: left.map { ($0.client.name, $0.client.file) }, hasAddress: address.count > 1)
    let place = context.officeFolder(folder)
    if !context.options.json {
      context.display.show(balancesReport(told, files: [], folder: place, in: context.language))
    }
    try context.confirmBatch(isYes: yes)
    let letter = BalancesLetter(
      addressee: address, lines: agreed.flatMap(lines), house: house.style, day: context.today,
      answerBy: context.today.answerBy)
    let files = try write(letter, to: to, name, house, context)
    try note(agreed, name, letter, &opened, context)
    guard !context.options.json else {
      return context.display.print([
        "schema": "aflos.office-ask/1", "creditor": .string(name),
        "files": .list(files) { .string($0) },
        "asked": .list(agreed) { .string($0.client.path) },
        "withoutConsent": .list(left) { .string($0.client.path) },
        "answerBy": .day(letter.answerBy),
      ])
    }
    context.display.show(balancesReport(told, files: files, folder: place, in: context.language))
  }

  private func lines(_ asked: Asked) -> [BalancesLetter.Line] {
    guard let consent = asked.client.note.consent else { return [] }
    return asked.claims.map {
      BalancesLetter.Line(
        name: asked.client.name, references: $0.references, consent: consent)
    }
  }

  /// Every client that owes this creditor something about which the creditor itself is written to.
  private func asked(of clients: [OfficeClient]) throws(Failure) -> (name: String, [Asked]) {
    var names: [String: String] = [:]
    var all: [Asked] = []
    for client in clients {
      let claims = (client.line?.claims ?? []).filter { claim in
        let addressee = claim.collector ?? claim.creditor
        guard claim.owed > .zero, PartyName.isCalled(addressee, party) else { return false }
        names[PartyName.identity(addressee), default: addressee] = addressee
        return true
      }
      if !claims.isEmpty { all.append(Asked(client: client, claims: claims)) }
    }
    // What was typed in full is meant, also where others begin with it.
    if names.count > 1, let exact = names[PartyName.identity(party)] {
      all = all.compactMap { asked in
        let own = asked.claims.filter {
          PartyName.identity($0.collector ?? $0.creditor) == PartyName.identity(exact)
        }
        return own.isEmpty ? nil : Asked(client: asked.client, claims: own)
      }
      return (exact, all)
    }
    guard let name = names.values.first else {
      throw Failure(OfficeProblem.noClaims(creditor: party))
    }
    guard names.count == 1 else {
      throw Failure(OfficeProblem.severalCreditors(typed: party, names: names.values.sorted()))
    }
    return (name, all)
  }

  /// The lines of the address: what the office knows, else what all clients with one say.
  private func address(
    of name: String, _ asked: [Asked], _ office: Context, _ opened: inout OpenClients
  ) throws(Failure) -> [String] {
    if let terms = try office.houseTerms().of(name), terms.hasAddress {
      return Self.lines(name, terms.street, terms.postcode, terms.city)
    }
    var known: Set<[String]> = []
    for one in asked {
      let dossier = try opened.open(one.client.path, office).dossier
      for claim in one.claims {
        guard let debt = dossier.debt(claim.debt), let addressee = dossier.addressee(of: debt),
          addressee.hasAddress
        else { continue }
        known.insert(
          Self.lines(name, addressee.street, addressee.postcode, addressee.city))
      }
    }
    // Where clients say different things nobody here can tell which is right.
    return known.count == 1 ? known.first ?? [name] : [name]
  }

  private static func lines(
    _ name: String, _ street: String?, _ postcode: String?, _ city: String?
  ) -> [String] {
    [name, street, town(postcode, city)].compactMap(\.self).filter { !$0.isEmpty }
  }

  private func write(
    _ letter: BalancesLetter, to: String, _ name: String, _ house: LetterHouse, _ context: Context
  ) throws(Failure) -> [String] {
    let language = try look.letterLanguage.map { typed throws(Failure) in
      try context.read(typed, .letterLanguage) { typed throws(InputError) in
        try Choice(Language.allCases, in: .english, isNumbered: false).read(typed)
      }
    }
    let sheet = letter.sheet(in: language ?? .dutch)
    let forms = look.format.isEmpty ? [.pdf] : try look.forms(context)
    let folder = TextFile.absolute(to, in: context.world)
    try TextFile.makeFolder(folder)
    let stem =
      "\(OfficeSay.balancesFile.text(in: language ?? .dutch))-\(safeInFileName(name))-\(context.today.iso)"
    var files: [String] = []
    for form in forms {
      let bytes: [UInt8]
      switch form {
      case .text, .eml: bytes = Array(sheet.text.utf8)
      case .html:
        bytes = Array(sheet.html(window: try look.window(context), look: try house.look()).utf8)
      case .pdf:
        bytes =
          sheet.pdf(
            on: context.today, window: try look.window(context), look: try house.look(),
            with: try context.fonts(look.font)
          ).bytes
      }
      let path = "\(folder)/\(stem).\(form == .eml ? "txt" : form.ending)"
      try TextFile.write(bytes, to: path, replacing: true)
      files.append(path)
    }
    return files
  }

  /// Writes down with each client that it was asked, once.
  private func note(
    _ asked: [Asked], _ name: String, _ letter: BalancesLetter, _ opened: inout OpenClients,
    _ context: Context
  ) throws(Failure) {
    for one in asked {
      let (file, dossier, language) = try opened.open(one.client.path, context)
      let today = context.today
      let said = OfficeSay.askedBalance(name).text(in: language)
      let promise = LogEntry.Promise(
        by: .us, what: OfficeSay.balanceCame(name).text(in: language), until: letter.answerBy)
      var log = dossier.record.log
      var new: [LogEntry] = []
      for claim in one.claims {
        // The same letter made once more is one letter.
        let isThere = log.contains {
          $0.debt == claim.debt && $0.on == today && $0.channel == .letterOut && $0.said == said
        }
        guard !isThere else { continue }
        let entry = LogEntry(
          id: dossier.newID("n", after: log.map(\.id)), debt: claim.debt, on: today,
          channel: .letterOut, person: nil, said: said, stage: nil, answerBy: nil,
          promises: [promise])
        log.append(entry)
        new.append(entry)
      }
      guard !new.isEmpty else { continue }
      try stored { () throws(StoreError) in
        try file.change(.added(.logEntry, name), on: today) { changes throws(StoreError) in
          for entry in new { try changes.save(entry) }
        }
      }
    }
  }
}

/// The clients of an office that one command opens, each once.
private struct OpenClients {
  /// So many stay open: a system lets a program have some hundreds of files open.
  private static let most = 200

  let root: String
  private var all: [String: Opened] = [:]

  typealias Opened = (file: DossierFile, dossier: Dossier, language: Language)

  init(root: String) { self.root = root }

  mutating func open(_ path: String, _ context: Context) throws(Failure) -> Opened {
    if let opened = all[path] { return opened }
    var own = try context.client(
      at: "\(root)/\(path)", showingNothingAt: SystemFile.nowhere)
    let (file, dossier) = try own.dossier()
    let opened = (file: file, dossier: dossier, language: own.language)
    if all.count < Self.most { all[path] = opened }
    return opened
  }
}
