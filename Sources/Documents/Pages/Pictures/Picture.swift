/// A picture of amounts on a page or on paper: what it shows stands above it, in words for who cannot
/// see it, and in a table beside it. Nothing in it is told by colour alone.
package struct Picture: Hashable, Sendable {
  /// An amount as a bar.
  package struct Bar: Hashable, Sendable {
    /// What it is; where it is marked, the words say so too.
    let name: String
    /// The amount as it is read.
    let value: String
    /// Its length, in cents; zero or more.
    let length: Int
    /// Drawn darker than the others.
    let isMarked: Bool
  }

  /// Amounts one after the other, as a line.
  package struct Course: Hashable, Sendable {
    /// In cents, at equal distances; two at least.
    let levels: [Int]
    /// What the highest level, zero and the lowest are, as they are read.
    let highest: String
    let zero: String
    /// What stands under the first and the last level.
    let first: String
    let last: String
    /// A place on the line with words of its own.
    let mark: Mark?
  }

  /// A place on a line.
  package struct Mark: Hashable, Sendable {
    /// The place of the level, from 0.
    let at: Int
    /// The level as it is read, and with its day.
    let value: String
    let words: String
  }

  /// How amounts are drawn.
  package enum Shape: Hashable, Sendable {
    /// Below each other, from the top.
    case bars([Bar])
    case course(Course)
  }

  /// Stands above it.
  let title: String
  /// What it shows, for who cannot see it.
  let words: String
  let shape: Shape
  /// The same in figures.
  let table: LetterSheet.Table

  /// More bars than these are no picture; what is left out stands in the table.
  static let mostBars = 16
}
