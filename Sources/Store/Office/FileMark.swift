import Domain

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// By what a file is known to be as it was: two equal marks are one state of one file.
///
/// SQLite counts every change of a database in its header; what is sealed has another nonce each time.
/// Both stand in the first bytes, so a change that keeps size and time is seen as well.
package struct FileMark: Hashable, Sendable {
  /// In bytes.
  package let size: Int
  /// Which file it is on its disk.
  package let number: Int
  /// When it was changed last, in billionths of a second since 1970.
  package let changed: Int
  /// The change counter of a database and a fingerprint of its first bytes.
  package let counter: Int

  package init(size: Int, number: Int, changed: Int, counter: Int) {
    self.size = size
    self.number = number
    self.changed = changed
    self.counter = counter
  }

  /// The mark of the file at `path` now; nil where it cannot be read.
  package static func of(_ path: String) -> FileMark? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var info = stat()
    guard fstat(descriptor, &info) == 0 else { return nil }
    #if canImport(Darwin)
      let time = info.st_mtimespec
    #else
      let time = info.st_mtim
    #endif
    return FileMark(
      size: Int(info.st_size), number: Int(truncatingIfNeeded: info.st_ino),
      changed: Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec),
      counter: counter(descriptor))
  }

  /// FNV-1a of the first bytes: of a database its header, in which the change counter stands.
  ///
  /// Source: http://www.isthe.com/chongo/tech/comp/fnv/, https://www.sqlite.org/fileformat.html (1.3)
  private static func counter(_ descriptor: Int32) -> Int {
    withUnsafeTemporaryAllocation(byteCount: headBytes, alignment: 1) { place in
      let count = max(0, pread(descriptor, place.baseAddress, place.count, 0))
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      for byte in place.prefix(count) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      return Int(truncatingIfNeeded: hash)
    }
  }

  /// The header of a database, or that of a sealed file with its nonce.
  private static let headBytes = 512
}
