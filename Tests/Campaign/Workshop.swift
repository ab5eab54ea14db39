import Domain
import Foundation
import Store

/// A folder with a dossier in it, and the program that is tried.
final class Workshop {
  let program: String
  let folder: String
  /// A household with debts, payments, answers and letters, made once.
  private var sample: String?
  private var results: [String: String] = [:]

  init(program: String, folder: String) {
    self.program = program
    self.folder = folder
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  func clear() { try? FileManager.default.removeItem(atPath: folder) }

  /// What a program that ended left.
  struct Ended {
    /// The exit code; nil where a signal ended it.
    let code: Int32?
    let output: String
    let error: String
  }

  /// Every command that changes something, with words that fit the sample.
  static let changes: [[String]] = [
    ["household", "edit", "--reserve", "75"],
    ["income", "add", "--kind", "benefit", "--name", "Uitkering", "--amount", "120"],
    ["income", "edit", "i1", "--amount", "1950"],
    ["income", "remove", "i1"],
    ["cost", "add", "--category", "water", "--name", "Water", "--amount", "20"],
    ["creditor", "edit", "c1", "--city", "Arnhem"],
    [
      "debt", "add", "--creditor", "Nieuw", "--kind", "telecom", "--principal", "55", "--stage",
      "demand",
    ],
    ["debt", "edit", "d2", "--principal", "333,33"],
    ["debt", "remove", "d1"],
    ["pay", "d2", "5", "--yes"],
    ["pay", "edit", "p1", "--amount", "6", "--yes"],
    ["reply", "d2", "refused", "--reason", "other"],
    ["log", "add", "d2", "--by", "phone", "--said", "gebeld", "--yes"],
    ["letter", "sent", "b1", "--by", "post"],
    ["plan", "strategy", "smallest"],
    ["undo"],
    ["history", "purge", "--yes"],
    ["backup", "--keep", "2"],
  ]

  /// Runs Aflos on the dossier at `path`.
  @discardableResult
  func aflos(_ words: [String], on path: String, input: String? = nil) throws -> Ended {
    try run([program] + words + Self.always(path), input: input)
  }

  static func always(_ path: String) -> [String] {
    ["--file", path, "--today", "2026-11-29", "--lang", "en", "--no-input"]
  }

  func run(_ words: [String], input: String? = nil) throws -> Ended {
    let process = try start(words, input: input)
    return process.wait()
  }

  func start(_ words: [String], input: String? = nil) throws -> Running {
    try Running(words, input: input, in: folder)
  }

  /// A fresh copy of the sample dossier, and its path.
  func dossier(_ name: String = "dossier", isSealed: Bool = false) throws -> String {
    let sample = try sampleFile()
    let place = "\(folder)/\(name)"
    try? FileManager.default.removeItem(atPath: place)
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    let path = "\(place)/dossier.aflos"
    try FileManager.default.copyItem(atPath: sample, toPath: path)
    if isSealed { try Self.seal(path) }
    return path
  }

  private func sampleFile() throws -> String {
    if let sample { return sample }
    let path = "\(folder)/sample.aflos"
    let steps: [[String]] = [
      ["household", "edit", "--kind", "single", "--name", "A. Voorbeeld", "--reserve", "50"],
      ["income", "add", "--kind", "wages", "--name", "Loon", "--amount", "1912,34"],
      ["cost", "add", "--category", "housing", "--name", "Huur", "--amount", "612"],
      [
        "debt", "add", "--creditor", "Vattenfall", "--kind", "energy", "--principal", "612,30",
        "--stage", "demand", "--due-date", "2026-03-14",
      ],
      [
        "debt", "add", "--creditor", "Bol", "--kind", "onlinePurchase", "--principal", "300",
        "--stage", "demand", "--due-date", "2026-05-01",
      ],
      ["pay", "d1", "10", "--yes"],
      [
        "letter", "write", "--all", "--kind", "specification-request", "--to",
        "\(folder)/brieven",
      ],
    ]
    for words in steps {
      let ended = try aflos(words, on: path)
      guard ended.code == 0 else {
        throw Fault("the sample cannot be made: \(words): \(ended.error)\(ended.output)")
      }
    }
    sample = path
    return path
  }

  /// Everything in a file; throws where it is damaged.
  func state(of path: String) throws -> String {
    let file = try Self.open(path)
    let problems = try file.problems()
    guard problems.isEmpty else { throw Fault("damaged: \(problems.prefix(3))") }
    return try file.dump()
  }

  /// What the sample becomes by this command when nothing goes wrong.
  func result(of words: [String]) throws -> String {
    let key = words.joined(separator: " ")
    if let known = results[key] { return known }
    let path = try dossier("whole")
    let ended = try aflos(words, on: path)
    guard ended.code == 0 else { throw Fault("\(key) does not work: \(ended.error)") }
    let state = try state(of: path)
    results[key] = state
    return state
  }
}

/// A program that runs.
final class Running {
  let process = Process()
  private let input = Pipe()
  private let outputPath: String
  private let errorPath: String

  init(_ words: [String], input text: String?, in folder: String) throws {
    let name = UUID().uuidString
    outputPath = "\(folder)/out-\(name)"
    errorPath = "\(folder)/err-\(name)"
    try Data().write(to: URL(filePath: outputPath))
    try Data().write(to: URL(filePath: errorPath))
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    // What it writes by a short name stays in the workshop.
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = [
      "PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "HOME": folder, "SWIFT_BACKTRACE": "enable=no",
    ]
    process.standardOutput = FileHandle(forWritingAtPath: outputPath)
    process.standardError = FileHandle(forWritingAtPath: errorPath)
    process.standardInput = input
    try process.run()
    if let text { say(text) }
    if text != nil { close() }
  }

  /// Types something.
  func say(_ text: String) { try? input.fileHandleForWriting.write(contentsOf: Data(text.utf8)) }

  /// Ends the input.
  func close() { try? input.fileHandleForWriting.close() }

  func wait() -> Workshop.Ended {
    close()
    process.waitUntilExit()
    defer {
      try? FileManager.default.removeItem(atPath: outputPath)
      try? FileManager.default.removeItem(atPath: errorPath)
    }
    let isSignal = process.terminationReason == .uncaughtSignal
    // `env` ends as what it started does; a shell adds 128 to a signal.
    let status = process.terminationStatus
    return Workshop.Ended(
      code: isSignal || status > 130 ? nil : status,
      output: (try? String(contentsOfFile: outputPath, encoding: .utf8)) ?? "",
      error: (try? String(contentsOfFile: errorPath, encoding: .utf8)) ?? "")
  }
}
