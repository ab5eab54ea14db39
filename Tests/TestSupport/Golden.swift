import Foundation
import Testing

/// Compares `actual` with the file `Golden/<name>` beside the calling test.
///
/// `GOLDEN=write swift test` records and fails on purpose, so a recording never passes.
package func expectGolden(
  _ actual: String, _ name: String,
  file: String = #filePath, at location: SourceLocation = #_sourceLocation
) throws {
  let url = URL(filePath: file).deletingLastPathComponent().appending(path: "Golden/\(name)")
  if ProcessInfo.processInfo.environment["GOLDEN"] == "write" {
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try actual.write(to: url, atomically: true, encoding: .utf8)
    Issue.record("recorded Golden/\(name); read its diff", sourceLocation: location)
  }
  let expected = try String(contentsOf: url, encoding: .utf8)
  #expect(actual == expected, "differs from Golden/\(name)", sourceLocation: location)
}
