/// What the terminal can do, as far as this program uses it.
package struct Capabilities: Equatable, Sendable {
  /// Whether somebody can be asked something: standard input and output are terminals.
  package var interactive: Bool
  /// Columns; at least 20.
  package var width: Int
  /// Rows; at least 5.
  package var height: Int
  /// Whether colours may be written.
  package var colour: Bool
  /// Whether to do without drawing, colour and cursor moves, as screen readers need.
  package var plain: Bool

  /// What is said here, with width and height raised to what can be worked with.
  package init(
    interactive: Bool, width: Int = 80, height: Int = 24, colour: Bool = false,
    plain: Bool = false
  ) {
    self.interactive = interactive
    self.width = max(width, Self.least.width)
    self.height = max(height, Self.least.height)
    self.colour = colour
    self.plain = plain
  }

  /// Looks at standard input and output and at `environment`.
  ///
  /// No colour with `noColour`, `NO_COLOR` (not empty), `TERM=dumb`, in plain mode, or when the
  /// output is no terminal. The size comes from the terminal, then from `COLUMNS` and `LINES`,
  /// then is 80 by 24.
  /// - Parameters:
  ///   - environment: The variables to look at; nothing else is read.
  ///   - plain: The user asked for plain output; `TERM=dumb` asks for it too.
  ///   - noColour: The user asked for no colour.
  package static func detect(
    environment: [String: String], plain: Bool, noColour: Bool
  ) -> Capabilities {
    let output = Descriptor(number: 1)
    return decide(
      inputIsTerminal: Descriptor(number: 0).isTerminal, outputIsTerminal: output.isTerminal,
      size: screenSize(of: output.number), environment: environment, plain: plain,
      noColour: noColour)
  }

  /// The same with the size that the terminal has now.
  package func refreshed() -> Capabilities {
    guard let size = screenSize(of: 1) else { return self }
    return Capabilities(
      interactive: interactive, width: size.width, height: size.height, colour: colour,
      plain: plain)
  }
}

extension Capabilities {
  /// Below this nothing sensible can be drawn.
  private static let least = (width: 20, height: 5)

  /// The decision itself, without looking at anything.
  static func decide(
    inputIsTerminal: Bool, outputIsTerminal: Bool, size: (width: Int, height: Int)?,
    environment: [String: String], plain: Bool, noColour: Bool
  ) -> Capabilities {
    let dumb = environment["TERM"] == "dumb"
    let plain = plain || dumb
    let refused = noColour || !(environment["NO_COLOR"] ?? "").isEmpty
    func number(_ name: String) -> Int? {
      environment[name].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    }
    return Capabilities(
      interactive: inputIsTerminal && outputIsTerminal,
      width: size?.width ?? number("COLUMNS") ?? 80,
      height: size?.height ?? number("LINES") ?? 24,
      colour: outputIsTerminal && !plain && !refused,
      plain: plain)
  }
}
