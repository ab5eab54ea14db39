import Testing

/// The map of the house names places that are there.
@Suite struct MapTests {
  @Test func everyPlaceOnTheMapIsThere() throws {
    let lines = try Repository.text("docs/architecture.md").lines
    let start = try #require(lines.firstIndex(of: "## Where to find what"))
    let end = try #require(lines[(start + 1)...].firstIndex { $0.hasPrefix("## ") })
    for line in lines[start..<end] {
      for match in line.matches(of: #/`([A-Z]\w+/[\w+/]+(?:\.swift)?)`/#) {
        let path = "Sources/\(match.1)"
        guard Repository.floors.contains(where: { path.hasPrefix($0 + "/") }) else { continue }
        #expect(Repository.holds(path), "\(path)")
      }
    }
  }
}
