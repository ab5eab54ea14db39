import Domain
import Planning

extension LimitationGate {
  /// What is known of the age of a debt, in one sentence that names it. The check says since when, as
  /// exactly as that is known.
  func short(_ debt: ID<Debt>, _ language: Language) -> String { short(debt.text, language) }

  private func short(_ debt: String, _ language: Language) -> String {
    switch (self, language) {
    case (.mayBeBarred, .dutch): "\(debt) is misschien te oud."
    case (.mayBeBarred, .english): "\(debt) may be too old."
    case (.soon, .dutch): "\(debt) is misschien binnenkort te oud."
    case (.soon, .english): "\(debt) may soon be too old."
    case (.ageUnknown, .dutch): "Hoe oud \(debt) is, weet Aflos niet."
    case (.ageUnknown, .english): "Aflos does not know how old \(debt) is."
    case (.clear, .dutch): "\(debt) is niet te oud."
    case (.clear, .english): "\(debt) is not too old."
    }
  }

  /// Why a letter that acknowledges does not fit, and what to do first.
  func refusal(in language: Language) -> String {
    guard let issue else {
      return language.say(
        dutch: "Deze brief past nu niet.", english: "This letter does not fit now.")
    }
    let debt = language.say(dutch: "deze schuld", english: "this debt")
    let admits = language.say(
      dutch: "Met deze brief zou u de schuld erkennen.",
      english: "This letter would acknowledge it.")
    let first = issue.usualSteps.first?.sentence(in: language) ?? ""
    return [capitalised(short(debt, language)), admits, first].joined(separator: " ")
  }

  /// What is known of the age of a claim and what to do first, as every screen says it; the check asks
  /// the questions. Empty where the claim is not too old.
  func sentence(on debt: ID<Debt>, in dossier: Dossier, _ language: Language) -> String {
    guard let issue else { return "" }
    let finding = Finding(issue, on: debt)
    let check = language.say(
      dutch: "Typ eerst aflos check \(debt.text).", english: "First type aflos check \(debt.text).")
    let first = issue.usualSteps.first?.sentence(in: language) ?? ""
    return [finding.text(of: dossier, in: language), first, check].joined(separator: " ")
  }
}
