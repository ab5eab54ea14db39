import Testing

@testable import Sealing

/// Keys are read as they are written, and a mistake in one is seen.
@Suite struct KeyTests {
  @Test func keysAreReadBack() throws {
    for _ in 0..<50 {
      let key = SecretKey()
      #expect(SecretKey(key.text) == key)
      #expect(try Recipient(key.recipient.text) == key.recipient)
      #expect(key.text.hasPrefix("AGE-SECRET-KEY-1") && key.text.count == 74)
      #expect(key.recipient.text.hasPrefix("age1") && key.recipient.text.count == 62)
    }
  }

  /// Up to four wrong letters are always seen (BIP 173); here each one alone.
  @Test func eachWrongLetterIsSeen() {
    let text = SecretKey().recipient.text
    for index in text.indices.dropFirst(4) {
      for letter in "qpzry9x8gf2tvdw0s3jn54khce6mua7l" where letter != text[index] {
        let other =
          String(text[..<index]) + String(letter) + String(text[text.index(after: index)...])
        #expect(throws: SealError.self) { try Recipient(other) }
      }
    }
  }

  @Test(arguments: [
    "", "1", "age", "age1", "hallo", "AGE1", "age1é", "mevrouw@example.org", "ssh-ed25519 AAAA",
    String(repeating: "q", count: 10_000),
  ])
  func otherThingsAreNoKeys(_ text: String) {
    #expect(throws: SealError.notAKey(typed: text)) { try Recipient(text) }
    #expect(SecretKey(text) == nil)
  }

  @Test func aSecretKeyIsNoPublicOne() {
    #expect(throws: SealError.secretKey) { try Recipient(SecretKey().text) }
    #expect(SecretKey(SecretKey().text.lowercased()) == nil)
    #expect(throws: SealError.self) { try Recipient(SecretKey().recipient.text.uppercased()) }
  }

  @Test func keysOfAFileAreRead() throws {
    let (one, two) = (SecretKey(), SecretKey())
    let file = "# created: today\n# public key: x\n\(one.text)\r\n\n  \(two.text)  \n"
    #expect(try SecretKey.all(in: file) == [one, two])
    for wrong in ["", "# nothing\n", one.recipient.text, "\(one.text)\nhello\n"] {
      #expect(throws: SealError.noSecretKey) { try SecretKey.all(in: wrong) }
    }
  }

  /// BIP 173 gives these as right and wrong.
  @Test func publishedBech32IsRead() {
    for text in ["A12UEL5L", "a12uel5l", "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw"] {
      #expect(Bech32.read(text) != nil)
    }
    for text in ["pzry9x0s0muk", "1pzry9x0s0muk", "x1b4n0q5v", "li1dgmt3", "A1G7SGD8", "10a06t8"] {
      #expect(Bech32.read(text) == nil)
    }
  }
}
