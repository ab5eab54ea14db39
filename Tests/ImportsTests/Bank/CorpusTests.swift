import Domain
import Imports
import TestSupport
import Testing

/// Every file of the corpus gives the transactions of the household, as far as its format can.
@Suite struct CorpusTests {
  static let truth = try? StatementTruth.read()
  static let files = (truth?.files ?? []).filter { $0.mustRefuse != true && $0.own == nil }
  static let refused = (truth?.files ?? []).filter { $0.mustRefuse == true }

  /// A transaction as it is compared.
  struct Row: Hashable, Comparable, CustomStringConvertible {
    var date: String
    var cents: Int
    static func < (a: Row, b: Row) -> Bool { (a.date, a.cents) < (b.date, b.cents) }
    var description: String { "\(date) \(cents)" }
  }

  @Test func theCorpusIsThere() { #expect(Self.files.count == 36 && Self.refused.count == 3) }

  @Test(arguments: files.map(\.path))
  func daysAndAmountsAreExact(_ path: String) throws {
    let (file, expected) = try expected(path)
    let statement = try Statement.read(ByteSource(Cases.bytes("statements/\(path)")))
    // Where only a value date stands there, the booking date is that of the statement.
    let rows = statement.transactions.map { Row(date: $0.date.iso, cents: $0.amount.cents) }
    #expect(rows.sorted() == expected.map { Row(date: $0.date, cents: $0.amountCents) }.sorted())
    let accounts = Set((file.accounts ?? []).flatMap { [$0.iban, $0.number ?? ""] })
    let nameless = ["Revolut", "N26"]
    #expect(Set(statement.transactions.map(\.account)).isSubset(of: accounts.union(nameless)))
    let totals = try StatementTotals.read(ByteSource(Cases.bytes("statements/\(path)")))
    #expect(totals.count == rows.count && totals.sum == rows.map(\.cents).reduce(0, +))
    #expect(totals.first?.iso == rows.min()?.date && totals.last?.iso == rows.max()?.date)
  }

  @Test(arguments: files.map(\.path))
  func sidesAndTextsAreTheirs(_ path: String) throws {
    let (file, expected) = try expected(path)
    let carries = try #require(file.carries)
    let statement = try Statement.read(ByteSource(Cases.bytes("statements/\(path)")))
    var left = statement.transactions
    var wrong: [String] = []
    for truth in expected where truth.kind != "batch" {
      let wanted = truth.iban.hasPrefix("@") ? "" : truth.iban
      let candidates = left.indices.filter {
        left[$0].date.iso == truth.date && left[$0].amount.cents == truth.amountCents
          && (!carries.iban || truth.iban.hasPrefix("@") || (left[$0].iban ?? "") == wanted)
      }
      let index = try #require(candidates.first, "\(path): \(truth.n) \(truth.description)")
      let best = candidates.first { Self.agrees(left[$0], truth, carries) } ?? index
      let read = left.remove(at: best)
      if !Self.agrees(read, truth, carries) {
        wrong.append(
          "\(truth.n): “\(read.counterparty)” “\(read.description)” for "
            + "“\(truth.counterparty)” “\(truth.description)”")
      }
    }
    #expect(wrong == [])
    #expect(left.allSatisfy { $0.kind == .batch })
  }

  /// Letters and digits alone are compared: banks differ in case, accents and marks.
  private static func agrees(
    _ read: Transaction, _ truth: StatementTruth.Transaction, _ carries: StatementTruth.Carries
  ) -> Bool {
    let isCard = truth.kind == "card" || truth.kind == "cash"
    if carries.name == true {
      let limit = isCard ? carries.cardNameMax : carries.nameMax
      let name = key(limit.map { String(truth.counterparty.prefix($0)) } ?? truth.counterparty)
      // Some banks put their own name beside what they charge.
      let isOwn =
        truth.counterparty.isEmpty && ["bunq", "n26", ""].contains(key(read.counterparty))
      // A whole name where only part of one had to be is as good; a card may be cut without a word.
      let whole = key(truth.counterparty)
      let found = key(read.counterparty)
      let isCut = isCard && found.utf8.count >= 15 && whole.hasPrefix(found)
      guard isOwn || found == name || found == whole || isCut || whole.isEmpty else {
        return false
      }
    }
    guard carries.text, !isCard, truth.kind != "own", truth.kind != "fee" else { return true }
    let text = key(
      carries.textMax.map { String(truth.description.prefix($0)) } ?? truth.description)
    guard carries.name != nil else {
      return key(read.description).hasPrefix(
        String(key(truth.counterparty + truth.description).prefix(90)))
    }
    let found = key(read.description)
    return found == text || text.count > 60 && found.hasPrefix(text.prefix(60))
      // Nine digits that may be a citizen service number are masked.
      || read.description.contains("*********")
  }

  private static func key(_ text: String) -> String {
    // "İ" and "ı" have no plain letter in every character set.
    folded(text.split(whereSeparator: { "ıİ".contains($0) }).joined(separator: "i"))
  }

  /// What the file must give: with one amount where it books a batch as one.
  private func expected(
    _ path: String
  ) throws -> (StatementTruth.File, [StatementTruth.Transaction]) {
    let truth = try #require(Self.truth)
    let file = try #require(truth.files.first { $0.path == path })
    let accounts = Set((file.accounts ?? []).map(\.id))
    var rows = truth.transactions.filter {
      accounts.contains($0.account) && $0.date >= file.from && $0.date <= file.to
    }
    if file.carries?.batches == "total" {
      let parts = rows.filter { $0.batch != nil }
      rows.removeAll { $0.batch != nil }
      if var one = parts.first {
        one.amountCents = parts.map(\.amountCents).reduce(0, +)
        one.kind = "batch"
        rows.append(one)
      }
    }
    return (file, rows)
  }

  @Test func aBatchThatIsOneAmountIsNobodys() throws {
    for path in ["ing.mt940", "abn-MT940.STA", "rabo-MT940S.swi"] {
      let statement = try Statement.read(ByteSource(Cases.bytes("statements/\(path)")))
      let batch = statement.transactions.filter { $0.kind == .batch }
      #expect(batch.count == 1, "\(path)")
      #expect(batch.first?.amount.cents == -18_015 && batch.first?.iban == nil, "\(path)")
    }
  }

  @Test func aWalletHasItsOwnContent() throws {
    let file = try #require(Self.truth?.files.first { $0.path == "paypal-nl.csv" })
    let statement = try Statement.read(ByteSource(Cases.bytes("statements/paypal-nl.csv")))
    let own = (file.own ?? []).map { row in Array(row.prefix(2)) }
    #expect(
      statement.transactions.map { [.text($0.date.iso), .number($0.amount.cents)] } == own)
    #expect(statement.transactions.count { $0.kind == .topUp } == 18)
  }

  @Test(arguments: refused.map(\.path))
  func whatIsHostileIsRefused(_ path: String) throws {
    let bytes = try Cases.bytes("statements/\(path)")
    #expect(throws: BankProblem.self) { try Statement.read(ByteSource(bytes)) }
    #expect(throws: BankProblem.self) { try StatementTotals.read(ByteSource(bytes)) }
  }
}
