extension SwiftSource {
  /// More lines than `limit`.
  func length(above limit: Int) -> [Finding] {
    let count = lines.last == "" ? lines.count - 1 : lines.count
    return count > limit ? [finding(line: 0, "\(count) lines, at most \(limit)")] : []
  }

  /// Functions of more lines than `limit`, unless all they do is choose between words.
  func functionLength(above limit: Int) -> [Finding] {
    functions().filter { $0.lines.count > limit && !$0.isOneSwitch }.map {
      finding(line: $0.lines.lowerBound, "\($0.name) has \($0.lines.count) lines, at most \(limit)")
    }
  }
}
