/// What `Package.swift` says about targets; read as text, because asking SwiftPM while it runs the
/// tests would wait for itself.
struct Manifest {
  /// The dependencies of each floor: own targets and the products of libraries.
  let dependencies: [String: Set<String>]

  /// Understands `floor("X", on: [...])` and `.executableTarget(name: "X", dependencies: [...])`,
  /// and library names given as `let x = Target.Dependency.product(name: "X", …)`.
  init(text: String) {
    let products = Dictionary(
      text.matches(of: #/let (\w+) = Target\.Dependency\.product\(\s*name: "(\w+)"/#)
        .map { (String($0.1), String($0.2)) },
      uniquingKeysWith: { first, _ in first })
    let targets = text.matches(
      of:
        #/(?:floor\(\s*|\.executableTarget\(\s*name: |\.systemLibrary\(\s*name: )"(\w+)"([^()]*)\)/#
    )
    dependencies = Dictionary(
      targets.map { (String($0.1), Self.names(in: String($0.2), products)) },
      uniquingKeysWith: { $0.union($1) })
  }

  private static func names(in arguments: String, _ products: [String: String]) -> Set<String> {
    guard let list = arguments.firstMatch(of: #/\[([^\[\]]*)\]/#)?.1 else { return [] }
    return Set(
      list.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }.map { name in
        products[name] ?? String(name.filter { $0 != "\"" })
      })
  }
}
