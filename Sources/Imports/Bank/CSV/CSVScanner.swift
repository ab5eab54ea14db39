import Domain

/// Takes rows apart, one after the other, without copying: cells are places in the window.
struct CSVScanner {
  /// One cell, without its quotation marks.
  struct Cell {
    var start: Int
    var end: Int
    /// Whether quotation marks are doubled in it.
    var isDoubled: Bool
  }

  /// More cells in a row are refused.
  static let mostCells = 64
  /// A longer cell is refused.
  static let longest = 1 << 16

  private let window: ByteWindow
  private let cells: UnsafeMutablePointer<Cell>
  /// Where a row that was wrapped in quotation marks as a whole is put.
  private let unwrapped: UnsafeMutablePointer<UInt8>
  var separator: UInt8
  var quote: UInt8?
  /// Whether each line is one cell that holds a whole row.
  var isWrapped = false

  private(set) var position: Int
  /// Where the row starts that was read last.
  private(set) var rowStart = 0
  /// How many cells it has.
  private(set) var count = 0
  private var base: UnsafePointer<UInt8>

  init(_ window: ByteWindow, from start: Int, _ separator: UInt8, quote: UInt8?) {
    self.window = window
    self.separator = separator
    self.quote = quote
    position = start
    cells = .allocate(capacity: Self.mostCells)
    cells.initialize(repeating: Cell(start: 0, end: 0, isDoubled: false), count: Self.mostCells)
    unwrapped = .allocate(capacity: Self.longest + ByteWindow.padding)
    unwrapped.initialize(repeating: 0, count: Self.longest + ByteWindow.padding)
    base = window.base
  }

  func deallocate() {
    cells.deallocate()
    unwrapped.deallocate()
  }

  /// The cell at `place`; an empty one where the row is shorter.
  @inline(__always)
  func field(_ place: Int) -> ByteField {
    guard place >= 0, place < count else { return ByteField(base: base, start: 0, end: 0) }
    return ByteField(base: base, start: cells[place].start, end: cells[place].end)
  }

  /// The text of a cell, its quotation marks as they are meant.
  func text(_ place: Int, _ charset: Charset) -> String {
    let field = field(place)
    guard place >= 0, place < count, cells[place].isDoubled, let quote else {
      return field.text(charset)
    }
    return charset.text(Self.undoubled(field.bytes, quote))
  }

  private static func undoubled(
    _ bytes: UnsafeBufferPointer<UInt8>, _ quote: UInt8
  ) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var isSecond = false
    for byte in bytes {
      if byte == quote {
        isSecond.toggle()
        if !isSecond { continue }
      } else {
        isSecond = false
      }
      result.append(byte)
    }
    return result
  }

  /// The line on which the row stands that was read last.
  var line: Int { window.line(at: rowStart) }

  /// Reads the next row that is not empty; false at the end.
  mutating func next() throws(BankProblem) -> Bool {
    while true {
      base = window.base
      while position < window.end, base[position] == 0x0A || base[position] == 0x0D {
        position += 1
      }
      rowStart = position
      if position < window.end, let end = try scan(from: position, to: window.end) {
        position = end
        return isWrapped ? try unwrap() : true
      }
      guard try window.more(keepingFrom: position) else {
        if position >= window.end { return false }
        // What is left is the last row: `isComplete` is true by now.
        rowStart = position
        continue
      }
      position = 0
    }
  }

  /// Finds the cells of the row at `start`; nil where it goes on behind the window.
  @inline(__always)
  private mutating func scan(from start: Int, to end: Int) throws(BankProblem) -> Int? {
    var index = start
    var found = 0
    let (separator, quote) = (separator, quote ?? 0)
    while true {
      guard found < Self.mostCells else {
        throw BankProblem(
          .wrongCount(found: found + 1, expected: Self.mostCells), line: window.line(at: start))
      }
      if index < end, base[index] == quote, quote != 0 {
        let first = index + 1
        var isDoubled = false
        index = first
        while true {
          index = Bytes.find(quote, in: base, from: index, to: end)
          guard index < end else { return try unfinished(start, first, cell: found) }
          // The byte behind decides; it may still have to be read.
          if index + 1 == end, !window.isComplete { return nil }
          guard index + 1 < end, base[index + 1] == quote else { break }
          isDoubled = true
          index += 2
        }
        cells[found] = Cell(start: first, end: index, isDoubled: isDoubled)
        index += 1
      } else {
        let first = index
        while index < end {
          let byte = base[index]
          if byte == separator || byte == 0x0A || byte == 0x0D { break }
          index += 1
        }
        cells[found] = Cell(start: first, end: index, isDoubled: false)
      }
      guard cells[found].end - cells[found].start <= Self.longest else {
        throw BankProblem(
          .tooLong(limit: Self.longest), line: window.line(at: start), column: found + 1)
      }
      found += 1
      guard index < end else {
        count = found
        return window.isComplete ? end : nil
      }
      let byte = base[index]
      index += 1
      if byte == separator { continue }
      guard byte == 0x0A || byte == 0x0D else {
        throw BankProblem(.unclosedQuote, line: window.line(at: start), column: found)
      }
      count = found
      return index
    }
  }

  private func unfinished(
    _ start: Int, _ first: Int, cell: Int
  ) throws(BankProblem) -> Int? {
    guard !window.isComplete else {
      throw BankProblem(.unclosedQuote, line: window.line(at: start), column: cell + 1)
    }
    guard window.end - first <= ByteWindow.capacity / 2 else {
      throw BankProblem(
        .tooLong(limit: Self.longest), line: window.line(at: start), column: cell + 1)
    }
    return nil
  }
}

extension CSVScanner {
  /// The cells of the row as text.
  var names: [String] { (0..<count).map { text($0, .windows1252) } }

  /// Stands before the row at `start` again; it must still be in the window.
  mutating func rewind(to start: Int, isWrapped: Bool) {
    position = start
    self.isWrapped = isWrapped
  }

  /// Takes the one cell of a wrapped row apart as a row of its own.
  private mutating func unwrap() throws(BankProblem) -> Bool {
    guard count == 1, let quote else { return true }
    let bytes = Self.undoubled(field(0).bytes, quote)
    guard bytes.count <= Self.longest else {
      throw BankProblem(.tooLong(limit: Self.longest), line: line)
    }
    for (offset, byte) in bytes.enumerated() { unwrapped[offset] = byte }
    // A line end behind it ends the last cell.
    unwrapped[bytes.count] = 0x0A
    base = UnsafePointer(unwrapped)
    _ = try scan(from: 0, to: bytes.count + 1)
    return true
  }
}
