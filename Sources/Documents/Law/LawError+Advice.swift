import Domain
import Planning
import Rules

extension LawError {
  /// What to type where a day lies after the checked-through day; nil for other reasons.
  package func advice(in language: Language) -> String? {
    guard case .rule(.notChecked) = self else { return nil }
    return language.say(
      dutch: " Met --assume neemt Aflos het laatste cijfer dat bekend is.",
      english: " With --assume Aflos takes the last figure that is known.")
  }
}
