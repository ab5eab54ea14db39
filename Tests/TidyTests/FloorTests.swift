import Testing

/// The floors stand as `docs/architecture.md` says.
@Suite struct FloorTests {
  private static func table() throws -> FloorTable {
    FloorTable(markdown: try Repository.text("docs/architecture.md"))
  }

  @Test func tableNamesEveryFloorAndNoOther() throws {
    let named = try Self.table().mayImport.keys.map { "Sources/\($0)" }.sorted()
    #expect(named == Repository.floors)
  }

  @Test(arguments: Repository.floors)
  func floorImportsOnlyWhatItMay(_ floor: String) throws {
    let allowed = try Self.table().mayImport[String(floor.dropFirst("Sources/".count))] ?? []
    let findings = try Repository.sources(below: floor).flatMap { $0.imports(beyond: allowed) }
    expectNone(findings)
  }

  @Test(arguments: Repository.floors)
  func manifestAgreesWithTheTable(_ floor: String) throws {
    let name = String(floor.dropFirst("Sources/".count))
    let manifest = Manifest(text: try Repository.text("Package.swift"))
    #expect(try manifest.dependencies[name] == Self.table().dependencies(of: name))
  }

  @Test func topFolderHoldsOnlyWhatBelongsThere() throws {
    let names = try Repository.topLevel()
    let gitignore = try Repository.text(".gitignore")
    #expect(TopLevel.strangers(in: names, ignoring: gitignore) == [])
    #expect(TopLevel.expected.subtracting(names) == [])
  }

  @Test(arguments: [
    ("import Domain", 0), ("import GRDB", 0), ("import Foundation", 1), ("  import Glibc", 1),
    ("@testable import Rules", 1), ("package import Rules", 1), ("import struct Rules.Row", 1),
    ("import Rules.Tables", 1), ("// import Rules", 0), ("let text = \"import Rules\"", 0),
    ("let important = 1", 0),
  ])
  func forbiddenImportIsSeen(code: String, count: Int) {
    let source = SwiftSource(path: "a.swift", text: code)
    #expect(source.imports(beyond: ["Domain", "GRDB"]).count == count)
  }

  @Test func tableIsReadFromMarkdown() {
    let table = FloorTable(
      markdown: """
        | `Other` | not under the heading | `Domain` |
        ## Floors
        | target | holds | may import |
        |---|---|---|
        | `Domain` | `Money` and days | nothing |
        | `Store` | rows | `Domain`, `GRDB`, `Glibc` |
        ## Next
        | `Late` | after it | `Domain` |
        """)
    #expect(table.mayImport == ["Domain": [], "Store": ["Domain", "GRDB", "Glibc"]])
    #expect(table.dependencies(of: "Store") == ["Domain", "GRDB"])
  }

  @Test func manifestIsReadFromText() {
    let manifest = Manifest(
      text: """
        let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
        func floor(_ name: String, on dependencies: [Target.Dependency] = []) -> Target {}
        floor("Domain"),
        floor(
          "Store",
          on: [
            "Domain", grdb,
          ]),
        .executableTarget(name: "aflos", dependencies: ["Store"], swiftSettings: strict),
        """)
    #expect(
      manifest.dependencies == ["Domain": [], "Store": ["Domain", "GRDB"], "aflos": ["Store"]])
  }

  @Test func strangerInTheTopFolderIsSeen() {
    let names = [".ci", "Package.resolved", "Package.swift", "Sources", "scratch.txt"]
    #expect(
      TopLevel.strangers(in: names, ignoring: "/Package.resolved\n*.aflos") == ["scratch.txt"])
  }
}
