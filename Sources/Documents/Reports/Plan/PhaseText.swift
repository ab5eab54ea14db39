import Domain
import Planning

/// Where the money of a month goes, one phase after another, each with what it takes.
struct PhaseText {
  let plan: Plan
  let language: Language

  /// One line: what it is called, what was there, what it took.
  struct Phase {
    let name: String
    let available: Money
    let taken: Money
  }

  /// Running costs, the reserve, what the household keeps, then each step of the division; phases that
  /// take nothing are left out. What each leaves is what the next one has.
  var phases: [Phase] {
    let budget = plan.budget
    let budgeted = [
      Phase(
        name: language.say(dutch: "kosten", english: "costs"), available: budget.income,
        taken: budget.allCosts),
      Phase(
        name: language.say(dutch: "reserve", english: "reserve"),
        available: budget.income - budget.allCosts, taken: budget.reserve),
      Phase(
        name: budget.keptName(in: language), available: budget.left, taken: budget.kept),
    ]
    let steps = plan.allocation.records.map { record in
      Phase(
        name: record.step.name(in: language), available: record.available, taken: record.taken)
    }
    return (budgeted + steps).filter { $0.taken > .zero }
  }

  var table: ReportTable {
    ReportTable(
      columns: [
        .words(language.say(dutch: "Waar uw geld heen gaat", english: "Where your money goes")),
        .amount(language.say(dutch: "Er is", english: "There is")),
        .amount(language.say(dutch: "Gaat weg", english: "Goes")),
      ],
      rows: phases.map {
        [capitalised($0.name), $0.available.plain(in: language), $0.taken.plain(in: language)]
      },
      totals: [
        [
          language.say(dutch: "Blijft over", english: "Is left"), "",
          plan.allocation.left.plain(in: language),
        ]
      ])
  }
}

extension Budget {
  /// What the part of the money is called that stays with the household above its costs and reserve.
  func keptName(in language: Language) -> String {
    switch keptFor {
    case .law:
      language.say(dutch: "mag u houden volgens de wet", english: "yours to keep by law")
    case .later, .shortMonth: language.say(dutch: "later nodig", english: "needed later")
    }
  }
}
