import Domain

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

// A new file comes into being beside its place, for its owner only from the first byte, and gets its
// name when it is whole and on the disk.
extension FileAccess {
  /// How the name of an unfinished file begins and ends; between them the process that makes it.
  private static let partStart = ".aflos-"
  private static let partEnd = ".part"

  /// Makes an empty file beside `path`, lets `fill` fill it, and puts it in place. When that fails,
  /// nothing is left. `taken` when something is at `path` and it is not to be replaced.
  static func filling(
    _ path: String, replacing: Bool, placing: Bool = true,
    _ fill: (String) throws(StoreError) -> Void
  ) throws(StoreError) {
    removeUnfinished(in: folder(of: path))
    let part = unfinishedName(beside: path)
    let descriptor = open(part, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(at: path) }
    defer {
      close(descriptor)
      unlink(part)
      unlink("\(part)-journal")
    }
    try fill(part)
    guard placing else { return }
    guard fsync(descriptor) == 0 else { throw failure(at: path) }
    try place(part, at: path, replacing: replacing)
    synchronise(folder(of: path))
  }

  private static func unfinishedName(beside path: String) -> String {
    let mark = String(UInt64.random(in: 0...UInt64.max), radix: 16)
    return "\(folder(of: path))/\(partStart)\(getpid())-\(mark)\(partEnd)"
  }

  /// Fills an unfinished file beside `path`; it is not on the disk yet.
  /// - Returns: where it is.
  static func fillPart(beside path: String, with bytes: [UInt8]) throws(StoreError) -> String {
    let part = unfinishedName(beside: path)
    let descriptor = open(part, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(at: path) }
    defer { close(descriptor) }
    do throws(StoreError) { try writeAll(bytes, to: descriptor, for: path) } catch {
      unlink(part)
      throw error
    }
    return part
  }

  /// Puts what such a file holds on the disk.
  static func synchronise(part: String, for path: String) throws(StoreError) {
    let descriptor = open(part, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(at: path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure(at: path) }
  }

  static func place(
    _ part: String, at path: String, replacing: Bool
  ) throws(StoreError) {
    if replacing {
      guard rename(part, path) == 0 else { throw failure(at: path) }
      return
    }
    // A second name can only be given where there is none yet; a file system without second names
    // (a USB stick) needs a look first.
    if link(part, path) == 0 { return }
    if errno == EEXIST { throw .taken(path: path) }
    var info = stat()
    guard lstat(path, &info) != 0 else { throw .taken(path: path) }
    guard rename(part, path) == 0 else { throw failure(at: path) }
  }

  static func synchronise(_ folder: String) {
    let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// Moves a file, and the journal that belongs to it, out of the way.
  static func moveAside(_ path: String, to aside: String) throws(StoreError) {
    guard kind(of: aside) == .missing else { throw .taken(path: aside) }
    guard rename(path, aside) == 0 else { throw failure(at: path) }
    rename("\(path)-journal", "\(aside)-journal")
    synchronise(folder(of: path))
  }

  /// Writes the whole of `bytes` to a file for its owner only, or nothing.
  package static func put(
    _ bytes: [UInt8], to path: String, replacing: Bool
  ) throws(StoreError) {
    try filling(path, replacing: replacing) { part throws(StoreError) in
      let descriptor = open(part, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw failure(at: path) }
      defer { close(descriptor) }
      try writeAll(bytes, to: descriptor, for: path)
    }
  }

  private static func writeAll(
    _ bytes: [UInt8], to descriptor: Int32, for path: String
  ) throws(StoreError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else {
        if count < 0, errno == EINTR { continue }
        throw failure(at: path)
      }
      rest = rest.dropFirst(count)
    }
  }

  /// Removes what a program that was ended half way left in this folder.
  package static func removeUnfinished(in folder: String) {
    guard let stream = opendir(folder) else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { place in
        place.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name.hasPrefix(partStart), let process = owner(ofUnfinished: name),
        process != getpid(), kill(process, 0) != 0, errno == ESRCH
      else { continue }
      unlink("\(folder)/\(name)")
    }
  }

  private static func owner(ofUnfinished name: String) -> pid_t? {
    guard name.hasSuffix(partEnd) || name.hasSuffix("\(partEnd)-journal") else { return nil }
    return pid_t(name.dropFirst(partStart.count).prefix { $0 != "-" })
  }
}

/// The system's own, which a function of the same name would hide.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
