/// How a balance grows in a month, and back: a twelfth of the yearly rate, to the cent.
struct MonthlyGrowth: Hashable, Sendable {
  /// In what amounts are counted.
  enum Unit: Hashable, Sendable {
    /// Whole cents; interest is rounded half a cent up. What is paid.
    case cents
    /// Parts of a cent, and interest half a cent less than exact: less than any whole-cent plan can
    /// pay. What is proven.
    case parts

    /// How many units a cent is.
    var inCent: Int {
      switch self {
      case .cents: 1
      case .parts: 1_024
      }
    }
  }

  /// Interest a year in hundredths of a percent.
  let rate: Int
  let unit: Unit
  /// 2^64 / (1 + rate / 120,000), rounded down.
  private let shrink: UInt
  /// 2^64 * rate / 120,000, rounded down, for a rate below 100% a month.
  private let gain: UInt
  /// How much below exact interest is at most, in units.
  private let slack: Int

  /// - Parameter highest: what the balance is at most, in cents. Rounding never takes more than the
  ///   interest itself.
  init(rate: Int, unit: Unit, highest: Int) {
    self.rate = rate
    self.unit = unit
    gain = UInt(120_000).dividingFullWidth((UInt(rate), 0)).quotient
    let most = UInt(highest * unit.inCent).multipliedFullWidth(by: gain).high
    slack = unit == .parts && rate > 0 ? min(unit.inCent / 2, Int(most) + 1) : 0
    shrink =
      rate == 0 ? 0 : (120_000 + UInt(rate)).dividingFullWidth((120_000, 0)).quotient
  }

  /// More cents than all budgets of a plan together: a balance that got here is never paid.
  static let hopeless = 70_000_000_000_000

  /// What is owed a month later. In cents it rises by at least one for each cent more.
  func after(_ balance: Int) -> Int {
    switch unit {
    case .cents: balance &+ (balance &* rate &+ 60_000) / 120_000
    case .parts:
      max(0, balance &+ Int(UInt(balance).multipliedFullWidth(by: gain).high) &- slack)
    }
  }

  /// The balance from which no more than `owed` is owed a month later: the largest in cents, at
  /// least the largest in parts of a cent.
  func before(_ owed: Int) -> Int {
    if rate == 0 { return owed }
    let estimate = Int(UInt(owed &+ slack).multipliedFullWidth(by: shrink).high)
    guard unit == .cents else { return estimate &+ 1 }
    var balance = estimate
    while after(balance) > owed { balance &-= 1 }
    while after(balance &+ 1) <= owed { balance &+= 1 }
    return balance
  }
}
