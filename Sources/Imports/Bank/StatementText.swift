import Domain

/// What is common to the texts of all banks.
enum StatementText {
  /// The account in a cell that may have a BIC in front of it or a currency behind it; nil where
  /// there is none.
  static func iban(_ cell: String) -> String? {
    guard cell.contains(where: { !$0.isWhitespace }) else { return nil }
    for word in cell.split(separator: " ").reversed() where IBAN.isValid(String(word)) {
      return String(word)
    }
    let joined = cell.filter { $0 != " " }.uppercased()
    return IBAN.isValid(joined) ? joined : nil
  }

  /// An account as it is compared: an IBAN without what stands around it, a number without spaces
  /// and dashes (ING writes a savings account in two ways).
  static func account(_ cell: String) -> String {
    iban(cell) ?? cell.filter { $0.isLetter || $0.isNumber }
  }

  /// Runs of spaces as one.
  static func single(_ text: some StringProtocol) -> String {
    text.split(separator: " ").joined(separator: " ")
  }

  /// Masks nine digits that pass the eleven test: they may be a citizen service number (*BSN*), which
  /// offices write into their payments. Account numbers inside an IBAN are not touched.
  static func masked(_ text: String) -> String {
    guard text.utf8.contains(where: Bytes.isDigit) else { return text }
    var bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      guard Bytes.isDigit(bytes[index]) else {
        index += 1
        continue
      }
      var end = index
      while end < bytes.count, Bytes.isDigit(bytes[end]) { end += 1 }
      if end - index == 9, isCitizenNumber(bytes[index..<end]) {
        for place in index..<end { bytes[place] = UInt8(ascii: "*") }
      }
      index = end
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isCitizenNumber(_ digits: ArraySlice<UInt8>) -> Bool {
    let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]
    let sum = zip(digits, weights).reduce(0) { $0 + Int($1.0 - 0x30) * $1.1 }
    return sum != 0 && sum % 11 == 0
  }
}

extension Transaction {
  /// Brings what the bank wrote into one shape: nothing of cards and places, one space between
  /// words, references found, costs told from interest.
  mutating func settle() {
    if kind == .card || kind == .cash { description = "" }
    counterparty = StatementText.single(counterparty)
    description = StatementText.masked(StatementText.single(description))
    if description == "-" { description = "" }
    if kind == .fee || kind == .interest || kind == .other && iban == nil { settleCosts() }
    if kind == .other { kind = iban == nil ? .other : mandate == nil ? .transfer : .directDebit }
    if reference == nil { reference = CheckedReference.first(in: description)?.text }
  }

  /// What the bank itself charges or pays has no other side.
  private mutating func settleCosts() {
    let words = folded(counterparty + description)
    let isInterest = words.contains("rente") || words.contains("interest")
    if kind == .other {
      let isCost = words.contains("kosten") || words.contains("betaalpakket")
      guard isInterest || isCost else { return }
    }
    kind = isInterest ? .interest : .fee
    if iban == nil, description.isEmpty || folded(description).contains("bank") {
      description = counterparty.isEmpty ? description : counterparty
    }
    if iban == nil { counterparty = "" }
  }
}

extension CSVLayout.Text {
  /// Reads the text of a row into the transaction.
  func apply(_ text: String, to transaction: inout Transaction) {
    switch self {
    case .plain: transaction.description = trimmed(text)
    case .labels: LabelledText.apply(text, to: &transaction)
    case .blocks: BlockText.apply(text, to: &transaction)
    case .merchant:
      if transaction.kind == .card || transaction.kind == .cash {
        transaction.counterparty = String(text.prefix { $0 != ">" })
        transaction.reference = nil
      }
      transaction.description = trimmed(text)
    case .repeatsName:
      let name = transaction.counterparty
      if transaction.iban == nil, !name.isEmpty, text.hasPrefix(name) { transaction.kind = .card }
      transaction.description = trimmed(text)
    }
  }
}
