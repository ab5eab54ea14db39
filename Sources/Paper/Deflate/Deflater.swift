/// Packs bytes as deflate (RFC 1951) in the wrapping of zlib (RFC 1950), as a PDF stream wants it.
///
/// Keeps its tables between calls. Matches are looked for in `chain` earlier places: see decision
/// 13 for what other depths cost and bring.
struct Deflater {
  private static let hashBits = 13
  private static let window = 32_768
  private static let longest = 258
  private static let chain = 3
  /// Tokens that share one pair of codes.
  private static let block = 24_576

  /// The last place of each hash, and for each place the one before it with the same hash.
  private var head = [Int32](repeating: -1, count: 1 << hashBits)
  private var previous: [Int32] = []
  /// A literal is its byte; a match is its length times 2^16 plus its distance.
  private var tokens: [UInt32] = []

  /// The packed bytes with header and checksum.
  mutating func zlib(_ bytes: [UInt8]) -> [UInt8] {
    findTokens(in: bytes)
    let checksum = Self.adler32(bytes)
    // A literal takes at most 15 bits; a match at most 48 for three bytes or more. Each block tells
    // its codes in less than 400 bytes.
    let room = 2 * bytes.count + 400 * (tokens.count / Self.block + 1) + 16
    return Array(unsafeUninitializedCapacity: room) { buffer, count in
      var out = BitWriter(into: buffer)
      // Deflate with a window of 32 K, default level; 0x789C is a multiple of 31.
      out.write(0x9C78, bits: 16)
      var start = 0
      repeat {
        let end = min(start + Self.block, tokens.count)
        DeflateBlock(tokens[start..<end]).write(to: &out, isLast: end == tokens.count)
        start = end
      } while start < tokens.count
      out.fillByte()
      out.write(checksum.byteSwapped, bits: 32)
      count = out.finish()
    }
  }

  /// The checksum of zlib (RFC 1950, 8.2).
  static func adler32(_ bytes: [UInt8]) -> UInt32 {
    var a: UInt32 = 1
    var b: UInt32 = 0
    var index = 0
    while index < bytes.count {
      // 5552 is the most additions that cannot overflow 32 bits.
      let end = min(index + 5_552, bytes.count)
      while index < end {
        a &+= UInt32(bytes[index])
        b &+= a
        index += 1
      }
      a %= 65_521
      b %= 65_521
    }
    return b << 16 | a
  }

  private mutating func findTokens(in bytes: [UInt8]) {
    tokens.removeAll(keepingCapacity: true)
    tokens.reserveCapacity(bytes.count)
    if previous.count < min(bytes.count, Self.window) {
      previous = Array(repeating: -1, count: min(bytes.count.nextPowerOfTwo, Self.window))
    }
    head.withUnsafeMutableBufferPointer { $0.update(repeating: -1) }
    var search = MatchSearch(mask: Int32(previous.count - 1))
    bytes.withUnsafeBufferPointer { bytes in
      head.withUnsafeMutableBufferPointer { head in
        previous.withUnsafeMutableBufferPointer { previous in
          search.run(
            MatchSearch.Tables(bytes: bytes, head: head, previous: previous), into: &tokens)
        }
      }
    }
  }

  /// One pass over the bytes: at each place the longest earlier match, or a literal.
  private struct MatchSearch {
    struct Tables {
      let bytes: UnsafeBufferPointer<UInt8>
      let head: UnsafeMutableBufferPointer<Int32>
      let previous: UnsafeMutableBufferPointer<Int32>
    }

    let mask: Int32

    mutating func run(_ tables: Tables, into tokens: inout [UInt32]) {
      let count = tables.bytes.count
      var place = 0
      while place + 3 < count {
        let candidate = enter(place, tables)
        let (length, distance) = longestMatch(at: place, from: candidate, tables)
        guard length >= 4 || (length == 3 && distance < 4_096) else {
          tokens.append(UInt32(tables.bytes[place]))
          place += 1
          continue
        }
        tokens.append(UInt32(length) << 16 | UInt32(distance))
        let end = place + length
        place += 1
        while place < end {
          if place + 3 < count { _ = enter(place, tables) }
          place += 1
        }
      }
      while place < count {
        tokens.append(UInt32(tables.bytes[place]))
        place += 1
      }
    }

    /// Enters the place into the chain of its hash; gives the place that was last there, or -1.
    @inline(__always)
    private func enter(_ place: Int, _ tables: Tables) -> Int32 {
      let bytes = tables.bytes
      let three =
        UInt32(bytes[place]) | UInt32(bytes[place + 1]) << 8 | UInt32(bytes[place + 2]) << 16
      let hash = Int((three &* 0x9E37_79B1) >> UInt32(32 - Deflater.hashBits))
      let last = tables.head[hash]
      tables.previous[Int(Int32(truncatingIfNeeded: place) & mask)] = last
      tables.head[hash] = Int32(truncatingIfNeeded: place)
      return last
    }

    @inline(__always)
    private func longestMatch(
      at place: Int, from first: Int32, _ tables: Tables
    ) -> (length: Int, distance: Int) {
      let bytes = tables.bytes
      let limit = min(Deflater.longest, bytes.count - place)
      // One less than the window: a place that is a whole window back has lost its entry.
      let oldest = max(0, place - Int(mask))
      var best = 2
      var distance = 0
      var candidate = Int(first)
      var tries = Deflater.chain
      while candidate >= oldest, tries > 0 {
        if bytes[candidate + best] == bytes[place + best] {
          var length = 0
          while length < limit, bytes[candidate + length] == bytes[place + length] { length += 1 }
          if length > best {
            best = length
            distance = place - candidate
            if length == limit { break }
          }
        }
        candidate = Int(tables.previous[Int(Int32(truncatingIfNeeded: candidate) & mask)])
        tries -= 1
      }
      return (distance == 0 ? 0 : best, distance)
    }
  }
}

extension Int {
  fileprivate var nextPowerOfTwo: Int {
    self <= 1 ? 1 : 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount)
  }
}
