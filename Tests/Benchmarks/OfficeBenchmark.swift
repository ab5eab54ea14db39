import Domain
import Exchange
import Foundation
import Planning
import SQLite
import Store

/// An office to look at: so many households of twelve debts, and the same debts as one journal for ledger
/// and one table for the sqlite3 shell.
///
///     Benchmarks office FOLDER [COUNT] [SEED]     makes them
///     Benchmarks office FOLDER change [PERCENT]   changes so many of them, as their owners would
///
/// What is measured then stands in `docs/decisions/0044-the-office.md`.
enum OfficeBenchmark {
  static func run(_ words: [String]) throws {
    guard let folder = words.first else { return print("Which folder?") }
    if words.dropFirst().first == "change" {
      return try change(folder, percent: words.dropFirst(2).first.flatMap { Int($0) } ?? 1)
    }
    let count = words.dropFirst().first.flatMap { Int($0) } ?? 10_000
    let seed = words.dropFirst(2).first.flatMap { UInt64($0) } ?? 1
    try make(count, seed, in: folder)
  }

  private static let today = LocalDate(iso: "2026-11-28") ?? LocalDate(dayNumber: 20_785)
  /// So many households are made from nothing; the others are like one of them, with other amounts.
  private static let patterns = 50

  private static func make(_ count: Int, _ seed: UInt64, in folder: String) throws {
    let clients = "\(folder)/clients"
    try FileManager.default.createDirectory(atPath: clients, withIntermediateDirectories: true)
    var random = Numbers(state: seed)
    let made = try (0..<min(count, patterns)).map { number in
      let path = "\(folder)/pattern-\(number).aflos"
      try? FileManager.default.removeItem(atPath: path)
      let file = try DossierFile.open(at: path, creating: true)
      let dossier = try household(number, &random)
      try file.change(.started, on: today) { changes throws(StoreError) in
        try changes.start(in: .dutch)
      }
      try file.change(.imported("pattern"), on: today) { changes throws(StoreError) in
        try changes.replace(with: dossier.stated(by: today), letters: [])
      }
      return path
    }
    var journal = ""
    for number in 0..<count {
      let place = "\(clients)/\(number / 500)"
      try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
      let path = "\(place)/client-\(number).aflos"
      try? FileManager.default.removeItem(atPath: path)
      try FileManager.default.copyItem(atPath: made[number % made.count], toPath: path)
      journal += try vary(path, number, &random)
    }
    for path in made { try FileManager.default.removeItem(atPath: path) }
    try journal.write(toFile: "\(folder)/debts.journal", atomically: true, encoding: .utf8)
    print("\(count) households in \(clients), \(count * 12) debts in \(folder)/debts.journal")
  }

  /// One of the cases with twelve of its debts, a name and an income of its own.
  private static func household(_ number: Int, _ random: inout Numbers) throws -> Dossier {
    var dossier = try Main.household("2-family-too-many-creditors")
    dossier.sender.name = "N. Naam \(number)"
    dossier.debts = Array(dossier.debts.prefix(12))
    for place in dossier.incomes.indices {
      dossier.incomes[place].amount = Money(
        cents: dossier.incomes[place].amount.cents * Int(80 + random.next() % 40) / 100)
    }
    return dossier
  }

  /// Makes a household another, past the program: quick, and the file is as the program would leave it.
  private static func vary(_ path: String, _ number: Int, _ random: inout Numbers) throws -> String
  {
    let queue = try DatabaseQueue(path: path)
    var lines = ""
    try queue.write { db in
      try db.execute(
        sql: "UPDATE dossier SET name = ?", arguments: ["N. Naam \(number)"])
      for place in 1...12 {
        let cents = 5_000 + Int(random.next() % 120_000)
        try db.execute(
          sql: "UPDATE debt SET principal_cents = ?, reference = ? WHERE position = ?",
          arguments: [cents, "F-\(number)-\(place)", place])
        lines += """
          2026-11-01 client \(number) debt \(place)
            Liabilities:\(number):\(place)  -\(cents / 100).\(cents % 100 < 10 ? "0" : "")\(cents % 100) EUR
            Equity:Opening

          """
      }
    }
    try queue.close()
    return lines
  }

  /// Some clients change: a new reserve, written by the program's own store.
  private static func change(_ folder: String, percent: Int) throws {
    let (found, _) = try OfficeFolder("\(folder)/clients").files()
    let some = found.enumerated().filter { $0.offset % 100 < percent }.map(\.element)
    for client in some {
      let queue = try DatabaseQueue(path: "\(folder)/clients/\(client.path)")
      try queue.write { db in
        try db.execute(sql: "UPDATE dossier SET reserve_cents = reserve_cents + 100")
      }
      try queue.close()
    }
    print("\(some.count) of \(found.count) changed")
  }

  /// SplitMix64: the same seed gives the same office.
  private struct Numbers {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }
}
