import Commands
import Domain
import Foundation
import TestSupport

/// A folder of its own in which commands run as if typed, without starting a process.
final class Workplace {
  let folder: URL
  var today = LocalDate.day("2026-11-21")
  /// Noon of the day.
  var now: Int { today.dayNumber * 86_400 + 43_200 }
  var environment: [String: String] = [:]

  init() throws {
    // Short, and of one length: where lines break depends on it.
    folder = URL(filePath: "/tmp/aflos-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    environment = ["HOME": folder.path, "AFLOS_LANG": "nl"]
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// What a command did: its exit code and what it wrote.
  struct Outcome {
    let status: Int32
    let output: String
    let error: String
  }

  /// Runs `aflos` with these arguments; `input` is what is piped into it.
  func run(_ arguments: [String], input: String = "") throws -> Outcome {
    let files = ["in", "out", "err"].map { folder.appending(path: ".\($0)-\(UUID().uuidString)") }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    try Data(input.utf8).write(to: files[0])
    let read = try FileHandle(forReadingFrom: files[0])
    for file in files[1...] { try Data().write(to: file) }
    let out = try FileHandle(forWritingTo: files[1])
    let err = try FileHandle(forWritingTo: files[2])
    let status = runAflos(
      in: World(
        arguments: arguments, environment: environment, today: today, now: now,
        input: read.fileDescriptor, output: out.fileDescriptor, error: err.fileDescriptor,
        isInteractive: false))
    return Outcome(
      status: status, output: try String(contentsOf: files[1], encoding: .utf8),
      error: try String(contentsOf: files[2], encoding: .utf8))
  }

  /// What a command wrote as JSON.
  func json(_ arguments: [String]) throws -> [String: Any] {
    let outcome = try run(arguments + ["--json"])
    let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return value as? [String: Any] ?? [:]
  }

  func path(_ name: String) -> String { folder.appending(path: name).path }

  /// Imports one of the six households.
  func importing(_ household: String) throws -> Workplace {
    _ = try run(["import", "dossier", Cases.url("households/\(household).json").path])
    return self
  }
}
