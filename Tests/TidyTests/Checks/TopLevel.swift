/// What may lie in the top folder.
enum TopLevel {
  static let expected: Set = ["Package.swift", "Sources", "Tests", "README.md", "docs", "findings"]

  /// Names that do not belong there. Dot files may; so may what `.gitignore` names in the top folder:
  /// what SwiftPM puts there, and the folders that the README's own commands make.
  static func strangers(in names: [String], ignoring gitignore: String) -> [String] {
    let ignored = Set(
      gitignore.lines.filter { $0.hasPrefix("/") }.map { line in
        line.dropFirst().split(separator: "/").joined(separator: "/")
      })
    return names.filter { !$0.hasPrefix(".") && !expected.contains($0) && !ignored.contains($0) }
  }
}
