import Foundation
import TestSupport
import Testing

/// A dossier with a thousand debts is as calm as one with ten: at the prompt no list runs away over
/// the screen, and every debt can be found.
@Suite struct ThousandDebtsTests {
  private static func place() throws -> Workplace {
    let place = try Workplace().importing("1-single-tenant")
    let kinds = ["energie", "huur", "telefoon", "webwinkel", "zorgkosten"]
    let stages = ["rekening", "aanmaning", "deurwaarder"]
    let lines = (0..<991).map { index in
      "Winkel \(100 + index % 250);R-\(index);\(20 + index % 300),\(10 + index % 90);"
        + "\(kinds[index % kinds.count]);\(stages[index % stages.count])"
    }
    let list = ["schuldeiser;kenmerk;bedrag;soort;stap"] + lines
    let file = place.path("list.csv")
    try list.joined(separator: "\n").write(toFile: file, atomically: true, encoding: .utf8)
    _ = try place.run(["import", "debts", file, "--yes"])
    return place
  }

  @Test func noListRunsAway() throws {
    let place = try Self.place()
    let talk = try place.talk([
      "schulden", "wehk", ".", "winkel 11", "winkel", "zzz", "<", "plan", "n", "schuldeisers", "<",
      "lijst", "<", "agenda", "geschiedenis", "stop",
    ])
    #expect(talk.status == 0)
    #expect(talk.text.contains("En nog 988. Typ een paar letters van een naam om te zoeken."))
    #expect(talk.text.contains("Aan wie moet u betalen?\n[Wehkamp] > ."))
    #expect(talk.text.contains("Geen naam begint met “zzz”."))
    let screens = talk.text.split(separator: "\n> ").map { $0.split(separator: "\n").count }
    #expect((screens.max() ?? 0) <= 75, "\(talk.text)")
    // The most pressing come first: rent and energy with a bailiff.
    let list = try #require(talk.text.firstRange(of: "Uw schulden"))
    let first = talk.text[list.upperBound...].split(separator: "\n").dropFirst(2).prefix(12)
    #expect(first.allSatisfy { $0.contains("deurwaarder") }, "\(first)")
  }

  @Test func theCommandStaysComplete() throws {
    let place = try Self.place()
    let list = try place.run(["debt", "list"]).output
    #expect(list.split(separator: "\n").count > 1_000)
    #expect(!list.contains("En nog"))
  }
}
