import Foundation

/// A program run without a terminal, as from a script: input, output and messages are pipes.
package struct Piped: Equatable, Sendable {
  package let status: ExitStatus
  package let output: String
  package let error: String

  /// Runs to the end. Nothing of our environment is inherited. Throws when the program cannot be
  /// started or still runs after `seconds`; then it is killed.
  package static func run(
    _ executable: String, _ arguments: [String] = [], input: String = "",
    environment: [String: String] = ["LANG": "C.UTF-8"], within seconds: Double = 60
  ) throws -> Piped {
    let deadline = Date(timeIntervalSinceNow: seconds)
    let started = try ChildProcess.starting.withLock {
      try Started(
        ProcessStart(executable: executable, arguments: arguments, environment: environment))
    }
    defer {
      started.output.stop()
      started.error.stop()
    }
    let bytes = Array(input.utf8)
    Thread.detachNewThread { feed(bytes, to: started.input) }
    guard let status = started.process.wait(until: deadline),
      started.output.waitForEnd(until: deadline), started.error.waitForEnd(until: deadline)
    else {
      started.process.send(signal: SIGKILL)
      throw TalkFailure(
        description: "\(executable) did not end. It wrote:\n\(text(started.output))")
    }
    return Piped(status: status, output: text(started.output), error: text(started.error))
  }

  /// A program that runs, with our ends of its pipes.
  private struct Started {
    let process: ChildProcess
    let input: Int32
    let output: OutputReader
    let error: OutputReader

    init(_ program: ProcessStart) throws {
      let (into, out, messages) = (try makePipe(), try makePipe(), try makePipe())
      input = into.writing
      output = try OutputReader(out.reading)
      error = try OutputReader(messages.reading)
      let theirs = [into.reading, out.writing, messages.writing]
      defer { for descriptor in theirs { close(descriptor) } }
      do {
        process = try program.start(
          on: .pipes(input: theirs[0], output: theirs[1], error: theirs[2]))
      } catch {
        close(into.writing)
        throw error
      }
    }
  }

  /// A program need not read all of it. Writing to one that has gone would end this process by
  /// SIGPIPE; on this thread the signal is held back.
  private static func feed(_ bytes: [UInt8], to descriptor: Int32) {
    var broken = sigset_t()
    sigemptyset(&broken)
    sigaddset(&broken, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &broken, nil)
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { break }
      rest = rest.dropFirst(count)
    }
    close(descriptor)
  }

  private static func text(_ reader: OutputReader) -> String {
    String(decoding: reader.bytes, as: UTF8.self)
  }
}
