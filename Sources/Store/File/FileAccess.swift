import Domain

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The file and its folder as the operating system sees them: is it there, who may read it.
///
/// A dossier holds what someone owes and earns: nobody but its owner may read it.
package enum FileAccess {
  /// What stands at a path, links followed; `noEntry` where a folder on the way may not be entered.
  package enum Kind: Equatable, Sendable {
    case missing, folder, noEntry
    case file(bytes: Int)
  }

  /// Looks without opening it.
  package static func kind(of path: String) -> Kind {
    var info = stat()
    guard stat(path, &info) == 0 else { return errno == EACCES ? .noEntry : .missing }
    return info.st_mode & S_IFMT == S_IFDIR ? .folder : .file(bytes: Int(info.st_size))
  }

  /// Makes the folders above the file, of mode 0700, that are not there.
  static func createFolder(of path: String) throws(StoreError) {
    try createFolder(folder(of: path))
  }

  /// Whether only the owner may read and write the file, after trying to make it so.
  ///
  /// A file system without modes (a USB stick) cannot be made to: that is for a warning, not a
  /// reason to refuse the file.
  static func makePrivate(_ path: String) -> Bool {
    var info = stat()
    guard stat(path, &info) == 0 else { return false }
    let others = mode_t(0o077)
    guard info.st_mode & others != 0 else { return true }
    guard chmod(path, info.st_mode & 0o700) == 0, stat(path, &info) == 0 else { return false }
    return info.st_mode & others == 0
  }

  /// All bytes of a file.
  static func bytes(of path: String) throws(StoreError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(at: path) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = read(descriptor, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure(at: path) }
      guard count > 0 else { return bytes }
      bytes += piece.prefix(count)
    }
  }

  /// The first bytes of a file, at most so many.
  static func head(of path: String, bytes count: Int) throws(StoreError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(at: path) }
    defer { close(descriptor) }
    var head = [UInt8](repeating: 0, count: count)
    let length = read(descriptor, &head, count)
    guard length >= 0 else { throw failure(at: path) }
    return Array(head.prefix(length))
  }

  /// Whether the file is sealed, in the format of *age*: a dossier that is locked, or something that was
  /// sealed for somebody.
  package static func isSealed(_ path: String) -> Bool {
    guard case .file = kind(of: path), let head = try? head(of: path, bytes: 32) else {
      return false
    }
    return head.starts(with: "age-encryption.org/".utf8)
  }

  /// All bytes of a sealed file; nil when it is none, or cannot be read.
  package static func sealedBytes(of path: String) -> [UInt8]? {
    isSealed(path) ? try? bytes(of: path) : nil
  }

  /// Which file this is, whatever it is called.
  struct Identity: Equatable, Sendable {
    let device: UInt64
    let number: UInt64

    init(_ info: stat) {
      device = UInt64(truncatingIfNeeded: info.st_dev)
      number = UInt64(truncatingIfNeeded: info.st_ino)
    }
  }

  static func identity(of path: String) -> Identity? {
    var info = stat()
    return stat(path, &info) == 0 ? Identity(info) : nil
  }

  /// The path of the file itself, where `path` is a link to it.
  static func followed(_ path: String) -> String {
    guard let place = realpath(path, nil) else { return path }
    defer { free(place) }
    return String(cString: place)
  }

  /// Whether only the owner may read and write the file.
  package static func isPrivate(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & mode_t(0o077) == 0
  }

  static func isReadable(_ path: String) -> Bool { access(path, R_OK) == 0 }

  /// Whether the file can be written, and its journal beside it.
  static func isWritable(_ path: String) -> Bool {
    access(path, R_OK | W_OK) == 0 && access(folder(of: path), W_OK | X_OK) == 0
  }

  /// The same for a folder itself.
  package static func createFolder(_ path: String) throws(StoreError) {
    guard kind(of: path) == .missing else { return }
    let above = folder(of: path)
    if above != path { try createFolder(above) }
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw failure(at: path) }
  }

  static func failure(at path: String) -> StoreError {
    switch errno {
    case ENOSPC, EDQUOT: .full
    case EACCES, EPERM, EROFS: .notPermitted(path: path)
    default: .notFound(path: path)
    }
  }

  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// What stands where something is to be written.
  package enum Occupant: Sendable {
    case nothing, file, folder
    /// A dossier of Aflos, or the journal of one.
    case dossier
    /// A link, a device, a pipe.
    case notOrdinary
  }

  /// What stands at `path`, a link not followed.
  package static func occupant(of path: String) -> Occupant {
    var info = stat()
    guard lstat(path, &info) == 0 else { return .nothing }
    switch info.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG: return isOfDossier(path) ? .dossier : .file
    default: return .notOrdinary
    }
  }

  /// Whether it begins as a dossier does: an SQLite file with our number at byte 68, or sealed with a
  /// passphrase and not called as what was sealed for others. A journal is told by the file it belongs to.
  private static func isOfDossier(_ path: String) -> Bool {
    let ending = "-journal"
    if path.hasSuffix(ending) { return isOfDossier(String(path.dropLast(ending.count))) }
    guard let head = try? head(of: path, bytes: 72), head.count == 72 else { return false }
    if head.starts(with: "age-encryption.org/v1\n-> scrypt ".utf8) {
      return !path.hasSuffix(".age")
    }
    let number = head[68...].reduce(0) { $0 << 8 | Int($1) }
    return head.starts(with: "SQLite format 3\0".utf8) && number == Schema.applicationID
  }
}
