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
    return reason(amount, language) + assumed + (house.map { " " + $0.text(in: language) } ?? "")
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
    case .houseMinimum:
      language.say(
        dutch: "minstens \(amount) per maand.", english: "at least \(amount) a month.")
    case .houseMonths(_, let months):
      language.say(
        dutch: "hooguit \(Counted.month.text(months, in: .dutch)): minstens \(amount) per maand.",
        english: "at most \(Counted.month.text(months, in: .english)): at least \(amount) a month.")
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

extension LowerBound {
  /// The terms of an office on which it rests; nil where it rests on something else.
  var house: HouseRule? {
    switch basis {
    case .houseMinimum(let rule), .houseMonths(let rule, _): rule
    case .minimum, .maximumMonths, .ruleMonths, .ruleAmount, .noInstalments: nil
    }
  }
}

extension HouseRule {
  /// That the office knows it, since when and from whom; and that it has to be asked again.
  func text(in language: Language) -> String {
    let day = day.text(in: language)
    let old =
      isOld
      ? language.say(
        dutch: " Dat is lang geleden: vraag het na.", english: " That is long ago: ask again.") : ""
    return language.say(
      dutch: "Dat weet het kantoor van \(creditor) (\(source), \(day)).",
      english: "The office knows this of \(creditor) (\(source), \(day)).") + old
  }

  /// The same in a few words.
  func mark(in language: Language) -> String {
    isOld
      ? language.say(
        dutch: ", zegt het kantoor, lang geleden", english: ", says the office, long ago")
      : language.say(dutch: ", zegt het kantoor", english: ", says the office")
  }
}
