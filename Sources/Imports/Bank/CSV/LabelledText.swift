import Domain

/// The text of ING: `Naam: … Omschrijving: … IBAN: … Kenmerk: … Valutadatum: …`, or in English.
/// Labels may stand inside what a person wrote, so the last one of its kind counts.
enum LabelledText {
  private static let names = ["Naam: ", "Name: "]
  private static let descriptions = ["Omschrijving: ", "Description: "]
  private static let valueDates = [" Valutadatum: ", " Value date: "]
  private static let tails:
    [(label: String, path: any WritableKeyPath<Transaction, String?> & Sendable)] = [
      ("Kenmerk: ", \.endToEnd), ("Reference: ", \.endToEnd), ("Machtiging ID: ", \.mandate),
      ("Mandate ID: ", \.mandate), ("Incassant ID: ", \.creditorID),
      ("Creditor ID: ", \.creditorID),
    ]

  static func apply(_ text: String, to transaction: inout Transaction) {
    var body = Substring(text)
    for label in valueDates {
      guard let place = body.lastRange(of: label) else { continue }
      let typed = Array(body[place.upperBound...].utf8.prefix(10))
      let day = typed.withUnsafeBufferPointer { bytes in
        bytes.baseAddress.flatMap {
          ByteNumber.day(ByteField(base: $0, start: 0, end: bytes.count))
        }
      }
      guard let day else { continue }
      if day != transaction.date { transaction.valueDate = day }
      body = body[..<place.lowerBound]
    }
    // Own savings and cards have no labels.
    guard let label = names.first(where: { body.hasPrefix($0) }) else {
      let first = descriptions.first { body.hasPrefix($0) }
      transaction.description = String(body.dropFirst(first?.count ?? 0))
      return
    }
    body = body.dropFirst(label.count)
    let name = transaction.counterparty
    if body.hasPrefix(name) {
      body = body.dropFirst(name.count)
    } else if let place = descriptions.compactMap({ body.firstRange(of: $0) }).first {
      body = body[place.lowerBound...]
    }
    body = Substring(trimmed(body))
    let (words, tail) = split(body)
    if let first = descriptions.first(where: { words.hasPrefix($0) }) {
      transaction.description = String(words.dropFirst(first.count))
    } else {
      transaction.description = String(words)
    }
    read(tail, into: &transaction)
  }

  /// What was written, and what the bank put behind it.
  private static func split(_ body: Substring) -> (words: Substring, tail: Substring) {
    var end = body.endIndex
    while let place = body[..<end].lastRange(of: "IBAN: ") {
      let account = body[place.upperBound...].prefix { $0 != " " }
      if IBAN.isValid(String(account)) {
        return (
          Substring(trimmed(body[..<place.lowerBound])), body[place.upperBound...]
        )
      }
      end = place.lowerBound
    }
    let first = tails.compactMap { body.lastRange(of: $0.label)?.lowerBound }.min()
    guard let first else { return (body, "") }
    return (Substring(trimmed(body[..<first])), body[first...])
  }

  private static func read(_ tail: Substring, into transaction: inout Transaction) {
    let account = tail.prefix { $0 != " " }
    if transaction.iban == nil, IBAN.isValid(String(account)) { transaction.iban = String(account) }
    for (label, path) in tails {
      guard let place = tail.lastRange(of: label) else { continue }
      transaction[keyPath: path] = filled(
        String(tail[place.upperBound...].prefix { $0 != " " }))
    }
  }
}

extension Substring {
  func firstRange(of text: String) -> Range<Index>? {
    var index = startIndex
    while let start = self[index...].utf8.firstIndex(of: text.utf8.first ?? 0) {
      if self[start...].utf8.starts(with: text.utf8) {
        return start..<utf8.index(start, offsetBy: text.utf8.count)
      }
      index = utf8.index(after: start)
    }
    return nil
  }

  func lastRange(of text: String) -> Range<Index>? {
    var end = endIndex
    while let start = self[..<end].utf8.lastIndex(of: text.utf8.first ?? 0) {
      if self[start...].utf8.starts(with: text.utf8) {
        return start..<utf8.index(start, offsetBy: text.utf8.count)
      }
      end = start
    }
    return nil
  }
}
