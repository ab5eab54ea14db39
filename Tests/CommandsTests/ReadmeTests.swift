import Foundation
import TestSupport
import Testing

/// What the README shows is what happens.
@Suite struct ReadmeTests {
  private static let readme: String = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return (try? String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)) ?? ""
  }()

  /// The fenced block behind a line.
  private func block(after marker: String) throws -> String {
    let start = try #require(Self.readme.firstRange(of: marker))
    let rest = Self.readme[start.upperBound...]
    let open = try #require(rest.firstRange(of: "```"))
    let body = rest[open.upperBound...].drop { $0 != "\n" }.dropFirst()
    let close = try #require(body.firstRange(of: "```"))
    return String(body[..<close.lowerBound])
  }

  @Test func theOutputIsReal() throws {
    let place = try Workplace()
    let folder = place.path("demo")
    let output = try place.run(["demo", folder, "--lang", "en"]).output
    #expect(output.contains(try block(after: "<!-- output: demo --lang en -->")))
    let letter = try place.run([
      "letter", "show", "d2", "--letter-language", "en", "--file", "\(folder)/demo.aflos",
    ]).output
    #expect(letter.contains(try block(after: "<!-- output: letter d2 -->")))
  }

  @Test func theCommandsOfFiveMinutesWork() throws {
    let place = try Workplace()
    place.environment["AFLOS_LANG"] = "en"
    let lines = try block(after: "which never ask anything when their output is a pipe:")
      .split(separator: "\n")
    #expect(lines.count >= 8)
    for line in lines {
      let command = line.split(separator: "#")[0]
      var words = Self.words(String(command))
      #expect(words.removeFirst() == "aflos")
      if words.contains("--all") { words += ["--to", place.path("letters")] }
      let outcome = try place.run(words)
      #expect(outcome.status == 0, "\(line): \(outcome.error)")
    }
  }

  @Test func theCommandsOfLettersWork() throws {
    let place = try Workplace().importing("1-single-tenant")
    let lines = try block(after: "<!-- letters -->").split(separator: "\n")
    #expect(lines.count == 7)
    for line in lines {
      var words = Self.words(String(line.split(separator: "#")[0]))
      #expect(words.removeFirst() == "aflos")
      if words.contains("write") { words += ["--to", place.path("letters")] }
      let outcome = try place.run(words)
      #expect(outcome.status == 0, "\(line): \(outcome.error)")
    }
  }

  /// Words with double quotes, as a shell splits them.
  private static func words(_ line: String) -> [String] {
    var words: [String] = []
    for (index, part) in line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
    {
      if index.isMultiple(of: 2) {
        words += part.split(separator: " ").map { String($0) }
      } else {
        words.append(String(part))
      }
    }
    return words
  }
}
