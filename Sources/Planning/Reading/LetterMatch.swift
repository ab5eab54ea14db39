import Domain

/// Which debt of a dossier a letter that was read is about.
package struct LetterMatch: Hashable, Sendable {
  /// What the letter and a debt have in common.
  package enum Reason: Hashable, Coded, CaseIterable {
    case reference, account, name
  }

  /// A debt that the letter may be about.
  package struct Candidate: Hashable, Sendable {
    /// Which one.
    package let debt: ID<Debt>
    /// The strongest first.
    package let reasons: [Reason]
  }

  /// The ones with the most in common; one where it is clear, none where the letter is new.
  package let candidates: [Candidate]
  /// The letter was written down before.
  package let before: ID<LogEntry>?

  /// The debt, where it is clear which.
  package var debt: ID<Debt>? { candidates.count == 1 ? candidates[0].debt : nil }

  /// Looks for the debts with the same reference; else for those whose creditor or collector has the
  /// account or the name of the letter.
  package init(_ reading: LetterReading, in dossier: Dossier, mark: String? = nil) {
    let page = ReadPage(reading)
    let all = dossier.debts.compactMap { debt -> Candidate? in
      let parties = [debt.creditor, debt.collector].compactMap(\.self)
        .compactMap { dossier.creditor($0) }
      var reasons: [Reason] = []
      if debt.reference.map(page.holds(reference:)) == true { reasons.append(.reference) }
      if parties.contains(where: page.holds(accountOf:)) { reasons.append(.account) }
      if parties.contains(where: { page.holds(name: $0.name) }) { reasons.append(.name) }
      return reasons.isEmpty ? nil : Candidate(debt: debt.id, reasons: reasons)
    }
    let exact = all.filter { $0.reasons.contains(.reference) }
    let near = all.filter { $0.reasons.contains(.account) }
    candidates = exact.isEmpty ? near.isEmpty ? all : near : exact
    before = mark.flatMap { mark in
      dossier.record.log.first { $0.said?.contains(mark) == true }?.id
    }
  }

  /// Whether the one debt can be taken as meant by Enter: the reference is the same, or both the account
  /// and the name are and it has no reference of its own.
  package func isSure(in dossier: Dossier) -> Bool {
    guard candidates.count == 1, let only = candidates.first else { return false }
    if only.reasons.contains(.reference) { return true }
    return only.reasons.contains(.account) && dossier.debt(only.debt)?.reference == nil
  }
}

extension LetterReading {
  /// The same with what the dossier knows: a name, an account or a reference that is in it is no longer
  /// only read.
  package func known(in dossier: Dossier) -> LetterReading {
    var reading = self
    let page = ReadPage(self)
    reading.fields = fields.map { field in
      var field = field
      switch (field.name, field.value) {
      case (.sender, .text(let text)), (.onBehalfOf, .text(let text)):
        if let creditor = dossier.creditors.first(where: {
          PartyName.identity($0.name) == PartyName.identity(text)
        }) {
          field = ReadField(field.name, .text(creditor.name), .known, words: field.words)
        }
      case (.reference, .text(let text)), (.paymentReference, .text(let text)):
        let isKnown = dossier.debts.contains { debt in
          debt.reference.map { folded($0) == folded(text) } ?? false
        }
        if isKnown { field.why = .known }
      default: break
      }
      return field
    }
    // A name that nobody was read to have, and that stands there.
    if !reading.fields.contains(where: { $0.name == .sender }),
      let creditor = dossier.creditors.first(where: { page.holds(name: $0.name) })
    {
      reading.fields.insert(
        ReadField(.sender, .text(creditor.name), .known, words: creditor.name), at: 0)
    }
    return reading
  }
}

/// The lines of a letter, for looking something up in them.
private struct ReadPage {
  let lines: [String]
  let words: [[String]]
  let accounts: Set<String>

  init(_ reading: LetterReading) {
    lines = reading.lines.map { folded($0) }
    words = reading.lines.map { line in
      line.split { $0.isWhitespace || $0 == "," || $0 == "/" }.map { folded($0) }
        .filter { !$0.isEmpty }
    }
    accounts = Set(
      reading.fields.filter { $0.name == .account }.compactMap(\.text))
  }

  /// A short number stands in too many letters.
  func holds(reference: String) -> Bool {
    let wanted = folded(reference)
    guard wanted.utf8.count >= 6, wanted.contains(where: \.isNumber) else { return false }
    return lines.contains { $0.contains(wanted) }
  }

  func holds(accountOf creditor: Creditor) -> Bool {
    guard let iban = creditor.iban else { return false }
    return accounts.contains(iban.filter { !$0.isWhitespace }.uppercased())
  }

  /// The words of a name, one behind the other.
  func holds(name: String) -> Bool {
    let wanted = PartyName.words(name)
    guard wanted.joined().utf8.count >= 3 else { return false }
    return words.contains { line in
      line.indices.contains { line[$0...].starts(with: wanted) }
    }
  }
}
