/// Why bytes could not become a font for print: facts, no sentences.
package enum FontError: Error, Hashable, Sendable {
  /// Not the beginning of a TrueType file.
  case notTrueType
  /// OpenType with PostScript outlines (`OTTO`): its outlines are not TrueType.
  case postScriptOutlines
  /// Several fonts in one file (`ttcf`): which one is meant is not known.
  case collection
  /// A table that every TrueType font has is not there.
  case missingTable(String)
  /// A table ends before what it should hold, or holds what cannot be.
  case damaged(table: String)
  /// No table from Unicode to glyphs in a format of ours (4 or 12).
  case noUnicodeMap
  /// The maker forbids to put it into documents (`fsType` of `OS/2`).
  case embeddingForbidden
}
