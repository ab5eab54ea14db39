import Domain
import Rules

extension Dossier {
  /// Debts that may be one claim: at the creditor and at the collector, or sold on. Each pair is
  /// asked once, at the later debt; nothing is ever merged.
  func doubles() -> [Finding] {
    let parties = Parties(of: creditors)
    let candidates = Candidates(of: debts, parties)
    var found: [Finding] = []
    for (index, debt) in debts.enumerated() where debt.claimed > .zero {
      for place in candidates.earlier(than: index) {
        let other = debts[place]
        let signs = signs(debt, other, parties)
        guard signs.makeADouble else { continue }
        found.append(
          Finding(
            debt: debt.id, issue: .possibleDouble(of: other.id, signs: signs),
            sources: [Source.claimWasSold],
            certainty: .dependsOnFacts, steps: [.compare(other.id), .letter(.specification)],
            protections: []))
      }
    }
    return found
  }

  private func signs(_ a: Debt, _ b: Debt, _ parties: Parties) -> [DoubleSign] {
    var signs: [DoubleSign] = []
    let references = (a.reference?.matchable, b.reference?.matchable)
    if let first = references.0, first == references.1 { signs.append(.sameReference) }
    let isSame = parties.areOne(a.creditor, b.creditor)
    let isApart = areApart(a, b, references)
    if a.parts.principal == b.parts.principal || a.claimed == b.claimed {
      if a.claimed > .zero, !(isSame && isApart) { signs.append(.sameAmount) }
    } else if a.amounts.overlaps(b.amounts) {
      signs.append(.nearAmount)
    }
    if isSame { signs.append(.sameCreditor) } else if isSoldOn(a, b) { signs.append(.soldOn) }
    if parties.isChain(a, b) || parties.isChain(b, a) { signs.append(.collectorIsCreditor) }
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

  /// Who owes what in a couple: asked in one finding until it was said of each debt.
  func liability() -> [Finding] {
    let isCouple = household.kind == .couple || household.kind == .coupleWithChildren
    guard isCouple else { return [] }
    let open = debts.filter { $0.claimed > .zero && assurances.whose($0.id) == nil }.map(\.id)
    guard !open.isEmpty else { return [] }
    return [
      Finding(
        debt: nil, issue: .jointLiability(open), sources: [Source.jointDebts],
        certainty: .unchecked, steps: [.tellWhose(open), .legalDesk], protections: [])
    ]
  }
}

/// Who is who: the same creditor, or two whose names begin with the same word.
private struct Parties {
  private let names: [ID<Creditor>: String]

  init(of creditors: [Creditor]) {
    names = Dictionary(creditors.map { ($0.id, $0.firstWord ?? "#\($0.id.text)") }) { first, _ in
      first
    }
  }

  /// A name that is the same for all that are one.
  func name(of id: ID<Creditor>) -> String { names[id] ?? "#\(id.text)" }

  func areOne(_ a: ID<Creditor>, _ b: ID<Creditor>) -> Bool { a == b || name(of: a) == name(of: b) }

  /// Whether who collects `a` claims `b` as its own.
  func isChain(_ a: Debt, _ b: Debt) -> Bool { a.collector.map { areOne($0, b.creditor) } ?? false }
}

/// The pairs of debts that can be doubles at all. Most debts share nothing: looking at each pair takes
/// a thousand times as long for a list that is thirty times as long.
private struct Candidates {
  private var places: [[Int]]

  init(of debts: [Debt], _ parties: Parties) {
    var references: [String: [Int]] = [:]
    var amounts: [Money: [Int]] = [:]
    var claimedBy: [String: [Int]] = [:]
    var collectedBy: [String: [Int]] = [:]
    places = []
    for (index, debt) in debts.enumerated() {
      guard debt.claimed > .zero else {
        places.append([])
        continue
      }
      let party = parties.name(of: debt.creditor)
      let keys = Set([debt.parts.principal, debt.claimed])
      let reference = debt.reference?.matchable
      let collector = debt.collector.map { parties.name(of: $0) }
      var found = Set(keys.flatMap { amounts[$0] ?? [] })
      if let reference { found.formUnion(references[reference] ?? []) }
      if let collector { found.formUnion(claimedBy[collector] ?? []) }
      found.formUnion(collectedBy[party] ?? [])
      places.append(found.sorted())
      for key in keys { amounts[key, default: []].append(index) }
      if let reference { references[reference, default: []].append(index) }
      if let collector { collectedBy[collector, default: []].append(index) }
      claimedBy[party, default: []].append(index)
    }
  }

  /// In the order of the dossier.
  func earlier(than index: Int) -> [Int] { places[index] }
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
