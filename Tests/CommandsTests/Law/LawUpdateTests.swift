import Domain
import Foundation
import Rules
import TestSupport
import Testing

/// New figures from a file: shown, asked, kept, used, taken back.
@Suite struct LawUpdateTests {
  private let run: LawRun

  init() throws {
    run = try LawRun()
    run.today = .day("2027-02-01")
  }

  private func pack(_ number: Int, percent: Int) throws -> String {
    let text = Law.shipped.pack.text
      .replacing("number: 1\n", with: "number: \(number)\n")
      .replacing(
        "next: 2027-01-01\n\ntable: commercialInterest",
        with: "next: 2027-01-01\n\nfrom: 2027-01-01\nrate: \(percent) %\nsource: Stb. 2026, 999\n"
          + "sure: published\nnext: 2027-07-01\n\ntable: commercialInterest")
    let path = "\(run.folder)/law-\(number).law"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  private func rate() throws -> Any? {
    let json = try run.line(
      "law interest --principal 36500 --from 2027-01-01 --to 2027-01-11 --json"
    ).object()
    return json["interestCents"] as? Int
  }

  @Test func aNewerPackIsUsedEverywhereAndTakenBack() throws {
    #expect(try rate() as? Int == 4_000)
    let path = try pack(2, percent: 5)
    let shown = try run.aflos("law", "update", path)
    #expect(shown.code == 2)
    #expect(shown.output.contains("Vanaf 1 januari 2027: percentage 5%, nieuw."))
    #expect(shown.error.contains("--yes"))
    #expect(try rate() as? Int == 4_000)

    let taken = try run.aflos("law", "update", path, "--yes")
    #expect(taken.code == 0 && taken.error.contains("Pakket 2"))
    #expect(try rate() as? Int == 5_000)
    #expect(try run.line("law tables").output.contains("Dit is pakket 2"))
    #expect(try run.line("law tables --json").object()["pack"] as? Int == 2)

    // A correction of the user's own stays on top.
    _ = try run.line("law set statutoryInterest rate 6 --from 2027-01-01 --source brief")
    #expect(try rate() as? Int == 6_000)
    _ = try run.line("undo")
    #expect(try rate() as? Int == 5_000)

    let back = try run.line("law update --take-back")
    #expect(back.code == 0 && back.error.contains("pakket 1"))
    #expect(try rate() as? Int == 4_000)
    #expect(try run.line("law update --take-back").code == 2)
  }

  @Test func anOlderOrDamagedPackIsRefusedInOneSentence() throws {
    _ = try run.aflos("law", "update", try pack(3, percent: 5), "--yes")
    let older = try run.aflos("law", "update", try pack(2, percent: 4), "--yes")
    #expect(older.code == 2)
    #expect(older.error.contains("niet nieuwer"))
    let path = try pack(4, percent: 7)
    let damaged = try String(contentsOfFile: path, encoding: .utf8)
      .replacing("rate: 7 %", with: "rate: 7 procent")
    try damaged.write(toFile: path, atomically: true, encoding: .utf8)
    let refused = try run.aflos("law", "update", path, "--yes", "--lang", "en")
    #expect(refused.code == 2)
    #expect(refused.error.contains("line ") && refused.error.contains("7 procent"))
    #expect(refused.output == "")
    #expect(try rate() as? Int == 5_000)
    #expect(try run.aflos("law", "update", "nowhere.law", "--yes").code != 0)
    #expect(try run.line("law update").code == 2)
  }

  @Test func whatIsExportedCanBeTakenIn() throws {
    let text = try run.line("law export").output
    #expect(text == Law.shipped.pack.text)
    let path = "\(run.folder)/out.law"
    #expect(try run.aflos("law", "export", "--to", path).code == 0)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    _ = try run.aflos("law", "update", try pack(5, percent: 5), "--yes")
    #expect(try run.line("law export").output.contains("number: 5\n"))
  }
}
