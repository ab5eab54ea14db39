import Domain
import Exchange
import Paper
import Planning
import Rules
import TestSupport
import Testing

@testable import Documents

/// Pictures show the figures that stand beside and below them.
@Suite struct PictureTests {
  private static let day = LocalDate.day("2026-11-29")

  private func dossier(_ household: String) throws -> Dossier {
    let bytes = try Cases.bytes("households/\(household).json")
    return try DossierDocument.read(bytes, ignoringUnknownKeys: false).get()
  }

  private func plan(_ dossier: Dossier) throws -> (plan: Plan, schedule: Schedule) {
    let plan = try Plan(of: .of(dossier, on: Self.day, law: .shipped))
    return (plan, Schedule(of: plan, freed: .passOn))
  }

  /// The line of the plan has a level for each month of the schedule, and ends where it ends.
  @Test(arguments: Cases.households, Language.allCases)
  func whatIsOwedIsWhatTheScheduleSays(household: String, language: Language) throws {
    let dossier = try dossier(household)
    let (plan, schedule) = try plan(dossier)
    guard let picture = owedPicture(of: schedule, in: language) else {
      return #expect(schedule.rows.count < 2 || schedule.outcomes.map(\.owed).sum() == .zero)
    }
    guard case .course(let course) = picture.shape else { return #expect(Bool(false)) }
    let left = schedule.rows.map { $0.payments.map(\.left).sum() }
    #expect(course.levels == ([schedule.outcomes.map(\.owed).sum()] + left).map(\.cents))
    let last = try #require(schedule.rows.last)
    #expect(course.last == last.month.text(in: language))
    #expect(
      picture.table.rows.last == [course.last, (left.last ?? .zero).plain(in: language)])
    #expect(picture.table.rows.count <= 13)
    // Every row of the table is a month of the report below it.
    let months = scheduleReport(of: plan, freed: .passOn, in: language)
    #expect(Annex(months).text.contains(last.month.text(in: language)))
    for row in picture.table.rows.dropFirst() {
      let month = try #require(schedule.rows.first { $0.month.text(in: language) == row[0] })
      #expect(month.payments.map(\.left).sum().plain(in: language) == row[1])
    }
  }

  @Test(arguments: Cases.households, Language.allCases)
  func theAccountIsNeverBelowZeroAndItsLowestDayIsMarked(
    household: String, language: Language
  ) throws {
    let dossier = try dossier(household)
    let pictures = planPictures(of: try plan(dossier).plan, in: language)
    for case .course(let course) in pictures.map(\.shape) {
      guard let mark = course.mark else { continue }
      #expect(course.levels.min() == course.levels[mark.at])
      #expect(course.levels.allSatisfy { $0 >= 0 })
    }
  }

  @Test(arguments: Cases.households)
  func theBudgetAddsUp(household: String) throws {
    let budget = try plan(try dossier(household)).plan.budget
    let picture = try #require(budgetPicture(of: budget, in: .dutch))
    guard case .bars(let bars) = picture.shape else { return #expect(Bool(false)) }
    let gone = bars.dropFirst().dropLast().map(\.length).reduce(0, +)
    #expect(bars.count == (budget.kept > .zero ? 6 : 5))
    #expect(abs(bars[0].length - gone) == bars.last?.length)
    #expect(bars.last?.length == max(budget.capacity, budget.shortfall).cents)
    #expect(bars.map(\.value).count == picture.table.rows.count)
    for (bar, row) in zip(bars, picture.table.rows) {
      #expect(bar.name == row[0] && bar.value.hasSuffix(row[1]))
    }
  }

  /// Dark bars are urgent, and say so in words.
  @Test(arguments: Cases.households, Language.allCases)
  func debtsAreComplete(household: String, language: Language) throws {
    let dossier = try dossier(household)
    let picture = try #require(debtsPicture(of: dossier, in: language))
    guard case .bars(let bars) = picture.shape else { return #expect(Bool(false)) }
    #expect(bars.map(\.length).reduce(0, +) == dossier.debts.map(\.claimed).sum().cents)
    #expect(bars.count <= Picture.mostBars)
    for bar in bars { #expect(bar.isMarked == bar.name.hasSuffix(")") || !bar.isMarked) }
    #expect(picture.table.rows.count == dossier.debts.count { $0.claimed > .zero })
  }

  @Test func manyDebtsBecomeOneBarAtTheEnd() throws {
    let debts = (1...40).map { Debt.example("d\($0)", owed: 100 * $0) }
    let dossier = Dossier.example(capacity: 10_000, debts: debts)
    let picture = try #require(debtsPicture(of: dossier, in: .english))
    guard case .bars(let bars) = picture.shape else { return #expect(Bool(false)) }
    #expect(bars.count == Picture.mostBars)
    #expect(bars.last?.name == "25 more debts")
    #expect(bars.map(\.length).reduce(0, +) == 82_000)
    #expect(picture.table.rows.count == 40)
  }

  /// On a page each has a title, a description and a table, and loads nothing.
  @Test func aPageSaysWhatAPictureShows() throws {
    for picture in Picture.examples {
      let html = picture.html.source
      for part in ["<title id=\"t", "<desc id=\"d", "role=\"img\"", "<figcaption>", "<table>"] {
        #expect(html.contains(part), "\(part)")
      }
      #expect(!html.contains("http") && !html.contains("url("))
    }
  }
}

extension Picture {
  /// One of each shape.
  static var examples: [Picture] {
    let dossier = Dossier.example(
      capacity: 5_000,
      debts: [.example("d1", owed: 50_000, kind: .rent), .example("d2", owed: 90_000)])
    let day = LocalDate.day("2026-11-29")
    guard let plan = try? Plan(of: .of(dossier, on: day, law: .shipped)) else {
      return []
    }
    let bars = [
      debtsPicture(of: dossier, in: .dutch),
      budgetPicture(of: plan.budget, in: .dutch),
    ]
    return bars.compactMap(\.self) + planPictures(of: plan, in: .dutch)
  }
}
