import Domain
import Rules

/// Which Aflos this is.
enum Version {
  /// The next release; `.ci/package` reads it from this line.
  static let number = "0.1"

  /// What `--version` says: the number, and the day of the figures of the law that are built in. No
  /// release was made yet.
  static var text: String {
    "aflos \(number) (unreleased), figures of the law of \(Law.shipped.packMade.iso)"
  }
}
