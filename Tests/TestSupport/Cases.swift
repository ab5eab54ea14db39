import Foundation

/// The worked cases in `Tests/Cases`.
package enum Cases {
  /// The six households, by the name of their file without its ending.
  package static let households = [
    "1-single-tenant", "2-family-too-many-creditors", "3-nothing-left", "4-former-sole-trader",
    "5-student", "6-owner-irregular",
  ]

  /// The bytes of a file below `Tests/Cases`.
  package static func bytes(_ path: String) throws -> [UInt8] {
    try Array(Data(contentsOf: url(path)))
  }

  /// Where a file below `Tests/Cases` is.
  package static func url(_ path: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Cases/\(path)")
  }
}
