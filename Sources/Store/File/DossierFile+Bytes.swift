import Domain
import SQLite

extension DossierFile {
  /// The dossier that these bytes are, in memory only: nothing of it is on the disk. One of an older
  /// layout is brought up to date. `path` is where they came from, for what is said of them.
  package static func inMemory(
    _ bytes: [UInt8], from path: String
  ) throws(StoreError) -> DossierFile {
    try storing(at: path) {
      let queue = try DatabaseImage.opened(bytes)
      let header = try queue.writeWithoutTransaction(Schema.header)
      try refuse(header, at: path, isCreating: false)
      try checkPages(queue)
      if header.recognised == .older { try Schema.migrator.migrate(queue) }
      return DossierFile(.plain(queue), path: nil, isPrivate: true, isReadOnly: false)
    }
  }
}
