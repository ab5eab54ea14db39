import Commands
import Foundation

/// A dialogue as a person sees it: answers, output and messages in one stream.
struct Talk {
  let status: Int32
  /// The folder of the test is `PLACE` in it.
  let text: String
}

extension Workplace {
  /// Runs `aflos` with these lines piped in, as a dialogue.
  func talk(_ answers: [String], _ arguments: [String] = []) throws -> Talk {
    try talk(typing: answers.map { $0 + "\n" }.joined(), arguments)
  }

  /// The same as if somebody sat at a terminal: what only asks people asks here.
  func talkAtTerminal(_ answers: [String], _ arguments: [String] = []) throws -> Talk {
    try talk(typing: answers.map { $0 + "\n" }.joined(), arguments, isInteractive: true)
  }

  /// The same with the input exactly as it is.
  func talk(
    typing input: String, _ arguments: [String] = [], isInteractive: Bool = false
  ) throws -> Talk {
    let names = ["in", "out"].map { folder.appending(path: ".\($0)-\(UUID().uuidString)") }
    defer { for name in names { try? FileManager.default.removeItem(at: name) } }
    try Data(input.utf8).write(to: names[0])
    try Data().write(to: names[1])
    let reading = try FileHandle(forReadingFrom: names[0])
    let writing = try FileHandle(forWritingTo: names[1])
    let status = runAflos(
      in: World(
        arguments: arguments, environment: environment, today: today, now: now,
        input: reading.fileDescriptor, output: writing.fileDescriptor,
        error: writing.fileDescriptor, isInteractive: isInteractive))
    let text = try String(contentsOf: names[1], encoding: .utf8)
    return Talk(status: status, text: withoutPlace(text) + "[\(status)]\n")
  }

  /// Where a long path breaks the line depends on its length: it always follows a space here.
  private func withoutPlace(_ text: String) -> String {
    text.replacing(folder.path, with: "PLACE").replacing("\nPLACE", with: " PLACE")
  }

  /// The whole dossier as its owner can take it away.
  func dossier() throws -> String { try run(["export", "dossier"]).output }
}
