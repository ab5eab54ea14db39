/// One block of deflate with codes of its own (RFC 1951, 3.2.7).
struct DeflateBlock {
  private let tokens: ArraySlice<UInt32>
  private let literals: PrefixCode
  private let distances: PrefixCode

  init(_ tokens: ArraySlice<UInt32>) {
    self.tokens = tokens
    var literals = [Int](repeating: 0, count: 286)
    var distances = [Int](repeating: 0, count: 30)
    literals[Self.endOfBlock] = 1
    for token in tokens {
      if token < 256 {
        literals[Int(token)] += 1
      } else {
        literals[Int(Self.lengthSymbols[Int(token >> 16)])] += 1
        distances[Self.distanceSymbol(Int(token & 0xFFFF))] += 1
      }
    }
    self.literals = PrefixCode(frequencies: literals, limit: 15)
    self.distances = PrefixCode(frequencies: distances, limit: 15)
  }

  func write(to out: inout BitWriter, isLast: Bool) {
    out.write(isLast ? 1 : 0, bits: 1)
    out.write(2, bits: 2)
    writeCodes(to: &out)
    for token in tokens {
      if token < 256 {
        literals.write(Int(token), to: &out)
        continue
      }
      let length = Int(token >> 16)
      let symbol = Int(Self.lengthSymbols[length])
      literals.write(symbol, to: &out)
      let lengthBits = Self.extraLengthBits[symbol - 257]
      out.write(UInt32(length - Self.firstLengths[symbol - 257]), bits: lengthBits)
      let distance = Int(token & 0xFFFF)
      let far = Self.distanceSymbol(distance)
      distances.write(far, to: &out)
      out.write(UInt32(distance - Self.firstDistances[far]), bits: max(0, far / 2 - 1))
    }
    literals.write(Self.endOfBlock, to: &out)
  }

  /// The lengths of both codes, themselves packed.
  private func writeCodes(to out: inout BitWriter) {
    let literalCount = max(257, 1 + (literals.lengths.lastIndex { $0 > 0 } ?? 0))
    let distanceCount = 1 + (distances.lengths.lastIndex { $0 > 0 } ?? 0)
    let lengths = literals.lengths[..<literalCount] + distances.lengths[..<distanceCount]
    let steps = Self.runs(in: Array(lengths))
    var frequencies = [Int](repeating: 0, count: 19)
    for step in steps { frequencies[step.symbol] += 1 }
    let code = PrefixCode(frequencies: frequencies, limit: 7)
    let sent = max(4, 1 + (Self.sendingOrder.lastIndex { code.lengths[$0] > 0 } ?? 0))
    out.write(UInt32(literalCount - 257), bits: 5)
    out.write(UInt32(distanceCount - 1), bits: 5)
    out.write(UInt32(sent - 4), bits: 4)
    for symbol in Self.sendingOrder[..<sent] { out.write(UInt32(code.lengths[symbol]), bits: 3) }
    for step in steps {
      code.write(step.symbol, to: &out)
      out.write(UInt32(step.extra), bits: step.bits)
    }
  }

  private struct Step {
    let symbol: Int
    var extra = 0
    var bits = 0
  }

  /// Equal lengths in a row as repetitions: 16 the last one, 17 and 18 zeros.
  private static func runs(in lengths: [UInt8]) -> [Step] {
    var steps: [Step] = []
    var index = 0
    while index < lengths.count {
      let length = lengths[index]
      var count = lengths[index...].prefix(138) { $0 == length }
      if length == 0, count >= 3 {
        steps.append(
          count > 10
            ? Step(symbol: 18, extra: count - 11, bits: 7)
            : Step(symbol: 17, extra: count - 3, bits: 3))
      } else if index > 0, lengths[index - 1] == length, count >= 3 {
        count = min(count, 6)
        steps.append(Step(symbol: 16, extra: count - 3, bits: 2))
      } else {
        count = 1
        steps.append(Step(symbol: Int(length)))
      }
      index += count
    }
    return steps
  }

  private static let endOfBlock = 256
  private static let sendingOrder = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]
  private static let extraLengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let firstLengths: [Int] = {
    var first = 3
    var all = extraLengthBits.map { bits in
      defer { first += 1 << bits }
      return first
    }
    all[28] = 258
    return all
  }()
  /// The symbol of each length up to 258.
  private static let lengthSymbols: [UInt16] = (0...258).map { length in
    UInt16(257 + (firstLengths.lastIndex { $0 <= length } ?? 0))
  }
  private static let firstDistances: [Int] = (0..<30).map { symbol in
    symbol < 4 ? symbol + 1 : (2 + symbol % 2) << (symbol / 2 - 1) + 1
  }

  /// The symbol of a distance from 1: two symbols for each power of two.
  @inline(__always)
  private static func distanceSymbol(_ distance: Int) -> Int {
    guard distance > 4 else { return distance - 1 }
    let less = distance - 1
    let top = Int.bitWidth - 1 - less.leadingZeroBitCount
    return 2 * top + (less >> (top - 1)) & 1
  }
}

extension ArraySlice<UInt8> {
  /// How many of the first `limit` elements fulfil the condition before one does not.
  fileprivate func prefix(_ limit: Int, while fits: (UInt8) -> Bool) -> Int {
    var count = 0
    for element in self {
      guard count < limit, fits(element) else { break }
      count += 1
    }
    return count
  }
}
