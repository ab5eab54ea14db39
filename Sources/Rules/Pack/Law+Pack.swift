import Domain

extension Law {
  /// The number of the pack that the program was built with; it rises whenever a shipped figure
  /// changes.
  package static let shippedNumber = 1

  /// These tables as a pack; what the user corrected is left out.
  package var pack: LawPack {
    LawPack(
      number: packNumber, made: packMade,
      tables: listings.map { listing in
        LawPack.Table(
          name: listing.name, checkedOn: listing.checkedOn,
          rows: listing.rows.filter(\.overrides.isEmpty).map { row in
            LawPack.Row(
              line: 0, from: row.from, subject: row.subject?.text, facts: row.facts,
              source: row.source, next: row.mayChange)
          })
      })
  }
}

extension RuleValue {
  /// This value with exactly these figures and no other; nil where it cannot have them.
  func having(_ facts: [Fact]) -> Self? {
    var value = self
    for figure in Self.figures { figure.clear(&value) }
    for figure in Self.figures {
      let quantities = facts.filter { $0.key == figure.key }.map(\.quantity)
      guard quantities.isEmpty || figure.set(&value, quantities) else { return nil }
    }
    return Set(value.facts) == Set(facts) && value.facts.count == facts.count ? value : nil
  }
}

extension DatedTable {
  /// The same table with the rows of a pack; each must have the figures of a row that is known.
  func replaced(by table: LawPack.Table) throws(PackError) -> DatedTable {
    var rows: [Row] = []
    for row in table.rows {
      guard let from = row.from else { throw .line(row.line, .missing("from")) }
      if let subject = row.subject { throw .table(name, .unknownSubject(subject)) }
      if let last = rows.last, last.from >= from { throw .table(name, .outOfOrder(from)) }
      guard let value = self.rows.reversed().lazy.compactMap({ $0.value.having(row.facts) }).first
      else { throw .line(row.line, .figuresDoNotFit) }
      rows.append(
        Row(from: from, mayChange: row.next, value: value, source: row.source, overrides: []))
    }
    return DatedTable(name: name, rows: rows, checkedOn: table.checkedOn)
  }
}

extension KeyedTable {
  /// The same table with the rows of a pack: every subject that has a row now, and no other.
  func replaced(by table: LawPack.Table) throws(PackError) -> KeyedTable {
    var found: [Key: Row] = [:]
    for row in table.rows {
      if row.from != nil { throw .line(row.line, .unknownName("from")) }
      guard let subject = row.subject else { throw .line(row.line, .missing("for")) }
      guard let known = rows.first(where: { $0.key.text == subject }), found[known.key] == nil
      else { throw .table(name, .unknownSubject(subject)) }
      guard let value = known.value.having(row.facts) else {
        throw .line(row.line, .figuresDoNotFit)
      }
      found[known.key] = Row(
        key: known.key, value: value, source: row.source,
        mayChange: row.next ?? name.rhythm.next(after: table.checkedOn), overrides: [])
    }
    if let missing = rows.first(where: { found[$0.key] == nil }) {
      throw .table(name, .missingSubject(missing.key.text))
    }
    return KeyedTable(
      name: name, checkedOn: table.checkedOn, rows: rows.compactMap { found[$0.key] })
  }
}
