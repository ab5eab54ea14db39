/// Files that only somebody with the passphrase or the key can read, in the format *age* v1
/// (https://age-encryption.org/v1): programs of others open them, and theirs are opened here.
package enum Sealed {
  /// What somebody needs to open a file.
  package enum Way: Equatable, Sendable {
    /// A passphrase, with work of this power of two.
    case passphrase(factor: Int)
    /// A secret key.
    case key
  }

  /// The work for a passphrase: what *age* takes itself, some 0.6 seconds and 256 MB.
  package static let usualFactor = 18
  /// More work than this is not done: 1 GB of memory, four times the usual work. A file of others
  /// may ask for any.
  package static let mostFactor = 20

  /// What opens this file. Looks at its header only. Throws when it is none that can be opened here.
  package static func way(into file: [UInt8]) throws(SealError) -> Way {
    try Ways(of: Header(file)).way
  }

  /// Seals for the owners of these keys; each can open it. `recipients` holds at least one.
  package static func seal(
    _ contents: [UInt8], for recipients: [Recipient]
  ) throws(SealError) -> [UInt8] {
    let fileKey = Sodium.random(FileKey.bytes)
    var stanzas: [Header.Stanza] = []
    for recipient in recipients {
      stanzas.append(
        try KeyStanza.wrapping(fileKey, for: recipient, once: Sodium.random(Sodium.keyBytes)))
    }
    return seal(contents, fileKey, stanzas)
  }

  /// Seals with a passphrase. `factor` is for tests: no file should take less than the usual work.
  package static func seal(
    _ contents: [UInt8], with passphrase: [UInt8], factor: Int = usualFactor
  ) throws(SealError) -> [UInt8] {
    let fileKey = Sodium.random(FileKey.bytes)
    let stanza = try PassphraseStanza.wrapping(
      fileKey, with: passphrase, factor: factor, salt: Sodium.random(16))
    return seal(contents, fileKey, [stanza])
  }

  private static func seal(
    _ contents: [UInt8], _ fileKey: [UInt8], _ stanzas: [Header.Stanza]
  ) -> [UInt8] {
    Header.bytes(of: stanzas, fileKey: fileKey)
      + Payload.sealed(contents, fileKey: fileKey, nonce: Sodium.random(16))
  }

  /// The contents, with a passphrase. Throws `needsKey` when it was sealed for a key.
  package static func open(
    _ file: [UInt8], with passphrase: [UInt8]
  ) throws(SealError) -> [UInt8] {
    let header = try Header(file)
    let fileKey = try fileKey(of: header, with: passphrase)
    return try Payload.opened(file[header.length...], fileKey: fileKey)
  }

  /// The key of the file, with a passphrase, after the header was found to be whole.
  static func fileKey(
    of header: Header, with passphrase: [UInt8]
  ) throws(SealError) -> [UInt8] {
    guard let stanza = try Ways(of: header).passphrase else { throw .needsKey }
    guard stanza.factor <= mostFactor else { throw .tooMuchWork(factor: stanza.factor) }
    let fileKey = try stanza.fileKey(with: passphrase)
    try expectWhole(header, fileKey)
    return fileKey
  }

  /// The contents, with the first of these keys that fits. Throws `needsPassphrase` when it was sealed
  /// with one, `noKeyFits` when it is for others.
  package static func open(
    _ file: [UInt8], with keys: [SecretKey]
  ) throws(SealError) -> [UInt8] {
    let header = try Header(file)
    let ways = try Ways(of: header)
    guard ways.passphrase == nil else { throw .needsPassphrase }
    for stanza in ways.keys {
      for key in keys {
        guard let fileKey = try stanza.fileKey(with: key) else { continue }
        try expectWhole(header, fileKey)
        return try Payload.opened(file[header.length...], fileKey: fileKey)
      }
    }
    throw .noKeyFits
  }

  private static func expectWhole(_ header: Header, _ fileKey: [UInt8]) throws(SealError) {
    guard Sodium.isSame(header.code, Header.code(over: header.authenticated, fileKey)) else {
      throw .damaged
    }
  }
}

/// The ways into a file that are known here. Other kinds are for other programs, and are left alone.
private struct Ways {
  var passphrase: PassphraseStanza?
  var keys: [KeyStanza] = []

  /// Throws `damaged` where a way is written wrongly, or a passphrase does not stand alone: then
  /// others than who knows it could have written the file.
  init(of header: Header) throws(SealError) {
    for stanza in header.stanzas {
      switch stanza.kind {
      case PassphraseStanza.kind:
        guard header.stanzas.count == 1 else { throw .damaged }
        passphrase = try PassphraseStanza(stanza)
      case KeyStanza.kind: keys.append(try KeyStanza(stanza))
      default: break
      }
    }
  }

  var way: Sealed.Way {
    get throws(SealError) {
      if let passphrase {
        guard passphrase.factor <= Sealed.mostFactor else {
          throw .tooMuchWork(factor: passphrase.factor)
        }
        return .passphrase(factor: passphrase.factor)
      }
      return .key
    }
  }
}
