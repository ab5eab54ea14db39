import Domain
import Planning

/// What is said and asked on the way to a first amount, and while it gets better.
package enum RoughSay: Hashable, Sendable {
  /// How many questions until the first amount.
  case intro(questions: Int)
  /// Somebody went back at the first question.
  case isFirst
  case income
  case incomeHelp
  case noIncomeYet
  /// It was said that nothing comes in.
  case nothingComesIn
  case leftSoFar(Money, without: [Cost.Category])
  case shortSoFar(Money)
  /// Before the stack of debts.
  case stack
  case firstDebt
  case nextDebt
  case debtHelp
  case nameAndAmount
  /// Nobody knows whose letter this is.
  case skipLetter
  /// The amount of this one is not known.
  case notYet(String)
  case danger
  case dangerHelp
  case goOn(questions: Int)
  case goOnHelp
  /// What is asked next, by name.
  case mattersMost(String)
  case then(String)
  case stillToAsk(Int)
  case nowLeft(Money, without: [Cost.Category])
  case nowShort(Money)
  case askedIncome(String)
  case askedIncomeHelp(Income.Kind)
  /// Everything that an offer waits for was answered.
  case allAnswered

  package func text(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private var dutch: String {
    switch self {
    case .intro(let questions):
      "Na \(questions) vragen ziet u een eerste bedrag. Ongeveer is goed: typ gerust ongeveer 1200."
    case .isFirst: "Dit is de eerste vraag."
    case .income: "Wat komt er per maand op uw rekening?"
    case .incomeHelp:
      "Waarom: hiermee begint het bedrag dat u kunt missen.\nTyp wat het is en hoeveel, zoals: loon 1900. Meer tegelijk mag, met een komma: loon 1400, zorgtoeslag 129. Is het elke maand anders? Typ: loon tussen 1400 en 1900. Per week: loon 350 per week.\nHeeft u een bestand met de boekingen van uw bank? Sleep het hierheen: dan haal ik inkomen en vaste lasten daaruit.\nKomt er niets binnen? Typ 0."
    case .noIncomeYet:
      "Zonder inkomen kan ik nog niet zeggen wat u kunt missen. Het staat op uw lijst."
    case .nothingComesIn:
      "Er komt nu niets binnen. Beloof nu niemand geld. Bel vandaag uw gemeente: vraag een uitkering (bijstand) aan, en schuldhulp. Dat kost niets. Verloor u werk? Vraag dan ook WW aan bij het UWV."
    case .leftSoFar(let money, let unknown) where !unknown.isEmpty:
      "Voorlopig: \(unknown.leftWithout(about: money, in: .dutch))"
    case .leftSoFar(let money, _):
      "Voorlopig: er blijft ongeveer \(money.wholeText(in: .dutch)) per maand over. Andere kosten, zoals telefoon en verzekeringen, gaan daar nog af."
    case .shortSoFar(let money):
      "Voorlopig: u komt ongeveer \(money.wholeText(in: .dutch)) per maand tekort. Dat ligt niet aan u. We kijken zo wie u kan helpen."
    case .stack:
      "Leg uw brieven op een stapel. Typ van elke brief de naam en het bedrag, zoals: Vattenfall 612. Ongeveer is goed. Een lijst plakken mag. Typ . als de stapel op is."
    case .firstDebt: "Aan wie moet u betalen, en hoeveel?"
    case .nextDebt: "De volgende brief: aan wie, en hoeveel? Typ . als de stapel op is."
    case .debtHelp:
      "Waarom: zo ziet u alles bij elkaar. Typ de naam en het bedrag op de brief, zoals: Vattenfall 612,30. Meer mag ook: Vattenfall 612,30 energie aanmaning 14-03. Weet u het bedrag niet? Sla deze brief dan nu over; hij kan er later bij."
    case .nameAndAmount: "Typ een naam en een bedrag, zoals: Vattenfall 612."
    case .skipLetter: "Dat geeft niet. Leg deze brief apart en pak de volgende."
    case .notYet(let name): "\(name) zet ik er nog niet bij. Dat kan later, als u het bedrag weet."
    case .danger: "Kwam bij een van deze iets van een deurwaarder of van de rechter?"
    case .dangerHelp:
      "Waarom: wat van een deurwaarder of rechter komt, kan niet wachten. Typ de nummers, zoals 1 3. Enter als er niets bij is, of als u het niet weet."
    case .goOn(let questions):
      "Zullen we verdergaan? Nog \(Counted.question.text(questions, in: .dutch)), het belangrijkste eerst. Daarna kunnen er brieven komen."
    case .goOnHelp:
      "Met elk antwoord klopt het bedrag beter. U kunt altijd stoppen: typ stop. Later gaat u verder met: verder."
    case .mattersMost(let name): "Nu telt het meest: \(name)."
    case .then(let name): "Daarna: \(name)."
    case .stillToAsk(let count):
      "Hierna nog \(Counted.question.text(count, in: .dutch))."
    case .nowLeft(let money, let unknown) where !unknown.isEmpty:
      "  Voorlopig over, zonder \(unknown.named(in: .dutch)): ongeveer \(money.wholeText(in: .dutch)) per maand."
    case .nowLeft(let money, _):
      "  Voorlopig over: ongeveer \(money.wholeText(in: .dutch)) per maand."
    case .nowShort(let money):
      "  Voorlopig tekort: ongeveer \(money.wholeText(in: .dutch)) per maand."
    case .askedIncome(let name): "Krijgt u \(name)? Hoeveel?"
    case .askedIncomeHelp(.holidayPay):
      "Waarom: dit wordt vaak vergeten. Kijk op uw loonstrook of de brief over uw uitkering. Meestal komt het één keer per jaar, in mei. Typ het bedrag per jaar, zoals 1200/jaar. Komt het elke maand mee? Typ dan 0."
    case .askedIncomeHelp(.childBenefit):
      "Waarom: dit wordt vaak vergeten. Kijk op uw bankafschrift of op mijnsvb.nl. Het komt per kwartaal. Typ het bedrag zo: 362/kwartaal. Krijgt u het niet? Typ 0."
    case .askedIncomeHelp:
      "Waarom: dit wordt vaak vergeten, ook als u er recht op heeft. Kijk op uw bankafschrift of op toeslagen.nl. Typ het bedrag per maand, zoals 129. Per jaar: 900/jaar. Krijgt u het niet? Typ 0."
    case .allAnswered: "Alles wat voor een voorstel nodig is, is nu gevraagd."
    }
  }

  private var english: String {
    switch self {
    case .intro(let questions):
      "After \(questions) questions you see a first amount. About is fine: you can type about 1200."
    case .isFirst: "This is the first question."
    case .income: "What comes into your account each month?"
    case .incomeHelp:
      "Why: the amount you can spare begins with it.\nType what it is and how much, like: wages 1900. Several at once, with a comma: wages 1400, healthcare allowance 129. Is it different each month? Type: wages between 1400 and 1900. Weekly: wages 350 per week.\nDo you have a file with the transactions of your bank? Drag it here: then I take income and fixed costs from it.\nDoes nothing come in? Type 0."
    case .noIncomeYet:
      "Without income I cannot say yet what you can spare. It is on your list."
    case .nothingComesIn:
      "Nothing comes in now. Promise nobody money now. Call your municipality today: apply for a benefit (bijstand), and for debt help. It costs nothing. Did you lose work? Then also apply for WW at UWV."
    case .leftSoFar(let money, let unknown) where !unknown.isEmpty:
      "For now: \(unknown.leftWithout(about: money, in: .english))"
    case .leftSoFar(let money, _):
      "For now: about \(money.wholeText(in: .english)) a month is left. Other costs, such as telephone and insurance, still come off."
    case .shortSoFar(let money):
      "For now: you are about \(money.wholeText(in: .english)) a month short. That is not your fault. We will see in a moment who can help you."
    case .stack:
      "Put your letters in a pile. Of each letter type the name and the amount, like: Vattenfall 612. About is fine. You may paste a list. Type . when the pile is done."
    case .firstDebt: "Whom do you have to pay, and how much?"
    case .nextDebt: "The next letter: whom, and how much? Type . when the pile is done."
    case .debtHelp:
      "Why: it shows everything together. Type the name and the amount on the letter, like: Vattenfall 612.30. More is fine too: Vattenfall 612.30 energy demand 14-03. Do you not know the amount? Then leave this letter for now; it can be added later."
    case .nameAndAmount: "Type a name and an amount, like: Vattenfall 612."
    case .skipLetter: "That is fine. Put this letter aside and take the next."
    case .notYet(let name): "I leave out \(name) for now. Add it when you know the amount."
    case .danger: "Did something come from a bailiff or from a court with one of these?"
    case .dangerHelp:
      "Why: what comes from a bailiff or a court cannot wait. Type the numbers, like 1 3. Press Enter if there is nothing, or if you do not know."
    case .goOn(let questions):
      "Shall we go on? \(capitalised(Counted.question.text(questions, in: .english))) more, the most important first. After that there can be letters."
    case .goOnHelp:
      "With each answer the amount gets better. You can always stop: type stop. Later you go on with: go on."
    case .mattersMost(let name): "What matters most now: \(name)."
    case .then(let name): "Then: \(name)."
    case .stillToAsk(let count):
      "After this \(Counted.question.text(count, in: .english)) more."
    case .nowLeft(let money, let unknown) where !unknown.isEmpty:
      "  Left for now, without \(unknown.named(in: .english)): about \(money.wholeText(in: .english)) a month."
    case .nowLeft(let money, _):
      "  Left for now: about \(money.wholeText(in: .english)) a month."
    case .nowShort(let money):
      "  Short for now: about \(money.wholeText(in: .english)) a month."
    case .askedIncome(let name): "Do you get \(name)? How much?"
    case .askedIncomeHelp(.holidayPay):
      "Why: this is often forgotten. Look at your payslip or the letter about your benefit. Mostly it comes once a year, in May. Type the amount a year, like 1200/year. Does it come along every month? Then type 0."
    case .askedIncomeHelp(.childBenefit):
      "Why: this is often forgotten. Look at your bank statement or at mijnsvb.nl. It comes each quarter. Type the amount like: 362/quarter. Do you not get it? Type 0."
    case .askedIncomeHelp:
      "Why: this is often forgotten, also by people who are entitled to it. Look at your bank statement or at toeslagen.nl. Type the amount a month, like 129. Yearly: 900/year. Do you not get it? Type 0."
    case .allAnswered: "Everything that an offer needs has been asked now."
    }
  }
}

extension Money {
  /// In whole euros, for an amount that is about so much: `€ 612`, `€612`.
  package func wholeText(in language: Language) -> String {
    let half = cents < 0 ? -50 : 50
    return String(Money(cents: (cents + half) / 100 * 100).text(in: language).dropLast(3))
  }
}

extension [Cost.Category] {
  /// Their names in one run: "wonen en boodschappen".
  func named(in language: Language) -> String {
    map { $0.name(in: language) }.listed(in: language)
  }
}
