#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// An open file, pipe or terminal, by its number. The calls deal with interruption by signals.
struct Descriptor: Equatable, Sendable {
  let number: Int32

  /// What reading gave.
  enum Reading: Equatable {
    case bytes([UInt8])
    /// The end, or an error that will not go away: the terminal is gone, the file is closed.
    case end
    /// Nothing now; wait and try again.
    case nothing
  }

  var isTerminal: Bool { isatty(number) == 1 }

  /// Reads what is there, at most `count` bytes, waiting for the first.
  func read(atMost count: Int = 16_384) -> Reading {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      let result = systemRead(number, buffer.baseAddress, count)
      failure = result < 0 ? errno : 0
      filled = max(0, result)
    }
    if failure == EINTR || failure == EAGAIN { return .nothing }
    return bytes.isEmpty ? .end : .bytes(bytes)
  }

  /// Writes all of `text`; false when the other side is gone or the disk is full.
  func write(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { write(UnsafeRawBufferPointer($0)) }
  }

  /// The same for bytes.
  func write(_ bytes: [UInt8]) -> Bool { bytes.withUnsafeBytes { write($0) } }

  private func write(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var rest = bytes
    while !rest.isEmpty {
      let written = systemWrite(number, rest.baseAddress, rest.count)
      if written >= 0 {
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
      } else if errno == EAGAIN {
        waitUntilWritable()
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }

  /// Why the last write in this thread failed.
  static var causeOfFailure: WriteFailures.Cause {
    switch errno {
    case EPIPE, EBADF: .closed
    case ENOSPC, EDQUOT, EFBIG: .full
    default: .other
    }
  }

  private func waitUntilWritable() {
    guard canBeWaitedFor(number) else { return }
    var set = fd_set()
    insert(number, into: &set)
    select(number + 1, nil, &set, nil, nil)
  }
}

/// Waits until one of `descriptors` can be read, at most `milliseconds` when given.
///
/// `select`, not `poll`: on macOS `poll` has not always worked on terminals.
/// - Returns: False when the time is over.
func waitUntilReadable(_ descriptors: [Descriptor], milliseconds: Int? = nil) -> Bool {
  let numbers = descriptors.map(\.number).filter { $0 >= 0 }
  guard numbers.allSatisfy(canBeWaitedFor) else { return true }
  var set = fd_set()
  for number in numbers { insert(number, into: &set) }
  let highest = numbers.max() ?? -1
  guard let milliseconds else {
    select(highest + 1, &set, nil, nil, nil)
    // Interrupted counts as readable: the caller looks at its signals and tries again.
    return true
  }
  var time = timeval()
  time.tv_sec = milliseconds / 1000
  time.tv_usec = .init(milliseconds % 1000 * 1000)
  return select(highest + 1, &set, nil, nil, &time) != 0
}

/// Whether `descriptor` can be read without waiting.
func isReadable(_ descriptor: Descriptor) -> Bool {
  guard canBeWaitedFor(descriptor.number) else { return true }
  var set = fd_set()
  insert(descriptor.number, into: &set)
  var time = timeval()
  return select(descriptor.number + 1, &set, nil, nil, &time) != 0
}

/// Whether `select` can wait for `number`: not when it is closed (Linux may wait for ever) or
/// too high for a set. Then reading itself says what is the matter, or waits.
private func canBeWaitedFor(_ number: Int32) -> Bool {
  number < 1024 && fcntl(number, F_GETFD) >= 0
}

/// FD_SET, which is a macro and not imported. A set is a row of bits, lowest first, and both
/// systems run on little-endian machines only.
private func insert(_ number: Int32, into set: inout fd_set) {
  withUnsafeMutableBytes(of: &set) { $0[Int(number) / 8] |= 1 << (number % 8) }
}

// Inside `Descriptor` the names `read` and `write` are its own.
private func systemRead(_ number: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(number, bytes, count)
}

private func systemWrite(_ number: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(number, bytes, count)
}
