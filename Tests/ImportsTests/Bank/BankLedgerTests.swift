import Domain
import Imports
import TestSupport
import Testing

/// Files of one account after each other: each booking once, and what is missing is named.
@Suite struct BankLedgerTests {
  static let imports = (try? StatementTruth.read().imports) ?? []

  static func statement(_ path: String) throws -> Statement {
    try Statement.read(ByteSource(Cases.bytes("statements/\(path)")))
  }

  private func keys(_ transactions: [Transaction]) -> [String] {
    transactions.map { "\($0.date.iso) \($0.amount.cents)" }.sorted()
  }

  @Test(arguments: imports.map(\.files))
  func filesAfterEachOtherGiveEachBookingOnce(_ files: [String]) throws {
    let one = try #require(Self.imports.first { $0.files == files })
    for order in [files, files.reversed()] {
      var ledger = BankLedger()
      for path in order { _ = ledger.add(try Self.statement(path)) }
      let expected =
        if let equals = one.equals {
          keys(try Self.statement(equals).transactions)
        } else {
          try files.flatMap { keys(try Self.statement($0).transactions) }.sorted()
        }
      #expect(keys(ledger.transactions) == expected, "\(order)")
    }
  }

  @Test func noFileOfTheCorpusMissesAnything() throws {
    for file in try StatementTruth.read().files where file.mustRefuse != true {
      var ledger = BankLedger()
      _ = ledger.add(try Self.statement(file.path))
      #expect(ledger.gaps == [], "\(file.path)")
    }
  }

  @Test func aRowThatIsMissingIsNamedWithItsDaysAndAmount() throws {
    let text = String(decoding: try Cases.bytes("statements/ing-nl.csv"), as: UTF8.self)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let place = try #require(lines.firstIndex { $0.contains("\"152,42\"") })
    lines.remove(at: place)
    var ledger = BankLedger()
    _ = ledger.add(try Statement.read(ByteSource(Array(lines.joined(separator: "\n").utf8))))
    #expect(
      ledger.gaps == [
        BankGap(
          account: "NL07INGB0142233322", after: .day("2026-11-26"), before: .day("2026-11-27"),
          missing: Money(cents: -15_242))
      ])
    #expect(ledger.unchecked == [])
  }

  @Test func aMonthThatIsMissingBetweenTwoFilesIsNamed() throws {
    let bytes = try Cases.bytes("statements/rabo-MT940S.swi")
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\r\n", omittingEmptySubsequences: false)
    let text =
      lines.count > 10 ? lines.joined(separator: "\n") : String(decoding: bytes, as: UTF8.self)
    var days = text.components(between: ":20:")
    #expect(days.count > 300)
    let missing = days[40...60]
    let sum = missing.reduce(0) { $0 + $1.count(of: ":61:") }
    #expect(sum > 0)
    days.removeSubrange(40...60)
    var ledger = BankLedger()
    _ = ledger.add(
      try Statement.read(ByteSource(Array((":20:" + days.joined(separator: ":20:")).utf8))))
    #expect(ledger.gaps.count == 1)
  }

  @Test func withoutBalancesNobodyCanSayWhatIsMissing() throws {
    var ledger = BankLedger()
    _ = ledger.add(try Self.statement("bunq-nl.csv"))
    #expect(ledger.unchecked == ["NL58BUNQ0142233322"])
  }
}

extension String {
  fileprivate func components(between mark: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: mark) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    parts.append(String(rest))
    return Array(parts.dropFirst())
  }

  fileprivate func count(of mark: String) -> Int { components(between: mark).count }
}
