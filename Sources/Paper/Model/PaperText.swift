/// Text with parts in bold. A line feed begins a new line.
package struct PaperText: Hashable, Sendable, ExpressibleByStringLiteral {
  /// A part in one weight.
  package struct Run: Hashable, Sendable {
    /// Its characters, composed (NFC) where that is possible.
    package let text: String
    package let isBold: Bool
  }

  /// The parts in reading order.
  package private(set) var runs: [Run]

  /// Plain text.
  package init(_ text: String) { runs = [Run(text: text, isBold: false)] }

  package init(stringLiteral text: String) { self.init(text) }

  /// Whether there is nothing to print.
  package var isEmpty: Bool { runs.allSatisfy(\.text.isEmpty) }

  /// Text in bold.
  package static func bold(_ text: String) -> PaperText {
    var result = PaperText("")
    result.runs = [Run(text: text, isBold: true)]
    return result
  }

  /// The same with its first line in bold; what was bold before is so no longer.
  var withBoldFirstLine: PaperText {
    let text = runs.map(\.text).joined()
    guard let end = text.firstIndex(of: "\n") else { return .bold(text) }
    return .bold(String(text[..<end])) + PaperText(String(text[end...]))
  }

  /// One text after the other, each in its weight.
  package static func + (a: PaperText, b: PaperText) -> PaperText {
    var result = a
    result.runs += b.runs
    return result
  }
}
