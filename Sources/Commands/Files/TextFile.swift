import Documents
import Domain
import Store

/// Files other than the dossier: read whole, written whole, for the owner only.
enum TextFile {
  /// Larger files are refused: no dossier is near it.
  static let largest = 64 << 20

  static func read(_ path: String) throws(Failure) -> [UInt8] {
    switch path == "-" ? .file(bytes: 0) : FileAccess.kind(of: path) {
    case .missing, .noEntry: throw .problem(.file(path: path, .notFound))
    case .folder: throw .problem(.file(path: path, .isFolder))
    case .file: break
    }
    guard let source = SystemFile.Source(path), let bytes = source.all(atMost: largest) else {
      throw .problem(.file(path: path, .notReadable))
    }
    guard bytes.count <= largest else { throw .problem(.file(path: path, .tooLarge)) }
    return bytes
  }

  /// Makes the folder, and those above it, for the owner only.
  static func makeFolder(_ path: String) throws(Failure) {
    try? FileAccess.createFolder(path)
    guard isFolder(path) else { throw .problem(.file(path: path, .notWritable)) }
  }

  /// Writes the whole text or nothing: a letter is never half on disk. Nothing may be there, unless
  /// it is to be replaced.
  static func write(
    _ text: String, to path: String, replacing: Bool = false
  ) throws(Failure) {
    try write(Array(text.utf8), to: path, replacing: replacing)
  }

  /// The same for a file that is no text. For the owner only, from the first byte.
  static func write(
    _ bytes: [UInt8], to path: String, replacing: Bool = false
  ) throws(Failure) {
    switch FileAccess.occupant(of: path) {
    case .nothing: break
    case .dossier: throw .problem(.file(path: path, .isDossier))
    case .folder: throw .problem(.file(path: path, .isFolder))
    case .notOrdinary: throw .problem(.file(path: path, .notOrdinary))
    case .file: if !replacing { throw .problem(.file(path: path, .exists)) }
    }
    try placing(at: path) { () throws(StoreError) in
      try FileAccess.put(bytes, to: path, replacing: replacing)
    }
  }

  /// Turns what a file system refuses into a failure about this path.
  static func placing(
    at path: String, _ body: () throws(StoreError) -> Void
  ) throws(Failure) {
    do throws(StoreError) { try body() } catch {
      switch error {
      case .full: throw .problem(.file(path: path, .full))
      case .taken: throw .problem(.file(path: path, .exists))
      default: throw .problem(.file(path: path, .notWritable))
      }
    }
  }

  /// The path, or one with a number behind the name where something is there already.
  static func free(
    _ path: String, exists: (String) -> Bool = { TextFile.exists($0) }
  ) -> String {
    guard exists(path) else { return path }
    let dot = path.lastIndex(of: ".") ?? path.endIndex
    var number = 2
    func name() -> String { "\(path[..<dot])-\(number)\(path[dot...])" }
    while exists(name()) { number += 1 }
    return name()
  }
}

extension Context {
  /// Writes a file that somebody named. What is there already is only replaced when that was said, or
  /// is said now.
  func put(_ bytes: [UInt8], at named: String, isForced: Bool) throws(Failure) {
    let path = TextFile.atHome(named, in: world)
    var isMeant = isForced
    if !isMeant, canAsk, FileAccess.occupant(of: path) == .file {
      try asking { () throws(Leaving) in
        isMeant = try conversation.confirm(
          BackupSay.replaceFile(path).text(in: language),
          help: BackupSay.replaceFileHelp.text(in: language), fallback: false)
      }
      guard isMeant else { throw .answered(.no) }
    }
    try TextFile.write(bytes, to: path, replacing: isMeant)
  }
}

extension TextFile {
  /// Gives a file another name; one that stands there makes way.
  static func move(_ path: String, to other: String) throws(Failure) {
    guard SystemFile.move(path, to: other) else {
      throw .problem(.file(path: other, .notWritable))
    }
  }

  static func exists(_ path: String) -> Bool {
    switch FileAccess.kind(of: path) {
    case .missing, .noEntry: false
    case .file, .folder: true
    }
  }

  /// The path from the root; `~` is the home folder.
  static func absolute(_ path: String, in world: World) -> String {
    let path = atHome(path, in: world)
    if path.hasPrefix("/") { return path }
    return "\(SystemFile.currentFolder)/\(path)"
  }

  /// The path with the home folder for `~`: a shell leaves it as it is behind an equals sign.
  static func atHome(_ path: String, in world: World) -> String {
    guard path == "~" || path.hasPrefix("~/"), let home = world.environment["HOME"],
      home.hasPrefix("/")
    else { return path }
    return home + path.dropFirst(1)
  }

  static func isFolder(_ path: String) -> Bool {
    FileAccess.kind(of: path) == .folder
  }

  /// The names of the files in a folder that end in `ending`, in alphabetical order.
  static func names(in folder: String, endingIn ending: String) throws(Failure) -> [String] {
    guard let names = SystemFile.names(in: folder) else {
      throw .problem(.file(path: folder, .notReadable))
    }
    return names.filter { $0.hasSuffix(ending) }.sorted()
  }
}
