/// Unpacks deflate (RFC 1951) by the letter of the standard, slowly and independent of `Deflater`.
struct Inflate {
  struct Damaged: Error {}

  private let bytes: [UInt8]
  private var place = 0
  private var bit = 0

  /// The bytes inside the wrapping of zlib; checks its header and checksum.
  static func zlib(_ bytes: [UInt8]) throws -> [UInt8] {
    guard bytes.count > 6, bytes[0] & 0xF == 8, (Int(bytes[0]) << 8 | Int(bytes[1])) % 31 == 0
    else { throw Damaged() }
    var inflate = Inflate(bytes: bytes, place: 2)
    let result = try inflate.unpack()
    if inflate.bit > 0 { inflate.place += 1 }
    let end = bytes[inflate.place...]
    guard end.count == 4, end.reduce(UInt32(0), { $0 << 8 | UInt32($1) }) == adler32(result) else {
      throw Damaged()
    }
    return result
  }

  static func adler32(_ bytes: [UInt8]) -> UInt32 {
    let sums = bytes.reduce((a: 1, b: 0)) { sums, byte in
      let a = (sums.a + Int(byte)) % 65_521
      return (a, (sums.b + a) % 65_521)
    }
    return UInt32(sums.b << 16 | sums.a)
  }

  private init(bytes: [UInt8], place: Int) {
    self.bytes = bytes
    self.place = place
  }

  private mutating func bits(_ count: Int) throws -> Int {
    var value = 0
    for index in 0..<count {
      guard place < bytes.count else { throw Damaged() }
      value |= Int(bytes[place] >> UInt8(bit) & 1) << index
      bit += 1
      if bit == 8 { (place, bit) = (place + 1, 0) }
    }
    return value
  }

  private mutating func unpack() throws -> [UInt8] {
    var out: [UInt8] = []
    var isLast = false
    while !isLast {
      isLast = try bits(1) == 1
      switch try bits(2) {
      // Other programs pack short things with the codes of the standard.
      case 1: try block(try Self.fixedLiterals, try Self.fixedDistances, into: &out)
      case 2:
        let (literals, distances) = try codes()
        try block(literals, distances, into: &out)
      default: throw Damaged()
      }
    }
    return out
  }

  private static var fixedLiterals: Code {
    get throws {
      func times(_ length: Int, _ count: Int) -> [Int] { Array(repeating: length, count: count) }
      return try Code(times(8, 144) + times(9, 112) + times(7, 24) + times(8, 8))
    }
  }

  private static var fixedDistances: Code {
    get throws { try Code(Array(repeating: 5, count: 30)) }
  }

  private mutating func codes() throws -> (Code, Code) {
    let (literals, distances, sent) = (try bits(5) + 257, try bits(5) + 1, try bits(4) + 4)
    guard literals <= 286, distances <= 30 else { throw Damaged() }
    let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    var lengths = [Int](repeating: 0, count: 19)
    for symbol in order[..<sent] { lengths[symbol] = try bits(3) }
    let code = try Code(lengths)
    var all: [Int] = []
    while all.count < literals + distances {
      switch try symbol(of: code) {
      case let length where length < 16: all.append(length)
      case 16:
        guard let last = all.last else { throw Damaged() }
        all += Array(repeating: last, count: 3 + (try bits(2)))
      case 17: all += Array(repeating: 0, count: 3 + (try bits(3)))
      default: all += Array(repeating: 0, count: 11 + (try bits(7)))
      }
    }
    guard all.count == literals + distances else { throw Damaged() }
    return (try Code(Array(all[..<literals])), try Code(Array(all[literals...])))
  }

  private mutating func block(_ literals: Code, _ distances: Code, into out: inout [UInt8]) throws {
    while true {
      let symbol = try symbol(of: literals)
      if symbol < 256 {
        out.append(UInt8(symbol))
        continue
      }
      if symbol == 256 { return }
      let length = try length(of: symbol)
      let far = try self.symbol(of: distances)
      let extra = max(0, far / 2 - 1)
      let base = far < 4 ? far + 1 : ((2 + far % 2) << extra) + 1
      let distance = base + (try bits(extra))
      guard distance <= out.count else { throw Damaged() }
      for _ in 0..<length { out.append(out[out.count - distance]) }
    }
  }

  private mutating func length(of symbol: Int) throws -> Int {
    if symbol == 285 { return 258 }
    if symbol < 265 { return symbol - 254 }
    let extra = (symbol - 261) / 4
    return 3 + ((4 + (symbol - 265) % 4) << extra) + (try bits(extra))
  }

  private mutating func symbol(of code: Code) throws -> Int {
    var bits = 0
    for length in 1...15 {
      bits = bits << 1 | (try self.bits(1))
      if let symbol = code.symbols[Code.Key(length: length, bits: bits)] { return symbol }
    }
    throw Damaged()
  }

  private struct Code {
    struct Key: Hashable {
      let length: Int
      let bits: Int
    }

    private(set) var symbols: [Key: Int] = [:]

    /// Refuses lengths that promise more codes than there are.
    init(_ lengths: [Int]) throws {
      var next = 0
      for length in 1...15 {
        for (symbol, own) in lengths.enumerated() where own == length {
          symbols[Key(length: length, bits: next)] = symbol
          next += 1
        }
        guard next <= 1 << length else { throw Damaged() }
        next <<= 1
      }
    }
  }
}
