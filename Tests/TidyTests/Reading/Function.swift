/// A function, initialiser, subscript or computed property, as far as its braces go.
struct Function: Equatable {
  let name: String
  /// Of its first and its last line, counted from 1.
  let lines: ClosedRange<Int>
  /// Its code between the braces; comments and the words of strings are blank.
  let body: String

  /// Whether all it does is choose: one `switch` and nothing beside it. Such a function is a table
  /// of words, as long as what it names.
  var isOneSwitch: Bool {
    let text = Array(body.trimmed.utf8)
    guard text.starts(with: "switch ".utf8) || text.starts(with: "return switch ".utf8),
      let open = text.firstIndex(of: UInt8(ascii: "{"))
    else { return false }
    return text.end(ofBraceAt: open) == text.count - 1
  }
}

extension SwiftSource {
  /// Every function with a body, in the order of their first lines; nested ones too.
  func functions() -> [Function] {
    let code = Array(code.joined(separator: "\n").utf8)
    var line = 1
    var counted = 0
    return code.heads().compactMap { head in
      guard let end = code.end(ofBraceAt: head.open) else { return nil }
      line += code[counted..<head.start].count { $0 == newline }
      counted = head.start
      let last = line + code[head.start..<end].count { $0 == newline }
      return Function(
        name: head.name, lines: line...last,
        body: String(decoding: code[(head.open + 1)..<end], as: UTF8.self))
    }
  }
}

/// Where a function begins and where its body opens, in bytes.
private struct Head {
  let name: String
  let start: Int
  let open: Int
}

extension [UInt8] {
  /// The brace that closes the one at `open`.
  fileprivate func end(ofBraceAt open: Int) -> Int? {
    var depth = 0
    for index in open..<count {
      if self[index] == UInt8(ascii: "{") { depth += 1 }
      if self[index] == UInt8(ascii: "}") { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }

  /// The functions that have a body. `x.init(` is a call, not a declaration.
  fileprivate func heads() -> [Head] {
    var heads: [Head] = []
    var index = 0
    while index < count {
      guard self[index].isOfWord else {
        index += 1
        continue
      }
      let start = index
      let word = word(at: start)
      index += word.utf8.count
      let isMember = start > 0 && [UInt8(ascii: "."), UInt8(ascii: "`")].contains(self[start - 1])
      if !isMember, let head = head(from: word, start: start, after: index) { heads.append(head) }
    }
    return heads
  }

  private func head(from word: String, start: Int, after: Int) -> Head? {
    switch word {
    case "func":
      // An operator may itself be a `<`.
      let full = prefix(from: after + 1) { $0 != UInt8(ascii: "(") }.trimmed
      let plain = full.prefix { $0 != "<" }
      let name = plain.isEmpty ? full : String(plain)
      return body(from: after + 1 + name.utf8.count).map {
        Head(name: name, start: start, open: $0)
      }
    case "init", "subscript":
      guard after < count, "(<?!".utf8.contains(self[after]) else { return nil }
      return body(from: after).map { Head(name: word, start: start, open: $0) }
    case "var":
      let rest = prefix(from: after) { !"={}\n".utf8.contains($0) }
      let open = after + rest.utf8.count
      guard open < count, self[open] == UInt8(ascii: "{"), rest.contains(":") else { return nil }
      let name = rest.prefix { $0 != ":" }
      return Head(name: String(name).trimmed, start: start, open: open)
    default: return nil
    }
  }

  /// The brace that opens the body of the function whose parameters begin at `start`; nil when it
  /// has none, as in a protocol.
  private func body(from start: Int) -> Int? {
    var depth = 0
    var index = start
    while index < count {
      switch self[index] {
      case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: "{") where depth == 0: return index
      case UInt8(ascii: "}") where depth == 0: return nil
      case newline where depth == 0:
        let next = index + 1 + prefix(from: index + 1, while: \.isBlank).utf8.count
        if next < count, self[next] == UInt8(ascii: "@") { return nil }
        if declarations.contains(word(at: next)) { return nil }
      default: break
      }
      index += 1
    }
    return nil
  }

  private func word(at start: Int) -> String { prefix(from: start, while: \.isOfWord) }

  private func prefix(from start: Int, while belongs: (UInt8) -> Bool) -> String {
    String(decoding: self[Swift.min(start, count)...].prefix(while: belongs), as: UTF8.self)
  }
}

extension UInt8 {
  /// Whether it can stand in a name: a letter, a digit, an underscore, or not ASCII.
  var isOfWord: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }

  fileprivate var isBlank: Bool { self == UInt8(ascii: " ") || self == newline }
}

private let newline = UInt8(ascii: "\n")

/// The words a declaration can begin with.
private let declarations: Set = [
  "func", "init", "var", "let", "subscript", "case", "associatedtype", "struct", "enum",
  "extension", "class", "protocol", "typealias", "package", "public", "private", "fileprivate",
  "static", "mutating", "nonmutating", "indirect", "final",
]
