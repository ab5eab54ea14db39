/// How much is accepted of a file of which nothing is known.
package struct JSONLimits: Hashable, Sendable {
  package let bytes: Int
  /// How many arrays and objects may stand inside each other.
  package let depth: Int

  package init(bytes: Int, depth: Int) {
    self.bytes = bytes
    self.depth = depth
  }

  /// Eight million bytes, some ten thousand debts; sixty-four levels.
  package static let standard = JSONLimits(bytes: 8_000_000, depth: 64)
}

extension JSONNode {
  /// Reads one JSON text (RFC 8259), strictly. A byte order mark in front is passed over.
  ///
  /// Own, and not of Foundation, because each value keeps its place, a number keeps its digits, and
  /// a key that stands twice is seen.
  package static func read(
    _ bytes: [UInt8], limits: JSONLimits
  ) throws(JSONError) -> JSONNode {
    var parser = JSONParser(bytes, limits: limits)
    return try parser.document()
  }
}

struct JSONParser {
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  let bytes: [UInt8]
  let limits: JSONLimits
  /// The byte that is read next.
  var at = 0
  private var depth = 0

  init(_ bytes: [UInt8], limits: JSONLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  func error(_ reason: JSONError.Reason, at offset: Int) -> JSONError {
    JSONError(
      reason: reason, offset: offset, place: JSONPlace.places(of: [offset], in: bytes)[0])
  }

  /// The next byte; nil at the end.
  var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  func unexpected() -> JSONError {
    error(at < bytes.count ? .unexpectedCharacter : .unexpectedEnd, at: at)
  }

  mutating func document() throws(JSONError) -> JSONNode {
    guard bytes.count <= limits.bytes else {
      throw error(.tooLarge(limit: limits.bytes), at: 0)
    }
    if let offset = Self.firstInvalidUTF8(in: bytes) { throw error(.notUTF8, at: offset) }
    if bytes.starts(with: Self.byteOrderMark) { at = Self.byteOrderMark.count }
    let node = try value()
    skipSpace()
    guard at == bytes.count else { throw error(.trailingCharacters, at: at) }
    return node
  }

  /// Where the first byte stands that is not UTF-8; nil when all are.
  private static func firstInvalidUTF8(in bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var iterator = bytes.makeIterator()
    var parser = UTF8.ForwardParser()
    var offset = 0
    while case .valid(let scalar) = parser.parseScalar(from: &iterator) { offset += scalar.count }
    return offset
  }

  mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      at += 1
    }
  }

  private mutating func value() throws(JSONError) -> JSONNode {
    skipSpace()
    let start = at
    let content: JSONNode.Content
    switch next {
    case UInt8(ascii: "{"): content = .object(try members())
    case UInt8(ascii: "["): content = .array(try elements())
    case UInt8(ascii: "\""): content = .string(try string())
    case UInt8(ascii: "-"), .some(0x30...0x39): content = .number(try number())
    case UInt8(ascii: "t"): content = try word("true", .bool(true))
    case UInt8(ascii: "f"): content = try word("false", .bool(false))
    case UInt8(ascii: "n"): content = try word("null", .null)
    case UInt8(ascii: "+"), UInt8(ascii: "."): throw error(.notANumber, at: at)
    default: throw unexpected()
    }
    return JSONNode(content: content, offset: start)
  }

  private mutating func word(
    _ word: StaticString, _ content: JSONNode.Content
  ) throws(JSONError) -> JSONNode.Content {
    for index in 0..<word.utf8CodeUnitCount {
      guard let byte = next, byte == word.utf8Start[index] else { throw unexpected() }
      at += 1
    }
    return content
  }

  private mutating func number() throws(JSONError) -> JSONNumber {
    let start = at
    guard let end = JSONNumber.end(in: bytes, from: start) else {
      throw error(.notANumber, at: start)
    }
    // 01, 1.2.3, 12abc: a number that goes on is no number.
    if end < bytes.count {
      switch bytes[end] {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "."), UInt8(ascii: "+"),
        UInt8(ascii: "-"):
        throw error(.notANumber, at: start)
      default: break
      }
    }
    at = end
    return JSONNumber(checked: String(decoding: bytes[start..<end], as: UTF8.self))
  }

  private mutating func elements() throws(JSONError) -> [JSONNode] {
    try open()
    var nodes: [JSONNode] = []
    if try closes(UInt8(ascii: "]")) { return nodes }
    repeat { nodes.append(try value()) } while try continues(until: UInt8(ascii: "]"))
    return nodes
  }

  private mutating func members() throws(JSONError) -> [JSONNode.Member] {
    try open()
    var members: [JSONNode.Member] = []
    if try closes(UInt8(ascii: "}")) { return members }
    repeat {
      skipSpace()
      let offset = at
      guard next == UInt8(ascii: "\"") else { throw unexpected() }
      let key = try string()
      skipSpace()
      guard next == UInt8(ascii: ":") else { throw unexpected() }
      at += 1
      members.append(JSONNode.Member(key: key, offset: offset, value: try value()))
    } while try continues(until: UInt8(ascii: "}"))
    return members
  }

  private mutating func open() throws(JSONError) {
    depth += 1
    guard depth <= limits.depth else { throw error(.tooDeep(limit: limits.depth), at: at) }
    at += 1
  }

  private mutating func closes(_ bracket: UInt8) throws(JSONError) -> Bool {
    skipSpace()
    guard next == bracket else { return false }
    at += 1
    depth -= 1
    return true
  }

  /// Passes a comma, or the closing bracket.
  private mutating func continues(until bracket: UInt8) throws(JSONError) -> Bool {
    if try closes(bracket) { return false }
    guard next == UInt8(ascii: ",") else { throw unexpected() }
    at += 1
    return true
  }
}
