import Foundation

// Many debts.
extension Trial {
  /// Ten times as many debts take at most twelve times as long, a plan as often longer as it has more months,
  /// and what is printed of them is at most twelve times as much: all
  /// alike, as a list that was pasted again and again, and each of its own. Counted in seconds of the
  /// processor, so that other programs do not matter much.
  static let size = Trial(name: "size", usually: 1) { workshop, _, notes in
    var tried = 0
    for alike in Alike.allCases {
      var before: [String: Measured] = [:]
      var monthsBefore = 1
      for count in [100, 1_000, 10_000] {
        let path = try workshop.dossier(ofDebts: count, alike)
        // More debts take more months, and a plan goes through debts times months.
        let months = try workshop.months(of: path)
        let longer = max(1, months / monthsBefore)
        monthsBefore = max(1, months)
        notes["months, \(count) \(alike.rawValue)", default: 0] += months
        for words in Self.screens {
          let name = words.joined(separator: " ")
          let found = try workshop.measure(words, on: path)
          notes["ms \(name), \(count) \(alike.rawValue)", default: 0] += found.milliseconds
          // Below a tenth of a second it is the start of the program that is measured.
          if count == 10_000, let less = before[name] {
            let limit = 12 * (Self.withoutPlan.contains(words[0]) ? 1 : longer)
            let isSlow = found.milliseconds > limit * max(less.milliseconds, 100)
            // Among many that differ some are alike by chance.
            let isLong = found.bytes > 12 * max(less.bytes, 20_000)
            guard !isSlow && !isLong else {
              throw Fault("\(name), \(alike.rawValue): \(less) becomes \(found)")
            }
          }
          before[name] = found
          tried += 1
        }
      }
    }
    return tried
  }

  /// Screens that look at debts and at no month.
  private static let withoutPlan: Set = ["check", "explain", "debt"]

  private static let screens = [
    ["check"], ["check", "--json"], ["support"], ["plan"], ["plan", "compare"], ["home"],
    ["explain", "possible-double"], ["debt", "list"],
    ["export", "handover", "--to", "pack", "--force"],
    ["export", "dossier", "--redacted", "--to", "dossier.json", "--force"],
  ]
}

/// In what debts are alike.
private enum Alike: String, CaseIterable {
  /// In everything: twelve debts again and again.
  case equal
  /// In amount and day, with a reference of its own each.
  case months
  /// In nothing.
  case unequal
}

/// What a command took and gave.
private struct Measured: CustomStringConvertible {
  let milliseconds: Int
  let bytes: Int
  var description: String { "\(milliseconds) ms, \(bytes) bytes" }
}

extension Workshop {
  fileprivate func measure(_ words: [String], on path: String) throws -> Measured {
    let before = Self.milliseconds
    // The home screen is what comes without words.
    let ended = try aflos(words == ["home"] ? [] : words, on: path)
    guard let code = ended.code, code < 2 else { throw Fault("\(words): \(ended.error)") }
    return Measured(milliseconds: Self.milliseconds - before, bytes: ended.output.utf8.count)
  }

  /// How many months the plan of a dossier goes through.
  fileprivate func months(of path: String) throws -> Int {
    let ended = try aflos(["plan", "schedule", "--json"], on: path)
    guard let code = ended.code, code < 2 else { throw Fault("schedule: \(ended.error)") }
    return ended.output.ranges(of: "\"incomeCents\"").count
  }

  /// What programs that ended took of the processor so far.
  private static var milliseconds: Int {
    var usage = rusage()
    // `RUSAGE_CHILDREN` has another type on each system.
    getrusage(-1, &usage)
    return Int(usage.ru_utime.tv_sec) * 1_000 + Int(usage.ru_utime.tv_usec) / 1_000
  }

  /// A dossier with so many debts.
  fileprivate func dossier(ofDebts count: Int, _ alike: Alike) throws -> String {
    let path = "\(folder)/\(alike.rawValue)-\(count).aflos"
    guard !FileManager.default.fileExists(atPath: path) else { return path }
    let debts = (0..<count).map { Self.debt($0, alike) }.joined(separator: ",")
    let creditors = (1...12).map {
      "{\"id\":\"c\($0)\",\"kind\":\"company\",\"name\":\"\(Self.names[$0 - 1])\"}"
    }
    let text = """
      {"schema":"aflos.dossier/1","language":"en","sender":{"name":"A. Groot"},
      "household":{"kind":"single","birthYear":1980,"childBirthYears":[]},
      "reserveCents":5000,
      "incomes":[{"id":"i1","kind":"wages","name":"Loon","amountCents":210000,"every":"month",
      "payDay":25}],
      "costs":[{"id":"k1","category":"housing","name":"Huur","amountCents":70000,"every":"month"}],
      "creditors":[\(creditors.joined(separator: ","))],"debts":[\(debts)]}
      """
    try text.write(toFile: "\(path).json", atomically: true, encoding: .utf8)
    let ended = try aflos(["import", "dossier", "\(path).json"], on: path)
    guard ended.code == 0 else { throw Fault("cannot be taken in: \(ended.error)\(ended.output)") }
    return path
  }

  private static let names = [
    "Vesting Wonen", "Vattenfall", "Zilver", "Ziggo", "Klarna", "Bol", "Wehkamp", "Odido", "Vitens",
    "Tandarts Mol", "Sportcity", "Jansen",
  ]
  private static let kinds = [
    "rent", "energy", "healthInsurance", "telecom", "payLater", "onlinePurchase", "onlinePurchase",
    "telecom", "water", "healthCare", "subscription", "person",
  ]

  private static func debt(_ number: Int, _ alike: Alike) -> String {
    let place = number % 12
    let own = alike == .unequal ? number * 7 : 0
    let reference = alike == .equal ? "REF-\(1_000 + place)" : "REF-\(1_000_000 + number)"
    let day = 1 + (alike == .unequal ? number : place) % 28
    return "{\"id\":\"d\(number + 1)\",\"creditor\":\"c\(place + 1)\",\"kind\":\"\(kinds[place])\","
      + "\"reference\":\"\(reference)\",\"principalCents\":\(20_000 + place * 7_001 + own),"
      + "\"collectionCostsCents\":\(place % 3 == 0 ? 4_000 : 0),"
      + "\"interestCents\":0,\"otherCostsCents\":0,\"disputedCents\":0,\"rank\":\"concurrent\","
      + "\"trade\":false,\"rate\":{\"kind\":\"none\"},\"stage\":\"demand\","
      + "\"dueDate\":\"2026-\(place % 2 == 0 ? "05" : "06")-\(day < 10 ? "0" : "")\(day)\"}"
  }
}
