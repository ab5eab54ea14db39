/// Why a piece of text stands out. The words must say it too: colour is never the only sign.
package enum Emphasis: CaseIterable, Sendable {
  /// A heading.
  case title
  /// What matters most in a line.
  case strong
  /// In order.
  case good
  /// Needs attention.
  case caution
  /// Must not go on like this.
  case stop
  /// Of less importance; it looks like other text, because what is faint is hard to read.
  case faint
}

/// Puts colour in text, or leaves it alone when colour is off.
package struct Paint: Sendable {
  /// Whether colours are written at all.
  package let colour: Bool

  /// - Parameter colour: Off gives every text back unchanged.
  package init(colour: Bool) { self.colour = colour }

  /// `text` with `emphasis`, each of its lines by itself. Painted text must not be painted
  /// again: the inner end of colour also ends the outer.
  package func callAsFunction(_ text: String, _ emphasis: Emphasis) -> String {
    guard colour, !text.isEmpty, let code = code(of: emphasis) else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "\u{1B}[\(code)m\($0)\(Self.reset)" }
      .joined(separator: "\n")
  }

  /// Ends every colour and weight.
  static let reset = "\u{1B}[0m"

  /// Weight where it will do; otherwise a colour that has 4.5 to 1 against black and against white
  /// (WCAG 2.1, 1.4.3). None of the 16 old colours has, and half-bright text has not either, so
  /// these come from the fixed part of the 256: a green, a purple and a red of middling brightness.
  func code(of emphasis: Emphasis) -> String? {
    switch emphasis {
    case .title: "1;4"
    case .strong: "1"
    case .good: "38;5;29"
    case .caution: "1;38;5;163"
    case .stop: "1;38;5;131"
    case .faint: nil
    }
  }
}
