import Documents
import Domain
import Planning
import Rules
import TestSupport
import Testing

extension Sample {
  /// The reports about months, bad months, days and changes of this sample.
  fileprivate func planReports(in language: Language) throws -> [Report] {
    let (dossier, plan) = (dossier, try plan())
    let test = StressTest(of: plan, terms: .usual)
    let luck = StressLuck(
      of: plan, test: test,
      draw: StressDraw(terms: .usual, chances: .usual, runs: 200, seed: 1))
    let calendar = CashCalendar(
      of: plan, months: 1, start: Money(cents: 25_000))
    let whatIfs = try changes(in: dossier).map { change in
      try WhatIf(change, to: plan.standing, by: plan.strategy)
    }
    return try [
      scheduleReport(of: plan, freed: .passOn, in: language),
      scheduleReport(of: plan, freed: .keep, in: language),
      stressReport(test, luck: luck, in: language),
      calendarReport(calendar, of: dossier, in: language),
    ] + whatIfs.map { whatIfReport($0, in: language) }
      + ["2026-12", "2027-05"].compactMap { Month(iso: $0) }.map {
        try explanation(of: .month($0), plan.facts(of: dossier), in: language)
      }
  }

  private func changes(in dossier: Dossier) -> [WhatIfChange] {
    let fixed = dossier.debts.first.map {
      WhatIfChange.Fixed(debt: $0.id, monthly: Money(cents: 7_500))
    }
    return [
      WhatIfChange(fixed: fixed, income: nil, lump: nil, lumpTo: nil, from: nil),
      WhatIfChange(
        fixed: nil, income: Money(cents: -2_000), lump: nil, lumpTo: nil,
        from: Month(iso: "2027-03")),
      WhatIfChange(fixed: nil, income: nil, lump: Money(cents: 50_000), lumpTo: nil, from: nil),
    ]
  }
}

@Suite struct ScheduleReportTests {
  @Test(arguments: [Sample.normal, .neverEnds, .windfall, .nothingLeft], Language.allCases)
  func reportsReadAsRecorded(sample: Sample, language: Language) throws {
    let text = try sample.planReports(in: language).map(\.transcript).joined(separator: "\n")
    try expectGolden(text, "\(sample.rawValue).\(language.rawValue).txt")
  }

  @Test func sentencesAreShortAndTablesFit() throws {
    for sample in Sample.allCases {
      for language in Language.allCases {
        for report in try sample.planReports(in: language) {
          for text in report.sentences where !text.contains(" = ") {
            #expect(!text.contains("!"), "\(sample): \(text)")
            for sentence in text.split(separator: #/[.?:]\s/#) {
              #expect(sentence.split(separator: " ").count <= 20, "\(sample): \(sentence)")
            }
          }
          for table in report.tables {
            #expect(table.leastWidth <= 80, "\(sample): \(table.columns.map(\.title))")
          }
          #expect(report.commands.count == 1 && report.commands[0].hasPrefix("aflos "))
        }
      }
    }
  }

  @Test func aChartHasOneRowForEachDebtAndNeverMoreMarksThanFit() throws {
    for sample in Sample.allCases {
      for report in try sample.planReports(in: .english) {
        for case .chart(let chart) in report.blocks {
          #expect(chart.rows.count == chart.plain.count)
          for row in chart.rows {
            #expect((1...ReportChart.widest).contains(row.levels.count), "\(sample)")
            #expect(row.levels.allSatisfy { (0...ReportChart.fullLevel).contains($0) })
          }
        }
      }
    }
  }

  @Test func everyProblemHasWordsInBothLanguages() {
    let problems: [PlanProblem] = [
      .nothingToChange, .needs(.monthly, .debt), .notAMonthToCome(typed: "x"),
    ]
    for problem in problems {
      #expect(problem.text(in: .dutch) != problem.text(in: .english))
    }
  }
}
