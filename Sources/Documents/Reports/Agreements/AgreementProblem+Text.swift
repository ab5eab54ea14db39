import Domain
import Planning

extension AgreementProblem {
  /// What is wrong, then what to do.
  package func text(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private var dutch: String {
    switch self {
    case .arrangementRuns(let debt, let monthly):
      "Op \(debt.text) loopt al een afspraak van \(monthly.text(in: .dutch)) per maand. Stop die eerst met aflos agree end \(debt.text), of verander die met aflos agree edit \(debt.text)."
    case .noArrangement(let debt):
      "Op \(debt.text) loopt geen afspraak. Met aflos agree \(debt.text) legt u er een vast."
    case .nothingOwed(let debt, let day):
      "Op \(day.text(in: .dutch)) stond er voor \(debt.text) niets open. Kijk de dag en de schuld na."
    case .aboveOwed(let debt, let total, let owed):
      "Samen is dat \(total.text(in: .dutch)), en voor \(debt.text) stond hooguit \(owed.text(in: .dutch)) open. Vraag de schuldeiser waar het verschil vandaan komt."
    case .monthlyAboveOwed(let debt, let monthly, let owed):
      "\(monthly.text(in: .dutch)) per maand is meer dan alles wat er voor \(debt.text) openstond: \(owed.text(in: .dutch)). Kijk het bedrag na. Klopt het toch? Met --yes legt u het vast."
    case .doesNotAddUp(let sums):
      "Dit telt niet op: \(sums.sum(in: .dutch)) is \(sums.paid.text(in: .dutch)), en het totaal is \(sums.total.text(in: .dutch))."
    case .whyEnded(let debt):
      "Waarom stopt de afspraak op \(debt.text)? Typ erbij: --reason broken, finished of replaced."
    case .tooManyTerms(let most):
      "Dat zijn meer dan \(most) termijnen. Neem een hoger bedrag per maand, of vraag hulp aan uw gemeente."
    case .beforeTheDebt(let debt, let day, let first):
      "\(capitalised(day.text(in: .dutch))) kan niet: \(debt.text) begon op zijn vroegst op \(first.text(in: .dutch)). Kijk de dag na."
    case .firstTermBefore(let first, let agreed):
      "De eerste termijn, \(first.text(in: .dutch)), ligt vóór de dag van de afspraak, \(agreed.text(in: .dutch)). Kijk de dagen na."
    case .mayBeTooOld(let debt, let gate):
      "\(gate.short(debt, .dutch)) Een afspraak erkent de schuld. Dan kan de termijn opnieuw beginnen (BW 3:318). Typ eerst aflos check \(debt.text). Al afgesproken? Met --yes legt u het vast."
    }
  }

  private var english: String {
    switch self {
    case .arrangementRuns(let debt, let monthly):
      "An agreement of \(monthly.text(in: .english)) a month runs on \(debt.text) already. First end it with aflos agree end \(debt.text), or change it with aflos agree edit \(debt.text)."
    case .noArrangement(let debt):
      "No agreement runs on \(debt.text). aflos agree \(debt.text) writes one down."
    case .nothingOwed(let debt, let day):
      "On \(day.text(in: .english)) nothing was owed on \(debt.text). Check the day and the debt."
    case .aboveOwed(let debt, let total, let owed):
      "That is \(total.text(in: .english)) in all, and \(owed.text(in: .english)) at most was owed on \(debt.text). Ask the creditor where the difference comes from."
    case .monthlyAboveOwed(let debt, let monthly, let owed):
      "\(monthly.text(in: .english)) a month is more than all that was owed on \(debt.text): \(owed.text(in: .english)). Check the amount. Is it right all the same? With --yes you write it down."
    case .doesNotAddUp(let sums):
      "This does not add up: \(sums.sum(in: .english)) is \(sums.paid.text(in: .english)), and the total is \(sums.total.text(in: .english))."
    case .whyEnded(let debt):
      "Why does the agreement on \(debt.text) end? Add --reason broken, finished or replaced."
    case .tooManyTerms(let most):
      "That is more than \(most) instalments. Take a higher amount a month, or ask your municipality for help."
    case .beforeTheDebt(let debt, let day, let first):
      "\(day.text(in: .english)) cannot be: \(debt.text) began on \(first.text(in: .english)) at the soonest. Check the day."
    case .firstTermBefore(let first, let agreed):
      "The first instalment, \(first.text(in: .english)), lies before the day of the agreement, \(agreed.text(in: .english)). Check the days."
    case .mayBeTooOld(let debt, let gate):
      "\(gate.short(debt, .english)) An agreement admits the debt. Then the term can start again (BW 3:318). First type aflos check \(debt.text). Agreed already? With --yes you write it down."
    }
  }

  /// What is asked on a terminal before it is kept all the same.
  package func question(in language: Language) -> String {
    language.say(dutch: "Toch vastleggen?", english: "Write it down all the same?")
  }

  /// What `?` answers to that question.
  package func help(in language: Language) -> String {
    language.say(
      dutch: "Nee bewaart niets. U kunt de afspraak later nog vastleggen.",
      english: "No keeps nothing. You can still write the agreement down later.")
  }
}

extension AgreementSums {
  /// What the terms are together, whatever the total says.
  fileprivate var paid: Money { monthly * (terms - 1) + last }

  /// The terms as a sum: `11 keer € 50,00 en 1 keer € 12,40`.
  func sum(in language: Language) -> String {
    runs.map { termSum($0, in: language) } ?? termSum(terms, monthly, last: last, in: language)
  }
}
