import Domain

/// What a letter that came in changed in a debt.
package enum DebtChange: Hashable, Coded {
  case stage(from: Debt.Stage, to: Debt.Stage)
  /// Somebody else collects from now on.
  case collector(String)
  case lastDemand(LocalDate)
  case judgment(LocalDate)
  case fourteenDayLetter(LocalDate)
  /// What is claimed in all, and the day on which the creditor stated it.
  case amounts(Money, statedOn: LocalDate?)

  /// One line for a list.
  package func text(in language: Language) -> String {
    switch (self, language) {
    case (.stage(let from, let to), .dutch):
      "Hoe ver het is: van \(from.name(in: .dutch)) naar \(to.name(in: .dutch))"
    case (.stage(let from, let to), .english):
      "How far it has gone: from \(from.name(in: .english)) to \(to.name(in: .english))"
    case (.collector(let name), _): "\(Field.debtCollector.name(in: language)): \(name)"
    case (.lastDemand(let day), _):
      "\(Field.debtLastDemand.name(in: language)): \(day.text(in: language))"
    case (.judgment(let day), _):
      "\(Field.debtJudgment.name(in: language)): \(day.text(in: language))"
    case (.fourteenDayLetter(let day), .dutch): "14-dagenbrief: \(day.text(in: .dutch))"
    case (.fourteenDayLetter(let day), .english): "14-day letter: \(day.text(in: .english))"
    case (.amounts(let total, let day), .dutch):
      "Bedrag: \(total.text(in: .dutch))" + (day.map { ", van \($0.text(in: .dutch))" } ?? "")
    case (.amounts(let total, let day), .english):
      "Amount: \(total.text(in: .english))"
        + (day.map { ", as of \($0.text(in: .english))" } ?? "")
    }
  }
}

/// What is said about a letter while it is written down.
package enum LetterInSay: Hashable, Sendable {
  /// What stands in the log of a letter of which only the amount was said.
  case asks(Money)
  /// The letter and the dossier have the same amount.
  case sameAmount(Money)
  /// What the letter asks, and what is owed by the dossier on its day.
  case otherAmount(Money, known: Money)
  case takeOver
  case takeOverHelp
  /// How to take the amounts over later.
  case takeOverLater(ID<Debt>)
  /// The parts that were typed do not add up to what the letter asks.
  case partsDiffer(Money, asked: Money)
  /// The step of the debt stays as it was.
  case stepStays(Debt.Stage)
  case nothingChanged
  /// A letter about a talk that says nothing of it, with the reason.
  case saysNothing(String)
  /// Whether a talk is confirmed by e-mail at once.
  case confirmTalk, confirmTalkHelp
  /// The first word of the file of that e-mail.
  case confirmationFile
  /// What stands above the changes.
  case changed(ID<Debt>)

  package func text(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private var dutch: String {
    switch self {
    case .asks(let amount): "Gevraagd: \(amount.text(in: .dutch))"
    case .sameAmount(let amount): "Het bedrag is gelijk aan uw dossier: \(amount.text(in: .dutch))."
    case .otherAmount(let asked, let known):
      "De brief vraagt \(asked.text(in: .dutch)). Volgens uw dossier is het \(known.text(in: .dutch)): \(difference(asked, known, "meer", "minder", .dutch))."
    case .takeOver: "Wilt u de bedragen uit de brief overnemen?"
    case .takeOverHelp:
      "Ja vraagt waar het bedrag uit bestaat. Nee laat uw dossier zoals het is. U kunt eerst om uitleg vragen."
    case .takeOverLater(let debt):
      "Uw dossier houdt zijn eigen bedrag. Overnemen kan met aflos debt edit \(debt.text) --principal BEDRAG --stated-on DAG. Vraag eerst om uitleg als het niet klopt."
    case .partsDiffer(let parts, let asked):
      "Samen is dit \(parts.text(in: .dutch)). De brief vraagt \(asked.text(in: .dutch))."
    case .stepStays(let stage): "De stap van de schuld blijft: \(stage.name(in: .dutch))."
    case .nothingChanged: "Aan de schuld zelf verandert deze brief niets."
    case .saysNothing(let why): "\(why) Daarom staat er niets in van wat is gezegd of beloofd."
    case .confirmTalk: "Wilt u dit gesprek nu bevestigen met een e-mail?"
    case .confirmTalkHelp:
      "Ja maakt een e-mail van wat u opschreef. U bekijkt hem en verstuurt hem zelf. Dan kan niemand later iets anders zeggen."
    case .confirmationFile: "bevestiging"
    case .changed(let debt): "Dit is veranderd bij \(debt.text):"
    }
  }

  private var english: String {
    switch self {
    case .asks(let amount): "Asked: \(amount.text(in: .english))"
    case .sameAmount(let amount):
      "The amount is the same as in your dossier: \(amount.text(in: .english))."
    case .otherAmount(let asked, let known):
      "The letter asks \(asked.text(in: .english)). Your dossier has \(known.text(in: .english)): \(difference(asked, known, "more", "less", .english))."
    case .takeOver: "Do you want to take over the amounts of the letter?"
    case .takeOverHelp:
      "Yes asks what the amount is made of. No leaves your dossier as it is. You can ask for details first."
    case .takeOverLater(let debt):
      "Your dossier keeps its own amount. To take it over: aflos debt edit \(debt.text) --principal AMOUNT --stated-on DAY. Ask for details first if it is not right."
    case .partsDiffer(let parts, let asked):
      "Together this is \(parts.text(in: .english)). The letter asks \(asked.text(in: .english))."
    case .stepStays(let stage): "The step of the debt stays: \(stage.name(in: .english))."
    case .nothingChanged: "This letter changes nothing about the debt itself."
    case .saysNothing(let why): "\(why) So it says nothing of what was said or promised."
    case .confirmTalk: "Do you want to confirm this talk by e-mail now?"
    case .confirmTalkHelp:
      "Yes makes an e-mail of what you wrote down. You look at it and send it yourself. Then nobody can say something else later."
    case .confirmationFile: "confirmation"
    case .changed(let debt): "This has changed for \(debt.text):"
    }
  }

  private func difference(
    _ asked: Money, _ known: Money, _ more: String, _ less: String, _ language: Language
  ) -> String {
    asked > known
      ? "\((asked - known).text(in: language)) \(more)"
      : "\((known - asked).text(in: language)) \(less)"
  }
}
