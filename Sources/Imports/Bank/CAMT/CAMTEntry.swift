import Domain

/// What one `Ntry` says, as it is being read.
struct CAMTEntry {
  /// What one `TxDtls` amounts to.
  struct Sum {
    var cents: Int?
    var isCredit: Bool?
  }

  /// What else one `TxDtls` says.
  struct Part {
    var endToEnd = ""
    var mandate = ""
    var number = ""
    var creditor = Side()
    var debtor = Side()
    var creditorID = ""
    var text = ""
    var reference = ""
    var reason = ""
    var more = ""
  }

  /// One of the two sides of a payment.
  struct Side {
    var name = ""
    var account = ""

    var isThere: Bool { !name.isEmpty || !account.isEmpty }
  }

  var cents: Int?
  var isCredit: Bool?
  var isReversal = false
  var isBooked = true
  var booked: LocalDate?
  var value: LocalDate?
  var number = ""
  var family = ""
  var subfamily = ""
  var code = ""
  var text = ""
  var batch: Int?
  /// One for each `TxDtls`.
  var amounts: [Sum] = []
  /// The same; empty where no texts are wanted.
  var parts: [Part] = []

  /// For the next one; the room of its parts is used again.
  mutating func clear(texts: Bool) {
    amounts.removeAll(keepingCapacity: true)
    (cents, isCredit, isReversal, isBooked, booked, value) = (nil, nil, false, true, nil, nil)
    guard texts else { return }
    (number, family, subfamily, code, text, batch) = ("", "", "", "", "", nil)
    parts.removeAll(keepingCapacity: true)
  }

  /// What came in, or below zero what went out. The indicator of the entry decides; a reversal does
  /// not turn it.
  var signed: Int? {
    guard let cents, let isCredit else { return nil }
    return isCredit ? cents : -cents
  }

  /// The amounts of its parts, where they make up the whole.
  var sums: [Int]? {
    guard amounts.count > 1, let signed else { return nil }
    var sums: [Int] = []
    for part in amounts {
      guard let cents = part.cents else { return nil }
      sums.append(part.isCredit ?? isCredit ?? true ? cents : -cents)
    }
    return sums.reduce(0, +) == signed ? sums : nil
  }
}

extension CAMTEntry {
  /// The transactions it stands for: its parts, or itself.
  func transactions(account: String, holder: String, on day: LocalDate) -> [Transaction] {
    guard let signed else { return [] }
    if let sums {
      return zip(parts, sums).enumerated().map { index, both in
        var one = transaction(both.0, both.1, account, holder, on: day)
        one.number = filled(both.0.number).map { "\(number)/\($0)" } ?? "\(number)/\(index + 1)"
        if number.isEmpty { one.number = filled(both.0.number) }
        one.settle()
        return one
      }
    }
    var one = transaction(parts.first ?? Part(), signed, account, holder, on: day)
    if parts.count > 1 {
      one.counterparty = ""
      one.iban = nil
    }
    if parts.count > 1 || batch ?? 1 > 1 && one.iban == nil {
      one.kind = .batch
      one.batch = max(parts.count, batch ?? 0)
    }
    one.settle()
    return [one]
  }

  private func transaction(
    _ part: Part, _ cents: Int, _ account: String, _ holder: String, on day: LocalDate
  ) -> Transaction {
    var one = Transaction(account: account, date: day, amount: Money(cents: cents))
    if let value, value != day { one.valueDate = value }
    one.kind =
      BookingCode.kind(family: family, subfamily: subfamily) ?? BookingCode.kinds[code] ?? .other
    if code == "ID" || code == "102" || code == "9856" { one.kind = .ideal }
    let side = otherSide(part, account, holder)
    one.counterparty = side.name
    one.iban = StatementText.iban(side.account)
    one.description = part.text
    one.mandate = filled(part.mandate)
    one.creditorID = part.creditorID.contains("ZZZ") ? filled(part.creditorID) : nil
    one.endToEnd = filled(part.endToEnd)
    one.reference = CheckedReference(part.reference)?.text
    if one.description.isEmpty { one.description = part.reference }
    one.reason = filled(part.reason)
    one.number = filled(number)
    addText(to: &one)
    if isReversal || one.reason != nil { one.kind = .returned }
    return one
  }

  /// The side that is not the account's own. Without accounts: a reversal keeps the roles of the
  /// payment it undoes.
  private func otherSide(_ part: Part, _ account: String, _ holder: String) -> Side {
    let (creditor, debtor) = (part.creditor, part.debtor)
    func isOwn(_ side: Side) -> Bool {
      guard !side.account.isEmpty else { return !holder.isEmpty && side.name == holder }
      return side.account == account
        || !side.account.hasPrefix("NL") && account.hasSuffix(side.account)
    }
    // A fee has one side, and that is the holder.
    guard creditor.isThere, debtor.isThere else {
      let only = creditor.isThere ? creditor : debtor
      return isOwn(only) ? Side() : only
    }
    if !creditor.account.isEmpty, isOwn(creditor) { return debtor }
    if !debtor.account.isEmpty, isOwn(debtor) { return creditor }
    if !holder.isEmpty, creditor.account.isEmpty != debtor.account.isEmpty {
      return creditor.account.isEmpty ? debtor : creditor
    }
    let paid = !(isCredit ?? false)
    return paid != isReversal ? creditor : debtor
  }

  /// What stands with the entry as a whole: cards of ABN AMRO and ASN have nothing else, and names are
  /// whole here where they are cut above.
  private func addText(to one: inout Transaction) {
    if one.kind == .card || one.kind == .cash, one.counterparty.isEmpty,
      let mark = one.description.firstIndex(of: ">")
    {
      one.counterparty = String(one.description[..<mark])
    }
    guard !text.isEmpty, parts.count <= 1 else { return }
    if text.hasPrefix("/") {
      for (word, value) in SlashText.fields(of: Substring(text)) where word == "NAME" {
        let whole = trimmed(value)
        if one.counterparty.isEmpty || whole.hasPrefix(one.counterparty) {
          one.counterparty = whole
        }
      }
    } else if one.counterparty.isEmpty, text.hasPrefix("BEA") || text.hasPrefix("GEA") {
      BlockText.apply(text, to: &one)
    }
    if one.description.isEmpty, parts.isEmpty, one.kind != .card, one.kind != .cash {
      if text.hasPrefix("/") {
        SlashText.apply(Substring(text), to: &one)
      } else {
        one.description = text
      }
    }
  }
}
