import Exchange
import Planning
import TestSupport

/// The 500 problems with what is known of their best plans.
enum ProvenOptima {
  static let problems = Result { try read() }
  static let optima = Result { try known() }

  private struct NotRead: Error {}

  private static func read() throws -> [RepaymentProblem] {
    try RepaymentDocument.read(try Cases.bytes("plans/problems.json")).get()
  }

  private static func known() throws -> [Int: JSONValue] {
    let node = try JSONNode.read(try Cases.bytes("plans/optima.json"), limits: .standard)
    guard case .array(let answers)? = node.value["answers"] else { throw NotRead() }
    return Dictionary(uniqueKeysWithValues: answers.map { ($0["id"]?.whole ?? -1, $0) })
  }
}

extension JSONValue {
  /// A whole number; nil for anything else.
  var whole: Int? { shifted(by: 0) }

  /// A number of at most four decimals, times ten thousand; nil for anything else.
  var tenThousandths: Int? { shifted(by: 4) }

  private func shifted(by places: Int) -> Int? {
    guard case .number(let number) = self, case .exactly(let whole) = number.shifted(by: places)
    else { return nil }
    return whole
  }

  var elements: [JSONValue] {
    if case .array(let values) = self { values } else { [] }
  }
}
