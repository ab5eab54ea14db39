/// What a person sees: the orders a line editor and a list of questions give to a terminal, and no
/// more. Each character takes one column; the screen only grows at its foot.
struct Screen {
  private let columns: Int
  private var rows: [[Character]] = [[]]
  private var row = 0
  private var column = 0

  init(columns: Int) { self.columns = max(columns, 1) }

  /// The lines, without blanks at their ends and without empty lines at the foot.
  var text: String {
    let lines = rows.map { row in
      String(row.reversed().drop(while: { $0 == " " }).reversed())
    }
    return lines.reversed().drop(while: \.isEmpty).reversed().joined(separator: "\n")
  }

  mutating func show(_ bytes: [UInt8]) {
    for part in TerminalOutput.parts(of: bytes) {
      switch part {
      case .character(let character): put(character)
      case .control(let byte): control(byte)
      case .order(let parameters, let letter): order(letter, parameters)
      }
    }
  }

  private mutating func put(_ character: Character) {
    if column >= columns {
      column = 0
      goTo(row: row + 1)
    }
    pad(to: column + 1)
    rows[row][column] = character
    column += 1
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x08: column = max(min(column, columns) - 1, 0)
    case 0x09: column = min((column / 8 + 1) * 8, columns - 1)
    case 0x0A: goTo(row: row + 1)
    case 0x0D: column = 0
    default: break
    }
  }

  private mutating func order(_ letter: Character, _ parameters: [Int]) {
    let first = parameters.first ?? 0
    switch letter {
    case "A": goTo(row: row - max(first, 1))
    case "B": goTo(row: row + max(first, 1))
    case "C": column = min(column + max(first, 1), columns - 1)
    case "D": column = max(min(column, columns - 1) - max(first, 1), 0)
    case "G": column = min(max(first, 1), columns) - 1
    case "H":
      goTo(row: max(first, 1) - 1)
      column = min(max(parameters.dropFirst().first ?? 1, 1), columns) - 1
    case "K": eraseInLine(first)
    case "J": eraseInScreen(first)
    default: break
    }
  }

  /// 0: to the end; 1: to the beginning; 2: all of it.
  private mutating func eraseInLine(_ what: Int) {
    pad(to: column)
    switch what {
    case 0: rows[row].removeSubrange(column...)
    case 1: for index in rows[row].indices.prefix(column + 1) { rows[row][index] = " " }
    default: rows[row] = []
    }
  }

  /// 0: from here on; 1: up to here; 2 and 3: all of it. The cursor stays.
  private mutating func eraseInScreen(_ what: Int) {
    if what < 2 { eraseInLine(what) }
    switch what {
    case 0: rows.removeSubrange((row + 1)...)
    case 1: for index in 0..<row { rows[index] = [] }
    default: rows = Array(repeating: [], count: row + 1)
    }
  }

  private mutating func goTo(row target: Int) {
    row = max(target, 0)
    while rows.count <= row { rows.append([]) }
  }

  private mutating func pad(to count: Int) {
    while rows[row].count < count { rows[row].append(" ") }
  }
}
