import Domain
import Planning
import TestSupport

extension OwedClaim {
  /// A claim from a seed, full of ties, zeros and border days.
  static func random(seed: UInt64) -> OwedClaim {
    var generator = SeededGenerator(seed: seed)
    let days = ["2023-07-01", "2024-02-29", "2023-12-31", "2024-01-31", "2024-03-01"].map {
      LocalDate.day($0)
    }
    func pick<Value>(_ values: [Value]) -> Value {
      values[Int.random(in: 0..<values.count, using: &generator)]
    }
    func day(_ range: ClosedRange<Int>) -> LocalDate {
      LocalDate.day("2023-07-01").adding(days: Int.random(in: range, using: &generator))
    }
    func chance(_ outOf: Int) -> Bool { Int.random(in: 0..<outOf, using: &generator) == 0 }
    let rates: [OwedRate] = [
      .statutory, .statutory, .commercial, .none,
      OwedRate(.statutory, plus: Rate(percent: 2)), OwedRate(.fixed(Rate(percent: 12))),
      OwedRate(.fixed(Rate(percent: 6)), joining: .year),
      OwedRate(.fixed(Rate(percent: 24)), joining: .month),
    ]
    let usual = pick(rates)
    let parts = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
      let from = chance(4) ? day(0...500) : pick(days)
      let interest = Money(cents: pick([0, 1, 4_999]))
      let stated =
        chance(3)
        ? Statement(
          on: pick([from, from.adding(days: 100), from.adding(days: 366)]), interest: interest,
          capitalised: chance(2) ? interest : .zero) : nil
      return Part(
        principal: Money(cents: pick([0, 1, 10_000, 10_000, 33_333, 499_999])),
        from: stated != nil && chance(3) ? nil : from, stated: stated,
        rate: chance(3) ? pick(rates) : usual)
    }
    let costs = (0..<Int.random(in: 0...2, using: &generator)).map { _ in
      Cost(
        amount: Money(cents: pick([0, 1, 4_000, 17_736])), on: chance(2) ? day(0...900) : nil,
        bill: chance(2) ? Int.random(in: 0..<parts.count, using: &generator) : nil)
    }
    let borders =
      days.map { $0.adding(days: 366) }
      + ["2025-01-01", "2024-12-31", "2025-03-01"].map {
        LocalDate.day($0)
      }
    var events = (0..<Int.random(in: 0...4, using: &generator)).map { _ in
      Event(
        on: chance(2) ? pick(borders) : day(0...1_000),
        amount: Money(cents: pick([1, 50, 5_000, 5_000, 20_001, 700_000])),
        matter: .paid(
          bill: chance(3) ? Int.random(in: 0..<parts.count, using: &generator) : nil))
    }
    if let first = events.first, chance(2) {
      events.append(
        Event(
          on: first.on.adding(days: pick([0, 1, 30, 400])),
          amount: pick([first.amount, Money(cents: 1)]), matter: .returned(of: 0)))
    }
    let pause = pick(days).adding(days: pick([0, 200, 366]))
    return OwedClaim(
      parts: parts, costs: costs,
      pauses: chance(3) ? [Pause(from: pause, to: chance(3) ? nil : pause.adding(days: 90))] : [],
      order: chance(3) ? .claim : .bills, events: events)
  }
}
