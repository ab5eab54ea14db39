import Domain
import Planning
import Rules
import TestSupport
import Testing

@testable import Documents

@Suite struct LawReportTests {
  @Test(arguments: Language.allCases)
  func reportsReadAsRecorded(language: Language) throws {
    try expectGolden(
      LawExample.reports(in: language).map(\.transcript).joined(separator: "\n"),
      "law.\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func sentencesAreShortAndCalm(language: Language) throws {
    for report in try LawExample.reports(in: language) {
      for text in report.sentences where !text.isSourceLine {
        #expect(!text.contains("!"), "\(text)")
        for sentence in text.split(separator: #/[.?:]\s/#) {
          #expect(sentence.split(separator: " ").count <= 20, "\(sentence)")
        }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func everyReportEndsWithTheNextStepAndFitsEightyColumns(language: Language) throws {
    for report in try LawExample.reports(in: language) {
      #expect(report.commands.count == 1, "\(report.title)")
      guard case .command = report.blocks.last else {
        Issue.record("\(report.title) does not end with a command")
        continue
      }
      for table in report.tables {
        #expect(table.leastWidth <= 80, "\(report.title)")
        for row in table.rows + table.totals { #expect(row.count == table.columns.count) }
      }
    }
  }

  /// A verdict would say that a claim is too old; what is known is that it may be.
  @Test func aClaimIsNeverSaidToBeTooOld() throws {
    let texts = try LawExample.reports(in: .dutch).flatMap(\.sentences)
    #expect(texts.contains { $0.contains("kan te oud zijn") })
    #expect(
      !texts.contains {
        $0.contains("is te oud") || $0.contains("is verjaard.") && $0.contains("Deze")
      })
  }

  @Test(arguments: Language.allCases)
  func namesAreDifferentWithinATable(language: Language) {
    for listing in Law.shipped.listings {
      let subjects = Set(listing.rows.compactMap(\.subject))
      #expect(
        Set(subjects.map { $0.name(in: language) }).count == subjects.count, "\(listing.name)")
      let keys = Set(listing.rows.flatMap(\.facts).map(\.key))
      #expect(Set(keys.map { $0.name(in: language) }).count == keys.count, "\(listing.name)")
    }
  }

  @Test func problemsArePlainInBothLanguages() {
    let override = Override(
      table: .statutoryInterest, subject: nil, fact: FactKey(.rate), from: .day("2027-01-01"),
      value: .rate(Rate(percent: 5)), source: "x")
    let problems: [LawProblem] = [
      .missing([.lawFrom, .to]), .together(.commercial, .percent), .unclearBills(typed: "100,50"),
      .billsDiffer(bills: Money(cents: 1), principal: Money(cents: 2)), .notASpan(typed: "x"),
      .nothingOpen,
      .notCorrectable(.protections, FactKey(.fromDay)), .notCorrectable(.publicHolidays, nil),
      .subjectNeeded(.limitation, examples: ["general"]), .noSubjects(.statutoryInterest),
      .unknownCorrection(typed: "w9"), .doesNotFit(.wrongKind(override)),
      .doesNotFit(.beforeFirst(override, first: .day("1998-01-01"))),
      .doesNotFit(.unknownFact(override, known: [FactKey(.rate)])),
      .doesNotFit(.unknownSubject(override)),
    ]
    for problem in problems {
      let texts = Language.allCases.map { problem.text(in: $0) }
      #expect(texts[0] != texts[1])
      for text in texts {
        #expect(text.hasSuffix("."), "\(text)")
        for sentence in text.split(separator: #/[.?:]\s/#) {
          #expect(sentence.split(separator: " ").count <= 20, "\(sentence)")
        }
      }
    }
  }

  @Test(arguments: [
    ("2 jaar", TimeSpan.years(2)), ("1 year", .years(1)), ("6 maanden", .months(6)),
    ("14dagen", .days(14)), ("10 werkdagen", .workingDays(10)), ("4 weeks", .weeks(4)),
  ])
  func readsALengthOfTime(typed: String, span: TimeSpan) {
    #expect(TimeSpan(typed: typed) == span)
    #expect(TimeSpan(typed: span.text(in: .dutch)) == span)
    #expect(TimeSpan(typed: span.text(in: .english)) == span)
  }

  @Test(arguments: [
    "", "2", "jaar", "-2 jaar", "2 eeuwen", "99999999999999999999 jaar", "1001 jaar",
  ])
  func refusesWhatIsNoLengthOfTime(typed: String) {
    #expect(TimeSpan(typed: typed) == nil)
  }
}

@Suite struct LawManualTests {
  /// `GOLDEN=write` makes the file anew.
  @Test func theManualIsThatOfTheTables() throws {
    try expectGolden(lawManual(Law.shipped.listings), "../../../../docs/law.md")
    // The same rows as text, for a jurist to read and for `aflos law update` to take in.
    try expectGolden(Law.shipped.pack.text, "../../../../docs/law.law")
  }

  @Test func everyFigureIsInTheManualWithItsSource() throws {
    let manual = lawManual(Law.shipped.listings)
    for listing in Law.shipped.listings {
      #expect(
        manual.contains("`\(listing.name.rawValue)`, checked on \(listing.checkedOn.iso)")
      )
      for row in listing.rows {
        #expect(manual.contains(row.source.citation))
        for fact in row.facts {
          #expect(manual.contains("(`\(fact.key.text)`) | \(fact.quantity.text(in: .english)) |"))
        }
      }
      for missing in listing.notModelled {
        #expect(manual.contains("- \(missing.text(in: .english))"))
      }
    }
  }
}

extension String {
  /// A source with its number: as it is cited, in the language of the source.
  fileprivate var isSourceLine: Bool { firstMatch(of: #/^[0-9]+: /#) != nil }
}
