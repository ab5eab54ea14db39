import Domain
import Planning

/// What can go to creditors each month, in one sentence: the same wherever it is said. While a cost that
/// everybody has is not known, nobody can say it: then what seems to be left is named for what it is.
func spareText(_ budget: Budget, of dossier: Dossier, in language: Language) -> String {
  let amount = budget.capacity.text(in: language)
  let unknown = budget.unknownEssentials(of: dossier)
  guard unknown.isEmpty else {
    let names = unknown.named(in: language)
    return language.say(
      dutch:
        "Zonder \(names) blijft er elke maand \(amount) over. Dat gaat er nog af: hoeveel u kunt "
        + "missen, weten we pas daarna.",
      english:
        "Without \(names) \(amount) a month is left. That still comes off: what you can spare we "
        + "only know after that.")
  }
  return language.say(
    dutch: "Elke maand kunt u \(amount) missen voor al uw schuldeisers samen.",
    english: "Each month you can spare \(amount) for all your creditors together.")
}
