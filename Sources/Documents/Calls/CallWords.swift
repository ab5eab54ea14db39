import Domain
import Planning

/// A part of what is said on the phone.
package struct CallPart: Hashable, Sendable {
  /// Which part.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case begin, theyAsk, say, doNotSay
  }

  /// Which part of the call.
  package let kind: Kind
  /// What stands above it.
  package let title: String
  /// One thing each; what is to be said stands between quotation marks.
  package let lines: [String]
}

extension CallScript {
  /// What is said, in the order of a call.
  package func parts(in language: Language) -> [CallPart] {
    let words = CallWords(script: self, language: language)
    return CallPart.Kind.allCases.map { kind in
      CallPart(kind: kind, title: kind.title(in: language), lines: words.lines(of: kind))
    }
  }

  /// What the call is for, in a few words.
  package func purposeText(in language: Language) -> String {
    switch (purpose, language) {
    case (.offer(let amounts, _), .dutch):
      amounts.terms == 1 ? "een betaling aanbieden" : "betalen in termijnen aanbieden"
    case (.offer(let amounts, _), .english):
      amounts.terms == 1 ? "offer a payment" : "offer to pay in instalments"
    case (.pause, .dutch): "om uitstel vragen"
    case (.pause, .english): "ask for time"
    case (.askDetails, .dutch): "om uitleg vragen, zonder iets toe te geven"
    case (.askDetails, .english): "ask for details, without admitting anything"
    case (.dispute, .dutch): "zeggen dat u het er niet mee eens bent"
    case (.dispute, .english): "say that you do not agree"
    case (.deny, .dutch): "zeggen dat de schuld niet van u is"
    case (.deny, .english): "say that the debt is not yours"
    case (.freeAccount, .dutch): "vragen wat vrij blijft op uw bankrekening"
    case (.freeAccount, .english): "ask what stays free in your bank account"
    case (.askRemission, .dutch): "vragen hoe u kwijtschelding vraagt"
    case (.askRemission, .english): "ask how to ask for remission"
    case (.keep, .dutch): "de regeling laten bevestigen"
    case (.keep, .english): "have the arrangement confirmed"
    case (.missed, .dutch): "zeggen dat een termijn later komt, en vragen of de regeling blijft"
    case (.missed, .english): "say that an instalment comes late, and ask to keep the arrangement"
    }
  }
}

extension CallPart.Kind {
  fileprivate func title(in language: Language) -> String {
    switch (self, language) {
    case (.begin, .dutch): "Zo begint u"
    case (.begin, .english): "How to begin"
    case (.theyAsk, .dutch): "Dit gaan zij vragen"
    case (.theyAsk, .english): "What they will ask"
    case (.say, .dutch): "Dit zegt u"
    case (.say, .english): "What to say"
    case (.doNotSay, .dutch): "Dit zegt u niet"
    case (.doNotSay, .english): "What not to say"
    }
  }
}

/// The sentences of one script.
struct CallWords {
  let script: CallScript
  let language: Language

  func say(_ dutch: String, _ english: String) -> String {
    language.say(dutch: dutch, english: english)
  }

  func money(_ amount: Money) -> String { amount.text(in: language) }
  func day(_ day: LocalDate) -> String { day.text(in: language) }

  func lines(of kind: CallPart.Kind) -> [String] {
    switch kind {
    case .begin: begin
    case .theyAsk: theyAsk
    case .say: sayings
    case .doNotSay: doNotSay
    }
  }

  private var begin: [String] {
    let known = trimmed(script.head.sender.name)
    let name = known.isEmpty ? say("(uw naam)", "(your name)") : known
    let about =
      script.head.reference.map { say("kenmerk \($0)", "reference \($0)") }
      ?? say("uw laatste brief", "your last letter")
    let hello = say(
      "“Goedendag, u spreekt met \(name). Ik bel over \(about). Met wie spreek ik?”",
      "“Good day, this is \(name). I am calling about \(about). Who am I speaking to?”")
    let write = say(
      "Schrijf de naam op, en de tijd waarop u belt.",
      "Write down the name, and the time of your call.")
    guard script.admitsNothing else { return [hello, write] }
    return [
      hello, write,
      say(
        "“Ik bel met een vraag. Hiermee erken ik uw vordering niet.”",
        "“I am calling with a question. I do not admit your claim by it.”"),
    ]
  }

  // MARK: What they ask

  private var theyAsk: [String] {
    if let asked = askedOfWhoDoesNotOwe { return asked }
    return [
      say(
        "Wie bent u? Zeg uw naam, adres en geboortedatum\(known).",
        "Who are you? Say your name, address and date of birth\(known).") + secret,
      say("Wat kunt u betalen, en vanaf wanneer? ", "What can you pay, and from when? ") + payment,
      say("Waarom? ", "Why? ") + why,
    ]
  }

  /// The government may ask for the number that others have no business with.
  private var secret: String {
    guard script.head.addressee.kind != .government else { return "" }
    return say(
      " Geef nooit uw burgerservicenummer.",
      " Never give your citizen service number (“BSN”).")
  }

  /// The address as the creditor may have it.
  private var known: String {
    let sender = script.head.sender
    let address = [sender.street, sender.postcode, sender.city].compactMap(\.self)
    return address.isEmpty ? "" : " (\(address.joined(separator: ", ")))"
  }

  private var payment: String {
    switch script.purpose {
    case .offer: "“\(offer)”"
    case .pause(let until, _):
      say(
        "“Nu niets. Uiterlijk op \(day(until)) laat ik weten of er ruimte is.”",
        "“Nothing now. By \(day(until)) I will let you know whether there is room.”")
    case .askDetails:
      say(
        "“Daar zeg ik nu niets over. Eerst wil ik op papier zien waar het om gaat.”",
        "“I say nothing about that now. First I want to see on paper what this is about.”")
    case .dispute:
      say(
        "“Daar zeg ik nu niets over. Ik ben het niet eens met uw vordering.”",
        "“I say nothing about that now. I do not agree with your claim.”")
    case .deny, .freeAccount, .askRemission: asking.payment
    case .keep(let monthly):
      say(
        "“Wij hebben een regeling van \(money(monthly)) per maand. Die kom ik na.”",
        "“We have an arrangement of \(money(monthly)) a month. I keep it.”")
    case .missed(let terms): "“\(late(terms))”"
    }
  }

  /// The offer to the cent: all terms, the last one where it differs.
  private var offer: String {
    guard case .offer(let amounts, let from) = script.purpose else { return "" }
    guard amounts.terms > 1 else {
      return say(
        "Ik betaal \(money(amounts.total)) in één keer, op \(day(from)).",
        "I pay \(money(amounts.total)) at once, on \(day(from)).")
    }
    let terms = Counted.instalment.text(amounts.terms, in: language)
    let last =
      amounts.last == amounts.monthly && amounts.changes.isEmpty
      ? ""
      : say(", de laatste is \(money(amounts.last))", ", the last one is \(money(amounts.last))")
    return say(
      "Ik bied \(each(amounts)) per maand, vanaf \(day(from)). Dat zijn \(terms)\(last).",
      "I offer \(each(amounts)) a month, from \(day(from)). That is \(terms)\(last).")
  }

  private func each(_ amounts: LetterAmounts) -> String {
    amounts.eachWhole(in: language)
  }

  private var why: String {
    switch script.purpose {
    case .offer where script.creditors > 1:
      say(
        "“Ik heb \(Counted.creditor.text(script.creditors, in: .dutch)). Wat ik overhoud, verdeel ik volgens een plan.”",
        "“I have \(Counted.creditor.text(script.creditors, in: .english)). I divide what is left by a plan.”"
      )
    case .offer:
      say("“Meer laat mijn budget niet toe.”", "“My budget does not allow more.”")
    case .pause(_, nil):
      say(
        "“Ik zet eerst alles op een rij, en ik vraag daar hulp bij.”",
        "“I am putting everything in order first, and I ask for help with it.”")
    case .pause(_, .nothingLeft):
      say(
        "“Na mijn vaste lasten blijft er niets over.”",
        "“Nothing is left after my fixed costs.”")
    case .pause(_, .basicsFirst):
      say(
        "“Eerst los ik achterstand op bij huur, energie, water of zorg.”",
        "“First I clear arrears on rent, energy, water or health insurance.”")
    case .pause(_, .othersFirst):
      say(
        "“In mijn plan gaan andere schulden nu eerst.”",
        "“In my plan other debts come first now.”")
    case .askDetails:
      say(
        "“Ik wil eerst weten waar uw vordering uit bestaat, en van wanneer zij is.”",
        "“I first want to know what your claim is made of, and how old it is.”")
    case .dispute(let reason):
      reason.map { "“\(asSentence($0))”" }
        ?? say("“Het bedrag klopt volgens mij niet.”", "“I think the amount is not right.”")
    case .deny, .freeAccount, .askRemission: asking.why
    case .keep:
      say(
        "“Ik wil zeker weten dat alles goed staat.”",
        "“I want to be sure that everything is in order.”")
    case .missed:
      say(
        "“Het lukte niet om op tijd te betalen. Daarom bel ik u nu zelf.”",
        "“I did not manage to pay in time. That is why I call you myself.”")
    }
  }

  // MARK: What to say

  private var sayings: [String] {
    let inWriting = say(
      "“Wilt u dit schriftelijk bevestigen?”", "“Will you confirm this in writing?”")
    let stopInterest = say(
      "“Wilt u rente en kosten stoppen zolang ik betaal?”",
      "“Will you stop interest and costs while I pay?”")
    switch script.purpose {
    case .offer(let amounts, _):
      let rest: [String] =
        script.claim.disputed > .zero
        ? [
          say(
            "“Met \(money(script.claim.disputed)) ben ik het niet eens. Daarover schrijf ik apart.”",
            "“I do not agree with \(money(script.claim.disputed)). I will write about that apart.”")
        ] : []
      return ["“\(offer)”"] + rest + (amounts.terms > 1 ? [stopInterest] : []) + [inWriting]
    case .pause(let until, _):
      return [
        say(
          "“Wilt u tot en met \(day(until)) geen verdere stappen nemen?”",
          "“Will you take no further steps through \(day(until))?”"),
        say(
          "“Wilt u tot dan geen rente en kosten rekenen?”",
          "“Will you charge no interest and costs until then?”"), inWriting,
      ]
    case .askDetails: return details
    case .dispute:
      return [
        say(
          "“Ik ben het niet eens met de \(money(script.claim.claimed)) die u vraagt.”",
          "“I do not agree with the \(money(script.claim.claimed)) that you ask.”"),
        say(
          "“Wilt u mij schrijven waarom u dit vraagt, met de stukken erbij?”",
          "“Will you write to me why you ask this, with the documents?”"),
      ]
    case .deny, .freeAccount, .askRemission: return asking.sayings
    case .keep:
      return [
        say(
          "“Klopt het dat de regeling loopt, en dat er niets anders openstaat?”",
          "“Is it right that the arrangement runs, and that nothing else is open?”"), inWriting,
      ]
    case .missed(let terms): return asked(about: terms) + [inWriting]
    }
  }

  private var details: [String] {
    [
      say(
        "“Wilt u mij de rekening sturen, en het contract?”",
        "“Will you send me the bill, and the contract?”"),
      say(
        "“Waar bestaat het bedrag uit: hoofdsom, rente en kosten?”",
        "“What is the amount made of: principal, interest and costs?”"),
      say(
        "“Op welke dagen heeft u mij om betaling gevraagd? Wilt u die brieven sturen?”",
        "“On which days did you ask me to pay? Will you send those letters?”"),
    ]
  }

  // MARK: What not to say

  private var doNotSay: [String] {
    let admission: [String] =
      switch script.purpose {
      case .deny: [denial]
      case .askDetails(.clear), .dispute, .freeAccount, .askRemission:
        [
          say(
            "Zeg niet dat het klopt, en beloof geen geld.",
            "Do not say that it is right, and promise no money.")
        ]
      case .askDetails:
        [
          say(
            "Zeg niet dat u de schuld heeft, en beloof geen geld. Een oude schuld kan daardoor weer gaan tellen.",
            "Do not say that you have this debt, and promise no money. An old debt can start to count again by it."
          )
        ]
      case .offer, .pause, .keep, .missed: []
      }
    return admission + [
      most,
      say(
        "Noem geen dag die u niet zeker haalt.", "Name no day that you are not sure to make."),
      say(
        "Geef niemand toegang tot uw rekening. Geef geen machtiging om af te schrijven.",
        "Give nobody access to your account. Give no permission to debit it."),
      say(
        "Zeg niet meteen ja. Zeg: “Stuur het mij op papier, dan kijk ik ernaar.”",
        "Do not say yes at once. Say: “Send it to me in writing and I will look at it.”"),
    ]
  }

  private var most: String {
    if case .missed(let terms) = script.purpose {
      return say(
        "Beloof niet meer dan \(money(terms.oldest)) op die dag.",
        "Promise no more than \(money(terms.oldest)) on that day.")
    }
    guard case .offer(let amounts, _) = script.purpose else {
      return say("Noem geen bedrag.", "Name no amount.")
    }
    guard amounts.terms > 1 else {
      return say(
        "Noem geen hoger bedrag dan \(money(amounts.total)).",
        "Name no amount above \(money(amounts.total)).")
    }
    return say(
      "Noem geen hoger bedrag dan \(each(amounts)) per maand. Meer past niet in uw plan.",
      "Name no amount above \(each(amounts)) a month. Your plan has no more.")
  }
}
