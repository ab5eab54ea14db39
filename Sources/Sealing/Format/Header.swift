/// The part of a sealed file before its contents: for whom the key of the file is wrapped, and a code
/// over all of it. As strict as the format: there is one way to write it.
struct Header: Equatable {
  /// One way in.
  struct Stanza: Equatable {
    let kind: String
    let arguments: [String]
    let body: [UInt8]
  }

  let stanzas: [Stanza]
  let code: [UInt8]
  /// What the code is over: the bytes up to and with the three dashes.
  let authenticated: [UInt8]
  /// Where the contents begin.
  let length: Int

  static let name = Array("age-encryption.org/".utf8)
  private static let version = Array("age-encryption.org/v1".utf8)
  private static let lineEnd = UInt8(ascii: "\n")
  private static let columns = 64
  /// A header is small: a file may not keep us reading.
  private static let mostStanzas = 1_000

  /// Throws `notSealed`, `unknownVersion` or `damaged`.
  init(_ file: [UInt8]) throws(SealError) {
    guard file.starts(with: Self.name) else { throw .notSealed }
    var reader = LineReader(bytes: file[...])
    guard let first = reader.line() else { throw .damaged }
    guard first.elementsEqual(Self.version) else { throw Self.otherVersion(first) }
    var stanzas: [Stanza] = []
    while true {
      let start = reader.position
      guard let line = reader.line() else { throw .damaged }
      if line.starts(with: "--- ".utf8) {
        guard !stanzas.isEmpty, let code = Base64.bytes(of: line.dropFirst(4)), code.count == 32
        else { throw .damaged }
        self.code = code
        authenticated = Array(file[..<(start + 3)])
        length = reader.position
        break
      }
      guard stanzas.count < Self.mostStanzas else { throw .damaged }
      stanzas.append(try Self.stanza(line, &reader))
    }
    self.stanzas = stanzas
  }

  /// Another number is a newer way of sealing; anything else is damage.
  private static func otherVersion(_ line: ArraySlice<UInt8>) -> SealError {
    let number = line.dropFirst(name.count)
    let isNumber =
      number.first == UInt8(ascii: "v") && number.count > 1 && number.count < 5
      && number.dropFirst().allSatisfy { (48...57).contains($0) }
    return isNumber ? .unknownVersion : .damaged
  }

  private static func stanza(
    _ line: ArraySlice<UInt8>, _ reader: inout LineReader
  ) throws(SealError) -> Stanza {
    guard line.starts(with: "-> ".utf8) else { throw .damaged }
    let words = line.dropFirst(3)
      .split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard words.allSatisfy({ !$0.isEmpty && $0.allSatisfy { (33...126).contains($0) } }) else {
      throw .damaged
    }
    var body: [UInt8] = []
    while true {
      guard let line = reader.line(), line.count <= columns, let bytes = Base64.bytes(of: line)
      else { throw .damaged }
      body += bytes
      if line.count < columns { break }
    }
    let texts = words.map { String(decoding: $0, as: UTF8.self) }
    return Stanza(kind: texts[0], arguments: Array(texts.dropFirst()), body: body)
  }

  /// A header for these ways in, with its code.
  static func bytes(of stanzas: [Stanza], fileKey: [UInt8]) -> [UInt8] {
    var bytes = version + [lineEnd]
    for stanza in stanzas {
      bytes += Array("-> \(([stanza.kind] + stanza.arguments).joined(separator: " "))\n".utf8)
      var letters = Base64.text(of: stanza.body)[...]
      while letters.count >= columns {
        bytes += letters.prefix(columns) + [lineEnd]
        letters = letters.dropFirst(columns)
      }
      bytes += letters + [lineEnd]
    }
    bytes += Array("---".utf8)
    return bytes + Array(" ".utf8) + Base64.text(of: code(over: bytes, fileKey)) + [lineEnd]
  }

  static func code(over bytes: [UInt8], _ fileKey: [UInt8]) -> [UInt8] {
    let key = Sodium.derived(from: fileKey, salt: [], info: "header")
    return Sodium.authentication(of: bytes, key: key)
  }
}

/// Lines that end in a line feed, one after the other.
private struct LineReader {
  let bytes: ArraySlice<UInt8>
  var position: Int

  init(bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  /// The next line without its end; nil where there is no whole one.
  mutating func line() -> ArraySlice<UInt8>? {
    guard let end = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    defer { position = end + 1 }
    return bytes[position..<end]
  }
}
