/// The chunks of a PNG file (ISO/IEC 15948), each with its checksum looked at.
struct PNGFile {
  enum Kind: UInt8 {
    case grey = 0
    case colour = 2
    case palette = 3
    case greyAlpha = 4
    case colourAlpha = 6

    /// Parts of a pixel in the file.
    var channels: Int {
      switch self {
      case .grey, .palette: 1
      case .greyAlpha: 2
      case .colour: 3
      case .colourAlpha: 4
      }
    }
  }

  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  /// More pixels on a side are refused: at 15 mm high that is more than any printer shows.
  static let mostPixels = 4_000

  let width: Int
  let height: Int
  /// Bits of each part of a pixel: 1, 2, 4 or 8.
  let depth: Int
  let kind: Kind
  /// Red, green and blue of each colour.
  private(set) var palette: [UInt8] = []
  /// What is seen through: of a palette how much each colour covers, else the one colour that is clear.
  private(set) var clear: [UInt8] = []
  /// The pixels, packed.
  private(set) var packed: [UInt8] = []

  /// Bytes of a row without the filter before it.
  var rowBytes: Int { (width * kind.channels * depth + 7) / 8 }

  init(_ bytes: [UInt8]) throws(PictureError) {
    var chunks = Chunks(bytes)
    guard let head = try chunks.next(), head.name == "IHDR", head.data.count == 13,
      let kind = Kind(rawValue: head.data[9])
    else { throw .damaged }
    width = Self.number(head.data, 0)
    height = Self.number(head.data, 4)
    depth = Int(head.data[8])
    self.kind = kind
    guard width > 0, height > 0, head.data[10] == 0, head.data[11] == 0 else { throw .damaged }
    guard max(width, height) <= Self.mostPixels else {
      throw .tooManyPixels(limit: Self.mostPixels)
    }
    guard depth != 16 else { throw .sixteenBits }
    let mayBeSmall = kind == .grey || kind == .palette
    guard depth == 8 || (mayBeSmall && [1, 2, 4].contains(depth)) else { throw .damaged }
    guard head.data[12] == 0 else { throw head.data[12] == 1 ? .interlaced : .damaged }
    while let chunk = try chunks.next(), chunk.name != "IEND" {
      switch chunk.name {
      case "PLTE": palette = chunk.data
      case "tRNS": clear = chunk.data
      case "IDAT": packed += chunk.data
      default: break
      }
    }
    guard !packed.isEmpty, palette.count % 3 == 0, palette.count <= 768 else { throw .damaged }
    guard kind != .palette || !palette.isEmpty else { throw .damaged }
  }

  private static func number(_ bytes: [UInt8], _ place: Int) -> Int {
    bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
  }

  /// One chunk after the other.
  private struct Chunks {
    let bytes: [UInt8]
    var place = PNGFile.signature.count

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Nil at the end; a file that breaks off before its last chunk is damaged.
    mutating func next() throws(PictureError) -> (name: String, data: [UInt8])? {
      guard place + 12 <= bytes.count else { throw .damaged }
      let count = PNGFile.number(bytes, place)
      guard count <= bytes.count - place - 12 else { throw .damaged }
      let name = place + 4
      let end = name + 4 + count
      guard CRC32.of(bytes[name..<end]) == UInt32(PNGFile.number(bytes, end)) else {
        throw .damaged
      }
      place = end + 4
      return (String(decoding: bytes[name..<name + 4], as: UTF8.self), Array(bytes[name + 4..<end]))
    }
  }
}

/// The checksum of PNG (ISO/IEC 15948, 5.5).
enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { number in
    (0..<8).reduce(UInt32(number)) { sum, _ in
      sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1
    }
  }

  static func of(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in
      table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ (sum >> 8)
    }
  }
}
