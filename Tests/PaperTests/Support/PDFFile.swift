import Testing

/// A PDF file taken apart by its own table of objects, independent of what wrote it.
struct PDFFile {
  let bytes: [UInt8]
  /// What each object holds, by its number: the text between `obj` and `endobj`.
  private(set) var objects: [Int: String] = [:]
  /// The bytes of each stream, unpacked.
  private(set) var streams: [Int: [UInt8]] = [:]

  struct Damaged: Error { let why: String }

  init(_ bytes: [UInt8]) throws {
    self.bytes = bytes
    // One character for each byte.
    let text = String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    guard text.hasPrefix("%PDF-1.7\n"), text.hasSuffix("%%EOF\n") else {
      throw Damaged(why: "beginning or end")
    }
    for (number, offset) in try Self.offsets(in: bytes, text) {
      let body = bytes[offset...]
      let head = Array("\(number) 0 obj\n".utf8)
      guard body.starts(with: head), let end = body.firstRange(of: Array("\nendobj\n".utf8)) else {
        throw Damaged(why: "object \(number)")
      }
      try add(number, body[(offset + head.count)..<end.lowerBound])
    }
  }

  /// The objects whose text has all of the parts.
  func objects(with parts: String...) -> [String] {
    objects.keys.sorted().compactMap { objects[$0] }
      .filter { object in parts.allSatisfy(object.contains) }
  }

  /// What is drawn on each page, in order.
  var pages: [String] {
    objects.keys.sorted().filter { objects[$0]?.contains("/Type/Page/") == true }.compactMap {
      objects[$0]?.firstMatch(of: #/Contents (\d+) 0 R/#).flatMap { Int($0.1) }
    }.map { String(String.UnicodeScalarView((streams[$0] ?? []).map { Unicode.Scalar($0) })) }
  }

  private mutating func add(_ number: Int, _ body: ArraySlice<UInt8>) throws {
    guard let start = body.firstRange(of: Array("stream\n".utf8)) else {
      objects[number] = String(decoding: body, as: UTF8.self)
      return
    }
    let head = String(decoding: body[..<start.lowerBound], as: UTF8.self)
    objects[number] = head
    guard let length = head.firstMatch(of: #/Length (\d+)/#).flatMap({ Int($0.1) }) else {
      throw Damaged(why: "length of stream \(number)")
    }
    let end = start.upperBound + length
    guard body[end...].elementsEqual("\nendstream".utf8) else {
      throw Damaged(why: "end of stream \(number)")
    }
    let packed = Array(body[start.upperBound..<end])
    streams[number] = head.contains("FlateDecode") ? try Inflate.zlib(packed) : packed
  }

  private static func offsets(in bytes: [UInt8], _ text: String) throws -> [(Int, Int)] {
    guard let start = text.suffix(60).firstMatch(of: #/startxref\n(\d+)\n/#).flatMap({ Int($0.1) })
    else { throw Damaged(why: "startxref") }
    let lines = String(decoding: bytes[start...], as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    guard lines[0] == "xref", lines[1].hasPrefix("0 "), let count = Int(lines[1].dropFirst(2)),
      lines[2] == "0000000000 65535 f "
    else { throw Damaged(why: "xref") }
    return try (1..<count).map { number in
      let line = lines[number + 2]
      guard line.count == 19, line.hasSuffix(" 00000 n "), let offset = Int(line.prefix(10)) else {
        throw Damaged(why: "entry \(number)")
      }
      return (number, offset)
    }
  }
}
