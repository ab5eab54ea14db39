import Domain

/// Unpacks DEFLATE (RFC 1951), a piece at a time, with no more of it in memory than distances can
/// reach. Whatever is not exactly as the format says is `damaged`.
struct Inflater {
  private let bytes: [UInt8]
  private var index: Int
  private let end: Int
  private var bits: UInt64 = 0
  private var bitCount = 0

  private enum Block {
    case between
    case stored(left: Int)
    case codes(literals: PrefixTable, distances: PrefixTable)
    case done
  }

  private var block = Block.between
  private var isLast = false
  /// The last 32 KiB, and what was unpacked since.
  private var history: [UInt8] = []
  /// What of `history` was handed on.
  private var handed = 0

  private static let reach = 1 << 15
  private static let piece = 1 << 16

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    index = range.lowerBound
    end = range.upperBound
    history.reserveCapacity(Self.reach + Self.piece + 300)
  }

  /// Writes what fits and says how much; 0 at the end.
  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(BankProblem) -> Int {
    if handed == history.count { try unpack() }
    let count = min(buffer.count, history.count - handed)
    guard count > 0 else { return 0 }
    buffer.copyBytes(from: history[handed..<handed + count])
    handed += count
    return count
  }

  private mutating func unpack() throws(BankProblem) {
    if history.count > Self.reach { history.removeFirst(history.count - Self.reach) }
    handed = history.count
    let goal = history.count + Self.piece
    while history.count < goal {
      switch block {
      case .done: return
      case .between: try begin()
      case .stored(let left):
        let count = min(left, goal - history.count)
        guard index + count <= end else { throw BankProblem(.damaged) }
        history.append(contentsOf: bytes[index..<index + count])
        index += count
        block = left == count ? (isLast ? .done : .between) : .stored(left: left - count)
      case .codes(let literals, let distances):
        if try decode(literals, distances, upTo: goal) { block = isLast ? .done : .between }
      }
    }
  }

  private mutating func begin() throws(BankProblem) {
    isLast = try take(1) == 1
    switch try take(2) {
    case 0:
      bits = 0
      // Whole bytes that were looked at already go back.
      index -= bitCount / 8
      bitCount = 0
      guard index + 4 <= end else { throw BankProblem(.damaged) }
      let count = Int(bytes[index]) | Int(bytes[index + 1]) << 8
      let check = Int(bytes[index + 2]) | Int(bytes[index + 3]) << 8
      guard count ^ 0xFFFF == check else { throw BankProblem(.damaged) }
      index += 4
      block = count == 0 ? (isLast ? .done : .between) : .stored(left: count)
    case 1: block = .codes(literals: .fixedLiterals, distances: .fixedDistances)
    case 2: try readTables()
    default: throw BankProblem(.damaged)
    }
  }

  /// True at the end of the block.
  private mutating func decode(
    _ literals: PrefixTable, _ distances: PrefixTable, upTo goal: Int
  ) throws(BankProblem) -> Bool {
    while history.count < goal {
      let symbol = try next(literals)
      if symbol < 256 {
        history.append(UInt8(symbol))
        continue
      }
      if symbol == 256 { return true }
      guard symbol <= 285 else { throw BankProblem(.damaged) }
      let length = Self.lengths[symbol - 257] + (try take(Self.lengthBits[symbol - 257]))
      let code = try next(distances)
      guard code < 30 else { throw BankProblem(.damaged) }
      let distance = Self.distances[code] + (try take(Self.distanceBits[code]))
      guard distance <= history.count else { throw BankProblem(.damaged) }
      for _ in 0..<length { history.append(history[history.count - distance]) }
    }
    return false
  }

  private mutating func fill() {
    while bitCount <= 48, index < end {
      bits |= UInt64(bytes[index]) << UInt64(bitCount)
      bitCount += 8
      index += 1
    }
  }

  private mutating func take(_ count: Int) throws(BankProblem) -> Int {
    if bitCount < count { fill() }
    guard bitCount >= count else { throw BankProblem(.damaged) }
    let value = Int(bits & ((1 << UInt64(count)) - 1))
    bits >>= UInt64(count)
    bitCount -= count
    return value
  }

  private mutating func next(_ table: PrefixTable) throws(BankProblem) -> Int {
    if bitCount < 15 { fill() }
    guard let (symbol, length) = table.find(bits), length <= bitCount else {
      throw BankProblem(.damaged)
    }
    bits >>= UInt64(length)
    bitCount -= length
    return symbol
  }

  private static let lengths = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258,
  ]
  private static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distances = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537,
    2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577,
  ]
  private static let distanceBits = [
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13,
    13,
  ]
}

extension Inflater {
  private static let order = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]

  private mutating func readTables() throws(BankProblem) {
    let literalCount = try take(5) + 257
    let distanceCount = try take(5) + 1
    let orderCount = try take(4) + 4
    guard literalCount <= 286, distanceCount <= 30 else { throw BankProblem(.damaged) }
    var widths = [Int](repeating: 0, count: 19)
    for place in 0..<orderCount { widths[Self.order[place]] = try take(3) }
    let codes = try PrefixTable(widths)
    var lengths: [Int] = []
    while lengths.count < literalCount + distanceCount {
      let symbol = try next(codes)
      switch symbol {
      case 0..<16: lengths.append(symbol)
      case 16:
        guard let last = lengths.last else { throw BankProblem(.damaged) }
        lengths += [Int](repeating: last, count: try take(2) + 3)
      case 17: lengths += [Int](repeating: 0, count: try take(3) + 3)
      default: lengths += [Int](repeating: 0, count: try take(7) + 11)
      }
    }
    guard lengths.count == literalCount + distanceCount, lengths[256] > 0 else {
      throw BankProblem(.damaged)
    }
    block = .codes(
      literals: try PrefixTable(Array(lengths[..<literalCount])),
      distances: try PrefixTable(Array(lengths[literalCount...])))
  }
}

/// A prefix code as one table over its longest length: the symbol and its length for every pattern.
struct PrefixTable {
  private var entries: [UInt32]
  private let width: Int

  /// - Throws: `damaged` where the lengths say more codes than there are.
  init(_ lengths: [Int]) throws(BankProblem) {
    let width = lengths.max() ?? 0
    self.width = width
    entries = [UInt32](repeating: 0, count: 1 << width)
    var code = 0
    for length in 1...max(1, width) {
      code <<= 1
      for (symbol, own) in lengths.enumerated() where own == length {
        guard code < 1 << length else { throw BankProblem(.damaged) }
        // Bits of a code come first bit first.
        var reversed = 0
        for bit in 0..<length where code >> bit & 1 == 1 { reversed |= 1 << (length - 1 - bit) }
        var place = reversed
        while place < entries.count {
          entries[place] = UInt32(symbol) << 8 | UInt32(length)
          place += 1 << length
        }
        code += 1
      }
    }
  }

  /// Nil where no code has this pattern.
  func find(_ bits: UInt64) -> (symbol: Int, length: Int)? {
    let entry = entries[Int(bits & ((1 << UInt64(width)) - 1))]
    return entry == 0 ? nil : (Int(entry >> 8), Int(entry & 0xFF))
  }

  private init(fixed lengths: [Int]) {
    // These lengths are those of RFC 1951, 3.2.6: they make a complete code.
    self = (try? PrefixTable(lengths)) ?? PrefixTable(empty: 0)
  }

  private init(empty width: Int) {
    self.width = width
    entries = [0]
  }

  static let fixedLiterals = PrefixTable(
    fixed: [Int](repeating: 8, count: 144) + [Int](repeating: 9, count: 112)
      + [Int](repeating: 7, count: 24) + [Int](repeating: 8, count: 8))
  static let fixedDistances = PrefixTable(fixed: [Int](repeating: 5, count: 30))
}
