import Domain
import Exchange
import Foundation
import Planning
import Rules

/// Prints how long the core takes: `swift run -c release Benchmarks`. Figures to read, never a test.
@main
enum Main {
  static func main() throws {
    // `Benchmarks bank [FOLDER]` runs that part alone, on files that stay in the folder.
    if CommandLine.arguments.dropFirst().first == "bank" {
      return try BankBenchmark.run(
        cases: cases, in: CommandLine.arguments.dropFirst(2).first.map { URL(filePath: $0) })
    }
    // `Benchmarks office FOLDER [COUNT]` makes an office to look at, and the same debts for other programs.
    if CommandLine.arguments.dropFirst().first == "office" {
      return try OfficeBenchmark.run(CommandLine.arguments.dropFirst(2).map { String($0) })
    }
    let parts = (1...12).map { index in
      SplitPart(weight: Money(cents: index * 33_333), limit: Money(cents: index * 33_333))
    }
    measure("split over 12 debts") { split(Money(cents: 16_000), over: parts).count }

    let dossier = try household("2-family-too-many-creditors")
    let today = LocalDate(dayNumber: 20_778)
    func plan() throws(LawError) -> Plan {
      try Plan(of: Standing.of(dossier, on: today, law: .shipped), by: .proportional)
    }
    let made = try plan()
    measure("plan of 15 debts") { (try? plan())?.offers.count ?? 0 }
    measure("schedule of that plan") {
      Schedule(of: made, freed: .keep).rows.count
    }

    // Enough money at the start that no run breaks early: every month of every run is counted.
    let terms = StressTerms(
      start: .largest, unexpected: Money(cents: 30_000), lowIncome: Rate(percent: 20),
      allowanceMonths: 3, months: 60)
    let draw = StressDraw(terms: terms, chances: .usual, runs: 10_000, seed: 1)
    measure("10,000 runs of 60 months") {
      StressSimulation(of: made, draw: draw).runs
    }
    measure("comparison of all strategies") {
      (try? StrategyComparison(of: Standing.of(dossier, on: today, law: .shipped)))?.rows.count ?? 0
    }
    for name in households {
      let dossier = try household(name)
      let comparison = try StrategyComparison(of: Standing.of(dossier, on: today, law: .shipped))
      measure("distance to the best, \(name)", runs: 11) {
        (try? DistanceToBest(of: comparison))??.rows.count ?? 0
      }
    }

    let bytes = try Array(Data(contentsOf: cases.appending(path: "plans/problems.json")))
    let problems = try RepaymentDocument.read(bytes).get()
    measure("500 problems, every goal, proven", runs: 9) {
      RepaymentAnswers.text(of: problems, for: RepaymentSolver.Goal.allCases).utf8.count
    }
    LetterBenchmark.run()
    try BankBenchmark.run(cases: cases)
  }

  /// The worked cases of the tests.
  private static let cases = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Cases")

  private static let households = [
    "1-single-tenant", "2-family-too-many-creditors", "3-nothing-left", "4-former-sole-trader",
    "5-student", "6-owner-irregular",
  ]

  static func household(_ name: String) throws -> Dossier {
    let bytes = try Array(Data(contentsOf: cases.appending(path: "households/\(name).json")))
    return try DossierDocument.read(bytes, ignoringUnknownKeys: false).get()
  }

  /// Runs `body` often and prints the fastest, the median and the slowest run. What it gives back
  /// is added up and printed, so that no run can be left out by the compiler.
  static func measure(_ name: String, runs: Int = 101, _ body: () -> Int) {
    var sum = body()
    let clock = ContinuousClock()
    let before = processorSeconds()
    let times = (0..<runs).map { _ in clock.measure { sum &+= body() } }.sorted()
    let shown = [times[0], times[runs / 2], times[runs - 1]].map { "\($0)" }
    print("\(name): \(shown.joined(separator: " / ")) (fastest / median / slowest; \(sum))")
    // On a busy machine the time of the processor says more than the clock.
    let each = (processorSeconds() - before) / Double(runs)
    if each > 0.01 { print("  processor: \(Int(each * 1_000)) ms a run") }
  }

  static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
