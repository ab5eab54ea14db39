/// The key of the file, wrapped with a passphrase. It stands alone in a header.
struct PassphraseStanza {
  static let kind = "scrypt"
  private static let label = "age-encryption.org/v1/scrypt"

  let salt: [UInt8]
  let factor: Int
  let body: [UInt8]

  /// Throws `damaged` for what does not belong in such a stanza.
  init(_ stanza: Header.Stanza) throws(SealError) {
    guard stanza.kind == Self.kind, stanza.arguments.count == 2,
      let salt = Base64.bytes(of: Array(stanza.arguments[0].utf8)), salt.count == 16,
      let factor = Self.factor(stanza.arguments[1]), stanza.body.count == FileKey.wrappedBytes
    else { throw .damaged }
    (self.salt, self.factor, body) = (salt, factor, stanza.body)
  }

  /// A number without a sign, without zeros before it, as small as a number of bits must be.
  private static func factor(_ text: String) -> Int? {
    guard let first = text.utf8.first, (49...57).contains(first),
      text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(text), number < 64
    else { return nil }
    return number
  }

  static func wrapping(
    _ fileKey: [UInt8], with passphrase: [UInt8], factor: Int, salt: [UInt8]
  ) throws(SealError) -> Header.Stanza {
    let key = try key(of: passphrase, salt: salt, factor: factor)
    return Header.Stanza(
      kind: kind, arguments: [String(decoding: Base64.text(of: salt), as: UTF8.self), "\(factor)"],
      body: FileKey.wrapped(fileKey, with: key))
  }

  /// Throws `wrongPassphrase`, or `noMemory`.
  func fileKey(with passphrase: [UInt8]) throws(SealError) -> [UInt8] {
    let key = try Self.key(of: passphrase, salt: salt, factor: factor)
    guard let fileKey = FileKey.unwrapped(body, with: key) else { throw .wrongPassphrase }
    return fileKey
  }

  private static func key(
    of passphrase: [UInt8], salt: [UInt8], factor: Int
  ) throws(SealError) -> [UInt8] {
    let salted = Array(label.utf8) + salt
    guard let key = Sodium.stretched(passphrase, salt: salted, factor: factor) else {
      throw .noMemory
    }
    return key
  }
}

/// The key of the file, wrapped for the owner of a key (X25519).
struct KeyStanza {
  static let kind = "X25519"
  private static let label = "age-encryption.org/v1/X25519"

  let share: [UInt8]
  let body: [UInt8]

  /// Throws `damaged` for what does not belong in such a stanza.
  init(_ stanza: Header.Stanza) throws(SealError) {
    guard stanza.kind == Self.kind, stanza.arguments.count == 1,
      let share = Base64.bytes(of: Array(stanza.arguments[0].utf8)), share.count == 32,
      stanza.body.count == FileKey.wrappedBytes
    else { throw .damaged }
    (self.share, body) = (share, stanza.body)
  }

  /// Throws `notAKey` for a key that gives nothing secret.
  static func wrapping(
    _ fileKey: [UInt8], for recipient: Recipient, once: [UInt8]
  ) throws(SealError) -> Header.Stanza {
    let share = Sodium.publicKey(of: once)
    guard let secret = Sodium.shared(once, with: recipient.point) else {
      throw .notAKey(typed: recipient.text)
    }
    let key = Sodium.derived(from: secret, salt: share + recipient.point, info: label)
    return Header.Stanza(
      kind: kind, arguments: [String(decoding: Base64.text(of: share), as: UTF8.self)],
      body: FileKey.wrapped(fileKey, with: key))
  }

  /// Nil when it is for somebody else. Throws `damaged` for a share that gives nothing secret.
  func fileKey(with key: SecretKey) throws(SealError) -> [UInt8]? {
    guard let secret = Sodium.shared(key.secret, with: share) else { throw .damaged }
    let wrapping = Sodium.derived(
      from: secret, salt: share + key.recipient.point, info: Self.label)
    return FileKey.unwrapped(body, with: wrapping)
  }
}

/// The key with which the contents of one file are sealed.
enum FileKey {
  static let bytes = 16
  static let wrappedBytes = bytes + Sodium.tagBytes
  private static let nonce = [UInt8](repeating: 0, count: 12)

  /// Each wrapping key is used once: the nonce may be zero.
  static func wrapped(_ fileKey: [UInt8], with key: [UInt8]) -> [UInt8] {
    Sodium.encrypted(fileKey[...], key: key, nonce: nonce)
  }

  static func unwrapped(_ body: [UInt8], with key: [UInt8]) -> [UInt8]? {
    Sodium.decrypted(body[...], key: key, nonce: nonce)
  }
}
