/// A photo or a scan as a PDF file of one page as wide as A4, so that a program which draws PDF files can
/// draw it at any size, and the right way up.
package struct PicturePage: Hashable, Sendable {
  /// What a picture is, by its first bytes.
  package enum Form: String, Hashable, Sendable {
    case jpeg, png, tiff, webp, heic

    /// Nil where the bytes begin like none of them.
    package init?(_ bytes: [UInt8]) {
      if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
        self = .jpeg
      } else if bytes.starts(with: PNGFile.signature) {
        self = .png
      } else if bytes.starts(with: [0x49, 0x49, 0x2A, 0])
        || bytes.starts(with: [0x4D, 0x4D, 0, 0x2A])
      {
        self = .tiff
      } else if bytes.starts(with: Array("RIFF".utf8)),
        bytes.dropFirst(8).starts(with: Array("WEBP".utf8))
      {
        self = .webp
      } else if bytes.dropFirst(4).starts(with: Array("ftyp".utf8)),
        ["heic", "heix", "hevc", "mif1", "msf1", "heim"].contains(
          String(decoding: bytes.dropFirst(8).prefix(4), as: UTF8.self))
      {
        self = .heic
      } else {
        return nil
      }
    }
  }

  /// The bytes of the PDF file.
  package let pdf: [UInt8]

  /// Nil where the picture cannot be laid on a page as it is packed: JPEG of one or three colours can,
  /// and PNG without anything clear that is not interlaced.
  package init?(_ bytes: [UInt8]) {
    switch Form(bytes) {
    case .jpeg:
      guard let picture = JPEGHead(bytes) else { return nil }
      let space = picture.components == 1 ? "/DeviceGray" : "/DeviceRGB"
      pdf = Self.file(
        Picture(
          width: picture.width, height: picture.height, quarterTurns: picture.quarterTurns,
          entries: "/ColorSpace \(space) /BitsPerComponent 8 /Filter /DCTDecode", data: bytes))
    case .png:
      guard let png = PNGPacked(bytes) else { return nil }
      pdf = Self.file(
        Picture(
          width: png.width, height: png.height, quarterTurns: 0, entries: png.entries,
          data: png.data))
    case .tiff, .webp, .heic, nil: return nil
    }
  }

  private struct Picture {
    let width: Int
    let height: Int
    /// Clockwise, to be the right way up.
    let quarterTurns: Int
    let entries: String
    let data: [UInt8]
  }

  private static func file(_ picture: Picture) -> [UInt8] {
    let isTurned = picture.quarterTurns % 2 == 1
    let (across, down) =
      isTurned ? (picture.height, picture.width) : (picture.width, picture.height)
    // As wide as A4 is, on the side that text runs along; in points.
    let wide = across > down ? 842 : 595
    let high = max(1, wide * down / max(across, 1))
    let (width, height) = isTurned ? (high, wide) : (wide, high)
    let drawing = "q \(width) 0 0 \(height) 0 0 cm /P Do Q"
    let objects: [[UInt8]] = [
      Array("<< /Type /Catalog /Pages 2 0 R >>".utf8),
      Array("<< /Type /Pages /Kids [3 0 R] /Count 1 >>".utf8),
      Array(
        ("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 \(width) \(height)] "
          + "/Rotate \(picture.quarterTurns * 90) /Resources << /XObject << /P 5 0 R >> >> "
          + "/Contents 4 0 R >>").utf8),
      Array("<< /Length \(drawing.utf8.count) >>\nstream\n\(drawing)\nendstream".utf8),
      Array(
        ("<< /Type /XObject /Subtype /Image /Width \(picture.width) /Height \(picture.height) "
          + "/Interpolate true \(picture.entries) /Length \(picture.data.count) >>\nstream\n").utf8)
        + picture.data + Array("\nendstream".utf8),
    ]
    var file = Array("%PDF-1.4\n".utf8)
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
      places.append(file.count)
      file += Array("\(index + 1) 0 obj\n".utf8) + object + Array("\nendobj\n".utf8)
    }
    let start = file.count
    file += Array("xref\n0 \(objects.count + 1)\n0000000000 65535 f \n".utf8)
    for place in places {
      let digits = String(place)
      file += Array(
        (String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n").utf8)
    }
    file += Array(
      "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n".utf8)
    return file
  }
}

/// A PNG whose packed rows a PDF file takes as they are.
private struct PNGPacked {
  let width: Int
  let height: Int
  let entries: String
  let data: [UInt8]

  init?(_ bytes: [UInt8]) {
    var place = 8
    var head: ArraySlice<UInt8>?
    var palette: ArraySlice<UInt8> = []
    var packed: [UInt8] = []
    func number(_ at: Int) -> Int { bytes[at..<at + 4].reduce(0) { $0 << 8 | Int($1) } }
    while place + 12 <= bytes.count {
      let length = number(place)
      guard length >= 0, place + 12 + length <= bytes.count else { return nil }
      let data = bytes[place + 8..<place + 8 + length]
      switch String(decoding: bytes[place + 4..<place + 8], as: UTF8.self) {
      case "IHDR": head = data
      case "PLTE": palette = data
      case "tRNS": return nil
      case "IDAT": packed += data
      case "IEND": place = bytes.count
      default: break
      }
      place += 12 + length
    }
    guard let head, head.count == 13, !packed.isEmpty else { return nil }
    let values = Array(head)
    let (depth, kind) = (Int(values[8]), values[9])
    width = values[0..<4].reduce(0) { $0 << 8 | Int($1) }
    height = values[4..<8].reduce(0) { $0 << 8 | Int($1) }
    guard (1...20_000).contains(width), (1...20_000).contains(height), depth <= 8,
      values[12] == 0, [0, 2, 3].contains(kind)
    else { return nil }
    let colours = kind == 2 ? 3 : 1
    let space: String
    switch kind {
    case 0: space = "/DeviceGray"
    case 2: space = "/DeviceRGB"
    default:
      let hex = palette.map { byte in
        let text = String(byte, radix: 16)
        return text.count == 1 ? "0" + text : text
      }.joined()
      guard palette.count >= 3, palette.count.isMultiple(of: 3) else { return nil }
      space = "[/Indexed /DeviceRGB \(palette.count / 3 - 1) <\(hex)>]"
    }
    entries =
      "/ColorSpace \(space) /BitsPerComponent \(depth) /Filter /FlateDecode /DecodeParms "
      + "<< /Predictor 15 /Colors \(colours) /BitsPerComponent \(depth) /Columns \(width) >>"
    data = packed
  }
}

/// The size of a JPEG picture, and how it is to be turned (Exif orientation).
private struct JPEGHead {
  var width = 0
  var height = 0
  var components = 0
  var quarterTurns = 0

  init?(_ bytes: [UInt8]) {
    var place = 2
    func short(_ at: Int) -> Int { Int(bytes[at]) << 8 | Int(bytes[at + 1]) }
    while place + 4 <= bytes.count {
      guard bytes[place] == 0xFF else { return nil }
      let mark = bytes[place + 1]
      if mark == 0xFF {
        place += 1
        continue
      }
      let length = short(place + 2)
      guard length >= 2, place + 2 + length <= bytes.count else { return nil }
      if mark == 0xE1 { quarterTurns = Self.turns(Array(bytes[place + 4..<place + 2 + length])) }
      // The head of a frame, but for tables of codes and of arithmetic.
      if (0xC0...0xCF).contains(mark), ![0xC4, 0xC8, 0xCC].contains(mark) {
        guard length >= 8 else { return nil }
        (height, width) = (short(place + 5), short(place + 7))
        components = Int(bytes[place + 9])
        break
      }
      guard mark != 0xDA, mark != 0xD9 else { return nil }
      place += 2 + length
    }
    guard (1...20_000).contains(width), (1...20_000).contains(height),
      components == 1 || components == 3
    else { return nil }
  }

  /// Quarter turns clockwise; 0 where nothing is said or the picture would be mirrored.
  private static func turns(_ exif: [UInt8]) -> Int {
    guard exif.count > 14, exif.starts(with: Array("Exif\0\0".utf8)) else { return 0 }
    let data = Array(exif.dropFirst(6))
    let isLittle = data.starts(with: [0x49, 0x49])
    guard isLittle || data.starts(with: [0x4D, 0x4D]) else { return 0 }
    func number(_ at: Int, _ count: Int) -> Int? {
      guard at >= 0, at + count <= data.count else { return nil }
      let bytes = isLittle ? data[at..<at + count].reversed() : Array(data[at..<at + count])
      return bytes.reduce(0) { $0 << 8 | Int($1) }
    }
    guard let first = number(4, 4), let count = number(first, 2) else { return 0 }
    for index in 0..<min(count, 200) {
      let entry = first + 2 + index * 12
      guard number(entry, 2) == 0x0112 else { continue }
      return switch number(entry + 8, 2) {
      case 3: 2
      case 6: 1
      case 8: 3
      default: 0
      }
    }
    return 0
  }
}
