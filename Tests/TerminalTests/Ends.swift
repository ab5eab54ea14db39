import Foundation
import Synchronization
import Terminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A pipe: what is written at one end is read at the other.
final class Pipe {
  let reading: Int32
  private(set) var writing: Int32

  init() {
    var ends: [Int32] = [-1, -1]
    pipe(&ends)
    (reading, writing) = (ends[0], ends[1])
  }

  deinit {
    close(reading)
    closeWriting()
  }

  func send(_ bytes: some Sequence<UInt8>) {
    let bytes = Array(bytes)
    write(writing, bytes, bytes.count)
  }

  func closeWriting() {
    if writing >= 0 { close(writing) }
    writing = -1
  }

  /// The writing end, from now on the caller's.
  func detachWriting() -> Int32 {
    defer { writing = -1 }
    return writing
  }

  /// The first `count` bytes that were written.
  func received(count: Int) -> String {
    var all: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 4096)
    while all.count < count {
      let read = read(reading, &part, min(part.count, count - all.count))
      guard read > 0 else { break }
      all += part[..<read]
    }
    return String(decoding: all, as: UTF8.self)
  }

  /// All that was written; closes the writing end.
  func received() -> String {
    closeWriting()
    return String(decoding: readAll(reading), as: UTF8.self)
  }
}

/// A terminal with nobody behind it: the test types and looks.
final class PseudoTerminal: Sendable {
  /// The person's side.
  let keyboard: Int32
  /// The program's side.
  let terminal: Int32

  /// A terminal of `width` columns that takes keys one by one, so that a test can type before
  /// anybody reads; with `cooked` it takes lines, as a terminal usually does.
  init(width: UInt16 = 80, cooked: Bool = false) {
    (keyboard, terminal) = openBothSides()
    resize(width: width)
    var mode = termios()
    tcgetattr(terminal, &mode)
    if !cooked { cfmakeraw(&mode) }
    tcsetattr(terminal, TCSANOW, &mode)
  }

  deinit {
    close(terminal)
    close(keyboard)
  }

  func resize(width: UInt16) {
    var size = winsize(ws_row: 24, ws_col: width, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
  }

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    write(keyboard, bytes, bytes.count)
  }

  /// What was drawn since the last look.
  func drawn() -> String {
    _ = fcntl(keyboard, F_SETFL, O_NONBLOCK)
    return String(decoding: readAll(keyboard), as: UTF8.self)
  }

  /// The mode bits that a program could leave wrong.
  var mode: [UInt] {
    var mode = termios()
    tcgetattr(terminal, &mode)
    return [UInt(mode.c_iflag), UInt(mode.c_oflag), UInt(mode.c_cflag), UInt(mode.c_lflag)]
  }

  /// A reader on this terminal.
  func reader(plain: Bool = false) -> LineReader {
    LineReader(
      input: terminal, console: Console(output: terminal, error: terminal),
      capabilities: Capabilities(interactive: true, plain: plain))
  }
}

/// Work beside the test, on a thread of its own: a reader that waits may hold up every thread
/// that tasks run on.
final class Beside<Result: Sendable>: Sendable {
  private let done = DispatchSemaphore(value: 0)
  private let result = Mutex<Result?>(nil)

  init(_ work: @escaping @Sendable () -> Result) {
    Thread.detachNewThread { [self] in
      let found = work()
      result.withLock { $0 = found }
      done.signal()
    }
  }

  /// Waits for the work to end.
  func value() -> Result? {
    done.wait()
    return result.withLock { $0 }
  }
}

#if canImport(Glibc)
  /// `posix_openpt` and its like are not in Swift's Glibc module; this is what they do.
  private func openBothSides() -> (keyboard: Int32, terminal: Int32) {
    let keyboard = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var unlocked: Int32 = 0
    var number: UInt32 = 0
    // TIOCSPTLCK and TIOCGPTN, macros that are not imported.
    _ = ioctl(keyboard, 0x4004_5431, &unlocked)
    _ = ioctl(keyboard, 0x8004_5430, &number)
    return (keyboard, open("/dev/pts/\(number)", O_RDWR | O_NOCTTY))
  }
#elseif canImport(Darwin)
  private func openBothSides() -> (keyboard: Int32, terminal: Int32) {
    let keyboard = posix_openpt(O_RDWR | O_NOCTTY)
    grantpt(keyboard)
    unlockpt(keyboard)
    return (keyboard, open(ptsname(keyboard), O_RDWR | O_NOCTTY))
  }
#endif

private func readAll(_ descriptor: Int32) -> [UInt8] {
  var all: [UInt8] = []
  var part = [UInt8](repeating: 0, count: 4096)
  while true {
    let count = read(descriptor, &part, part.count)
    guard count > 0 else { return all }
    all += part[..<count]
  }
}
