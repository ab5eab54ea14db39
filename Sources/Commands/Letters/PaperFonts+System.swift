import Documents
import Paper

extension Context {
  /// The font for paper: the file that was named, else one from its usual places, else Helvetica,
  /// which every reader has but which lacks many letters.
  func fonts(_ typed: String?) throws(Failure) -> PaperFonts {
    if let typed { return try Self.fonts(regular: typed, bold: Self.bold(beside: typed)) }
    return usualFont?.fonts ?? .helvetica
  }

  /// The font that is taken where none is named, with its file; nil where there is none.
  var usualFont: (path: String, fonts: PaperFonts)? {
    for (regular, bold) in Self.usualFonts where TextFile.exists(regular) {
      // One that cannot be used is passed over: nobody asked for it.
      if let fonts = try? Self.fonts(regular: regular, bold: bold) { return (regular, fonts) }
    }
    return nil
  }

  private static func fonts(regular: String, bold: String) throws(Failure) -> PaperFonts {
    let first = try TextFile.read(regular)
    let second = TextFile.exists(bold) ? try TextFile.read(bold) : first
    do throws(FontError) {
      return try PaperFonts.trueType(regular: first, bold: second)
    } catch { throw .letterProblem(.font(path: regular, error)) }
  }

  /// The bold one of the same family, by the names that makers give.
  private static func bold(beside path: String) -> String {
    let stem = path.hasSuffix(".ttf") ? String(path.dropLast(4)) : path
    let base = stem.hasSuffix("-Regular") ? String(stem.dropLast(8)) : stem
    return ["\(base)-Bold.ttf", "\(base) Bold.ttf"].first { TextFile.exists($0) } ?? path
  }

  private static let usualFonts: [(regular: String, bold: String)] = {
    let linux = "/usr/share/fonts"
    let folders = ["\(linux)/truetype/liberation", "\(linux)/liberation-sans", "\(linux)/TTF"]
    let liberation = folders.map {
      ("\($0)/LiberationSans-Regular.ttf", "\($0)/LiberationSans-Bold.ttf")
    }
    let dejavu = ["\(linux)/truetype/dejavu", "\(linux)/dejavu-sans-fonts", "\(linux)/TTF"].map {
      ("\($0)/DejaVuSans.ttf", "\($0)/DejaVuSans-Bold.ttf")
    }
    let mac = ["/System/Library/Fonts/Supplemental", "/Library/Fonts"].map {
      ("\($0)/Arial.ttf", "\($0)/Arial Bold.ttf")
    }
    return liberation + dejavu + mac
  }()
}
