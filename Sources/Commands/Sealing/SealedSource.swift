import Documents
import Domain
import Exchange
import Sealing
import Store

/// A sealed file and what opens it.
struct SealedSource {
  /// The file, or `-` for what is piped in.
  let path: String
  /// A file with keys that was named.
  let key: String?
  /// From where a passphrase is read.
  let passphraseFd: String?

  /// What is in it, and where the file is.
  func contents(_ context: Context) throws(Failure) -> (bytes: [UInt8], path: String) {
    guard key == nil || passphraseFd == nil else { throw Failure(SealProblem.bothWays) }
    guard path != "-" || passphraseFd != "0" else { throw Failure(SealProblem.inputTwice) }
    let path = path == "-" ? path : TextFile.absolute(path, in: context.world)
    return (try opened(try Self.sealed(try TextFile.read(path)), context), path)
  }

  private func opened(_ sealed: [UInt8], _ context: Context) throws(Failure) -> [UInt8] {
    let way = try sealing { () throws(SealError) in try Sealed.way(into: sealed) }
    switch way {
    case .passphrase:
      guard key == nil else { throw Failure(SealError.needsPassphrase) }
      return try context.withPassphrase(from: passphraseFd) { bytes throws(SealError) in
        try Sealed.open(sealed, with: bytes)
      }
    case .key:
      guard passphraseFd == nil else { throw Failure(SealError.needsKey) }
      let own = try OwnKey(in: context.world)
      let keys: [SecretKey] =
        if let key { try OwnKey.keys(at: TextFile.absolute(key, in: context.world)) } else {
          own.isThere ? try OwnKey.keys(at: own.path) : []
        }
      return try sealing { () throws(SealError) in try Sealed.open(sealed, with: keys) }
    }
  }

  /// A file that *age* or Aflos made, or a text that holds the letters of one.
  private static func sealed(_ bytes: [UInt8]) throws(Failure) -> [UInt8] {
    guard Armor.isIn(bytes), !bytes.starts(with: "age-encryption.org/".utf8) else { return bytes }
    return try sealing { () throws(SealError) in try Armor.bytes(inMail: bytes) }
  }
}
