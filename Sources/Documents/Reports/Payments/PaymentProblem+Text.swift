import Domain
import Planning

extension PaymentProblem {
  /// What is wrong, then what to do.
  package func text(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private var dutch: String {
    switch self {
    case .nothingLeft(let debt, let day):
      "Op \(day.text(in: .dutch)) stond er voor \(debt.text) niets meer open. Betaalde u dubbel? Vraag het dan terug. Met --yes schrijft u het toch op."
    case .twice(let debt, let day, let amount):
      "Voor \(debt.text) staat er op \(day.text(in: .dutch)) al een betaling van \(amount.text(in: .dutch)). Is het er nog een? Met --yes schrijft u ook deze op."
    case .beforeTheDebt(let debt, let day, let first):
      "\(capitalised(day.text(in: .dutch))) kan niet: \(debt.text) begon op zijn vroegst op \(first.text(in: .dutch)). Kijk de dag na."
    case .unknownBill(let debt, let typed, []):
      "“\(typed)” kan niet: van \(debt.text) zijn niet alle rekeningen met hun dag bekend. Laat --bill weg, of vul ze eerst in: aflos debt edit \(debt.text)."
    case .unknownBill(let debt, let typed, let known):
      "\(debt.text) heeft geen rekening “\(typed)”. Wel: \(known.listed(in: .dutch))."
    case .moreThanWasPaid(let debt, .zero):
      "Voor \(debt.text) is niets betaald dat terug kan komen."
    case .moreThanWasPaid(let debt, let paid):
      "Er kan niet meer terugkomen dan er is betaald: voor \(debt.text) is dat \(paid.text(in: .dutch))."
    case .farMoreThanOwed(let debt, let paid, let owed):
      "\(paid.text(in: .dutch)) is veel meer dan er voor \(debt.text) openstond: \(owed.text(in: .dutch)). Kijk het bedrag na. Klopt het toch? Met --yes schrijft u het op."
    case .mayBeTooOld(let debt, let gate):
      "\(gate.short(debt, .dutch)) Een betaling erkent de schuld. Dan kan de termijn opnieuw beginnen (BW 3:318). Typ eerst aflos check \(debt.text). Al betaald? Met --yes schrijft u het op."
    }
  }

  private var english: String {
    switch self {
    case .nothingLeft(let debt, let day):
      "On \(day.text(in: .english)) nothing was owed on \(debt.text) any more. Did you pay twice? Then ask it back. With --yes you write it down all the same."
    case .twice(let debt, let day, let amount):
      "For \(debt.text) a payment of \(amount.text(in: .english)) on \(day.text(in: .english)) is written down already. Is this another one? With --yes you write this one down too."
    case .beforeTheDebt(let debt, let day, let first):
      "\(day.text(in: .english)) cannot be: \(debt.text) began on \(first.text(in: .english)) at the soonest. Check the day."
    case .unknownBill(let debt, let typed, []):
      "“\(typed)” cannot be: not all bills of \(debt.text) are known with their day. Leave out --bill, or fill them in first: aflos debt edit \(debt.text)."
    case .unknownBill(let debt, let typed, let known):
      "\(debt.text) has no bill “\(typed)”. It has: \(known.listed(in: .english))."
    case .moreThanWasPaid(let debt, .zero):
      "Nothing was paid for \(debt.text) that can come back."
    case .moreThanWasPaid(let debt, let paid):
      "No more can come back than was paid: for \(debt.text) that is \(paid.text(in: .english))."
    case .farMoreThanOwed(let debt, let paid, let owed):
      "\(paid.text(in: .english)) is far more than was owed on \(debt.text): \(owed.text(in: .english)). Check the amount. Is it right all the same? With --yes you write it down."
    case .mayBeTooOld(let debt, let gate):
      "\(gate.short(debt, .english)) A payment admits the debt. Then the term can start again (BW 3:318). First type aflos check \(debt.text). Paid already? With --yes you write it down."
    }
  }

  /// What is asked on a terminal before it is kept all the same.
  package func question(in language: Language) -> String {
    language.say(dutch: "Toch bewaren?", english: "Keep it all the same?")
  }

  /// What `?` answers to that question.
  package func help(in language: Language) -> String {
    language.say(
      dutch: "Nee bewaart niets. U kunt de betaling later nog opschrijven.",
      english: "No keeps nothing. You can still write the payment down later.")
  }
}
