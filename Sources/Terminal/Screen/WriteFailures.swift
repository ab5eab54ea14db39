import Synchronization

/// Whether everything that was to be shown was also written: a full disk or a reader that went away
/// must not look like success.
package final class WriteFailures: Sendable {
  /// Why a write failed.
  package enum Cause: Sendable {
    /// Nobody reads any more.
    case closed
    /// There is no room.
    case full
    case other
  }

  private let noted = Mutex<Cause?>(nil)

  package init() {}

  /// Why the first write that failed did; nil when all were written.
  package var first: Cause? { noted.withLock { $0 } }

  func note(_ cause: Cause) { noted.withLock { $0 = $0 ?? cause } }
}
