import Domain

/// A template as text and tags, in their order.
struct TemplateTree: Sendable {
  indirect enum Node: Sendable {
    /// Between two tags; never empty.
    case text(String)
    case variable(String, line: Int)
    case section(Section)
  }

  struct Section: Sendable {
    let name: String
    let line: Int
    /// `{{^name}}`: shown when there is nothing.
    let isInverted: Bool
    var nodes: [Node]
  }

  struct Problem: Hashable, Sendable {
    let line: Int
    let reason: TemplateError.Reason
  }

  private(set) var nodes: [Node] = []
  private(set) var problems: [Problem] = []
  /// Sections that are not closed yet, the outermost first.
  private var open: [Section] = []

  init(_ text: String) {
    var scanner = TagScanner(text)
    while let tag = scanner.next() {
      addText(scanner.passed)
      switch tag.content {
      case .comment: continue
      case .broken(let reason): note(reason, at: tag.line)
      case .variable(let name): add(.variable(name, line: tag.line))
      case .opening(let name, let isInverted):
        open.append(Section(name: name, line: tag.line, isInverted: isInverted, nodes: []))
      case .closing(let name): close(name, at: tag.line)
      }
    }
    addText(scanner.passed)
    while let section = open.popLast() {
      note(.neverClosed(section.name), at: section.line)
    }
  }

  private mutating func close(_ name: String, at line: Int) {
    guard let section = open.popLast() else {
      note(.nothingToClose(name), at: line)
      return
    }
    if section.name != name { note(.closesAnother(name, open: section.name), at: line) }
    add(.section(section))
  }

  private mutating func addText(_ text: Substring) {
    if !text.isEmpty { add(.text(String(text))) }
  }

  private mutating func add(_ node: Node) {
    if open.isEmpty { nodes.append(node) } else { open[open.count - 1].nodes.append(node) }
  }

  private mutating func note(_ reason: TemplateError.Reason, at line: Int) {
    problems.append(Problem(line: line, reason: reason))
  }
}

/// Gives the tags of a template one after the other.
struct TagScanner {
  struct Tag {
    enum Content {
      case comment
      case variable(String)
      case opening(String, isInverted: Bool)
      case closing(String)
      case broken(TemplateError.Reason)
    }
    let content: Content
    let line: Int
  }

  private var rest: Substring
  private var line = 1
  /// What stood before the tag that came last; all that was left where none came.
  private(set) var passed: Substring = ""

  init(_ text: String) { rest = text[...] }

  mutating func next() -> Tag? {
    let start = rest
    // Bytes, because most of a template is text in which nothing has to be looked at closely.
    while let index = rest.utf8.firstIndex(where: Self.matters) {
      rest = rest[index...]
      if rest.utf8.first == UInt8(ascii: "\n") {
        line += 1
        rest = Substring(rest.utf8.dropFirst())
      } else if rest.hasPrefix("{{") {
        passed = start[..<rest.startIndex]
        return tag()
      } else {
        let brace = rest.removeFirst()
        if rest.first == brace { rest.removeFirst() }
        return Tag(content: .broken(.strayBrace), line: line)
      }
    }
    passed = start
    rest = rest[rest.endIndex...]
    return nil
  }

  private static func matters(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "\n")
  }

  /// Reads the tag that starts here.
  private mutating func tag() -> Tag {
    let start = line
    rest.removeFirst(2)
    if rest.hasPrefix("{") { return unsupportedTriple(at: start) }
    guard let end = rest.firstRange(of: "}}") else {
      rest = rest[rest.endIndex...]
      return Tag(content: .broken(.unfinishedTag), line: start)
    }
    let inside = rest[..<end.lowerBound]
    let isComment = inside.hasPrefix("!")
    if !isComment, inside.contains(where: { $0.isNewline || $0 == "{" }) {
      // The braces found belong to another tag; go on behind the first two.
      return Tag(content: .broken(.unfinishedTag), line: start)
    }
    rest = rest[end.upperBound...]
    line += inside.count(where: \.isNewline)
    return Tag(content: isComment ? .comment : Self.content(of: inside), line: start)
  }

  private mutating func unsupportedTriple(at start: Int) -> Tag {
    let end = rest.firstRange(of: "}}}")?.upperBound ?? rest.endIndex
    let inside = rest[..<end]
    rest = rest[end...]
    line += inside.count(where: \.isNewline)
    return Tag(content: .broken(.unsupportedTag("{{\(inside)")), line: start)
  }

  private static func content(of inside: Substring) -> Tag.Content {
    let mark = inside.first
    let name = trimmed(mark == "#" || mark == "^" || mark == "/" ? inside.dropFirst() : inside)
    guard isName(name) else { return .broken(.unsupportedTag("{{\(inside)}}")) }
    return switch mark {
    case "#": .opening(name, isInverted: false)
    case "^": .opening(name, isInverted: true)
    case "/": .closing(name)
    default: .variable(name)
    }
  }

  /// Letters, digits, `-` and `_`: anything else is Mustache that letters do without, such as
  /// partials, other braces, paths and functions.
  private static func isName(_ text: String) -> Bool {
    !text.isEmpty
      && text.allSatisfy {
        $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_")
      }
  }
}
