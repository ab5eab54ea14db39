import Domain

/// The debts of a dossier that may be one claim, in groups: a debt that may be another, which may be a
/// third, is asked about with both.
///
/// Ten thousand equal debts are fifty million pairs. So pairs are not looked at: what is alike is put
/// together first, and each debt is linked to as few others of its kind as hold the group together. The
/// groups are those that looking at each pair gives.
struct DoubleGroups {
  /// Two debts or more, in the order of the dossier, and what stands out between them.
  struct Group: Hashable, Sendable {
    let debts: [ID<Debt>]
    let signs: [DoubleSign]
  }

  private let candidates: [DoubleCandidate]
  /// Who stands for whom; a group is all that lead to the same one.
  private var leaders: [Int]
  private var signs: [(place: Int, found: [DoubleSign])] = []

  init(of dossier: Dossier) {
    let parties = Parties(of: dossier.creditors)
    let sales = Dictionary(
      grouping: dossier.assurances.compactMap { said in
        if case .sold(let debt, let seller) = said.matter {
          (debt, seller, said.words)
        } else {
          nil
        }
      }, by: \.0)
    candidates = dossier.debts.filter { $0.claimed > .zero }.map { debt in
      DoubleCandidate(
        of: debt, soldBy: (sales[debt.id] ?? []).map { ($0.1, $0.2) }, parties)
    }
    leaders = Array(candidates.indices)
    linkReferences()
    linkSold()
    linkToSellers()
    for alike in buckets(by: { OfParty(party: $0.party, amount: $0.principal) }) {
      linkUnlessApart(alike)
    }
    for alike in buckets(by: { OfParty(party: $0.party, amount: $0.claimed) }) {
      linkUnlessApart(alike)
    }
    for alike in buckets(by: { OfParty(party: $0.party, amount: $0.once) }) {
      linkUnlessApart(alike)
    }
    linkCollected()
  }

  /// In the order of their last debts.
  mutating func all() -> [Group] {
    var members: [Int: [Int]] = [:]
    for place in candidates.indices { members[leader(of: place), default: []].append(place) }
    var found: [Int: Set<DoubleSign>] = [:]
    for link in signs { found[leader(of: link.place), default: []].formUnion(link.found) }
    return members.filter { $0.value.count > 1 }.sorted {
      ($0.value.last ?? 0) < ($1.value.last ?? 0)
    }
    .map { leader, places in
      Group(
        debts: places.map { candidates[$0].id },
        signs: DoubleSign.inOrder.filter { found[leader]?.contains($0) ?? false })
    }
  }

  private mutating func leader(of place: Int) -> Int {
    var place = place
    while leaders[place] != place {
      // Half the way for whoever asks next.
      leaders[place] = leaders[leaders[place]]
      place = leaders[place]
    }
    return place
  }

  /// Puts two into one group, where there are signs enough.
  private mutating func link(_ a: Int, _ b: Int) {
    let found = candidates[a].signs(with: candidates[b])
    guard a != b, found.makeADouble else { return }
    signs.append((a, found))
    let (first, second) = (leader(of: a), leader(of: b))
    leaders[max(first, second)] = min(first, second)
  }

  private func buckets<Key: Hashable>(by key: (DoubleCandidate) -> Key?) -> [[Int]] {
    var found: [Key: [Int]] = [:]
    for (place, candidate) in candidates.enumerated() {
      if let key = key(candidate) { found[key, default: []].append(place) }
    }
    return found.values.filter { $0.count > 1 }
  }

  /// All that share a number, whoever in the chain of the one or the other has it.
  private mutating func linkReferences() {
    var found: [String: [Int]] = [:]
    for (place, candidate) in candidates.enumerated() {
      for reference in candidate.references { found[reference, default: []].append(place) }
    }
    for alike in found.values where alike.count > 1 { linkAll(alike) }
  }

  /// A claim that was sold with what its seller still claims.
  private mutating func linkToSellers() {
    let claimed = Dictionary(grouping: candidates.indices, by: { candidates[$0].party })
    for (place, candidate) in candidates.enumerated() {
      for seller in candidate.sellers {
        for other in claimed[seller] ?? [] { link(place, other) }
      }
    }
  }

  /// Each with the first: every two of them are doubles.
  private mutating func linkAll(_ alike: [Int]) {
    for place in alike.dropFirst() { link(alike[0], place) }
  }
}

// Under another name.
extension DoubleGroups {
  private struct Bill: Hashable {
    let due: LocalDate
    let principal: Money
  }

  private mutating func linkSold() {
    let bills = buckets { candidate in
      candidate.principal > .zero
        ? candidate.due.map { Bill(due: $0, principal: candidate.principal) } : nil
    }
    for alike in bills { linkParties(alike, alike) }
    for alike in buckets(by: { $0.claimed.cents.isMultiple(of: 100) ? nil : $0.claimed }) {
      linkParties(alike, alike)
    }
    let principals = Dictionary(grouping: candidates.indices, by: { candidates[$0].principal })
    let totals = Dictionary(
      grouping: candidates.indices.filter { candidates[$0].claimed > candidates[$0].principal },
      by: { candidates[$0].claimed })
    for (amount, claimed) in totals {
      if let bought = principals[amount] { linkParties(bought, claimed) }
    }
  }

  /// Each of `some` with those of `others` that are of another party. Three of different parties stand
  /// for all: every two debts then have one of them in common.
  private mutating func linkParties(_ some: [Int], _ others: [Int]) {
    for (places, against) in [(some, three(of: others)), (others, three(of: some))] {
      for place in places {
        for other in against where candidates[place].party != candidates[other].party {
          link(place, other)
        }
      }
    }
  }

  /// The first debts of the first three parties.
  private func three(of places: [Int]) -> [Int] {
    var parties: Set<String> = []
    var found: [Int] = []
    for place in places where found.count < 3 && parties.insert(candidates[place].party).inserted {
      found.append(place)
    }
    return found
  }
}

// At one creditor.
extension DoubleGroups {
  private struct OfParty: Hashable {
    let party: String
    let amount: Money
  }

  /// What tells two bills of one amount apart; nil fits every other.
  private struct Mark: Hashable {
    let due: LocalDate?
    let reference: String?
  }

  private mutating func linkUnlessApart(_ alike: [Int]) {
    var first: [Mark: Int] = [:]
    var marks: [Mark] = []
    for place in alike {
      let mark = Mark(due: candidates[place].due, reference: candidates[place].reference)
      if let other = first[mark] {
        link(other, place)
      } else {
        first[mark] = place
        marks.append(mark)
      }
    }
    let onlyDue = marks.first { $0.reference == nil && $0.due != nil }
    let onlyReference = marks.first { $0.due == nil && $0.reference != nil }
    for mark in marks {
      let fitting = [
        Mark(due: nil, reference: nil), Mark(due: mark.due, reference: nil),
        Mark(due: nil, reference: mark.reference), mark.reference == nil ? onlyReference : nil,
        mark.due == nil ? onlyDue : nil,
      ]
      for other in fitting.compactMap(\.self) {
        if let place = first[mark], let partner = first[other] { link(partner, place) }
      }
    }
  }
}

// At the creditor and at its collector.
extension DoubleGroups {
  private mutating func linkCollected() {
    let claimed = Dictionary(grouping: candidates.indices, by: { candidates[$0].party })
    var collected: [String: [Int]] = [:]
    for (place, candidate) in candidates.enumerated() {
      for collector in candidate.otherCollectors { collected[collector, default: []].append(place) }
    }
    for (collector, places) in collected {
      guard let own = claimed[collector] else { continue }
      linkOverlapping(places, own)
      linkOnceTheSame(places, own)
    }
  }

  /// Each of `collected` with those of `own` whose amounts may be the same, from the smallest up.
  private mutating func linkOverlapping(_ collected: [Int], _ own: [Int]) {
    let all = collected.map { (place: $0, side: 0) } + own.map { (place: $0, side: 1) }
    var open: [[Int]] = [[], []]
    for (place, side) in all.sorted(by: { principal(of: $0.place) < principal(of: $1.place) }) {
      let reached = open[1 - side].filter { principal(of: place) <= candidates[$0].claimed }
      for other in reached { link(place, other) }
      // They are one group now: the one that reaches furthest stands for them.
      open[1 - side] =
        reached.max { candidates[$0].claimed < candidates[$1].claimed }.map { [$0] } ?? []
      open[side].append(place)
    }
  }

  /// What was once the same amount at both: each with the first of the others.
  private mutating func linkOnceTheSame(_ collected: [Int], _ own: [Int]) {
    let claimed = Dictionary(grouping: own, by: { candidates[$0].once })
    for (amount, places) in Dictionary(grouping: collected, by: { candidates[$0].once }) {
      guard let others = claimed[amount] else { continue }
      for place in places { link(place, others[0]) }
      for other in others { link(places[0], other) }
    }
  }

  private func principal(of place: Int) -> Money { candidates[place].principal }
}
