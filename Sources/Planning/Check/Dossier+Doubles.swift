import Domain
import Rules

extension Dossier {
  /// Debts that may be one claim: at the creditor and at the collector, or sold on. Each pair is
  /// asked once, at the later debt; nothing is ever merged.
  func doubles() -> [CheckFinding] {
    var found: [CheckFinding] = []
    for (index, debt) in debts.enumerated() where debt.claimed > .zero {
      for other in debts[..<index] where other.claimed > .zero {
        let signs = signs(debt, other)
        guard signs.makeADouble else { continue }
        found.append(
          CheckFinding(
            debt: debt.id, issue: .possibleDouble(of: other.id, signs: signs),
            sources: [Source("BW 3:94: who bought a claim has to show it", .unchecked)],
            certainty: .dependsOnFacts, steps: [.compare(other.id), .letter(.specification)],
            protections: []))
      }
    }
    return found
  }

  private func signs(_ a: Debt, _ b: Debt) -> [DoubleSign] {
    var signs: [DoubleSign] = []
    let references = (a.reference?.matchable, b.reference?.matchable)
    if let first = references.0, first == references.1 { signs.append(.sameReference) }
    let isSame = sameParty(a.creditor, b.creditor)
    let isApart = areApart(a, b, references)
    if a.parts.principal == b.parts.principal || a.claimed == b.claimed {
      if a.claimed > .zero, !(isSame && isApart) { signs.append(.sameAmount) }
    } else if a.amounts.overlaps(b.amounts) {
      signs.append(.nearAmount)
    }
    if isSame { signs.append(.sameCreditor) } else if isSoldOn(a, b) { signs.append(.soldOn) }
    if isChain(a, b) || isChain(b, a) { signs.append(.collectorIsCreditor) }
    return signs
  }

  /// Two bills of one creditor with one amount, as months of rent are: other days, or other numbers.
  private func areApart(_ a: Debt, _ b: Debt, _ references: (String?, String?)) -> Bool {
    if let first = a.dueDate, let second = b.dueDate, first != second { return true }
    if let first = references.0, let second = references.1, first != second { return true }
    return false
  }

  /// What a claim that was sold looks like: under another name, the same principal due on the same
  /// day, or a total that is a principal elsewhere and more than a round sum.
  private func isSoldOn(_ a: Debt, _ b: Debt) -> Bool {
    if let due = a.dueDate, due == b.dueDate, a.parts.principal == b.parts.principal,
      a.parts.principal > .zero
    {
      return true
    }
    return a.claimed == b.claimed && !a.claimed.cents.isMultiple(of: 100)
      || a.isPrincipal(theTotalOf: b) || b.isPrincipal(theTotalOf: a)
  }

  /// Whether who collects `a` claims `b` as its own.
  private func isChain(_ a: Debt, _ b: Debt) -> Bool {
    a.collector.map { sameParty($0, b.creditor) } ?? false
  }

  /// The same creditor, or two whose names begin with the same word.
  private func sameParty(_ a: ID<Creditor>, _ b: ID<Creditor>) -> Bool {
    guard a != b else { return true }
    guard let first = creditor(a)?.firstWord, let second = creditor(b)?.firstWord else {
      return false
    }
    return first == second
  }

  /// Who owes what in a couple: asked once, because the dossier has no place for the answer.
  func liability() -> [CheckFinding] {
    let isCouple = household.kind == .couple || household.kind == .coupleWithChildren
    guard isCouple, debts.contains(where: { $0.claimed > .zero }) else { return [] }
    return [
      CheckFinding(
        debt: nil, issue: .jointLiability,
        sources: [Source("BW 1:85, 6:6", .unchecked)],
        certainty: .unchecked, steps: [.legalDesk], protections: [])
    ]
  }
}

extension [DoubleSign] {
  /// One sign alone says little: months of rent share an amount, and all bills of a creditor its
  /// name.
  fileprivate var makeADouble: Bool {
    if contains(.sameReference) || contains(.soldOn) { return true }
    if contains(.sameAmount) {
      return contains(.sameCreditor) || contains(.collectorIsCreditor)
    }
    return contains(.nearAmount) && contains(.collectorIsCreditor)
  }
}

extension Debt {
  /// Whether this principal is all that the other claims, interest and costs in it.
  fileprivate func isPrincipal(theTotalOf other: Debt) -> Bool {
    parts.principal == other.claimed && other.claimed > other.parts.principal
  }

  /// From the principal to all that is claimed: what a buyer can call its principal.
  fileprivate var amounts: ClosedRange<Money> { parts.principal...parts.total }
}

extension String {
  /// Letters and digits only, in small letters; nil when that is too short to mean anything, or has
  /// no digit.
  fileprivate var matchable: String? {
    let bare = lowercased().filter { $0.isLetter || $0.isNumber }
    return bare.count >= 5 && bare.contains(where: \.isNumber) ? bare : nil
  }
}

extension Creditor {
  /// The first word of the name when it can tell creditors apart; nil for what many names share.
  fileprivate var firstWord: String? {
    let word = name.lowercased().split { !$0.isLetter && !$0.isNumber }.first.map(String.init)
    guard let word, word.count >= 3, !Self.shared.contains(word) else { return nil }
    return word
  }

  private static let shared: Set<String> = [
    "administratiekantoor", "deurwaarder", "dienst", "gemeente", "het", "huisarts", "incasso",
    "incassobureau", "kinderopvang", "praktijk", "stichting", "tandarts", "tandartspraktijk",
    "the", "van", "vereniging", "waterschap", "woningstichting", "basisschool",
    "gerechtsdeurwaarder",
  ]
}
