import Domain
import Planning

/// What one payment did: where it went, which term it paid, and what is owed now.
package struct PaymentOutcome: Hashable, Sendable {
  package let entry: DebtLedger.Entry
  package let ledger: DebtLedger
  /// The terms it went to; empty where nothing was agreed.
  package let terms: [Term]

  package init(entry: DebtLedger.Entry, ledger: DebtLedger, terms: [Term]) {
    self.entry = entry
    self.ledger = ledger
    self.terms = terms
  }
}

/// What one payment did, for the screen.
package func paymentReport(
  _ outcome: PaymentOutcome, of dossier: Dossier, in language: Language
) -> Report {
  let payment = outcome.entry.payment
  let name = dossier.label(of: payment.debt)
  let day = payment.on.text(in: language)
  let amount = payment.amount.text(in: language)
  let title =
    switch payment.kind {
    case .paid:
      language.say(
        dutch: "\(name): \(amount) betaald op \(day)", english: "\(name): \(amount) paid on \(day)")
    case .returned:
      language.say(
        dutch: "\(name): \(amount) kwam terug op \(day)",
        english: "\(name): \(amount) came back on \(day)")
    }
  let text = PaymentText(outcome: outcome, language: language)
  return Report(
    title: title,
    blocks: [.pairs(text.parts)] + text.terms + text.notes + [
      .command(
        "aflos pay list \(payment.debt.text)",
        explanation: language.say(
          dutch: "Bekijk alle betalingen aan deze schuldeiser.",
          english: "See all payments to this creditor."))
    ])
}

private struct PaymentText {
  let outcome: PaymentOutcome
  let language: Language

  var parts: [Report.Pair] {
    let settled = outcome.entry.settled
    let rows = [
      (language.say(dutch: "Kosten", english: "Costs"), settled.costs),
      (language.say(dutch: "Rente", english: "Interest"), settled.interest),
      (language.say(dutch: "Hoofdsom", english: "Principal"), settled.principal),
    ].filter { $0.1 > .zero }.map { Report.Pair($0.0, $0.1.text(in: language)) }
    let now = Report.Pair(
      language.say(dutch: "Nog open", english: "Still owed"),
      outcome.ledger.left.total.text(in: language))
    return rows + [now]
  }

  var terms: [Report.Block] {
    guard !outcome.terms.isEmpty else { return [] }
    return [
      .bullets(
        outcome.terms.map { term in
          let day = term.due.text(in: language)
          let what = language.say(
            dutch: "Termijn \(term.number), van \(day)",
            english: "Instalment \(term.number), of \(day)")
          return "\(what): \(term.words(on: outcome.entry.payment.on, in: language))"
        })
    ]
  }

  var notes: [Report.Block] {
    var notes: [Report.Block] = []
    if !outcome.entry.counts {
      notes.append(
        .note(
          .info,
          language.say(
            dutch: "Deze dag ligt vóór de bedragen van de schuldeiser. De betaling zit daar al in.",
            english:
              "This day lies before the amounts of the creditor. The payment is in them already.")))
    }
    if outcome.ledger.overpaid > .zero {
      let over = outcome.ledger.overpaid.text(in: language)
      notes.append(
        .note(
          .warn,
          language.say(
            dutch: "U betaalde \(over) te veel. Vraag dat terug, met uw kenmerk erbij.",
            english: "You paid \(over) too much. Ask for it back, with your reference.")))
    } else if outcome.ledger.isPaidOff {
      notes.append(
        .note(
          .info,
          language.say(
            dutch: "Hier staat niets meer open. Bewaar het bewijs van deze betaling.",
            english: "Nothing is owed here any more. Keep the proof of this payment.")))
    }
    return notes
  }
}

extension Term {
  /// How it stands after a payment on `day`: `betaald, op tijd`.
  func words(on day: LocalDate, in language: Language) -> String {
    switch standing(on: day) {
    case .early: language.say(dutch: "betaald, vóór de dag", english: "paid, before its day")
    case .onTime: language.say(dutch: "betaald, op tijd", english: "paid, in time")
    case .late(let days):
      language.say(
        dutch: "betaald, \(Counted.day.text(days, in: .dutch)) te laat",
        english: "paid, \(Counted.day.text(days, in: .english)) late")
    case .missed, .toCome:
      language.say(
        dutch: "nog \(open.text(in: .dutch)) te gaan", english: "\(open.text(in: .english)) to go")
    }
  }
}

/// The payments, oldest first, with what was owed after each; of one debt or of all.
package func paymentList(
  _ ledgers: [DebtLedger], of dossier: Dossier, in language: Language
) -> Report {
  let rows = ledgers.flatMap(\.entries).sorted {
    ($0.payment.on, $0.payment.id) < ($1.payment.on, $1.payment.id)
  }
  let next = Report.Block.command(
    rows.last.map { "aflos pay edit \($0.payment.id.text) --amount 45" } ?? "aflos pay d1 50",
    explanation: rows.isEmpty
      ? language.say(dutch: "Schrijf een betaling op.", english: "Write down a payment.")
      : language.say(dutch: "Verander een betaling.", english: "Change a payment."))
  let title = language.say(dutch: "Uw betalingen", english: "Your payments")
  guard !rows.isEmpty else {
    return Report(
      title: title,
      blocks: [
        .paragraph(
          language.say(dutch: "Er is nog niets betaald.", english: "Nothing was paid yet.")), next,
      ])
  }
  let left = ledgers.map(\.left.total).sum().text(in: language)
  let over = ledgers.map(\.overpaid).sum()
  let note: [Report.Block] =
    over == .zero
    ? []
    : [
      .note(
        .warn,
        language.say(
          dutch: "Te veel betaald: \(over.text(in: .dutch)). Vraag dat terug.",
          english: "Paid too much: \(over.text(in: .english)). Ask for it back."))
    ]
  return Report(
    title: title,
    blocks: [
      .table(paymentTable(rows, of: dossier, in: language)),
      .paragraph(
        language.say(dutch: "Nu nog open: \(left).", english: "Still owed now: \(left).")),
    ] + note + [next])
}

/// Each payment with the parts it settled and what was owed after it.
func paymentTable(
  _ rows: [DebtLedger.Entry], of dossier: Dossier, in language: Language
) -> ReportTable {
  ReportTable(
    columns: [
      .short(language.say(dutch: "Nr.", english: "No.")),
      .short(language.say(dutch: "Dag", english: "Day")),
      .words(language.say(dutch: "Schuldeiser", english: "Creditor")),
      .amount(language.say(dutch: "Bedrag", english: "Amount")),
      .amount(language.say(dutch: "Kosten", english: "Costs")),
      .amount(language.say(dutch: "Rente", english: "Interest")),
      .amount(language.say(dutch: "Hoofdsom", english: "Principal")),
      .amount(language.say(dutch: "Nog open", english: "Still owed")),
    ],
    rows: rows.map { entry in
      let sign = entry.payment.kind == .paid ? 1 : -1
      let parts = [
        entry.payment.amount, entry.settled.costs, entry.settled.interest, entry.settled.principal,
      ].map { ($0 * sign).plain(in: language) }
      return [
        entry.payment.id.text, entry.payment.on.short(in: language),
        dossier.label(of: entry.payment.debt),
      ] + parts + [entry.left.total.plain(in: language)]
    }, totals: [])
}

/// What was paid to whom in a year, less what came back.
package func paymentYear(
  _ year: Int, of dossier: Dossier, in language: Language
) -> Report {
  let payments = dossier.record.payments.filter { $0.on.year == year }
  let title = language.say(
    dutch: "Betaald in \(year)", english: "Paid in \(year)")
  let next = Report.Block.command(
    "aflos pay list",
    explanation: language.say(
      dutch: "Bekijk elke betaling apart.", english: "See each payment by itself."))
  guard !payments.isEmpty else {
    return Report(
      title: title,
      blocks: [
        .paragraph(
          language.say(
            dutch: "In dit jaar is er niets opgeschreven.",
            english: "Nothing was written down in this year.")), next,
      ])
  }
  func sum(_ payments: [Payment], _ kind: Payment.Kind) -> Money {
    payments.filter { $0.kind == kind }.map(\.amount).sum()
  }
  func cells(_ payments: [Payment]) -> [String] {
    let (paid, back) = (sum(payments, .paid), sum(payments, .returned))
    return [paid, back, paid - back].map { $0.plain(in: language) }
  }
  return Report(
    title: title,
    blocks: [
      .table(
        ReportTable(
          columns: [
            .words(language.say(dutch: "Schuldeiser", english: "Creditor")),
            .words(language.say(dutch: "Kenmerk", english: "Reference")),
            .amount(language.say(dutch: "Betaald", english: "Paid")),
            .amount(language.say(dutch: "Terug", english: "Back")),
            .amount(language.say(dutch: "Samen", english: "Together")),
          ],
          rows: dossier.debts.compactMap { debt in
            let own = payments.filter { $0.debt == debt.id }
            guard !own.isEmpty else { return nil }
            return [dossier.label(of: debt.id), debt.reference ?? "-"] + cells(own)
          },
          totals: [[language.say(dutch: "Samen", english: "Together"), ""] + cells(payments)])),
      next,
    ])
}
