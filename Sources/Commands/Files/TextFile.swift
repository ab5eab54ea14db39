import Domain
import Foundation

/// Files other than the dossier: read whole, written whole, for the owner only.
enum TextFile {
  /// Larger files are refused: no dossier is near it.
  static let largest = 64 << 20

  static func read(_ path: String) throws(Failure) -> [UInt8] {
    guard path != "-" else { return try readStandardInput() }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .problem(.file(path: path, .notFound))
    }
    guard !isFolder.boolValue else { throw .problem(.file(path: path, .isFolder)) }
    guard let handle = FileHandle(forReadingAtPath: path),
      let data = try? handle.read(upToCount: largest + 1) ?? Data()
    else { throw .problem(.file(path: path, .notReadable)) }
    guard data.count <= largest else { throw .problem(.file(path: path, .tooLarge)) }
    return Array(data)
  }

  private static func readStandardInput() throws(Failure) -> [UInt8] {
    guard let data = try? FileHandle.standardInput.read(upToCount: largest + 1) ?? Data() else {
      throw .problem(.file(path: "-", .notReadable))
    }
    guard data.count <= largest else { throw .problem(.file(path: "-", .tooLarge)) }
    return Array(data)
  }

  /// Makes the folder, and those above it, for the owner only.
  static func makeFolder(_ path: String) throws(Failure) {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    } catch { throw .problem(.file(path: path, .notWritable)) }
  }

  /// Writes the whole text or nothing: a letter is never half on disk.
  static func write(_ text: String, to path: String) throws(Failure) {
    try write(Array(text.utf8), to: path)
  }

  /// The same for a file that is no text.
  static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    let url = URL(filePath: path)
    do {
      try Data(bytes).write(to: url, options: .atomic)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    } catch { throw .problem(.file(path: path, .notWritable)) }
  }
}

extension TextFile {
  /// Gives a file another name; one that stands there makes way.
  static func move(_ path: String, to other: String) throws(Failure) {
    do {
      if exists(other) { try FileManager.default.removeItem(atPath: other) }
      try FileManager.default.moveItem(atPath: path, toPath: other)
    } catch { throw .problem(.file(path: other, .notWritable)) }
  }

  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  /// The path from the root; `~` is the home folder.
  static func absolute(_ path: String, in world: World) -> String {
    if path.hasPrefix("/") { return path }
    if path.hasPrefix("~/"), let home = world.environment["HOME"] {
      return home + path.dropFirst(1)
    }
    return "\(FileManager.default.currentDirectoryPath)/\(path)"
  }

  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// The names of the files in a folder that end in `ending`, in alphabetical order.
  static func names(in folder: String, endingIn ending: String) throws(Failure) -> [String] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw .problem(.file(path: folder, .notReadable))
    }
    return names.filter { $0.hasSuffix(ending) }.sorted()
  }
}
