import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Catches signals while a line is read, and only then.
///
/// Ctrl-C, a new window size, suspend and resume become bytes in a pipe that the reader waits
/// on together with its input, so that none can be missed between a look and a wait. Signals
/// that end the program first restore the terminal and then do what they did before.
struct SignalWatch {
  /// What came in.
  enum Event: Equatable { case interrupt, resize, suspend, resume }

  /// Readable when an event is there; -1 when nothing is watched.
  let descriptor: Descriptor
  private let caught: [Int32]

  /// Starts watching Ctrl-C, and with `guardsTerminal` also all that touches a changed mode.
  ///
  /// The handlers are process-wide: a second watch at the same time sees nothing.
  static func begin(guardsTerminal: Bool) -> SignalWatch {
    let (unclaimed, _) = claimed.compareExchange(
      expected: false, desired: true, ordering: .acquiringAndReleasing)
    guard unclaimed else { return SignalWatch(descriptor: Descriptor(number: -1), caught: []) }
    prepare()
    let watch = SignalWatch(
      descriptor: Descriptor(number: eventPipe.reading),
      caught: guardsTerminal ? [SIGINT, SIGWINCH, SIGTSTP, SIGCONT] + fatal : [SIGINT])
    _ = watch.events()
    for signal in watch.caught { install(for: signal) }
    return watch
  }

  /// Puts back what was done with the signals before.
  func end() {
    guard !caught.isEmpty else { return }
    for signal in caught { sigaction(signal, earlier + Int(signal), nil) }
    claimed.store(false, ordering: .releasing)
  }

  /// What came in since the last look.
  func events() -> [Event] {
    var events: [Event] = []
    while descriptor.number >= 0, isReadable(descriptor),
      case .bytes(let bytes) = descriptor.read(atMost: 64)
    {
      events += bytes.compactMap { Event(signal: Int32($0)) }
    }
    return events
  }

  /// Stops the program as Ctrl-Z does, until it is continued. The terminal must be restored.
  func stopUntilContinued() {
    guard caught.contains(SIGTSTP) else { return }
    sigaction(SIGTSTP, earlier + Int(SIGTSTP), nil)
    // The whole job, as the terminal itself would: the program may be one of a pipeline.
    kill(0, SIGTSTP)
    Self.install(for: SIGTSTP)
  }

  private static func prepare() {
    _ = (eventPipe, earlier)
    TerminalMode.prepare()
  }

  private static func install(for signal: Int32) {
    let isFatal = fatal.contains(signal)
    // On the alternate stack when there is one: a crash may be a stack that is full.
    var action = signalAction(
      isFatal ? restoreAndPassOn : noteInPipe, flags: isFatal ? Int32(SA_ONSTACK) : 0)
    let old = earlier + Int(signal)
    sigaction(signal, nil, old)
    if !ignores(old.pointee) { sigaction(signal, &action, nil) }
  }
}

extension SignalWatch.Event {
  fileprivate init?(signal: Int32) {
    switch signal {
    case SIGINT: self = .interrupt
    case SIGWINCH: self = .resize
    case SIGTSTP: self = .suspend
    case SIGCONT: self = .resume
    default: return nil
    }
  }
}

/// Signals that end the program.
private let fatal: [Int32] = [SIGTERM, SIGHUP, SIGQUIT, SIGABRT] + faults
/// Signals of a crash: the failing instruction is run again when the handler returns.
private let faults: [Int32] = [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP]

/// Whether a watch is on.
private let claimed = Atomic<Bool>(false)

/// What was done with each signal before the watch. Written only before its handler is set.
private nonisolated(unsafe) let earlier = {
  let memory = UnsafeMutablePointer<sigaction>.allocate(capacity: 65)
  memory.initialize(repeating: sigaction(), count: 65)
  return memory
}()

/// From the handler to the reader. Made once and never closed.
private let eventPipe = EventPipe()

private struct EventPipe: Sendable {
  let reading: Int32
  let writing: Int32

  init() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else {
      (reading, writing) = (-1, -1)
      return
    }
    for end in ends {
      // A child must not inherit it; a full pipe must not hold up the handler.
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (reading, writing) = (ends[0], ends[1])
  }
}

/// Handler: tells the reader. Uses only what may be used in a handler.
private func noteInPipe(_ signal: Int32) {
  let before = errno
  var byte = UInt8(truncatingIfNeeded: signal)
  write(eventPipe.writing, &byte, 1)
  errno = before
}

/// Handler: restores the terminal, then lets the signal do what it did before the watch.
private func restoreAndPassOn(_ number: Int32) {
  // Else restoring from the background would stop the program instead of ending it.
  signal(SIGTTOU, SIG_IGN)
  TerminalMode.leave(inHandler: true)
  sigaction(number, earlier + Int(number), nil)
  switch number {
  case SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP: break
  default: raise(number)
  }
}
