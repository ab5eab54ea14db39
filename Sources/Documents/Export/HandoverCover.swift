import Domain
import Planning

/// The first page of a pack: who it is about, from what it was made, why help is needed, and what is
/// open.
struct HandoverCover {
  let pack: HandoverPack
  let language: Language

  private var dossier: Dossier { pack.standing.stated }
  private var on: LocalDate { pack.standing.on }
  private func name(_ debt: ID<Debt>) -> String { dossier.label(of: debt) }

  var report: Report {
    Report(
      title: language.say(
        dutch: "Overdracht aan hulp bij schulden", english: "Handover to debt help"),
      blocks: [.pairs(made)] + contents + why + disputed + missing + unsettled + awaited + missed)
  }

  /// On which day and from what.
  private var made: [Report.Pair] {
    let debts = dossier.debts.filter { $0.claimed > .zero }
    return [
      Report.Pair(language.say(dutch: "Van", english: "Of"), dossier.sender.name),
      Report.Pair(
        language.say(dutch: "Gemaakt op", english: "Made on"), on.text(in: language)),
      Report.Pair(
        language.say(dutch: "Gemaakt uit", english: "Made from"),
        language.say(
          dutch: "het dossier in Aflos, begonnen op \(pack.standing.since.text(in: .dutch)), "
            + "laatst veranderd op \(pack.lastChange.text(in: .dutch))",
          english: "the dossier in Aflos, begun on \(pack.standing.since.text(in: .english)), "
            + "last changed on \(pack.lastChange.text(in: .english))")),
      Report.Pair(
        language.say(dutch: "Controlegetal", english: "Fingerprint"), pack.fingerprint),
      Report.Pair(
        language.say(dutch: "Schulden", english: "Debts"),
        "\(debts.count): \(pack.standing.now.dossier.debts.map(\.claimed).sum().text(in: language))"
      ),
      Report.Pair(
        language.say(dutch: "Kan missen per maand", english: "Can spare a month"),
        pack.plan.capacity.text(in: language)),
    ]
  }

  private var contents: [Report.Block] {
    [
      .paragraph(
        language.say(
          dutch:
            "Hierna volgen: schuldenoverzicht, budget, plan, wat er verandert, bewijsstukken, brieven, "
            + "antwoorden, afspraken, contacten, betalingen, voortgang en agenda. "
            + "De bedragen zijn zoals schuldeisers ze noemen, met de rente van daarna, min wat er is betaald. "
            + "Aflos heeft ze niet bij de schuldeisers nagevraagd.",
          english: "What follows: overview of debts, budget, plan, what changes, proofs, letters, "
            + "answers, agreements, contacts, payments, progress and agenda. "
            + "Amounts are as creditors state them, with the interest since then, less what was paid. "
            + "Aflos did not check them with the creditors."))
    ]
  }

  /// A heading and its lines; where there are none, that is said.
  private func section(
    _ title: String, _ lines: [String], none: String
  ) -> [Report.Block] {
    [.heading(title), lines.isEmpty ? .paragraph(none) : .bullets(lines)]
  }

  private var why: [Report.Block] {
    section(
      language.say(dutch: "Waarom hulp", english: "Why help"),
      pack.advice.reasons.map { $0.text(of: dossier, in: language) },
      none: language.say(
        dutch: "Uit de gegevens blijkt geen dringende reden.",
        english: "The details show no pressing reason."))
  }

  private var disputed: [Report.Block] {
    let lines = dossier.debts.filter { $0.disputed > .zero }.map { debt in
      let amount = debt.disputed.text(in: language)
      let all = debt.claimed.text(in: language)
      let reason = debt.disputeReason.map { ": \($0)" } ?? ""
      return language.say(
        dutch: "\(name(debt.id)): niet mee eens met \(amount) van \(all)\(reason)",
        english: "\(name(debt.id)): \(amount) of \(all) is not agreed with\(reason)")
    }
    return section(
      language.say(dutch: "Waar u het niet mee eens bent", english: "What is disputed"), lines,
      none: language.say(dutch: "Niets.", english: "Nothing."))
  }

  private var missing: [Report.Block] {
    section(
      language.say(dutch: "Wat nog ontbreekt", english: "What is still missing"),
      pack.open.map { $0.text(of: dossier, in: language) },
      none: language.say(
        dutch: "Alles wat Aflos vraagt is ingevuld.",
        english: "Everything that Aflos asks for is filled in."))
  }

  /// What the check of claims found and nobody settled; the wholly informative is left to the check.
  private var unsettled: [Report.Block] {
    section(
      language.say(dutch: "Wat niet klopt of nog vraagt", english: "What is wrong or unanswered"),
      pack.check.findings.filter { $0.severity != .info }.map { finding in
        let text = finding.text(of: pack.standing.now.dossier, in: language)
        return finding.debt.map { "\($0.text): \(text)" } ?? text
      },
      none: language.say(dutch: "Niets gevonden.", english: "Nothing was found."))
  }

  private var awaited: [Report.Block] {
    let waiting = pack.agenda.open.compactMap { item -> String? in
      guard case .answer(let debt, let letter, let sent) = item.subject else { return nil }
      let (day, until) = (sent.text(in: language), item.due.text(in: language))
      return language.say(
        dutch: "\(name(debt)): brief \(letter.text) van \(day), antwoord verwacht tot \(until)",
        english: "\(name(debt)): letter \(letter.text) of \(day), answer expected by \(until)")
    }
    return section(
      language.say(dutch: "Antwoorden waarop is gewacht", english: "Answers that are awaited"),
      waiting, none: language.say(dutch: "Geen.", english: "None."))
  }

  private var missed: [Report.Block] {
    section(
      language.say(dutch: "Gemiste termijnen", english: "Missed instalments"),
      pack.changes.missed.map { missed in
        let (day, open) = (
          missed.term.due.text(in: language), missed.term.open.text(in: language)
        )
        return language.say(
          dutch: "\(name(missed.debt)): van \(day) staat nog \(open) open",
          english: "\(name(missed.debt)): of \(day) \(open) is still open")
      }, none: language.say(dutch: "Geen.", english: "None."))
  }
}
