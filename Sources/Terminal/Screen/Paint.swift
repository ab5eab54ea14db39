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
  /// Of less importance.
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
    guard colour, !text.isEmpty else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "\u{1B}[\(code(of: emphasis))m\($0)\(Self.reset)" }
      .joined(separator: "\n")
  }

  /// Ends every colour and weight.
  static let reset = "\u{1B}[0m"

  /// Weight where it will do; otherwise those of the 16 colours that can be read on a dark and
  /// on a light ground. Yellow and cyan cannot be on white, blue not on black.
  private func code(of emphasis: Emphasis) -> String {
    switch emphasis {
    case .title: "1;4"
    case .strong: "1"
    case .good: "32"
    case .caution: "1;35"
    case .stop: "1;31"
    case .faint: "2"
    }
  }
}
