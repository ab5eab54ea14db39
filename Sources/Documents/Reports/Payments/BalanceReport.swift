import Domain
import Planning

/// What is owed on each debt now, beside what was stated; nothing where no payment and no interest
/// has changed any of it.
package func balanceTable(
  of ledgers: [DebtLedger], of dossier: Dossier, in language: Language
) -> [Report.Block] {
  guard ledgers.contains(where: { !$0.entries.isEmpty || $0.interest > .zero }) else { return [] }
  let day = ledgers.first.map { $0.on.text(in: language) } ?? ""
  return [
    .heading(
      language.say(dutch: "Wat er nu open staat, op \(day)", english: "What is owed now, on \(day)")
    ),
    .table(balances(ledgers, of: dossier, in: language)),
  ]
}

/// What was stated, what came to it and what was paid, debt by debt.
func balances(
  _ ledgers: [DebtLedger], of dossier: Dossier, in language: Language
) -> ReportTable {
  func cells(_ ledgers: [DebtLedger]) -> [String] {
    [
      ledgers.map(\.stated.total).sum(), ledgers.map(\.interest).sum(),
      ledgers.map { $0.paid - $0.returned }.sum(), ledgers.map(\.left.total).sum(),
    ].map { $0.plain(in: language) }
  }
  return ReportTable(
    columns: [
      .words(language.say(dutch: "Schuldeiser", english: "Creditor")),
      .amount(language.say(dutch: "Genoemd", english: "Stated")),
      .amount(language.say(dutch: "Rente erbij", english: "Interest added")),
      .amount(language.say(dutch: "Betaald", english: "Paid")),
      .amount(language.say(dutch: "Nu open", english: "Owed now")),
    ],
    rows: ledgers.map { [dossier.label(of: $0.debt)] + cells([$0]) },
    totals: [[language.say(dutch: "Samen", english: "Together")] + cells(ledgers)])
}

/// What is owed on a debt now, beside what was stated; nothing where nothing has changed it.
package func balanceBlocks(of ledger: DebtLedger, in language: Language) -> [Report.Block] {
  guard !ledger.entries.isEmpty || ledger.interest > .zero else { return [] }
  let day = ledger.on.text(in: language)
  var pairs = [
    Report.Pair(
      language.say(dutch: "Genoemd", english: "Stated"), ledger.stated.total.text(in: language)),
    Report.Pair(
      language.say(dutch: "Rente erbij", english: "Interest added"),
      ledger.interest.text(in: language)),
    Report.Pair(
      language.say(dutch: "Betaald", english: "Paid"),
      (ledger.paid - ledger.returned).text(in: language)),
    Report.Pair(
      language.say(dutch: "Nu open", english: "Owed now"), ledger.left.total.text(in: language)),
  ]
  if ledger.overpaid > .zero {
    pairs.append(
      Report.Pair(
        language.say(dutch: "Te veel betaald", english: "Paid too much"),
        ledger.overpaid.text(in: language)))
  }
  return [
    .heading(
      language.say(dutch: "Hoe het staat op \(day)", english: "How it stands on \(day)")),
    .pairs(pairs),
  ]
}
