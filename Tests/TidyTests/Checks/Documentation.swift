extension SwiftSource {
  /// Declarations for other targets that do not say what they are.
  ///
  /// Not asked of: enum cases and protocol requirements (they carry no access level); an
  /// initialiser that only assigns, because its properties are described; an operator written on
  /// one line below another operator, because the first of the group speaks for all; and what
  /// fulfils a requirement described in the standard library.
  func undocumented() -> [Finding] {
    let functions = functions()
    return code.indices.compactMap { index in
      guard let declaration = Declaration(code[index]), !declaration.isWitness else { return nil }
      if let above = lineAbove(index) {
        if lines[above].trimmed.hasPrefix("///") { return nil }
        if declaration.isOperator, Declaration(code[above])?.isOperator == true { return nil }
      }
      let function = functions.first { $0.lines.lowerBound == index + 1 }
      if declaration.isInitialiser, function?.onlyAssigns == true { return nil }
      return finding(line: index + 1, "says not what it is: \(lines[index].trimmed)")
    }
  }

  /// The nearest line above that is no attribute. An attribute may span lines: those up to the
  /// line that begins with `@` are skipped when they close a bracket.
  private func lineAbove(_ index: Int) -> Int? {
    var above = index - 1
    while above >= 0 {
      let line = code[above].trimmed
      if line.hasPrefix("@") {
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
  let words: [Substring]

  init?(_ line: String) {
    let words = line.split(separator: " ")
    guard let access = words.first(where: { !$0.hasPrefix("@") }),
      ["package", "public", "package(set)", "open"].contains(access), !words.contains("import")
    else { return nil }
    self.words = words.filter { !$0.hasPrefix("@") }
  }

  var isInitialiser: Bool {
    words.contains { $0.hasPrefix("init(") || $0.hasPrefix("init?(") || $0.hasPrefix("init<") }
  }

  var isOperator: Bool {
    guard let keyword = words.firstIndex(of: "func"), keyword + 1 < words.count else {
      return false
    }
    return words[keyword + 1].utf8.first.map { !$0.isOfWord && $0 != UInt8(ascii: "`") } ?? false
  }

  /// Whether a protocol of the standard library already says what it is.
  var isWitness: Bool {
    let text = words.joined(separator: " ")
    return [
      "var description: String", "func hash(into", "static func == (", "static func < (",
      "var errorDescription:",
    ].contains { text.contains($0) }
  }
}

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
}
