import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The mode of the terminal while a line is read, and the way back to the one before.
///
/// There is one terminal per process, so this is process-wide. What is needed to restore it
/// sits in fixed memory, because a signal handler must be able to do it.
enum TerminalMode {
  /// How keys reach us.
  enum Kind {
    /// Each key at once, nothing echoed, Ctrl-C is a key.
    case raw
    /// Whole lines as usual, but not echoed: for secrets without an editor.
    case silent
  }

  /// Changes the mode of the terminal `input`; `output` is where it is drawn.
  /// - Returns: False when it is not a terminal or its mode is already held.
  static func enter(_ kind: Kind, input: Descriptor, output: Descriptor) -> Bool {
    guard held.load(ordering: .acquiring) < 0 else { return false }
    var mode = termios()
    guard tcgetattr(input.number, &mode) == 0 else { return false }
    saved.pointee = mode
    switch kind {
    case .raw:
      cfmakeraw(&mode)
      // Keep "\n" going to the start of the next line, also for whoever else writes.
      mode.c_oflag = saved.pointee.c_oflag
    case .silent:
      mode.c_lflag &= ~tcflag_t(ECHO)
    }
    drawnOn.store(kind == .raw ? output.number : -1, ordering: .relaxed)
    held.store(input.number, ordering: .releasing)
    guard set(&mode, on: input.number, when: TCSADRAIN) else {
      held.store(-1, ordering: .releasing)
      return false
    }
    if kind == .raw { _ = output.write(pasteMarksOn) }
    return true
  }

  /// Puts the mode back that was there before `enter`; does nothing when none is held.
  ///
  /// Safe in a signal handler: only `tcsetattr` and `write` on memory that was set before.
  static func leave(inHandler: Bool = false) {
    let input = held.exchange(-1, ordering: .acquiringAndReleasing)
    guard input >= 0 else { return }
    let output = drawnOn.load(ordering: .relaxed)
    if output >= 0 { write(output, marksOff, marksOffCount) }
    // In a handler: not wait for output that Ctrl-S may hold back.
    _ = set(saved, on: input, when: inHandler ? TCSANOW : TCSADRAIN)
  }

  /// Makes the memory that `leave` uses, so that a signal handler never has to.
  static func prepare() {
    _ = (saved, held.load(ordering: .relaxed), drawnOn.load(ordering: .relaxed))
    _ = (marksOff, marksOffCount)
  }

  private static func set(
    _ mode: UnsafePointer<termios>, on descriptor: Int32, when: Int32
  ) -> Bool {
    while tcsetattr(descriptor, when, mode) != 0 {
      guard errno == EINTR else { return false }
    }
    return true
  }
}

/// Asks the terminal to mark pasted text (bracketed paste), and to stop doing so.
private let pasteMarksOn = "\u{1B}[?2004h"
private let pasteMarksOff: StaticString = "\u{1B}[?2004l"
private nonisolated(unsafe) let marksOff = pasteMarksOff.utf8Start
private let marksOffCount = pasteMarksOff.utf8CodeUnitCount

/// The mode to go back to. Written only while `held` is below zero, so nobody else reads it.
private nonisolated(unsafe) let saved = {
  let memory = UnsafeMutablePointer<termios>.allocate(capacity: 1)
  memory.initialize(to: termios())
  return memory
}()
/// The terminal whose mode was changed; -1 when none.
private let held = Atomic<Int32>(-1)
/// Where to write that pastes need no marks any more; -1 when they were not asked for.
private let drawnOn = Atomic<Int32>(-1)
