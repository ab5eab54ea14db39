/// The table under `## Floors` in `docs/architecture.md`: which target may import what.
struct FloorTable {
  /// By target.
  let mayImport: [String: Set<String>]

  /// What comes with Swift and is no dependency in `Package.swift`.
  static let partOfSwift: Set = ["Foundation", "Glibc", "Darwin", "Synchronization"]

  /// Reads the rows `| target | holds | may import |`; everything else is skipped.
  init(markdown: String) {
    let section = markdown.lines.drop { $0 != "## Floors" }.dropFirst()
      .prefix { !$0.hasPrefix("## ") }
    let rows = section.filter { $0.hasPrefix("| `") }.map { row in
      row.split(separator: "|").map { String($0).trimmed }
    }
    mayImport = Dictionary(
      rows.filter { $0.count == 3 }.map {
        (Self.names(in: $0[0]).first ?? "", Self.names(in: $0[2]))
      },
      uniquingKeysWith: { $0.union($1) })
  }

  /// The targets and libraries that `Package.swift` must name for a target.
  func dependencies(of target: String) -> Set<String> {
    (mayImport[target] ?? []).subtracting(Self.partOfSwift)
  }

  /// What stands between backticks; "nothing" has none.
  private static func names(in cell: String) -> Set<String> {
    let parts = cell.split(separator: "`", omittingEmptySubsequences: false)
    return Set(parts.indices.filter { $0 % 2 == 1 }.map { String(parts[$0]) })
  }
}

extension SwiftSource {
  /// Imports that the floor may not make.
  func imports(beyond allowed: Set<String>) -> [Finding] {
    code.indices.compactMap { index in
      let words = code[index].split(separator: " ")
      guard let keyword = words.firstIndex(of: "import"),
        words[..<keyword].allSatisfy({ $0.hasPrefix("@") || accessLevels.contains(String($0)) }),
        let module = module(in: words[(keyword + 1)...]), !allowed.contains(module)
      else { return nil }
      return finding(line: index + 1, "may not import \(module)")
    }
  }

  /// The module of `GRDB`, of `Foundation.URL`, and of `struct Foundation.URL`.
  private func module(in words: ArraySlice<Substring>) -> String? {
    words.last?.split(separator: ".").first.map(String.init)
  }
}

private let accessLevels: Set = ["package", "public", "internal", "private", "fileprivate"]
