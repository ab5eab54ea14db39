import Domain
import Planning

/// What was read from bank statements, for the first screen of an import.
package struct BankReading: Sendable {
  /// One account and the days of which there are statements.
  package struct Account: Sendable {
    package var name: String
    package var first: LocalDate
    package var last: LocalDate
    package var count: Int

    package init(name: String, first: LocalDate, last: LocalDate, count: Int) {
      self.name = name
      self.first = first
      self.last = last
      self.count = count
    }
  }

  /// In the order in which they were met.
  package var accounts: [Account]
  /// How many were in an earlier file already.
  package var known: Int
  package var gaps: [BankGap]
  package var unchecked: [String]

  package init(accounts: [Account], known: Int, gaps: [BankGap], unchecked: [String]) {
    self.accounts = accounts
    self.known = known
    self.gaps = gaps
    self.unchecked = unchecked
  }
}

/// What was read, and what is missing in it.
package func bankReport(_ reading: BankReading, in language: Language) -> Report {
  var blocks: [Report.Block] = [
    .table(
      ReportTable(
        columns: [
          .short(language.say(dutch: "Rekening", english: "Account")),
          .short(language.say(dutch: "Van", english: "From")),
          .short(language.say(dutch: "Tot en met", english: "Through")),
          .amount(language.say(dutch: "Boekingen", english: "Bookings")),
        ],
        rows: reading.accounts.map {
          [
            IBAN.isValid($0.name) ? IBAN.grouped($0.name) : $0.name, $0.first.short(in: language),
            $0.last.short(in: language), String($0.count),
          ]
        }, totals: []))
  ]
  if reading.known > 0 {
    blocks.append(
      .paragraph(
        language.say(
          dutch: "\(reading.known) boekingen stonden in twee bestanden. Die tellen één keer.",
          english: "\(reading.known) bookings were in two files. They count once.")))
  }
  for gap in reading.gaps.prefix(5) {
    blocks.append(
      .note(
        .warn,
        language.say(
          dutch:
            "Tussen \(gap.after.text(in: .dutch)) en \(gap.before.text(in: .dutch)) ontbreekt \(gap.missing.text(in: .dutch)). Haal die dagen nog op bij uw bank.",
          english:
            "Between \(gap.after.text(in: .english)) and \(gap.before.text(in: .english)) \(gap.missing.text(in: .english)) is missing. Download those days as well."
        )))
  }
  if !reading.unchecked.isEmpty {
    blocks.append(
      .paragraph(
        language.say(
          dutch: "In dit bestand staan geen saldo’s. Ik kan dus niet zien of het compleet is.",
          english: "There are no balances in this file, so I cannot see whether it is complete.")))
  }
  return Report(
    title: language.say(
      dutch: "Dit heb ik gelezen. Het blijft op deze computer.",
      english: "This is what I read. It stays on this computer."), blocks: blocks)
}

/// One line of a group that can be kept.
package struct BankLine: Hashable, Sendable {
  package var name: String
  package var sort: String
  package var amount: Money
  package var when: String
  package var note: String

  package init(name: String, sort: String, amount: Money, when: String, note: String) {
    self.name = name
    self.sort = sort
    self.amount = amount
    self.when = when
    self.note = note
  }
}

/// A group of lines with numbers, under its title.
package func bankGroup(
  _ title: String, _ lines: [BankLine], in language: Language
) -> Report {
  let hasNotes = lines.contains { !$0.note.isEmpty }
  let columns: [ReportTable.Column] =
    [
      .short(""), .words(language.say(dutch: "Naam", english: "Name")),
      .words(language.say(dutch: "Soort", english: "Sort")),
      .amount(language.say(dutch: "Bedrag", english: "Amount")),
      .words(language.say(dutch: "Wanneer", english: "When")),
    ] + (hasNotes ? [.words("")] : [])
  return Report(
    title: title,
    blocks: [
      .table(
        ReportTable(
          columns: columns,
          rows: lines.enumerated().map { index, line in
            [String(index + 1), line.name, line.sort, line.amount.plain(in: language), line.when]
              + (hasNotes ? [line.note] : [])
          }, totals: []))
    ])
}

/// What is not kept and is good to know: what bounced, fees, instalments without a debt, what was paid
/// twice.
package func bankNotes(
  _ proposal: BankProposal, doubles: [Transaction], in language: Language
) -> [String] {
  var notes = proposal.bounced.map { one in
    language.say(
      dutch:
        "Op \(one.date.text(in: .dutch)) kon \((-one.amount).text(in: .dutch)) voor \(one.counterparty) niet worden afgeschreven. Dat is nog niet betaald.",
      english:
        "On \(one.date.text(in: .english)) \((-one.amount).text(in: .english)) for \(one.counterparty) could not be collected. It is not paid yet."
    )
  }
  notes += doubles.map { one in
    language.say(
      dutch:
        "Op \(one.date.text(in: .dutch)) is \((-one.amount).text(in: .dutch)) aan \(one.counterparty) twee keer betaald. U kunt vragen om het terug te geven.",
      english:
        "On \(one.date.text(in: .english)) \((-one.amount).text(in: .english)) to \(one.counterparty) was paid twice. You can ask to get it back."
    )
  }
  if !proposal.reminderFees.isEmpty {
    let sum = -proposal.reminderFees.map(\.amount).sum()
    notes.append(
      language.say(
        dutch:
          "U betaalde \(sum.text(in: .dutch)) aan kosten van aanmaningen of incasso. Met nakijken ziet u of die kosten mochten.",
        english:
          "You paid \(sum.text(in: .english)) in costs of reminders or collection. With check you see whether those were allowed."
      ))
  }
  notes += proposal.unknownInstalments.map { habit in
    let (amount, name) = (habit.usual, habit.counterparty)
    return language.say(
      dutch:
        "U betaalt \(amount.text(in: .dutch)) \(habit.every.name(in: .dutch)) aan \(name). Is dat een schuld? Die staat nog niet in uw dossier.",
      english:
        "You pay \(amount.text(in: .english)) \(habit.every.name(in: .english)) to \(name). Is that a debt? It is not in your dossier yet."
    )
  }
  return notes
}
