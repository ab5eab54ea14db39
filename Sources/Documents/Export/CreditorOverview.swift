import Domain
import Planning

/// The overview of creditors (*schuldenoverzicht*) on paper, as counselors and creditors use it: who
/// it is about, every claim with the numbers under which both sides know it, what it is made of, and
/// where to pay. Most urgent first.
package func creditorOverview(
  of dossier: Dossier, on day: LocalDate, in language: Language
) -> Report {
  let text = CreditorOverviewText(dossier: dossier, language: language)
  let date = day.text(in: language)
  return Report(
    title: language.say(dutch: "Schuldenoverzicht van \(date)", english: "Debts on \(date)"),
    blocks: [.pairs(text.who)] + (dossier.debts.isEmpty ? text.nothing : text.claims))
}

private struct CreditorOverviewText {
  let dossier: Dossier
  let language: Language

  var who: [Report.Pair] {
    let sender = dossier.sender
    let town = [sender.postcode, sender.city].compactMap(\.self).joined(separator: "  ")
    let lines: [(String, String?)] = [
      (language.say(dutch: "Naam", english: "Name"), sender.name),
      (language.say(dutch: "Adres", english: "Address"), sender.street),
      (language.say(dutch: "Woonplaats", english: "Town"), town),
      sender.birthDate.map {
        (language.say(dutch: "Geboortedatum", english: "Date of birth"), $0.text(in: language))
      }
        ?? (
          language.say(dutch: "Geboortejaar", english: "Year of birth"),
          dossier.household.birthYear.map { String($0) }
        ),
      (language.say(dutch: "E-mail", english: "E-mail"), sender.email),
      (language.say(dutch: "Telefoon", english: "Telephone"), sender.phone),
      (
        language.say(dutch: "Huishouden", english: "Household"),
        dossier.household.kind.name(in: language)
      ),
    ]
    return lines.compactMap { label, value in
      guard let value, !value.isEmpty else { return nil }
      return Report.Pair(label, value)
    }
  }

  var nothing: [Report.Block] {
    [.paragraph(language.say(dutch: "Er zijn geen schulden.", english: "There are no debts."))]
  }

  var claims: [Report.Block] {
    let debts = dossier.debtsByUrgency
    return [
      .heading(language.say(dutch: "Vorderingen", english: "Claims")), .table(amounts(debts)),
      .heading(language.say(dutch: "Nummers en rekeningen", english: "Numbers and accounts")),
      .table(numbers(debts)),
      .heading(language.say(dutch: "Stand van zaken", english: "State of affairs")),
      .table(stages(debts)),
    ] + notes(debts)
  }

  private func amounts(_ debts: [Debt]) -> ReportTable {
    return ReportTable(
      columns: [
        .short(language.say(dutch: "Nr.", english: "No.")),
        .words(language.say(dutch: "Schuldeiser", english: "Creditor")),
        .amount(language.say(dutch: "Hoofdsom", english: "Principal")),
        .amount(language.say(dutch: "Rente", english: "Interest")),
        .amount(language.say(dutch: "Kosten", english: "Costs")),
        .amount(language.say(dutch: "Actueel bedrag", english: "Amount now")),
      ],
      rows: debts.map {
        [$0.id.text, dossier.name(of: $0.creditor)] + [$0.parts].sums(in: language)
      },
      totals: [
        ["", language.say(dutch: "Samen", english: "Together")]
          + debts.map(\.parts).sums(in: language)
      ])
  }

  private func numbers(_ debts: [Debt]) -> ReportTable {
    ReportTable(
      columns: [
        .short(language.say(dutch: "Nr.", english: "No.")),
        .words(language.say(dutch: "Klantnummer", english: "Client number")),
        .words(language.say(dutch: "Kenmerk", english: "Reference")),
        .words(language.say(dutch: "Factuurnummers", english: "Invoice numbers")),
        .words(language.say(dutch: "Betalen aan", english: "Pay to")),
      ],
      rows: debts.map { debt in
        let payee = dossier.addressee(of: debt)
        return [
          debt.id.text, dossier.creditor(debt.creditor)?.customerNumber ?? "-",
          debt.reference ?? "-",
          debt.bills.compactMap(\.number).joined(separator: ", ").orDash,
          payee?.iban.map { IBAN.grouped($0) } ?? "-",
        ]
      }, totals: [])
  }

  private func stages(_ debts: [Debt]) -> ReportTable {
    ReportTable(
      columns: [
        .short(language.say(dutch: "Nr.", english: "No.")),
        .words(language.say(dutch: "Soort vordering", english: "Kind of claim")),
        .words(language.say(dutch: "Rang", english: "Rank")),
        .words(language.say(dutch: "Stap", english: "Step")),
        .words(language.say(dutch: "Incasso door", english: "Collected by")),
        .short(language.say(dutch: "Sinds", english: "Since")),
      ],
      rows: debts.map { debt in
        [
          debt.id.text, debt.kind.name(in: language), debt.rank.name(in: language),
          dossier.stageName(of: debt, in: language),
          debt.collector.map { dossier.name(of: $0) } ?? "-",
          dossier.short(of: .debtDueDate, debt.id.text, debt.dueDate, in: language) ?? "-",
        ]
      }, totals: [])
  }

  private func notes(_ debts: [Debt]) -> [Report.Block] {
    debts.compactMap { debt in
      let label = dossier.label(of: debt.id)
      if debt.disputed > .zero {
        return .note(
          .info,
          language.say(
            dutch: "\(label): \(debt.disputed.text(in: .dutch)) wordt betwist.",
            english: "\(label): \(debt.disputed.text(in: .english)) is disputed."))
      }
      guard let arrangement = debt.runningArrangement else { return nil }
      let monthly = arrangement.changes.words(from: arrangement.monthly, in: language)
      return .note(
        .info,
        language.say(
          dutch: "\(label): er loopt een afspraak van \(monthly) per maand.",
          english: "\(label): an arrangement of \(monthly) a month is running."))
    }
  }
}

extension String {
  fileprivate var orDash: String { isEmpty ? "-" : self }
}
