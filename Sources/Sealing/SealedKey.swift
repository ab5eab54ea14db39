/// The way into one file that is sealed with a passphrase, kept while somebody works with it: the work
/// of the passphrase is done once, and every new state of the file is sealed with it.
///
/// Each state gets a key of its own from the key of the file and a nonce that is never used again, as
/// the format says; header and passphrase stay. It holds secrets: it is never written.
package struct SealedKey: Sendable {
  private let header: [UInt8]
  private let fileKey: [UInt8]

  /// For a file that does not exist yet. `factor` is for tests: no file should take less than the usual
  /// work. Throws `noMemory`.
  package init(
    new passphrase: [UInt8], factor: Int = Sealed.usualFactor
  ) throws(SealError) {
    fileKey = Sodium.random(FileKey.bytes)
    let stanza = try PassphraseStanza.wrapping(
      fileKey, with: passphrase, factor: factor, salt: Sodium.random(16))
    header = Header.bytes(of: [stanza], fileKey: fileKey)
  }

  /// The way into `file`, of which only the header is looked at. Throws `wrongPassphrase`, `needsKey`
  /// when it was sealed for a key, and what else is wrong with the header.
  package init(into file: [UInt8], with passphrase: [UInt8]) throws(SealError) {
    let header = try Header(file)
    fileKey = try Sealed.fileKey(of: header, with: passphrase)
    self.header = Array(file[..<header.length])
  }

  /// Whether it opens `file`.
  package func fits(_ file: [UInt8]) -> Bool { file.starts(with: header) }

  /// A new state of the file.
  package func seal(_ contents: [UInt8]) -> [UInt8] {
    header + Payload.sealed(contents, fileKey: fileKey, nonce: Sodium.random(16))
  }

  /// The contents. Throws `wrongPassphrase` where it does not fit, `damaged` when anything is missing or
  /// another.
  package func open(_ file: [UInt8]) throws(SealError) -> [UInt8] {
    guard fits(file) else { throw .wrongPassphrase }
    return try Payload.opened(file[header.count...], fileKey: fileKey)
  }
}
