import Domain
import Rules

/// A term of the law that began with an official paper: what can be done until its last day. Only
/// terms with a source are here; where the law names none, the day in the paper is asked.
package struct LawfulTerm: Hashable, Sendable {
  /// What can be done within it.
  package enum Act: String, CaseIterable, Hashable, Sendable {
    /// Go to court against a writ of CJIB (WAHV 26 lid 3).
    case opposeFineWrit
    /// Take the offer of the health insurer, or dispute the premiums (Zvw 18a, 18b).
    case answerInsurer
  }

  /// The claim it is about.
  package let debt: ID<Debt>
  /// The letter that began it.
  package let letter: ID<LogEntry>
  /// What can be done.
  package let act: Act
  /// The first day that counts: the day after the letter.
  package let start: LocalDate
  /// The last day, by the Algemene termijnenwet.
  package let last: LocalDate
  /// Where the term stands.
  package let sources: [Source]
}

extension LawfulTerm {
  /// The terms that the letters about `debt` began, those that have passed too.
  static func of(
    _ debt: Debt, in dossier: Dossier, on day: LocalDate, law: Law
  ) throws(LawError) -> [LawfulTerm] {
    var terms: [LawfulTerm] = []
    for entry in dossier.record.log where entry.debt == debt.id && entry.on <= day {
      guard let (act, protection) = begun(by: entry, about: debt) else { continue }
      let row = try law.protections.lawAnswer(for: protection, on: day, .assume).row
      guard let span = row.value.within else { continue }
      terms.append(
        LawfulTerm(
          debt: debt.id, letter: entry.id, act: act, start: entry.on.adding(days: 1),
          last: TermOfLaw.lastDay(of: span, after: entry.on), sources: row.sources))
    }
    return terms
  }

  private static func begun(by entry: LogEntry, about debt: Debt) -> (Act, Protection)? {
    switch (debt.kind, entry.stage) {
    case (.fine, .writ): (.opposeFineWrit, .fineOpposition)
    case (.healthInsurance, .demand), (.healthInsurance, .reminder):
      (.answerInsurer, .healthDispute)
    default: nil
    }
  }
}

extension Standing {
  /// Each term that still runs.
  func terms(of debt: Debt) throws(LawError) -> [AgendaItem] {
    try LawfulTerm.of(debt, in: stated, on: on, law: law).filter { $0.last >= on }.map { term in
      AgendaItem(
        key: "term.\(term.letter.text)", subject: .term(term), due: term.last,
        act: max(term.start.adding(days: -1), term.last.adding(days: -7)))
    }
  }
}
