import Documents
import Domain
import Planning
import TestSupport
import Testing

/// Every report of every sample, in both languages.
private func everyReport() throws -> [(name: String, report: Report)] {
  var reports: [(String, Report)] = []
  for sample in Sample.allCases {
    for language in Language.allCases {
      let (dossier, plan) = (sample.dossier, try sample.plan())
      let home = HomeFacts(
        path: "~/dossier.aflos", lastDone: "x", progress: Progress(hasSeenPlan: false, written: []))
      var all = [
        budgetReport(BudgetFacts(of: plan), in: language),
        planReport(plan, in: language), overviewReport(of: dossier, in: language),
        homeReport(of: dossier, plan: plan, facts: home, in: language),
        incomeList(of: dossier, in: language), costList(of: dossier, in: language),
        creditorList(of: dossier, in: language), debtList(of: dossier, in: language),
        householdReport(of: dossier, in: language),
      ]
      all += try sample.divisions(language)
      all += dossier.incomes.map { incomeReport($0, in: language) }
      all += dossier.costs.map { costReport($0, in: language) }
      all += dossier.creditors.map { creditorReport($0, in: language) }
      all += dossier.debts.map { debtReport($0, of: dossier, in: language) }
      let facts = try sample.facts(nil)
      all += try Set(PlanScreen.allCases.flatMap { $0.figures(facts) }).map {
        try explanation(of: $0, facts, in: language)
      }
      reports += all.map { ("\(sample) \(language) \($0.title)", $0) }
    }
  }
  return reports
}

@Suite struct ReportWordsTests {
  @Test func noSentenceIsLongAndNothingIsShouted() throws {
    for (name, report) in try everyReport() {
      for text in report.sentences where !text.isFormula && !text.isFieldList {
        #expect(!text.contains("!"), "\(name): \(text)")
        for sentence in text.split(separator: #/[.?:]\s/#) {
          let words = sentence.split(separator: " ").count
          #expect(words <= 20, "\(name): \(words) words in “\(sentence)”")
        }
      }
    }
  }

  @Test func everyTableFitsEightyColumns() throws {
    for (name, report) in try everyReport() {
      for table in report.tables {
        #expect(table.leastWidth <= 80, "\(name): \(table.columns.map(\.title))")
        for row in table.rows + table.totals {
          #expect(row.count == table.columns.count, "\(name): \(row)")
        }
      }
    }
  }

  @Test func everyReportEndsWithTheNextStepAndSaysItOnce() throws {
    for (name, report) in try everyReport() {
      #expect(report.commands.count == 1, "\(name)")
      guard case .command(let command, _) = report.blocks.last else {
        Issue.record("\(name) does not end with a command")
        continue
      }
      #expect(command.hasPrefix("aflos "), "\(name)")
    }
  }

  @Test func everyFindingHasWordsInBothLanguages() {
    let dossier = Sample.normal.dossier
    let (debt, money, day) = (ID<Debt>("d1"), Money(cents: 1_234), Sample.day)
    let ofDebt: [FindingIssue] = [
      .basicsAtRisk(.summons, hearing: nil), .noRoom, .waitsForOthers,
      .belowRule(least: money, offered: money),
      .neverEnds(monthlyInterest: money), .takesTooLong, .mayBeTimeBarred(from: day), .ageUnknown,
      .soonTimeBarred(from: day),
      .fineRises(FineRise(now: money, from: day, next: money, last: money * 2)),
      .arrangementNotKept(money), .disputed(money),
      .interestNotKnown(.sample(.ends(.sample(terms: 14)))),
    ]
    let ofAll: [FindingIssue] = [
      .shortfall(money), .nothingLeft, .lessThanACentEach(money, creditors: 2),
      .runningAboveCapacity(running: money, capacity: money),
      .urgentNotWithin(months: 12, needed: money, offered: money),
      .longerThanThreeYears(day.inMonth, paysAll: true),
      .monthBelowZero(day.inMonth, deepest: day.inMonth, missing: money),
      .monthBelowZero(day.inMonth, deepest: day.inMonth.adding(3), missing: money), .payDayUnknown,
      .rateAssumed(Rate(percent: 4), mayDifferSince: day, by: .commercial),
    ]
    let findings =
      ofDebt.map { Finding($0, on: debt) } + ofAll.map { Finding($0, on: nil) }
    // A dip has two sentences.
    #expect(Set(findings.map(\.code)).count == findings.count - 1)
    for finding in findings {
      let texts = Language.allCases.map { finding.text(of: dossier, in: $0) }
      #expect(texts[0] != texts[1] && texts.allSatisfy { $0.hasSuffix(".") }, "\(finding)")
      if finding.debt != nil { #expect(texts.allSatisfy { $0.contains("Vattenfall") }) }
      if finding.severity == .stop, finding.code != .basicsAtRisk {
        #expect(Language.allCases.allSatisfy { finding.advice(in: $0) != nil }, "\(finding)")
      }
      for language in Language.allCases {
        let all =
          finding.text(of: dossier, in: language) + " " + (finding.advice(in: language) ?? "")
        for sentence in all.split(separator: #/[.?]\s/#) {
          #expect(sentence.split(separator: " ").count <= 20, "\(sentence)")
        }
      }
    }
  }
}

@Suite struct ReportGoldenTests {
  @Test(arguments: Sample.allCases, Language.allCases)
  func reportsReadAsRecorded(sample: Sample, language: Language) throws {
    let (dossier, plan) = (sample.dossier, try sample.plan())
    let facts = HomeFacts(
      path: "~/dossier.aflos", lastDone: nil, progress: Progress(hasSeenPlan: false, written: []))
    let reports = [
      homeReport(of: dossier, plan: plan, facts: facts, in: language),
      budgetReport(BudgetFacts(of: plan), in: language),
      planReport(plan, in: language), overviewReport(of: dossier, in: language),
    ]
    try expectGolden(
      reports.map(\.transcript).joined(separator: "\n"),
      "\(sample.rawValue).\(language.rawValue).txt")
  }

  @Test(arguments: [Sample.normal, .neverEnds, .disputed], Language.allCases)
  func explanationsReadAsRecorded(sample: Sample, language: Language) throws {
    let (dossier, plan) = (sample.dossier, try sample.plan())
    let reports = try PlanFigure.all(of: dossier).map {
      try explanation(of: $0, plan.facts(of: dossier), in: language)
    }
    try expectGolden(
      reports.map(\.transcript).joined(separator: "\n"),
      "explain.\(sample.rawValue).\(language.rawValue).txt")
  }

  @Test(arguments: [Sample.normal, .clash, .nothingLeft], Language.allCases)
  func waysOfDividingReadAsRecorded(sample: Sample, language: Language) throws {
    let reports = try sample.divisions(language)
    try expectGolden(
      reports.map(\.transcript).joined(separator: "\n"),
      "divisions.\(sample.rawValue).\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func listsAndSheetsReadAsRecorded(language: Language) throws {
    let dossier = Sample.normal.dossier
    let reports = [
      householdReport(of: dossier, in: language), incomeList(of: dossier, in: language),
      incomeReport(dossier.incomes[0], in: language), costList(of: dossier, in: language),
      costReport(dossier.costs[4], in: language), creditorList(of: dossier, in: language),
      creditorReport(dossier.creditors[0], in: language), debtList(of: dossier, in: language),
      debtReport(dossier.debts[3], of: dossier, in: language),
    ]
    try expectGolden(
      reports.map(\.transcript).joined(separator: "\n"), "lists.\(language.rawValue).txt")
  }
}

extension String {
  /// A sum, not a sentence.
  fileprivate var isFormula: Bool { contains(" = ") }
  /// The names of the fields that are not filled in.
  fileprivate var isFieldList: Bool {
    hasPrefix("Niet ingevuld:") || hasPrefix("Not filled in:")
  }
}
