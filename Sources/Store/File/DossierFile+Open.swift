import Domain
import SQLite

extension DossierFile {
  /// How a dossier is opened.
  package struct Opening: Sendable {
    /// Whether an empty dossier is made where there is none.
    package var isCreating: Bool
    /// How long is waited for another program that has the file locked.
    package var waitingSeconds: Double
    /// Where the file goes as it was, before a newer layout is given to it; nil keeps no copy.
    package var keepingOldAt: String?
    /// Whether it is only looked at: nothing about it changes, its layout and its mode included.
    package var isLeftAlone: Bool
    /// Whether the pages that are not read are looked at too: without it a damaged page is found when
    /// something on it is read.
    package var checksPages = true
    /// How it is opened where it is sealed; nil refuses such a file as `locked`.
    package var envelope: Envelope?

    package init(
      isCreating: Bool, waitingSeconds: Double = 2, keepingOldAt: String? = nil,
      isLeftAlone: Bool = false, envelope: Envelope? = nil
    ) {
      self.envelope = envelope
      self.isCreating = isCreating
      self.isLeftAlone = isLeftAlone
      self.waitingSeconds = waitingSeconds
      self.keepingOldAt = keepingOldAt
    }
  }

  /// Opens the dossier at `path`, or makes one when there is none and `creating` is true.
  ///
  /// Waits two seconds when another program has it locked.
  package static func open(at path: String, creating: Bool) throws(StoreError) -> DossierFile {
    try open(at: path, Opening(isCreating: creating))
  }

  /// A dossier that lives as long as the value.
  package static func inMemory() throws(StoreError) -> DossierFile {
    try storing {
      let queue = try DatabaseQueue(configuration: configuration(waiting: 0))
      try Schema.make(in: queue)
      return DossierFile(.plain(queue), path: nil, isPrivate: true, isReadOnly: false)
    }
  }

  /// Opens the dossier at `path`.
  ///
  /// Refuses what is not a dossier, one that is damaged, or one of a newer Aflos, and leaves it as it
  /// is. What cannot be written is opened for reading.
  package static func open(
    at path: String, _ opening: Opening
  ) throws(StoreError) -> DossierFile {
    // SQLite reads an empty name and ":memory:" as a file that is not kept.
    let path = path.utf8.first == UInt8(ascii: "/") ? path : "./\(path)"
    switch FileAccess.kind(of: path) {
    case .missing where opening.isCreating: try create(path)
    case .missing: throw .notFound(path: path)
    case .folder: throw .notADatabase(path: path)
    case .noEntry: throw .notPermitted(path: path)
    case .file: break
    }
    if FileAccess.isSealed(path) {
      guard let envelope = opening.envelope else { throw .locked(path: path) }
      return try openSealed(path, opening, envelope)
    }
    guard FileAccess.isWritable(path), !opening.isLeftAlone else {
      return try openForReading(path, opening)
    }
    return try storing(at: path) {
      let queue = try DatabaseQueue(
        path: path, configuration: configuration(waiting: opening.waitingSeconds))
      let (isPrivate, stated) = try prepare(queue, at: path, opening)
      return DossierFile(
        .plain(queue), path: path, isPrivate: isPrivate, isReadOnly: false, statedDebts: stated)
    }
  }

  /// Makes a whole dossier and puts it in its place: there is never half of one.
  private static func create(_ path: String) throws(StoreError) {
    try FileAccess.createFolder(of: path)
    do throws(StoreError) {
      try FileAccess.filling(path, replacing: false) { part throws(StoreError) in
        try storing(at: path) {
          let queue = try DatabaseQueue(path: part, configuration: configuration(waiting: 0))
          try Schema.make(in: queue)
          try queue.close()
        }
      }
    } catch {
      // Another program made one at the same moment: that is the dossier.
      guard error == .taken(path: path) else { throw error }
    }
  }

  /// What is on a medium that cannot be written can be looked at. One of an older layout is brought up
  /// to date in memory.
  private static func openForReading(
    _ path: String, _ opening: Opening
  ) throws(StoreError) -> DossierFile {
    guard FileAccess.isReadable(path) else { throw .notPermitted(path: path) }
    return try storing(at: path) {
      var configuration = configuration(waiting: opening.waitingSeconds)
      configuration.readonly = true
      var queue = try DatabaseQueue(path: path, configuration: configuration)
      let header = try queue.read(Schema.header)
      try Self.refuse(header, at: path, isCreating: false)
      try check(queue, at: path, header, opening.checksPages)
      if header.recognised == .older {
        let memory = try DatabaseQueue(configuration: Self.configuration(waiting: 0))
        try queue.backup(to: memory)
        try Schema.migrator.migrate(memory)
        queue = memory
      }
      return DossierFile(
        .plain(queue), path: path, isPrivate: FileAccess.isPrivate(path), isReadOnly: true)
    }
  }

  /// What is sealed is opened in memory. What cannot be written is opened for reading.
  private static func openSealed(
    _ path: String, _ opening: Opening, _ envelope: Envelope
  ) throws(StoreError) -> DossierFile {
    guard FileAccess.isReadable(path) else { throw .notPermitted(path: path) }
    let isReadOnly = opening.isLeftAlone || !FileAccess.isWritable(path)
    return try storing(at: path) {
      let sealed = try SealedDatabase(
        at: path, envelope, waiting: Int(opening.waitingSeconds * 1_000))
      let header = try sealed.queue.writeWithoutTransaction(Schema.header)
      try refuse(header, at: path, isCreating: false)
      try checkPages(sealed.queue)
      let isPrivate = isReadOnly ? FileAccess.isPrivate(path) : FileAccess.makePrivate(path)
      if header.recognised == .older {
        if isReadOnly {
          try Schema.migrator.migrate(sealed.queue)
        } else {
          if let old = opening.keepingOldAt { try sealed.copy(to: old) }
          try sealed.rewriting { queue in try Schema.migrator.migrate(queue) }
        }
      }
      return DossierFile(
        .sealed(sealed), path: path, isPrivate: isPrivate, isReadOnly: isReadOnly)
    }
  }

  /// Recognises the file before anything is changed about it, its mode included.
  private static func prepare(
    _ queue: DatabaseQueue, at path: String, _ opening: Opening
  ) throws -> (isPrivate: Bool, statedDebts: Int) {
    let header = try queue.writeWithoutTransaction(Schema.header)
    try refuse(header, at: path, isCreating: opening.isCreating)
    if header.recognised != .empty { try check(queue, at: path, header) }
    let isPrivate = FileAccess.makePrivate(path)
    switch header.recognised {
    case .empty: try Schema.make(in: queue)
    case .older where header.version < 8:
      if let old = opening.keepingOldAt { try copy(queue, to: old) }
      try Schema.migrator.migrate(queue)
      return (isPrivate, try queue.read { db in try History(db: db).statedDebts() })
    case .older:
      if let old = opening.keepingOldAt { try copy(queue, to: old) }
      try Schema.migrator.migrate(queue)
    case .current, .newer, .foreign: break
    }
    return (isPrivate, 0)
  }

  /// Throws when the file is not a dossier that this program knows.
  static func refuse(
    _ header: Schema.Header, at path: String, isCreating: Bool
  ) throws(StoreError) {
    switch header.recognised {
    case .current, .older: break
    case .empty:
      // A few bytes of something else read as an empty file too.
      guard FileAccess.kind(of: path) == .file(bytes: 0) else { throw .notADatabase(path: path) }
      guard isCreating else { throw .nothingIn(path: path) }
    case .newer(let version): throw .newer(path: path, version: version, known: Schema.version)
    case .foreign: throw .foreign(path: path)
    }
  }

  /// Throws when the pages of the file do not fit together.
  private static func check(
    _ queue: DatabaseQueue, at path: String, _ header: Schema.Header, _ checksPages: Bool = true
  ) throws {
    // SQLite reads a last page that was cut off as if it ended in zeros.
    guard case .file(let bytes) = FileAccess.kind(of: path), bytes >= header.bytes else {
      throw StoreError.damaged(table: nil, id: nil)
    }
    if checksPages { try checkPages(queue) }
  }

  /// Throws when a page of the database is damaged.
  static func checkPages(_ queue: DatabaseQueue) throws {
    let problems = try queue.writeWithoutTransaction { db in
      try String.fetchAll(db, sql: "PRAGMA quick_check(1)")
    }
    guard problems == ["ok"] else { throw StoreError.damaged(table: nil, id: nil) }
  }

  static func configuration(waiting seconds: Double) -> Configuration {
    var configuration = Configuration()
    configuration.waitingSeconds = seconds
    configuration.prepareDatabase { db in
      // FULL: what was answered is on the disk before the next question. The rollback journal
      // keeps a dossier one file. `trusted_schema` is off because a dossier may come from others.
      try db.execute(
        sql: """
          PRAGMA synchronous = FULL;
          PRAGMA trusted_schema = OFF;
          """)
    }
    return configuration
  }
}

extension Schema {
  /// Makes an empty database a dossier of the present layout.
  static func make(in queue: DatabaseQueue) throws {
    try queue.writeWithoutTransaction { db in try create(in: db) }
    try migrator.migrate(queue)
  }
}
