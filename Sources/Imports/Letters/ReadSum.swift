import Domain

/// The total of a letter, told by its sum: the two or more amounts right before it add up to it.
struct ReadSum {
  /// What an amount is by the words before it.
  enum Label: Hashable {
    case principal, interest, collectionCosts, otherCosts, paid
    /// Part of the one before it.
    case tax
    case total
    /// A total that is not the last word.
    case subtotal
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
    let isClear =
      last.map { last in
        last.total.kind == .total && !Self.goesOn(behind: last.total, in: rows)
          && found.allSatisfy { one in
            one.total.value == last.total.value || last.held.contains { $0 == one.total }
          }
      } ?? false
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

  /// Whether more is counted behind a total: another total that is not the same, read or not, or costs in
  /// the lines right below it. Then it was a subtotal.
  private static func goesOn(behind total: ReadAmount, in rows: [ReadAmount]) -> Bool {
    guard let place = rows.lastIndex(where: { $0.line == total.line }) else { return false }
    return rows[(place + 1)...].contains { row in
      guard row.value != total.value else { return false }
      switch row.kind {
      case .total, .subtotal: return row.line > total.line
      case .interest, .collectionCosts, .otherCosts, .tax:
        return row.line > total.line && row.line <= total.line + 3
      case .principal, .paid, nil: return false
      }
    }
  }

  private static func totals(in rows: [ReadAmount]) -> [Found] {
    rows.indices.compactMap { index in
      guard let total = rows[index].value, total > .zero, rows[index].kind.isTotal
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
      row.value != nil && !row.kind.isTotal
    }
    guard before.count > 1 else { return nil }
    return (total, before.compactMap(\.value).sum())
  }
}

// MARK: What the words before an amount say

extension ReadSum {
  /// Nil where they say nothing that is known, or two things at once: “rente en kosten”.
  static func label(of text: String) -> Label? {
    let words = text.split { !$0.isLetter }.map { folded($0) }
    if words.contains(where: { $0.hasPrefix("subtot") || isNearly("subtotaal", $0) }) {
      return .subtotal
    }
    if isTotal(words) { return .total }
    if isPaid(words) { return .paid }
    var kinds: [Label] = []
    for word in words {
      guard let kind = kind(of: word) else {
        // A cost that is not known is none of the others.
        if word.hasSuffix("kosten"), word != "kosten" { return nil }
        continue
      }
      if !kinds.contains(kind) { kinds.append(kind) }
    }
    let isJoined = words.contains { ["en", "plus", "incl", "inclusief", "met"].contains($0) }
    // “Incassokosten incl. btw” are one thing; “hoofdsom incl. rente” is not.
    let others = kinds.filter { $0 != .tax }
    let isMixed =
      isJoined && (others.count > 1 || !others.isEmpty && words.contains("kosten"))
    if kinds.first == .tax, words.contains(where: { $0.hasPrefix("excl") }) { return nil }
    return isMixed ? nil : kinds.first
  }

  private static func isTotal(_ words: [String]) -> Bool {
    if words.contains(where: { totals.contains($0) || isNearly("totaal", $0) }) { return true }
    return zip(words, words.dropFirst()).contains { pair in
      pair.0 == "te" && ["betalen", "voldoen"].contains(pair.1)
    }
  }

  private static let totals: Set<String> = [
    "totaal", "totale", "samen", "saldo", "verschuldigd", "totaalbedrag",
  ]

  private static func isPaid(_ words: [String]) -> Bool {
    let isOpen = words.contains { ["niet", "nog", "te", "onbetaald", "moet"].contains($0) }
    if words.contains(where: { ["betaling", "betalingen", "mindering"].contains($0) }) {
      return true
    }
    return !isOpen
      && words.contains {
        ["betaald", "voldaan", "afgelost"].contains($0) || $0.hasPrefix("deelbetaling")
      }
  }

  private static func kind(of word: String) -> Label? {
    func holds(_ all: [String]) -> Bool { all.contains { word.contains($0) } }
    if ["btw", "omzetbelasting"].contains(word) { return .tax }
    if holds(["incasso", "buitengerechtelijk", "aanmaningskosten", "herinneringskosten"])
      || word == "bik"
    {
      return .collectionCosts
    }
    if holds(otherCosts) || word == "salaris" { return .otherCosts }
    if word.hasSuffix("rente") || isNearly("rente", word) { return .interest }
    if holds(["hoofdsom", "factuur", "verzendkosten"]) || isNearly("hoofdsom", word) {
      return .principal
    }
    return principal.contains { word.hasPrefix($0) } ? .principal : nil
  }

  private static let otherCosts = [
    "proceskosten", "griffierecht", "exploot", "dagvaarding", "nakosten", "betekening",
    "executiekosten", "deurwaarderskosten", "verhoging", "administratiekosten",
    "vervolgingskosten", "dwangbevel", "beslagkosten",
  ]

  private static let principal = [
    "facturen", "termijn", "huur", "premie", "boete", "geldboete", "sanctie", "aanslag",
    "levering", "verbruik", "lening", "bestelling", "abonnement", "risico", "achterstand",
    "terugvordering",
  ]

  /// One letter of a word may have been misread.
  private static func isNearly(_ wanted: String, _ word: String) -> Bool {
    let (first, second) = (Array(wanted.utf8), Array(word.utf8))
    return first.count == second.count && zip(first, second).count { $0 != $1 } <= 1
  }
}

extension ReadAmount {
  /// What it is by its words; a sentence may have begun in the line above.
  var kind: ReadSum.Label? { ReadSum.label(of: label) ?? ReadSum.label(of: above + " " + label) }
}

extension ReadSum.Label? {
  /// Whether it is the sum of what stands before it.
  var isTotal: Bool { self == .total || self == .subtotal }
}
