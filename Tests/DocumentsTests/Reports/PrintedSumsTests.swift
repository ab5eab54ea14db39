import Domain
import Planning
import Rules
import TestSupport
import Testing

@testable import Documents

/// Reads an amount as printed: the sign, and the digits.
private func cents(_ text: String) -> Int {
  let digits = text.filter(\.isNumber)
  return (text.contains("-") ? -1 : 1) * (Int(digits) ?? 0)
}

@Suite struct PrintedSumsTests {
  @Test func everyTotalInTheBudgetIsTheSumOfItsRows() throws {
    for seed in UInt64(0)..<300 {
      let dossier = randomDossier(seed: seed)
      for language in Language.allCases {
        let report = try budgetReport(BudgetFacts(of: dossier), in: language)
        for table in report.tables {
          guard let total = table.totals.first else { continue }
          for (index, column) in table.columns.enumerated() where column.isAmount {
            let sum = table.rows.map { cents($0[index]) }.reduce(0, +)
            #expect(sum == cents(total[index]), "seed \(seed) \(column.title)")
          }
        }
      }
    }
  }

  @Test func theBalanceOfEachMonthFollowsFromTheOneBefore() throws {
    for sample in Sample.allCases where sample != .empty {
      let report = try budgetReport(BudgetFacts(of: sample.dossier), in: .dutch)
      let table = try #require(report.tables.first { $0.columns[0].title == "Maand" })
      var balance = 0
      for row in table.rows {
        balance += cents(row[1]) - cents(row[2]) - cents(row[3])
        #expect(balance == cents(row[4]), "\(sample) \(row[0])")
      }
    }
  }

  @Test func thePlanTableAddsUpToItsTotals() throws {
    for seed in UInt64(0)..<200 {
      let dossier = randomDossier(seed: seed)
      let plan = try Plan(for: dossier, on: Sample.day, by: .proportional, law: .shipped)
      let report = planReport(plan, in: .english)
      guard let table = report.tables.first, let total = table.totals.first else { continue }
      for column in [1, 2] {
        #expect(
          table.rows.map { cents($0[column]) }.reduce(0, +) == cents(total[column]),
          "seed \(seed)")
      }
      #expect(cents(total[2]) == plan.monthly.cents)
    }
  }

  /// What a line leaves is what the next one has, also where the law asks less than what is left.
  @Test func whereTheMoneyGoesAddsUp() throws {
    let capped = [20_000, 90_000, 200_000].map { capacity in
      var dossier = Dossier.realistic(
        leaving: capacity, debts: [.example("d1", owed: 900_000), .example("d2", owed: 1)])
      // Creditors cannot reach it, so that more is left than the law asks.
      dossier.incomes.append(.example("i2", 90_000, every: .month, kind: .rentAllowance))
      return dossier
    }
    var (looked, kept) = (0, 0)
    for dossier in (0..<200).map({ randomDossier(seed: UInt64($0)) }) + capped {
      let standing = try Standing.of(dossier, on: Sample.day, law: .shipped)
      let plan = try Plan(of: standing, by: .proportional)
      let running = dossier.debts.compactMap(\.runningArrangement?.monthly).sum()
      guard plan.budget.shortfall == .zero, running <= plan.capacity,
        let table = planReport(plan, in: .english).tables.first(where: {
          $0.columns[0].title == "Where your money goes"
        }), let first = table.rows.first
      else { continue }
      looked += 1
      if plan.budget.kept > .zero { kept += 1 }
      var left = cents(first[1])
      for row in table.rows {
        #expect(cents(row[1]) == left, "\(row)")
        left -= cents(row[2])
      }
      #expect(table.totals.map { cents($0[2]) } == [left])
    }
    #expect(looked > 50 && kept > 1)
  }

  /// A chart of the budget ends with what can go to creditors, by the words that say so.
  @Test func theChartEndsWithWhatCreditorsCanHave() throws {
    var dossier = Dossier.realistic(leaving: 200_000, debts: [.example("d1", owed: 900_000)])
    dossier.incomes.append(.example("i2", 90_000, every: .month, kind: .rentAllowance))
    let budget = try Plan(of: .of(dossier, on: Sample.day, law: .shipped), by: .proportional).budget
    #expect(budget.keptByLaw > .zero)
    let picture = try #require(budgetPicture(of: budget, in: .english))
    let rows = picture.table.rows.map { ($0[0], cents($0[1])) }
    #expect(rows.last?.0 == "Left for creditors")
    #expect(rows.last?.1 == budget.capacity.cents)
    #expect(rows[0].1 - rows.dropFirst().dropLast().map(\.1).reduce(0, +) == budget.capacity.cents)
  }

  /// Holding back what the report says, by the command it gives, prevents the dip.
  @Test func theWayOutOfADipWorks() throws {
    var dossier = Sample.dip.dossier
    let year = try BudgetFacts(of: dossier).year
    let dip = try #require(year.dip)
    #expect(dip.canHoldBack)
    dossier.reserve += dip.holdBack
    #expect(try BudgetFacts(of: dossier).year.dip == nil)
    #expect(year.monthsToStartLater == 2)
  }

  @Test func everyRoundOfADivisionCanBeComputedFromWhatIsPrinted() throws {
    var divisions = 0
    for seed in UInt64(0)..<200 {
      let dossier = randomDossier(seed: seed)
      let plan = try Plan(for: dossier, on: Sample.day, by: .proportional, law: .shipped)
      for offer in plan.offers where offer.kind == .instalments {
        let report = try explanation(of: .offer(offer.debt), plan.facts(of: dossier), in: .dutch)
        var given = 0
        for table in report.tables {
          let label = offer.debt.text
          let sums = table.rows.map { row in row[1].split(whereSeparator: { "x/".contains($0) }) }
          let printed = sums.map { $0.map { cents(String($0)) } }
          let expected = byLargestRemainder(
            printed.first?[0] ?? 0, weights: printed.map { $0[1] }, total: printed.first?[2] ?? 1)
          #expect(table.rows.map { cents($0[3]) } == expected, "seed \(seed)")
          for (row, amount) in zip(table.rows, expected) where row[0].contains("(\(label))") {
            given += amount
          }
          divisions += 1
        }
        let limited = report.bullets.filter { $0.contains("(\(offer.debt.text))") }
          .compactMap { $0.split(separator: "dus ").dropFirst().first }.map { cents(String($0)) }
        #expect(given + limited.reduce(0, +) == offer.monthly.cents, "seed \(seed)")
      }
    }
    #expect(divisions > 100)
  }

  @Test func theTermsCanBeComputedFromWhatIsPrinted() throws {
    for seed in UInt64(0)..<200 {
      let dossier = randomDossier(seed: seed)
      let plan = try Plan(for: dossier, on: Sample.day, by: .proportional, law: .shipped)
      for offer in plan.offers where offer.rate == .zero {
        guard let instalments = offer.instalments else { continue }
        let report = try explanation(of: .terms(offer.debt), plan.facts(of: dossier), in: .dutch)
        let before = try #require(report.bullets[1].split(separator: "= ").last)
        let rest = report.bullets[2].split(separator: #/ - | = |, de/#).map { cents(String($0)) }
        #expect(rest[0] - cents(String(before)) == rest[2], "seed \(seed)")
        #expect(rest[2] == instalments.last.cents)
      }
    }
  }

  private func byLargestRemainder(_ amount: Int, weights: [Int], total: Int) -> [Int] {
    var shares = weights.map { amount * $0 / total }
    let order = weights.indices.sorted {
      let (a, b) = (amount * weights[$0] % total, amount * weights[$1] % total)
      return a == b ? $0 < $1 : a > b
    }
    for index in order.prefix(amount - shares.reduce(0, +)) { shares[index] += 1 }
    return shares
  }

  /// Incomes, costs and debts of awkward amounts, all at one creditor.
  private func randomDossier(seed: UInt64) -> Dossier {
    var random = SeededGenerator(seed: seed)
    let kinds: [Debt.Kind] = [.rent, .energy, .fine, .other, .loan]
    var dossier = Dossier.example(
      capacity: 0,
      debts: (1...Int.random(in: 2...6, using: &random)).map { number in
        .example(
          "d\(number)", owed: Money.awkward(using: &random).cents,
          kind: kinds.randomElement(using: &random) ?? .other)
      })
    dossier.reserve = .awkward(using: &random)
    dossier.incomes += (1...3).map { number in
      .example(
        "x\(number)", Money.awkward(using: &random).cents,
        every: Frequency.allCases.randomElement(using: &random) ?? .month)
    }
    dossier.costs = (1...3).map { number in
      .example(
        "y\(number)", Money.awkward(using: &random).cents / 3,
        every: Frequency.allCases.randomElement(using: &random) ?? .month)
    }
    return dossier
  }
}
