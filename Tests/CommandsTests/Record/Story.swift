import Domain
import Foundation
import TestSupport
import Testing

/// A dossier, a day, and what holds after every step.
final class Story {
  let place: Workplace
  private(set) var day = "2026-11-21"

  /// A household of the cases, on the day on which it was put in.
  init(_ household: String) throws { place = try Workplace().importing(household) }

  /// Days go by, and nothing of what was to be done is lost.
  func on(_ day: String) throws {
    let before = try waiting()
    self.day = day
    #expect(try before.subtracting(waiting()) == [], "\(day)")
    try check()
  }

  @discardableResult
  func run(_ arguments: String...) throws -> String { try run(arguments) }

  @discardableResult
  func run(_ arguments: [String]) throws -> String {
    let outcome = try place.run(arguments + ["--today", day])
    #expect(outcome.status == 0, "\(day) \(arguments): \(outcome.error)")
    try check()
    return outcome.output
  }

  /// What a command answers as JSON.
  func json(_ arguments: String...) throws -> [String: Any] {
    try place.json(arguments + ["--today", day])
  }

  /// The codes of a list of such an answer.
  func codes(_ list: String, in answer: [String: Any]) -> [String] {
    (answer[list] as? [[String: Any]] ?? []).compactMap { $0["code"] as? String }
  }

  /// What is owed on a debt today, with the interest since its creditor stated it, in cents.
  func owed(_ debt: String) throws -> Int {
    let now = try #require(try json("debt", "show", debt)["now"] as? [String: Any])
    return try #require((now["left"] as? [String: Any])?["totalCents"] as? Int)
  }

  /// Pays so many cents.
  func pay(_ debt: String, cents: Int) throws {
    try run("pay", debt, String(format: "%d,%02d", cents / 100, cents % 100))
  }

  /// Pays every term that is due by today, to the cent.
  func payWhatIsDue() throws {
    for item in try items() {
      guard let key = item["key"] as? String, key.hasPrefix("pay."),
        let due = item["due"] as? String, due <= day,
        let cents = (item["pay"] as? [String: Any])?["amountCents"] as? Int,
        let debt = item["debt"] as? String
      else { continue }
      try run("pay", debt, String(format: "%d,%02d", cents / 100, cents % 100), "--on", due)
    }
  }

  /// The open items that stay until something is done about them.
  private func waiting() throws -> Set<String> {
    let lasting = ["pay.", "promise.", "answer.", "letter."]
    return Set(
      try items().compactMap { $0["key"] as? String }.filter { key in
        lasting.contains { key.hasPrefix($0) }
      })
  }

  /// The keys of the open items of one kind, by the day to act.
  func keys(_ kind: String) throws -> [String] {
    try items().compactMap { $0["key"] as? String }.filter { $0.hasPrefix("\(kind).") }
  }

  func overdue() throws -> [String] {
    try items().filter { $0["isOverdue"] as? Bool == true }.compactMap { $0["key"] as? String }
      .filter { $0.hasPrefix("pay.") }
  }

  private func items() throws -> [[String: Any]] {
    try place.json(["agenda", "--today", day])["items"] as? [[String: Any]] ?? []
  }

  /// The balance of every debt, no item twice, a plan that can be made, and a dossier that comes back
  /// as it went out.
  private func check() throws {
    let debts = try #require(
      try place.json(["pay", "list", "--today", day])["debts"] as? [[String: Any]])
    for debt in debts {
      func cents(_ key: String) -> Int { debt[key] as? Int ?? -1 }
      let left = (debt["left"] as? [String: Any])?["totalCents"] as? Int ?? -1
      #expect(
        left - cents("overpaidCents") == cents("statedCents") - cents("paidCents")
          + cents("returnedCents") + cents("interestAddedCents"), "\(day) \(debt)")
      #expect(left >= 0)
    }
    let keys = try items().compactMap { $0["key"] as? String }
    #expect(Set(keys).count == keys.count, "\(day)")
    let plan = try place.json(["plan", "--today", day])
    let offers = try #require(plan["offers"] as? [[String: Any]])
    #expect(offers.count == debts.count)
    let before = try place.dossier()
    try before.write(toFile: place.path("uit.json"), atomically: true, encoding: .utf8)
    let other = try Workplace()
    _ = try other.run(["import", "dossier", place.path("uit.json")])
    #expect(try other.dossier() == before)
  }
}
