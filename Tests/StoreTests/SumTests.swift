import Domain
import SQLite
import Testing

@testable import Store

/// Sums of a household stay within what can be computed with, however they come in.
@Suite struct SumTests {
  /// Of amounts as large as can be typed: this many a week are still computed with.
  private static let mostAWeek = 19

  private static func income(_ number: Int, _ every: Frequency = .week) -> Income {
    Income(
      id: ID("i\(number)"), name: "Loon", kind: .wages, amount: .largest, every: every, payDay: nil,
      low: nil, high: nil, month: nil, period: .always)
  }

  private static func add(_ incomes: [Income], to file: DossierFile) throws(StoreError) {
    try file.change(.added(.income, ""), on: .day1) { changes throws(StoreError) in
      for income in incomes { try changes.save(income) }
    }
  }

  @Test func incomesUpToTheBoundAreKeptAndNoMore() throws {
    let file = try Sample.file()
    try Self.add((1...Self.mostAWeek).map { Self.income($0) }, to: file)
    let before = try (file.dump(), file.history(limit: 99))
    #expect(throws: StoreError.sumTooLarge(.income)) {
      try Self.add([Self.income(Self.mostAWeek + 1)], to: file)
    }
    #expect(try file.dump() == before.0)
    #expect(try file.history(limit: 99) == before.1)
    // What fits is still taken.
    try Self.add([Self.income(Self.mostAWeek + 1, .month)], to: file)
  }

  /// The same at once, as an import does; and a bandwidth counts with what it can be at most.
  @Test func oneChangeIsLookedAtAsAWhole() throws {
    let file = try Sample.file()
    #expect(throws: StoreError.sumTooLarge(.income)) {
      try Self.add((1...100).map { Self.income($0) }, to: file)
    }
    var wide = (1...20).map { Self.income($0) }
    for index in wide.indices {
      (wide[index].amount, wide[index].low, wide[index].high) = (.zero, .zero, .largest)
    }
    #expect(throws: StoreError.sumTooLarge(.income)) { try Self.add(wide, to: file) }
  }

  @Test func costsAndDebtsHaveTheirOwn() throws {
    let file = try Sample.file()
    #expect(throws: StoreError.sumTooLarge(.costs)) {
      try file.change(.added(.cost, ""), on: .day1) { changes throws(StoreError) in
        for number in 1...20 {
          try changes.save(
            Cost(
              id: ID("k\(number)"), name: "Huur", category: .housing, amount: .largest,
              every: .week, dueDay: nil, month: nil, period: .always))
        }
      }
    }
    #expect(throws: StoreError.sumTooLarge(.debts)) {
      try file.change(.added(.debt, ""), on: .day1) { changes throws(StoreError) in
        try changes.save(Sample.creditor("c1", name: "x"))
        for number in 1...251 {
          var debt = Sample.debt("d\(number)", of: "c1")
          debt.parts = Debt.Parts(
            principal: .largest, interest: .largest, collectionCosts: .largest,
            otherCosts: .largest)
          try changes.save(debt)
        }
      }
    }
  }

  /// A file of before may hold more: it can be mended step by step.
  @Test func whatIsTooLargeAlreadyCanBeMadeLess() throws {
    let file = try Sample.file()
    try Self.add((1...Self.mostAWeek).map { Self.income($0) }, to: file)
    try file.writing { db in
      try db.execute(
        sql: """
          INSERT INTO income SELECT position + 100, id || 'x', name, kind, amount_cents, every,
            pay_day, low_cents, high_cents, month, first_day, last_day FROM income
          """)
    }
    try file.change(.edited(.income, ""), on: .day1) { changes throws(StoreError) in
      var income = Self.income(1)
      income.name = "anders"
      try changes.save(income)
      try changes.remove(ID<Income>("i2x"))
    }
    #expect(throws: StoreError.sumTooLarge(.income)) {
      try Self.add([Self.income(50)], to: file)
    }
  }
}
