/// How a process ended.
package enum ExitStatus: Equatable, Sendable {
  /// By itself, with this code.
  case exited(Int32)
  /// By this signal.
  case signalled(Int32)

  /// From the number that `waitpid` gives: the signal in the lowest seven bits, the code in the
  /// eight above them.
  init(waited: Int32) {
    let signal = waited & 0x7F
    self = signal == 0 ? .exited((waited >> 8) & 0xFF) : .signalled(signal)
  }
}

/// What went wrong in talking to a program; says what was on its screen.
package struct TalkFailure: Error, CustomStringConvertible {
  package let description: String
}
