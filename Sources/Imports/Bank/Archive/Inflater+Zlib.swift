import Domain

/// Unpacks what other formats hold packed.
package enum Unpacking {
  /// The bytes of a zlib stream (RFC 1950) that unpacks to at most `limit`; nil where it is damaged or
  /// larger. Its checksum is not looked at: whoever calls knows how much there has to be.
  package static func zlib(_ bytes: [UInt8], atMost limit: Int) -> [UInt8]? {
    guard bytes.count > 6, bytes[0] & 0xF == 8, (Int(bytes[0]) << 8 | Int(bytes[1])) % 31 == 0,
      bytes[1] & 0x20 == 0
    else { return nil }
    var inflater = Inflater(bytes, 2..<bytes.count - 4)
    var result: [UInt8] = []
    result.reserveCapacity(limit)
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      guard
        let count = try? piece.withUnsafeMutableBytes({ buffer throws(BankProblem) in
          try inflater.read(into: buffer)
        })
      else { return nil }
      guard count > 0 else { return result }
      guard result.count + count <= limit else { return nil }
      result += piece[..<count]
    }
  }
}
