import Domain
import Planning

extension PlanChanges.Cause {
  /// What made the difference, in a sentence.
  func text(naming name: (ID<Debt>) -> String, in language: Language) -> String {
    switch self {
    case .income(let change?) where change != .zero:
      change > .zero
        ? language.say(
          dutch: "Er komt \(change.text(in: .dutch)) per maand meer binnen.",
          english: "\(change.text(in: .english)) a month more comes in.")
        : language.say(
          dutch: "Er komt \((-change).text(in: .dutch)) per maand minder binnen.",
          english: "\((-change).text(in: .english)) a month less comes in.")
    case .income:
      language.say(
        dutch: "Uw inkomen is veranderd na uw laatste brieven.",
        english: "Your income was changed after your last letters.")
    case .costs(let change?) where change != .zero:
      change > .zero
        ? language.say(
          dutch: "Er gaat \(change.text(in: .dutch)) per maand meer uit.",
          english: "\(change.text(in: .english)) a month more goes out.")
        : language.say(
          dutch: "Er gaat \((-change).text(in: .dutch)) per maand minder uit.",
          english: "\((-change).text(in: .english)) a month less goes out.")
    case .costs:
      language.say(
        dutch: "Uw kosten of reserve zijn veranderd na uw laatste brieven.",
        english: "Your costs or reserve were changed after your last letters.")
    case .paidOff(let debts, let freed):
      language.say(
        dutch: "Betaald: \(debts.map(name).listed(in: .dutch)). "
          + "Er komt \(freed.text(in: .dutch)) per maand vrij.",
        english: "Paid: \(debts.map(name).listed(in: .english)). "
          + "\(freed.text(in: .english)) a month comes free.")
    case .newDebts(let debts):
      language.say(
        dutch: "Nog niets aangeboden aan: \(debts.map(name).listed(in: .dutch)).",
        english: "Nothing offered yet to: \(debts.map(name).listed(in: .english)).")
    case .ifIncome(let income):
      income < .zero
        ? language.say(
          dutch: "Stel: er komt \((-income).text(in: .dutch)) per maand minder binnen.",
          english: "Suppose \((-income).text(in: .english)) a month less comes in.")
        : language.say(
          dutch: "Stel: er komt \(income.text(in: .dutch)) per maand meer binnen.",
          english: "Suppose \(income.text(in: .english)) a month more comes in.")
    case .ifSum(let sum):
      language.say(
        dutch: "Stel: er komt één keer \(sum.text(in: .dutch)) binnen.",
        english: "Suppose \(sum.text(in: .english)) comes in once.")
    }
  }
}

extension PlanChanges.Why {
  /// Why the amount for one creditor changes, in a sentence.
  func text(from standing: StandingOffer?, in language: Language) -> String {
    switch self {
    case .paid:
      language.say(
        dutch: "Deze schuld is helemaal betaald.", english: "This debt is paid in full.")
    case .paidAtOnce:
      language.say(
        dutch: "Het bedrag betaalt deze schuld helemaal.",
        english: "The sum pays this debt in full.")
    case .partlyPaidAtOnce:
      language.say(
        dutch: "Een deel van het bedrag gaat hierheen.",
        english: "A part of the sum goes here.")
    case .disputed:
      language.say(
        dutch: "U bent het met het hele bedrag niet eens.",
        english: "You do not agree with any of the amount.")
    case .firstOffer:
      language.say(
        dutch: "U deed hier nog geen voorstel.", english: "You made no offer here yet.")
    case .refused:
      language.say(
        dutch: "Uw voorstel werd niet aangenomen.", english: "Your offer was not accepted.")
    case .notKept:
      language.say(
        dutch: "De oude regeling loopt niet meer.",
        english: "The old arrangement no longer runs.")
    case .lessRoom:
      switch standing?.isAgreed {
      case true?:
        language.say(
          dutch: "U kunt minder missen dan is afgesproken.",
          english: "You can spare less than was agreed.")
      case false?:
        language.say(
          dutch: "U kunt minder missen dan u aanbood.",
          english: "You can spare less than you offered.")
      case nil:
        language.say(dutch: "U kunt dan minder missen.", english: "You can then spare less.")
      }
    case .freed:
      language.say(dutch: "Er is geld vrijgekomen.", english: "Money has come free.")
    case .divided:
      language.say(
        dutch: "Wat anderen krijgen is veranderd. Ieder krijgt weer een eerlijk deel.",
        english: "What others get has changed. Everyone gets a fair share again.")
    }
  }
}

extension PlanChanges.Step {
  /// What is said where there is nothing to type; nil for a step that is a command.
  func note(in language: Language) -> String? {
    switch self {
    case .told(let letter):
      language.say(
        dutch: "Brief \(letter.text) zegt dit al.", english: "Letter \(letter.text) says this.")
    // Said once, at the end.
    case .fillInFirst: nil
    case .offer, .askFirst, .lower, .higher, .pause, .answerFirst, .getHelp, .pay, .confirmPaid,
      .reply:
      nil
    }
  }

  /// The command that does it, with what it does; nil where nothing is to be typed.
  func command(
    for debt: ID<Debt>, from before: Money, in language: Language
  ) -> Report.Block? {
    let write = "aflos letter write \(debt.text)"
    func letter(_ kind: LetterKind, _ options: String = "") -> String {
      "\(write) --kind \(kind.rawValue)\(options)"
    }
    func block(_ command: String, dutch: String, english: String) -> Report.Block {
      .command(command, explanation: language.say(dutch: dutch, english: english))
    }
    switch self {
    case .told, .fillInFirst: return nil
    case .reply(let step):
      return .command(step.command(for: debt), explanation: step.explanation(in: language))
    case .offer where before > .zero:
      return block(
        "\(write) --again", dutch: "Schrijf een nieuw voorstel.", english: "Write a new offer.")
    case .offer:
      return block(write, dutch: "Schrijf het voorstel.", english: "Write the offer.")
    case .pause:
      return block(
        "\(write) --again", dutch: "Schrijf dat een voorstel nu niet kan.",
        english: "Write that no offer is possible now.")
    case .lower(let to, let until?):
      return block(
        letter(
          TemporaryLowerAmount.kind,
          " --amount \(to.typable(in: language)) --until \(until.iso)"),
        dutch: "Vraag om een tijd minder te mogen betalen.",
        english: "Ask to pay less for a time.")
    case .lower(let to, nil):
      return block(
        letter(LowerAmount.kind, " --amount \(to.typable(in: language))"),
        dutch: "Vraag of u minder mag betalen.", english: "Ask whether you may pay less.")
    case .higher(let to):
      return block(
        letter(HigherAmount.kind, " --amount \(to.typable(in: language))"),
        dutch: "Schrijf dat u meer gaat betalen.", english: "Write that you will pay more.")
    case .confirmPaid:
      return block(
        letter(FinalPaymentConfirmation.kind),
        dutch: "Vraag om op papier te zetten dat alles is betaald.",
        english: "Ask to put in writing that all is paid.")
    case .askFirst:
      return block(
        write, dutch: "Deze schuld is misschien te oud. Vraag eerst om uitleg.",
        english: "This debt may be too old. Ask for an explanation first.")
    case .pay(let amount):
      return block(
        "aflos pay \(debt.text) \(amount.typable(in: language))",
        dutch: "Maak \(amount.text(in: .dutch)) over en schrijf het op.",
        english: "Transfer \(amount.text(in: .english)) and write it down.")
    case .answerFirst:
      return block(
        "aflos plan", dutch: "Kijk eerst wat er nog niet klopt. Schrijf daarna een voorstel.",
        english: "Look first at what does not add up yet. Write an offer after that.")
    case .getHelp:
      return block(
        "aflos support", dutch: "Er is te weinig over voor deze afspraak. Hulp gaat nu voor.",
        english: "Too little is left for this agreement. Help comes first now.")
    }
  }
}

extension Money {
  /// With its sign: `+12,50`, `-3,00`, `0,00`.
  func signed(in language: Language) -> String {
    self > .zero ? "+\(plain(in: language))" : plain(in: language)
  }
}
