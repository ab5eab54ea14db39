import Domain

/// What a proposal is compared with.
protocol BudgetThing: Hashable, Sendable {
  var name: String { get }
  var amount: Money { get }
  var every: Frequency { get }
  /// A word for what it is for.
  var sort: String { get }
}

extension Income: BudgetThing {
  var sort: String { kind.rawValue }
}

extension Cost: BudgetThing {
  var sort: String { category.rawValue }
}

/// Finds which thing of the dossier is the one that was found; each once.
struct ThingMatcher<Thing: BudgetThing> {
  private var open: [Thing]

  init(_ things: [Thing]) { open = things }

  /// The only one that may be meant; nil where there are more.
  mutating func takeOnly(where isMeant: (Thing) -> Bool) -> Thing? {
    let places = open.indices.filter { isMeant(open[$0]) }
    guard places.count == 1 else { return nil }
    return open.remove(at: places[0])
  }

  /// The best one: of the same sort with a name or an amount that says so, or the only one of it.
  mutating func take(_ found: Thing, _ habit: Habit) -> Thing? {
    let monthly = found.every.monthly(found.amount, rounding: .halfUp).cents
    let same = open.indices.filter { open[$0].sort == found.sort }
    var best: (index: Int, rank: Int)?
    for index in open.indices {
      let thing = open[index]
      let other = thing.every.monthly(thing.amount, rounding: .halfUp).cents
      let isNear = abs(other - monthly) * 100 <= max(other, monthly) * 35
      let isEqual = abs(other - monthly) * 100 <= max(other, monthly) * 10
      let isNamed =
        PartyName.isLike(thing.name, habit.counterparty)
        || PartyName.words(thing.name).contains { word in
          word.utf8.count >= 4
            && PartyName.words(habit.counterparty + " " + habit.description).contains(word)
        }
      let isSort = thing.sort == found.sort
      var rank = 0
      if isSort, isNamed {
        rank = 5
      } else if isSort, isEqual {
        rank = 4
      } else if isNamed, isNear {
        rank = 3
      } else if isSort, isNear, same.count == 1 {
        rank = 2
      } else if isSort, same.count == 1, found.sort != "other" {
        rank = 1
      }
      if rank > best?.rank ?? 0 { best = (index, rank) }
    }
    return best.map { open.remove(at: $0.index) }
  }
}
