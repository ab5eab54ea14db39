/// A simple picture of levels over time, from left to right.
package struct PaperChart: Hashable, Sendable {
  /// How levels are drawn.
  package enum Kind: Hashable, Sendable { case bars, line }

  /// A mark on an axis, with its words.
  package struct Tick: Hashable, Sendable {
    /// On the upright axis a level; on the level axis the place of a level, from 0.
    package var at: Int
    package var text: String

    package init(_ at: Int, _ text: String) {
      self.at = at
      self.text = text
    }
  }

  /// Bars or a line.
  package var kind: Kind
  /// The levels, in any unit; the ticks say which.
  package var levels: [Int]
  /// Marks of the upright axis. The picture reaches from the lowest to the highest of levels,
  /// ticks and zero.
  package var levelTicks: [Tick]
  /// Marks below the picture; one that would touch the one before it is left out.
  package var timeTicks: [Tick]
  /// What the picture shows, in words, for who cannot see it. Must not be empty.
  package var alternative: String
  /// Height of the picture with its labels.
  package var height: Length

  /// A chart as wide as the text.
  package init(
    _ kind: Kind, levels: [Int], levelTicks: [Tick], timeTicks: [Tick], alternative: String,
    height: Length = .mm(60)
  ) {
    self.kind = kind
    self.levels = levels
    self.levelTicks = levelTicks
    self.timeTicks = timeTicks
    self.alternative = alternative
    self.height = height
  }
}
