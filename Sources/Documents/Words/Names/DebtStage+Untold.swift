import Domain
import Planning

extension Dossier {
  /// The step of a claim as it is shown: that it is not known, where nobody told it.
  package func stageName(of debt: Debt, in language: Language) -> String {
    isStageUntold(debt)
      ? language.say(dutch: "nog niet bekend", english: "not known yet")
      : debt.stage.name(for: debt.kind, in: language)
  }
}
