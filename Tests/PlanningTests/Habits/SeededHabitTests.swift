import Domain
import Planning
import TestSupport
import Testing

/// Series in households that are not those of the corpus.
@Suite struct SeededHabitTests {
  @Test func householdsNobodyLookedAtAreReadAsWell() {
    var (found, missed, invented) = (0, 0, 0)
    var (kinds, texts) = (0, [String]())
    for seed in 0..<60 {
      let year = SeededBankYear(seed: UInt64(seed))
      let picture = BankPicture(
        of: year.transactions, holders: [], accounts: [], asOf: year.last)
      let score = SeriesScore(picture.habits.map(SeriesScore.Series.init), against: year.series)
      found += score.found
      missed += score.missed.count
      invented += score.invented.count
      kinds += score.wrongKinds.count
      texts += score.missed.map { "\(seed) missed \($0)" }
      texts += score.invented.map { "\(seed) invented \($0)" }
      texts += score.wrongKinds.map { "\(seed) \($0)" }
    }
    let hundredths = 200 * found / (2 * found + missed + invented)
    let all = texts.joined(separator: "\n")
    #expect(hundredths >= 95, "F1 \(hundredths): \(found) \(missed) \(invented)\n\(all)")
    #expect(kinds * 20 <= found, "\(kinds) kinds of \(found)\n\(all)")
  }

  @Test func nothingIsFoundInNoise() {
    var year = SeededBankYear(seed: 1).transactions.filter {
      $0.kind == .card || $0.kind == .ideal || $0.kind == .cash
    }
    year.removeAll { $0.counterparty.hasPrefix("NETFLIX") || $0.counterparty.hasPrefix("Spotify") }
    year.removeAll { $0.counterparty.uppercased() == "SPOTIFY AB" }
    let picture = BankPicture(of: year, holders: [], accounts: [], asOf: nil)
    #expect(picture.habits.map(\.counterparty) == [])
  }
}
