import Domain
import Planning

/// The terms of an arrangement as rows of a table that add up: equal terms on one row.
package struct TermTable: Hashable, Sendable {
  package let runs: TermRuns

  static let fields: [LetterField] = [
    .list(
      "runs",
      [
        .required("runFirst"), .required("runLast"), .required("runTerms"), .required("runAmount"),
        .required("runSum"),
      ]),
    .required("allTerms"), .required("allSum"), .required("allLast"),
  ]

  func values(in language: Language) -> LetterValues {
    [
      "runs": .list(runs.runs.map { Self.row($0, in: language) }),
      "allTerms": .text(String(runs.terms)),
      "allSum": .text(runs.total.text(in: language)),
      "allLast": .text(runs.lastDue.text(in: language)),
    ]
  }

  /// Terms of one amount as a row.
  static func row(_ run: TermRuns.Run, in language: Language) -> LetterValues {
    [
      "runFirst": .text(run.firstDue.short(in: language)),
      "runLast": .text(run.lastDue.short(in: language)),
      "runTerms": .text(String(run.terms)), "runAmount": .text(run.amount.text(in: language)),
      "runSum": .text(run.total.text(in: language)),
    ]
  }

  /// The table and what it comes to, for a body.
  static func words(_ language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private static let dutch = #"""
    | Van | Tot en met | Termijnen | Per termijn | Samen |
    |---|---|---:|---:|---:|
    {{#runs}}
    | {{runFirst}} | {{runLast}} | {{runTerms}} | {{runAmount}} | {{runSum}} |
    {{/runs}}
    | Totaal | | {{allTerms}} | | {{allSum}} |

    De laatste termijn is dan op {{allLast}}. Ik heb zonder nieuwe rente en kosten gerekend.
    """#

  private static let english = #"""
    | From | Through | Instalments | Each | Together |
    |---|---|---:|---:|---:|
    {{#runs}}
    | {{runFirst}} | {{runLast}} | {{runTerms}} | {{runAmount}} | {{runSum}} |
    {{/runs}}
    | Total | | {{allTerms}} | | {{allSum}} |

    The last instalment is then on {{allLast}}. I counted no new interest and costs.
    """#
}

extension LetterAmounts {
  /// The terms of one amount and the one that may be left after them.
  init(_ runs: [TermRuns.Run]) {
    let (first, last) = (runs.first?.amount ?? .zero, runs.last?.amount ?? .zero)
    self.init(
      monthly: first, terms: runs.map(\.terms).reduce(0, +), last: last,
      total: runs.map(\.total).sum())
  }
}

extension LetterAmounts {
  /// How the total comes about, in words: voices skip the sign of multiplication.
  /// `11 keer € 12,50 en 1 keer € 10,00`, `12 keer € 12,50`.
  func sum(in language: Language) -> String {
    runs.map { termSum($0, in: language) } ?? termSum(terms, monthly, last: last, in: language)
  }
}

/// Equal terms and a last one as a sum in words: `11 keer € 12,50 en 1 keer € 10,00`.
func termSum(_ terms: Int, _ monthly: Money, last: Money, in language: Language) -> String {
  func times(_ count: Int) -> String {
    language.say(dutch: "\(count) keer", english: count == 1 ? "once" : "\(count) times")
  }
  let and = language.say(dutch: "en", english: "and")
  let (each, rest) = (monthly.text(in: language), last.text(in: language))
  return last == monthly || terms == 1
    ? "\(times(terms)) \(rest)"
    : "\(times(terms - 1)) \(each) \(and) \(times(1)) \(rest)"
}
