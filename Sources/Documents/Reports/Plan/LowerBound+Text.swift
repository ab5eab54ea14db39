import Domain
import Planning
import Rules

extension LowerBound {
  /// Why the creditor wants at least this much, and whether that was assumed.
  func text(in language: Language) -> String {
    let amount = amount.text(in: language)
    let assumed =
      isAssumed
      ? language.say(
        dutch: " Dat is aangenomen: vraag het na.", english: " That is assumed: ask to be sure.")
      : ""
    return reason(amount, language) + assumed
  }

  private func reason(_ amount: String, _ language: Language) -> String {
    switch basis {
    case .minimum:
      language.say(
        dutch: "minstens \(amount) per maand, zo heeft u het ingevuld.",
        english: "at least \(amount) a month, as you filled it in.")
    case .maximumMonths(let months):
      language.say(
        dutch: "hooguit \(Counted.month.text(months, in: .dutch)), zo heeft u het ingevuld: "
          + "minstens \(amount) per maand.",
        english: "at most \(Counted.month.text(months, in: .english)), as you filled it in: "
          + "at least \(amount) a month.")
    case .ruleMonths(let name, let months):
      language.say(
        dutch: "de regel voor \(name.name(in: .dutch)) is hooguit "
          + "\(Counted.month.text(months, in: .dutch)): minstens \(amount) per maand.",
        english: "the rule for \(name.name(in: .english)) is at most "
          + "\(Counted.month.text(months, in: .english)): at least \(amount) a month.")
    case .ruleAmount(let name):
      language.say(
        dutch: "de regel voor \(name.name(in: .dutch)) is minstens \(amount) per maand.",
        english: "the rule for \(name.name(in: .english)) is at least \(amount) a month.")
    case .noInstalments(let name):
      language.say(
        dutch: "de regel voor \(name.name(in: .dutch)) is alles ineens: \(amount).",
        english: "the rule for \(name.name(in: .english)) is all at once: \(amount).")
    }
  }
}
