import TestSupport
import Testing

@testable import Paper

/// What is packed comes out again, and is smaller.
@Suite struct DeflateTests {
  private func packed(_ bytes: [UInt8]) -> [UInt8] {
    var deflater = Deflater()
    return deflater.zlib(bytes)
  }

  @Test(arguments: [
    "", "a", "ab", "aaa", "aaaa", "abcabcabcabc", "Ik betaal u € 26,00. Ik betaal u € 26,00.",
    String(repeating: "a", count: 258), String(repeating: "a", count: 259),
    String(repeating: "ab", count: 40_000),
  ])
  func textComesBack(_ text: String) throws {
    #expect(try Inflate.zlib(packed(Array(text.utf8))) == Array(text.utf8))
  }

  @Test func everyByteComesBack() throws {
    let bytes = (0..<4).flatMap { _ in UInt8.min...UInt8.max }
    #expect(try Inflate.zlib(packed(bytes)) == bytes)
  }

  /// Random bytes of few and many kinds, short and longer than the window and than one block.
  @Test(arguments: UInt64(0)..<12)
  func randomBytesComeBack(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var deflater = Deflater()
    for _ in 0..<4 {
      let kinds: UInt8 = [1, 2, 5, 40, 255].randomElement(using: &random) ?? 1
      let count = [0, 3, 100, 3_000, 33_000].randomElement(using: &random) ?? 0
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...kinds, using: &random) }
      #expect(try Inflate.zlib(deflater.zlib(bytes)) == bytes)
    }
  }

  /// Repetitions as far back as the window reaches, and one step farther.
  @Test(arguments: [32_760, 32_766, 32_767, 32_768, 32_769, 40_000])
  func farRepetitionComesBack(distance: Int) throws {
    var random = SeededGenerator(seed: 7)
    let start = (0..<distance).map { _ in UInt8.random(in: 0...255, using: &random) }
    let bytes = start + start.prefix(300)
    #expect(try Inflate.zlib(packed(bytes)) == bytes)
  }

  /// Weights like Fibonacci numbers ask for codes longer than 15 bits.
  @Test func longCodesAreShortened() throws {
    var weights = [1, 1]
    while weights.count < 26 {
      weights.append(weights[weights.count - 1] + weights[weights.count - 2])
    }
    for limit in [7, 15] {
      let code = PrefixCode(frequencies: weights, limit: limit)
      #expect((code.lengths.max() ?? 0) == limit)
      #expect(code.lengths.reduce(0) { $0 + (1 << limit) >> Int($1) } == 1 << limit)
    }
  }

  @Test func textBecomesSmall() {
    let text = Array(
      String(repeating: "BT /R 11 Tf 70.87 700 Td (Geachte heer)Tj ET\n", count: 50).utf8)
    #expect(packed(text).count < 120)
  }

  @Test func checksumIsThatOfTheStandard() {
    #expect(Deflater.adler32(Array("Wikipedia".utf8)) == 0x11E6_0398)
    let long = [UInt8](repeating: 255, count: 100_000)
    #expect(Deflater.adler32(long) == Inflate.adler32(long))
  }
}
