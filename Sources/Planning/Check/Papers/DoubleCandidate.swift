import Domain

/// One debt, as far as it can be held against another.
struct DoubleCandidate {
  let id: ID<Debt>
  /// Who claims it and who collects it, under a name that is the same for all that are one.
  let party: String
  /// Who collects or collected it, other than who claims it.
  let otherCollectors: Set<String>
  /// Who sold it.
  let sellers: Set<String>
  /// Letters and digits of the reference; nil where that says too little.
  let reference: String?
  /// The same of every number in its chain.
  let references: Set<String>
  /// What it was once; nil where that is not known.
  let original: Money?
  let due: LocalDate?
  let principal: Money
  /// All that is claimed.
  let claimed: Money

  /// - Parameter sales: Who sold it, and the number there.
  init(
    of debt: Debt, soldBy sales: [(seller: ID<Creditor>, reference: String?)], _ parties: Parties
  ) {
    id = debt.id
    let party = parties.name(of: debt.creditor)
    self.party = party
    let collectors = debt.links.filter { $0.role != .creditor }.map(\.party)
    otherCollectors = Set(
      (collectors + [debt.collector].compactMap(\.self)).map { parties.name(of: $0) }
    ).subtracting([party])
    sellers = Set(sales.map { parties.name(of: $0.seller) }).subtracting([party])
    reference = debt.reference?.matchable
    let numbers = [debt.reference] + debt.links.map(\.reference) + sales.map(\.reference)
    references = Set(numbers.compactMap { $0?.matchable })
    original = debt.original
    due = debt.dueDate
    principal = debt.parts.principal
    claimed = debt.claimed
  }

  /// What the two have in common, in the order in which it is said.
  func signs(with other: DoubleCandidate) -> [DoubleSign] {
    var signs: [DoubleSign] = []
    if !references.isDisjoint(with: other.references) { signs.append(.sameReference) }
    let isSame = party == other.party
    if principal == other.principal || claimed == other.claimed || isOnceTheSame(other) {
      if !(isSame && isApart(from: other)) { signs.append(.sameAmount) }
    } else if amounts.overlaps(other.amounts) {
      signs.append(.nearAmount)
    }
    if isSame { signs.append(.sameCreditor) } else if isSoldOn(other) { signs.append(.soldOn) }
    if isCollected(by: other) || other.isCollected(by: self) { signs.append(.collectorIsCreditor) }
    return signs
  }

  /// Whether who collects this claims the other as its own.
  private func isCollected(by other: DoubleCandidate) -> Bool {
    otherCollectors.contains(other.party)
  }

  /// What it was once, or what it is made of where that is not known.
  var once: Money { original.flatMap { $0 > .zero ? $0 : nil } ?? principal }

  /// What the one was once is what the other was, or is made of.
  private func isOnceTheSame(_ other: DoubleCandidate) -> Bool {
    if let original, original > .zero { return original == other.original ?? other.principal }
    return other.original.map { $0 > .zero && $0 == principal } ?? false
  }

  /// Two bills of one creditor with one amount, as months of rent are: other days, or other numbers.
  private func isApart(from other: DoubleCandidate) -> Bool {
    if let due, let second = other.due, due != second { return true }
    if let reference, let second = other.reference, reference != second { return true }
    return false
  }

  /// What a claim that was sold looks like: under another name, the same principal due on the same
  /// day, or a total that is a principal elsewhere and more than a round sum.
  private func isSoldOn(_ other: DoubleCandidate) -> Bool {
    if let due, due == other.due, principal == other.principal, principal > .zero { return true }
    if (sellers.contains(other.party) || other.sellers.contains(party)),
      isOnceTheSame(other) || principal == other.principal || claimed == other.claimed
        || amounts.overlaps(other.amounts)
    {
      return true
    }
    return claimed == other.claimed && !claimed.cents.isMultiple(of: 100)
      || isPrincipal(theTotalOf: other) || other.isPrincipal(theTotalOf: self)
  }

  /// Whether this principal is all that the other claims, interest and costs in it.
  private func isPrincipal(theTotalOf other: DoubleCandidate) -> Bool {
    principal == other.claimed && other.claimed > other.principal
  }

  /// From the principal to all that is claimed: what a buyer can call its principal.
  private var amounts: ClosedRange<Money> { principal...claimed }
}

/// Who is who: the same creditor, two of one name, or two whose names begin with the same word.
struct Parties {
  private let names: [ID<Creditor>: String]

  init(of creditors: [Creditor]) {
    names = Dictionary(creditors.map { ($0.id, Self.name(of: $0)) }) { first, _ in first }
  }

  private static func name(of creditor: Creditor) -> String {
    let identity = PartyName.identity(creditor.name)
    return creditor.firstWord ?? (identity.isEmpty ? "#\(creditor.id.text)" : identity)
  }

  /// A name that is the same for all that are one.
  func name(of id: ID<Creditor>) -> String { names[id] ?? "#\(id.text)" }
}

extension DoubleSign {
  /// As they are said: what is the same first, then who claims it.
  static let inOrder: [DoubleSign] = [
    .sameReference, .sameAmount, .nearAmount, .sameCreditor, .soldOn, .collectorIsCreditor,
  ]
}

extension [DoubleSign] {
  /// One sign alone says little: months of rent share an amount, and all bills of a creditor its
  /// name.
  var makeADouble: Bool {
    if contains(.sameReference) || contains(.soldOn) { return true }
    if contains(.sameAmount) {
      return contains(.sameCreditor) || contains(.collectorIsCreditor)
    }
    return contains(.nearAmount) && contains(.collectorIsCreditor)
  }
}

extension String {
  /// Letters and digits only, in small letters; nil when that is too short to mean anything, or has
  /// no digit.
  package var matchable: String? {
    let bare = lowercased().filter { $0.isLetter || $0.isNumber }
    return bare.count >= 5 && bare.contains(where: \.isNumber) ? bare : nil
  }
}

extension Creditor {
  /// The first word of the name when it can tell creditors apart, with the number behind it; nil for
  /// what many names share.
  package var firstWord: String? {
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
    if words.count > 1, words[0].allSatisfy(\.isLetter), words[1].allSatisfy(\.isNumber) {
      return String(words[0]) + String(words[1])
    }
    guard let word = words.first.map(String.init), word.count >= 3, !Self.shared.contains(word)
    else { return nil }
    return word
  }

  private static let shared: Set<String> = [
    "administratiekantoor", "deurwaarder", "dienst", "gemeente", "het", "huisarts", "incasso",
    "incassobureau", "kinderopvang", "praktijk", "stichting", "tandarts", "tandartspraktijk",
    "the", "van", "vereniging", "waterschap", "woningstichting", "basisschool",
    "gerechtsdeurwaarder",
  ]
}
