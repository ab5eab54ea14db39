import Domain

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The file and its folder as the operating system sees them: is it there, who may read it.
///
/// A dossier holds what someone owes and earns: nobody but its owner may read it.
enum FileAccess {
  enum Kind: Equatable {
    case missing, folder, noEntry
    case file(bytes: Int)
  }

  static func kind(of path: String) -> Kind {
    var info = stat()
    guard stat(path, &info) == 0 else { return errno == EACCES ? .noEntry : .missing }
    return info.st_mode & S_IFMT == S_IFDIR ? .folder : .file(bytes: Int(info.st_size))
  }

  /// Makes an empty file of mode 0600, and the folders above it, of mode 0700, that are not there.
  ///
  /// The mode is given when the file is made, so that there is no moment at which others can open
  /// it. Nothing happens when the file is there already.
  static func create(_ path: String) throws(StoreError) {
    try createFolder(folder(of: path))
    let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      if errno == EEXIST { return }
      throw failure(at: path)
    }
    close(descriptor)
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

  /// Whether the file can be written, and its journal beside it.
  static func isWritable(_ path: String) -> Bool {
    access(path, R_OK | W_OK) == 0 && access(folder(of: path), W_OK | X_OK) == 0
  }

  private static func createFolder(_ path: String) throws(StoreError) {
    guard kind(of: path) == .missing else { return }
    let above = folder(of: path)
    if above != path { try createFolder(above) }
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw failure(at: path) }
  }

  private static func failure(at path: String) -> StoreError {
    switch errno {
    case ENOSPC, EDQUOT: .full
    case EACCES, EPERM, EROFS: .notPermitted(path: path)
    default: .notFound(path: path)
    }
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
