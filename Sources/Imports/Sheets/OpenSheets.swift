import Domain

/// The sheets of an ods file (OpenDocument 1.3, part 3): the values that are kept, not how they are
/// shown.
struct OpenSheets: SheetPart {
  struct Sheet {
    let name: String
    let isHidden: Bool
    var rows = SheetRows()
  }

  private(set) var sheets: [Sheet] = []
  private var stack: [UInt64] = []
  private var hiddenStyles: Set<String> = []
  private var style = ""

  private var row = 0
  private var column = 0
  private var rowTimes = 1
  private var isHidden = false
  private var line: [(column: Int, times: Int, text: String, origin: DelimitedText.Origin)] = []
  private var cell: (times: Int, text: String?, origin: DelimitedText.Origin) = (1, nil, .text)
  private var paragraphs: [UInt8] = []

  private static let cells = [XMLName("table-cell").key, XMLName("covered-table-cell").key]

  var wantsText: Bool {
    stack.contains(XMLName("p").key) && !stack.contains(XMLName("annotation").key)
      && stack.contains { Self.cells.contains($0) }
  }

  mutating func start(_ name: XMLName, _ attributes: ByteField) throws(BankProblem) {
    stack.append(name.key)
    if name.key == XMLName("style").key {
      style = try XMLAttributes(attributes).local("name") ?? ""
    } else if name.key == XMLName("table-properties").key {
      if try XMLAttributes(attributes)["table:display"] == "false" { hiddenStyles.insert(style) }
    } else if name.key == XMLName("table").key {
      let found = try XMLAttributes(attributes)
      guard sheets.count < 1_000 else { throw BankProblem(.tooMany(limit: 1_000)) }
      sheets.append(
        Sheet(
          name: found["table:name"] ?? found.local("name") ?? "",
          isHidden: hiddenStyles.contains(found.local("style-name") ?? "")))
      row = 0
    } else if name.key == XMLName("table-row").key {
      let found = try XMLAttributes(attributes)
      rowTimes = Self.times(found.local("number-rows-repeated"))
      isHidden = ["collapse", "filter"].contains(found.local("visibility"))
      (column, line) = (0, [])
    } else if Self.cells.contains(name.key) {
      try startCell(try XMLAttributes(attributes))
    } else if wantsText || name.key == XMLName("p").key {
      if name.key == XMLName("p").key, !paragraphs.isEmpty { paragraphs.append(0x0A) }
      if name.key == XMLName("s").key {
        let times = try XMLAttributes(attributes).local("c").flatMap { Int($0) } ?? 1
        paragraphs += [UInt8](repeating: 0x20, count: min(max(times, 1), 100))
      }
      if name.key == XMLName("tab").key || name.key == XMLName("line-break").key {
        paragraphs.append(0x20)
      }
    }
  }

  private static func times(_ text: String?) -> Int {
    min(max(text.flatMap { Int($0) } ?? 1, 1), 1 << 20)
  }

  private mutating func startCell(_ found: XMLAttributes) throws(BankProblem) {
    paragraphs = []
    cell = (Self.times(found.local("number-columns-repeated")), nil, .text)
    if found["calcext:value-type"] == "error" {
      cell.origin = .broken
      return
    }
    switch found["office:value-type"] {
    case "float": (cell.text, cell.origin) = (found["office:value"], .number)
    case "percentage": cell.text = found["office:value"].flatMap { SheetNumber($0)?.percent }
    case "currency":
      let currency = found["office:currency"] ?? "EUR"
      cell.text = found["office:value"]
      cell.origin = SheetFormat.isEuro(currency) ? .number : .foreign(currency)
    case "date":
      (cell.text, cell.origin) = (found["office:date-value"].map { String($0.prefix(10)) }, .day)
    case "boolean": cell.text = found["office:boolean-value"] == "true" ? "ja" : "nee"
    case nil:
      // A formula of which nothing was kept.
      if found["table:formula"] != nil { cell.origin = .broken }
    default: cell.text = found["office:string-value"]
    }
  }

  mutating func end() throws(BankProblem) {
    guard let name = stack.popLast() else { return }
    if Self.cells.contains(name) {
      let text = cell.text ?? String(decoding: paragraphs, as: UTF8.self)
      if cell.origin == .broken || !trimmed(text).isEmpty {
        line.append((column + 1, cell.times, text, cell.origin))
      }
      column = min(column + cell.times, 1 << 20)
    } else if name == XMLName("table-row").key, !sheets.isEmpty {
      // Rows that hold nothing are counted and take no time.
      for time in 0..<(line.isEmpty ? 0 : rowTimes) {
        for cell in line {
          for place in 0..<cell.times {
            try sheets[sheets.count - 1].rows.add(
              cell.text, cell.origin, row: row + time + 1, column: cell.column + place,
              isHidden: isHidden)
          }
        }
      }
      row = min(row + rowTimes, 1 << 24)
    }
  }

  mutating func text(_ run: UnsafeBufferPointer<UInt8>) { paragraphs.append(contentsOf: run) }
}
