import Domain

extension KeptLetter {
  /// Whether it can go that way as it was written: by post only with an address on it. Of one that an
  /// older Aflos kept nobody knows.
  package func canGo(by way: Sending.Way) -> Bool {
    guard way == .post, let sheet = sheet.flatMap({ LetterSheet(kept: $0) }) else { return true }
    return sheet.isAddressed
  }
}
