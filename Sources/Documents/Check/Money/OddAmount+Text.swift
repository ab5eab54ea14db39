import Domain
import Planning

extension OddAmount {
  /// What is unusual, and what may have been meant: the same words where it is entered and where a
  /// plan is judged.
  package func text(of dossier: Dossier, in language: Language) -> String {
    "\(fact(of: dossier, in: language)) \(question(in: language))"
  }

  /// What is unusual, without asking.
  package func fact(of dossier: Dossier, in language: Language) -> String {
    let amount = Guess(amount: amount, every: every).text(in: language)
    let size: String =
      switch oddity {
      case .much: language.say(dutch: "Dat is veel.", english: "That is a lot.")
      case .little: language.say(dutch: "Dat is weinig.", english: "That is little.")
      case .rhythm:
        language.say(
          dutch: "Dit komt meestal niet zo vaak.", english: "This mostly does not come so often.")
      }
    return "\(capitalised(name(in: dossier, language))): \(amount). \(size)"
  }

  private func question(in language: Language) -> String {
    guard !guesses.isEmpty else {
      return language.say(dutch: "Klopt het?", english: "Is it right?")
    }
    let meant = guesses.map { $0.text(in: language) }.alternatives(in: language)
    return language.say(dutch: "Is het \(meant)?", english: "Is it \(meant)?")
  }

  private func name(in dossier: Dossier, _ language: Language) -> String {
    switch line {
    case .cost(let id): dossier.costs.first { $0.id == id }?.name ?? id.text
    case .costs(let category): category.name(in: language)
    case .income(let id): dossier.incomes.first { $0.id == id }?.name ?? id.text
    case .debt(let id): dossier.label(of: id)
    }
  }
}

extension OddAmount.Guess {
  /// `1.600,00 per jaar`, `1,600.00 a year`; of a debt the amount alone.
  package func text(in language: Language) -> String {
    guard every != .once else { return amount.text(in: language) }
    let dutch = every.name(in: .dutch)
    let rhythm: String =
      switch every {
      case .week: language.say(dutch: dutch, english: "a week")
      case .month: language.say(dutch: dutch, english: "a month")
      case .quarter: language.say(dutch: dutch, english: "a quarter")
      case .year: language.say(dutch: dutch, english: "a year")
      case .fourWeeks, .twoMonths, .halfYear, .once: every.name(in: language)
      }
    return "\(amount.text(in: language)) \(rhythm)"
  }
}

/// What is asked and said beside an unusual amount when it is entered.
package enum OddSay: Hashable, Sendable {
  case whichIsRight
  case help
  case isRight
  /// How to keep it all the same, or another amount.
  case giveSure
  /// Whether so many unusual amounts of a list are right.
  case areRight(Int)
  case areRightHelp

  package func text(in language: Language) -> String {
    switch self {
    case .whichIsRight:
      language.say(dutch: "Wat klopt?", english: "Which is right?")
    case .help:
      language.say(
        dutch:
          "Zo’n bedrag zien we zelden. Eén nul of één komma te veel maakt het hele plan anders. "
          + "Kies een nummer, of typ het bedrag opnieuw. Klopt het zo, dan vragen we het niet weer.",
        english: "Such an amount is rare. One zero or comma too many changes the whole plan. "
          + "Choose a number, or type the amount again. If it is right, it is not asked again.")
    case .isRight:
      language.say(dutch: "Het klopt zo", english: "It is right as it is")
    case .giveSure:
      language.say(
        dutch: "Klopt het zo? Geef dan ook --sure. Er is niets bewaard.",
        english: "Is it right as it is? Then give --sure too. Nothing is stored.")
    case .areRight(let count):
      count == 1
        ? language.say(dutch: "Klopt dit bedrag?", english: "Is this amount right?")
        : language.say(
          dutch: "Kloppen deze \(count) bedragen?", english: "Are these \(count) amounts right?")
    case .areRightHelp:
      language.say(
        dutch: "Zulke bedragen zien we zelden. Typ j als ze kloppen, of n om niets te bewaren "
          + "en de lijst eerst na te kijken.",
        english: "Such amounts are rare. Type y when they are right, or n to store nothing and "
          + "look at the list first.")
    }
  }
}
