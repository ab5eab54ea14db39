import Domain

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Files that come into being together: each is filled under a name of its own beside its place, all
/// are put on the disk at once, and then all get their names. A program that is ended before that
/// leaves no file of them; what it left is removed the next time.
package final class FileBatch {
  /// In the order in which they were added.
  private var parts: [(part: String, path: String)] = []
  private var pending: Set<String> = []
  private var moves: [(from: String, to: String)] = []
  private var left: Set<String> = []
  private var cleaned: Set<String> = []

  package init() {}

  deinit { drop() }

  /// Whether something will stand at `path` once the batch is done.
  package func exists(_ path: String) -> Bool {
    if pending.contains(path) { return true }
    if case .nothing = FileAccess.occupant(of: path) { return false }
    return !left.contains(path)
  }

  /// Fills a new file for its owner only. Nothing may stand at `path`, now or by this batch.
  package func add(_ bytes: [UInt8], at path: String) throws(StoreError) {
    guard !exists(path) else { throw .taken(path: path) }
    let folder = FileAccess.folder(of: path)
    if cleaned.insert(folder).inserted { FileAccess.removeUnfinished(in: folder) }
    let part = try FileAccess.fillPart(beside: path, with: bytes)
    parts.append((part, path))
    pending.insert(path)
  }

  /// Gives a file another name when the batch is done, before the new ones get theirs.
  package func move(_ path: String, to other: String) {
    moves.append((path, other))
    left.insert(path)
    pending.insert(other)
  }

  /// Puts all on the disk and in place. When one cannot get its name, those before it lose theirs.
  package func commit() throws(StoreError) {
    defer { drop() }
    guard !parts.isEmpty || !moves.isEmpty else { return }
    // All were filled before: the first of these takes the others along on most file systems.
    for (part, path) in parts { try FileAccess.synchronise(part: part, for: path) }
    var moved: [(from: String, to: String)] = []
    var placed: [String] = []
    do throws(StoreError) {
      for (from, to) in moves {
        guard rename(from, to) == 0 else { throw FileAccess.failure(at: to) }
        moved.append((from, to))
      }
      for (part, path) in parts {
        try FileAccess.place(part, at: path, replacing: false)
        placed.append(path)
      }
    } catch {
      for path in placed { unlink(path) }
      for (from, to) in moved.reversed() { rename(to, from) }
      throw error
    }
    let folders = Set(parts.map(\.path) + moves.map(\.to)).map(FileAccess.folder)
    for folder in Set(folders) { FileAccess.synchronise(folder) }
  }

  private func drop() {
    for (part, _) in parts { unlink(part) }
    (parts, moves, pending, left) = ([], [], [], [])
  }
}
