import Domain

/// The amounts of a column, read as a whole: what one cell leaves open another may show.
struct AmountColumn {
  /// A cell with its place.
  struct Cell {
    var text: String
    let place: ListProblem.Place
    let origin: DelimitedText.Origin
  }

  /// As the form of a debt reads them.
  private(set) var cells: [Cell]
  private(set) var notes: [ListNote] = []

  init(_ cells: [Cell]) {
    self.cells = cells.map { Self.plain($0) }
    for index in self.cells.indices where self.cells[index].origin != .text { round(index) }
    guard let mark = Self.mark(of: self.cells) else { return }
    settle(with: mark)
  }

  /// Without what accountants and other countries put around a number: `€ -`, `1'234.50`, `12,50-`,
  /// `(12,50)`, and cents of cents that are zero.
  private static func plain(_ cell: Cell) -> Cell {
    var cell = cell
    var text = trimmed(cell.text).replacing("\u{2019}", with: "'")
    let isNothing = text.contains { "-–—−".contains($0) } && text.allSatisfy { "-–—−€ \u{A0}\u{202F}".contains($0) }
    if isNothing { text = "0" }
    if text.wholeMatch(of: #/[^0-9]*[0-9]{1,3}('[0-9]{3})+([.,][0-9]{1,2})?[^0-9]*/#) != nil {
      text = text.replacing("'", with: "")
    }
    if let match = text.wholeMatch(of: #/(.*[0-9][.,][0-9]{2})(0{2,})/#), separators(text) == 1 {
      text = String(match.1)
    }
    cell.text = text
    return cell
  }

  private static func separators(_ text: String) -> Int { text.count { $0 == "." || $0 == "," } }

  /// A number of a sheet has a point and as many digits as it likes; `612.299999999989` is 612.30.
  private mutating func round(_ index: Int) {
    let text = cells[index].text
    guard let money = SheetNumber(text)?.money else { return }
    cells[index].text = money.asTyped
    let digits = text.drop { $0 != "." }.dropFirst().count
    if digits > 2, SheetNumber(text)?.isExact == false {
      notes.append(ListNote(cells[index].place, .rounded(text, money)))
    }
  }

  /// The mark of the decimals, where cells prove one and none proves the other.
  private static func mark(of cells: [Cell]) -> Character? {
    var marks: Set<Character> = []
    for cell in cells where cell.origin == .text {
      let number = cell.text.filter { $0.isNumber || $0 == "." || $0 == "," }
      guard let last = number.lastIndex(where: { $0 == "." || $0 == "," }) else { continue }
      let behind = number[last...].dropFirst().count
      let before = number[..<last]
      if behind != 3 {
        marks.insert(number[last])
      } else if before.contains(where: { $0 != number[last] && !$0.isNumber }) {
        // 1.250,505 is no amount; leave it to the form.
        continue
      } else if before.contains(number[last]) {
        // 1.250.000: what parts thousands cannot part cents.
        marks.insert(number[last] == "." ? "," : ".")
      }
    }
    return marks.count == 1 ? marks.first : nil
  }

  /// `1.000` beside `1.250,50` is a thousand.
  private mutating func settle(with mark: Character) {
    let other: Character = mark == "," ? "." : ","
    var isSaid = false
    for index in cells.indices where cells[index].origin == .text {
      let text = cells[index].text
      let reading = Reading { () throws(InputError) in
        try Typed(text, for: .debtPrincipal).amount()
      }
      guard case .failure(let error) = reading,
        case .ambiguousAmount(let thousands, _) = error.reason, text.contains(other)
      else { continue }
      cells[index].text = thousands.asTyped
      if !isSaid { notes.append(ListNote(cells[index].place, .thousands(text, thousands))) }
      isSaid = true
    }
  }

  private typealias Reading = Result<Money, InputError>
}

extension Money {
  /// As it is read in either language without doubt: `1250.00`.
  var asTyped: String {
    let (euros, rest) = cents.magnitude.quotientAndRemainder(dividingBy: 100)
    return "\(cents < 0 ? "-" : "")\(euros).\(rest < 10 ? "0" : "")\(rest)"
  }
}
