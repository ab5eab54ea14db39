import Domain

/// Makes a transaction of `:61:`, the line behind it, and `:86:`.
enum MT940Text {
  static func transaction(
    _ entry: MT940Entry, account: String, supplement: [String], details: [String],
    _ dialect: MT940Reader.Dialect
  ) -> Transaction {
    var transaction = Transaction(
      account: account, date: entry.booked ?? entry.value, amount: Money(cents: entry.cents))
    transaction.kind = BookingCode.kinds[entry.code] ?? .other
    transaction.number = filled(entry.bankReference)
    transaction.reference = CheckedReference(entry.reference)?.text
    // Rabobank, and ASN in the reference itself, give the other account here.
    let other = StatementText.iban(supplement.first ?? "") ?? StatementText.iban(entry.reference)
    let reference = transaction.reference
    apply(details, dialect, to: &transaction)
    transaction.iban = transaction.iban ?? other
    transaction.reference = transaction.reference ?? reference
    if dialect == .asn, transaction.iban != nil, let name = supplement.first,
      name.count > transaction.counterparty.count
    {
      transaction.counterparty = name
    }
    transaction.settle()
    // As in CAMT.053: the mark alone says it, whatever the text does.
    if entry.isReversal { transaction.kind = .returned }
    return transaction
  }

  private static func apply(
    _ details: [String], _ dialect: MT940Reader.Dialect, to transaction: inout Transaction
  ) {
    guard let first = details.first else { return }
    let joined = details.joined()
    let bytes = Array(first.utf8.prefix(4))
    let isCoded = bytes.count == 4 && bytes[..<3].allSatisfy(Bytes.isDigit)
    if isCoded, bytes[3] == UInt8(ascii: "?") || bytes[3] == UInt8(ascii: ">") {
      SubfieldText.apply(joined, mark: bytes[3], to: &transaction)
    } else if dialect == .abnAmro, !first.hasPrefix("/") {
      BlockText.apply(
        details.map { $0.padded(to: 65) }.joined(), to: &transaction)
    } else if dialect == .asn {
      applyASN(details, to: &transaction)
    } else if first.hasPrefix("/") {
      SlashText.apply(Substring(joined), to: &transaction)
    } else {
      applyPlain(details, to: &transaction)
    }
    if transaction.kind == .other, isCard(joined) { transaction.kind = .card }
  }

  /// ING gives no code of its own to a payment with a card.
  private static func isCard(_ text: String) -> Bool {
    ["Pasvolgnr: ", "Betaalautomaat", " PAS: "].contains {
      Substring(text).firstRange(of: $0) != nil
    }
  }

  /// The account and the name, or the merchant in front of `>`; then lines of 65.
  private static func applyASN(_ details: [String], to transaction: inout Transaction) {
    let lines = details.map { $0.padded(to: 65) }
    let first = lines[0]
    if let iban = StatementText.iban(String(first.prefix(18))) {
      transaction.iban = iban
      transaction.counterparty = trimmed(first.dropFirst(18))
      transaction.description = lines.dropFirst().joined()
    } else if transaction.kind == .card || transaction.kind == .cash {
      transaction.counterparty = String(first.prefix { $0 != ">" })
    } else {
      transaction.description = lines.joined()
    }
  }

  /// Knab: a card has its merchant behind `NAAM:`; older texts are `REK: iban/NAAM: x`.
  private static func applyPlain(_ details: [String], to transaction: inout Transaction) {
    var rest: [String] = []
    for line in details.flatMap({ $0.split(separator: "/") }).map({ trimmed($0) }) {
      if line.hasPrefix("NAAM: ") {
        transaction.counterparty = String(line.dropFirst(6))
      } else if line.hasPrefix("REK: ") {
        transaction.iban = StatementText.iban(String(line.dropFirst(5)))
      } else {
        rest.append(line)
      }
    }
    let isPlain = transaction.counterparty.isEmpty && transaction.iban == nil
    transaction.description = isPlain ? details.joined() : rest.joined(separator: " ")
    if !transaction.counterparty.isEmpty, transaction.iban == nil { transaction.kind = .card }
  }
}

extension String {
  /// With spaces behind it up to `width`.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}

/// Pieces of 27 characters with numbers: `>20`…`>27` of Triodos, `?20`…`?29` of German banks.
enum SubfieldText {
  static func apply(_ text: String, mark: UInt8, to transaction: inout Transaction) {
    let pieces = pieces(of: text, mark)
    func joined(_ numbers: ClosedRange<Int>) -> String {
      pieces.filter { numbers.contains($0.number) }.map(\.text).joined()
    }
    guard mark == UInt8(ascii: "?") else {
      // With an account, 20 is its BIC and 21 the account; the name runs into the text.
      let iban = StatementText.iban(joined(21...21))
      transaction.iban = iban
      transaction.description = joined(iban == nil ? 20...29 : 22...29)
      return
    }
    if let kind = BookingCode.kinds["?\(text.prefix(3))"] { transaction.kind = kind }
    transaction.iban = StatementText.iban(joined(31...31))
    transaction.counterparty = joined(32...33)
    applyPurpose(joined(20...29) + joined(60...63), to: &transaction)
  }

  private static func pieces(of text: String, _ mark: UInt8) -> [(number: Int, text: String)] {
    var pieces: [(number: Int, text: [UInt8])] = []
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      if bytes[index] == mark, index + 2 < bytes.count, Bytes.isDigit(bytes[index + 1]),
        Bytes.isDigit(bytes[index + 2])
      {
        pieces.append((Int(bytes[index + 1] - 0x30) * 10 + Int(bytes[index + 2] - 0x30), []))
        index += 3
      } else {
        if !pieces.isEmpty { pieces[pieces.count - 1].text.append(bytes[index]) }
        index += 1
      }
    }
    return pieces.map { ($0.number, String(decoding: $0.text, as: UTF8.self)) }
  }

  private static let labels = ["EREF+", "KREF+", "MREF+", "CRED+", "DEBT+", "SVWZ+", "ABWA+"]

  private static func applyPurpose(_ text: String, to transaction: inout Transaction) {
    let all = Substring(text)
    let starts = labels.compactMap { label in all.firstRange(of: label).map { (label, $0) } }
      .sorted { $0.1.lowerBound < $1.1.lowerBound }
    guard !starts.isEmpty else {
      transaction.description = text
      return
    }
    for index in starts.indices {
      let end = index + 1 < starts.count ? starts[index + 1].1.lowerBound : all.endIndex
      let value = trimmed(all[starts[index].1.upperBound..<end])
      switch starts[index].0 {
      case "EREF+": transaction.endToEnd = filled(value)
      case "MREF+": transaction.mandate = filled(value)
      case "CRED+": transaction.creditorID = filled(value)
      case "SVWZ+": transaction.description = value
      default: break
      }
    }
  }
}
