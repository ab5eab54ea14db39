import Domain

/// The attributes of an element, by their names as they are written, prefix included.
struct XMLAttributes {
  private var values: [String: String] = [:]

  /// Takes apart what the scanner has found to be well formed.
  init(_ field: ByteField) throws(BankProblem) {
    let bytes = Array(field.bytes)
    var index = 0
    while index < bytes.count {
      guard let sign = bytes[index...].firstIndex(of: UInt8(ascii: "=")),
        let open = bytes[sign...].firstIndex(where: { $0 == 0x22 || $0 == 0x27 }),
        let close = bytes[(open + 1)...].firstIndex(of: bytes[open])
      else { return }
      let name = trimmed(String(decoding: bytes[index..<sign], as: UTF8.self))
      values[name] = try Self.text(bytes[(open + 1)..<close])
      index = close + 1
    }
  }

  /// The value by the whole name.
  subscript(_ name: String) -> String? { values[name] }

  /// The value by the name without its prefix, whatever the prefix is.
  func local(_ name: String) -> String? {
    values[name] ?? values.first { $0.key.hasSuffix(":" + name) }?.value
  }

  private static func text(_ bytes: ArraySlice<UInt8>) throws(BankProblem) -> String {
    guard bytes.contains(0x26) else { return String(decoding: bytes, as: UTF8.self) }
    var text = ""
    var rest = bytes
    while let sign = rest.firstIndex(of: 0x26) {
      text += String(decoding: rest[..<sign], as: UTF8.self)
      guard let end = rest[sign...].firstIndex(of: UInt8(ascii: ";")), end - sign <= 12,
        let scalar = XMLReference.scalar(Array(rest[(sign + 1)..<end]))
      else { throw BankProblem(.unknownEntity) }
      text.unicodeScalars.append(scalar)
      rest = rest[(end + 1)...]
    }
    return text + String(decoding: rest, as: UTF8.self)
  }
}

/// What stands between `&` and `;`.
enum XMLReference {
  static func scalar(_ name: [UInt8]) -> Unicode.Scalar? {
    // The scanner looks at bytes with room behind them.
    (name + [UInt8](repeating: 0, count: ByteWindow.padding)).withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return nil }
      return XMLScanner<Nobody>.scalar(ByteField(base: base, start: 0, end: name.count))
    }
  }

  private struct Nobody: XMLHandler {
    var wantsText: Bool { false }
    mutating func start(_ name: XMLName, _ attributes: ByteField) {}
    mutating func end() {}
    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
  }
}

/// A part of a workbook, read by whoever knows its elements.
protocol SheetPart: XMLHandler {}

extension SheetPart {
  /// Reads all of `bytes`.
  static func read(_ bytes: [UInt8], _ handler: Self) throws(BankProblem) -> Self {
    let window = ByteWindow(ByteSource(bytes))
    _ = try window.more(keepingFrom: 0)
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var scanner = XMLScanner(window, from: start, handler)
    try scanner.run()
    return scanner.handler
  }
}
