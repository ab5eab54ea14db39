import Documents
import Domain
import Planning
import Rules
import TestSupport
import Testing

/// Every figure that a plan screen shows is explained: an amount, a percentage or a count on a
/// screen stands in one of the explanations that the screen names.
@Suite struct PlanScreenTests {
  @Test(arguments: PlanScreen.allCases, Language.allCases)
  func everyFigureOnAScreenIsExplained(screen: PlanScreen, language: Language) throws {
    for sample in Sample.allCases {
      for change in changes(of: screen, in: sample.dossier) {
        let facts = try sample.facts(change)
        let explained = try screen.figures(facts).map {
          try explanation(of: $0, facts, in: language).transcript
        }.joined(separator: "\n")
        let known = Set(explained.numbers)
        for number in try screen.report(facts, in: language).figures {
          #expect(known.contains(number), "\(screen) \(sample) \(language): \(number)")
        }
      }
    }
  }

  @Test func everyKindOfFigureBelongsToAScreen() throws {
    let facts = try Sample.normal.facts(nil)
    let names = PlanScreen.allCases.flatMap { $0.figures(facts) }.map(\.kind)
    #expect(Set(names) == Set(PlanFigure.kinds))
  }

  /// The word that a person types leads to the figure, in both languages.
  @Test(arguments: [
    ("nodig", PlanFigure.needs), ("needed", .needs), ("beste", .best), ("best", .best),
    ("gap", .best), ("kleinste eerst", .compare(.smallestFirst)), ("equal", .compare(.equal)),
    ("creditorRulesFirst", .compare(.creditorRulesFirst)), ("stress", .stress),
    ("tegenvallers", .stress), ("calendar", .calendar), ("kwijting", .settlement),
    ("2026-12-01", .day(.day("2026-12-01"))), ("what if", .whatIf), ("wat als", .whatIf),
    ("verloop d1", .course(ID("d1"))), ("course d1", .course(ID("d1"))),
  ])
  func aWordLeadsToItsFigure(typed: String, figure: PlanFigure) throws {
    for language in Language.allCases {
      let read = try PlanFigure.read(typed, in: Sample.normal.dossier, language: language)
      #expect(read == figure, "\(typed)")
    }
  }

  @Test(arguments: [Sample.normal, .clash], Language.allCases)
  func explanationsOfScreensReadAsRecorded(sample: Sample, language: Language) throws {
    let facts = try sample.facts(changes(of: .whatIf, in: sample.dossier)[0])
    let figures: [PlanFigure] = [
      .needs, .best, .compare(.smallestFirst), .stress, .calendar, .day(.day("2026-12-01")),
      .settlement, .whatIf, .course(ID("d1")),
    ]
    let reports = try figures.map { try explanation(of: $0, facts, in: language).transcript }
    try expectGolden(
      reports.joined(separator: "\n"), "screens.\(sample.rawValue).\(language.rawValue).txt")
  }

  private func changes(of screen: PlanScreen, in dossier: Dossier) -> [WhatIfChange?] {
    guard screen == .whatIf else { return [nil] }
    let fixed = dossier.debts.first.map {
      WhatIfChange.Fixed(debt: $0.id, monthly: Money(cents: 7_500))
    }
    return [
      WhatIfChange(
        fixed: nil, income: nil, lump: Money(cents: 50_000), lumpTo: nil, from: nil),
      WhatIfChange(
        fixed: fixed, income: Money(cents: -2_000), lump: nil, lumpTo: nil,
        from: Month(iso: "2027-03")),
    ]
  }
}

extension PlanScreen {
  /// The screen itself.
  fileprivate func report(_ facts: ExplanationFacts, in language: Language) throws -> Report {
    let (plan, dossier, options) = (facts.plan, facts.dossier, facts.options)
    switch self {
    case .plan: return planReport(plan, in: language)
    case .schedule: return scheduleReport(of: plan, freed: .passOn, in: language)
    case .stress:
      let test = StressTest(
        of: plan, terms: options.draw.terms)
      let luck = StressLuck(
        of: plan, test: test, draw: options.draw)
      return stressReport(test, luck: luck, in: language)
    case .calendar:
      let calendar = CashCalendar(
        of: plan, months: options.calendarMonths, start: options.calendarStart)
      return calendarReport(calendar, of: dossier, in: language)
    case .compare:
      let compared = try CompareFacts(of: plan.standing)
      return compareReport(compared, in: language)
    case .settle:
      let settlement = try Settlement.of(plan.standing, sum: options.sum)
      return settlementReport(settlement, of: dossier, in: language)
    case .whatIf:
      guard let change = options.change else {
        return Report(title: "", blocks: [])
      }
      let whatIf = try WhatIf(
        change, to: plan.standing, by: plan.strategy)
      return whatIfReport(whatIf, in: language)
    }
  }
}

extension PlanFigure {
  /// Which figure it is, whatever it is about. A new one does not compile without a place here.
  fileprivate var kind: String {
    switch self {
    case .income: "income"
    case .costs: "costs"
    case .reserve: "reserve"
    case .capacity: "capacity"
    case .offer: "offer"
    case .terms: "terms"
    case .debtFree: "debtFree"
    case .interest: "interest"
    case .sum: "sum"
    case .month: "month"
    case .course: "course"
    case .needs: "needs"
    case .shortMonths: "shortMonths"
    case .compare: "compare"
    case .best: "best"
    case .stress: "stress"
    case .calendar: "calendar"
    case .day: "day"
    case .settlement: "settlement"
    case .whatIf: "whatIf"
    }
  }

  fileprivate static let kinds = [
    "income", "costs", "reserve", "capacity", "offer", "terms", "debtFree", "interest", "sum",
    "month", "course", "needs", "shortMonths", "compare", "best", "stress", "calendar", "day",
    "settlement",
    "whatIf",
  ]
}

extension Report {
  /// Every amount and percentage in its words, and all that stands in columns of amounts.
  fileprivate var figures: [String] {
    let words = sentences.flatMap(\.amounts)
    let values = blocks.flatMap { block -> [String] in
      switch block {
      case .pairs(let pairs): pairs.flatMap { $0.value.amounts }
      case .table(let table):
        table.columns.indices.filter { table.columns[$0].isAmount }.flatMap { column in
          (table.rows + table.totals).flatMap { $0[column].numbers }
        }
      default: []
      }
    }
    return words + values
  }
}

extension String {
  /// All numbers, with their decimals and percent sign, without a minus.
  fileprivate var numbers: [String] {
    matches(of: #/[0-9](?:[0-9.,]*[0-9])?%?/#).map { String($0.output) }
  }

  /// Numbers with two decimals, and percentages.
  fileprivate var amounts: [String] {
    numbers.filter { $0.hasSuffix("%") || $0.wholeMatch(of: #/.*[.,][0-9]{2}/#) != nil }
  }
}
