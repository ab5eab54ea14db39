import Domain
import Planning

extension LetterAmounts {
  /// What is paid a month, with what changes on the way: `€ 60,00 tot 28 september 2027, daarna € 310,00`.
  /// Sums besides stand in the table below it.
  func each(in language: Language) -> String {
    let steps = TermChanges(steps: changes.steps, extras: []).words(from: monthly, in: language)
    guard let runs else { return changes.words(from: monthly, in: language) }
    guard !runs.extras.isEmpty else { return steps }
    return steps
      + language.say(
        dutch: ", en extra bedragen (zie hieronder)", english: ", and extra amounts (see below)")
  }

  /// The same with each sum besides, where no table follows.
  func eachWhole(in language: Language) -> String {
    // With the last term the sum goes that is left, whatever comes that day.
    let told = runs.map { TermChanges(steps: changes.steps, extras: $0.extras) } ?? changes
    return told.words(from: monthly, in: language)
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
    .list("stepExtras", [.required("extraDay"), .required("extraAmount")]),
  ]

  /// Every term in steps, as rows that add up; nothing for equal terms.
  func stepValues(in language: Language) -> LetterValues {
    guard let runs else { return [:] }
    return [
      "inSteps": .flag(true), "changing": .flag(!changes.steps.isEmpty),
      "yearly": .flag(!runs.extras.isEmpty),
      "stepRuns": .list(runs.runs.map { TermTable.row($0, in: language) }),
      "stepExtras": .list(
        runs.extras.map { extra -> LetterValues in
          [
            "extraDay": .text(extra.on.short(in: language)),
            "extraAmount": .text(extra.amount.text(in: language)),
          ]
        }),
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
    {{#stepExtras}}
    | Extra op {{extraDay}} | | | | {{extraAmount}} |
    {{/stepExtras}}
    | Totaal | | {{terms}} | | {{total}} |

    {{#changing}}Op die dagen verandert wat ik kan missen. Daarom verandert het bedrag mee.{{/changing}}
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
    {{#stepExtras}}
    | Besides on {{extraDay}} | | | | {{extraAmount}} |
    {{/stepExtras}}
    | Total | | {{terms}} | | {{total}} |

    {{#changing}}What I can spare changes on those days. That is why the amount changes too.{{/changing}}
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
  let extra = runs.extras.map(\.amount).sum()
  let and = language.say(dutch: "en", english: "and")
  if extra > .zero {
    let besides = language.say(dutch: "extra", english: "besides")
    return "\(parts.joined(separator: ", ")) \(and) \(extra.text(in: language)) \(besides)"
  }
  guard parts.count > 1, let last = parts.last else { return parts.first ?? "" }
  return "\(parts.dropLast().joined(separator: ", ")) \(and) \(last)"
}
