import Domain
import Planning

extension LetterAmounts {
  /// What is paid a month, with what changes on the way: `€ 60,00 tot 28 september 2027, daarna € 310,00`,
  /// and sums besides.
  func each(in language: Language) -> String {
    changes.words(from: monthly, in: language)
  }

  /// The fields of terms in steps, for the group that tells the terms.
  static let stepFields: [LetterField] = [
    .flag("inSteps"), .flag("changing"), .flag("yearly"),
    .list(
      "stepRuns",
      [
        .required("runFirst"), .required("runLast"), .required("runTerms"), .required("runAmount"),
        .required("runSum"),
      ]),
  ]

  /// Every term in steps, as rows that add up; nothing for equal terms.
  func stepValues(in language: Language) -> LetterValues {
    guard let runs else { return [:] }
    return [
      "inSteps": .flag(true), "changing": .flag(!changes.steps.isEmpty),
      "yearly": .flag(!changes.extras.isEmpty),
      "stepRuns": .list(runs.runs.map { TermTable.row($0, in: language) }),
    ]
  }

  /// The table of terms in steps, for a body; it needs `terms` and `total` beside it.
  static func stepWords(_ language: Language) -> String {
    switch language {
    case .dutch: dutchSteps
    case .english: englishSteps
    }
  }

  private static let dutchSteps = #"""
    {{#inSteps}}
    Zo betaal ik alles:

    | Van | Tot en met | Termijnen | Per termijn | Samen |
    |---|---|---:|---:|---:|
    {{#stepRuns}}
    | {{runFirst}} | {{runLast}} | {{runTerms}} | {{runAmount}} | {{runSum}} |
    {{/stepRuns}}
    | Totaal | | {{terms}} | | {{total}} |

    {{#changing}}Mijn inkomsten of kosten veranderen dan. Daarom verandert het bedrag mee.{{/changing}}
    {{#yearly}}Het extra bedrag betaal ik uit geld dat ik één keer per jaar krijg, zoals vakantiegeld.{{/yearly}}
    {{/inSteps}}
    """#

  private static let englishSteps = #"""
    {{#inSteps}}
    This is how I pay all:

    | From | Through | Instalments | Each | Together |
    |---|---|---:|---:|---:|
    {{#stepRuns}}
    | {{runFirst}} | {{runLast}} | {{runTerms}} | {{runAmount}} | {{runSum}} |
    {{/stepRuns}}
    | Total | | {{terms}} | | {{total}} |

    {{#changing}}My income or costs change then. That is why the amount changes too.{{/changing}}
    {{#yearly}}I pay the extra amount from money that I get once a year, like holiday pay.{{/yearly}}
    {{/inSteps}}
    """#
}

extension TermChanges {
  /// An amount a month and what changes on the way, in words; the amount alone where nothing does.
  package func words(from monthly: Money, in language: Language) -> String {
    guard !isEmpty else { return monthly.text(in: language) }
    var text = monthly.text(in: language)
    for (index, step) in steps.enumerated() {
      let day = step.from.text(in: language)
      let amount = step.monthly.text(in: language)
      let isLast = index == steps.count - 1
      text += language.say(
        dutch: " tot \(day), \(isLast ? "daarna" : "dan") \(amount)",
        english: " until \(day), \(isLast ? "after that" : "then") \(amount)")
    }
    let sums = extras.map { extra in
      let (amount, day) = (extra.amount.text(in: language), extra.on.text(in: language))
      return language.say(dutch: "\(amount) op \(day)", english: "\(amount) on \(day)")
    }
    guard !sums.isEmpty else { return text }
    let all = sums.joined(separator: language.say(dutch: " en ", english: " and "))
    return text + language.say(dutch: ", en extra \(all)", english: ", and besides \(all)")
  }
}

extension TermChanges {
  /// As it can be typed again: `150 vanaf 2027-07-01; 480 extra op 2027-05-25`.
  package func typable(in language: Language) -> String {
    let from = language.say(dutch: "vanaf", english: "from")
    let on = language.say(dutch: "extra op", english: "extra on")
    return
      (steps.map { "\($0.monthly.typable(in: language)) \(from) \($0.from.iso)" }
      + extras.map { "\($0.amount.typable(in: language)) \(on) \($0.on.iso)" })
      .joined(separator: "; ")
  }
}

/// Terms in steps as a sum in words: `6 keer € 60,00, 14 keer € 310,00 en 1 keer € 20,00`.
func termSum(_ runs: TermRuns, in language: Language) -> String {
  let parts = runs.runs.map { run in
    let times = language.say(
      dutch: "\(run.terms) keer", english: run.terms == 1 ? "once" : "\(run.terms) times")
    return "\(times) \(run.amount.text(in: language))"
  }
  guard parts.count > 1, let last = parts.last else { return parts.first ?? "" }
  let and = language.say(dutch: "en", english: "and")
  return "\(parts.dropLast().joined(separator: ", ")) \(and) \(last)"
}
