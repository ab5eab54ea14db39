import Domain
import Planning

/// Every agreement, for the screen: those that were written down, and offers that were accepted, because
/// the plan counts on both.
package func agreementList(of standing: Standing, in language: Language) -> Report {
  let title = language.say(dutch: "Afspraken", english: "Agreements")
  let dossier = standing.stated
  let agreed = standing.agreed
  let next = Report.Block.command(
    "aflos reply list",
    explanation: language.say(
      dutch: "Bekijk wie er nog moet antwoorden.", english: "See who still has to answer."))
  guard !agreed.isEmpty else {
    return Report(
      title: title,
      blocks: [
        .paragraph(
          language.say(dutch: "Er is nog niets afgesproken.", english: "Nothing was agreed yet.")),
        next,
      ])
  }
  let rows = agreed.map { debt, arrangement, isWritten in
    [
      dossier.label(of: debt.id), arrangement.monthly.plain(in: language),
      arrangement.agreed.total?.plain(in: language) ?? "-",
      arrangement.lastDay?.inMonth.text(in: language) ?? "-",
      standingText(of: arrangement, isWritten: isWritten, in: language),
    ]
  }
  return Report(
    title: title,
    blocks: [
      .table(
        ReportTable(
          columns: [
            .words(language.say(dutch: "Schuldeiser", english: "Creditor")),
            .amount(language.say(dutch: "Per maand", english: "A month")),
            .amount(language.say(dutch: "Totaal", english: "Total")),
            .words(language.say(dutch: "Tot en met", english: "Through")),
            .words(language.say(dutch: "Stand", english: "Standing")),
          ], rows: rows, totals: [])),
      agreed.first { !$0.isWritten }.map { toWrite($0.debt.id, in: language) } ?? next,
    ])
}

private func toWrite(_ debt: ID<Debt>, in language: Language) -> Report.Block {
  .command(
    "aflos agree \(debt.text)",
    explanation: language.say(
      dutch: "Leg de afspraak vast. De termijnen van uw voorstel staan al klaar.",
      english: "Write down the agreement. The instalments of your offer are ready."))
}

private func standingText(
  of arrangement: Debt.Arrangement, isWritten: Bool, in language: Language
) -> String {
  guard isWritten else {
    return language.say(
      dutch: "akkoord, nog niet vastgelegd", english: "accepted, not written down")
  }
  return arrangement.isKept
    ? language.say(dutch: "loopt", english: "runs")
    : language.say(dutch: "gestopt", english: "ended")
}
