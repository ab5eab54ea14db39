import Domain
import Planning

/// The answers of `aflos plan solve`, in the format of `Tests/Cases/plans/README.md`.
package enum RepaymentAnswers {
  /// Every problem solved for these goals, one answer a line.
  package static func text(
    of problems: [RepaymentProblem], for goals: [RepaymentSolver.Goal]
  ) -> String {
    let answers = problems.map { json(of: $0, for: goals).text(.compact) }
    return "{\"answers\":[\n\(answers.joined(separator: ",\n"))\n]}\n"
  }

  /// One problem solved for these goals. A problem without a settlement has no fairest answer.
  package static func json(
    of problem: RepaymentProblem, for goals: [RepaymentSolver.Goal]
  ) -> JSONValue {
    let solver = RepaymentSolver(problem)
    var answer: JSONValue = ["id": .count(problem.id)]
    for goal in goals {
      switch goal {
      case .cheapest: answer = answer.adding("interest", cheapest(solver.cheapest(), problem))
      case .soonest: answer = answer.adding("time", soonest(solver.soonest(), problem))
      case .fairest:
        guard let settlement = problem.settlement else { continue }
        answer = answer.adding("fair", fairest(settlement, problem))
      }
    }
    return answer
  }

  private static func cheapest(
    _ answer: RepaymentSolver.Answer, _ problem: RepaymentProblem
  ) -> JSONValue {
    guard case .best(let best) = answer else { return none(answer, problem) }
    let interest = best.schedule.interest
    return [
      "status": "optimal",
      "schedule": schedule(best.schedule),
      "class_months": .list(best.schedule.classMonths(of: problem)) { .count($0) },
      "months_proven": .bool(best.hasProvenMonths),
      "interest_cents": .count(interest),
      "bound_cents": .count(best.leastInterest),
      "gap_cents": .count(interest - best.leastInterest),
    ]
  }

  private static func soonest(
    _ answer: RepaymentSolver.Answer, _ problem: RepaymentProblem
  ) -> JSONValue {
    guard case .best(let best) = answer else { return none(answer, problem) }
    return [
      "status": "optimal",
      "schedule": schedule(best.schedule),
      "months": .count(best.schedule.months),
      "months_proven": .bool(best.hasProvenMonths),
    ]
  }

  private static func fairest(
    _ settlement: RepaymentProblem.Settlement, _ problem: RepaymentProblem
  ) -> JSONValue {
    guard let shares = FairShares(settlement, of: problem) else {
      return [
        "status": "infeasible",
        "clash": json(of: Clash(floorsOf: settlement, in: problem), problem),
      ]
    }
    return ["status": "optimal", "cents": .list(shares.tenThousandths, decimal)]
  }

  private static func none(
    _ answer: RepaymentSolver.Answer, _ problem: RepaymentProblem
  ) -> JSONValue {
    guard case .impossible(let clash, let isProven) = answer else {
      return ["status": "undecided"]
    }
    return [
      "status": "infeasible", "proven": .bool(isProven), "clash": json(of: clash, problem),
    ]
  }

  private static func schedule(_ schedule: RepaymentSchedule) -> JSONValue {
    .list(schedule.payments) { .list($0) { .count($0) } }
  }

  private static func json(of clash: Clash?, _ problem: RepaymentProblem) -> JSONValue {
    guard let clash else { return nil }
    return [
      "month": .count(clash.month),
      "debts": .list(clash.debts) { .count(problem.debts[$0].id) },
      "short_cents": .count(clash.shortage),
      "smallest": .bool(clash.isSmallest),
    ]
  }

  /// Cents with as many of four decimals as are needed.
  private static func decimal(_ tenThousandths: Int) -> JSONValue {
    var decimals = String(tenThousandths % 10_000)
    decimals = String(repeating: "0", count: 4 - decimals.count) + decimals
    while decimals.hasSuffix("0") { decimals.removeLast() }
    let whole = String(tenThousandths / 10_000)
    return .number(JSONNumber(checked: decimals.isEmpty ? whole : "\(whole).\(decimals)"))
  }
}
