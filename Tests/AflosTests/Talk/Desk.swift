import Foundation
import TestSupport

/// A home folder of its own in which the real program runs.
final class Desk {
  let home: String
  let program: String
  var environment: [String: String]

  init() throws {
    home = "/tmp/aflos-\(UUID().uuidString.prefix(8))"
    program = try AflosBinary.path()
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
    // What is longer than the window is shown at once, but where a test is about that.
    environment = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": home, "PAGER": "cat",
    ]
  }

  deinit { try? FileManager.default.removeItem(atPath: home) }

  /// Where the first run puts the dossier.
  var file: String { home + "/.local/share/aflos/dossier.aflos" }

  static let day = ["--today", "2026-11-21"]

  func terminal(
    _ arguments: [String] = [], columns: Int = 80, rows: Int = 24,
    with more: [String: String] = [:]
  ) throws -> PseudoTerminal {
    var setting = PseudoTerminal.Setting(program)
    setting.arguments = arguments + Self.day
    setting.environment = environment.merging(more) { $1 }
    setting.workingDirectory = home
    (setting.columns, setting.rows) = (columns, rows)
    return try PseudoTerminal(setting)
  }

  func piped(
    _ arguments: [String] = [], answers: [String] = [], with more: [String: String] = [:]
  ) throws -> Piped {
    try Piped.run(
      program, arguments + Self.day, input: answers.map { $0 + "\n" }.joined(),
      environment: environment.merging(more) { $1 })
  }

  /// The whole dossier as its owner can take it away.
  func dossier() throws -> String { try piped(["export", "dossier"]).output }

  /// Takes in one of the six households.
  func importing(_ household: String) throws -> Desk {
    _ = try piped(["import", "dossier", Cases.url("households/\(household).json").path])
    return self
  }
}
