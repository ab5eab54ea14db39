import Foundation
import TestSupport
import Testing

/// The session in the README is one that happens.
@Suite struct ReadmeSessionTests {
  @Test func theSessionIsReal() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let start = try #require(readme.firstRange(of: "<!-- session -->"))
    let open = try #require(readme[start.upperBound...].firstRange(of: "```text\n"))
    let close = try #require(readme[open.upperBound...].firstRange(of: "```"))
    let shown = String(readme[open.upperBound..<close.lowerBound])

    let place = try Workplace()
    let folder = place.path("demo")
    _ = try place.run(["demo", folder, "--lang", "en"])
    let talk = try place.talk(
      ["+ Vattenfall F-2026-1 612.30 14-03 energy demand", "stop"],
      ["--file", "\(folder)/demo.aflos", "--lang", "en"])
    #expect(talk.text.contains(shown), "\(talk.text)")
  }
}
