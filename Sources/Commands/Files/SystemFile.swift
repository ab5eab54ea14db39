#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What is asked of the system about files, and nothing more: Foundation would be half of the program.
enum SystemFile {
  /// Something to read from: a file, or what comes through a pipe.
  struct Source: ~Copyable {
    private let descriptor: Int32
    private let isOwn: Bool

    /// Nil where it cannot be opened. `-` is the standard input.
    init?(_ path: String) {
      isOwn = path != "-"
      descriptor = isOwn ? open(path, O_RDONLY | O_CLOEXEC) : 0
      guard descriptor >= 0 else { return nil }
    }

    /// What is open already; it stays open.
    init(descriptor: Int32) {
      isOwn = false
      self.descriptor = descriptor
    }

    deinit { if isOwn { close(descriptor) } }

    /// Fills `buffer` from its start with what is there now. Gives the number of bytes, 0 at the end,
    /// nil when it cannot be read.
    func read(into buffer: UnsafeMutableRawBufferPointer) -> Int? {
      while true {
        let count = systemRead(descriptor, buffer)
        if count >= 0 { return count }
        guard errno == EINTR else { return nil }
      }
    }

    /// The next byte; nil at the end, and when it cannot be read.
    func byte() -> UInt8? {
      withUnsafeTemporaryAllocation(byteCount: 1, alignment: 1) { place in
        read(into: place) == 1 ? place[0] : nil
      }
    }

    /// All of it, or one byte more than `most` where it is longer; nil when it cannot be read.
    func all(atMost most: Int) -> [UInt8]? {
      var bytes: [UInt8] = []
      let part = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 1)
      defer { part.deallocate() }
      while bytes.count <= most {
        guard let count = read(into: part) else { return nil }
        guard count > 0 else { break }
        bytes += part[..<min(count, most + 1 - bytes.count)]
      }
      return bytes
    }
  }

  /// The names in a folder, in no order; nil where it cannot be read.
  static func names(in folder: String) -> [String]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { place in
        place.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
          String(cString: $0)
        }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }

  /// A number under which whatever is written is gone.
  static let nowhere: Int32 = open("/dev/null", O_RDWR | O_CLOEXEC)

  /// Removes a file. False where that cannot be.
  static func remove(_ path: String) -> Bool { unlink(path) == 0 }

  /// Gives a file another name; one that has it already is gone. False where that cannot be.
  static func move(_ path: String, to other: String) -> Bool { rename(path, other) == 0 }

  /// The folder in which the program was started.
  static var currentFolder: String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }
}

/// `read` of the system, which a method of that name would hide.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(descriptor, buffer.baseAddress, buffer.count)
}
