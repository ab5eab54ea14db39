import Commands
import Foundation
import TestSupport
import Testing

/// A folder with the clients of an office: the six households of the cases, each on the day on which
/// somebody began with it.
final class OfficePlace {
  let place: Workplace
  let today = "2026-11-29"
  static let households = [
    "1-single-tenant", "2-family-too-many-creditors", "3-nothing-left", "4-former-sole-trader",
    "5-student", "6-owner-irregular",
  ]

  /// - Parameter twice: Whether each household is there twice: twelve clients.
  init(twice: Bool = false) throws {
    place = try Workplace()
    for (index, household) in Self.households.enumerated() {
      try add(household, as: "client-\(index + 1).aflos", on: "2026-11-21")
      if twice { try add(household, as: "north/n-\(index + 1).aflos", on: "2026-11-10") }
    }
  }

  var folder: String { place.path("clients") }
  func file(_ name: String) -> String { "\(folder)/\(name)" }

  func add(_ household: String, as name: String, on day: String) throws {
    let made = try place.run([
      "import", "dossier", Cases.url("households/\(household).json").path, "--file", file(name),
      "--today", day,
    ])
    #expect(made.status == 0, "\(made.error)")
  }

  /// Runs `aflos office …` on the folder.
  func run(_ words: [String], lang: String = "en") throws -> Workplace.Outcome {
    try place.run(["office"] + words + ["--today", today, "--lang", lang])
  }

  /// The lines of the office, by file.
  func lines(_ words: [String] = []) throws -> [String: [String: Any]] {
    let json = try place.json(["office", "list", folder] + words + ["--today", today])
    let all = json["lines"] as? [[String: Any]] ?? []
    return Dictionary(all.map { ($0["file"] as? String ?? "", $0) }) { first, _ in first }
  }

  /// The line of one client, as far as it could be read.
  func line(_ file: String) throws -> [String: Any] {
    try #require(try lines()[file]?["line"] as? [String: Any])
  }

  /// What a client's own command answers.
  func own(_ file: String, _ words: String...) throws -> [String: Any] {
    try place.json(words + ["--file", self.file(file), "--today", today])
  }

  /// Runs a command of a client.
  @discardableResult
  func client(_ file: String, _ words: String...) throws -> String {
    let outcome = try place.run(words + ["--file", self.file(file), "--today", today])
    #expect(outcome.status == 0, "\(words): \(outcome.error)")
    return outcome.output
  }
}

extension [String: Any] {
  func list(_ key: String) -> [[String: Any]] { self[key] as? [[String: Any]] ?? [] }
  func int(_ key: String) -> Int? { self[key] as? Int }
  func string(_ key: String) -> String? { self[key] as? String }
  func object(_ key: String) -> [String: Any] { self[key] as? [String: Any] ?? [:] }
}
