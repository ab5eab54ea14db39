import Domain
import TestSupport
import Testing

@Suite struct MoneyTests {
  @Test(arguments: [
    (7, 2, 3, 4, 4), (-7, 2, -4, -3, -4), (5, 10, 0, 1, 1), (-5, 10, -1, 0, -1), (4, 10, 0, 1, 0),
    (-4, 10, -1, 0, 0), (6, 10, 0, 1, 1), (-6, 10, -1, 0, -1), (0, 3, 0, 0, 0), (9, 3, 3, 3, 3),
    (-9, 3, -3, -3, -3), (1, 3, 0, 1, 0), (2, 3, 0, 1, 1), (-1, 3, -1, 0, 0), (-2, 3, -1, 0, -1),
    (1, 1, 1, 1, 1),
  ])
  func roundsAsItIsNamed(dividend: Int, divisor: Int, down: Int, up: Int, halfUp: Int) {
    #expect(Rounding.down.divide(Int128(dividend), by: Int128(divisor)) == down)
    #expect(Rounding.up.divide(Int128(dividend), by: Int128(divisor)) == up)
    #expect(Rounding.halfUp.divide(Int128(dividend), by: Int128(divisor)) == halfUp)
  }

  @Test(arguments: UInt64(0)..<10)
  func roundingStaysWithinOne(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<1_000 {
      let dividend = Int128(Int.random(in: -1_000...1_000, using: &random))
      let divisor = Int128(Int.random(in: 1...50, using: &random))
      let down = Int128(Rounding.down.divide(dividend, by: divisor))
      let up = Int128(Rounding.up.divide(dividend, by: divisor))
      let near = Int128(Rounding.halfUp.divide(dividend, by: divisor))
      #expect(down * divisor <= dividend && dividend < (down + 1) * divisor)
      #expect(up * divisor >= dividend && dividend > (up - 1) * divisor)
      #expect((near * divisor - dividend).magnitude * 2 <= divisor.magnitude)
      #expect(Int128(Rounding.halfUp.divide(-dividend, by: divisor)) == -near)
    }
  }

  /// Three factors that fit in a machine word, or not, give what the wide product gives.
  @Test func aProductIsDividedAsItsWideOneIs() {
    var random = SeededGenerator(seed: 3)
    let values = [0, 1, -1, 2, 28, 31, 365, 100_000, 999_999_999, 1_000_000_000_000, -44_444]
    for _ in 0..<5_000 {
      let picked = (0..<3).map { _ in
        values.randomElement(using: &random) ?? Int.random(in: 0...9_999, using: &random)
      }
      let divisor = [1, 2, 3, 365_000_000, 366_000_000, 7].randomElement(using: &random) ?? 1
      let product = Int128(picked[0]) * Int128(picked[1]) * Int128(picked[2])
      guard product.magnitude / UInt128(divisor) < UInt128(Int.max) else { continue }
      for rounding in [Rounding.down, .up, .halfUp] {
        #expect(
          rounding.divide(picked[0], times: picked[1], times: picked[2], by: divisor)
            == rounding.divide(product, by: Int128(divisor)))
      }
    }
  }

  @Test(arguments: [
    (Frequency.week, 433_33), (.fourWeeks, 108_33), (.month, 100_00), (.twoMonths, 50_00),
    (.quarter, 33_33), (.halfYear, 16_67), (.year, 8_33), (.once, 8_33),
  ])
  func aHundredEurosBecomesAnAmountAMonth(every: Frequency, cents: Int) {
    #expect(every.monthly(Money(cents: 100_00), rounding: .halfUp) == Money(cents: cents))
  }

  @Test(arguments: Frequency.allCases)
  func monthlyIsBetweenDownAndUp(every: Frequency) {
    for cents in [0, 1, 2, 11, 12, 13, 99, 100, 191_234, Money.largest.cents] {
      let money = Money(cents: cents)
      let down = every.monthly(money, rounding: .down)
      let up = every.monthly(money, rounding: .up)
      #expect(up.cents - down.cents == (cents * (every.timesAYear ?? 1) % 12 == 0 ? 0 : 1))
      #expect(every.monthly(-money, rounding: .halfUp) == -every.monthly(money, rounding: .halfUp))
    }
  }

  @Test func monthsApartAndTimesAYearAgree() {
    for every in Frequency.allCases {
      guard let months = every.monthsApart, let times = every.timesAYear else { continue }
      #expect(months * times == 12)
    }
  }

  @Test func addsAndSubtracts() {
    let five = Money(cents: 500)
    var sum = five
    sum += Money(cents: 1)
    sum -= Money(cents: 2)
    #expect(sum == Money(cents: 499))
    #expect(five * 3 == Money(cents: 1_500))
    #expect(-five + five == .zero)
    #expect((-five).orZero == .zero)
    #expect(five.orZero == five)
    #expect([five, five, -five].sum() == five)
    #expect([Money]().sum() == .zero)
    #expect(-five < .zero)
  }

  @Test func aRateOfTheLargestAmountDoesNotOverflow() {
    #expect(Money.largest.times(Rate(percent: 1_000), rounding: .halfUp) == Money.largest * 10)
    #expect(
      Money(cents: 1).times(Rate(percent: 50), rounding: .halfUp) == Money(cents: 1))
    #expect(Money(cents: 1).times(Rate(percent: 50), rounding: .down) == .zero)
  }

  @Test(arguments: [
    ("4", 40_000, "4"), ("9.9", 99_000, "9.9"), ("10,15", 101_500, "10.15"),
    ("12.0", 120_000, "12"),
    ("0", 0, "0"), ("0.0001", 1, "0.0001"), ("1000", 10_000_000, "1000"), ("007", 70_000, "7"),
    ("1000.0", 10_000_000, "1000"),
  ])
  func readsAPercentage(text: String, millionths: Int, written: String) throws {
    let rate = try #require(Rate(percentText: text))
    #expect(rate.partsPerMillion == millionths)
    #expect(rate.percentText == written)
  }

  @Test(arguments: [
    "", ".", ",", "5.", ".5", "-1", "+1", "1.2.3", "1,2.3", "0.00001", "1001", "1000.0001", " 5",
    "5%", "٤", "1e2", "99999999999999999999999", "4.٥",
  ])
  func refusesWhatIsNoPercentage(text: String) {
    #expect(Rate(percentText: text) == nil)
  }

  @Test func everyPercentageReadsBack() {
    for millionths in Array(0...20_000) + stride(from: 20_001, through: 10_000_000, by: 997) {
      let rate = Rate(partsPerMillion: millionths)
      if Rate(percentText: rate.percentText) != rate { Issue.record("\(millionths)") }
    }
    #expect(Rate(hundredthsOfPercent: 1_040).percentText == "10.4")
    #expect(Rate(partsPerMillion: -15_000).percentText == "-1.5")
  }
}
