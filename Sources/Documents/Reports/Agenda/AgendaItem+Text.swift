import Domain
import Planning

extension AgendaItem {
  /// What to do, in a few words, without a name or an amount: for calendars that others may see.
  package func plainTitle(in language: Language) -> String {
    switch (subject, language) {
    case (.pay, .dutch): "Termijn betalen"
    case (.pay, .english): "Pay an instalment"
    case (.send, .dutch): "Brieven versturen"
    case (.send, .english): "Send letters"
    case (.answer, .dutch): "Kijken of er antwoord is"
    case (.answer, .english): "See whether there is an answer"
    case (.reply(_, _, .accepted), .dutch): "Afspraak vastleggen"
    case (.reply(_, _, .accepted), .english): "Write down an agreement"
    case (.reply, .dutch): "Reageren op een antwoord"
    case (.reply, .english): "React to an answer"
    case (.promise(let promise, _, _), .dutch):
      promise.by == .us ? "Doen wat u beloofde" : "Kijken of een belofte is nagekomen"
    case (.promise(let promise, _, _), .english):
      promise.by == .us ? "Do what you promised" : "See whether a promise was kept"
    case (.theirLetter, .dutch): "Laatste dag van een brief"
    case (.theirLetter, .english): "Last day of a letter"
    case (.hearing, .dutch): "Dag van de rechter"
    case (.hearing, .english): "Day in court"
    case (.matter(_, let kind, _), let language): capitalised(kind.name(in: language))
    case (.term(let term), _): term.act.title(in: language)
    case (.objection, .dutch): "Laatste dag voor bezwaar"
    case (.objection, .english): "Last day to object"
    case (.limitation, .dutch): "Let op een oude schuld"
    case (.limitation, .english): "Look out for an old debt"
    case (.fine, .dutch): "Boete betalen voordat die stijgt"
    case (.fine, .english): "Pay a fine before it rises"
    case (.fourteenDays, .dutch): "Betalen zonder incassokosten"
    case (.fourteenDays, .english): "Pay without collection costs"
    case (.freed, .dutch): "Nieuwe verdeling bekijken"
    case (.freed, .english): "See the new division"
    case (.figures, .dutch): "Nieuwe cijfers van de wet"
    case (.figures, .english): "New figures of the law"
    case (.budget, .dutch): "Uw budget nalopen"
    case (.budget, .english): "Look through your budget"
    }
  }

  /// The same with the name, the amount and what a transfer needs.
  package func title(of dossier: Dossier, in language: Language) -> String {
    let name = debt.map { dossier.label(of: $0) }
    let title = plainTitle(in: language)
    switch subject {
    case .pay(let pay):
      let amount = pay.amount.text(in: language)
      return language.say(
        dutch: "Betaal \(amount) aan \(pay.holder ?? name ?? pay.debt.text)",
        english: "Pay \(amount) to \(pay.holder ?? name ?? pay.debt.text)")
    case .promise(let promise, _, _): return promise.words(name: name, in: language)
    case .send(let count, _):
      let letters = Counted.letter.text(count, in: language)
      return language.say(dutch: "Verstuur \(letters)", english: "Send \(letters)")
    case .answer, .reply, .theirLetter, .hearing, .matter, .term, .objection, .limitation, .fine,
      .fourteenDays, .freed, .figures, .budget:
      return name.map { "\(title): \($0)" } ?? title
    }
  }

  /// What more there is to know, one sentence each.
  package func details(of dossier: Dossier, in language: Language) -> [String] {
    switch language {
    case .dutch: dutch(dossier)
    case .english: english(dossier)
    }
  }

  private func dutch(_ dossier: Dossier) -> [String] {
    switch subject {
    case .pay(let pay):
      [
        "Termijn \(pay.term), uiterlijk \(due.text(in: .dutch)).",
        pay.iban.map { "Rekening: \($0)" }
          ?? "De rekening staat niet in uw dossier. Kijk op de brief.",
      ] + (pay.reference.map { ["Kenmerk: \($0)"] } ?? [])
    case .send(_, let since):
      [
        "Geschreven op \(since.text(in: .dutch)) en nog niet verstuurd. Kijk ze na: aflos letter check"
      ]
    case .answer(let debt, _, let sent):
      [
        "U schreef op \(sent.text(in: .dutch)). Komt er niets? Schrijf dan een herinnering: aflos letter write \(debt.text) --kind reminder"
      ]
    case .reply(let debt, _, let answer):
      [answer.whatToDo(debt, .dutch)]
    case .promise(_, let entry, _): ["Uit uw contact \(entry.text)."]
    case .theirLetter(let entry, _):
      [
        "De brief bij \(entry.text) noemt deze dag. Betalen, antwoord geven of bezwaar maken kan tot dan."
      ]
    case .hearing:
      [
        "Antwoord de rechter op tijd, of ga naar de zitting. Doet u niets, dan beslist "
          + "de rechter zonder u.",
        "Vraag gratis raad bij het Juridisch Loket (juridischloket.nl).",
      ]
    case .matter(let id, let kind, _):
      [kind.whatToDo(in: .dutch), "Alles hierover: aflos handover show \(id.text)"]
    case .term(let term): term.act.details(in: .dutch)
    case .objection(let debt, _):
      [
        "Bent u het niet eens met het besluit? Schrijf dan: aflos letter write \(debt.text) --kind decision-objection"
      ]
    case .limitation(let debt):
      [
        "Vanaf de dag erna is de schuld misschien te oud. Betaal of erken niets voordat u aflos check \(debt.text) heeft gelezen."
      ]
    case .fine(let debt):
      [
        "Daarna komt er geld bij. Lukt betalen niet? Typ aflos check \(debt.text) voor wat er nog kan."
      ]
    case .fourteenDays:
      ["Betaalt u voor die dag, dan mogen er geen incassokosten bij."]
    case .freed(_, let monthly):
      [
        (monthly > .zero ? "Elke maand komt \(monthly.text(in: .dutch)) vrij. " : "")
          + "Typ aflos plan changes voor de nieuwe verdeling en de brieven."
      ]
    case .figures(let tables, let day):
      [
        "Op \(day.text(in: .dutch)) kan dit veranderen: \(tables.map { $0.name(in: .dutch) }.listed(in: .dutch)).",
        "Typ aflos law tables, en vul nieuwe cijfers zelf in met aflos law set.",
      ]
    case .budget: ["Typ aflos budget, en kijk of inkomen en vaste lasten nog kloppen."]
    }
  }

  private func english(_ dossier: Dossier) -> [String] {
    switch subject {
    case .pay(let pay):
      [
        "Instalment \(pay.term), \(due.text(in: .english)) at the latest.",
        pay.iban.map { "Account: \($0)" }
          ?? "The account is not in your dossier. Look at the letter.",
      ] + (pay.reference.map { ["Reference: \($0)"] } ?? [])
    case .send(_, let since):
      ["Written on \(since.text(in: .english)) and not sent yet. Look at them: aflos letter check"]
    case .answer(let debt, _, let sent):
      [
        "You wrote on \(sent.text(in: .english)). Is there nothing? Then write a reminder: aflos letter write \(debt.text) --kind reminder"
      ]
    case .reply(let debt, _, let answer):
      [answer.whatToDo(debt, .english)]
    case .promise(_, let entry, _): ["From your contact \(entry.text)."]
    case .theirLetter(let entry, _):
      ["The letter at \(entry.text) names this day. Until then you can pay, answer or object."]
    case .hearing:
      [
        "Answer the court in time, or go to the hearing. If you do nothing, the court "
          + "decides without you.",
        "Ask free advice from the Juridisch Loket (juridischloket.nl).",
      ]
    case .matter(let id, let kind, _):
      [kind.whatToDo(in: .english), "All about it: aflos handover show \(id.text)"]
    case .term(let term): term.act.details(in: .english)
    case .objection(let debt, _):
      [
        "Do you not agree with the decision? Then write: aflos letter write \(debt.text) --kind decision-objection"
      ]
    case .limitation(let debt):
      [
        "From the day after, the debt may be too old. Pay or admit nothing before you have read aflos check \(debt.text)."
      ]
    case .fine(let debt):
      [
        "After it the amount goes up. You cannot pay? Type aflos check \(debt.text) to see what can be done."
      ]
    case .fourteenDays:
      ["If you pay before that day, no collection costs may be added."]
    case .freed(_, let monthly):
      [
        (monthly > .zero ? "\(monthly.text(in: .english)) comes free each month. " : "")
          + "Type aflos plan changes for the new division and the letters."
      ]
    case .figures(let tables, let day):
      [
        "On \(day.text(in: .english)) this can change: \(tables.map { $0.name(in: .english) }.listed(in: .english)).",
        "Type aflos law tables, and enter new figures yourself with aflos law set.",
      ]
    case .budget: ["Type aflos budget, and see whether income and fixed costs are still right."]
    }
  }

  /// What helps when it is overdue, or cannot be done; nil where there is nothing more to say.
  package func help(on day: LocalDate, in language: Language) -> String? {
    guard case .pay(let pay) = subject else { return nil }
    let id = pay.debt.text
    if isPast(on: day) {
      return language.say(
        dutch:
          "Deze termijn is gemist. Meld het zelf, voordat zij het doen: aflos letter write \(id) --kind missed-term-notice",
        english:
          "This instalment was missed. Say so yourself, before they do: aflos letter write \(id) --kind missed-term-notice"
      )
    }
    return language.say(
      dutch:
        "Lukt het niet op tijd? Meld het zelf: aflos letter write \(id) --kind missed-term-notice",
      english:
        "You cannot pay in time? Say so yourself: aflos letter write \(id) --kind missed-term-notice"
    )
  }
}

extension Reply.Answer {
  /// The answer in a word, and the command that comes next.
  fileprivate func whatToDo(_ debt: ID<Debt>, _ language: Language) -> String {
    let name = kind.name(in: language)
    switch (self, language) {
    case (.accepted, .dutch): return "Leg vast wat u heeft afgesproken: aflos agree \(debt.text)"
    case (.accepted, .english): return "Write down what you agreed: aflos agree \(debt.text)"
    case (.counterOffer, .dutch):
      return "Er is een \(name). Kijk of het past: aflos reply check \(debt.text)"
    case (.counterOffer, .english):
      return "There is a \(name). See whether it fits: aflos reply check \(debt.text)"
    case (.refused, .dutch), (.asksInformation, .dutch), (.saysPaid, .dutch), (.passedOn, .dutch),
      (.balance, .dutch), (.withdrawn, .dutch):
      return "Het antwoord: \(name). Wat u kunt doen: aflos reply list"
    case (.refused, .english), (.asksInformation, .english), (.saysPaid, .english),
      (.passedOn, .english), (.balance, .english), (.withdrawn, .english):
      return "The answer: \(name). What you can do: aflos reply list"
    }
  }
}

extension LogEntry.Promise {
  fileprivate func words(name: String?, in language: Language) -> String {
    switch (by, language) {
    case (.us, .dutch): "U beloofde: \(what)" + (name.map { " (\($0))" } ?? "")
    case (.us, .english): "You promised: \(what)" + (name.map { " (\($0))" } ?? "")
    case (.them, .dutch): "\(name ?? "De ander") beloofde: \(what)"
    case (.them, .english): "\(name ?? "The other side") promised: \(what)"
    }
  }
}
