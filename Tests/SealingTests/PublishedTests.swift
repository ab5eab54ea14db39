import Testing

@testable import Sealing

/// Every published test file of *age* comes out as it is published (C2SP/CCTV, `age/testdata`).
@Suite struct PublishedTests {
  private static func opened(_ file: TestFile) -> Result<[UInt8], SealError> {
    do throws(SealError) {
      guard file.passphrases.isEmpty else {
        return .success(
          try Sealed.open(file.bytes, with: Array((file.passphrases.first ?? "").utf8)))
      }
      return .success(try Sealed.open(file.bytes, with: file.keys.compactMap { SecretKey($0) }))
    } catch { return .failure(error) }
  }

  @Test(arguments: PublishedCase.all)
  func fileComesOut(_ published: PublishedCase) {
    let result = Self.opened(published.file)
    switch (published.outcome, result) {
    case (.success, .success(let contents)): #expect(contents == published.contents)
    case (.noMatch, .failure(let error)):
      #expect([.noKeyFits, .wrongPassphrase, .needsKey].contains(error))
    case (.header, .failure(let error)):
      #expect([.damaged, .unknownVersion, .tooMuchWork(factor: 23)].contains(error))
    case (.code, .failure(let error)), (.payload, .failure(let error)): #expect(error == .damaged)
    default: Issue.record("\(published.name): \(result)")
    }
  }

  /// What is built here is what is published: two files are compared byte by byte, and with them the
  /// keys, the random bytes and the order in which they are used.
  @Test(arguments: [
    (
      "age",
      """
      YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBURWlGMHlwcXIrYnB2Y3FY
      TnlDVkpwTDdPdXdQZFZ3UEw3S1FFYkZET0NjCkVtRUNBRWNLTituL1ZzOVNiV2lW
      K0h1MHIrRThSNzdEZFdZeWQ4M253N1UKLS0tIFZuKzU0anFpaVVDRStXWmNFVlkz
      ZjFzcUhqbHUvejFMQ1EvVDdYbTdxSTAK7s9ix86RtDMnTmjU8vkTTLdMW/73vqpS
      yPC8DpksHoMx+2Y=
      """
    ),
    (
      "age age age age age age age age age age ",
      """
      YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBURWlGMHlwcXIrYnB2Y3FY
      TnlDVkpwTDdPdXdQZFZ3UEw3S1FFYkZET0NjCkVtRUNBRWNLTituL1ZzOVNiV2lW
      K0h1MHIrRThSNzdEZFdZeWQ4M253N1UKLS0tIFZuKzU0anFpaVVDRStXWmNFVlkz
      ZjFzcUhqbHUvejFMQ1EvVDdYbTdxSTAK7s9ix86RtDMnTmjU8vkTTLdMW3bj4iHS
      YS3WWUtZB5wJqKgEe8kpsp0iOnD2CNG4DVKBC0Z7SAcCFb8xdwV9CRavSEE7OU1c
      """
    ),
  ])
  func publishedBytesAreBuilt(contents: String, letters: String) throws {
    let key = "AGE-SECRET-KEY-1XMWWC06LY3EE5RYTXM9MFLAZ2U56JJJ36S0MYPDRWSVLUL66MV4QX3S7F6"
    var file = TestFile()
    file.version()
    file.x25519(key)
    file.code()
    file.payload(contents)
    let armored =
      "-----BEGIN AGE ENCRYPTED FILE-----\n\(letters)\n-----END AGE ENCRYPTED FILE-----\n"
    #expect(String(decoding: Armor.text(of: file.bytes), as: UTF8.self) == armored)
    let secret = try #require(SecretKey(key))
    #expect(
      try Sealed.open(Armor.bytes(of: Array(armored.utf8)), with: [secret]) == Array(contents.utf8))
  }

  /// `x25519` as published, its other key.
  @Test func publishedWayInIsBuilt() throws {
    var file = TestFile()
    file.version()
    file.x25519()
    let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines[1] == "-> X25519 TEiF0ypqr+bpvcqXNyCVJpL7OuwPdVwPL7KQEbFDOCc")
    #expect(lines[2] == "hjabGXwSLQ9c3S6Lw2i+S2Tu2fiwQHHslbBN6B41FLE")
  }
}
