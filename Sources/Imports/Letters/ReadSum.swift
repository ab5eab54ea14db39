import Domain

/// The total of a letter, told by its sum: the two or more amounts right before it add up to it.
struct ReadSum {
  /// What an amount is by the words before it.
  enum Label: Hashable {
    case principal, interest, collectionCosts, otherCosts, paid
    /// Part of the one before it.
    case tax
    case total
  }

  struct Proven {
    let total: ReadAmount
    /// What it is made of, subtotals taken apart.
    let parts: [ReadAmount]
  }

  let proven: Proven?
  /// The amount that is called a total and does not add up, with the sum of those before it.
  let failing: (total: ReadAmount, sum: Money)?
  /// What is called a total, proven or not; the last of them.
  let candidates: [ReadAmount]

  /// No letter has more lines in one sum.
  private static let mostParts = 60

  init(_ amounts: [ReadAmount]) {
    let rows = Self.signed(amounts)
    var found = Self.totals(in: rows)
    if found.isEmpty { found = Self.totals(in: Self.lastOfEachLine(rows)) }
    // Of two totals one must hold the other: else it is open which is meant.
    let last = found.last
    let isClear = found.allSatisfy { one in
      one.total.value == last?.total.value
        || last?.held.contains(where: { $0 == one.total }) == true
    }
    proven = isClear ? last.map { Proven(total: $0.total, parts: Self.apart($0.held, found)) } : nil
    candidates = rows.filter { $0.kind == .total && $0.value != nil }
    failing = proven == nil ? Self.failing(rows, candidates.last) : nil
  }

  private struct Found {
    let total: ReadAmount
    /// What stands right before it and adds up.
    let held: [ReadAmount]
  }

  /// Payments lower the sum, also where their minus was not printed.
  private static func signed(_ amounts: [ReadAmount]) -> [ReadAmount] {
    amounts.map { amount in
      guard let value = amount.value, value > .zero, amount.kind == .paid else {
        return amount
      }
      return ReadAmount(
        value: -value, line: amount.line, written: amount.written, label: amount.label,
        above: amount.above,
        hasCents: amount.hasCents)
    }
  }

  private static func totals(in rows: [ReadAmount]) -> [Found] {
    rows.indices.compactMap { index in
      guard let total = rows[index].value, total > .zero, rows[index].kind == .total
      else { return nil }
      var sum = Money.zero
      for start in rows[..<index].indices.reversed().prefix(mostParts) {
        guard let value = rows[start].value else { return nil }
        sum += value
        let held = rows[start..<index]
        // A single amount that stands there twice proves nothing.
        if sum == total, held.count(where: { $0.value != .zero }) > 1 {
          return Found(total: rows[index], held: Array(held))
        }
      }
      return nil
    }
  }

  private static func lastOfEachLine(_ rows: [ReadAmount]) -> [ReadAmount] {
    rows.indices.compactMap { index in
      index + 1 < rows.count && rows[index + 1].line == rows[index].line
        ? nil
        : ReadAmount(
          value: rows[index].value, line: rows[index].line, written: rows[index].written,
          label: rows.filter { $0.line == rows[index].line }.map(\.label).joined(separator: " "),
          above: rows[index].above,
          hasCents: rows[index].hasCents)
    }
  }

  /// Subtotals stand for what they are made of.
  private static func apart(_ held: [ReadAmount], _ found: [Found]) -> [ReadAmount] {
    held.flatMap { part in
      found.first { $0.total == part }.map { apart($0.held, found.filter { $0.total != part }) }
        ?? [part]
    }
  }

  private static func failing(
    _ rows: [ReadAmount], _ total: ReadAmount?
  ) -> (total: ReadAmount, sum: Money)? {
    guard let total, let place = rows.firstIndex(of: total) else { return nil }
    let before = rows[..<place].reversed().prefix { row in
      row.value != nil && row.kind != .total
    }
    guard before.count > 1 else { return nil }
    return (total, before.compactMap(\.value).sum())
  }
}

// MARK: What the words before an amount say

extension ReadSum {
  /// Nil where they say nothing that is known.
  static func label(of words: String) -> Label? {
    let text = " " + words.split { !$0.isLetter }.map { folded($0) }.joined(separator: " ") + " "
    func says(_ all: [String]) -> Bool { all.contains { text.contains($0) } }
    if says([" totaal", " subtotaal", " totale ", " samen ", " in totaal ", " saldo "])
      || says([" te betalen ", " te voldoen ", " verschuldigd ", " openstaand saldo "])
      || isNearly("totaal", in: text)
    {
      return .total
    }
    let isOpen = says([" niet betaald", " niet voldaan", " onbetaald", " nog niet "])
    if !isOpen,
      says([
        " betaald ", " voldaan ", " betaling ", " betalingen ", " deelbetaling", " in mindering ",
        " afgelost ",
      ])
    {
      return .paid
    }
    if says([" btw ", " omzetbelasting "]) { return .tax }
    if says(otherCosts) { return .otherCosts }
    if says(["incasso", "buitengerechtelijk", " bik ", "aanmaningskosten", "herinneringskosten"]) {
      return .collectionCosts
    }
    if says(["rente "]) || isNearly("rente", in: text) { return .interest }
    if says(principal) || isNearly("hoofdsom", in: text) { return .principal }
    return nil
  }

  private static let otherCosts = [
    "proceskosten", "griffierecht", " salaris", "explootkosten", " exploot", "dagvaarding",
    "nakosten", " betekening", "executiekosten", "deurwaarder", " verhoging", "administratiekosten",
    "vervolgingskosten", "dwangbevel", "beslagkosten", "overige kosten",
  ]

  private static let principal = [
    "hoofdsom", "factuur", "facturen", " termijn", "huur", " premie", " boete", " sanctie",
    " aanslag", " levering", " verbruik", " lening", " bestelling", " abonnement", " vordering",
    " eigen risico", " eigen bijdrage", " openstaand bedrag", " nota ", " rekening ",
    " achterstand",
    " terugvordering", " geldboete", " teveel ontvangen", " bedrag",
  ]

  /// One letter of a word may have been misread.
  private static func isNearly(_ word: String, in text: String) -> Bool {
    let wanted = Array(word.utf8)
    return text.split(separator: " ").contains { candidate in
      let bytes = Array(candidate.utf8)
      return bytes.count == wanted.count && zip(bytes, wanted).count { $0 != $1 } <= 1
    }
  }
}

extension ReadAmount {
  /// What it is by its words; a sentence may have begun in the line above.
  var kind: ReadSum.Label? { ReadSum.label(of: label) ?? ReadSum.label(of: above + " " + label) }
}
