import Foundation

/// A process that was started, and the one place that waits for its end.
///
/// Unchecked: `status` is only touched while `condition` is held.
final class ChildProcess: @unchecked Sendable {
  private let pid: pid_t
  private let condition = NSCondition()
  private var status: ExitStatus?

  /// Held from opening a descriptor until it is marked as not to be inherited, and while starting:
  /// a process started at that moment elsewhere would keep it open.
  static let starting = NSLock()

  init(pid: pid_t) {
    self.pid = pid
    Thread.detachNewThread { self.waitForEnd() }
  }

  /// Nil when it still runs at the deadline.
  func wait(until deadline: Date) -> ExitStatus? {
    condition.withLock {
      while status == nil, condition.wait(until: deadline) {}
      return status
    }
  }

  /// Does nothing once the process has ended: its number may be another's by then.
  func send(signal: Int32) {
    condition.withLock { if status == nil { _ = kill(pid, signal) } }
  }

  /// First sees that it has ended, and takes its number back only while nobody can signal it.
  private func waitForEnd() {
    var info = siginfo_t()
    while waitid(P_PID, id_t(pid), &info, WEXITED | WNOWAIT) != 0, errno == EINTR {}
    condition.withLock {
      var waited: Int32 = 0
      while waitpid(pid, &waited, 0) < 0, errno == EINTR {}
      status = ExitStatus(waited: waited)
      condition.broadcast()
    }
  }
}

extension Int32 {
  /// Marks a descriptor as not to be handed to programs that are started.
  func keepToOurselves() { _ = fcntl(self, F_SETFD, FD_CLOEXEC) }
}
