import CSodium

@testable import Sealing

/// Builds a file step by step, right or wrong on purpose, with the randomness that the published test
/// files of *age* have: so that what is built is the published file, byte by byte.
///
/// The files are those of C2SP/CCTV, `age/testdata` (2022-2025, public domain), written down here by
/// what is special about each.
struct TestFile {
  static let key = "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0"
  static let smallKey = Array("YELLOW SUBMARINE".utf8)
  /// Of the files with whole pieces.
  static let largeKey = hex("7aa5bdac0e6afeed3dd0a7eccb42af44")
  static let largeNonce = hex("c82f71eb82029b77136399e485e879f4")

  var bytes: [UInt8] = []
  var fileKey = TestFile.smallKey
  var keys: [String] = []
  var passphrases: [String] = []
  private var streamKey: [UInt8] = []
  private var piece = 0
  private var used = 0

  /// The next of the published random bytes: zeros through ChaCha20.
  mutating func random(_ count: Int) -> [UInt8] {
    var stream = [UInt8](repeating: 0, count: used + count)
    let nonce = [UInt8](repeating: 0, count: 12)
    crypto_stream_chacha20_ietf(
      &stream, UInt64(stream.count), nonce, Array("TEST RANDOMNESS TEST RANDOMNESS!".utf8))
    defer { used += count }
    return Array(stream[used...])
  }

  mutating func line(_ text: String) { bytes += Array(text.utf8) + [10] }
  mutating func version(_ version: String = "v1") { line("age-encryption.org/\(version)") }
  mutating func arguments(_ words: String...) {
    line((["->"] + words).joined(separator: " "))
  }

  /// The last line again, to be written otherwise.
  mutating func takeLine() -> String {
    let lines = bytes.dropLast().split(separator: 10, omittingEmptySubsequences: false)
    guard let last = lines.last else { return "" }
    bytes.removeLast(last.count + 1)
    return String(decoding: last, as: UTF8.self)
  }

  mutating func body(_ body: [UInt8]) {
    var rest = body[...]
    while true {
      let next = rest.prefix(48)
      rest = rest.dropFirst(48)
      line(text(Array(next)))
      if next.count < 48 { break }
    }
  }

  mutating func wrapped(with key: [UInt8]) {
    body(Sodium.encrypted(fileKey[...], key: key, nonce: [UInt8](repeating: 0, count: 12)))
  }

  mutating func x25519(_ key: String = TestFile.key, recorded: Bool = true) {
    if recorded { keys.append(key) }
    let share = Sodium.publicKey(of: random(32))
    x25519(share: share, key)
  }

  mutating func x25519(share: [UInt8], _ key: String = TestFile.key, words: [String] = ["X25519"]) {
    guard let secret = SecretKey(key) else { return }
    line((["->"] + words + [text(share)]).joined(separator: " "))
    // A point that gives nothing secret gives zeros.
    let point = share.count == 32 ? share : Array((share + [0]).prefix(32))
    let shared = Sodium.shared(secret.secret, with: point) ?? [UInt8](repeating: 0, count: 32)
    wrapped(
      with: Sodium.derived(
        from: shared, salt: share + secret.recipient.point, info: "age-encryption.org/v1/X25519"))
  }

  mutating func scrypt(
    _ passphrase: String = "password", _ factor: Int = 10, recorded: Bool = true
  ) {
    if recorded { passphrases.append(passphrase) }
    scrypt(salt: random(16), passphrase, factor)
  }

  mutating func scrypt(salt: [UInt8], _ passphrase: String = "password", _ factor: Int = 10) {
    arguments("scrypt", text(salt), "\(factor)")
    let label = Array("age-encryption.org/v1/scrypt".utf8)
    wrapped(
      with: Sodium.stretched(Array(passphrase.utf8), salt: label + salt, factor: factor)
        ?? [UInt8](repeating: 0, count: 32))
  }

  /// Writes the line of `scrypt` with other words behind it.
  mutating func otherWords(_ change: ([String]) -> [String]) {
    let body = takeLine()
    let words = takeLine().split(separator: " ").map { String($0) }
    line(change(words).joined(separator: " "))
    line(body)
  }

  mutating func code() {
    line("--- \(text(Header.code(over: bytes + Array("---".utf8), fileKey)))")
  }

  mutating func nonce(_ nonce: [UInt8]) {
    streamKey = Sodium.derived(from: fileKey, salt: nonce, info: "payload")
    bytes += nonce
  }

  mutating func piece(_ contents: [UInt8], last: Bool = false) {
    let counter = (0..<8).map { UInt8(truncatingIfNeeded: piece >> (8 * (7 - $0))) }
    let nonce = [0, 0, 0] + counter + [last ? 1 : 0]
    bytes += Sodium.encrypted(contents[...], key: streamKey, nonce: nonce)
    if !last { piece += 1 }
  }

  mutating func payload(_ contents: String = "age") {
    nonce(random(16))
    piece(Array(contents.utf8), last: true)
  }

  /// The head of most files: one key, a code.
  mutating func usualHead() {
    version()
    x25519()
    code()
  }

  /// The head of those with whole pieces.
  mutating func largeHead() {
    fileKey = Self.largeKey
    usualHead()
    nonce(Self.largeNonce)
  }

  func text(_ bytes: [UInt8]) -> String { String(decoding: Base64.text(of: bytes), as: UTF8.self) }

  static func hex(_ text: String) -> [UInt8] {
    let digits = text.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
  }

  /// Another spelling of the same bytes, which must be refused.
  static func notCanonical(_ text: String) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    guard let last = text.last, let index = alphabet.firstIndex(of: last) else { return text }
    return text.dropLast() + String(alphabet[index + 1])
  }
}
