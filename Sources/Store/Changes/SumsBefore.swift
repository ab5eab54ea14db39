import Domain
import SQLite

/// The sums of the household before a change, so that none grows above what can be computed with.
///
/// A file of before may hold more: then anything may be changed that does not make it more.
struct SumsBefore {
  private let sums: [HouseholdSum: Int]

  init(_ db: Database) throws {
    sums = try Self.sums(in: db)
  }

  /// Throws `sumTooLarge` when a sum has grown above the largest.
  func compare(with db: Database) throws {
    let now = try Self.sums(in: db)
    for sum in HouseholdSum.allCases {
      let (old, new) = (sums[sum] ?? 0, now[sum] ?? 0)
      guard new <= HouseholdSum.largest.cents || new <= old else {
        throw StoreError.sumTooLarge(sum)
      }
    }
  }

  private static func sums(in db: Database) throws -> [HouseholdSum: Int] {
    [
      .income: try yearly(
        in: db, "SELECT every, sum(max(amount_cents, ifnull(high_cents, 0))) FROM income"),
      .costs: try yearly(in: db, "SELECT every, sum(amount_cents) FROM cost"),
      .debts: try Int.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT ifnull(sum(principal_cents + interest_cents + collection_costs_cents
              + other_costs_cents), 0) FROM debt
            """)) ?? 0,
    ]
  }

  /// Amounts by how often they fall, added up for a year. Each is below 10^11 and there are fewer than
  /// 10^6 of them: this cannot overflow.
  private static func yearly(in db: Database, _ sql: String) throws -> Int {
    let rows = try Row.fetchAll(db.cachedStatement(sql: sql + " GROUP BY every"))
    return rows.reduce(0) { sum, row in
      let often = String.fromDatabaseValue(row[0]).flatMap { Frequency(rawValue: $0) }
      return sum + (Int.fromDatabaseValue(row[1]) ?? 0) * (often?.timesAYear ?? 1)
    }
  }
}
