import Domain
import Foundation
import Planning
import TestSupport
import Testing

/// Households that are none of the corpus, made from a model of daily life. The suite reads a few; with
/// `HOUSEHOLDS=400` it reads so many and prints how well, kind by kind.
@Suite struct HouseholdTests {
  private static let many = ProcessInfo.processInfo.environment["HOUSEHOLDS"].flatMap { Int($0) }

  @Test func seriesOfHouseholdsThatNobodyLookedAtAreFound() {
    var score = HouseholdScore()
    for seed in 0..<(Self.many ?? 24) {
      score.add(BankHousehold(seed: UInt64(seed)), seed: seed)
    }
    if Self.many != nil {
      print(score.notes.joined(separator: "\n"))
      print(score.falselySure.prefix(40).joined(separator: "\n"))
      print(score.report)
    }
    let judged = score.all.found
    #expect(score.all.f1 >= 95, "\(score.report)\n\(score.notes)")
    #expect(score.wrongKinds * 10 <= judged, "\(score.report)\n\(score.notes)")
    #expect(score.wrongAmounts * 50 <= judged, "\(score.report)\n\(score.notes)")
    #expect(score.wrongDays * 50 <= score.judgedDays, "\(score.report)\n\(score.notes)")
    #expect(score.wrongEnds * 50 <= judged, "\(score.report)\n\(score.notes)")
    #expect(score.falselySure == [])
    let paid = score.sure + score.asked + score.unseen
    #expect(score.sure * 5 >= paid * 2 && score.unseen * 20 <= paid, "\(score.report)")
  }

  @Test func nothingIsFoundInShopsAndCash() {
    for seed in 0..<6 {
      let household = BankHousehold(seed: UInt64(seed))
      let meant = Set(household.meant.map(\.truth.counterparty).map { $0.lowercased() })
      let noise = household.transactions.filter {
        ($0.kind == .card || $0.kind == .cash) && !meant.contains($0.counterparty.lowercased())
      }
      #expect(noise.count > 20)
      let picture = BankPicture(of: noise, holders: [], accounts: [], asOf: nil)
      #expect(picture.habits.map(\.counterparty) == [])
    }
  }
}
