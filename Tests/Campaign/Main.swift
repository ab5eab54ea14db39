import Foundation
import Store

/// Tries to lose or mix up what Aflos was told: `swift run -c release Campaign [NAME …] [--attempts N]
/// [--seed N] [--aflos PATH] [--in FOLDER]`.
///
/// It runs the real program, kills it, fills its disk, locks and damages its file, and looks afterwards
/// whether the file holds what was acknowledged and nothing by halves. Not part of the suite, which
/// runs a short slice of it (`Tests/AflosTests`): the whole takes many minutes. Each line tells how
/// often something was tried, how often it went wrong, and the seed with which it can be had again.
@main
enum Main {
  static func main() {
    // A program that was killed does not read its passphrase any more.
    signal(SIGPIPE, SIG_IGN)
    let plan = Plan(CommandLine.arguments.dropFirst().map { String($0) })
    guard FileManager.default.isExecutableFile(atPath: plan.program) else {
      print("There is no program at \(plan.program): name it with --aflos.")
      exit(2)
    }
    var faults = 0
    for trial in Trial.all where plan.names.isEmpty || plan.names.contains(trial.name) {
      let report = plan.run(trial)
      faults += report.faults.count
    }
    print(faults == 0 ? "No faults." : "\(faults) faults.")
    exit(faults == 0 ? 0 : 1)
  }
}

/// What is to be tried.
struct Plan {
  var names: Set<String> = []
  /// So many of each; nil takes what each usually takes.
  var attempts: Int?
  var seed: UInt64 = 1
  var program = Plan.whole(".build/release/aflos")
  var folder = Plan.whole(NSTemporaryDirectory())

  init(_ arguments: [String]) {
    var rest = arguments[...]
    while let word = rest.popFirst() {
      switch word {
      case "--attempts": attempts = rest.popFirst().flatMap { Int($0) }
      case "--seed": seed = rest.popFirst().flatMap { UInt64($0) } ?? seed
      case "--aflos": program = rest.popFirst().map(Plan.whole) ?? program
      case "--in": folder = rest.popFirst().map(Plan.whole) ?? folder
      default: names.insert(word)
      }
    }
  }

  /// From the top, as programs run elsewhere.
  private static func whole(_ path: String) -> String { URL(filePath: path).path }

  /// Runs one trial and prints its line; faults are printed as they come.
  func run(_ trial: Trial) -> TrialReport {
    let began = Date()
    var report = TrialReport()
    let workshop = Workshop(
      program: program, folder: "\(folder)/aflos-campaign-\(trial.name)-\(seed)")
    defer { workshop.clear() }
    for attempt in 0..<(attempts ?? trial.usually) {
      let number = seed &* 1_000_003 &+ UInt64(attempt)
      var random = SeededNumbers(seed: number)
      do {
        report.done += try trial.attempt(workshop, &random, &report.notes)
      } catch let fault as Fault {
        report.faults.append(fault)
        print("  fault in \(trial.name), attempt \(attempt), seed \(seed): \(fault.text)")
      } catch {
        report.faults.append(Fault("\(error)"))
        print("  fault in \(trial.name), attempt \(attempt), seed \(seed): \(error)")
      }
    }
    defer { fflush(nil) }
    let notes = report.notes.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
    let seconds = Int(Date().timeIntervalSince(began))
    print(
      "\(trial.name): \(report.done) tried, \(report.faults.count) faults, seed \(seed), \(seconds) s"
        + (notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))"))
    return report
  }
}

/// Something that must not be: what was expected and what was there.
struct Fault: Error {
  let text: String
  init(_ text: String) { self.text = text }
}

/// What became of a trial.
struct TrialReport {
  var done = 0
  var faults: [Fault] = []
  /// What happened how often, such as "killed".
  var notes: [String: Int] = [:]
}

/// One way of trying; an attempt gives how many things it tried, and throws a `Fault`.
struct Trial: Sendable {
  let name: String
  let usually: Int
  let attempt: @Sendable (Workshop, inout SeededNumbers, inout [String: Int]) throws -> Int

  static let all: [Trial] = [
    .kills, .walks, .writers, .questions, .fullDisk, .locked, .readOnly, .damage, .readers,
    .officeKills, .sealedKills, .sealedWriters, .sealedFullDisk, .statements, .lists, .sheets,
    .letters,
    .size,
  ]
}

/// SplitMix64: the same seed gives the same campaign.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
