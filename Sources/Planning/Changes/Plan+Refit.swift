import Domain

extension Plan {
  /// What each running arrangement can get a month where together they ask more than there is: home,
  /// energy, water and health insurance first, then all others in proportion to what was agreed.
  /// Empty where they fit.
  package func refitted() -> [ID<Debt>: Money] {
    let running = offers.filter { $0.kind == .running }
    guard running.map(\.monthly).sum() > capacity else { return [:] }
    var left = capacity
    var refitted: [ID<Debt>: Money] = [:]
    for isUrgent in [true, false] {
      let takers = running.filter { offer in
        standing.now.dossier.debt(offer.debt)?.kind.threatensTheBasics == isUrgent
      }
      let shares = split(
        left, over: takers.map { SplitPart(weight: $0.monthly, limit: $0.monthly) })
      for (offer, share) in zip(takers, shares) { refitted[offer.debt] = share }
      left -= shares.sum()
    }
    return refitted
  }

  /// What of `free` each running arrangement can get more a month: in proportion to what is owed, and
  /// only where it is worth a letter. What nobody gets stays with the household.
  func raised(by free: Money) -> [ID<Debt>: Money] {
    let room = min(free, (capacity - monthly).orZero)
    let takers = offers.filter { $0.kind == .running && $0.owed > $0.monthly }
    let shares = split(
      room, over: takers.map { SplitPart(weight: $0.owed, limit: $0.owed - $0.monthly) })
    let pairs = zip(takers, shares).filter { $0.1 >= Self.worthALetter }
    return Dictionary(pairs.map { ($0.0.debt, $0.1) }) { first, _ in first }
  }

  /// The least difference a month that is worth a letter: one euro. Shares move by cents each time
  /// that interest is added or something is paid.
  package static let worthALetter = Money(cents: 100)
}
