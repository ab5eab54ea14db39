import Foundation

@testable import Paper

/// Fonts of this machine, for tests on real ones.
enum SystemFonts {
  private static let folders = [
    "/usr/share/fonts/truetype/dejavu", "/usr/share/fonts/truetype/liberation",
    "/usr/share/fonts/TTF", "/usr/share/fonts/dejavu-sans-fonts", "/Library/Fonts",
  ]
  private static let names = [
    ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf"),
    ("LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf"),
  ]

  /// The bytes of each pair that is here: regular and bold.
  static let all: [(regular: [UInt8], bold: [UInt8])] = folders.flatMap { folder in
    names.compactMap { regular, bold in
      guard let regular = bytes("\(folder)/\(regular)"), let bold = bytes("\(folder)/\(bold)")
      else { return nil }
      return (regular, bold)
    }
  }

  static var isHere: Bool { !all.isEmpty }

  private static func bytes(_ path: String) -> [UInt8]? {
    (try? Data(contentsOf: URL(filePath: path))).map(Array.init)
  }
}
