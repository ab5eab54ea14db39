/// A public key: what somebody gives to others, so that they can seal for them (`age1…`).
package struct Recipient: Hashable, Sendable {
  let point: [UInt8]
  /// As it is written and read.
  package var text: String { Bech32.text(word: "age", of: point) }

  init(point: [UInt8]) { self.point = point }

  /// Reads a public key. Throws `secretKey` for a secret one, `notAKey` for anything else.
  package init(_ text: String) throws(SealError) {
    guard let (word, bytes) = Bech32.read(text), bytes.count == Sodium.keyBytes else {
      throw .notAKey(typed: text)
    }
    guard word != SecretKey.word else { throw .secretKey }
    guard word == "age", text == text.lowercased() else { throw .notAKey(typed: text) }
    point = bytes
  }
}

/// A secret key: what opens what was sealed for its public half (`AGE-SECRET-KEY-1…`). It stays with
/// its owner.
package struct SecretKey: Hashable, Sendable {
  static let word = "age-secret-key-"
  let secret: [UInt8]

  /// A new one, which nobody can guess.
  package init() { secret = Sodium.random(Sodium.keyBytes) }

  init(secret: [UInt8]) { self.secret = secret }

  /// Reads one line of a file of keys; nil when it is none.
  package init?(_ text: String) {
    guard text == text.uppercased(), let (word, bytes) = Bech32.read(text), word == Self.word,
      bytes.count == Sodium.keyBytes
    else { return nil }
    secret = bytes
  }

  /// As it is written and read.
  package var text: String { Bech32.text(word: Self.word, of: secret).uppercased() }

  /// Its public half.
  package var recipient: Recipient { Recipient(point: Sodium.publicKey(of: secret)) }

  /// The secret keys in a file as `age-keygen` makes it: one on a line, notes behind `#`.
  /// Throws `noSecretKey` where there is none, or something else stands in it.
  package static func all(in text: String) throws(SealError) -> [SecretKey] {
    let lines = text.split(whereSeparator: \.isNewline).map { line in
      String(line.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
    .filter { !$0.isEmpty && !$0.hasPrefix("#") }
    let keys = lines.compactMap { SecretKey($0) }
    guard !keys.isEmpty, keys.count == lines.count else { throw .noSecretKey }
    return keys
  }
}
