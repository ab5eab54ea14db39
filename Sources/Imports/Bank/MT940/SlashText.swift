import Domain

/// Text with values between slashes: `/TRTP/SEPA OVERBOEKING/IBAN/…/NAME/…/REMI/…`. A value may hold a
/// slash itself, so it is taken apart at known words only.
enum SlashText {
  /// What stands between slashes in front of a value.
  private static let words: Set<String> = [
    "TRTP", "RTYP", "IBAN", "BBAN", "BIC", "NAME", "REMI", "EREF", "MARF", "CSID", "PREF", "NRTX",
    "RTRN", "BENM", "ORDP", "CNTP", "ISDT", "PURP", "SWOD", "CREF", "SVCL", "ULTD", "ULTC", "ULTB",
    "ORDP", "ADDR", "SWOC", "OCMT", "CHGS", "EXCH", "MEMO", "TRCD", "SUM", "ID",
  ]

  static func apply(_ text: Substring, to transaction: inout Transaction) {
    for (word, value) in fields(of: text) { set(word, value, in: &transaction) }
    // A reference of an order alone is a batch; with another side it is one payment of it.
    if transaction.kind == .batch, transaction.iban != nil { transaction.kind = .transfer }
  }

  /// Each word with what stands behind it, up to the next.
  static func fields(of text: Substring) -> [(word: String, value: Substring)] {
    let bytes = text.utf8
    var found: [(word: String, start: String.Index, value: String.Index)] = []
    var index = bytes.startIndex
    while let slash = bytes[index...].firstIndex(of: UInt8(ascii: "/")) {
      let first = bytes.index(after: slash)
      let second = bytes[first...].prefix(6).firstIndex(of: UInt8(ascii: "/"))
      if let second, first < second, words.contains(String(text[first..<second])) {
        found.append((String(text[first..<second]), slash, bytes.index(after: second)))
        index = second
        // `/IBAN/…/NAME/` shares its slash with the word behind an empty value only.
        if bytes.index(after: second) == bytes.endIndex { break }
      } else {
        index = first
      }
    }
    return found.indices.map { place in
      let end = place + 1 < found.count ? found[place + 1].start : text.endIndex
      let start = found[place].value
      return (found[place].word, start <= end ? text[start..<end] : "")
    }
  }

  private static func set(
    _ word: String, _ value: Substring, in transaction: inout Transaction
  ) {
    // ING puts a slash behind each value, and two between.
    var value = value
    while value.last == "/" || value.last == " " { value.removeLast() }
    switch word {
    case "TRTP": transaction.kind = BlockText.kind(String(value))
    case "RTYP": transaction.kind = .returned
    case "IBAN", "BBAN":
      transaction.iban = StatementText.iban(String(value)) ?? transaction.iban
    case "NAME": transaction.counterparty = trimmed(value)
    case "EREF": transaction.endToEnd = filled(trimmed(value))
    case "MARF": transaction.mandate = filled(trimmed(value))
    case "CSID": transaction.creditorID = filled(trimmed(value))
    case "CNTP": setParty(value, in: &transaction)
    case "RTRN":
      transaction.reason = filled(trimmed(value))
      transaction.kind = .returned
    case "NRTX":
      transaction.batch = Int(value)
      transaction.kind = .batch
    case "PREF": if transaction.kind != .batch { transaction.kind = .batch }
    case "REMI": setText(value, in: &transaction)
    default: break
    }
  }

  /// `iban/bic/name/town`, of ING.
  private static func setParty(_ value: Substring, in transaction: inout Transaction) {
    let parts = value.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
    transaction.iban = parts.first.flatMap { StatementText.iban(String($0)) }
    guard parts.count == 3 else { return }
    // A name may hold a slash; the town behind the last one is empty as a rule.
    transaction.counterparty = trimmed(parts[2])
  }

  /// `USTD//text`, `STRD/CUR/number`, `/CDTRREFTP//CD/SCOR/ISSR/CUR/CDTRREF/number`,
  /// `ISSUER: CUR REF: number`, or a plain text.
  private static func setText(_ value: Substring, in transaction: inout Transaction) {
    var text = value
    if text.hasPrefix("USTD//") {
      text = text.dropFirst(6)
    } else if text.hasPrefix("STRD/") {
      text = text.dropFirst(5)
      if let slash = text.firstIndex(of: "/") { text = text[text.index(after: slash)...] }
      transaction.reference = CheckedReference(text)?.text
    } else if let place = text.lastRange(of: "CDTRREF/") {
      text = text[place.upperBound...]
      transaction.reference = CheckedReference(text)?.text
    } else if text.hasPrefix("ISSUER: "), let place = text.lastRange(of: "REF: ") {
      text = text[place.upperBound...]
      transaction.reference = CheckedReference(text)?.text
    }
    transaction.description = trimmed(text)
    if text.hasPrefix("TOTAAL "), let count = Int(text.dropFirst(7).prefix { $0.isNumber }) {
      transaction.batch = count
      transaction.kind = .batch
    }
  }
}
