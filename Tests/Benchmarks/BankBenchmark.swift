import Domain
import Foundation
import Imports
import Planning

/// Statements of a million bookings, read and totalled, and series found in them. Files are made in a
/// folder of their own and removed; nothing of them is in memory while they are read.
enum BankBenchmark {
  static let rows = 1_000_000

  /// Files that are made in `given` stay there.
  static func run(cases: URL, in given: URL? = nil) throws {
    let folder =
      given ?? URL(filePath: "/tmp/aflos-bank-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { if given == nil { try? FileManager.default.removeItem(at: folder) } }
    let statements = cases.appending(path: "statements")
    // Files that are there from before are taken as they are.
    guard !FileManager.default.fileExists(atPath: folder.appending(path: "ing.xml").path) else {
      return try measure(in: folder, statements)
    }
    try table(statements.appending(path: "ing-nl.csv"), to: folder.appending(path: "ing.csv"))
    try repeated(
      statements.appending(path: "ing.mt940"), from: "{1:F01", through: nil, count: 407,
      to: folder.appending(path: "ing.mt940"))
    try repeated(
      statements.appending(path: "ing-camt-v2.xml"), from: "<Stmt>", through: "</BkToCstmrStmt>",
      count: 168, to: folder.appending(path: "ing.xml"))
    try measure(in: folder, statements)
  }

  private static func measure(in folder: URL, _ statements: URL) throws {
    for name in ["ing.csv", "ing.mt940", "ing.xml"] {
      let path = folder.appending(path: name).path
      forgetHighWaterMark()
      let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
      Main.measure("\(name), a million bookings, \(size >> 20) MiB, totalled", runs: 3) {
        (try? StatementTotals.read(source(path)))?.count ?? 0
      }
      print("  most memory: \(highWaterMark())")
    }
    let camt = folder.appending(path: "ing.xml").path
    BankPeers.compare("expat in C", BankPeers.expat(in: folder)) {
      _ = try? StatementTotals.read(source(camt))
    }
    try series(statements.appending(path: "ing-nl.csv").path)
  }

  private static func series(_ table: String) throws {
    let year = try Statement.read(source(table)).transactions
    let read = (0..<rows).map { year[$0 % year.count] }
    // Each household has its own year: two thousand five hundred of them.
    let several = read.enumerated().map { index, one in
      var one = one
      if let iban = one.iban { one.iban = "\(iban)\(index / 390)" }
      one.counterparty += one.iban == nil ? " h\(index / 390)x" : ""
      return one
    }
    Main.measure("series in a million bookings", runs: 3) {
      BankPicture(of: several, holders: [], accounts: [], asOf: nil).habits.count
    }
    BankPeers.compare("a grouping in Python", BankPeers.grouping(table, rows: rows)) {
      _ = BankPicture(of: several, holders: [], accounts: [], asOf: nil).habits.count
    }
  }

  private static func source(_ path: String) -> ByteSource {
    let handle = FileHandle(forReadingAtPath: path)
    return ByteSource { (buffer) throws(BankProblem) -> Int in
      guard let handle else { throw BankProblem(.notReadable) }
      return read(handle.fileDescriptor, buffer.baseAddress, buffer.count)
    }
  }

  /// The rows of a table again and again, below its header.
  private static func table(_ source: URL, to target: URL) throws {
    let lines = try String(contentsOf: source, encoding: .utf8).split(separator: "\n")
    var written = 0
    var text = lines[0] + "\n"
    let block = lines.dropFirst().joined(separator: "\n") + "\n"
    while written + lines.count - 1 <= rows {
      text += block
      written += lines.count - 1
    }
    text += lines.dropFirst().prefix(rows - written).joined(separator: "\n")
    try Data(text.utf8).write(to: target)
  }

  private static func repeated(
    _ source: URL, from start: String, through end: String?, count: Int, to target: URL
  ) throws {
    let text = try String(contentsOf: source, encoding: .utf8)
    let first = text.firstRange(of: start)?.lowerBound ?? text.startIndex
    let last = end.flatMap { text.firstRange(of: $0)?.lowerBound } ?? text.endIndex
    try Data().write(to: target)
    let handle = try FileHandle(forWritingTo: target)
    try handle.write(contentsOf: Data(text[..<first].utf8))
    let block = Data(text[first..<last].utf8)
    for _ in 0..<(rows / count) { try handle.write(contentsOf: block) }
    try handle.write(contentsOf: Data(text[last...].utf8))
    try handle.close()
  }

  /// Lets Linux begin anew with counting: making the files took memory of its own.
  private static func forgetHighWaterMark() {
    try? Data("5".utf8).write(to: URL(filePath: "/proc/self/clear_refs"))
  }

  /// The most memory this process had, as Linux counts it.
  private static func highWaterMark() -> String {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    return status.split(separator: "\n").first { $0.hasPrefix("VmHWM") }.map(String.init) ?? "?"
  }
}
