/// A length on paper, in whole **thousandths of a point** (a point is 1/72 inch).
///
/// Whole numbers: the same document gives the same bytes on every machine.
package struct Length: Hashable, Comparable, Sendable {
  /// The length in thousandths of a point.
  package let thousandths: Int

  package init(thousandths: Int) { self.thousandths = thousandths }

  /// No length at all.
  package static let zero = Length(thousandths: 0)

  /// Whole millimetres, rounded to the nearest thousandth of a point.
  package static func mm(_ millimetres: Int) -> Length {
    Length(thousandths: (millimetres * 720_000 + 127) / 254)
  }

  /// Whole points.
  package static func points(_ points: Int) -> Length { Length(thousandths: points * 1_000) }

  /// Shorter before longer, and lengths added.
  package static func < (a: Length, b: Length) -> Bool { a.thousandths < b.thousandths }
  package static func + (a: Length, b: Length) -> Length {
    Length(thousandths: a.thousandths + b.thousandths)
  }
}
