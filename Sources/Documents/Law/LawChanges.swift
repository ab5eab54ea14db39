import Domain
import Rules

/// What a newer pack changes in the tables: facts, table by table.
package struct LawChanges: Hashable, Sendable {
  /// One figure that is new, different or gone.
  package struct Change: Hashable, Sendable {
    package let table: RuleName
    /// Since when or about what.
    package let from: LocalDate?
    package let subject: Subject?
    package let fact: FactKey
    /// What it was; empty for a figure that is new.
    package let before: [Quantity]
    /// What it becomes; empty for a figure that goes.
    package let after: [Quantity]
  }

  /// In the order of the tables and their rows.
  package let changes: [Change]

  /// Compares tables that hold no corrections of the user's.
  package init(from old: [TableListing], to new: [TableListing]) {
    changes = zip(old, new).flatMap { old, new in
      let keys = (old.rows + new.rows).map(RowKey.init)
      let all = keys.reduce(into: [RowKey]()) { all, key in
        if !all.contains(key) { all.append(key) }
      }
      return all.flatMap { key -> [Change] in
        Self.changes(
          of: key, in: new.name, from: old.rows.first { RowKey($0) == key },
          to: new.rows.first { RowKey($0) == key })
      }
    }
  }

  private static func changes(
    of key: RowKey, in table: RuleName, from old: TableListing.Row?, to new: TableListing.Row?
  ) -> [Change] {
    let names = ((old?.facts ?? []) + (new?.facts ?? [])).map(\.key)
      .reduce(into: [FactKey]()) { all, name in if !all.contains(name) { all.append(name) } }
    return names.compactMap { name in
      let before = old?.facts.filter { $0.key == name }.map(\.quantity) ?? []
      let after = new?.facts.filter { $0.key == name }.map(\.quantity) ?? []
      guard before != after else { return nil }
      return Change(
        table: table, from: key.from, subject: key.subject, fact: name, before: before,
        after: after)
    }
  }

  private struct RowKey: Hashable {
    let from: LocalDate?
    let subject: Subject?

    init(_ row: TableListing.Row) { (from, subject) = (row.from, row.subject) }
  }
}

/// What a pack changes, figure by figure, before anything is kept.
package func lawChangesReport(
  _ changes: LawChanges, pack: LawPack, in language: Language
) -> Report {
  let day = pack.made.text(in: language)
  let tables = RuleName.allCases.filter { name in changes.changes.contains { $0.table == name } }
  let blocks: [Report.Block] =
    tables.isEmpty
    ? [
      .paragraph(
        language.say(
          dutch: "De cijfers zijn dezelfde als nu.", english: "The figures are the same as now."))
    ]
    : tables.flatMap { name -> [Report.Block] in
      [
        .heading(capitalised(name.name(in: language))),
        .bullets(
          changes.changes.filter { $0.table == name }.map { $0.sentence(in: language) }),
      ]
    }
  return Report(
    title: language.say(
      dutch: "Cijfers van de wet, pakket \(pack.number) van \(day)",
      english: "Figures of the law, pack \(pack.number) of \(day)"),
    blocks: blocks + [
      .paragraph(
        language.say(
          dutch: "Cijfers die u zelf heeft ingevuld, blijven gelden.",
          english: "Figures that you entered yourself go on to hold."))
    ])
}

extension LawChanges.Change {
  fileprivate func sentence(in language: Language) -> String {
    let about =
      subject?.name(in: language)
      ?? from.map {
        language.say(
          dutch: "vanaf \($0.text(in: .dutch))", english: "from \($0.text(in: .english))")
      } ?? ""
    let start = "\(capitalised(about)): \(fact.name(in: language)) "
    let (old, new) = (text(before, language), text(after, language))
    if before.isEmpty {
      return start + language.say(dutch: "\(new), nieuw.", english: "\(new), new.")
    }
    if after.isEmpty {
      return start + language.say(dutch: "was \(old), vervalt.", english: "was \(old), goes.")
    }
    return start
      + language.say(dutch: "\(new), was \(old).", english: "\(new), was \(old).")
  }

  private func text(_ quantities: [Quantity], _ language: Language) -> String {
    quantities.map { $0.text(in: language) }.listed(in: language)
  }
}

/// The question before a pack is taken in, and what `?` says.
package func lawUpdateQuestion(in language: Language) -> (question: String, help: String) {
  (
    language.say(
      dutch: "Deze cijfers gebruiken?", english: "Use these figures?"),
    language.say(
      dutch: "Ze gelden dan voor elk dossier op deze computer. U kunt ze weer terugnemen.",
      english: "They then hold for every dossier on this computer. You can take them back.")
  )
}

/// Said when a pack was taken in, with the way back.
package func lawTakenIn(_ number: Int, in language: Language) -> String {
  language.say(
    dutch: "Pakket \(number) geldt nu. Terug: aflos law update --take-back",
    english: "Pack \(number) is in force now. Back: aflos law update --take-back")
}

/// Said when the newest pack was taken back.
package func lawTakenBack(_ number: Int, inForce: Int, in language: Language) -> String {
  language.say(
    dutch: "Pakket \(number) is teruggenomen. Nu geldt pakket \(inForce).",
    english: "Pack \(number) was taken back. Pack \(inForce) is in force now.")
}

/// Said when the figures were written to a file.
package func lawExported(_ number: Int, to path: String, in language: Language) -> String {
  language.say(
    dutch: "Pakket \(number) staat in \(path).", english: "Pack \(number) is in \(path).")
}
