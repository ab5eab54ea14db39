import Domain
import SQLite
import Synchronization

/// A dossier that is sealed on the disk and open in memory.
///
/// After every change the whole file is sealed anew and put in its place at once: what was acknowledged
/// is on the disk, sealed, and a program that is killed leaves the state before or after. Who writes
/// holds the file for itself, and reads first what others wrote.
final class SealedDatabase: Sendable {
  private struct State {
    var queue: DatabaseQueue
    /// The first bytes of the file it was read from; empty when it has to be read again.
    var mark: [UInt8]
  }

  /// The header and the nonce of a sealed file, which is another each time that it is sealed.
  private static let markBytes = 512

  private let path: String
  private let envelope: Envelope
  /// In milliseconds.
  private let waiting: Int
  private let state: Mutex<State>

  /// Opens the file at `path`, links followed: a file that is replaced would replace a link.
  init(at path: String, _ envelope: Envelope, waiting milliseconds: Int) throws {
    self.path = FileAccess.followed(path)
    self.envelope = envelope
    waiting = milliseconds
    state = Mutex(try Self.read(self.path, envelope))
  }

  /// The database as it was read or written last.
  var queue: DatabaseQueue { state.withLock { $0.queue } }

  private static func read(_ path: String, _ envelope: Envelope) throws -> sending State {
    let sealed = try FileAccess.bytes(of: path)
    return State(
      queue: try DatabaseImage.opened(try envelope.open(sealed)),
      mark: Array(sealed.prefix(markBytes)))
  }

  /// Reads the file again when it was sealed anew since.
  func refresh() throws {
    let now = try FileAccess.head(of: path, bytes: Self.markBytes)
    guard now != state.withLock({ $0.mark }) else { return }
    let read = try Self.read(path, envelope)
    state.withLock { $0 = read }
  }

  /// Changes it by `body`, which makes whole transactions; sealed and on the disk when this returns.
  /// Where nothing was changed, the file stays as it is.
  func writing<Result>(_ body: (DatabaseQueue) throws -> Result) throws -> Result {
    try held {
      let before = try queue.writeWithoutTransaction { $0.totalChangesCount }
      let result = try body(queue)
      if try queue.writeWithoutTransaction({ $0.totalChangesCount }) != before { try seal() }
      return result
    }
  }

  /// The same for what is no change of rows: a new layout, pages that are swept.
  func rewriting(_ body: (DatabaseQueue) throws -> Void) throws {
    try held {
      try body(queue)
      try seal()
    }
  }

  /// Another database takes the place of this one.
  func replace(by other: DatabaseQueue) throws {
    try rewriting { queue in try other.backup(to: queue) }
  }

  /// A copy that is sealed in the same way. `taken` when something is there already.
  func copy(to target: String) throws {
    try refresh()
    try DossierFile.expectWhole(queue)
    let sealed = try envelope.tried(try DatabaseImage.bytes(of: queue))
    try FileAccess.createFolder(of: target)
    try FileAccess.put(sealed, to: target, replacing: false)
  }

  /// The file holds what `sealing` makes of its contents from now on.
  func reseal(_ sealing: ([UInt8]) throws -> [UInt8]) throws {
    try held {
      let bytes = try sealing(try DatabaseImage.bytes(of: queue))
      try FileAccess.put(bytes, to: path, replacing: true)
      state.withLock { $0.mark = [] }
    }
  }

  /// Holds the file alone, as it is now. Whatever fails, what is in memory is not believed any more.
  private func held<Result>(_ body: () throws -> Result) throws -> Result {
    let hold = try FileHold(path, waiting: waiting)
    defer { hold.end() }
    do {
      try refresh()
      return try body()
    } catch {
      state.withLock { $0.mark = [] }
      throw error
    }
  }

  private func seal() throws {
    let sealed = envelope.seal(try DatabaseImage.bytes(of: queue))
    try FileAccess.put(sealed, to: path, replacing: true)
    state.withLock { $0.mark = Array(sealed.prefix(Self.markBytes)) }
  }
}
