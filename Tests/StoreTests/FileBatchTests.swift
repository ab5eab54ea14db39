import Domain
import Foundation
import TestSupport
import Testing

@testable import Store

/// Files that come into being together, or not at all.
@Suite struct FileBatchTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "batch-\(UUID().uuidString)").path

  private func inFolder(_ body: () throws -> Void) throws {
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body()
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  @Test func allComeAtOnce() throws {
    try inFolder {
      let batch = FileBatch()
      for number in 0..<20 { try batch.add([UInt8(number)], at: "\(folder)/\(number).txt") }
      #expect(batch.exists("\(folder)/3.txt"))
      #expect(try names().allSatisfy { $0.hasPrefix(".aflos-") })
      try batch.commit()
      #expect(try names().count == 20)
      #expect(try Data(contentsOf: URL(filePath: "\(folder)/7.txt")) == Data([7]))
    }
  }

  @Test func whatIsDroppedLeavesNothing() throws {
    try inFolder {
      var batch: FileBatch? = FileBatch()
      try batch?.add([1], at: "\(folder)/a.txt")
      batch = nil
      #expect(try names() == [])
    }
  }

  /// One name that is taken meanwhile takes all back, moves included.
  @Test func oneThatCannotComeTakesAllBack() throws {
    try inFolder {
      try Data([9]).write(to: URL(filePath: "\(folder)/old.txt"))
      let batch = FileBatch()
      batch.move("\(folder)/old.txt", to: "\(folder)/aside.txt")
      try batch.add([1], at: "\(folder)/old.txt")
      try batch.add([2], at: "\(folder)/b.txt")
      try Data([3]).write(to: URL(filePath: "\(folder)/b.txt"))
      #expect(throws: StoreError.taken(path: "\(folder)/b.txt")) { try batch.commit() }
      #expect(try names() == ["b.txt", "old.txt"])
      #expect(try Data(contentsOf: URL(filePath: "\(folder)/old.txt")) == Data([9]))
    }
  }

  @Test func whatMovesAwayMakesRoom() throws {
    try inFolder {
      try Data([9]).write(to: URL(filePath: "\(folder)/old.txt"))
      let batch = FileBatch()
      #expect(throws: StoreError.taken(path: "\(folder)/old.txt")) {
        try batch.add([1], at: "\(folder)/old.txt")
      }
      batch.move("\(folder)/old.txt", to: "\(folder)/aside.txt")
      #expect(!batch.exists("\(folder)/old.txt") && batch.exists("\(folder)/aside.txt"))
      try batch.add([1], at: "\(folder)/old.txt")
      try batch.commit()
      #expect(try names() == ["aside.txt", "old.txt"])
    }
  }
}
