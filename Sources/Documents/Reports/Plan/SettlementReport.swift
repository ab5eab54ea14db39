import Domain
import Planning

/// A sum divided over all creditors for final discharge; without one, why there is none.
package func settlementReport(
  _ settlement: Settlement?, of dossier: Dossier, in language: Language
) -> Report {
  let title = language.say(
    dutch: "Een deel betalen, de rest kwijt", english: "Pay a part, the rest is waived")
  guard let settlement else {
    return Report(
      title: title,
      blocks: [
        .paragraph(
          language.say(
            dutch: "Er is niets te verdelen, of er staat geen schuld open.",
            english: "There is nothing to divide, or no debt is open.")), toCompare(language),
      ])
  }
  let text = SettlementText(settlement: settlement, dossier: dossier, language: language)
  return Report(
    title: title,
    blocks: [.paragraph(text.origin), .table(text.table)] + text.notes + [toCompare(language)])
}

private func toCompare(_ language: Language) -> Report.Block {
  .command(
    "aflos plan compare",
    explanation: language.say(
      dutch: "Vergelijk met alles betalen.", english: "Compare with paying everything."))
}

private struct SettlementText {
  let settlement: Settlement
  let dossier: Dossier
  let language: Language

  var origin: String {
    let budget = settlement.budget.text(in: language)
    return switch settlement.origin {
    case .sum:
      language.say(
        dutch: "Te verdelen, in één keer: \(budget).", english: "To divide, at once: \(budget).")
    case .capacity(let monthly, let months):
      language.say(
        dutch: "Te verdelen: \(months) x \(monthly.plain(in: .dutch)) = \(budget).",
        english: "To divide: \(months) x \(monthly.plain(in: .english)) = \(budget).")
    }
  }

  var table: ReportTable {
    let shares = settlement.shares
    return ReportTable(
      columns: [
        .words(language.say(dutch: "Schuldeiser", english: "Creditor")),
        .amount(language.say(dutch: "Schuld", english: "Owed")),
        .amount(language.say(dutch: "Deel", english: "Share")),
        .amount(language.say(dutch: "Krijgt", english: "Gets")),
        .amount(language.say(dutch: "Kwijt", english: "Waived")),
      ],
      rows: shares.map { share in
        [
          name(share), share.owed.plain(in: language), share.share.text(in: language),
          share.amount.plain(in: language), share.waived.plain(in: language),
        ]
      },
      totals: [
        [
          language.say(dutch: "Samen", english: "Together"),
          shares.map(\.owed).sum().plain(in: language), "",
          settlement.total.plain(in: language), shares.map(\.waived).sum().plain(in: language),
        ]
      ])
  }

  private func name(_ share: Settlement.Share) -> String {
    let name = dossier.label(of: share.debt)
    guard share.rank == .preferent else { return name }
    return language.say(dutch: "\(name), met voorrang", english: "\(name), with priority")
  }

  var notes: [Report.Block] {
    guard settlement.waived > .zero else {
      return [
        .paragraph(
          language.say(
            dutch: "Hiermee betaalt u alles. Niemand hoeft iets kwijt te schelden.",
            english: "This pays everything. Nobody has to waive anything."))
      ]
    }
    var lines = [
      language.say(
        dutch: "Wie voorrang heeft, krijgt een dubbel percentage (Fw 349 lid 2).",
        english: "Who has priority gets a double percentage (Fw 349(2))."),
      language.say(
        dutch: "Dit lukt alleen als elke schuldeiser akkoord gaat, ook wie nu een regeling heeft.",
        english: "This works only if every creditor agrees, also one with an arrangement now."),
      language.say(
        dutch: "Laat dit door uw gemeente doen: schuldeisers zeggen dan eerder ja.",
        english: "Let your municipality do this: creditors then say yes more often."),
    ]
    if !settlement.secured.isEmpty {
      let names = settlement.secured.map { dossier.label(of: $0) }.namedFirst(in: language)
      lines.append(
        language.say(
          dutch: "\(names) heeft onderpand en staat hierbuiten.",
          english: "\(names) has security and stays outside this."))
    }
    return [
      .heading(language.say(dutch: "Goed om te weten", english: "Good to know")), .bullets(lines),
    ]
  }
}
