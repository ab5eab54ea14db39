import Domain
import Planning
import Rules

/// The bookings of an invented household over some months, with what comes back in them and which debts
/// were paid: made from a model of how people in the Netherlands earn, pay and shop, and not from what
/// the detector looks for. One seed gives one household.
package struct BankHousehold {
  /// What somebody gets or pays again and again, as it was meant.
  package struct Meant: Sendable {
    package var truth: StatementTruth.Series
    /// What each one was, above zero.
    package var cents: [Int]
    /// The day of the month that was agreed; nil for weeks and for what is paid by hand.
    package var day: Int?
    /// Whether it stopped long before the end.
    package var hasStopped: Bool
  }

  /// Oldest first.
  package private(set) var transactions: [Transaction] = []
  /// For each transaction the debt that it pays, as numbered in `dossier`; nil for all else, also for
  /// payments to a collector of which the dossier knows nothing.
  package private(set) var debts: [ID<Debt>?] = []
  package internal(set) var meant: [Meant] = []
  /// The debts of the household, and some that nobody pays.
  package internal(set) var dossier = Dossier.empty(in: .dutch)
  package let first: LocalDate
  package let last: LocalDate
  let bank: HouseholdBank
  var random: Chance

  package init(seed: UInt64) {
    var random = Chance(seed: seed)
    // Days are of any year, so that 29 February, Easter and the turn of a year are among them.
    let start = LocalDate.day("2022-01-01").adding(days: random.number(0...2_100))
    let months = random.pick([12, 12, 12, 12, 13, 15, 18, 24, 9, 7])
    first = start
    last = start.inMonth.adding(months).day(clamped: start.day).adding(days: -1)
    bank = HouseholdBank(&random)
    self.random = random
    earn()
    receive()
    live()
    subscribe()
    owe()
    shop()
    let order = transactions.indices.sorted {
      (transactions[$0].date, $0) < (transactions[$1].date, $1)
    }
    transactions = order.map { transactions[$0] }
    debts = order.map { debts[$0] }
  }

  /// One booking, as the bank of this household writes it.
  mutating func book(
    _ party: Party, _ day: LocalDate, _ cents: Int, _ kind: Transaction.Kind, _ text: String,
    mandate: String? = nil, debt: ID<Debt>? = nil
  ) {
    guard day >= first, day <= last, cents != 0 else { return }
    let name = random.pick(party.spellings(on: day))
    transactions.append(
      bank.written(name, party, day, cents, kind, text, mandate: mandate, &random))
    debts.append(debt)
  }
}

/// Somebody on the other side.
struct Party {
  /// One way of spelling it, or several at a time; the last holds from `renamed`.
  var names: [String]
  var iban: String?
  var renamed: LocalDate?
  var newName: String?

  init(_ names: String..., iban: String? = nil) {
    self.names = names
    self.iban = iban
  }

  func spellings(on day: LocalDate) -> [String] {
    if let renamed, let newName, day >= renamed { return [newName] }
    return names
  }
}

/// Chances of one household.
struct Chance {
  var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed &* 7_919 &+ 104_729) }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  mutating func percent(_ chance: Int) -> Bool { number(0...99) < chance }

  mutating func pick<Element>(_ all: [Element]) -> Element { all[number(0...(all.count - 1))] }

  /// About `middle`: near it mostly, seldom twice `spread` percent away.
  mutating func near(_ middle: Int, spread: Int) -> Int {
    let sum = (0..<4).map { _ in number(-1_000...1_000) }.reduce(0, +)
    return max(1, middle + middle * spread * sum / 200_000)
  }

  /// As prices are: skewed to the small ones, many that end in 0, 5, 9 or on whole euros.
  mutating func price(_ range: ClosedRange<Int>) -> Int {
    let width = range.upperBound - range.lowerBound
    let part = number(0...1_000) * number(0...1_000) / 1_000
    let raw = range.lowerBound + width * part / 1_000
    switch number(0...9) {
    case 0: return max(range.lowerBound, raw / 100 * 100)
    case 1: return max(range.lowerBound, raw / 100 * 100 + 99)
    case 2, 3: return max(range.lowerBound, raw / 5 * 5)
    default: return raw
    }
  }

  mutating func digits(_ count: Int) -> String {
    String((0..<count).map { _ in Character(String(number(0...9))) })
  }

  mutating func iban() -> String {
    IBAN.dutch(
      bank: pick(["INGB", "RABO", "ABNA", "SNSB", "TRIO", "BUNQ", "DEUT"]),
      number: String(number(100_000_000...999_999_999))) ?? ""
  }
}
