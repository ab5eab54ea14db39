import Domain

/// What is said where nothing is offered and something is asked for.
struct Asking {
  /// The answer to "What can you pay?".
  let payment: String
  /// The answer to "Why?".
  let why: String
  let sayings: [String]
}

extension CallWords {
  /// What is said about a debt of somebody else, a seized account and remission; the words of a request
  /// for details for all else.
  var asking: Asking {
    switch script.purpose {
    case .deny(let reason): deny(reason)
    case .freeAccount(let amount): freeAccount(amount)
    case .askRemission, .offer, .pause, .askDetails, .dispute, .keep, .missed: remission
    }
  }

  private func deny(_ reason: String?) -> Asking {
    Asking(
      payment: say(
        "“Niets. Ik ben niet degene die dit moet betalen.”",
        "“Nothing. I am not the person who has to pay this.”"),
      why: reason.map { "“\(asSentence($0))”" }
        ?? say(
          "“Ik heb dit niet afgesproken. Ik wil eerst bewijs zien.”",
          "“I did not agree to this. I first want to see proof.”"),
      sayings: [
        say("“Deze vordering hoort niet bij mij.”", "“This claim is not mine to pay.”"),
        say(
          "“Wilt u mij het contract of het besluit sturen, met de naam en de handtekening?”",
          "“Will you send me the contract or the decision, with the name and the signature?”"),
        say(
          "“Welke gegevens van mij heeft u, en van wie kreeg u die?”",
          "“Which data do you have about me, and who gave them to you?”"),
        say(
          "“Wilt u niets van mij innen zolang dat bewijs er niet is?”",
          "“Will you collect nothing from me as long as there is no such proof?”"),
      ])
  }

  private func freeAccount(_ amount: Money) -> Asking {
    Asking(
      payment: say(
        "“Daar zeg ik nu niets over. Ik bel over mijn bankrekening.”",
        "“I say nothing about that now. I am calling about my bank account.”"),
      why: say(
        "“Ik heb dit geld nodig voor eten, wonen en zorg.”",
        "“I need this money for food, my home and health care.”"),
      sayings: [
        say(
          "“Er ligt beslag op mijn rekening. Elke maand moet \(money(amount)) vrij blijven.”",
          "“My account is under seizure. Each month \(money(amount)) has to stay free.”"),
        say(
          "“Wilt u nu nakijken of dat bedrag vrij is gebleven?”",
          "“Will you check now that this amount stayed free?”"),
        say(
          "“Is er te veel weg? Op welke dag krijg ik het terug?”",
          "“Was too much taken? On which day do I get it back?”"),
        say(
          "“Wilt u mij de berekening sturen?”", "“Will you send me the calculation?”"),
      ])
  }

  private var remission: Asking {
    Asking(
      payment: say(
        "“Daar zeg ik nu niets over. Eerst vraag ik kwijtschelding.”",
        "“I say nothing about that now. First I ask for remission.”"),
      why: say(
        "“Mijn inkomen is laag.”", "“My income is low.”"),
      sayings: [
        say(
          "“Hoe vraag ik kwijtschelding? Is er een formulier?”",
          "“How do I ask for kwijtschelding (remission)? Is there a form?”"),
        say(
          "“Welke papieren heeft u nodig, en voor welke dag?”",
          "“Which papers do you need, and by which day?”"),
        say(
          "“Wilt u niets innen totdat u heeft beslist?”",
          "“Will you collect nothing until you have decided?”"),
      ])
  }

  /// Who does not owe it gives no data with which it could be tied to them; nil for all else.
  var askedOfWhoDoesNotOwe: [String]? {
    guard case .deny = script.purpose else { return nil }
    return [
      say(
        "Wie bent u? Zeg alleen uw naam. Geef geen geboortedatum, nummer of kopie van een paspoort.",
        "Who are you? Say only your name. Give no date of birth, number or copy of a passport."),
      say("Wat kunt u betalen? ", "What can you pay? ") + asking.payment,
      say("Waarom niet? ", "Why not? ") + asking.why,
    ]
  }

  /// What is not said about a debt of somebody else.
  var denial: String {
    say(
      "Zeg niet dat u iets betaalt “om er vanaf te zijn”. Beloof niets namens een ander.",
      "Do not say that you will pay something “to be rid of it”. Promise nothing for somebody else."
    )
  }
}
