import Domain
import Rules

extension Quantity {
  /// The figure with its unit: `€ 40,00`, `15%`, `2 jaar`, `ja`.
  package func text(in language: Language) -> String {
    switch self {
    case .money(let money): money.text(in: language)
    case .rate(let rate): rate.text(in: language)
    case .span(let span): span.text(in: language)
    case .count(let count): String(count)
    case .yesOrNo(let answer): language.yesOrNo(answer)
    case .rank(let rank): rank.name(in: language)
    case .consequence(let consequence): consequence.name(in: language)
    case .protection(let protection): protection.name(in: language)
    case .dayRule(let rule): rule.text(in: language)
    }
  }
}

extension TimeSpan {
  /// `2 jaar`, `10 werkdagen`, `6 months`.
  package func text(in language: Language) -> String {
    switch unit {
    case .days: Counted.day.text(count, in: language)
    case .weeks: Counted.week.text(count, in: language)
    case .months: Counted.month.text(count, in: language)
    case .years: Counted.year.text(count, in: language)
    case .workingDays:
      switch language {
      case .dutch: count == 1 ? "1 werkdag" : "\(count) werkdagen"
      case .english: count == 1 ? "1 working day" : "\(count) working days"
      }
    }
  }
}

extension DayRule {
  /// `1 oktober`, `39 dagen na Pasen`.
  package func text(in language: Language) -> String {
    switch self {
    case .fixed(let month, let day): "\(day) \(Month.name(ofMonth: month, in: language))"
    case .easter(let days):
      days < 0
        ? language.say(
          dutch: "\(Counted.day.text(-days, in: .dutch)) voor eerste paasdag",
          english: "\(Counted.day.text(-days, in: .english)) before Easter Sunday")
        : language.say(
          dutch: "\(Counted.day.text(days, in: .dutch)) na eerste paasdag",
          english: "\(Counted.day.text(days, in: .english)) after Easter Sunday")
    case .on(let day): day.text(in: language)
    case .kingsDay:
      language.say(
        dutch: "27 april, op zondag de dag ervoor (tot en met 2013: 30 april)",
        english: "27 April, on a Sunday the day before (through 2013: 30 April)")
    }
  }
}

extension Source.Standing {
  /// How sure a figure is, in a few words.
  package func text(in language: Language) -> String {
    switch (self, language) {
    case (.published, .dutch): "zo gelezen in de bron"
    case (.published, .english): "read in the source"
    case (.derived, .dutch): "berekend uit cijfers van de bron"
    case (.derived, .english): "computed from figures of the source"
    case (.unchecked, .dutch): "niet nagekeken"
    case (.unchecked, .english): "not checked"
    case (.entered, .dutch): "door u ingevuld"
    case (.entered, .english): "entered by you"
    }
  }
}

extension Source {
  /// The source, and how sure it is where that is less than "read in the source".
  package func text(in language: Language) -> String {
    standing == .published
      ? cited(in: language) : "\(cited(in: language)) (\(standing.text(in: language)))"
  }
}
