import Documents
import Domain
import Exchange
import Planning
import Store

/// New clients of an office: looked at first, then each made whole or not at all. What is there already
/// from an earlier time that the same was asked is left as it is, so that it goes on where it stopped.
struct NewClients {
  /// A client that is to be made.
  struct Client {
    /// From the folder of the office on.
    let file: String
    let dossier: Dossier
    /// A whole dossier with its history, that a client handed over; nil where it is made from facts.
    var source: DossierFile?
    /// Letters that came with it.
    var letters: [KeptLetter] = []
    let note: OfficeNote
    let isThere: Bool

    var row: NewClientRow {
      NewClientRow(
        name: dossier.sender.name.isEmpty ? file : dossier.sender.name, file: file,
        number: note.number, owner: note.owner, isThere: isThere)
    }
  }

  let folder: String
  private(set) var clients: [Client] = []
  private let numbers: [String: String]

  /// - Parameter folder: Where the clients are; it is made where it is not there yet.
  init(in folder: String) throws(Failure) {
    self.folder = folder
    let files = (try? OfficeFolder(folder).files().found) ?? []
    let marks = Dictionary(
      uniqueKeysWithValues: files.map {
        ($0.path, FileMark.of("\(folder)/\($0.path)")?.number ?? 0)
      })
    let notes = try stored { () throws(StoreError) in
      try OfficeBook.existing(in: folder)?.notes(of: marks) ?? [:]
    }
    numbers = Dictionary(notes.compactMap { path, note in note.number.map { (folded($0), path) } })
    { first, _ in first }
  }

  /// The file of a client: as it was named, else after the name of the client.
  static func file(_ named: String?, _ name: String) -> String {
    let place = named ?? safeInFileName(name)
    let path = place.isEmpty ? "client" : place
    return path.hasSuffix(OfficeFolder.ending) ? path : path + OfficeFolder.ending
  }

  /// Takes one in, where neither its file nor its number is of somebody else.
  mutating func add(_ client: Client, _ context: Context) throws(ClientListProblem.Raised) {
    guard Self.staysBelow(client.file), !clients.contains(where: { $0.file == client.file }) else {
      throw .init(.taken(file: client.file))
    }
    let path = "\(folder)/\(client.file)"
    var isThere = false
    if TextFile.exists(path) {
      guard Self.isSame(path, client.dossier) else { throw .init(.taken(file: client.file)) }
      isThere = true
    }
    if let number = client.note.number {
      let holder = numbers[folded(number)]
      let isTaken =
        holder.map { $0 != client.file } ?? false
        || clients.contains { $0.note.number.map { folded($0) == folded(number) } ?? false }
      guard !isTaken else { throw .init(.numberTaken(number)) }
    }
    clients.append(
      Client(
        file: client.file, dossier: client.dossier, source: client.source,
        letters: client.letters, note: client.note, isThere: isThere))
  }

  /// Changes what the office keeps of those that are not there yet.
  mutating func renote(_ change: (OfficeNote) -> OfficeNote) {
    clients = clients.map { client in
      guard !client.isThere else { return client }
      return Client(
        file: client.file, dossier: client.dossier, source: client.source,
        letters: client.letters, note: change(client.note), isThere: false)
    }
  }

  /// Whether a file is in the folder of the office or below it.
  private static func staysBelow(_ file: String) -> Bool {
    !file.hasPrefix("/") && !file.split(separator: "/").contains { $0.hasPrefix(".") }
      && file.split(separator: "/").first.map { $0 != OfficeFolder.own } ?? false
  }

  /// Whether the client of this file is the same one, as far as it was made from the same facts.
  private static func isSame(_ path: String, _ dossier: Dossier) -> Bool {
    var opening = DossierFile.Opening(isCreating: false, waitingSeconds: 0.5, isLeftAlone: true)
    opening.checksPages = false
    let there = try? DossierFile.open(at: path, opening).dossier()
    return there?.sender == dossier.sender && !dossier.sender.name.isEmpty
  }

  /// Makes those that are not there yet, and keeps what the office knows of each.
  func make(_ context: Context) throws(Failure) {
    try TextFile.makeFolder("\(folder)/\(OfficeFolder.own)")
    try keepChange(context)
    for client in clients {
      let path = "\(folder)/\(client.file)"
      if !client.isThere {
        try stored { () throws(StoreError) in
          if let source = client.source { return try source.copy(to: path) }
          try Self.filled(client, context).copy(to: path)
        }
      }
      guard client.note != OfficeNote() else { continue }
      let note = client.note.kept
      try stored { () throws(StoreError) in
        let book = try OfficeBook.open(in: folder)
        let number = FileMark.of(path)?.number ?? 0
        guard try book.notes(of: [client.file: number])[client.file] == nil else { return }
        try book.keep(note, of: client.file, file: number)
      }
    }
  }

  /// Keeps who is about to be made, so that it can be taken back.
  private func keepChange(_ context: Context) throws(Failure) {
    let new = clients.filter { !$0.isThere }
    guard !new.isEmpty else { return }
    var steps: [OfficeChange.Step] = []
    for client in new {
      let newest = try stored { () throws(StoreError) in
        try client.source?.history(limit: 1).first?.number ?? 1
      }
      steps.append(.client(path: client.file, newest: newest))
      if client.note != OfficeNote() {
        steps.append(.note(path: client.file, before: .init(), after: client.note.kept))
      }
    }
    let names = new.map(\.row.name).listed(in: context.language)
    let book = try context.officeBook(in: folder)
    try stored { () throws(StoreError) in
      try book.keep(OfficeChange(OfficeDeed(.newClients, names), on: context.today, steps))
    }
  }

  /// A dossier that is only in memory, with its facts.
  private static func filled(
    _ client: Client, _ context: Context
  ) throws(StoreError) -> DossierFile {
    let file = try DossierFile.inMemory()
    let today = context.today
    try file.change(.started, on: today) { changes throws(StoreError) in
      try changes.start(in: client.dossier.language)
      try changes.replace(with: client.dossier.stated(by: today), letters: client.letters)
    }
    return file
  }
}

extension ClientListProblem {
  /// A reason before it is known in which row.
  struct Raised: Error {
    let reason: Reason
    init(_ reason: Reason) { self.reason = reason }
  }
}

extension Dossier {
  /// With the usual costs of the office, as rough amounts; nothing for what is there already.
  func withUsualCosts(_ costs: HouseCosts, _ context: Context) -> Dossier {
    var dossier = self
    for category in household.usualCosts {
      guard let usual = costs.usual(category, for: household.kind),
        !dossier.costs.contains(where: { $0.category == category })
      else { continue }
      var cost = Cost.blank(dossier.newID("k", after: dossier.costs.map(\.id)))
      cost.category = category
      cost.name = capitalised(category.name(in: context.language))
      (cost.amount, cost.every) = (usual.amount, usual.every)
      dossier.costs.append(cost)
      dossier.assurances.append(
        Assurance(
          .about(line: cost.id.text, cost.amount, cost.every), words: costs.source,
          on: context.today))
    }
    return dossier
  }
}
