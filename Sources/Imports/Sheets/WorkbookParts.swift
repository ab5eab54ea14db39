import Domain

// The parts of a workbook in the format of ECMA-376 (xlsx). Elements are known by their names without a
// prefix, so that the transitional and the strict namespaces are read alike.

/// Which part of a package is where.
struct RelationsPart: SheetPart {
  private(set) var targets: [(id: String, type: String, target: String)] = []
  var wantsText: Bool { false }

  mutating func start(_ name: XMLName, _ attributes: ByteField) throws(BankProblem) {
    guard name.key == XMLName("Relationship").key else { return }
    let found = try XMLAttributes(attributes)
    guard let id = found["Id"], let target = found["Target"] else { return }
    targets.append((id, found["Type"] ?? "", target))
  }
  mutating func end() {}
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// The names of the sheets.
struct BookPart: SheetPart {
  private(set) var sheets: [(name: String, relation: String, isHidden: Bool)] = []
  /// Whether days count from 1904.
  private(set) var counts1904 = false
  var wantsText: Bool { false }

  mutating func start(_ name: XMLName, _ attributes: ByteField) throws(BankProblem) {
    if name.key == XMLName("workbookPr").key {
      counts1904 = ["1", "true"].contains(try XMLAttributes(attributes)["date1904"])
    } else if name.key == XMLName("sheet").key {
      let found = try XMLAttributes(attributes)
      guard sheets.count < 1_000 else { throw BankProblem(.tooMany(limit: 1_000)) }
      sheets.append(
        (
          found["name"] ?? "", found.local("id") ?? "",
          found["state"].map { $0 != "visible" } ?? false
        ))
    }
  }
  mutating func end() {}
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// How cells are shown, by the number of their style.
struct StylesPart: SheetPart {
  private(set) var formats: [SheetFormat] = []
  private var codes: [Int: SheetFormat] = [:]
  private var depth = 0
  /// Where the styles of cells are; others are those that they are made from.
  private var cellsDepth: Int?
  var wantsText: Bool { false }

  mutating func start(_ name: XMLName, _ attributes: ByteField) throws(BankProblem) {
    depth += 1
    if name.key == XMLName("numFmt").key, cellsDepth == nil {
      let found = try XMLAttributes(attributes)
      guard let id = found["numFmtId"].flatMap({ Int($0) }) else { return }
      codes[id] = SheetFormat(code: found["formatCode"] ?? "")
    } else if name.key == XMLName("cellXfs").key {
      cellsDepth = depth
    } else if name.key == XMLName("xf").key, cellsDepth.map({ $0 + 1 }) == depth {
      let id = try XMLAttributes(attributes)["numFmtId"].flatMap { Int($0) } ?? 0
      guard formats.count < 100_000 else { throw BankProblem(.tooMany(limit: 100_000)) }
      formats.append(codes[id] ?? SheetFormat(builtIn: id))
    }
  }

  mutating func end() {
    if cellsDepth == depth { cellsDepth = nil }
    depth -= 1
  }
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// Texts that cells share, each made of runs; how they are pronounced is passed over.
struct TextsPart: SheetPart {
  private(set) var texts: [String] = []
  private var bytes: [UInt8] = []
  private var stack: [UInt64] = []
  var wantsText: Bool { stack.last == XMLName("t").key && !stack.contains(XMLName("rPh").key) }

  mutating func start(_ name: XMLName, _ attributes: ByteField) {
    stack.append(name.key)
    if name.key == XMLName("si").key { bytes = [] }
  }

  mutating func end() throws(BankProblem) {
    guard stack.popLast() == XMLName("si").key else { return }
    guard texts.count < SheetRows.mostCells else {
      throw BankProblem(.tooMany(limit: SheetRows.mostCells))
    }
    texts.append(String(decoding: bytes, as: UTF8.self))
  }

  mutating func text(_ run: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: run) }
}
