import Domain

/// A file of Microsoft's compound format (MS-CFB): streams in chains of sectors. Every offset is
/// checked, and a chain is followed at most as often as there are sectors.
struct CompoundFile {
  private let bytes: [UInt8]
  private let reader: LittleEndian
  private let sectorSize: Int
  private var table: [Int] = []

  private static let endOfChain = 0xFFFF_FFFE

  init(_ bytes: [UInt8]) throws(BankProblem) {
    self.bytes = bytes
    reader = LittleEndian(bytes)
    guard let shift = reader.short(30), shift == 9 || shift == 12 else {
      throw BankProblem(.damaged)
    }
    sectorSize = 1 << shift
    try readTable()
  }

  private var sectorCount: Int { bytes.count / sectorSize }

  private func offset(_ sector: Int) throws(BankProblem) -> Int {
    guard sector >= 0, sector < sectorCount,
      (sector + 2) * sectorSize <= bytes.count + sectorSize - 1
    else { throw BankProblem(.damaged) }
    return (sector + 1) * sectorSize
  }

  /// The allocation table: its first 109 sectors stand in the header, others in a chain.
  private mutating func readTable() throws(BankProblem) {
    var sectors = (0..<109).compactMap { reader.word(76 + 4 * $0) }.filter { $0 < Self.endOfChain }
    var next = reader.word(68) ?? Self.endOfChain
    var rounds = 0
    while next < Self.endOfChain {
      rounds += 1
      guard rounds <= sectorCount else { throw BankProblem(.damaged) }
      let start = try offset(next)
      for place in 0..<(sectorSize / 4 - 1) {
        if let sector = reader.word(start + 4 * place), sector < Self.endOfChain {
          sectors.append(sector)
        }
      }
      next = reader.word(start + sectorSize - 4) ?? Self.endOfChain
    }
    guard sectors.count <= sectorCount else { throw BankProblem(.damaged) }
    for sector in sectors {
      let start = try offset(sector)
      for place in 0..<sectorSize / 4 {
        table.append(reader.word(start + 4 * place) ?? Self.endOfChain)
      }
    }
  }

  /// What stands in the chain that begins at `sector`.
  private func chain(from sector: Int) throws(BankProblem) -> [UInt8] {
    var data: [UInt8] = []
    var next = sector
    var rounds = 0
    while next < Self.endOfChain {
      rounds += 1
      guard rounds <= sectorCount, next < table.count else { throw BankProblem(.damaged) }
      let start = try offset(next)
      data += bytes[start..<min(start + sectorSize, bytes.count)]
      next = table[next]
    }
    return data
  }

  /// The stream with one of these names; nil where there is none.
  func stream(named names: [String]) throws(BankProblem) -> [UInt8]? {
    let directory = try chain(from: reader.word(48) ?? Self.endOfChain)
    let entries = LittleEndian(directory)
    var found: (start: Int, size: Int)?
    var root: (start: Int, size: Int)?
    for index in stride(from: 0, to: directory.count - 127, by: 128) {
      guard let length = entries.short(index + 64), (2...64).contains(length),
        let start = entries.word(index + 116), let size = entries.word(index + 120)
      else { continue }
      let units = (0..<(length / 2 - 1)).compactMap { entries.short(index + 2 * $0) }
      let name = String(decoding: units.map { UInt16($0) }, as: UTF16.self)
      if directory[index + 66] == 5 { root = (start, size) }
      if names.contains(name) { found = (start, size) }
    }
    guard let found else { return nil }
    let smallest = reader.word(56) ?? 4096
    let data: [UInt8]
    if found.size >= smallest {
      data = try chain(from: found.start)
    } else {
      data = try smallStream(found.start, in: try chain(from: root?.start ?? Self.endOfChain))
    }
    guard data.count >= found.size else { throw BankProblem(.damaged) }
    return Array(data[..<found.size])
  }

  /// Small streams share one stream, in pieces of 64 bytes with a table of their own.
  private func smallStream(_ start: Int, in shared: [UInt8]) throws(BankProblem) -> [UInt8] {
    let links = LittleEndian(try chain(from: reader.word(60) ?? Self.endOfChain))
    var data: [UInt8] = []
    var next = start
    var rounds = 0
    while next < Self.endOfChain {
      rounds += 1
      guard rounds <= shared.count / 64, (next + 1) * 64 <= shared.count else {
        throw BankProblem(.damaged)
      }
      data += shared[next * 64..<(next + 1) * 64]
      next = links.word(next * 4) ?? Self.endOfChain
    }
    return data
  }
}
