import Foundation

/// Programs of others that do the same as ours, where they are there: run in turns with it, so that a busy
/// machine is as busy for both.
enum BankPeers {
  private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Programs/peers")

  /// A CAMT.053 totalled by expat, in C; nil where there is no compiler or no expat.
  static func expat(in folder: URL) -> (() -> Double?)? {
    let program = folder.appending(path: "camt-expat").path
    let source = sources.appending(path: "camt-expat.c").path
    guard output("cc", ["-O2", source, "-lexpat", "-o", program]) != nil else { return nil }
    let file = folder.appending(path: "ing.xml").path
    return { output(program, [file]).flatMap(seconds) }
  }

  /// Bookings grouped by name and amount in Python, without reading them; nil where there is none.
  static func grouping(_ table: String, rows: Int) -> (() -> Double?)? {
    guard output("python3", ["--version"]) != nil else { return nil }
    let script = sources.appending(path: "series-naive.py").path
    return { output("python3", [script, table, String(rows)]).flatMap(seconds) }
  }

  /// Prints the least that each took of the processor, and how many times ours goes into the other.
  static func compare(_ name: String, _ peer: (() -> Double?)?, _ own: () -> Void) {
    guard let peer else { return print("  beside \(name): it is not on this machine") }
    var (mine, theirs) = (Double.infinity, Double.infinity)
    for _ in 0..<5 {
      let before = Main.processorSeconds()
      own()
      mine = min(mine, Main.processorSeconds() - before)
      guard let other = peer() else { return print("  beside \(name): it did not run") }
      theirs = min(theirs, other)
    }
    print(
      "  beside \(name): \(hundredths(mine)) s, the other \(hundredths(theirs)) s;",
      "\(hundredths(theirs / mine)) times as fast (processor, least of five in turns)")
  }

  private static func hundredths(_ value: Double) -> String {
    let whole = Int((value * 100).rounded())
    return "\(whole / 100).\(whole % 100 < 10 ? "0" : "")\(whole % 100)"
  }

  /// Each prints the seconds last.
  private static func seconds(_ text: String) -> Double? {
    text.split(whereSeparator: \.isWhitespace).last.flatMap { Double($0) }
  }

  /// What a program prints; nil where it is not there or fails.
  private static func output(_ program: String, _ words: [String]) -> String? {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + words
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return process.terminationStatus == 0 ? text : nil
  }
}
