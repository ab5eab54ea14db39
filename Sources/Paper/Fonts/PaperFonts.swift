/// The two fonts of a document: one for text, one for what is bold.
package struct PaperFonts: Sendable {
  enum Kind: Sendable {
    case helvetica
    case trueType(regular: TrueTypeFont, bold: TrueTypeFont)
  }

  let kind: Kind

  /// Helvetica, which readers have themselves. It shows only the characters of WinAnsi (€ and ë,
  /// not ş or ł), and a file without its fonts is not PDF/UA.
  package static let helvetica = PaperFonts(kind: .helvetica)

  /// Fonts from the bytes of two TrueType files; a document takes along the glyphs it uses.
  ///
  /// Reading costs a millisecond or two: read once, print often.
  package static func trueType(regular: [UInt8], bold: [UInt8]) throws(FontError) -> PaperFonts {
    PaperFonts(kind: .trueType(regular: try TrueTypeFont(regular), bold: try TrueTypeFont(bold)))
  }
}

/// Regular or bold.
enum Weight: UInt8, CaseIterable { case regular, bold }
