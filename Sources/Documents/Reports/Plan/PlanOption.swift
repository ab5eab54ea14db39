import Domain

/// The options of the plan commands; the raw value is what is typed behind the two dashes.
package enum PlanOption: String, CaseIterable, Hashable, Sendable {
  case keep, csv, unexpected, runs, seed, months, balance, debt, monthly, income, lump, from
  case csvPlain = "csv-plain"
  case chanceLow = "chance-low"
  case chanceBill = "chance-bill"
  case chanceLate = "chance-late"
  case chanceAllowance = "chance-allowance"
  case lowIncome = "low-income"
  case allowanceMonths = "allowance-months"

  /// As it is typed: `--chance-low`.
  package var typed: String { "--\(rawValue)" }

  /// What `--help` says of it.
  package func text(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private var dutch: String {
    switch self {
    case .keep: "Houd geld dat vrijkomt zelf, in plaats van het aan de anderen te geven."
    case .csv: "Geef de maanden als CSV, voor een rekenblad."
    case .csvPlain: "Geef de maanden als CSV voor programma’s: komma’s, en punten in bedragen."
    case .unexpected: "Hoe hoog een rekening is die u niet verwacht. Anders 300."
    case .runs: "Hoe vaak de maanden met geluk en pech worden doorlopen. Anders 10000."
    case .seed: "Startgetal van het toeval. Anders 1."
    case .months: "Hoeveel maanden vooruit, of hoe lang het inkomen anders is."
    case .balance: "Wat er nu op uw rekening staat. Anders 0."
    case .debt: "Om welke schuld het gaat, zoals d1, of de schuldeiser."
    case .monthly: "Wat die schuld elke maand krijgt."
    case .income: "Wat er per maand meer binnenkomt, of minder met een min: -200."
    case .lump: "Een bedrag dat in één keer naar schuldeisers gaat."
    case .from: "Vanaf welke maand, zoals 2027-03."
    case .chanceLow: "De kans per maand op weinig inkomen, zoals 0,1 of 10%."
    case .chanceBill: "De kans per maand op een rekening die u niet verwacht."
    case .chanceLate: "De kans dat vakantiegeld een maand te laat komt."
    case .chanceAllowance: "De kans per maand dat uw toeslagen stoppen."
    case .lowIncome: "Hoeveel procent inkomen er dan mist. Anders 20%."
    case .allowanceMonths: "Hoeveel maanden toeslagen dan wegblijven. Anders 3."
    }
  }

  private var english: String {
    switch self {
    case .keep: "Keep money that comes free, instead of giving it to the others."
    case .csv: "Give the months as CSV, for a spreadsheet."
    case .csvPlain: "Give the months as CSV for programs: commas, and points in amounts."
    case .unexpected: "How large a bill is that you do not expect. Otherwise 300."
    case .runs: "How often the months are gone through with good and bad luck. Otherwise 10000."
    case .seed: "The seed of the draws. Otherwise 1."
    case .months: "How many months ahead, or how long the income is different."
    case .balance: "What your account holds now. Otherwise 0."
    case .debt: "Which debt it is about, like d1, or the creditor."
    case .monthly: "What that debt gets each month."
    case .income: "How much more comes in a month, or less with a minus: -200."
    case .lump: "A sum that goes to creditors at once."
    case .from: "From which month on, like 2027-03."
    case .chanceLow: "The chance in each month of low income, like 0.1 or 10%."
    case .chanceBill: "The chance in each month of a bill that you do not expect."
    case .chanceLate: "The chance that holiday pay comes a month late."
    case .chanceAllowance: "The chance in each month that your allowances stop."
    case .lowIncome: "How many percent of income is then missing. Otherwise 20%."
    case .allowanceMonths: "How many months allowances then stay away. Otherwise 3."
    }
  }
}

/// Why a plan command could not do what was asked, beside what was typed wrong.
package enum PlanProblem: Error, Hashable, Sendable {
  /// A what-if without anything different.
  case nothingToChange
  /// The first option says nothing without the second.
  case needs(PlanOption, PlanOption)
  /// The month is not a month to come.
  case notAMonthToCome(typed: String)

  /// A stable word for machines.
  package var code: String {
    switch self {
    case .nothingToChange: "nothingToChange"
    case .needs: "missing"
    case .notAMonthToCome: "notAMonthToCome"
    }
  }

  /// The option it is about, for machines.
  package var option: PlanOption? {
    switch self {
    case .nothingToChange: nil
    case .needs(_, let other): other
    case .notAMonthToCome: .from
    }
  }

  /// What is wrong, then how to mend it.
  package func text(in language: Language) -> String {
    switch (self, language) {
    case (.nothingToChange, .dutch):
      "Wat wordt er anders? Noem --income, --lump, of --debt met --monthly."
    case (.nothingToChange, .english):
      "What becomes different? Name --income, --lump, or --debt with --monthly."
    case (.needs(let one, let other), .dutch): "Bij \(one.typed) hoort ook \(other.typed)."
    case (.needs(let one, let other), .english): "\(one.typed) also needs \(other.typed)."
    case (.notAMonthToCome(let typed), .dutch):
      "--from: “\(shown(typed, limit: 60))” is geen maand die nog komt. Typ bijvoorbeeld 2027-03."
    case (.notAMonthToCome(let typed), .english):
      "--from: “\(shown(typed, limit: 60))” is not a month to come. Type for example 2027-03."
    }
  }
}
