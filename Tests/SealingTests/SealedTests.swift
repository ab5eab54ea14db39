import Testing

@testable import Sealing

/// What is sealed comes out whole, for who may open it, or not at all.
@Suite struct SealedTests {
  private static let passphrase = Array("een lange zin om te onthouden".utf8)
  private static let key = SecretKey()

  @Test(arguments: [0, 1, 15, 16, 17, 65_535, 65_536, 65_537, 131_072, 200_001])
  func contentsComeBack(count: Int) throws {
    let contents = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let forKey = try Sealed.seal(contents, for: [SecretKey().recipient, Self.key.recipient])
    #expect(try Sealed.open(forKey, with: [SecretKey(), Self.key]) == contents)
    let withPassphrase = try Sealed.seal(contents, with: Self.passphrase, factor: 4)
    #expect(try Sealed.open(withPassphrase, with: Self.passphrase) == contents)
  }

  @Test func usualWorkIsThatOfOthers() throws {
    let file = try Sealed.seal([1], with: Self.passphrase)
    #expect(try Sealed.way(into: file) == .passphrase(factor: 18))
    #expect(try Sealed.open(file, with: Self.passphrase) == [1])
  }

  /// Every byte of a small file, each of its bits: none may be another.
  @Test func everyFlippedBitIsRefused() throws {
    let contents = Array("schulden: 3".utf8)
    func open(_ file: [UInt8], withPassphrase: Bool) throws(SealError) -> [UInt8] {
      withPassphrase
        ? try Sealed.open(file, with: Self.passphrase) : try Sealed.open(file, with: [Self.key])
    }
    for isPassphrase in [false, true] {
      let file =
        isPassphrase
        ? try Sealed.seal(contents, with: Self.passphrase, factor: 1)
        : try Sealed.seal(contents, for: [Self.key.recipient])
      #expect(try open(file, withPassphrase: isPassphrase) == contents)
      for index in file.indices {
        for bit in 0..<8 {
          var other = file
          other[index] ^= 1 << UInt8(bit)
          #expect(throws: SealError.self, "byte \(index), bit \(bit)") {
            try open(other, withPassphrase: isPassphrase)
          }
        }
      }
    }
  }

  /// The same for what is missing at the end, what is added, and what was moved.
  @Test func everyCutIsRefused() throws {
    let contents = [UInt8](repeating: 7, count: 300)
    let file = try Sealed.seal(contents, for: [Self.key.recipient])
    for count in file.indices {
      #expect(throws: SealError.self) {
        try Sealed.open(Array(file.prefix(count)), with: [Self.key])
      }
    }
    for extra in [[0], [10], [UInt8](repeating: 0, count: 16)] as [[UInt8]] {
      #expect(throws: SealError.damaged) { try Sealed.open(file + extra, with: [Self.key]) }
    }
  }

  @Test func flippedBytesOfALargeFileAreRefused() throws {
    let contents = [UInt8](repeating: 7, count: 150_000)
    let file = try Sealed.seal(contents, for: [Self.key.recipient])
    for index in stride(from: 0, to: file.count, by: 997) {
      var other = file
      other[index] ^= 0x55
      #expect(throws: SealError.self, "byte \(index)") { try Sealed.open(other, with: [Self.key]) }
    }
  }

  @Test func eachMistakeHasItsOwnName() throws {
    let forKey = try Sealed.seal([1, 2], for: [Self.key.recipient])
    let withPassphrase = try Sealed.seal([1, 2], with: Self.passphrase, factor: 4)
    #expect(throws: SealError.noKeyFits) { try Sealed.open(forKey, with: [SecretKey()]) }
    #expect(throws: SealError.noKeyFits) { try Sealed.open(forKey, with: [] as [SecretKey]) }
    #expect(throws: SealError.needsKey) { try Sealed.open(forKey, with: Self.passphrase) }
    #expect(throws: SealError.needsPassphrase) { try Sealed.open(withPassphrase, with: [Self.key]) }
    #expect(throws: SealError.wrongPassphrase) {
      try Sealed.open(withPassphrase, with: Self.passphrase + [33])
    }
    #expect(throws: SealError.wrongPassphrase) {
      try Sealed.open(withPassphrase, with: [] as [UInt8])
    }
    #expect(throws: SealError.notSealed) { try Sealed.way(into: Array("SQLite format 3\0".utf8)) }
    #expect(throws: SealError.notSealed) { try Sealed.way(into: []) }
    #expect(throws: SealError.unknownVersion) {
      try Sealed.way(into: Array("age-encryption.org/v2\n-> x\n".utf8))
    }
  }

  /// The work is read before it is done: a file of others may ask for any.
  @Test(arguments: [21, 22, 30, 63])
  func muchWorkIsRefusedAtOnce(factor: Int) throws {
    let file = try Sealed.seal([1], with: Self.passphrase, factor: 2)
    let text = String(decoding: file.prefix(80), as: UTF8.self)
    let end = try #require(text.firstRange(of: " 2\n"))
    let head = Array((text[..<end.lowerBound] + " \(factor)\n").utf8)
    let other = head + file.dropFirst(text[..<end.upperBound].utf8.count)
    #expect(throws: SealError.tooMuchWork(factor: factor)) { try Sealed.way(into: other) }
    #expect(throws: SealError.tooMuchWork(factor: factor)) {
      try Sealed.open(other, with: Self.passphrase)
    }
  }

  @Test func twoFilesOfTheSameAreDifferent() throws {
    let files = try (0..<4).map { _ in try Sealed.seal([9], for: [Self.key.recipient]) }
    #expect(Set(files).count == 4)
  }
}
