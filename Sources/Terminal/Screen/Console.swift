#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where text goes: the one way to write, without a buffer in between.
///
/// Data goes to `write`, messages to `writeError`. A reader that went away (`aflos … | head`)
/// is not a crash: from the first console on, SIGPIPE is ignored and writing gives false.
package struct Console: Sendable {
  let output: Descriptor
  let error: Descriptor
  private let failures: WriteFailures

  /// A console on file descriptors, by default standard output and standard error. What could not be
  /// written to the output is noted in `failures`.
  package init(
    output: Int32 = 1, error: Int32 = 2, failures: WriteFailures = WriteFailures()
  ) {
    self.output = Descriptor(number: output)
    self.error = Descriptor(number: error)
    self.failures = failures
    signal(SIGPIPE, SIG_IGN)
  }

  /// Writes all of `text` to the output.
  /// - Returns: False when it could not all be written; nobody reads any more.
  @discardableResult
  package func write(_ text: String) -> Bool { noting(output.write(text)) }

  /// Writes bytes that need not be text, such as a PDF, to the output.
  /// - Returns: as `write(_:)`.
  @discardableResult
  package func write(bytes: [UInt8]) -> Bool { noting(output.write(bytes)) }

  /// Writes all of `text` to the error output.
  /// - Returns: False when it could not all be written.
  @discardableResult
  package func writeError(_ text: String) -> Bool { error.write(text) }

  private func noting(_ isWritten: Bool) -> Bool {
    if !isWritten { failures.note(Descriptor.causeOfFailure) }
    return isWritten
  }
}
