import Domain
import Foundation
import Sealing
import Store

// Dossiers with a lock, by a passphrase that takes no time: what is tried is not the passphrase.
extension Workshop {
  private static let passphrase = "vier woorden zijn genoeg"
  private static let made = Result { try SealedKey(new: Array(passphrase.utf8), factor: 2) }

  static func key() throws -> SealedKey { try made.get() }

  private static func envelope() throws -> Envelope {
    let key = try key()
    return Envelope(
      open: { sealed throws(StoreError) in
        do throws(SealError) { return try key.open(sealed) } catch {
          throw .damaged(table: nil, id: nil)
        }
      },
      seal: { key.seal($0) })
  }

  /// What stands behind each command, and what is piped in: the passphrase where there is a lock.
  static func unlocking(_ path: String, _ isSealed: Bool) -> (always: [String], input: String?) {
    isSealed
      ? (always(path) + ["--unlock-fd", "0"], passphrase + "\n") : (always(path), nil)
  }

  static func seal(_ path: String) throws {
    try DossierFile.open(at: path, creating: false).lock(with: try envelope())
  }

  static func open(_ path: String) throws -> DossierFile {
    try DossierFile.open(
      at: path, DossierFile.Opening(isCreating: false, envelope: try envelope()))
  }

  /// Throws where something can be read in a file beside the dossier, or in itself.
  func expectNothingReadable(beside path: String) throws {
    let place = String(path.dropLast("/dossier.aflos".count))
    for name in try FileManager.default.subpathsOfDirectory(atPath: place) {
      guard let data = FileManager.default.contents(atPath: "\(place)/\(name)") else { continue }
      for word in ["SQLite format", "CREATE TABLE", "Vattenfall", "Voorbeeld"]
      where data.range(of: Data(word.utf8)) != nil {
        throw Fault("\(name) can be read: \(word)")
      }
    }
  }
}
