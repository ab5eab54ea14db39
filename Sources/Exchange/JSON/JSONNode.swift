/// A JSON text that was read: what stands there, and where.
package struct JSONNode: Hashable, Sendable {
  /// One of the six kinds of JSON value (RFC 8259, section 3), as it was written.
  package enum Content: Hashable, Sendable {
    /// Every key in the order of the text; a key that stands twice is in it twice.
    case object([Member])
    case array([JSONNode])
    case string(String)
    case number(JSONNumber)
    case bool(Bool)
    case null
  }

  /// One key of an object with what stands behind it.
  package struct Member: Hashable, Sendable {
    package let key: String
    /// Where the key starts, in bytes from the start of the text.
    package let offset: Int
    package let value: JSONNode
  }

  /// What stands at `offset`.
  package let content: Content
  /// Where it starts, in bytes from the start of the text.
  package let offset: Int

  /// What was read, without places.
  package var value: JSONValue {
    switch content {
    case .object(let members): .object(members.map { JSONValue.Member($0.key, $0.value.value) })
    case .array(let nodes): .array(nodes.map(\.value))
    case .string(let text): .string(text)
    case .number(let number): .number(number)
    case .bool(let isTrue): .bool(isTrue)
    case .null: .null
    }
  }

  /// Which of the six it is, for saying what was found where another was expected.
  package var kind: JSONKind {
    switch content {
    case .object: .object
    case .array: .array
    case .string: .string
    case .number: .number
    case .bool: .bool
    case .null: .null
    }
  }
}

/// The kinds of JSON value.
package enum JSONKind: String, CaseIterable, Hashable, Sendable {
  case object, array, string, number, bool, null
}
