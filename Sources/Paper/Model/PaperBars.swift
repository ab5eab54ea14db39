/// Lengths below each other, each with a name before it and a value behind it.
package struct PaperBars: Hashable, Sendable {
  /// One of them.
  package struct Row: Hashable, Sendable {
    /// Cut at its end where it is too wide for two fifths of the line.
    package var name: String
    package var value: String
    /// Zero or more, in any unit.
    package var length: Int
    /// Whether it is darker than the others.
    package var isDark: Bool

    package init(name: String, value: String, length: Int, isDark: Bool) {
      self.name = name
      self.value = value
      self.length = length
      self.isDark = isDark
    }
  }

  /// From top to bottom.
  package var rows: [Row]
  /// What the picture shows, in words, for who cannot see it. Must not be empty.
  package var alternative: String

  package init(rows: [Row], alternative: String) {
    self.rows = rows
    self.alternative = alternative
  }
}
