import Domain
import Planning

extension FindingStep {
  /// What to do, as blocks of a report about `debt`; empty where it was done already.
  func blocks(for debt: ID<Debt>?, of dossier: Dossier, in language: Language) -> [Report.Block] {
    switch self {
    case .answer(let fields): [answer(fields, debt.flatMap { dossier.debt($0) }, dossier, language)]
    case .answerBefore(let field, let day):
      [answer(field, before: dossier.agedText(of: debt, day, in: language), debt, language)]
    case .answerCreditor(let creditor, let field):
      [
        .command(
          "aflos creditor edit \(creditor.text) \(field.typed(in: language))",
          explanation: field.words(in: language).question)
      ]
    case .dispute(let amount, let letter): dispute(amount, letter, debt, dossier, language)
    case .letter(let letter): self.letter(letter, debt, dossier, language)
    case .writeDownHearing:
      [
        .command(
          language.say(
            dutch: "aflos log letter \(debt?.text ?? "") --stage summons --answer-by DAG",
            english: "aflos log letter \(debt?.text ?? "") --stage summons --answer-by DAY"),
          explanation: language.say(
            dutch: "Schrijf de dag van de zitting op. Dan staat die op uw agenda.",
            english: "Write down the day of the hearing. Then it is on your agenda."))
      ]
    case .tellWhose(let debts): debts.first.map { [whose($0, language)] } ?? []
    case .lookUpCollector(let collector):
      [
        .paragraph(
          language.say(
            dutch: "Zoek \(dossier.name(of: collector)) op in het register: "
              + "registerincassodienstverlening.nl. Vraag anders om het nummer in dat register.",
            english: "Look up \(dossier.name(of: collector)) in the register: "
              + "registerincassodienstverlening.nl. Or ask for the number in that register."))
      ]
    case .holdOff, .findDueDay, .respond, .pay, .todo, .municipality, .legalDesk, .emergencyStop,
      .compare, .callInsurer, .askCapacity, .askRemission, .askOneArrangement:
      (sentence(in: language).map { [.paragraph($0)] } ?? [])
        + (comparing.map {
          [
            .command(
              "aflos debt show \($0[0].text)",
              explanation: $0.count == 1
                ? language.say(dutch: "Bekijk de andere schuld.", english: "See the other debt.")
                : language.say(
                  dutch: "Bekijk de eerste daarvan.", english: "See the first of them."))
          ]
        } ?? [])
    }
  }

  private func whose(_ debt: ID<Debt>, _ language: Language) -> Report.Block {
    .command(
      "aflos tell whose \(debt.text) "
        + language.say(
          dutch: "samen --words \"mijn partner\"", english: "together --words \"my partner\""),
      explanation: language.say(
        dutch: "Zeg bij elke schuld: van mij, samen, of niet van mij. "
          + "Met “alle” zegt u het van de rest in één keer.",
        english: "Say of each debt: mine, together, or not mine. "
          + "With “all” you say it of the rest at once."))
  }

  private var comparing: [ID<Debt>]? {
    if case .compare(let others) = self, !others.isEmpty { others } else { nil }
  }

  private func answer(
    _ fields: [Field], _ debt: Debt?, _ dossier: Dossier, _ language: Language
  ) -> Report.Block {
    if fields == [.debtBills], let debt { return letterDay(of: debt, dossier, language) }
    let options = fields.map { $0.typed(in: language) }.joined(separator: " ")
    return .command(
      "aflos debt edit \(debt?.id.text ?? "") \(options)",
      explanation: fields.map { $0.words(in: language).question }.joined(separator: " "))
  }

  /// The bills as they are, with a place for the day of the letter behind each.
  private func letterDay(
    of debt: Debt, _ dossier: Dossier, _ language: Language
  ) -> Report.Block {
    let day = language.say(dutch: "DAG", english: "DAY")
    let bills =
      debt.bills.isEmpty
      ? [
        Debt.Bill(
          number: nil, date: nil, dueDate: exactDueDay(debt, dossier), amount: debt.parts.principal,
          fourteenDayLetter: nil)
      ] : debt.bills
    let typed = bills.map { bill in
      [
        bill.number ?? "-", bill.date?.iso ?? "-", bill.dueDate?.iso ?? "-",
        bill.amount.typable(in: language), bill.fourteenDayLetter?.iso ?? day,
      ].joined(separator: "; ")
    }
    return .command(
      "aflos debt edit \(debt.id.text) --bills \"\(typed.joined(separator: " | "))\"",
      explanation: language.say(
        dutch: "Kreeg u die brief? Vul de dag ervan in. De rest blijft zo staan.",
        english: "Did you get that letter? Fill in its day. The rest stays as it is."))
  }

  /// A day that is only known about is no day of a bill.
  private func exactDueDay(_ debt: Debt, _ dossier: Dossier) -> LocalDate? {
    dossier.roughDay(.debtDueDate, of: debt.id.text, debt.dueDate) == nil ? debt.dueDate : nil
  }

  /// The one question that can open the gate of the letters.
  private func answer(
    _ field: Field, before: String, _ debt: ID<Debt>?, _ language: Language
  ) -> Report.Block {
    let isEarlier = field == .debtEarlierDemands || field == .debtEarlierAcknowledged
    let isLetter = field == .debtLastDemand || field == .debtEarlierDemands
    let event =
      isLetter
      ? language.say(
        dutch: "Kreeg u vóór \(before) nog een brief die om betaling vroeg? ",
        english: "Did you get a letter asking for payment before \(before)? ")
      : language.say(
        dutch:
          "Heeft u vóór \(before) nog iets betaald, beloofd of uitstel gevraagd? ",
        english: "Did you pay, promise or ask for time before \(before)? ")
    let last =
      isLetter
      ? language.say(
        dutch: "Vul dan de dag van de laatste brief in.",
        english: "Then fill in the day of the last one.")
      : language.say(dutch: "Vul dan de laatste dag in.", english: "Then fill in the last day.")
    let all = language.say(
      dutch: "Vul dan alle dagen in, met komma’s.", english: "Then fill in all days, with commas.")
    return .command(
      "aflos debt edit \(debt?.text ?? "") \(field.typed(in: language))",
      explanation: event + (isEarlier ? all : last))
  }

  private func dispute(
    _ amount: Money, _ letter: CheckLetter, _ debt: ID<Debt>?, _ dossier: Dossier,
    _ language: Language
  ) -> [Report.Block] {
    guard let debt, let known = dossier.debt(debt) else { return [] }
    let keepOut = Report.Block.command(
      "aflos debt edit \(debt.text) --disputed \(amount.typable(in: language))",
      explanation: language.say(
        dutch: "Bent u het hier niet mee eens? Zo blijft dit deel buiten het voorstel.",
        english: "Do you not agree? This keeps that part out of the offer."))
    let isKeptOut = known.disputed >= amount
    guard letter == .dispute else {
      return (isKeptOut ? [] : [keepOut]) + [letter.command(for: debt, in: language)]
    }
    // A dispute says with which part, and why in words of one's own.
    return isKeptOut ? [letter.command(for: debt, in: language, becauseOf: known)] : [keepOut]
  }

  private func letter(
    _ letter: CheckLetter, _ debt: ID<Debt>?, _ dossier: Dossier, _ language: Language
  ) -> [Report.Block] {
    switch letter {
    case .specification:
      let hasLetter = debt.map { dossier.debt($0)?.mayHaveFourteenDayLetter ?? true } ?? true
      return [.paragraph(hasLetter ? letter.advice(in: language) : askWithoutLetter(language))]
    case .proposal: return [.paragraph(letter.advice(in: language))]
    case .dispute, .costsObjection, .limitation, .objection, .remission, .bankAccount, .notMine,
      .register, .opposition:
      guard let debt else { return [.paragraph(letter.advice(in: language))] }
      return [letter.command(for: debt, in: language)]
    }
  }

  /// Where a letter of fourteen days plays no part.
  private func askWithoutLetter(_ language: Language) -> String {
    language.say(
      dutch: "Vraag om uitleg: waaruit bestaat dit bedrag?",
      english: "Ask for details: what is this amount made of?")
  }

  private func comparison(with others: [ID<Debt>], _ language: Language) -> String {
    guard others.count > 1 else {
      let other = others.first?.text ?? ""
      return language.say(
        dutch: "Leg beide brieven naast elkaar. "
          + "Is het één schuld, haal dan \(other) of deze weg.",
        english: "Put both letters side by side. "
          + "If it is one debt, remove \(other) or this one.")
    }
    return language.say(
      dutch: "Leg deze brieven naast elkaar. "
        + "Is het één schuld, laat er dan één staan en haal de andere weg.",
      english: "Put these letters side by side. "
        + "If it is one debt, keep one of them and remove the others.")
  }

  func help(_ language: Language) -> String {
    switch self {
    case .municipality(let day):
      language.say(
        dutch: "Bel uw gemeente en vraag om schuldhulp met spoed. "
          + "Belt u vandaag, dan moet zij uiterlijk \(day.text(in: .dutch)) met u praten.",
        english: "Call your municipality and ask for urgent help with debts. "
          + "If you call today, they have to talk with you by \(day.text(in: .english)).")
    case .emergencyStop(let span):
      language.say(
        dutch: "Vraag het CJIB om een “noodstop”. Dan stijgt de boete "
          + "\(span?.counted(in: .dutch) ?? "een tijd") niet, terwijl u schuldhulp zoekt.",
        english: "Ask CJIB for a “noodstop”. Then the fine does not rise for "
          + "\(span?.counted(in: .english) ?? "some time") while you look for debt help.")
    case .compare(let others): comparison(with: others, language)
    case .legalDesk:
      language.say(
        dutch: "Vraag gratis raad bij het Juridisch Loket (juridischloket.nl).",
        english: "Ask free advice from the Juridisch Loket (juridischloket.nl).")
    case .callInsurer:
      language.say(
        dutch: "Bel uw zorgverzekeraar en vraag een regeling voor de achterstand. "
          + "Met die regeling, of met schuldhulp, stopt de premie van het CAK.",
        english: "Call your health insurer and ask for an arrangement for the arrears. "
          + "With it, or with debt help, the premium of CAK ends.")
    case .askCapacity:
      language.say(
        dutch: "Vraag DUO om een draagkrachtmeting, of om een aflosvrije periode (duo.nl).",
        english: "Ask DUO to work out what you can pay, or for a pause (duo.nl).")
    case .askRemission:
      language.say(
        dutch: "Vraag eerst kwijtschelding, met het formulier op hun website of met een brief. "
          + "Vraag pas daarna een regeling.",
        english: "First ask for remission, with the form on their website or with a letter. "
          + "Only then ask for an arrangement.")
    case .askOneArrangement:
      language.say(
        dutch: "Bel het CJIB en vraag naar de Betalingsregeling Rijk. "
          + "In het Vorderingenoverzicht Rijk ziet u wat er openstaat.",
        english: "Call CJIB and ask for the “Betalingsregeling Rijk”. "
          + "The “Vorderingenoverzicht Rijk” shows what is open.")
    case .answer, .answerBefore, .answerCreditor, .dispute, .letter, .pay, .holdOff, .findDueDay,
      .respond, .todo, .writeDownHearing, .lookUpCollector, .tellWhose:
      ""
    }
  }
}

extension CheckLetter {
  /// The kind of letter that it is.
  package var kind: LetterKind {
    switch self {
    case .specification: SpecificationRequest.kind
    case .dispute: Dispute.kind
    case .costsObjection: CostsObjection.kind
    case .limitation: LimitationLetter.kind
    case .objection: DecisionObjection.kind
    case .remission: RemissionRequest.kind
    case .bankAccount: BankProtectionRequest.kind
    case .notMine: NotMyDebt.kind
    case .register: RegisterRequest.kind
    case .opposition: OppositionNotice.kind
    case .proposal: PaymentProposal.kind
    }
  }

  /// Writes this letter about `debt`.
  func command(for debt: ID<Debt>, in language: Language) -> Report.Block {
    .command(typed(for: debt), explanation: advice(in: language))
  }

  /// The same with a place for the reason where none is known of `debt`.
  fileprivate func command(
    for debt: ID<Debt>, in language: Language, becauseOf known: Debt
  ) -> Report.Block {
    guard known.disputeReason.map({ trimmed($0).isEmpty }) ?? true else {
      return command(for: debt, in: language)
    }
    let place = language.say(dutch: "REDEN", english: "REASON")
    return .command(
      typed(for: debt) + " --reason \"\(place)\"", explanation: advice(in: language))
  }

  private func typed(for debt: ID<Debt>) -> String { typed(for: [debt]) }

  /// The command that writes it about each of `debts`.
  func typed(for debts: [ID<Debt>]) -> String {
    "aflos letter write \(debts.map(\.text).joined(separator: " ")) --kind \(kind.rawValue)"
  }

  /// What the letter does, and that it is the one that fits.
  package func advice(in language: Language) -> String {
    switch (self, language) {
    case (.specification, .dutch):
      "Vraag om uitleg: waaruit bestaat dit bedrag, en op welke dag kwam de 14-dagenbrief?"
    case (.specification, .english):
      "Ask for details: what is this amount made of, and on which day came the 14-day letter?"
    case (.dispute, .dutch): "Schrijf met welk deel u het niet eens bent, en waarom."
    case (.dispute, .english): "Write which part you do not agree with, and why."
    case (.costsObjection, .dutch):
      "Deze brief zegt welke kosten of rente te hoog zijn, en waarom. Hij erkent niets."
    case (.costsObjection, .english):
      "This letter says which costs or interest are too high, and why. It admits nothing."
    case (.limitation, .dutch):
      "Deze brief zegt dat de schuld te oud is. Hij erkent niets en belooft niets."
    case (.limitation, .english):
      "This letter says that the debt is too old. It admits nothing and promises nothing."
    case (.register, .dutch): "Vraag het bureau met een brief naar zijn nummer in het register."
    case (.register, .english): "Ask the agency in a letter for its number in the register."
    case (.opposition, .dutch):
      "Schrijf dat u het er niet mee eens bent. De brief zelf is geen verzet."
    case (.opposition, .english):
      "Write that you do not agree. The letter is no opposition itself."
    case (.objection, .dutch): "Klopt het niet? Maak dan schriftelijk bezwaar, binnen 6 weken."
    case (.objection, .english): "Is it not right? Then object in writing, within 6 weeks."
    case (.remission, .dutch): "Deze brief vraagt om kwijtschelding. Hij belooft niets."
    case (.remission, .english): "This letter asks for remission. It promises nothing."
    case (.bankAccount, .dutch):
      "Is er te veel van uw rekening gehaald? Deze brief vraagt het terug, en belooft niets."
    case (.bankAccount, .english):
      "Was too much taken from your account? This letter asks it back, and promises nothing."
    case (.notMine, .dutch):
      "Deze brief zegt dat de schuld niet van u is, en vraagt om bewijs. Hij erkent niets."
    case (.notMine, .english):
      "This letter says that the debt is not yours, and asks for proof. It admits nothing."
    case (.proposal, .dutch): "Stel een bedrag voor dat u elke maand kunt betalen."
    case (.proposal, .english): "Offer an amount that you can pay every month."
    }
  }
}

extension Field {
  /// The option with a word for what has to be typed.
  fileprivate func typed(in language: Language) -> String {
    "--\(optionName) \(wordToReplace(in: language))"
  }

  /// The word in capitals that stands for the answer.
  private func wordToReplace(in language: Language) -> String {
    guard let word = Self.closerWords[self] else { return answer.usageWord(in: language) }
    return language.say(dutch: word.dutch, english: word.english)
  }

  /// Where a word says more than what kind of answer it is.
  private static let closerWords: [Field: (dutch: String, english: String)] = [
    .debtKind: ("SOORT", "KIND"), .debtStage: ("STAP", "STEP"), .debtRank: ("RANG", "RANK"),
    .debtReference: ("NUMMER", "NUMBER"), .creditorIBAN: ("NUMMER", "NUMBER"),
  ]
}
