import Domain
import Rules

extension LawProblem {
  /// What is wrong, then how to mend it.
  package func text(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private var dutch: String {
    switch self {
    case .missing(let options): "Dit ontbreekt nog: \(options.map(\.typed).listed(in: .dutch))."
    case .together(let one, let other):
      "\(one.typed) en \(other.typed) gaan niet samen. Kies er een."
    case .unclearBills(let typed):
      "--bills: bij “\(shown(typed, limit: 60))” is niet duidelijk wat centen zijn. Zet ; tussen de rekeningen."
    case .billsDiffer(let bills, let principal):
      "--bills: de rekeningen zijn samen \(bills.text(in: .dutch)), maar --principal is \(principal.text(in: .dutch)). Noem er een."
    case .nothingOpen:
      "--principal: over welk bedrag zijn de kosten? Noem wat er open stond toen de 14 dagen om waren."
    case .notASpan(let typed):
      "VALUE: “\(shown(typed, limit: 60))” is geen tijd. Typ bijvoorbeeld 2 jaar, 6 maanden of 14 dagen."
    case .notCorrectable(let table, let fact):
      "\(capitalised(table.name(in: .dutch)))\(fact.map { ", \($0.name(in: .dutch))" } ?? ""): dit is een lijst en geen cijfer. Die kunt u niet veranderen."
    case .subjectNeeded(let table, let examples):
      "\(capitalised(table.name(in: .dutch))): zeg met --subject over welke regel het gaat, zoals \(examples.alternatives(in: .dutch))."
    case .noSubjects(let table):
      "\(capitalised(table.name(in: .dutch))): deze tabel heeft geen onderwerpen. Laat --subject weg."
    case .unknownCorrection(let typed):
      "Er is geen eigen cijfer “\(shown(typed, limit: 60))”. Typ aflos law set voor de lijst."
    case .correction(let error): error.text(in: .dutch)
    case .doesNotFit(let error): "Dit cijfer past niet: \(error.reason(in: .dutch))."
    case .pack(let path, let error):
      "\(path) kan niet worden gebruikt: \(error.text(in: .dutch))."
    case .keptPack(let path, let error):
      "De cijfers in \(path) kunnen niet meer worden gebruikt: \(error.text(in: .dutch)). Neem ze terug met: aflos law update --take-back."
    case .needsYes: "Bekijk wat er verandert, en typ dan --yes erbij."
    case .noPackToTakeBack: "Er zijn geen nieuwe cijfers om terug te nemen."
    }
  }

  private var english: String {
    switch self {
    case .missing(let options):
      "This is still missing: \(options.map(\.typed).listed(in: .english))."
    case .together(let one, let other):
      "\(one.typed) and \(other.typed) do not go together. Choose one."
    case .unclearBills(let typed):
      "--bills: it is not clear which are cents in “\(shown(typed, limit: 60))”. Put ; between the bills."
    case .billsDiffer(let bills, let principal):
      "--bills: the bills are \(bills.text(in: .english)) together, but --principal is \(principal.text(in: .english)). Name one."
    case .nothingOpen:
      "--principal: over which amount are the costs? Name what was open when the 14 days ended."
    case .notASpan(let typed):
      "VALUE: “\(shown(typed, limit: 60))” is not a length of time. Type for example 2 years, 6 months or 14 days."
    case .notCorrectable(let table, let fact):
      "\(capitalised(table.name(in: .english)))\(fact.map { ", \($0.name(in: .english))" } ?? ""): this is a list and not a figure. It cannot be changed."
    case .subjectNeeded(let table, let examples):
      "\(capitalised(table.name(in: .english))): say with --subject which row it is about, like \(examples.alternatives(in: .english))."
    case .noSubjects(let table):
      "\(capitalised(table.name(in: .english))): this table has no subjects. Leave --subject out."
    case .unknownCorrection(let typed):
      "There is no figure of yours “\(shown(typed, limit: 60))”. Type aflos law set for the list."
    case .correction(let error): error.text(in: .english)
    case .doesNotFit(let error): "This figure does not fit: \(error.reason(in: .english))."
    case .pack(let path, let error):
      "\(path) cannot be used: \(error.text(in: .english))."
    case .keptPack(let path, let error):
      "The figures in \(path) cannot be used any more: \(error.text(in: .english)). Take them back with: aflos law update --take-back."
    case .needsYes: "See what changes, then add --yes."
    case .noPackToTakeBack: "There are no new figures to take back."
    }
  }
}

extension CorrectionError {
  /// Which figure of the user's cannot be used, why, and how to take it away.
  package func text(in language: Language) -> String {
    let (correction, reason) =
      switch self {
      case .unreadable(let correction):
        (
          correction,
          language.say(
            dutch: "deze versie van Aflos kent dit cijfer niet",
            english: "this version of Aflos does not know this figure")
        )
      case .doesNotFit(let correction, let error): (correction, error.reason(in: language))
      }
    return language.say(
      dutch: "Uw eigen cijfer \(correction.id.text) (\(correction.place)) past niet: \(reason). "
        + "Haal het weg met: aflos law set \(correction.id.text) --remove.",
      english: "Your figure \(correction.id.text) (\(correction.place)) does not fit: \(reason). "
        + "Take it away with: aflos law set \(correction.id.text) --remove.")
  }
}

extension OverrideError {
  /// Half a sentence: why the figure cannot be used.
  func reason(in language: Language) -> String {
    switch self {
    case .unknownFact(_, let known):
      let names = known.prefix(4).map(\.text).alternatives(in: language)
      return language.say(
        dutch: "de tabel heeft dit cijfer niet, wel \(names)",
        english: "the table does not have this figure, but has \(names)")
    case .wrongKind:
      return language.say(
        dutch: "het is een ander soort cijfer", english: "it is another kind of figure")
    case .unknownSubject:
      return language.say(
        dutch: "de tabel heeft deze regel niet", english: "the table does not have this row")
    case .beforeFirst(_, let first):
      let day = first.map { $0.text(in: language) } ?? "-"
      return language.say(
        dutch: "de tabel begint pas op \(day)", english: "the table starts only on \(day)")
    }
  }
}

extension LawCorrection {
  /// The figure in words: "wettelijke rente, percentage: 5% vanaf 1 januari 2027".
  package func text(in language: Language) -> String {
    guard let override = Override(self) else { return place }
    let what = ([override.table.name(in: language)] + [subject].compactMap(\.self))
      .joined(separator: ", ")
    let (fact, value, day) = (
      override.fact.name(in: language), override.value.text(in: language),
      from.text(in: language)
    )
    return language.say(
      dutch: "\(what), \(fact): \(value) vanaf \(day)",
      english: "\(what), \(fact): \(value) from \(day)")
  }

  /// The figure, where the user found it and when it was typed in, in sentences.
  package func sentence(in language: Language) -> String {
    let (what, day) = (capitalised(text(in: language)), entered.text(in: language))
    return language.say(
      dutch: "\(what). Bron: \(source). Door u ingevuld op \(day).",
      english: "\(what). Source: \(source). Entered by you on \(day).")
  }
}
