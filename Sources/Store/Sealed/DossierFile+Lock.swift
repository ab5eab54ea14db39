import Domain
import SQLite

// A lock on the file: from then on it is sealed whenever it is on the disk.
extension DossierFile {
  /// Seals the file, with `envelope` from now on. Whoever has it open cannot write any more and opens
  /// it again. The file is as it was when this throws.
  package func lock(with envelope: Envelope) throws(StoreError) {
    guard !isReadOnly, let path else { throw .readOnly(path: path ?? "") }
    try storing(at: path) {
      switch pages {
      case .sealed(let sealed): try sealed.reseal { contents in try envelope.tried(contents) }
      case .plain(let queue):
        // Nobody else reads or writes while it is replaced; who has the old file open is refused by
        // SQLite at its next write, because the file is not in its place.
        try queue.writeWithoutTransaction { db in
          try db.inTransaction(.exclusive) {
            let sealed = try envelope.tried(try db.image())
            try FileAccess.put(sealed, to: FileAccess.followed(path), replacing: true)
            return .rollback
          }
        }
      }
    }
  }

  /// Puts the file unsealed in its place again. Nothing to do where it is not sealed.
  package func removeLock() throws(StoreError) {
    guard case .sealed(let sealed) = pages else { return }
    guard !isReadOnly else { throw .readOnly(path: path ?? "") }
    try storing(at: path) { try sealed.reseal { contents in contents } }
  }

  /// Seals a copy at `path`, which was made before: what `contents` says it holds.
  package static func seal(
    copyAt path: String, by old: Envelope?, with envelope: Envelope
  ) throws(StoreError) {
    let copy = try open(
      at: path, Opening(isCreating: false, isLeftAlone: true, envelope: old))
    let bytes = try storing(at: path) {
      try envelope.tried(try DatabaseImage.bytes(of: copy.queue))
    }
    try FileAccess.put(bytes, to: path, replacing: true)
  }
}
