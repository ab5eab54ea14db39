import Domain
import Rules

/// What a household of this size needs at least.
struct HouseholdNeed: Hashable {
  /// Adults, and children of one year and over.
  let people: Int
  let adults: Int
  /// Below this, food money is asked about; below the other it is no budget to live on.
  let askBelow: Money
  let stopBelow: Money
  /// Whether the figures for food are too old to stop anything.
  let isOld: Bool
  /// The first day of the row for food, and where it stands.
  let foodFrom: LocalDate
  let foodSources: [Source]
  /// The official minimum to live on after home, energy and health insurance, and its year.
  let minimum: Money
  let minimumYear: Int
  let minimumSources: [Source]
}

extension HouseholdNeed {
  init(of household: Household, limits: OfferLimits, on day: LocalDate, law: Law) throws(LawError) {
    let food = try law.livingReference.lawAnswer(on: day, .assume).row
    let official = try law.officialMinimum.lawAnswer(on: day, .assume).row
    let ages = household.childBirthYears.map { day.year - $0 }
    let eaters = ages.count { $0 >= 1 }
    adults = household.adults
    people = adults + ages.count
    let halves = adults * 2 + eaters
    askBelow = food.value.at(halves: halves, \.askBelow)
    stopBelow = food.value.at(halves: halves, \.stopBelow)
    isOld = food.from.after(limits.freshFor) < day
    (foodFrom, foodSources) = (food.from, food.sources)
    minimum = official.value.needed(adults: adults, ages: ages)
    (minimumYear, minimumSources) = (official.from.year, official.sources)
  }
}

extension LivingReference {
  /// The figure for a size counted in halves, half a cent up between two sizes; that of the largest
  /// size above it. Zero where a table has no sizes.
  fileprivate func at(halves: Int, _ figure: (Size) -> Money) -> Money {
    guard let last = sizes.last else { return .zero }
    let whole = max(halves, 2) / 2
    guard whole < sizes.count else { return figure(last) }
    let lower = figure(sizes[whole - 1])
    guard halves % 2 == 1 else { return lower }
    return (lower + figure(sizes[whole])).times(1, over: 2, rounding: .halfUp)
  }
}

extension OfficialMinimum {
  /// For one or two adults and children of these ages; from eighteen on nothing is added. Rounded down.
  fileprivate func needed(adults: Int, ages: [Int]) -> Money {
    let shares = ages.map { $0 <= 12 ? youngChild : $0 <= 17 ? olderChild : .zero }
    let parts =
      1_000_000 + (adults > 1 ? secondAdult.partsPerMillion : 0)
      + shares.map(\.partsPerMillion).reduce(0, +)
    return single.times(Rate(partsPerMillion: parts), rounding: .down)
  }
}

extension Household {
  /// The debtor, and a partner.
  var adults: Int { kind == .couple || kind == .coupleWithChildren ? 2 : 1 }
}
