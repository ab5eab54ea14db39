import Domain
import Foundation
import TestSupport
import Testing

/// Contacts as they are written down.
@Suite struct LogCommandTests {
  private static let call = [
    "log", "add", "d5", "--by", "phone", "--with", "mw. Jansen", "--said", "zij zoeken het uit",
    "--we", "€ 50 betalen", "--we", "stukken sturen", "--we-until", "1-12", "--we-until", "-",
    "--they", "specificatie sturen", "--they-until", "28-11",
  ]

  private func items(_ place: Workplace, _ arguments: [String] = ["log"]) throws -> [[String: Any]]
  {
    try #require(try place.json(arguments)["items"] as? [[String: Any]])
  }

  @Test func aCallWithItsPromisesIsKeptShownAndInTheAgenda() throws {
    let place = try Workplace().importing("1-single-tenant")
    let added = try place.run(Self.call)
    #expect(added.status == 0, "\(added.error)")
    #expect(added.output.contains("U: € 50 betalen, uiterlijk 1 december 2026"))
    let keys = (try place.json(["agenda", "--all"])["items"] as? [[String: Any]] ?? [])
      .compactMap { $0["key"] as? String }.filter { $0.hasPrefix("promise.") }
    #expect(keys.sorted() == ["promise.n1.1", "promise.n1.2", "promise.n1.3"])
    let entry = try #require(try items(place, ["log", "show", "n1"]).first)
    let promises = try #require(entry["promises"] as? [[String: Any]])
    #expect(promises.map { $0["by"] as? String } == ["us", "us", "them"])
    #expect(promises.map { $0["until"] as? String } == ["2026-12-01", nil, "2026-11-28"])
    #expect(try place.run(["undo"]).status == 0)
    #expect(try items(place).isEmpty)
  }

  @Test func theNewestComesFirstAndOneDebtAlone() throws {
    let place = try Workplace().importing("1-single-tenant")
    for (debt, day) in [("d5", "20-11-2026"), ("d6", "21-11-2026"), ("d5", "1-11-2026")] {
      #expect(try place.run(["log", "add", debt, "--by", "email", "--on", day]).status == 0)
    }
    #expect(try place.run(["log", "add", "--by", "visit"]).status == 0)
    #expect(try items(place).compactMap { $0["id"] as? String } == ["n4", "n2", "n1", "n3"])
    #expect(try items(place, ["log", "d5"]).compactMap { $0["id"] as? String } == ["n1", "n3"])
    let list = try place.run(["log", "Wehkamp", "--lang", "en"]).output
    #expect(list.contains("Contact about Wehkamp") && list.contains("n3"))
  }

  @Test(arguments: [
    ["add", "d5"], ["add", "d5", "--by", "rooksignaal"],
    ["add", "d5", "--by", "phone", "--on", "2026-11-22"],
    ["add", "d5", "--by", "phone", "--on", "2024-01-01"],
    ["add", "d99", "--by", "phone"], ["show", "n9"], ["edit", "n9", "--said", "x"],
    ["remove", "n9"], ["d99"],
    ["add", "d5", "--by", "phone", "--we", "a", "--we", "b", "--we-until", "1-12"],
    ["add", "d5", "--by", "phone", "--we-until", "1-12"],
    ["add", "d5", "--by", "phone", "--we", "a", "--we-until", "2026-11-20"],
  ])
  func whatIsWrongStoresNothing(arguments: [String]) throws {
    let place = try Workplace().importing("1-single-tenant")
    let before = try place.dossier()
    let outcome = try place.run(["log"] + arguments)
    #expect(outcome.status == 2, "\(outcome.output)")
    #expect(!outcome.error.isEmpty && outcome.output.isEmpty)
    #expect(try place.dossier() == before)
    #expect(try place.run(["log"] + arguments + ["--json"]).error.contains("aflos.error/1"))
  }

  @Test func aDayBeforeTheDebtCanBeMeant() throws {
    let place = try Workplace().importing("1-single-tenant")
    let early = ["log", "add", "d5", "--by", "phone", "--on", "2024-01-01"]
    #expect(try place.run(early).error.contains("begon op zijn vroegst"))
    #expect(try place.run(early + ["--yes"]).status == 0)
  }

  /// A mark belongs to what it was put on: another promise at its place is open again.
  @Test func whatWasSaidOfAPromiseGoesWithIt() throws {
    let place = try Workplace().importing("1-single-tenant")
    #expect(try place.run(Self.call).status == 0)
    for key in ["promise.n1.1", "promise.n1.3"] {
      #expect(try place.run(["agenda", "done", key]).status == 0)
    }
    func open() throws -> [String] {
      (try place.json(["agenda", "--all"])["items"] as? [[String: Any]] ?? [])
        .compactMap { $0["key"] as? String }.filter { $0.hasPrefix("promise.") }.sorted()
    }
    #expect(try open() == ["promise.n1.2"])
    let changed =
      "ik: € 60 betalen; 1-12-2026 | ik: stukken sturen; - | zij: specificatie sturen; 28-11-2026"
    #expect(try place.run(["log", "edit", "n1", "--promises", changed]).status == 0)
    #expect(try open() == ["promise.n1.1", "promise.n1.2"])
    #expect(try place.run(["undo"]).status == 0)
    #expect(try open() == ["promise.n1.2"])
    #expect(try place.run(["log", "remove", "n1"]).status == 0)
    #expect(try place.run(Self.call).status == 0)
    // A number is given once: what was said of the promises of n1 was not said of these.
    #expect(try open() == ["promise.n2.1", "promise.n2.2", "promise.n2.3"])
  }

  @Test func whatWasExportedReadsBackTheSame() throws {
    let place = try Workplace().importing("1-single-tenant")
    let long = String(repeating: "lang verhaal ", count: 38)
    #expect(try place.run(Self.call).status == 0)
    #expect(try place.run(["log", "add", "--by", "visit", "--said", long]).status == 0)
    let before = try place.dossier()
    let path = place.path("uit.json")
    #expect(try place.run(["export", "dossier", "--to", path]).status == 0)
    let again = try place.run(["import", "dossier", path, "--replace"])
    #expect(again.status == 0, "\(again.error)")
    #expect(try place.dossier() == before)
  }

  @Test func everyScreenFitsEightyColumnsInBothLanguages() throws {
    let place = try Workplace().importing("1-single-tenant")
    #expect(try place.run(Self.call).status == 0)
    for command in [["log"], ["log", "d5"], ["log", "d6"], ["log", "show", "n1"]] {
      for language in ["nl", "en"] {
        let outcome = try place.run(command + ["--lang", language])
        #expect(outcome.status == 0)
        for line in outcome.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
      }
    }
  }
}
