#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What Ctrl-C does in a dialogue while no line is being read: a question is being written, an
/// answer is being stored.
///
/// While a line is read, Ctrl-C is an event that the reader gives back. In between, the terminal is
/// as it was found, so the program can end at once; what was answered has been stored already.
package enum InterruptBetweenLines {
  /// Ends the program with exit code 130 on Ctrl-C from now on, unless Ctrl-C is ignored as `nohup`
  /// asks for. A reader takes over while it reads and gives this back.
  package static func endsProgram() {
    var present = sigaction()
    guard sigaction(SIGINT, nil, &present) == 0, !ignores(present) else { return }
    var action = signalAction({ _ in _exit(130) }, flags: 0)
    sigaction(SIGINT, &action, nil)
  }
}
