/// Blanks out comments and the words of strings, so that a search finds only code.
///
/// Knows line comments, nested block comments, strings of one and of many lines, raw strings, and
/// code in an interpolation. Every line keeps its number; a byte that is no code becomes a space.
/// Regex literals must be written `#/…/#`: a bare `/` is always taken for an operator.
struct CodeScanner {
  /// What the scanner is in the middle of.
  private enum Place: Equatable {
    /// An interpolation ends at the bracket that closes `depth` 0. The file itself never ends so.
    case code(depth: Int)
    case comment(depth: Int)
    case lineComment
    case string(hashes: Int, quotes: Int)
    case regex(hashes: Int)
  }

  private let bytes: [UInt8]
  private var at = 0
  private var places = [Place.code(depth: .max / 2)]
  private var output: [UInt8] = []

  private init(_ text: String) { bytes = Array(text.utf8) }

  /// `text` with a space for every byte that is not code.
  static func code(in text: String) -> String {
    var scanner = CodeScanner(text)
    while scanner.at < scanner.bytes.count { scanner.step() }
    return String(decoding: scanner.output, as: UTF8.self)
  }

  private mutating func step() {
    switch places[places.count - 1] {
    case .code(let depth): stepInCode(depth)
    case .comment(let depth): stepInComment(depth)
    case .lineComment: if bytes[at] == newline { leave(keeping: 1) } else { blank(1) }
    case .string(let hashes, let quotes): stepInString(hashes, quotes)
    case .regex(let hashes):
      if sees("/" + String(repeating: "#", count: hashes)) {
        leave(keeping: 1 + hashes)
      } else {
        blank(1)
      }
    }
  }

  private mutating func stepInCode(_ depth: Int) {
    // Most bytes mean nothing here.
    guard "#/\"()".utf8.contains(bytes[at]) else { return keep(1) }
    let hashes = bytes[at...].prefix { $0 == UInt8(ascii: "#") }.count
    if sees("//") {
      enter(.lineComment)
    } else if sees("/*") {
      enter(.comment(depth: 0))
    } else if sees("\"\"\"", after: hashes) {
      enter(.string(hashes: hashes, quotes: 3), keeping: hashes + 3)
    } else if sees("\"", after: hashes) {
      enter(.string(hashes: hashes, quotes: 1), keeping: hashes + 1)
    } else if hashes > 0, sees("/", after: hashes) {
      enter(.regex(hashes: hashes), keeping: hashes + 1)
    } else if sees(")"), depth == 0 {
      leave(keeping: 1)
    } else {
      let change = sees("(") ? 1 : sees(")") ? -1 : 0
      places[places.count - 1] = .code(depth: depth + change)
      keep(1)
    }
  }

  private mutating func stepInComment(_ depth: Int) {
    if sees("/*") {
      places[places.count - 1] = .comment(depth: depth + 1)
      blank(2)
    } else if sees("*/") {
      if depth == 1 {
        places.removeLast()
      } else {
        places[places.count - 1] = .comment(depth: depth - 1)
      }
      blank(2)
    } else {
      blank(1)
    }
  }

  private mutating func stepInString(_ hashes: Int, _ quotes: Int) {
    guard "\\\"".utf8.contains(bytes[at]) else { return blank(1) }
    let escape = "\\" + String(repeating: "#", count: hashes)
    let end =
      String(repeating: "\"", count: quotes) + String(repeating: "#", count: hashes)
    if sees(escape + "(") {
      enter(.code(depth: 0), keeping: escape.utf8.count + 1)
    } else if sees(escape) {
      blank(escape.utf8.count + 1)
    } else if sees(end) {
      leave(keeping: end.utf8.count)
    } else {
      blank(1)
    }
  }

  private func sees(_ text: String, after skipped: Int = 0) -> Bool {
    bytes[min(at + skipped, bytes.count)...].starts(with: text.utf8)
  }

  private mutating func enter(_ place: Place, keeping count: Int = 0) {
    places.append(place)
    keep(count)
  }

  private mutating func leave(keeping count: Int) {
    places.removeLast()
    keep(count)
  }

  private mutating func keep(_ count: Int) {
    output += bytes[at..<min(at + count, bytes.count)]
    at += count
  }

  private mutating func blank(_ count: Int) {
    for byte in bytes[at..<min(at + count, bytes.count)] {
      output.append(byte == newline ? newline : space)
    }
    at += count
  }
}

private let newline = UInt8(ascii: "\n")
private let space = UInt8(ascii: " ")
