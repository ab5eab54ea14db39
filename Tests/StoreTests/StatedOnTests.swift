import Domain
import SQLite
import TestSupport
import Testing

@testable import Store

/// Amounts of older files get their day, once, and that can be taken back.
@Suite struct StatedOnTests {
  private static let facts = """
    INSERT INTO history (number, day, code, argument, state, state_day) VALUES
      (1, '2026-03-02', 'started', '', 'done', '2026-03-02'),
      (2, '2026-05-04', 'added.debt', 'x', 'done', '2026-05-04');
    INSERT INTO dossier (id, language, name, kind, reserve_cents, counts_yearly_income,
      urgent_months) VALUES (1, 'nl', '', 'single', 0, 0, 12);
    INSERT INTO creditor (position, id, name, kind) VALUES (1, 'c1', 'Vattenfall', 'company');
    """

  private static func debt(_ number: Int, kind: String, stated: String?) -> String {
    let day = stated.map { "'\($0)'" } ?? "NULL"
    return """
      INSERT INTO debt (position, id, creditor, kind, principal_cents, interest_cents,
        collection_costs_cents, other_costs_cents, stage, rank, is_trade, rate_kind, disputed_cents,
        stated_on) VALUES (\(number), 'd\(number)', 'c1', '\(kind)', 45000, 0, 0, 0, 'reminder',
        'concurrent', 0, 'none', 0, \(day));
      """
  }

  private func older(at path: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { db in try Schema.create(in: db) }
    try Schema.migrator.migrate(queue, upTo: "v7")
    try queue.writeWithoutTransaction { db in
      try db.execute(
        sql: Self.facts + Self.debt(1, kind: "energy", stated: nil)
          + Self.debt(2, kind: "loan", stated: nil)
          + Self.debt(3, kind: "telecom", stated: "2026-01-05"))
      let columns = try String.fetchAll(db, sql: "SELECT name FROM pragma_table_info('debt')")
      let object = columns.map { "'\($0)', \($0)" }.joined(separator: ", ")
      try db.execute(
        sql: """
          INSERT INTO history_step (entry, row_of, before, after)
            SELECT 2, 'debt', NULL, json_object(\(object)) FROM debt;
          INSERT INTO payment (position, id, debt, day, amount_cents, kind)
            VALUES (1, 'p1', 'd2', '2026-04-30', 500, 'paid');
          """)
    }
    try queue.close()
  }

  private func days(_ file: DossierFile) throws -> [String?] {
    try file.dossier()?.debts.map { $0.statedOn?.iso } ?? []
  }

  @Test func theDayOfEntryOrOfTheFirstPayment() throws {
    try withTemporaryFolder { folder in
      let path = "\(folder)/dossier.aflos"
      try older(at: path)
      let file = try DossierFile.open(at: path, creating: false)
      #expect(file.statedDebts == 2)
      #expect(try days(file) == ["2026-05-04", "2026-04-30", "2026-01-05"])
      // A credit without a rate: nobody said one.
      #expect(try file.dossier()?.debts.map(\.interest) == [.none, .unknown, .none])
      #expect(try file.history(limit: 1).first?.intent == .debtsStated(2))
      // It is said once.
      #expect(try DossierFile.open(at: path, creating: false).statedDebts == 0)

      _ = try file.undo(on: .day("2026-11-29"))
      #expect(try days(file) == [nil, nil, "2026-01-05"])
      #expect(try file.dossier()?.debts.map(\.interest) == [.none, .none, .none])
      _ = try file.redo(on: .day("2026-11-29"))
      #expect(try days(file) == ["2026-05-04", "2026-04-30", "2026-01-05"])
    }
  }

  @Test func whatIsEnteredHasADay() throws {
    let file = try DossierFile.inMemory()
    try file.change(.started, on: .day("2026-11-29")) { changes throws(StoreError) in
      try changes.start(in: .dutch)
      try changes.save(Creditor.example("c1", named: "Vattenfall"))
      try changes.enter(Debt.example("d1", owed: 100))
    }
    #expect(try days(file) == ["2026-11-29"])
    let payment = Payment(
      id: ID("p1"), debt: ID("d2"), on: .day("2026-11-01"), amount: Money(cents: 1), kind: .paid,
      note: nil)
    try file.change(.started, on: .day("2026-11-29")) { changes throws(StoreError) in
      try changes.save(Debt.example("d2", owed: 100))
      try changes.save(payment)
      try changes.enter(Debt.example("d2", owed: 200))
    }
    #expect(try days(file) == ["2026-11-29", "2026-11-01"])
  }
}
