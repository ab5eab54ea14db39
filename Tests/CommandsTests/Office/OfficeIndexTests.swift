import Foundation
import Store
import TestSupport
import Testing

/// An index in parts, put together again.
@Suite struct OfficeIndexTests {
  @Test func partsInAnyOrderAreTheWhole() throws {
    let office = try OfficePlace(twice: true)
    let place = office.place
    func index(_ name: String, _ words: [String]) throws -> Data {
      let done = try office.run(words + ["--to", place.path(name)])
      #expect(done.status == 0, "\(done.error)")
      return try Data(contentsOf: place.folder.appending(path: name))
    }
    let whole = try index("whole", ["index", office.folder])
    for part in 1...3 {
      _ = try index("part-\(part)", ["index", office.folder, "--shard", "\(part)/3"])
    }
    let parts = (1...3).map { place.path("part-\($0)") }
    #expect(try index("a", ["merge"] + parts) == whole)
    #expect(try index("b", ["merge"] + parts.reversed()) == whole)
    // Twice the same is once; and two by two is all at once.
    #expect(try index("c", ["merge"] + parts + parts) == whole)
    _ = try index("d", ["merge", parts[2], parts[0]])
    #expect(try index("e", ["merge", parts[1], place.path("d")]) == whole)
    #expect(try index("f", ["merge", place.path("whole"), parts[1]]) == whole)
    // The office opens with it.
    let own = "\(office.folder)/aflos-office/index"
    #expect(try office.run(["merge"] + parts + ["--to", own]).status == 2)
    #expect(try office.run(["merge"] + parts + ["--to", own, "--force"]).status == 0)
    #expect(try office.lines().count == 12)
  }

  @Test func aPartIsSaidRight() throws {
    let office = try OfficePlace()
    for typed in ["0/4", "5/4", "x", "1/0", "1"] {
      let out = office.place.path("x")
      #expect(try office.run(["index", office.folder, "--shard", typed, "--to", out]).status == 2)
    }
    #expect(try office.run(["index", office.folder, "--shard", "1/2"]).status == 2)
    let dossier = office.file("client-1.aflos")
    #expect(try office.run(["merge", dossier, "--to", office.place.path("x")]).status == 3)
    #expect(try office.run(["index", office.folder, "--to", dossier, "--force"]).status == 2)
  }

  @Test(arguments: 0..<20) func mergingIsAssociative(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    func entry() -> OfficeIndex.Entry {
      let number = Int.random(in: 0...2, using: &random)
      return OfficeIndex.Entry(
        path: "p\(Int.random(in: 0...4, using: &random))",
        mark: FileMark(size: number, number: 1, changed: number % 2, counter: number),
        basis: "2026-11-2\(Int.random(in: 8...9, using: &random))",
        isWhole: Bool.random(using: &random), order: "", due: nil, words: "", codes: "", owed: 0,
        line: "\(Int.random(in: 0...1, using: &random))")
    }
    let parts = (0..<3).map { _ in (0..<5).map { _ in entry() } }
    let all = OfficeIndex.merged(parts)
    #expect(OfficeIndex.merged([OfficeIndex.merged([parts[0], parts[1]]), parts[2]]) == all)
    #expect(OfficeIndex.merged([parts[0], OfficeIndex.merged([parts[2], parts[1]])]) == all)
    #expect(OfficeIndex.merged([all, all]) == all)
  }
}
