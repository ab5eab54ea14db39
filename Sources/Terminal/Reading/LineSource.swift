/// Bytes of a file, pipe or terminal, taken out line by line. Own buffer, no stdio.
struct LineSource {
  let descriptor: Descriptor
  private var bytes: [UInt8] = []
  private var start = 0
  /// Before here there is no line end.
  private var searched = 0

  init(_ descriptor: Descriptor) { self.descriptor = descriptor }

  /// Reads once. False at the end.
  mutating func read() -> Bool {
    switch descriptor.read() {
    case .end: return false
    case .nothing: return true
    case .bytes(let new):
      if start > 0 {
        bytes.removeFirst(start)
        (start, searched) = (0, searched - start)
      }
      bytes += new
      return true
    }
  }

  /// The next whole line, without "\n" or "\r\n"; nil when none is complete.
  mutating func nextLine() -> String? {
    guard let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n")) else {
      searched = bytes.count
      return nil
    }
    var line = bytes[start..<end]
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    (start, searched) = (end + 1, end + 1)
    return String(decoding: line, as: UTF8.self)
  }

  /// What is left without a line end; nil when nothing is.
  mutating func remainder() -> String? {
    guard start < bytes.count else { return nil }
    defer { (bytes, start, searched) = ([], 0, 0) }
    return String(decoding: bytes[start...], as: UTF8.self)
  }
}
