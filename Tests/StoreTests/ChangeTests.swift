import Domain
import Testing

@testable import Store

@Suite struct ChangeTests {
  @Test func aCreditorThatDebtsNameStays() throws {
    let file = try Sample.file()
    try file.change(.added(.debt, ""), on: .day1) { changes throws(StoreError) in
      try changes.save(Sample.creditor("c2", name: "Incasso"))
      var debt = Sample.debt("d2", of: "c1")
      debt.collector = ID("c2")
      try changes.save(debt)
    }
    let before = try file.dump()
    for (id, debts) in [("c1", ["d1", "d2"]), ("c2", ["d2"])] {
      #expect(throws: StoreError.creditorInUse(ID(id), debts: debts.map { ID($0) })) {
        try file.change(.removed(.creditor, ""), on: .day1) { changes throws(StoreError) in
          try changes.remove(ID<Creditor>(id))
        }
      }
    }
    #expect(try file.dump() == before)
  }

  @Test func aDebtNeedsItsCreditor() throws {
    let file = try Sample.file()
    #expect(throws: StoreError.unknownCreditor(ID("c7"), debt: ID("d2"))) {
      try file.change(.added(.debt, ""), on: .day1) { changes throws(StoreError) in
        try changes.save(Sample.debt("d2", of: "c7"))
      }
    }
  }

  @Test func whatIsNotThereCannotBeRemoved() throws {
    let file = try Sample.file()
    #expect(throws: StoreError.unknown(table: "cost", id: "k9")) {
      try file.change(.removed(.cost, ""), on: .day1) { changes throws(StoreError) in
        try changes.remove(ID<Cost>("k9"))
      }
    }
  }

  @Test func aDebtGoesWithItsBills() throws {
    let file = try Sample.file()
    try file.change(.removed(.debt, ""), on: .day1) { changes throws(StoreError) in
      try changes.remove(ID<Debt>("d1"))
      try changes.remove(ID<Creditor>("c1"))
    }
    #expect(try file.dossier() == .empty(in: .dutch))
    #expect(try file.dump().contains("\nbill\ndebt_event\ndebt_link\nletter\n"))
  }

  @Test func aChangeThatFailsHalfWayChangesNothing() throws {
    let file = try Sample.file()
    let before = try (file.dump(), file.history(limit: 9))
    #expect(throws: StoreError.unknown(table: "income", id: "i9")) {
      try file.change(.edited(.household, ""), on: .day1) { changes throws(StoreError) in
        try changes.set(reserve: Money(cents: 1))
        try changes.save(Sample.income)
        try changes.remove(ID<Income>("i9"))
      }
    }
    #expect(try file.dump() == before.0)
    #expect(try file.history(limit: 9) == before.1)
  }

  /// What breaks a rule of the file is refused by the file itself, and named.
  @Test func whatCannotBeIsRefused() throws {
    let broken: [(inout Income) -> Void] = [
      { $0.amount = Money(cents: -1) },
      { $0.amount = Money.largest + Money(cents: 1) },
      { $0.low = Money(cents: -1) },
      { $0.payDay = 0 },
      { $0.payDay = 32 },
      { $0.month = 13 },
      { $0.name = "a\0b" },
    ]
    let file = try Sample.file()
    for (index, mend) in broken.enumerated() {
      var income = Sample.income
      mend(&income)
      #expect(throws: StoreError.refused(table: "income", id: "i1"), "case \(index)") {
        try file.change(.added(.income, ""), on: .day1) { changes throws(StoreError) in
          try changes.save(income)
        }
      }
    }
  }

  @Test(arguments: ["", "d 1", "é", "d/1", String(repeating: "d", count: 41)])
  func anIDThatIsNoneIsRefused(_ id: String) throws {
    let file = try Sample.file()
    #expect(throws: StoreError.refused(table: "debt", id: id)) {
      try file.change(.added(.debt, ""), on: .day1) { changes throws(StoreError) in
        try changes.save(Sample.debt(id, of: "c1"))
      }
    }
  }

  @Test func givesBackWhatTheBodyGives() throws {
    let file = try Sample.file()
    let answer = try file.change(.started, on: .day1) { _ throws(StoreError) in 42 }
    #expect(answer == 42)
  }
}
