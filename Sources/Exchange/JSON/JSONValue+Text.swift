extension JSONValue {
  /// How a JSON text is laid out.
  package enum Layout: Hashable, Sendable {
    /// One key a line, two spaces deeper at each level, a line end at the end.
    case pretty
    /// On one line, without white space.
    case compact
  }

  /// This value as JSON (RFC 8259). The same value gives the same text, to the byte.
  ///
  /// Letters outside ASCII stay as they are; control characters, C1 included, are escaped so that
  /// nothing in the text can steer a terminal.
  package func text(_ layout: Layout) -> String {
    var out = ""
    switch layout {
    case .compact: write(to: &out, indent: nil)
    case .pretty:
      write(to: &out, indent: 0)
      out += "\n"
    }
    return out
  }

  /// - Parameter indent: the level it stands at; nil for compact.
  private func write(to out: inout String, indent: Int?) {
    switch self {
    case .null: out += "null"
    case .bool(let isTrue): out += isTrue ? "true" : "false"
    case .number(let number): out += number.literal
    case .string(let text): Self.quote(text, to: &out)
    case .array(let values):
      Self.block("[", "]", values, to: &out, indent: indent) { value, out, indent in
        value.write(to: &out, indent: indent)
      }
    case .object(let members):
      Self.block("{", "}", members, to: &out, indent: indent) { member, out, indent in
        Self.quote(member.key, to: &out)
        out += indent == nil ? ":" : ": "
        member.value.write(to: &out, indent: indent)
      }
    }
  }

  private static func block<Item>(
    _ open: String, _ close: String, _ items: [Item], to out: inout String, indent: Int?,
    item: (Item, inout String, Int?) -> Void
  ) {
    out += open
    for (index, each) in items.enumerated() {
      if index > 0 { out += "," }
      newLine(to: &out, indent: indent.map { $0 + 1 })
      item(each, &out, indent.map { $0 + 1 })
    }
    if !items.isEmpty { newLine(to: &out, indent: indent) }
    out += close
  }

  private static func newLine(to out: inout String, indent: Int?) {
    guard let indent else { return }
    out += "\n"
    for _ in 0..<indent { out += "  " }
  }

  static func quote(_ text: String, to out: inout String) {
    out += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}":
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
    out += "\""
  }
}
