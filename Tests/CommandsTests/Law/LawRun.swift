import Domain
import Exchange
import Foundation
import TestSupport
import Testing

@testable import Commands

/// The real command in a world of its own: a folder, a day, and files in the place of a terminal.
final class LawRun {
  struct Result {
    let code: Int32
    let output: String
    let error: String

    /// The output as JSON.
    func object() throws -> [String: Any] {
      try #require(
        try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any], "\(error)")
    }
  }

  let folder: String
  var today = LocalDate.day("2026-11-21")
  var path: String { "\(folder)/dossier.aflos" }

  init() throws {
    folder = NSTemporaryDirectory() + "aflos-law-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Runs `aflos` with these words, in Dutch unless `--lang` is among them.
  @discardableResult
  func aflos(_ arguments: String...) throws -> Result { try aflos(arguments) }

  func aflos(_ arguments: [String]) throws -> Result {
    let names = ["in", "out", "err"].map { "\(folder)/\(UUID().uuidString).\($0)" }
    let files = names.map { open($0, O_CREAT | O_RDWR | O_TRUNC, 0o600) }
    defer { for file in files { close(file) } }
    let world = World(
      arguments: arguments,
      environment: ["AFLOS_FILE": path, "AFLOS_LANG": "nl", "HOME": folder, "COLUMNS": "80"],
      today: today, now: 0, input: files[0], output: files[1], error: files[2], isInteractive: false
    )
    let code = runAflos(in: world)
    let texts = try names.map { try String(contentsOfFile: $0, encoding: .utf8) }
    for name in names { try FileManager.default.removeItem(atPath: name) }
    return Result(code: code, output: texts[1], error: texts[2])
  }

  /// The same, with the words of one line; quoted words are not needed here.
  func line(_ text: String) throws -> Result {
    try aflos(text.split(separator: " ").map { String($0) })
  }

  var hasDossier: Bool { FileManager.default.fileExists(atPath: path) }
}
