/// One character as it will be printed.
struct Glyph: Hashable {
  /// What the character means for the breaking of lines.
  enum Role: UInt8 {
    case letter
    /// A line may end before it; it is not shown there.
    case space
    /// A line may end after it.
    case hyphen
    /// A hyphen that is only shown at the end of a line.
    case softHyphen
    /// A line may end here; nothing is shown.
    case openJoint
    /// A new line begins. Its picture is a space, which stands at the end of the line before it.
    case newLine
  }

  /// The number of the glyph in the font of the file.
  let code: UInt16
  let weight: Weight
  let role: Role
  /// Thousandths of an em.
  let advance: Int32
}
