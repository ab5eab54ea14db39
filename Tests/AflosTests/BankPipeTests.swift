import Foundation
import TestSupport
import Testing

/// Statements and lists that are piped in, as one program hands them to another.
@Suite struct BankPipeTests {
  private func aflos(_ words: [String], input: String) throws -> Piped {
    let home = FileManager.default.temporaryDirectory.appending(path: "aflos-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: home) }
    return try Piped.run(
      AflosBinary.path(), words, input: input,
      environment: ["HOME": home.path, "AFLOS_LANG": "en", "PATH": "/usr/bin:/bin"])
  }

  @Test func aStatementComesFromStandardInput() throws {
    let text = String(decoding: try Cases.bytes("statements/ing-nl.csv"), as: UTF8.self)
    let run = try aflos(["import", "bank", "-", "--dry-run", "--json"], input: text)
    #expect(run.status == .exited(0), "\(run.error)")
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(json?["schema"] as? String == "aflos.bank/1")
    #expect((json?["transactions"] as? [Any])?.count ?? 0 > 390)
    // Nothing is asked of a pipe, and nothing is kept without a yes.
    let unsure = try aflos(["import", "bank", "-"], input: text)
    #expect(unsure.status == .exited(1) && unsure.error.contains("--yes"))
    #expect(try aflos(["import", "bank", "-"], input: "nothing of a bank").status == .exited(2))
  }

  @Test func aListComesFromStandardInput() throws {
    let text = "creditor;amount;kind;stage\nZiggo;45,00;telecom;invoice\nTotal;45,00;;\n"
    let run = try aflos(["import", "debts", "-", "--json"], input: text)
    #expect(run.status == .exited(1) && run.output.contains("\"total\""), "\(run.error)")
    #expect(try aflos(["import", "debts", "-", "--yes"], input: text).status == .exited(0))
  }
}
