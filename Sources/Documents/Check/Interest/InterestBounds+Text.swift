import Domain
import Planning

extension InterestBounds {
  func dutch(_ label: String) -> String {
    let most = most.text(in: .dutch)
    return "De rente van het krediet bij \(label) is nog niet bekend. Zonder rente zijn het "
      + "\(Counted.instalment.text(least.terms, in: .dutch)), samen \(least.total.text(in: .dutch)). "
      + "Met de hoogste rente die mag, \(ceiling.text(in: .dutch)) per jaar, \(most). "
      + "Het percentage staat in uw contract of op een afschrift."
  }

  func english(_ label: String) -> String {
    let most = most.text(in: .english)
    return "The interest on the credit at \(label) is not known yet. Without interest it takes "
      + "\(Counted.instalment.text(least.terms, in: .english)), "
      + "together \(least.total.text(in: .english)). "
      + "With the highest rate there may be, \(ceiling.text(in: .english)) a year, \(most). "
      + "You find the rate in your contract or on a statement."
  }
}

extension Repayment {
  fileprivate func text(in language: Language) -> String {
    switch self {
    case .ends(let instalments):
      let (terms, total) = (
        Counted.instalment.text(instalments.terms, in: language),
        instalments.total.text(in: language)
      )
      return language.say(
        dutch: "zijn het \(terms), samen \(total)", english: "it takes \(terms), together \(total)")
    case .never:
      return language.say(
        dutch: "komt er met dit bedrag geen einde aan", english: "this amount never ends it")
    case .tooLong:
      return language.say(
        dutch: "duurt het meer dan vijftig jaar", english: "it takes more than fifty years")
    }
  }
}
