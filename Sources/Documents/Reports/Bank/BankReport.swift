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
        gapText(gap, in: language)))
  }
  if reading.accounts.allSatisfy({ $0.count == 0 }) {
    blocks = [
      .paragraph(
        language.say(
          dutch: "Er staan geen boekingen in. Haal bij uw bank een langere tijd op.",
          english: "There are no bookings in it. Download a longer time at your bank."))
    ]
  }
  if !reading.unchecked.isEmpty, reading.accounts.contains(where: { $0.count > 0 }) {
    blocks.append(
      .paragraph(
        language.say(
          dutch:
            "Het saldo aan het begin of aan het eind staat niet in dit bestand. Ik kan dus niet zien of het compleet is.",
          english:
            "The balance at the start or at the end is not in this file, so I cannot see whether it is complete."
        )))
  }
  return Report(
    title: language.say(
      dutch: "Dit heb ik gelezen. Het blijft op deze computer.",
      english: "This is what I read. It stays on this computer."), blocks: blocks)
}

/// Between which days something is not there, and whether it came in or went out.
private func gapText(_ gap: BankGap, in language: Language) -> String {
  let (after, before) = (gap.after.text(in: language), gap.before.text(in: language))
  let amount = Money(cents: abs(gap.missing.cents)).text(in: language)
  let isOut = gap.missing < .zero
  return language.say(
    dutch:
      "Tussen \(after) en \(before) \(isOut ? "ging" : "kwam") er \(amount) meer \(isOut ? "uit" : "binnen") dan hier staat. Haal die dagen nog op bij uw bank.",
    english:
      "Between \(after) and \(before) \(amount) more \(isOut ? "went out" : "came in") than is here. Download those days as well."
  )
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
