/// Pixels as a PDF file takes them (ISO 32000-1, 8.9).
struct Raster: Hashable, Sendable {
  enum Space: Hashable, Sendable {
    case grey, colour
    /// Red, green and blue of each colour.
    case palette([UInt8])
  }

  let width: Int
  let height: Int
  let depth: Int
  let space: Space
  /// Packed by zlib.
  let packed: [UInt8]
  /// Whether each row begins with the filter of PNG that it was sent through.
  let isFiltered: Bool
  /// The PNG file itself.
  let file: [UInt8]

  /// A PNG without anything clear is taken over as it was packed. What is seen through is laid on white,
  /// the colour of the paper.
  init(
    _ png: PNGFile, file: [UInt8], unpack: ([UInt8], Int) -> [UInt8]?
  ) throws(PictureError) {
    let count = png.height * (png.rowBytes + 1)
    guard let rows = unpack(png.packed, count), rows.count == count else { throw .damaged }
    let isFlat = png.clear.isEmpty && (png.kind.channels == 1 || png.kind == .colour)
    // Every row says by which filter it was sent; there are five.
    guard stride(from: 0, to: count, by: png.rowBytes + 1).allSatisfy({ rows[$0] <= 4 }) else {
      throw .damaged
    }
    (width, height, self.file) = (png.width, png.height, file)
    if isFlat {
      depth = png.depth
      packed = png.packed
      isFiltered = true
      space =
        switch png.kind {
        case .grey, .greyAlpha: .grey
        case .colour, .colourAlpha: .colour
        case .palette: .palette(png.palette)
        }
      return
    }
    let pixels = PNGPixels(png, rows: rows)
    var deflater = Deflater()
    depth = 8
    packed = deflater.zlib(try pixels.onWhite())
    isFiltered = false
    space = .colour
  }
}

/// The pixels of a PNG with their filters undone.
private struct PNGPixels {
  private let png: PNGFile
  /// Rows without the number of their filter.
  private var bytes: [UInt8] = []

  init(_ png: PNGFile, rows: [UInt8]) {
    self.png = png
    let width = png.rowBytes
    // Bytes from a pixel to the one at its left.
    let step = max(png.kind.channels * png.depth / 8, 1)
    bytes = Array(repeating: 0, count: png.height * width)
    for row in 0..<png.height {
      let source = row * (width + 1) + 1
      let start = row * width
      for column in 0..<width {
        let left = column >= step ? Int(bytes[start + column - step]) : 0
        let up = row > 0 ? Int(bytes[start + column - width]) : 0
        let corner = row > 0 && column >= step ? Int(bytes[start + column - width - step]) : 0
        let guess: Int =
          switch rows[source - 1] {
          case 1: left
          case 2: up
          case 3: (left + up) / 2
          case 4: Self.paeth(left, up, corner)
          default: 0
          }
        bytes[start + column] = rows[source + column] &+ UInt8(truncatingIfNeeded: guess)
      }
    }
  }

  private static func paeth(_ left: Int, _ up: Int, _ corner: Int) -> Int {
    let sum = left + up - corner
    let (a, b, c) = (abs(sum - left), abs(sum - up), abs(sum - corner))
    return a <= b && a <= c ? left : b <= c ? up : corner
  }

  /// Red, green and blue of each pixel, laid on white.
  func onWhite() throws(PictureError) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(png.width * png.height * 3)
    for row in 0..<png.height {
      for column in 0..<png.width {
        let (colour, cover) = try pixel(row, column)
        for part in colour {
          result.append(UInt8((Int(part) * cover + 255 * (255 - cover) + 127) / 255))
        }
      }
    }
    return result
  }

  /// Its colour, and how much of the white it covers, from 0 to 255.
  private func pixel(_ row: Int, _ column: Int) throws(PictureError) -> ([UInt8], Int) {
    let start = row * png.rowBytes
    let place = start + column * png.kind.channels
    switch png.kind {
    case .greyAlpha: return (Array(repeating: bytes[place], count: 3), Int(bytes[place + 1]))
    case .colourAlpha: return (Array(bytes[place..<place + 3]), Int(bytes[place + 3]))
    case .colour:
      let colour = Array(bytes[place..<place + 3])
      // Two bytes for each part, of which the lower counts.
      let isClear =
        png.clear.count == 6 && colour == [png.clear[1], png.clear[3], png.clear[5]]
      return (colour, isClear ? 0 : 255)
    case .grey:
      let level = sample(start, column)
      let isClear = png.clear.count == 2 && level == Int(png.clear[1])
      let shade = UInt8(level * 255 / (1 << png.depth - 1))
      return ([shade, shade, shade], isClear ? 0 : 255)
    case .palette:
      let number = sample(start, column)
      guard number * 3 + 3 <= png.palette.count else { throw .damaged }
      let cover = number < png.clear.count ? Int(png.clear[number]) : 255
      return (Array(png.palette[number * 3..<number * 3 + 3]), cover)
    }
  }

  /// A pixel of one part, which may be smaller than a byte.
  private func sample(_ start: Int, _ column: Int) -> Int {
    let bit = column * png.depth
    let shift = 8 - png.depth - bit % 8
    return Int(bytes[start + bit / 8]) >> shift & (1 << png.depth - 1)
  }
}
