import Domain
import Foundation
import Imports
import TestSupport
import Testing

/// Files with bytes changed, cut, doubled and mixed: each is read or refused, and never anything else.
/// `Tests/Campaign` runs more of them.
@Suite struct StatementFuzzTests {
  static let paths = [
    "ing-nl-komma-2018.csv", "asn-2026-kop.csv", "triodos-saldo.csv", "knab.csv", "n26.csv",
    "revolut-en.csv", "rabo-transactions-2017.txt", "bunq-en.csv", "bunq.mt940", "triodos.mt940",
    "subvelden.mt940", "knab.mt940", "asn.mt940", "ing-camt-v8.xml", "prefix-camt-v8.xml",
    "abn-camt-v2.zip", "abn-XLS261201080000.xls",
  ]

  @Test(arguments: paths)
  func changedBytesAreReadOrRefused(_ path: String) throws {
    let bytes = try Cases.bytes("statements/\(path)")
    let environment = ProcessInfo.processInfo.environment
    let rounds = environment["FUZZ_ROUNDS"].flatMap { Int($0) } ?? 40
    let seed = environment["FUZZ_SEED"].flatMap { UInt64($0) } ?? 7
    var random = SeededGenerator(seed: path.utf8.reduce(seed) { $0 &* 31 &+ UInt64($1) })
    var refused = 0
    for round in 0..<rounds {
      let changed = StatementFuzz.changed(bytes, using: &random)
      do throws(BankProblem) {
        let statement = try Statement.read(ByteSource(changed))
        let totals = try StatementTotals.read(ByteSource(changed))
        #expect(totals.count == statement.transactions.count, "\(path) \(round)")
        #expect(
          totals.sum == statement.transactions.reduce(0) { $0 + $1.amount.cents },
          "\(path) \(round)")
      } catch { refused += 1 }
    }
    #expect(refused > 0)
  }
}

/// Makes a file into one that nobody sends.
enum StatementFuzz {
  /// Small changes in the first part, so that reading gets far and tests stay quick.
  static func changed(_ bytes: [UInt8], using random: inout SeededGenerator) -> [UInt8] {
    let isBinary = bytes.starts(with: [0x50, 0x4B]) || bytes.starts(with: [0xD0, 0xCF])
    var bytes = isBinary ? bytes : Array(bytes.prefix(6_000))
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      guard bytes.count > 8 else { break }
      let place = Int.random(in: 0..<bytes.count - 4, using: &random)
      switch Int.random(in: 0..<8, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(interesting.randomElement(using: &random) ?? 0, at: place)
      case 3: bytes[place] = interesting.randomElement(using: &random) ?? 0
      case 4: bytes = Array(bytes[..<place])
      case 5:
        let end = min(bytes.count, place + Int.random(in: 1...200, using: &random))
        bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 6:
        let end = min(bytes.count, place + Int.random(in: 1...200, using: &random))
        bytes.removeSubrange(place..<end)
      default: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      }
    }
    return bytes
  }

  private static let interesting: [UInt8] =
    Array("\"';,\t\n\r<>&/:-{}0129ACDR=!?[]#".utf8) + [0, 0xFF, 0x80, 0xC3]
}
