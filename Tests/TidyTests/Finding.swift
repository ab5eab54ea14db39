import Testing

/// Something that is not tidy, and where. `line` counts from 1; 0 is the whole file.
struct Finding: Equatable, CustomStringConvertible {
  let path: String
  let line: Int
  let text: String

  var description: String { "\(path):\(line): \(text)" }
}

/// Fails with one line for each finding.
func expectNone(_ findings: [Finding], at location: SourceLocation = #_sourceLocation) {
  guard !findings.isEmpty else { return }
  let list = findings.map(\.description).joined(separator: "\n")
  Issue.record("\(list)", sourceLocation: location)
}
