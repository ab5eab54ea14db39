// The one place where Linux and macOS differ; everything else of the C library is the same.

/// What is run when a signal comes.
typealias SignalHandler = @convention(c) (Int32) -> Void

#if canImport(Glibc)
  import Glibc

  extension sigaction {
    /// The handler; Linux keeps it in a union of this name.
    fileprivate var handler: SignalHandler? {
      get { __sigaction_handler.sa_handler }
      set { __sigaction_handler.sa_handler = newValue }
    }
  }
#elseif canImport(Darwin)
  import Darwin

  extension sigaction {
    /// The handler; macOS keeps it in a union of this name.
    fileprivate var handler: SignalHandler? {
      get { __sigaction_u.__sa_handler }
      set { __sigaction_u.__sa_handler = newValue }
    }
  }
#endif

/// A signal action that runs `handler`. Without SA_RESTART: waiting calls are to come back.
func signalAction(_ handler: @escaping SignalHandler, flags: Int32) -> sigaction {
  var action = sigaction()
  action.handler = handler
  action.sa_flags = flags
  sigemptyset(&action.sa_mask)
  return action
}

/// Whether `action` is to ignore the signal (SIG_IGN, which is 1), as `nohup` asks for.
func ignores(_ action: sigaction) -> Bool {
  unsafeBitCast(action.handler, to: Int.self) == 1
}

/// The columns and rows of the terminal at `descriptor`; nil when it does not say.
func screenSize(of descriptor: Int32) -> (width: Int, height: Int)? {
  var size = winsize()
  guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 else { return nil }
  guard size.ws_col > 0, size.ws_row > 0 else { return nil }
  return (Int(size.ws_col), Int(size.ws_row))
}
