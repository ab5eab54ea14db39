/// A Huffman code as deflate writes it: only the length of each symbol is kept in the file.
struct PrefixCode {
  /// The length of each symbol's code; 0 for a symbol that does not occur.
  let lengths: [UInt8]
  /// The code of each symbol, its bits reversed because deflate sends codes from the top bit, and
  /// above its 16 bits the length.
  private let codes: [UInt32]

  /// The shortest code for symbols that occur so often, with no code longer than `limit`.
  /// At least two symbols get a code: not every reader takes fewer.
  init(frequencies: [Int], limit: Int) {
    var used = frequencies.indices.filter { frequencies[$0] > 0 }
    for symbol in 0..<2 where used.count < 2 && frequencies[symbol] == 0 { used.append(symbol) }
    // Rare symbols first, ties by number: the same input always gives the same code.
    let order = used.map { max(frequencies[$0], 1) << 16 | $0 }.sorted()
    let depths = Self.depths(of: order.map { $0 >> 16 })
    var counts = Self.counts(of: depths, limit: limit)
    var lengths = [UInt8](repeating: 0, count: frequencies.count)
    var length = limit
    for entry in order {
      while counts[length] == 0 { length -= 1 }
      counts[length] -= 1
      lengths[entry & 0xFFFF] = UInt8(length)
    }
    self.init(lengths: lengths)
  }

  /// The code with these lengths (RFC 1951, 3.2.2).
  init(lengths: [UInt8]) {
    var counts = [UInt16](repeating: 0, count: 16)
    for length in lengths where length > 0 { counts[Int(length)] += 1 }
    var next = [UInt16](repeating: 0, count: 16)
    for length in 1..<16 { next[length] = (next[length - 1] &+ counts[length - 1]) << 1 }
    var codes = [UInt32](repeating: 0, count: lengths.count)
    for (symbol, length) in lengths.enumerated() where length > 0 {
      let code = Self.reversed(next[Int(length)]) >> (16 - UInt16(length))
      codes[symbol] = UInt32(length) << 16 | UInt32(code)
      next[Int(length)] &+= 1
    }
    self.lengths = lengths
    self.codes = codes
  }

  @inline(__always)
  func write(_ symbol: Int, to out: inout BitWriter) {
    let code = codes[symbol]
    out.write(code & 0xFFFF, bits: Int(code >> 16))
  }

  private static func reversed(_ bits: UInt16) -> UInt16 {
    var value = bits
    value = (value & 0x5555) << 1 | (value >> 1) & 0x5555
    value = (value & 0x3333) << 2 | (value >> 2) & 0x3333
    value = (value & 0x0F0F) << 4 | (value >> 4) & 0x0F0F
    return value << 8 | value >> 8
  }

  /// The depth of each weight in a Huffman tree, weights in rising order (Moffat and Katajainen,
  /// "In-place calculation of minimum-redundancy codes", 1995).
  private static func depths(of weights: [Int]) -> [Int] {
    var a = weights
    let count = a.count
    a[0] += a[1]
    var root = 0
    var leaf = 2
    for next in 1..<max(count - 1, 1) {
      for isSecond in [false, true] {
        let takesRoot = leaf >= count || (root < next && a[root] < a[leaf])
        let weight = takesRoot ? a[root] : a[leaf]
        a[next] = isSecond ? a[next] + weight : weight
        if takesRoot {
          a[root] = next
          root += 1
        } else {
          leaf += 1
        }
      }
    }
    a[count - 2] = 0
    for next in stride(from: count - 3, through: 0, by: -1) { a[next] = a[a[next]] + 1 }
    var (free, used, depth, place) = (1, 0, 0, count - 1)
    root = count - 2
    while free > 0 {
      while root >= 0, a[root] == depth {
        used += 1
        root -= 1
      }
      while free > used {
        a[place] = depth
        place -= 1
        free -= 1
      }
      (free, used, depth) = (2 * used, 0, depth + 1)
    }
    return a
  }

  /// How many codes there are of each length when none may be longer than `limit`.
  private static func counts(of depths: [Int], limit: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: limit + 1)
    for depth in depths { counts[min(depth, limit)] += 1 }
    var taken = (1...limit).reduce(0) { $0 + counts[$1] << (limit - $1) }
    // Too many long codes: take one away and hang it below a shorter one, until the tree is full.
    while taken > 1 << limit {
      counts[limit] -= 1
      if let shorter = (1..<limit).last(where: { counts[$0] > 0 }) {
        counts[shorter] -= 1
        counts[shorter + 1] += 2
      }
      taken -= 1
    }
    return counts
  }
}
