// swift-tools-version: 6.2
import PackageDescription

/// A generic type is made with what the compiler knows of it. By its name, as it is without this, the
/// program looks through all it consists of, once for each such type: half of what a short command does.
let lean = SwiftSetting.unsafeFlags(
  [
    "-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors",
    "-Xfrontend", "-function-sections",
  ], .when(configuration: .release))

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  lean,
]

/// Optimised in debug builds too. These floors compute, and nearly all the time of the tests goes into
/// them: unoptimised they take several times as long, and building them this way costs less than that.
let computing =
  strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

// The headers of Debian are where every compiler looks; those of Homebrew are not.
#if os(macOS)
  let sodiumNote: String? = "libsodium"
#else
  let sodiumNote: String? = nil
#endif
let sqlitePackages: [SystemPackageProvider] = [.apt(["libsqlite3-dev"])]
let sodiumPackages: [SystemPackageProvider] = [.apt(["libsodium-dev"]), .brew(["libsodium"])]

/// A floor of the house. `docs/architecture.md` says what may stand on what; `TidyTests` checks it.
func floor(
  _ name: String, on dependencies: [Target.Dependency] = [], as settings: [SwiftSetting] = strict
) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(of name: String, with dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.target(name: name), "TestSupport"] + dependencies,
    exclude: [],
    swiftSettings: strict)
}

let package = Package(
  name: "aflos",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "aflos", targets: ["aflos"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
  ],
  targets: [
    floor("Domain", as: computing),
    floor("Rules", on: ["Domain"], as: computing),
    floor("Planning", on: ["Domain", "Rules"], as: computing),
    floor("Documents", on: ["Domain", "Rules", "Planning", "Exchange", "Paper", "Sealing"]),
    floor("Exchange", on: ["Domain", "Rules", "Planning"]),
    floor("Imports", on: ["Domain"]),
    floor("Paper", as: computing),
    .systemLibrary(name: "CSodium", pkgConfig: sodiumNote, providers: sodiumPackages),
    floor("Sealing", on: ["Domain", "CSodium"]),
    .systemLibrary(name: "CSQLite", providers: sqlitePackages),
    floor("SQLite", on: ["CSQLite"]),
    floor("Store", on: ["Domain", "SQLite"]),
    floor("Terminal"),
    floor(
      "Commands",
      on: [
        "Domain", "Rules", "Planning", "Imports", "Documents", "Exchange", "Paper", "Sealing",
        "Store", "Terminal", argumentParser,
      ]),
    .executableTarget(name: "aflos", dependencies: ["Commands"], swiftSettings: strict),

    .executableTarget(
      name: "Benchmarks",
      dependencies: ["Domain", "Rules", "Planning", "Exchange", "Paper", "Imports", "SQLite", "Store"],
      path: "Tests/Benchmarks", swiftSettings: strict),
    .executableTarget(
      name: "Campaign", dependencies: ["Domain", "Exchange", "Imports", "Sealing", "Store"],
      path: "Tests/Campaign", swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["Domain", "Rules", "Planning"], path: "Tests/TestSupport",
      swiftSettings: strict),
    tests(of: "Domain"),
    tests(of: "Rules", with: ["Domain"]),
    tests(of: "Planning", with: ["Domain", "Rules"]),
    tests(of: "Documents", with: ["Domain", "Rules", "Planning", "Exchange", "Paper"]),
    tests(of: "Exchange", with: ["Domain", "Rules", "Planning"]),
    tests(of: "Imports", with: ["Domain", "Planning", "Exchange"]),
    tests(of: "Paper"),
    tests(of: "Sealing", with: ["CSodium"]),
    tests(of: "SQLite"),
    tests(of: "Store", with: ["Domain", "SQLite"]),
    tests(of: "Terminal"),
    tests(
      of: "Commands", with: ["Domain", "Planning", "Documents", "Exchange", "Store", "Terminal"]),
    .testTarget(
      name: "AflosTests", dependencies: ["aflos", "Campaign", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "TidyTests", dependencies: ["TestSupport"], swiftSettings: strict),
  ]
)
