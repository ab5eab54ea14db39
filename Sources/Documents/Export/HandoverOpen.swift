import Domain
import Planning

/// What is open in full, behind the first page: why help, what is disputed, missing, wrong and awaited.
struct HandoverOpen {
  let pack: HandoverPack
  let language: Language

  private var dossier: Dossier { pack.standing.stated }
  private func name(_ debt: ID<Debt>) -> String { dossier.label(of: debt) }

  var report: Report {
    Report(
      title: language.say(dutch: "Wat open staat", english: "What is open"),
      blocks: why + disputed + missing + unsettled + awaited + missed)
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
      language.say(
        dutch: "Wat niet klopt of nog vraagt", english: "What is not right, or not answered"),
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
