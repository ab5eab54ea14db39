import Domain
import Exchange
import Foundation
import Planning
import Rules
import TestSupport
import Testing

/// What is owed on a day, and terms: the worked cases of Tests/Cases/ledger.json, each with the origin
/// of its figures.
@Suite struct LedgerCaseTests {
  /// One case: its name with its origin, and what is expected.
  struct Case: CustomTestStringConvertible, Sendable {
    let id: String
    let origin: String
    let expected: String
    var testDescription: String { "\(id), \(origin)" }
  }

  static let cases: [Case] = {
    guard let bytes = try? Cases.bytes("ledger.json"),
      let file = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any],
      let rows = file["cases"] as? [[String: Any]]
    else { return [] }
    return rows.compactMap { row in
      guard let id = row["id"] as? String, let origin = row["source"] as? String,
        let expected = row["expect"]
      else { return nil }
      return Case(id: id, origin: origin, expected: text(expected))
    }
  }()

  /// A JSON value with its keys in order, so that two can be compared and read.
  private static func text(_ value: Any) -> String {
    let options: JSONSerialization.WritingOptions = [.sortedKeys, .prettyPrinted]
    let data = try? JSONSerialization.data(withJSONObject: value, options: options)
    return String(decoding: data ?? Data(), as: UTF8.self)
  }

  private static let answers: [String: String] = {
    guard let bytes = try? Cases.bytes("ledger.json"),
      case .success(let questions) = OwedDocument.read(bytes),
      let answers = try? questions.map({ try OwedAnswer.of($0, law: .shipped) }),
      let object = try? JSONSerialization.jsonObject(
        with: Data(OwedDocument.json(of: answers).text(.compact).utf8)) as? [String: Any],
      let rows = object["answers"] as? [[String: Any]]
    else { return [:] }
    var texts: [String: String] = [:]
    for row in rows {
      guard let id = row["id"] as? String else { continue }
      texts[id] = text(row.filter { $0.key != "id" })
    }
    return texts
  }()

  @Test func thereAreForty() throws {
    #expect(Self.cases.count == 40)
    #expect(Set(Self.cases.map(\.id)) == Set(Self.answers.keys))
  }

  @Test(arguments: cases) func theCase(_ item: Case) throws {
    #expect(Self.answers[item.id] == item.expected)
  }
}
