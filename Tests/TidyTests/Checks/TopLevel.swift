/// What may lie in the top folder.
enum TopLevel {
  static let expected: Set = ["Package.swift", "Sources", "Tests", "README.md", "docs"]

  /// Names that do not belong there. Dot files may; so may what `.gitignore` names as a file of the
  /// top folder, because SwiftPM puts it there.
  static func strangers(in names: [String], ignoring gitignore: String) -> [String] {
    let ignored = Set(gitignore.lines.filter { $0.hasPrefix("/") }.map { String($0.dropFirst()) })
    return names.filter { !$0.hasPrefix(".") && !expected.contains($0) && !ignored.contains($0) }
  }
}
