import Domain
import Planning
import Rules

extension LawError {
  /// What to type where another figure may hold on a day; nil for other reasons.
  package func advice(in language: Language) -> String? {
    guard case .rule(.mayDiffer) = self else { return nil }
    return language.say(
      dutch: " Zonder --strict neemt Aflos het laatste cijfer dat bekend is.",
      english: " Without --strict Aflos takes the last figure that is known.")
  }
}
