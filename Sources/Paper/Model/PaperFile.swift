/// A PDF file, and what it could not show.
package struct PaperFile: Hashable, Sendable {
  /// The file.
  package let bytes: [UInt8]
  /// How many pages it has.
  package let pages: Int
  /// The characters the font has no picture of, in order of their code. A `?` stands for each.
  package let unshown: [Unicode.Scalar]
}
