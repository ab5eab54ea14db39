import Domain

/// The cells of one sheet while they are read: what holds nothing takes no room.
struct SheetRows {
  typealias Origin = DelimitedText.Origin

  private var cells: [(row: Int, column: Int, text: String, origin: Origin)] = []
  /// Hidden rows that hold something.
  private(set) var hidden: Set<Int> = []

  /// Wider and larger sheets hold no list of debts.
  static let mostColumns = 1_000
  static let mostCells = 1_000_000

  var isEmpty: Bool { cells.isEmpty }

  /// Rows and columns count from 1.
  mutating func add(
    _ text: String, _ origin: Origin, row: Int, column: Int, isHidden: Bool
  ) throws(BankProblem) {
    guard origin == .broken || !trimmed(text).isEmpty else { return }
    guard (1...Self.mostColumns).contains(column), cells.count < Self.mostCells else {
      throw BankProblem(.tooMany(limit: Self.mostCells))
    }
    cells.append((row, column, text, origin))
    if isHidden { hidden.insert(row) }
  }

  /// Row by row, with all columns up to the last that is used.
  var rows: [DelimitedText.Row] {
    let width = cells.map(\.column).max() ?? 0
    var rows: [DelimitedText.Row] = []
    var index = 0
    while index < cells.count {
      let line = cells[index].row
      var texts = [String](repeating: "", count: width)
      var origins = [Origin](repeating: .text, count: width)
      while index < cells.count, cells[index].row == line {
        texts[cells[index].column - 1] = cells[index].text
        origins[cells[index].column - 1] = cells[index].origin
        index += 1
      }
      rows.append(
        DelimitedText.Row(
          line: line, cells: texts, lines: [Int](repeating: line, count: width), origins: origins))
    }
    return rows
  }
}

/// How numbers of a workbook are shown: as days, or in a currency.
struct SheetFormat: Hashable {
  var isDay = false
  var isPercentage = false
  /// Another currency than the euro.
  var currency: String?

  /// A number without a format of its own.
  static let general = SheetFormat()

  private init() {}

  /// Formats that every workbook knows by number (ECMA-376, 18.8.30).
  init(builtIn id: Int) {
    isPercentage = id == 9 || id == 10
    isDay = (14...22).contains(id) || (27...36).contains(id) || (50...58).contains(id)
  }

  /// `dd-mm-yyyy`, `[$$-409]#,##0.00`.
  init(code: String) {
    currency = Self.currency(code)
    let bare = Self.bare(code).lowercased()
    guard !["general", "standaard", "standard", "@"].contains(bare) else { return }
    isPercentage = bare.contains("%")
    isDay = bare.contains("y") || bare.contains("d") || bare.contains("mmm") || bare.contains("jj")
  }

  /// The first part, without what is in quotation marks, in brackets or behind a backslash.
  private static func bare(_ code: String) -> String {
    var bare = ""
    var (isQuoted, isBracketed, isEscaped) = (false, false, false)
    for character in code {
      if isEscaped {
        isEscaped = false
      } else if character == "\\" || character == "_" || character == "*" {
        isEscaped = true
      } else if character == "\"" {
        isQuoted.toggle()
      } else if !isQuoted, character == "[" || character == "]" {
        isBracketed = character == "["
      } else if !isQuoted, !isBracketed {
        if character == ";" { return bare }
        bare.append(character)
      }
    }
    return bare
  }

  private static func currency(_ code: String) -> String? {
    if let match = code.firstMatch(of: #/\[\$([^\]\-]+)/#) {
      let sign = String(match.1)
      return isEuro(sign) ? nil : sign
    }
    let first = code.split(separator: ";").first.map { String($0) } ?? code
    return ["$", "£", "¥", "CHF", "USD", "GBP"].first { first.contains($0) }
  }

  static func isEuro(_ sign: String) -> Bool {
    ["€", "eur", "euro", "€ "].contains(trimmed(sign).lowercased()) || trimmed(sign).isEmpty
  }
}
