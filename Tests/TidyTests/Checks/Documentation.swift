extension SwiftSource {
  /// Declarations for other targets that do not say what they are. `described` are the names of
  /// requirements that a protocol of ours describes.
  ///
  /// Not asked of: enum cases and protocol requirements (they carry no access level); what fulfils
  /// a requirement described in a protocol, of ours or of Swift; an initialiser that only assigns,
  /// because its properties are described; words that stand there in both languages; and the members
  /// of a group whose head speaks for all.
  /// A group is stored properties, or operators, on lines of their own without a blank line
  /// between; its head is the first of them, or the type when they stand first in it.
  func undocumented(described: Set<String> = []) -> [Finding] {
    let functions = functions()
    return code.indices.compactMap { index in
      guard let declaration = Declaration(code[index]),
        !declaration.fulfilsRequirement(in: described), !isDescribed(index), !holdsWords(index)
      else { return nil }
      let function = functions.first { $0.lines.lowerBound == index + 1 }
      if declaration.isInitialiser, function?.onlyAssigns == true { return nil }
      return finding(line: index + 1, "says not what it is: \(lines[index].trimmed)")
    }
  }

  /// Whether the words of the declaration follow in both languages: they say what it is.
  private func holdsWords(_ index: Int) -> Bool {
    let below = code[(index + 1)...].prefix(5).map(\.trimmed)
    return code[index].hasSuffix("(") && below.contains { $0.hasPrefix("dutch:") }
      && below.contains { $0.hasPrefix("english:") }
  }

  /// The names that described protocols of this file require.
  func requirements() -> Set<String> {
    var names: Set<String> = []
    for start in code.indices where code[start].holds(word: "protocol") {
      let depth = code[start].prefix { $0 == " " }.count
      let body = code[(start + 1)...].prefix { $0.prefix { $0 == " " }.count > depth || $0.isEmpty }
      for index in body.indices where isDescribed(index) {
        if let name = Declaration.name(in: code[index]) { names.insert(name) }
      }
    }
    return names
  }

  /// Whether a doc comment stands above the line, or above the head of its group.
  private func isDescribed(_ index: Int) -> Bool {
    let kind = Declaration.Grouping(code[index])
    var above = lineAbove(index)
    while let line = above, !lines[line].trimmed.hasPrefix("///") {
      guard let kind else { return false }
      if kind == .property, code[line].opensType {
        return lineAbove(line).map { lines[$0].trimmed.hasPrefix("///") } ?? false
      }
      guard Declaration.Grouping(code[line]) == kind else { return false }
      above = lineAbove(line)
    }
    return above != nil
  }

  /// The nearest line above that is no attribute. An attribute may span lines: those up to the
  /// line that begins with `@` are skipped when they close a bracket.
  private func lineAbove(_ index: Int) -> Int? {
    var above = index - 1
    while above >= 0 {
      let line = code[above].trimmed
      if line.hasPrefix("@"), Declaration.Grouping(line) == nil {
        above -= 1
      } else if line == ")",
        let start = code[..<above].lastIndex(where: { $0.trimmed.hasPrefix("@") })
      {
        above = start - 1
      } else {
        return above
      }
    }
    return nil
  }
}

/// A line that declares something with `package` or `public`.
private struct Declaration {
  /// What may share the doc comment of the line above.
  enum Grouping { case property, `operator` }

  private let words: [Substring]

  init?(_ line: String) {
    let words = line.split(separator: " ").drop { $0.hasPrefix("@") }
    guard let access = words.first, ["package", "public", "open"].contains(access),
      !words.contains("import")
    else { return nil }
    self.words = Array(words)
  }

  var isInitialiser: Bool {
    words.contains { $0.hasPrefix("init") && $0.dropFirst(4).first?.isLetter != true }
  }

  /// Whether a protocol already says what it is.
  func fulfilsRequirement(in described: Set<String>) -> Bool {
    guard let name = Self.name(in: words.joined(separator: " ")) else { return false }
    return described.contains(name) || requirementsOfSwift.contains(name)
  }

  /// `f` of `func f(…)`, `v` of `var v: …`, `init(label` of an initialiser.
  static func name(in line: String) -> String? {
    let match = line.firstMatch(of: #/(?:^|\s)(?:(?:func|var|let) (\w+|[^\s\w]+)|(init\??\(\w+))/#)
    return (match?.1 ?? match?.2).map(String.init)
  }
}

extension Declaration.Grouping {
  fileprivate init?(_ line: String) {
    let words = line.split(separator: " ")
    if let keyword = words.firstIndex(where: { $0 == "let" || $0 == "var" }) {
      guard !words[..<keyword].contains("static"), !line.contains("{"), keyword + 1 < words.count
      else { return nil }
      self = .property
    } else if let keyword = words.firstIndex(of: "func"), keyword + 1 < words.count,
      let first = words[keyword + 1].utf8.first, !first.isOfWord, first != UInt8(ascii: "`")
    {
      self = .operator
    } else {
      return nil
    }
  }
}

/// What the protocols of the standard library describe.
private let requirementsOfSwift: Set = [
  "description", "hash", "==", "<", "errorDescription", "allCases", "rawValue", "init(rawValue",
  "init(arrayLiteral", "init(dictionaryLiteral", "init(stringLiteral", "init(integerLiteral",
  "init(booleanLiteral", "encode", "init(from", "next", "makeIterator",
]

extension Function {
  /// Whether each line of its body is `name = …` or `self.name = …`, with nothing computed but a
  /// value passed on.
  fileprivate var onlyAssigns: Bool {
    body.split(whereSeparator: { $0 == "\n" || $0 == ";" }).map { String($0).trimmed }
      .filter { !$0.isEmpty }
      .allSatisfy { line in
        let sides = line.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
        return sides.count == 2 && sides[0].isPath && sides[1].isPath
      }
  }
}

extension String {
  /// A name, or names with dots between.
  fileprivate var isPath: Bool { utf8.allSatisfy { $0.isOfWord || $0 == UInt8(ascii: ".") } }

  fileprivate var opensType: Bool {
    hasSuffix("{") && ["struct", "enum", "class", "actor"].contains { holds(word: $0) }
  }
}
