import Domain

/// Finds out by content what a file is, and reads it.
enum StatementReader {
  /// Reads everything into `sink` and says by which layout.
  static func read<Sink: StatementSink>(
    _ source: ByteSource, into sink: inout Sink
  ) throws(BankProblem) -> String {
    let window = ByteWindow(source)
    _ = try window.more(keepingFrom: 0)
    return try read(window, into: &sink, inArchive: false)
  }

  static func read<Sink: StatementSink>(
    _ window: ByteWindow, into sink: inout Sink, inArchive: Bool
  ) throws(BankProblem) -> String {
    let head = UnsafeBufferPointer(start: window.base, count: min(window.end, 4096))
    guard !head.isEmpty else { throw BankProblem(.empty) }
    if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      guard !inArchive else { throw BankProblem(.archiveInArchive) }
      return try ZipStatements.read(window, into: &sink)
    }
    if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      return try SheetStatements.read(window, into: &sink)
    }
    if let wide = try WideText.window(of: window) {
      return try readText(wide, into: &sink)
    }
    guard !head.contains(0) else { throw BankProblem(.notText, line: 1) }
    return try readText(window, into: &sink)
  }

  private static func readText<Sink: StatementSink>(
    _ window: ByteWindow, into sink: inout Sink
  ) throws(BankProblem) -> String {
    let whole = UnsafeBufferPointer(start: window.base, count: min(window.end, 4096))
    let mark = whole.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let first = whole.dropFirst(mark).first(where: { !Bytes.isSpace($0) }) else {
      throw BankProblem(.empty)
    }
    if first == UInt8(ascii: "<") {
      return try CAMTReader.read(window, from: mark, into: &sink)
    }
    let head = String(decoding: whole.dropFirst(mark).prefix(1024), as: UTF8.self)
    if isMT940(head) { return try MT940Reader.read(window, from: mark, into: &sink) }
    return try CSVReader.read(window, from: mark, into: &sink)
  }

  /// Whether one of the first lines begins as in a message of SWIFT.
  private static func isMT940(_ head: String) -> Bool {
    let lines = head.split(whereSeparator: \.isNewline).prefix(12)
    guard let first = lines.first else { return false }
    if first.hasPrefix("{1:F01") || first.hasPrefix(":940:") || first.hasPrefix(":942:") {
      return true
    }
    let isFramed = first.count == 8 && lines.dropFirst().first.map { $0 == "940" } ?? false
    return isFramed || lines.contains { $0.hasPrefix(":20:") || $0.hasPrefix(":25:") }
  }
}

/// UTF-16, known by its mark, as UTF-8.
enum WideText {
  /// Nil without a mark. Such a file is read whole: it comes from a spreadsheet program.
  static func window(of window: ByteWindow) throws(BankProblem) -> ByteWindow? {
    let head = UnsafeBufferPointer(start: window.base, count: min(window.end, 2))
    guard head.elementsEqual([0xFF, 0xFE]) || head.elementsEqual([0xFE, 0xFF]) else { return nil }
    let bytes = try window.rest(limit: 64 << 20)
    guard let text = try? DecodedText(bytes).text else { throw BankProblem(.notText) }
    let narrow = ByteWindow(ByteSource(Array(text.utf8)))
    _ = try narrow.more(keepingFrom: 0)
    return narrow
  }
}

extension ByteWindow {
  /// Everything from the front of the window to the end of the source.
  func rest(limit: Int) throws(BankProblem) -> [UInt8] {
    var all = Array(UnsafeBufferPointer(start: base, count: end))
    while try more(keepingFrom: end) {
      guard all.count + end <= limit else { throw BankProblem(.tooLarge(limit: limit)) }
      all.append(contentsOf: UnsafeBufferPointer(start: base, count: end))
    }
    return all
  }
}
