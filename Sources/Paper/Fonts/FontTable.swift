/// A part of a font file, read with every bound checked: a font may be damaged or made to harm.
struct FontTable: Sendable {
  let name: String
  private let bytes: ArraySlice<UInt8>

  init(name: String, bytes: ArraySlice<UInt8>) {
    self.name = name
    self.bytes = bytes
  }

  var count: Int { bytes.count }
  var damaged: FontError { .damaged(table: name) }

  /// `count` bytes from `offset`.
  func slice(_ offset: Int, _ count: Int) throws(FontError) -> ArraySlice<UInt8> {
    guard offset >= 0, count >= 0, offset <= bytes.count, count <= bytes.count - offset else {
      throw damaged
    }
    let start = bytes.startIndex + offset
    return bytes[start..<start + count]
  }

  /// The table that begins at `offset` inside this one.
  func table(from offset: Int) throws(FontError) -> FontTable {
    guard offset >= 0, offset <= bytes.count else { throw damaged }
    return FontTable(name: name, bytes: bytes[(bytes.startIndex + offset)...])
  }

  /// A whole number of two bytes, 0 to 65535.
  @inline(__always)
  func u16(_ offset: Int) throws(FontError) -> Int {
    guard offset >= 0, offset <= bytes.count - 2 else { throw damaged }
    let start = bytes.startIndex + offset
    return Int(bytes[start]) << 8 | Int(bytes[start + 1])
  }

  /// A number of two bytes that may be below zero.
  @inline(__always)
  func i16(_ offset: Int) throws(FontError) -> Int {
    Int(Int16(truncatingIfNeeded: try u16(offset)))
  }

  /// A whole number of four bytes.
  @inline(__always)
  func u32(_ offset: Int) throws(FontError) -> Int {
    try u16(offset) << 16 | u16(offset + 2)
  }
}
