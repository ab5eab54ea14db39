import Foundation

/// The files of this package, read from where this test was compiled.
enum Repository {
  /// The folder of `Package.swift`.
  static let root: URL = {
    var folder = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    while folder.path != "/", !exists(folder.appending(path: "Package.swift")) {
      folder.deleteLastPathComponent()
    }
    return folder
  }()

  /// `Sources/Domain`, `Sources/Rules`, …: what stands directly in Sources.
  static let floors = folders(in: "Sources")

  /// Every folder with Swift code of our own, of the program and of its tests.
  static let codeFolders = floors + folders(in: "Tests")

  /// What people wrote: paths from the root, sorted. Not the build, not the history, not the files of
  /// banks and spreadsheets, which are as programs make them, and no dossiers.
  static let texts =
    (codeFolders + ["docs", ".ci"]).flatMap { files(below: $0) }
    .filter { path in
      !["statements", "sheets"].contains { path.hasPrefix("Tests/Cases/\($0)/") }
        && !path.hasSuffix(".sqlite") && !path.hasSuffix(".png")
    } + looseTexts

  private static let looseTexts = ["Package.swift", "README.md", ".gitignore", ".swift-format"]
    .filter { exists(root.appending(path: $0)) }

  /// The Swift files below one of `codeFolders`.
  static func sources(below folder: String) throws -> [SwiftSource] {
    try sources.get()[folder] ?? []
  }

  /// Read once: every claim looks at the same files.
  private static let sources = Result {
    try Dictionary(uniqueKeysWithValues: codeFolders.map { ($0, try read(folder: $0)) })
  }

  private static func read(folder: String) throws -> [SwiftSource] {
    try files(below: folder).filter { $0.hasSuffix(".swift") }
      .map { SwiftSource(path: $0, text: try text($0)) }
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  static func holds(_ path: String) -> Bool { exists(root.appending(path: path)) }

  /// The names in the top folder.
  static func topLevel() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.path).sorted()
  }

  private static func exists(_ url: URL) -> Bool {
    FileManager.default.fileExists(atPath: url.path)
  }

  private static func folders(in parent: String) -> [String] {
    let children = try? FileManager.default.contentsOfDirectory(
      at: root.appending(path: parent), includingPropertiesForKeys: nil)
    return (children ?? []).filter(\.hasDirectoryPath).map { "\(parent)/\($0.lastPathComponent)" }
      .sorted()
  }

  private static func files(below folder: String) -> [String] {
    let base = root.appending(path: folder)
    let below =
      FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
    return below.filter { path in
      let url = base.appending(path: path)
      return !url.lastPathComponent.hasPrefix(".DS") && !url.isFolder
    }
    .map { "\(folder)/\($0)" }.sorted()
  }
}

extension URL {
  fileprivate var isFolder: Bool {
    var folder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &folder) && folder.boolValue
  }
}
