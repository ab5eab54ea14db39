import Domain

/// Takes out of a list what is no debt: rows that add up others, that are paid, or that are money back.
/// Each is named; nothing goes without a word.
package struct DebtRows: Sendable {
  package private(set) var rows: [DebtTable.Row] = []
  package private(set) var notes: [ListNote] = []
  package private(set) var problems: [ListProblem] = []

  /// Sums since the start and since the last row that added up, of debts and with money back.
  private var sums = Sums()

  /// Looks at `all`, of a table or of lines, in their order.
  package init(_ all: [DebtTable.Row], _ choices: ListChoices) {
    var isAnyAbove = false
    for row in all {
      if isTotal(row, choices) { continue }
      guard let amount = Amount(row) else {
        rows.append(row)
        sums.isKnown = sums.isKnown && row.hasAnswer(.debtPrincipal) == false
        isAnyAbove = true
        continue
      }
      sums.add(amount.money)
      if amount.money > .zero { isAnyAbove = true }
      keep(row, amount)
    }
    if !isAnyAbove, notes.contains(where: { $0.isCredit }) {
      rows = []
      notes = []
      problems.append(ListProblem(nil, .allBelowZero))
    }
  }

  private mutating func keep(_ row: DebtTable.Row, _ amount: Amount) {
    let place = ListProblem.Place(line: row.line, column: 0)
    let name = row.cells.first { $0.answer.field == .debtCreditor }?.answer.typed ?? row.label
    if choicesKeep(row) || amount.money > .zero || amount.money == .zero && row.hasOtherAmounts {
      rows.append(row)
    } else if amount.money < .zero {
      notes.append(ListNote(place, .credit(trimmed(name), Money(cents: -amount.money.cents))))
    } else {
      notes.append(ListNote(place, .settled(trimmed(name))))
    }
  }

  private func choicesKeep(_ row: DebtTable.Row) -> Bool { !row.hasAnswer(.debtPrincipal) }

  // MARK: Totals

  private mutating func isTotal(_ row: DebtTable.Row, _ choices: ListChoices) -> Bool {
    guard !choices.kept.contains(row.line), let said = Amount(row)?.money else { return false }
    let creditor = row.cells.first { $0.answer.field == .debtCreditor }?.answer.typed
    let isCalled = TotalWord.isTotal(creditor ?? row.label)
    let fits = sums.count > 1 && sums.fits(said) || isCalled && sums.count > 0 && sums.fits(said)
    guard isCalled || creditor == nil && fits else { return false }
    let place = ListProblem.Place(line: row.line, column: 0)
    if fits || said == .zero {
      notes.append(ListNote(place, .total(trimmed(row.label), said)))
    } else {
      problems.append(
        ListProblem(place, .oddTotal(trimmed(row.label), said: said, sum: sums.all)))
    }
    sums.restart()
    return true
  }

  /// The principal of a row, with its sign.
  private struct Amount {
    let money: Money

    init?(_ row: DebtTable.Row) {
      guard
        let typed = row.cells.first(where: { $0.answer.field == .debtPrincipal })?.answer.typed
      else { return nil }
      guard let money = DebtRows.signed(typed) else { return nil }
      self.money = money
    }
  }

  /// An amount that may be below zero: `-12,50`, `12,50-`, `(12,50)`.
  static func signed(_ typed: String) -> Money? {
    do throws(InputError) {
      return try Typed(typed, for: .debtPrincipal).amount()
    } catch {
      guard error.reason == .negativeAmount else { return nil }
      let bare = typed.filter { !"-−–()".contains($0) }
      return (try? Typed(bare, for: .debtPrincipal).amount()).map { Money(cents: -$0.cents) }
    }
  }

  private struct Sums {
    var all = Money.zero
    var net = Money.zero
    var allSince = Money.zero
    var netSince = Money.zero
    var count = 0
    /// Whether every amount so far could be read.
    var isKnown = true

    mutating func add(_ money: Money) {
      count += 1
      net += money
      netSince += money
      if money > .zero {
        all += money
        allSince += money
      }
    }

    func fits(_ said: Money) -> Bool {
      isKnown && [all, net, allSince, netSince].contains(said) && said != .zero
    }

    mutating func restart() { (allSince, netSince) = (.zero, .zero) }
  }
}

extension DebtTable.Row {
  fileprivate func hasAnswer(_ field: Field) -> Bool {
    cells.contains { $0.answer.field == field }
  }

  /// Interest or costs that are not zero.
  fileprivate var hasOtherAmounts: Bool {
    let others: Set<Field> = [.debtInterest, .debtCollectionCosts, .debtOtherCosts]
    return cells.contains {
      others.contains($0.answer.field) && DebtRows.signed($0.answer.typed) != .zero
    }
  }
}

extension ListNote {
  fileprivate var isCredit: Bool { if case .credit = reason { true } else { false } }
}

/// Words by which people call a row that adds up others.
enum TotalWord {
  private static let sums: Set<String> = [
    "totaal", "totalen", "total", "totals", "subtotaal", "subtotalen", "subtotal", "eindtotaal",
    "totaalbedrag", "grandtotal", "som", "sum", "optelling", "totale", "deelsom",
  ]
  private static let beside: Set<String> = [
    "grand", "generaal", "van", "alle", "schulden", "schuld", "bedrag", "bedragen", "openstaand",
    "openstaande", "per", "de", "het", "the", "of", "all", "debts", "debt", "amount", "outstanding",
    "owed", "saldo", "balance", "te", "betalen", "open", "eur", "euro", "overall", "sub", "nog", "in",
    "maand", "month", "", "facturen", "invoices", "vorderingen", "posten",
  ]

  static func isTotal(_ text: String) -> Bool {
    let words = text.split { $0.isWhitespace || $0 == "-" || $0 == ":" }.map { folded($0) }
    return words.contains { sums.contains($0) }
      && words.allSatisfy { sums.contains($0) || beside.contains($0) }
  }
}
