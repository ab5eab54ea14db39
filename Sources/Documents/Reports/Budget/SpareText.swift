import Domain
import Planning

/// What can go to creditors each month, in one sentence: the same wherever it is said. While a cost that
/// everybody has is not known, nobody can say it: then what seems to be left is named for what it is.
func spareText(_ budget: Budget, of dossier: Dossier, in language: Language) -> String {
  let amount = budget.capacity.text(in: language)
  let unknown = budget.unknownEssentials(of: dossier)
  guard unknown.isEmpty else {
    return capitalised(unknown.leftWithout(budget.left.orZero.text(in: language), in: language))
      + budget.mostByLaw(in: language) { $0.text(in: language) }
  }
  return language.say(
    dutch: "Elke maand kunt u \(amount) missen voor al uw schuldeisers samen.",
    english: "Each month you can spare \(amount) for all your creditors together.")
}

extension Budget {
  /// That the law asks less than what is left, after a sentence that says what is left; empty where it
  /// does not.
  func mostByLaw(in language: Language, _ words: (Money) -> String) -> String {
    guard keptByLaw > .zero else { return "" }
    return language.say(
      dutch: " Volgens de wet hoeft u daarvan hooguit \(words(capacity)) te missen.",
      english: " By law you need not spare more than \(words(capacity)) of it.")
  }
}

extension [Cost.Category] {
  /// What is left while these costs are not known, and that it is not what can be spared; it begins small.
  /// - Parameter amount: In words, exact or about.
  func leftWithout(_ amount: String, in language: Language) -> String {
    let names = named(in: language)
    return language.say(
      dutch:
        "zonder \(names) blijft er \(amount) per maand over. Dat gaat er nog af: hoeveel u kunt "
        + "missen, weten we pas daarna.",
      english:
        "without \(names) \(amount) a month is left. That still comes off: what you can spare we "
        + "only know after that.")
  }

  /// The same of an amount that is only known roughly.
  func leftWithout(about amount: Money, in language: Language) -> String {
    let rough = amount.wholeText(in: language)
    return leftWithout(
      language.say(dutch: "ongeveer \(rough)", english: "about \(rough)"), in: language)
  }
}
