/// A text file of any kind, for what must not be written anywhere.
struct WrittenText {
  let path: String
  let text: String

  /// Folders of a machine on which this was once built. A path in an address on the web is none.
  func machinePaths() -> [Finding] {
    let folders = ["home", "root", "work", "Users", "opt"].map { "/\($0)/" }
    return lines { line in folders.first { line.starts(path: $0) }.map { "names the folder \($0)" }
    }
  }

  /// Notes to ourselves.
  func reminders() -> [Finding] {
    let words = ["TO" + "DO", "FIX" + "ME", "XX" + "X"]
    return lines { line in words.first { line.holds(word: $0) }.map { "says \($0)" } }
  }

  /// Links of Markdown to a file that is not there. Links to the web, to a mail address and into
  /// the same page are not followed.
  func brokenLinks(exists: (String) -> Bool) -> [Finding] {
    let folder = path.split(separator: "/").dropLast()
    return lines { line in
      for match in line.matches(of: #/\]\(([^()\s]+)\)/#) {
        let target = match.1.prefix { $0 != "#" }
        if target.isEmpty || target.contains("://") || target.hasPrefix("mailto:") { continue }
        if !exists(Self.path(of: target, from: folder)) { return "links to \(target), not there" }
      }
      return nil
    }
  }

  private static func path(of target: Substring, from folder: ArraySlice<Substring>) -> String {
    var steps = target.hasPrefix("/") ? [] : Array(folder)
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }

  private func lines(_ problem: (String) -> String?) -> [Finding] {
    text.lines.enumerated().compactMap { index, line in
      problem(line).map { Finding(path: path, line: index + 1, text: $0) }
    }
  }
}

extension String {
  /// Whether `path` occurs as the beginning of a path: not after a letter, digit, dot, tilde,
  /// dollar, bracket or slash.
  fileprivate func starts(path: String) -> Bool {
    var rest = self[...]
    while let range = rest.firstRange(of: path) {
      let before = self[..<range.lowerBound].last
      if !(before.map { $0.isLetter || $0.isNumber || "._-~$}/*".contains($0) } ?? false) {
        return true
      }
      rest = rest[range.upperBound...]
    }
    return false
  }
}

extension SwiftSource {
  /// `default:` in a function that speaks Dutch: it would hide a sentence nobody wrote or translated.
  func hiddenTranslations() -> [Finding] {
    functions().filter { $0.body.contains(".dutch") || $0.body.contains("dutch:") }.flatMap {
      function in
      function.lines.filter { code[$0 - 1].holds(word: "default:") }
    }
    .map { finding(line: $0, "a default can hide a missing translation") }
  }

  /// Tests that do not count.
  func disabledTests() -> [Finding] {
    let marks = [".disabled(", "withKnownIssue", "XCTSkip"]
    return code.indices.compactMap { index in
      marks.first { code[index].contains($0) }.map { finding(line: index + 1, "has \($0)") }
    }
  }
}
