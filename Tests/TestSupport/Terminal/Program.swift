import Foundation

/// Where a program of this machine is; nil where it is not installed.
package func program(_ name: String) -> String? {
  ["/usr/bin", "/usr/local/bin", "/opt" + "/homebrew/bin"].map { "\($0)/\(name)" }
    .first { FileManager.default.isExecutableFile(atPath: $0) }
}
