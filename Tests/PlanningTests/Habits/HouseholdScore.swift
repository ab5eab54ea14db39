import Domain
import Planning
import TestSupport

/// How well households are read: series, what they amount to, on which day they fall, and to which debt
/// payments go.
struct HouseholdScore {
  /// Right, missed and invented of one sort.
  struct Tally {
    var (found, missed, invented) = (0, 0, 0)

    /// In hundredths.
    var f1: Int {
      let all = 2 * found + missed + invented
      return all == 0 ? 100 : 200 * found / all
    }
    var text: String {
      let precision = found + invented == 0 ? 100 : 100 * found / (found + invented)
      let recall = found + missed == 0 ? 100 : 100 * found / (found + missed)
      return
        "precision \(precision), recall \(recall), F1 \(f1) (\(found) found, \(missed) missed, \(invented) invented)"
    }
  }

  private(set) var all = Tally()
  private(set) var byPeriod: [String: Tally] = [:]
  private(set) var byKind: [String: Tally] = [:]
  private(set) var wrongKinds = 0
  /// Usual amounts below or above all that were ever paid, or a newest one that was not taken.
  private(set) var wrongAmounts = 0
  private(set) var wrongDays = 0
  private(set) var judgedDays = 0
  private(set) var wrongEnds = 0
  /// Payments on debts: sure and right, asked and right, not seen.
  private(set) var (sure, asked, unseen) = (0, 0, 0)
  /// Sure, and of another debt or of none.
  private(set) var falselySure: [String] = []
  private(set) var askedInVain = 0
  private(set) var notes: [String] = []

  mutating func add(_ household: BankHousehold, seed: Int) {
    let picture = BankPicture(
      of: household.transactions, holders: [], accounts: [], asOf: household.last)
    let score = SeriesScore(
      picture.habits.map(SeriesScore.Series.init), against: household.meant.map(\.truth))
    tally(score, household, picture, seed)
    for one in household.meant where !one.truth.optional {
      if let habit = picture.habits.first(where: { Self.isSame($0, one) }) {
        judge(habit, one, seed)
      }
    }
    judgePayments(household, picture, seed)
  }

  private mutating func tally(
    _ score: SeriesScore, _ household: BankHousehold, _ picture: BankPicture, _ seed: Int
  ) {
    let missed = Set(
      score.missed.map { $0.split(separator: " ").dropLast().joined(separator: " ") })
    for one in household.meant.map(\.truth) where !one.optional {
      let isMissed = missed.contains("\(one.id) \(one.period)")
      let change: (inout Tally) -> Void = { if isMissed { $0.missed += 1 } else { $0.found += 1 } }
      change(&all)
      change(&byPeriod[one.period, default: Tally()])
      change(&byKind[one.kind, default: Tally()])
    }
    all.invented += score.invented.count
    for one in score.invented {
      let words = one.split(separator: " ")
      byPeriod[String(words[words.count - 3]), default: Tally()].invented += 1
    }
    wrongKinds += score.wrongKinds.count
    notes += score.missed.map { "\(seed) missed \($0)" }
    notes += score.invented.map { "\(seed) invented \($0)" }
    notes += score.wrongKinds.map { "\(seed) kind \($0)" }
  }

  private static func isSame(_ habit: Habit, _ one: BankHousehold.Meant) -> Bool {
    let days = Set(one.truth.dates)
    return habit.every.rawValue == one.truth.period
      && habit.comesIn == (one.truth.direction == "in")
      && 5 * days.intersection(habit.days.map(\.iso)).count >= 4 * max(days.count, habit.days.count)
      && zip(habit.amounts.suffix(3), one.cents.suffix(3)).contains { $0.cents == $1 }
  }

  private mutating func judge(_ habit: Habit, _ one: BankHousehold.Meant, _ seed: Int) {
    let recent = one.cents.suffix(13).sorted()
    let (low, high) = (recent[0], recent[recent.count - 1])
    let middle = recent[recent.count / 2]
    // What is paid now, or about the middle of what differs each time.
    let newest = one.cents[one.cents.count - 1]
    let isFair =
      habit.usual.cents == newest && newest * 100 <= middle * 125
      || abs(habit.usual.cents - middle) * 100 <= middle * 15
      || !habit.comesIn && habit.usual.cents == newest
    if !isFair || habit.usual.cents < low || habit.usual.cents > high {
      wrongAmounts += 1
      notes.append("\(seed) amount \(one.truth.id): \(habit.usual.cents) of \(one.cents.suffix(6))")
    }
    if let day = one.day, let found = habit.day, habit.every != .week, habit.every != .fourWeeks {
      judgedDays += 1
      let apart = abs(min(day, 31) - found)
      if min(apart, 31 - apart) > 2 {
        wrongDays += 1
        notes.append("\(seed) day \(one.truth.id): \(found), not \(day)")
      }
    }
    if habit.hasEnded, !one.hasStopped, one.truth.dates.last.map({ $0 > "" }) ?? false {
      // A last term may say of itself that it is the last.
      if one.truth.kind != "municipalTaxes", one.truth.kind != "debtInstalment" {
        wrongEnds += 1
        notes.append("\(seed) ended \(one.truth.id) \(one.truth.dates.suffix(2))")
      }
    } else if !habit.hasEnded, one.hasStopped {
      wrongEnds += 1
      notes.append("\(seed) goes on \(one.truth.id) \(one.truth.dates.suffix(2))")
    }
  }

  private mutating func judgePayments(
    _ household: BankHousehold, _ picture: BankPicture, _ seed: Int
  ) {
    let matches = picture.payments(in: household.dossier, since: household.first)
    let byPlace = Dictionary(
      matches.map { ($0.transaction, $0) }, uniquingKeysWith: { first, _ in first })
    for (place, debt) in household.debts.enumerated() {
      let one = picture.transactions[place]
      let match = byPlace[place]
      let what =
        "\(seed) \(one.date.iso) \(one.amount.cents) \(one.counterparty): \(one.description)"
      switch (match, debt) {
      case (nil, nil): break
      case (nil, .some): unseen += 1
      case (let match?, _) where match.debt == debt:
        if match.certainty == .sure { sure += 1 } else { asked += 1 }
      case (let match?, _):
        if match.certainty == .sure {
          falselySure.append(
            "\(what) -> \(match.debt.text) \(match.signs.map(\.rawValue).sorted())")
        } else {
          askedInVain += 1
          notes.append("\(what) asked \(match.debt.text) \(match.signs.map(\.rawValue).sorted())")
        }
      }
    }
  }

  var report: String {
    var lines = ["series: \(all.text); \(wrongKinds) of another kind"]
    lines += byPeriod.sorted { $0.key < $1.key }.map { "  \($0.key): \($0.value.text)" }
    lines += byKind.sorted { $0.key < $1.key }.map {
      "  \($0.key): recall \(100 * $0.value.found / max(1, $0.value.found + $0.value.missed)) of \($0.value.found + $0.value.missed)"
    }
    lines.append(
      "amounts wrong: \(wrongAmounts); days wrong: \(wrongDays) of \(judgedDays); ends wrong: \(wrongEnds)"
    )
    lines.append(
      "payments: \(sure) sure, \(asked) asked, \(unseen) not seen, \(askedInVain) asked in vain, \(falselySure.count) falsely sure"
    )
    return lines.joined(separator: "\n")
  }
}
