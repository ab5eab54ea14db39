// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Optimised in debug builds too. These floors compute, and nearly all the time of the tests goes into
/// them: unoptimised they take several times as long, and building them this way costs less than that.
let computing =
  strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")

// The headers of Debian are where every compiler looks; those of Homebrew are not.
#if os(macOS)
  let sodiumNote: String? = "libsodium"
#else
  let sodiumNote: String? = nil
#endif
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
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
  ],
  targets: [
    floor("Domain", as: computing),
    floor("Rules", on: ["Domain"], as: computing),
    floor("Planning", on: ["Domain", "Rules"], as: computing),
    floor("Documents", on: ["Domain", "Rules", "Planning", "Exchange", "Paper", "Sealing", mustache]),
    floor("Exchange", on: ["Domain", "Rules", "Planning"]),
    floor("Imports", on: ["Domain"]),
    floor("Paper", as: computing),
    .systemLibrary(name: "CSodium", pkgConfig: sodiumNote, providers: sodiumPackages),
    floor("Sealing", on: ["Domain", "CSodium"]),
    floor("Store", on: ["Domain", grdb, sqlite]),
    floor("Terminal"),
    floor(
      "Commands",
      on: [
        "Domain", "Rules", "Planning", "Imports", "Documents", "Exchange", "Paper", "Sealing",
        "Store", "Terminal", argumentParser,
      ]),
    .executableTarget(name: "aflos", dependencies: ["Commands"], swiftSettings: strict),

    .executableTarget(
      name: "Benchmarks", dependencies: ["Domain", "Rules", "Planning", "Exchange", "Paper", "Imports"],
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
    tests(of: "Store", with: ["Domain", grdb]),
    tests(of: "Terminal"),
    tests(
      of: "Commands", with: ["Domain", "Planning", "Documents", "Exchange", "Store", "Terminal"]),
    .testTarget(
      name: "AflosTests", dependencies: ["aflos", "Campaign", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "TidyTests", dependencies: ["TestSupport"], swiftSettings: strict),
  ]
)
