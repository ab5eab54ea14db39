// Amounts as people say them: “de huur is 712,45”, “ik betaal 160 per maand”.
extension Typed {
  /// The same without the words around its one amount, where all of them say nothing about the amount;
  /// itself in all other cases. A word like “not” or “less” is never taken away.
  package var withoutSentence: Typed {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count > 1, words.count(where: { $0.contains(where: \.isNumber) }) == 1 else {
      return self
    }
    let isSaying = words.map { Self.saying.contains(folded($0)) }
    guard let first = isSaying.firstIndex(of: false), let last = isSaying.lastIndex(of: false),
      first > 0 || last < words.count - 1
    else { return self }
    return Typed(words[first...last].joined(separator: " "), for: field)
  }

  /// Words of a sentence about an amount, folded: who pays, that it is paid, and what for.
  private static let saying: Set<String> = [
    "ik", "wij", "we", "u", "de", "het", "dat", "dit", "er", "mijn", "onze", "ons", "is", "zijn",
    "betaal", "betalen", "betaalt", "kost", "kosten", "krijg", "krijgen", "krijgt", "ontvang",
    "komt", "binnen", "eruit", "aan", "voor", "hier", "nu", "huur", "hypotheek", "energie",
    "stroom",
    "gas", "licht", "zorg", "zorgverzekering", "boodschappen", "eten", "premie", "loon", "salaris",
    "uitkering", "i", "it", "that", "this", "my", "our", "the", "pay", "pays", "costs", "cost",
    "get",
    "comes", "in", "for", "rent", "mortgage", "energy", "groceries", "food", "wages", "benefit",
  ]
}
