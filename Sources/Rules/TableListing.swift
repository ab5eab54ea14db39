import Domain

/// A table laid out for printing, the same for every table.
package struct TableListing: Hashable, Sendable {
  /// One row as it is printed: when or for whom it holds, its figures and their source.
  package struct Row: Hashable, Sendable {
    /// First day it holds; nil for a table that is kept by subject.
    package let from: LocalDate?
    /// First day on which another figure may hold that was not read; nil is "until the next row",
    /// for the newest an open end.
    package let mayChange: LocalDate?
    /// What the row is about; nil for a table that is kept by day.
    package let subject: Subject?
    package let facts: [Fact]
    package let source: Source
    /// What the user corrected in this row, each with its own source.
    package let overrides: [Override]
  }

  package let name: RuleName
  /// Oldest first for a table kept by day, else in the order of the subjects.
  package let rows: [Row]
  /// The day on which somebody last read the sources.
  package let checkedOn: LocalDate
  /// What the program does not reckon with in this matter.
  package let notModelled: [NotModelled]

  /// First day on which a newer figure may hold than the newest here; nil is an open end.
  package var mayChange: LocalDate? { rows.compactMap(\.mayChange).max() }
}

/// What a row that has no first day is about.
package enum Subject: Hashable, Sendable {
  case limitation(LimitationClaim)
  case rank(RankedClaim)
  case creditorTerms(CreditorTermsName)
  case urgent(UrgentCause)
  case protection(Protection)
  case plausible(PlausibleLine)
  case publicHoliday(PublicHoliday)
  case bankHoliday(BankHoliday)

  /// As it is typed and kept: "taxShortDeferral".
  package var text: String {
    switch self {
    case .limitation(let claim): claim.text
    case .rank(let claim): claim.text
    case .creditorTerms(let name): name.text
    case .urgent(let cause): cause.text
    case .protection(let protection): protection.text
    case .plausible(let line): line.text
    case .publicHoliday(let holiday): holiday.text
    case .bankHoliday(let holiday): holiday.text
    }
  }
}

extension DatedTable {
  /// The rows as they hold, the user's corrections among them.
  package var listing: TableListing {
    TableListing(
      name: name,
      rows: rows.map {
        TableListing.Row(
          from: $0.from, mayChange: $0.mayChange, subject: nil, facts: $0.value.facts,
          source: $0.source, overrides: $0.overrides)
      },
      checkedOn: checkedOn, notModelled: NotModelled.of(name))
  }

  /// The same as `listing.mayChange`, without the listing.
  var mayChange: LocalDate? { rows.compactMap(\.mayChange).max() }
}

extension KeyedTable {
  /// The rows as shipped; a subject with corrections has one more row for each, from its day on.
  package var listing: TableListing {
    TableListing(
      name: name,
      rows: rows.flatMap { row in [listed(row, from: nil)] + corrections(of: row) },
      checkedOn: checkedOn, notModelled: NotModelled.of(name))
  }

  private func corrections(of row: Row) -> [TableListing.Row] {
    daysOfCorrections(of: row).map { day in listed(corrected(row, on: day), from: day) }
  }

  private func daysOfCorrections(of row: Row) -> [LocalDate] {
    overrides.filter { $0.subject == row.key.text }.map(\.from).withoutRepeats
  }

  /// The same as `listing.mayChange`, without the listing.
  var mayChange: LocalDate? {
    rows.flatMap { row in
      [row.mayChange] + daysOfCorrections(of: row).map { corrected(row, on: $0).mayChange }
    }.compactMap(\.self).max()
  }

  private func listed(_ row: Row, from: LocalDate?) -> TableListing.Row {
    TableListing.Row(
      from: from, mayChange: row.mayChange, subject: row.key.subject, facts: row.value.facts,
      source: row.source, overrides: row.overrides)
  }
}

extension [LocalDate] {
  fileprivate var withoutRepeats: [LocalDate] { Set(self).sorted() }
}
