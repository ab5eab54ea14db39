import Domain
import Planning

extension ReplyStep {
  /// The command that does it, for this debt. Commands are the same in every language.
  func command(for debt: ID<Debt>) -> String {
    let id = debt.text
    return switch self {
    case .writeFirst: "aflos letter write \(id)"
    case .wait: "aflos agenda"
    case .remind: "aflos letter kinds \(id)"
    case .agree: "aflos agree \(id)"
    case .answerOffer: "aflos reply check \(id)"
    case .askAgain: "aflos letter write \(id) --kind reply-to-refusal"
    case .complain: "aflos export letters"
    case .askDetails, .askProof: "aflos letter write \(id) --kind specification-request"
    case .askOwner: "aflos call \(id)"
    case .sendInformation: "aflos letter write \(id) --appendix budget-totals,overview-anonymous"
    case .comparePayments: "aflos pay list \(id)"
    case .enterCollector(let name?) where !name.contains("\""):
      "aflos debt edit \(id) --stage collector --collector \"\(name)\""
    case .enterCollector: "aflos debt edit \(id)"
    case .professionalHelp: "aflos support"
    case .compareBalance: "aflos check \(id)"
    case .offerNext: "aflos letter show \(id)"
    case .keepProof: "aflos debt show \(id)"
    case .keepPaying: "aflos agree show \(id)"
    }
  }

  /// What it brings, in short sentences.
  package func explanation(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private var dutch: String {
    switch self {
    case .writeFirst: "Er is nog geen brief verstuurd. Schrijf eerst een voorstel."
    case .wait(let day):
      "Ze hebben tot en met \(day.text(in: .dutch)) de tijd. Dat staat in uw agenda."
    case .remind(let day):
      "Sinds \(day.text(in: .dutch)) is hun tijd om. Stuur een herinnering. Hier ziet u welke past."
    case .agree: "Leg vast wat u heeft afgesproken. Daarna kunt u een bevestiging schrijven."
    case .answerOffer: "Kijk of hun voorstel past, voordat u ja zegt."
    case .askAgain: "Vraag om nog eens te kijken. Uw voorstel blijft gelden."
    case .complain:
      "Ze weigeren voor de tweede keer. Dien een klacht in bij de schuldeiser, en "
        + "stuur dit bewijs mee. Vraag ook hulp aan uw gemeente of het Juridisch Loket."
    case .askDetails: "Vraag welke gegevens ze hebben. Kijk ook uw klantnummer en kenmerk na."
    case .askProof:
      "Vraag eerst om een bewijs dat de schuld nu van hen is. Betaal daarna pas."
    case .askOwner:
      "Vraag wie de schuld nu heeft. Betaal niets tot u dat weet."
    case .sendInformation:
      "Stuur uw voorstel met uw budget erbij. De andere schuldeisers staan er zonder naam in."
    case .comparePayments:
      "Kijk na of u dit echt betaald heeft. Zo ja, vraag dan om een bevestiging dat "
        + "alles is betaald."
    case .enterCollector:
      "Vul in wie de schuld nu heeft. Vraag daar eerst waaruit het bedrag bestaat."
    case .professionalHelp:
      "Bel uw gemeente en vraag om schuldhulp. Dat is gratis. Kijk hier wat u meeneemt."
    case .compareBalance:
      "Zij noemen een ander bedrag dan in uw dossier staat. Kijk eerst na wat er anders is."
    case .offerNext: "Het bedrag is bevestigd. Kijk welke brief nu past."
    case .keepProof:
      "Ze vragen dit bedrag niet meer. Bewaar hun brief goed. U hoeft hier niets voor te betalen."
    case .keepPaying: "De afspraak loopt. Bekijk wat u heeft afgesproken."
    }
  }

  private var english: String {
    switch self {
    case .writeFirst: "No letter was sent yet. First write an offer."
    case .wait(let day):
      "They have time through \(day.text(in: .english)). It is in your agenda."
    case .remind(let day):
      "Their time is over since \(day.text(in: .english)). Send a reminder. This shows which one fits."
    case .agree: "Write down what you agreed. After that you can write a confirmation."
    case .answerOffer: "See whether their offer fits, before you say yes."
    case .askAgain: "Ask them to look again. Your offer still stands."
    case .complain:
      "They refuse for the second time. Complain to the creditor, and send this proof "
        + "with it. Also ask your municipality or the Juridisch Loket for help."
    case .askDetails: "Ask which details they have. Check your customer number and reference too."
    case .askProof: "First ask for proof that the debt is theirs now. Pay only after that."
    case .askOwner: "Ask who has the debt now. Pay nothing until you know."
    case .sendInformation:
      "Send your offer with your budget. It shows the other creditors without a name."
    case .comparePayments:
      "Check whether you really paid this. If so, ask them to confirm that all is paid."
    case .enterCollector:
      "Enter who has the debt now. First ask them what the amount is made of."
    case .professionalHelp:
      "Call your municipality and ask for “schuldhulp”. It is free. See here what to bring."
    case .compareBalance:
      "They state another amount than your file has. First check what is different."
    case .offerNext: "The amount is confirmed. See which letter fits now."
    case .keepProof:
      "They ask for this amount no more. Keep their letter well. You need not pay anything for it."
    case .keepPaying: "The agreement runs. See what you agreed."
    }
  }

  /// In a few words, for a list.
  func short(in language: Language) -> String {
    switch (self, language) {
    case (.writeFirst, .dutch): "eerst schrijven"
    case (.writeFirst, .english): "write first"
    case (.wait(let day), .dutch): "wachten tot en met \(day.short(in: .dutch))"
    case (.wait(let day), .english): "wait through \(day.short(in: .english))"
    case (.remind, .dutch): "herinnering sturen"
    case (.remind, .english): "send a reminder"
    case (.agree, .dutch): "afspraak vastleggen"
    case (.agree, .english): "write down the agreement"
    case (.answerOffer, .dutch): "tegenvoorstel bekijken"
    case (.answerOffer, .english): "look at their offer"
    case (.askAgain, .dutch): "vragen om opnieuw te kijken"
    case (.askAgain, .english): "ask to look again"
    case (.complain, .dutch): "klacht en hulp"
    case (.complain, .english): "complaint and help"
    case (.askDetails, .dutch): "gegevens vragen"
    case (.askDetails, .english): "ask for details"
    case (.askProof, .dutch): "bewijs van de verkoop vragen"
    case (.askProof, .english): "ask for proof of the sale"
    case (.askOwner, .dutch): "vragen wie het nu heeft"
    case (.askOwner, .english): "ask who has it now"
    case (.sendInformation, .dutch): "budget sturen"
    case (.sendInformation, .english): "send your budget"
    case (.comparePayments, .dutch): "betalingen nakijken"
    case (.comparePayments, .english): "check your payments"
    case (.enterCollector, .dutch): "invullen wie het nu heeft"
    case (.enterCollector, .english): "enter who has it now"
    case (.professionalHelp, .dutch): "schuldhulp vragen"
    case (.professionalHelp, .english): "ask for debt help"
    case (.compareBalance, .dutch): "verschil nakijken"
    case (.compareBalance, .english): "check the difference"
    case (.offerNext, .dutch): "voorstel bekijken"
    case (.offerNext, .english): "look at the offer"
    case (.keepProof, .dutch): "brief bewaren"
    case (.keepProof, .english): "keep their letter"
    case (.keepPaying, .dutch): "de afspraak loopt"
    case (.keepPaying, .english): "the agreement runs"
    }
  }

  /// As the last block of a report.
  func block(for debt: ID<Debt>, in language: Language) -> Report.Block {
    .command(command(for: debt), explanation: explanation(in: language))
  }
}
