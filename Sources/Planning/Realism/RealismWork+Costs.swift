import Domain
import Rules

extension RealismWork {
  /// What is missing in the costs, too low, or high.
  func aboutCosts() -> [Finding] {
    missing() + food() + high() + reserve()
  }

  private func missing() -> [Finding] {
    var found = budget.unknownEssentials(of: dossier).map { finding(.costMissing($0), []) }
    let forgotten = forgotten
    if !forgotten.isEmpty { found.append(finding(.costForgotten(forgotten), [])) }
    return found
  }

  private func food() -> [Finding] {
    guard let amount = monthly(.household) else { return [] }
    var found: [Finding] = []
    if amount < need.askBelow {
      let isStop = amount < need.stopBelow && !need.isOld
      found.append(
        finding(
          .foodTooLow(amount, askBelow: need.askBelow, people: need.people, isStop: isStop),
          need.foodSources))
    }
    if need.isOld {
      found.append(finding(.oldFigures(year: need.foodFrom.year), need.foodSources))
    }
    return found
  }

  /// Well above what such households spend: a reason beside it helps.
  func high() -> [Finding] {
    var found: [Finding] = []
    let leisure = [Cost.Category.leisure, .subscriptions].compactMap(monthly).sum()
    let usual = need.people > 1 ? limits.leisureMore : limits.leisureOne
    if leisure > usual {
      found.append(finding(.highCost(.leisure, leisure, usual: usual), limitSources))
    }
    for line in budget.costs
    where line.cost.category == .transport && line.perMonth > limits.transport {
      found.append(
        finding(
          .highCost(.transport(line.cost.id), line.perMonth, usual: limits.transport),
          limitSources))
    }
    if let food = monthly(.household), food > need.askBelow.times(8, over: 5, rounding: .down) {
      found.append(finding(.highCost(.food, food, usual: need.askBelow), need.foodSources))
    }
    return found
  }

  /// The own risk of each adult a month is the least to put by.
  private func reserve() -> [Finding] {
    let lines = [Cost.Category.reserve, .healthCare].compactMap(monthly).sum()
    let usual = limits.ownRisk.times(1, over: 12, rounding: .down) * need.adults
    let kept = budget.reserve + lines
    return kept < usual ? [finding(.reserveLow(kept, usual: usual), limitSources)] : []
  }
}
