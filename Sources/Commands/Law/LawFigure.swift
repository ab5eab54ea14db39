import Documents
import Domain
import Rules

/// One figure of the tables, as it was typed: which table, which row, which figure.
struct LawFigure {
  let table: RuleName
  /// As it is kept; nil for a table kept by day.
  let subject: String?
  let fact: FactKey

  /// Reads names in words, or the names the program uses.
  init(
    table typedTable: String, fact typedFact: String?, subject typedSubject: String?,
    _ context: Context
  ) throws(Failure) {
    table = try context.choice(typedTable, .table, of: RuleName.allCases)
    let listing = try context.baseLaw().listing(of: table)
    subject = try Self.subject(typedSubject, in: listing, context)
    fact = try Self.fact(need(typedFact, .fact), in: listing, context)
  }

  private static func subject(
    _ typed: String?, in listing: TableListing, _ context: Context
  ) throws(Failure) -> String? {
    let subjects = listing.rows.compactMap(\.subject)
    guard !subjects.isEmpty else {
      guard typed == nil else { throw .lawProblem(.noSubjects(listing.name)) }
      return nil
    }
    guard let typed else {
      throw .lawProblem(
        .subjectNeeded(listing.name, examples: subjects.prefix(3).map(\.text)))
    }
    let language = context.language
    let choice = Choice(
      subjects.map { subject in
        Choice<String>.Option(
          value: subject.text, name: subject.text, synonyms: [subject.name(in: language)],
          code: nil)
      }, isNumbered: false)
    return try context.read(typed, .subject) { typed throws(InputError) in
      try choice.read(typed)
    }
  }

  private static func fact(
    _ typed: String, in listing: TableListing, _ context: Context
  ) throws(Failure) -> FactKey {
    // A figure that no row has yet can still be added, by its own name.
    if let key = FactKey(text: typed) { return key }
    var keys: [FactKey] = []
    for key in listing.rows.flatMap(\.facts).map(\.key) where !keys.contains(key) {
      keys.append(key)
    }
    let language = context.language
    let choice = Choice(
      keys.map { key in
        Choice<FactKey>.Option(
          value: key, name: key.text, synonyms: [key.name(in: language)], code: nil)
      }, isNumbered: false)
    return try context.read(typed, .fact) { typed throws(InputError) in try choice.read(typed) }
  }

  func isMeant(by correction: LawCorrection) -> Bool {
    correction.tableName == table.rawValue && correction.subject == subject
      && correction.fact == fact.text
  }

  /// Reads a value of the kind this figure is.
  func quantity(_ text: String, _ context: Context) throws(Failure) -> Quantity {
    switch try kind() {
    case .money: return .money(try context.amount(text, .value))
    case .rate:
      return .rate(try context.read(text, .value) { typed throws(InputError) in try typed.rate() })
    case .span:
      guard let span = TimeSpan(typed: text) else {
        throw .lawProblem(.notASpan(typed: text))
      }
      return .span(span)
    case .count:
      return .count(
        try context.read(text, .value) { typed throws(InputError) in
          try typed.number(in: 0...Quantity.largestCount)
        })
    case .yesOrNo:
      return .yesOrNo(
        try context.read(text, .value) { typed throws(InputError) in try typed.yesOrNo() })
    case .rank: return .rank(try context.choice(text, .value, of: Debt.Rank.allCases))
    case .consequence, .protection, .dayRule:
      throw .lawProblem(.notCorrectable(table, fact))
    }
  }

  /// An example of the kind of quantity this figure takes: the tables themselves say which fits.
  private func kind() throws(Failure) -> Quantity {
    let examples: [Quantity] = [
      .money(.zero), .rate(.zero), .span(.days(1)), .count(0), .yesOrNo(true), .rank(.concurrent),
    ]
    for example in examples {
      let probe = Override(
        table: table, subject: subject, fact: fact, from: LocalDate(dayNumber: 1_000_000),
        value: example, source: "")
      do throws(OverrideError) {
        _ = try Law.shipped.adding([probe])
        return example
      } catch {
        if case .wrongKind = error { continue }
        throw .lawProblem(.doesNotFit(error))
      }
    }
    throw .lawProblem(.notCorrectable(table, fact))
  }
}
