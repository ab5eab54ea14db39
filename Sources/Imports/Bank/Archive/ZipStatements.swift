import Domain

/// Statements inside a ZIP (APPNOTE 6.3). Names are labels and never paths; nothing is written.
enum ZipStatements {
  static let mostMembers = 2_000
  /// The archive itself.
  static let largestArchive = 24 << 20
  /// All that is unpacked, counted while it is unpacked.
  static let largestUnpacked = 256 << 20

  static func read<Sink: StatementSink>(
    _ window: ByteWindow, into sink: inout Sink
  ) throws(BankProblem) -> String {
    let bytes = try window.rest(limit: largestArchive)
    let members = try ZipMember.all(in: bytes)
    if members.contains(where: { $0.name == "[Content_Types].xml" }) {
      throw BankProblem(.workbook)
    }
    let files = members.filter { !$0.name.hasSuffix("/") && !$0.name.hasPrefix("__MACOSX/") }
    guard !files.isEmpty else { throw BankProblem(.empty) }
    var layout = ""
    var left = largestUnpacked
    for member in files {
      do throws(BankProblem) {
        let unpacked = MemberBytes(member, bytes, limit: left)
        let inner = ByteWindow(
          ByteSource { (buffer) throws(BankProblem) -> Int in try unpacked.read(into: buffer) })
        _ = try inner.more(keepingFrom: 0)
        layout = try StatementReader.read(inner, into: &sink, inArchive: true)
        try unpacked.finish()
        left -= unpacked.count
      } catch {
        var problem = error
        problem.member = Charset.cleaned(member.name.unicodeScalars)
        throw problem
      }
    }
    return "zip/\(layout)"
  }
}

/// One file in an archive, as the central directory lists it.
struct ZipMember {
  let name: String
  let isDeflated: Bool
  let check: UInt32
  let data: Range<Int>
  let size: Int

  static func all(in bytes: [UInt8]) throws(BankProblem) -> [ZipMember] {
    let reader = LittleEndian(bytes)
    guard let end = endRecord(in: bytes), let count = reader.short(end + 10),
      let start = reader.word(end + 16)
    else { throw BankProblem(.damaged) }
    guard count <= ZipStatements.mostMembers else {
      throw BankProblem(.tooManyMembers(limit: ZipStatements.mostMembers))
    }
    var members: [ZipMember] = []
    var index = start
    for _ in 0..<count {
      guard reader.word(index) == 0x0201_4B50, let flags = reader.short(index + 8),
        let method = reader.short(index + 10), let check = reader.word(index + 16),
        let packed = reader.word(index + 20), let size = reader.word(index + 24),
        let nameLength = reader.short(index + 28), let extra = reader.short(index + 30),
        let comment = reader.short(index + 32), let header = reader.word(index + 42),
        index + 46 + nameLength <= bytes.count
      else { throw BankProblem(.damaged) }
      guard flags & 1 == 0 else { throw BankProblem(.encrypted) }
      guard method == 0 || method == 8, reader.word(header) == 0x0403_4B50,
        let localName = reader.short(header + 26), let localExtra = reader.short(header + 28)
      else { throw BankProblem(.damaged) }
      let data = header + 30 + localName + localExtra
      guard data + packed <= start, method == 8 || packed == size else {
        throw BankProblem(.damaged)
      }
      members.append(
        ZipMember(
          name: String(decoding: bytes[index + 46..<index + 46 + nameLength], as: UTF8.self),
          isDeflated: method == 8, check: UInt32(check), data: data..<data + packed, size: size))
      index += 46 + nameLength + extra + comment
    }
    return members
  }

  /// A comment of at most 65,535 bytes may stand behind it.
  private static func endRecord(in bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    var index = bytes.count - 22
    let first = max(0, index - 65_535)
    while index >= first {
      if bytes[index] == 0x50, bytes[index + 1] == 0x4B, bytes[index + 2] == 5,
        bytes[index + 3] == 6
      {
        return index
      }
      index -= 1
    }
    return nil
  }
}

/// Numbers with the least byte first; nil behind the end.
struct LittleEndian {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func short(_ index: Int) -> Int? {
    guard index >= 0, index + 2 <= bytes.count else { return nil }
    return Int(bytes[index]) | Int(bytes[index + 1]) << 8
  }

  func word(_ index: Int) -> Int? {
    guard let low = short(index), let high = short(index + 2) else { return nil }
    return low | high << 16
  }
}

extension ZipMember {
  /// All of it, where it is no more than `limit`.
  func unpacked(from bytes: [UInt8], limit: Int) throws(BankProblem) -> [UInt8] {
    let member = MemberBytes(self, bytes, limit: limit)
    return try ByteSource { (buffer) throws(BankProblem) -> Int in try member.read(into: buffer) }
      .all(limit: limit)
  }
}

/// The bytes of a member, counted and checked while they are read.
private final class MemberBytes {
  private let member: ZipMember
  private let bytes: [UInt8]
  private let limit: Int
  private var inflater: Inflater
  private var index: Int
  private var check = CRC32()
  private(set) var count = 0

  init(_ member: ZipMember, _ bytes: [UInt8], limit: Int) {
    self.member = member
    self.bytes = bytes
    self.limit = limit
    inflater = Inflater(bytes, member.data)
    index = member.data.lowerBound
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(BankProblem) -> Int {
    let read: Int
    if member.isDeflated {
      read = try inflater.read(into: buffer)
    } else {
      read = min(buffer.count, member.data.upperBound - index)
      if read > 0 { buffer.copyBytes(from: bytes[index..<index + read]) }
      index += read
    }
    count += read
    guard count <= limit else {
      throw BankProblem(.tooLarge(limit: ZipStatements.largestUnpacked))
    }
    guard count <= member.size else { throw BankProblem(.damaged) }
    check.add(UnsafeRawBufferPointer(rebasing: buffer[..<read]))
    if read == 0 { try finish() }
    return read
  }

  /// Once all was read.
  func finish() throws(BankProblem) {
    guard count == member.size, check.value == member.check else { throw BankProblem(.damaged) }
  }
}

/// The check sum of ZIP.
struct CRC32 {
  private var state: UInt32 = 0xFFFF_FFFF

  var value: UInt32 { ~state }

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    Self.table.withUnsafeBufferPointer { table in
      for byte in bytes {
        state = table[Int((state ^ UInt32(byte)) & 0xFF)] ^ state >> 8
      }
    }
  }

  private static let table: [UInt32] = (0..<256).map { index in
    var value = UInt32(index)
    for _ in 0..<8 { value = value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1 }
    return value
  }
}
