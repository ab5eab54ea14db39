import Domain
import Imports
import Planning
import TestSupport
import Testing

/// Households that are none of the corpus, through the files of a bank: every booking is read, and what
/// comes back is found in them.
@Suite struct HouseholdFilesTests {
  @Test(arguments: HouseholdFiles.allCases)
  func aFileTellsAsMuchAsItsBookings(_ bank: HouseholdFiles) throws {
    var (found, wrong, kinds) = (0, [String](), 0)
    for seed in 100..<108 {
      let household = BankHousehold(seed: UInt64(seed))
      let text = bank.text(household.transactions)
      let statement = try Statement.read(ByteSource(Array(text.utf8)))
      #expect(statement.transactions.count == household.transactions.count, "\(seed)")
      #expect(
        statement.transactions.map(\.amount).sum() == household.transactions.map(\.amount).sum())
      let picture = BankPicture(
        of: statement.transactions, holders: [], accounts: [], asOf: household.last)
      let score = SeriesScore(
        picture.habits.map { habit in
          SeriesScore.Series(
            kind: habit.kind.code, period: habit.every.rawValue, comesIn: habit.comesIn,
            counterparty: habit.counterparty, cents: habit.usual.cents,
            days: habit.days.map(\.iso), next: habit.next?.iso)
        }, against: household.meant.map(\.truth))
      found += score.found
      kinds += score.wrongKinds.count
      wrong += (score.missed + score.invented).map { "\(seed) \($0)" }
    }
    #expect(200 * found / (2 * found + wrong.count) >= 95, "\(bank): \(found), \(wrong)")
    #expect(kinds * 10 <= found)
  }
}
