import Foundation

/// A program on a terminal of its own, as a person has it, for tests of what only happens there.
///
/// Nothing sleeps: what is expected is waited for, until a deadline.
package final class PseudoTerminal {
  /// What is started, and on what.
  package struct Setting: Sendable {
    package let executable: String
    package var arguments: [String]
    /// All of it; nothing is inherited.
    package var environment: [String: String] = ["TERM": "xterm-256color", "LANG": "C.UTF-8"]
    package var columns = 80
    package var rows = 24
    package var workingDirectory = "/"

    package init(_ executable: String, _ arguments: String...) {
      self.executable = executable
      self.arguments = arguments
    }
  }

  private var columns: Int
  private let reader: OutputReader
  private let process: ChildProcess
  /// How much of the plain text, in bytes, earlier expectations have used up.
  private var matched = 0
  private var plain = PlainOutput()

  /// Starts the program in a session of its own that has the terminal as its controlling one.
  package init(_ setting: Setting) throws {
    columns = setting.columns
    (process, reader) = try ChildProcess.starting.withLock {
      let (ours, theirs, path) = try Self.open(setting)
      defer { close(theirs) }
      let reader = try OutputReader(ours)
      let start = ProcessStart(
        executable: setting.executable, arguments: setting.arguments,
        environment: setting.environment, workingDirectory: setting.workingDirectory)
      return (try start.start(on: .terminal(path)), reader)
    }
  }

  deinit {
    process.send(signal: SIGKILL)
    reader.stop()
  }

  /// Every byte that came, as written.
  package var transcript: [UInt8] { reader.bytes }

  /// All that was written so far, as text.
  package var text: String {
    plain.read(reader.bytes)
    return String(decoding: plain.text, as: UTF8.self)
  }

  /// What a person sees now.
  package var screen: String {
    var screen = Screen(columns: columns)
    screen.show(reader.bytes)
    return screen.text
  }

  /// Types `text`. Enter is "\r". Waits as long as the program has no room for it.
  package func send(_ text: String, within seconds: Double = 20) throws {
    let deadline = Date(timeIntervalSinceNow: seconds)
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      guard let count = reader.write(rest, until: deadline) else {
        throw TalkFailure(description: "could not type \(text.debugDescription)\n\(screen)")
      }
      rest = rest.dropFirst(count)
    }
  }

  /// Waits until `text` is written behind what the last expectation found. Orders to the terminal
  /// are left out and line ends are "\n".
  package func expect(_ text: String, within seconds: Double = 20) throws {
    let wanted = Array(text.utf8)
    var end: Int?
    var searched = matched
    let found = reader.wait(until: Date(timeIntervalSinceNow: seconds)) { bytes in
      plain.read(bytes)
      end = plain.text.end(of: wanted, from: searched)
      searched = max(searched, plain.text.count - wanted.count)
      return end != nil
    }
    guard found, let end else {
      let last = screen.split(separator: "\n", omittingEmptySubsequences: false).suffix(40)
      throw TalkFailure(
        description: "\(text.debugDescription) did not come. Screen:\n"
          + last.joined(separator: "\n"))
    }
    matched = end
  }

  /// Makes the window another size; the program is told by SIGWINCH.
  package func resize(columns: Int, rows: Int) {
    self.columns = columns
    var size = winsize(columns: columns, rows: rows)
    _ = reader.withDescriptor { ioctl($0, UInt(TIOCSWINSZ), &size) }
  }

  /// Ctrl-C.
  package func sendInterrupt() throws { try send("\u{3}") }

  /// Closes the window. Nothing can be read or typed from then on.
  package func hangUp() { reader.stop() }

  /// Ends the program as a power cut would.
  package func kill() { process.send(signal: SIGKILL) }

  /// Waits for the program to end, and for the last of what it wrote.
  @discardableResult
  package func wait(within seconds: Double = 20) throws -> ExitStatus {
    let deadline = Date(timeIntervalSinceNow: seconds)
    guard let status = process.wait(until: deadline), reader.waitForEnd(until: deadline) else {
      throw TalkFailure(description: "did not end. Screen:\n\(screen)")
    }
    return status
  }

  /// Our side of a new terminal, the side of the program, and the path of that one.
  private static func open(_ setting: Setting) throws -> (Int32, Int32, String) {
    var size = winsize(columns: setting.columns, rows: setting.rows)
    var (ours, theirs) = (Int32(-1), Int32(-1))
    var path = [CChar](repeating: 0, count: 1024)
    guard openpty(&ours, &theirs, &path, nil, &size) == 0 else {
      throw TalkFailure(description: "no terminal: \(errno)")
    }
    for descriptor in [ours, theirs] { descriptor.keepToOurselves() }
    _ = fcntl(ours, F_SETFL, fcntl(ours, F_GETFL) | O_NONBLOCK)
    return (
      ours, theirs,
      String(decoding: path.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    )
  }
}

extension winsize {
  fileprivate init(columns: Int, rows: Int) {
    self.init(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
  }
}

extension [UInt8] {
  /// Where the first occurrence of `wanted` at or after `start` ends.
  fileprivate func end(of wanted: [UInt8], from start: Int) -> Int? {
    guard start + wanted.count <= count else { return nil }
    guard let first = wanted.first else { return start }
    return withUnsafeBufferPointer { bytes in
      (start...(count - wanted.count)).first { place in
        bytes[place] == first
          && wanted.indices.allSatisfy { bytes[place + $0] == wanted[$0] }
      }
    }.map { $0 + wanted.count }
  }
}
