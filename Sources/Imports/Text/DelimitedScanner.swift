import Domain

/// Reads rows of cells from bytes, one row at a time. Quotation marks that do not close as they
/// should are noted, and reading goes on where it can.
struct DelimitedScanner {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var index: Int
  private var line = 1
  private(set) var problems: [ListProblem] = []

  private static let quote = UInt8(ascii: "\"")
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  init(_ bytes: [UInt8], from start: Int, _ separator: DelimitedText.Separator) {
    self.bytes = bytes
    self.separator = separator.rawValue.asciiValue ?? UInt8(ascii: ",")
    index = start
    line += bytes[..<start].count { $0 == Self.newline }
  }

  /// The next row; nil at the end.
  mutating func next() -> DelimitedText.Row? {
    guard index < bytes.count else { return nil }
    let start = line
    var cells: [String] = []
    var lines: [Int] = []
    while true {
      lines.append(line)
      cells.append(cell(number: cells.count + 1))
      guard index < bytes.count else { break }
      let end = bytes[index]
      index += 1
      if end == separator {
        continue
      }
      if end == Self.carriageReturn, index < bytes.count, bytes[index] == Self.newline {
        index += 1
      }
      line += 1
      break
    }
    return DelimitedText.Row(line: start, cells: cells, lines: lines)
  }

  /// One cell; what ends it is not taken.
  private mutating func cell(number: Int) -> String {
    // `"Ziggo"; "F-1"`: blanks before a quotation mark are of nobody.
    let blanks = bytes[min(index, bytes.count)...].prefix { $0 == 0x20 }.count
    if blanks > 0, index + blanks < bytes.count, bytes[index + blanks] == Self.quote {
      index += blanks
    }
    guard index < bytes.count, bytes[index] == Self.quote else { return plain() }
    let place = ListProblem.Place(line: line, column: number)
    index += 1
    var text: [UInt8] = []
    while true {
      let run = bytes[index...].prefix { $0 != Self.quote }
      line += run.count { $0 == Self.newline }
      text += run
      index += run.count
      guard index < bytes.count else {
        problems.append(ListProblem(place, .unclosedQuote))
        break
      }
      index += 1
      guard index < bytes.count, bytes[index] == Self.quote else { break }
      text.append(Self.quote)
      index += 1
    }
    var rest = plain()
    if rest.allSatisfy({ $0 == " " }) { rest = "" }
    if !rest.isEmpty { problems.append(ListProblem(place, .textAfterQuote)) }
    return String(decoding: text, as: UTF8.self) + rest
  }

  /// Up to the separator or the line end. A quotation mark inside is a character like any other.
  private mutating func plain() -> String {
    let run = bytes[index...].prefix {
      $0 != separator && $0 != Self.newline && $0 != Self.carriageReturn
    }
    index += run.count
    return String(decoding: run, as: UTF8.self)
  }
}
