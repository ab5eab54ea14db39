import Domain

/// The text of ABN AMRO: pieces of 32 characters, each a label with its value or the rest of the one
/// before; or words between slashes, for the same payment in a later download.
enum BlockText {
  private static let width = 32

  static func apply(_ text: String, to transaction: inout Transaction) {
    let start = trimmed(text.prefix(8))
    if start.hasPrefix("/TRTP/") || start.hasPrefix("/RTYP/") {
      return SlashText.apply(Substring(text), to: &transaction)
    }
    let pieces = pieces(of: text)
    let head = trimmed(pieces.first ?? "")
    if head.hasPrefix("BEA") || head.hasPrefix("GEA") {
      return applyCard(head, pieces, to: &transaction)
    }
    transaction.kind = kind(head)
    guard head.hasPrefix("SEPA") || pieces.count > 1 && pieces.contains(where: isLabelled) else {
      let isNamed = folded(head) == "rente" && pieces.count > 1
      let words = pieces.dropFirst(isNamed ? 1 : 0).map { trimmed($0) }.joined(separator: " ")
      transaction.description = words
      transaction.kind = folded(words).contains("rente") ? .interest : .fee
      return
    }
    var fields: [(label: String, value: String)] = []
    for piece in pieces.dropFirst() {
      if let label = labels.first(where: { piece.hasPrefix($0) }) {
        fields.append((label, String(piece.dropFirst(label.count))))
      } else if !fields.isEmpty {
        fields[fields.count - 1].value += piece
      }
    }
    for (label, value) in fields { set(label, trimmed(value), in: &transaction) }
  }

  private static let labels = [
    "IBAN: ", "BIC: ", "Naam: ", "Omschrijving: ", "Kenmerk: ", "Machtiging: ", "Incassant: ",
    "Voor: ", "Betalingskenm.: ",
  ]

  private static func isLabelled(_ piece: String) -> Bool {
    labels.contains { piece.hasPrefix($0) }
  }

  /// What kind of booking the first words say it is.
  static func kind(_ words: String) -> Transaction.Kind {
    let words = folded(words)
    if words.contains("terugboeking") || words.contains("storno") { return .returned }
    if words.contains("batch") { return .batch }
    if words.contains("incasso") { return .directDebit }
    if words.contains("ideal") { return .ideal }
    return .transfer
  }

  /// A line is 32 characters, a space and 32 characters; lines follow each other without anything.
  private static func pieces(of text: String) -> [String] {
    let characters = Array(text)
    var pieces: [String] = []
    var index = 0
    while index < characters.count {
      pieces.append(String(characters[index..<min(index + width, characters.count)]))
      // Behind the first of two pieces stands a space.
      index += pieces.count % 2 == 1 ? width + 1 : width
    }
    return pieces
  }

  private static func set(_ label: String, _ value: String, in transaction: inout Transaction) {
    switch label {
    case "IBAN: ": transaction.iban = StatementText.iban(value)
    case "Naam: ": transaction.counterparty = value
    case "Omschrijving: ": transaction.description = value
    case "Kenmerk: ": transaction.endToEnd = filled(value)
    case "Machtiging: ": transaction.mandate = filled(value)
    case "Incassant: ": transaction.creditorID = filled(value)
    case "Betalingskenm.: ":
      transaction.reference = CheckedReference(value)?.text
      if transaction.description.isEmpty { transaction.description = value }
    default: break
    }
  }

  /// `BEA, Betaalpas`, the merchant with the card behind it, the terminal, the town; older
  /// ones have the terminal in the first piece.
  private static func applyCard(
    _ head: String, _ pieces: [String], to transaction: inout Transaction
  ) {
    transaction.kind = head.hasPrefix("GEA") ? .cash : .card
    let name = pieces.count > 1 ? pieces[1] : ""
    let place = Substring(name).lastRange(of: ",PAS")?.lowerBound
    transaction.counterparty = trimmed(place.map { name[..<$0] } ?? name[...])
  }
}
