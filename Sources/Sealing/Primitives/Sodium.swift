import CSodium

/// What of libsodium is used: each call with the sizes checked here, so that nothing else hands a
/// pointer to C.
enum Sodium {
  static let keyBytes = 32
  static let tagBytes = 16

  /// Bytes that nobody can guess, from the system.
  static func random(_ count: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    randombytes_buf(&bytes, count)
    return bytes
  }

  /// HMAC-SHA-256, with a key of any length.
  static func authentication(of message: [UInt8], key: [UInt8]) -> [UInt8] {
    var state = crypto_auth_hmacsha256_state()
    var code = [UInt8](repeating: 0, count: 32)
    crypto_auth_hmacsha256_init(&state, key, key.count)
    crypto_auth_hmacsha256_update(&state, message, UInt64(message.count))
    crypto_auth_hmacsha256_final(&state, &code)
    return code
  }

  /// HKDF-SHA-256 (RFC 5869) for one block of 32 bytes.
  static func derived(from secret: [UInt8], salt: [UInt8], info: String) -> [UInt8] {
    let salt = salt.isEmpty ? [UInt8](repeating: 0, count: 32) : salt
    let pseudorandom = authentication(of: secret, key: salt)
    return authentication(of: Array(info.utf8) + [1], key: pseudorandom)
  }

  /// Whether two codes of one length are the same, in a time that does not tell where they differ.
  static func isSame(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    one.count == other.count && sodium_memcmp(one, other, one.count) == 0
  }

  /// ChaCha20-Poly1305 (RFC 8439) with a nonce of twelve bytes: the text and its tag.
  static func encrypted(_ text: ArraySlice<UInt8>, key: [UInt8], nonce: [UInt8]) -> [UInt8] {
    precondition(key.count == keyBytes && nonce.count == 12)
    var sealed = [UInt8](repeating: 0, count: text.count + tagBytes)
    text.withUnsafeBufferPointer { text in
      _ = crypto_aead_chacha20poly1305_ietf_encrypt(
        &sealed, nil, text.baseAddress, UInt64(text.count), nil, 0, nil, nonce, key)
    }
    return sealed
  }

  /// The text again; nil when a single bit of it, of the tag, of the key or of the nonce is another.
  static func decrypted(_ sealed: ArraySlice<UInt8>, key: [UInt8], nonce: [UInt8]) -> [UInt8]? {
    precondition(key.count == keyBytes && nonce.count == 12)
    guard sealed.count >= tagBytes else { return nil }
    // One byte more, so that there is a place for the text also when it is empty.
    var text = [UInt8](repeating: 0, count: sealed.count - tagBytes + 1)
    // Not a pointer to the slice: its own may be none at all.
    let result = crypto_aead_chacha20poly1305_ietf_decrypt(
      &text, nil, nil, Array(sealed), UInt64(sealed.count), nil, 0, nonce, key)
    guard result == 0 else { return nil }
    text.removeLast()
    return text
  }

  /// The public half of a secret key.
  static func publicKey(of secret: [UInt8]) -> [UInt8] {
    precondition(secret.count == keyBytes)
    var point = [UInt8](repeating: 0, count: 32)
    _ = crypto_scalarmult_base(&point, secret)
    return point
  }

  /// What two keys share (X25519, RFC 7748); nil when the point gives nothing secret (it is of low
  /// order).
  static func shared(_ secret: [UInt8], with point: [UInt8]) -> [UInt8]? {
    precondition(secret.count == keyBytes && point.count == keyBytes)
    var result = [UInt8](repeating: 0, count: 32)
    guard crypto_scalarmult(&result, secret, point) == 0 else { return nil }
    return result
  }

  /// scrypt (RFC 7914) with blocks of eight, one at a time: a key of a passphrase. `factor` is the
  /// power of two of its work; it takes 2^(factor + 10) bytes. Nil when there is no such memory.
  static func stretched(_ passphrase: [UInt8], salt: [UInt8], factor: Int) -> [UInt8]? {
    var key = [UInt8](repeating: 0, count: keyBytes)
    let result = crypto_pwhash_scryptsalsa208sha256_ll(
      passphrase, passphrase.count, salt, salt.count, 1 << UInt64(factor), 8, 1, &key, key.count)
    return result == 0 ? key : nil
  }
}
