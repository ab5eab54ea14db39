import Domain

/// A figure of a plan that can be explained.
package enum PlanFigure: Hashable, Sendable {
  case income, costs, reserve, capacity
  /// What one debt is offered a month.
  case offer(ID<Debt>)
  /// How often and how long one debt is paid.
  case terms(ID<Debt>)
  case debtFree
  /// The interest that runs on one debt while it is paid.
  case interest(ID<Debt>)
  /// All offers together.
  case sum
  /// One month of the schedule: what comes in, what goes out, what is left of each debt.
  case month(Month)
  /// All months of one debt, those with the same amount together.
  case course(ID<Debt>)
  /// The months of the first year in which money is short.
  case shortMonths
  /// What creditors ask at least, and what is missing.
  case needs
  /// One way of dividing, as the comparison shows it.
  case compare(Strategy)
  /// How far the ways of dividing are from the best plan.
  case best
  /// The cases of bad months, where the border lies, and the runs with good and bad luck.
  case stress
  /// The days: when the account is empty, what would prevent it.
  case calendar
  case day(LocalDate)
  /// The parts for final discharge.
  case settlement
  /// A change beside the plan.
  case whatIf
}

extension PlanFigure {
  /// The figure that was typed: `inkomen`, `d1`, `Vattenfall`, `termijnen d1`, `interest Vattenfall`.
  ///
  /// Words of both languages, ids, references and creditors' names may be typed; a debt alone means
  /// its offer. Throws as `Choice.read`; `unclearChoice` with the ids where a creditor has more
  /// than one debt.
  package static func read(
    _ typed: String, in dossier: Dossier, language: Language
  ) throws(InputError) -> PlanFigure {
    let whole = Typed(typed, for: nil)
    guard !whole.isEmpty else { throw whole.error(.missing) }
    if let month = Month(iso: typed) { return .month(month) }
    if let day = LocalDate(iso: typed) { return .day(day) }
    if let whatOf = about(typed) {
      let debt = try readDebt(whatOf.rest, in: dossier, from: whole)
      return whatOf.aspect.figure(of: debt)
    }
    if let aspect = Aspect.allCases.first(where: { $0.words.contains(folded(typed)) }) {
      guard let only = dossier.debts.first, dossier.debts.count == 1 else {
        throw whole.error(
          .unclearChoice(dossier.debts.map { "\(aspect.name(in: language)) \($0.id.text)" }))
      }
      return aspect.figure(of: only.id)
    }
    if let several = debts(at: typed, in: dossier) { throw whole.error(.unclearChoice(several)) }
    return try choice(of: dossier, language: language).read(whole)
  }

  /// "termijnen d1" and "d1 termijnen": what is asked about which debt.
  private static func about(_ typed: String) -> (aspect: Aspect, rest: String)? {
    let words = typed.split(whereSeparator: \.isWhitespace)
    guard let first = words.first, let last = words.last, words.count > 1 else { return nil }
    for (word, rest) in [(first, words.dropFirst()), (last, words.dropLast())] {
      guard let aspect = Aspect.allCases.first(where: { $0.words.contains(folded(word)) }) else {
        continue
      }
      return (aspect, rest.joined(separator: " "))
    }
    return nil
  }

  private static func readDebt(
    _ text: String, in dossier: Dossier, from whole: Typed
  ) throws(InputError) -> ID<Debt> {
    if let several = debts(at: text, in: dossier) { throw whole.error(.unclearChoice(several)) }
    do throws(InputError) {
      return try Choice(debtOptions(of: dossier) { $0 }, isNumbered: false)
        .read(Typed(text, for: nil))
    } catch {
      // What was typed is the whole line, not only the name of the debt.
      throw whole.error(error.reason)
    }
  }

  /// The ids of the debts of the creditor with exactly that name, where there are several.
  private static func debts(at name: String, in dossier: Dossier) -> [String]? {
    let key = folded(name)
    let found = dossier.debts.filter { folded(dossier.name(of: $0.creditor)) == key }
    return found.count > 1 ? found.map(\.id.text) : nil
  }

  private static func choice(of dossier: Dossier, language: Language) -> Choice<PlanFigure> {
    let general: [Choice<PlanFigure>.Option] = [
      option(.income, "inkomen", "income", ["inkomsten"], language),
      option(
        .costs, "kosten", "costs", ["lasten", "vaste lasten", "uitgaven", "expenses"], language),
      option(.reserve, "reserve", "reserve", ["buffer", "reservering"], language),
      option(
        .capacity, "ruimte", "capacity", ["aflosruimte", "afloscapaciteit", "capaciteit"], language),
      option(
        .debtFree, "schuldenvrij", "debt-free", ["einddatum", "einde", "eind", "end"], language),
      option(
        .sum, "samen", "sum", ["som", "totaal", "total", "maandbedrag", "together"], language),
    ]
    return Choice(
      general + screens(language) + debtOptions(of: dossier) { .offer($0) }, isNumbered: false)
  }

  /// What whole screens show.
  private static func screens(_ language: Language) -> [Choice<PlanFigure>.Option] {
    [
      option(.needs, "nodig", "needed", ["past niet", "minstens", "needs", "misfit"], language),
      option(
        .shortMonths, "krapste maand", "tightest month", ["krap", "tekort", "dip", "shortage"],
        language),
      option(.best, "beste", "best", ["het beste", "the best", "verschil", "gap"], language),
      option(
        .stress, "tegenvallers", "stress", ["pech", "slechte maanden", "bad months"], language),
      option(.calendar, "kalender", "calendar", ["dagen", "days"], language),
      option(
        .settlement, "kwijting", "discharge", ["finale kwijting", "settle", "settlement"],
        language),
      option(.whatIf, "wat als", "what if", ["what-if", "whatif"], language),
    ]
      + Strategy.allCases.map { strategy in
        Choice.Option(
          value: .compare(strategy), name: strategy.name(in: language),
          synonyms: [strategy.name(in: .dutch), strategy.name(in: .english)],
          code: strategy.rawValue)
      }
  }

  private static func option(
    _ figure: PlanFigure, _ dutch: String, _ english: String, _ others: [String],
    _ language: Language
  ) -> Choice<PlanFigure>.Option {
    Choice.Option(
      value: figure, name: language.say(dutch: dutch, english: english),
      synonyms: [dutch, english] + others, code: nil)
  }

  /// Each debt by its id, its reference and, where it is the only one there, the creditor's name.
  private static func debtOptions<Value: Sendable>(
    of dossier: Dossier, as value: (ID<Debt>) -> Value
  ) -> [Choice<Value>.Option] {
    dossier.debts.map { debt in
      let isAlone = dossier.countOfDebts(of: debt.creditor) == 1
      return Choice.Option(
        value: value(debt.id), name: debt.id.text,
        synonyms: [debt.reference, isAlone ? dossier.name(of: debt.creditor) : nil]
          .compactMap(\.self),
        code: nil)
    }
  }
}

/// What can be asked about one debt.
private enum Aspect: CaseIterable {
  case offer, terms, interest, course

  /// Folded words of both languages.
  var words: [String] {
    switch self {
    case .offer: ["voorstel", "bedrag", "aanbod", "offer", "amount"]
    case .terms: ["termijnen", "termijn", "terms", "term", "instalments", "looptijd"]
    case .interest: ["rente", "interest"]
    case .course: ["verloop", "course", "maanden", "months"]
    }
  }

  func name(in language: Language) -> String {
    switch (self, language) {
    case (.offer, .dutch): "voorstel"
    case (.offer, .english): "offer"
    case (.terms, .dutch): "termijnen"
    case (.terms, .english): "terms"
    case (.interest, .dutch): "rente"
    case (.interest, .english): "interest"
    case (.course, .dutch): "verloop"
    case (.course, .english): "course"
    }
  }

  func figure(of debt: ID<Debt>) -> PlanFigure {
    switch self {
    case .offer: .offer(debt)
    case .terms: .terms(debt)
    case .interest: .interest(debt)
    case .course: .course(debt)
    }
  }
}
