import Domain

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A file that this program has for itself, among programs that ask: it ends with the program, however
/// that ends, and leaves no file behind.
struct FileHold {
  private let descriptor: Int32

  /// Waits until others are done, `busy` after so many milliseconds.
  ///
  /// The file may be replaced while it is waited for: then what was waited for is gone, and the new one
  /// is held.
  init(_ path: String, waiting milliseconds: Int) throws(StoreError) {
    var pauses = milliseconds / Self.pause
    while true {
      let descriptor = open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw FileAccess.failure(at: path) }
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 {
        var info = stat()
        if fstat(descriptor, &info) == 0, FileAccess.Identity(info) == FileAccess.identity(of: path)
        {
          self.descriptor = descriptor
          return
        }
        close(descriptor)
        continue
      }
      let isHeld = errno == EWOULDBLOCK || errno == EINTR
      close(descriptor)
      guard isHeld else { throw .notPermitted(path: path) }
      guard pauses > 0 else { throw .busy }
      pauses -= 1
      usleep(UInt32(Self.pause) * 1_000)
    }
  }

  /// In milliseconds.
  private static let pause = 10

  func end() { close(descriptor) }
}
