import Domain
import Testing

@testable import Sealing

/// The way into one file, kept while somebody works with it.
@Suite struct SealedKeyTests {
  private static let passphrase = Array("vier woorden zijn genoeg".utf8)

  @Test func everyStateIsAFileThatThePassphraseOpens() throws {
    let key = try SealedKey(new: Self.passphrase, factor: 4)
    var files: Set<[UInt8]> = []
    for size in [0, 1, 65_535, 65_536, 65_537, 200_000] {
      let contents = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      let file = key.seal(contents)
      #expect(try Sealed.open(file, with: Self.passphrase) == contents)
      #expect(try Sealed.way(into: file) == .passphrase(factor: 4))
      #expect(try key.open(file) == contents)
      files.insert(file)
      // The same once more is another file: no key and no nonce is used twice.
      #expect(files.insert(key.seal(contents)).inserted)
    }
  }

  @Test func aFileThatIsThereGivesItsKey() throws {
    let file = try Sealed.seal([1, 2, 3], with: Self.passphrase, factor: 4)
    let key = try SealedKey(into: file, with: Self.passphrase)
    #expect(key.fits(file))
    #expect(try key.open(file) == [1, 2, 3])
    let next = key.seal([4])
    #expect(try SealedKey(into: next, with: Self.passphrase).open(next) == [4])
  }

  @Test func anotherPassphraseAndAnotherFileAreRefused() throws {
    let key = try SealedKey(new: Self.passphrase, factor: 4)
    let file = key.seal([1])
    #expect(throws: SealError.wrongPassphrase) {
      try SealedKey(into: file, with: Array("iets heel anders".utf8))
    }
    let other = try SealedKey(new: Self.passphrase, factor: 4)
    #expect(!other.fits(file))
    #expect(throws: SealError.wrongPassphrase) { try other.open(file) }
    let forKey = try Sealed.seal([1], for: [SecretKey().recipient])
    #expect(throws: SealError.needsKey) { try SealedKey(into: forKey, with: Self.passphrase) }
  }

  @Test func damageAtAnyByteIsSeen() throws {
    let key = try SealedKey(new: Self.passphrase, factor: 1)
    let file = key.seal([1, 2, 3, 4])
    for index in file.indices {
      var damaged = file
      damaged[index] ^= 1
      #expect(throws: SealError.self, "byte \(index)") { try key.open(damaged) }
      #expect(throws: SealError.self, "byte \(index)") {
        try SealedKey(into: damaged, with: Self.passphrase).open(damaged)
      }
    }
    #expect(throws: SealError.damaged) { try key.open(file.dropLast()) }
  }
}
