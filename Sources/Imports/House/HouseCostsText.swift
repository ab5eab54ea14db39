import Domain

extension HouseCosts {
  /// Reads usual costs: the name of a cost, a colon and an amount on each line, a kind of household
  /// behind the name where it holds for that one only; questions; and the day and the source of it all.
  /// - Parameters:
  ///   - category: What words mean; nil for none.
  ///   - kind: The same for a kind of household.
  /// - Throws: the first problem, with its line.
  package init(
    text: String, today: LocalDate, category: (String) -> Cost.Category?,
    kind: (String) -> Household.Kind?
  ) throws(HouseTextProblem) {
    var lines: [Line] = []
    var questions: [String] = []
    var day: LocalDate?
    var source: String?
    for fact in try HouseFacts.all(in: text) {
      switch fact.word {
      case "day", "dag":
        guard day == nil else { throw HouseTextProblem(line: fact.line, .twice(fact.label)) }
        day = try fact.read(nil) { t throws(InputError) in try t.houseDay(today) }
      case "source", "bron":
        guard source == nil else { throw HouseTextProblem(line: fact.line, .twice(fact.label)) }
        source = try fact.read(nil) { t throws(InputError) in try t.line() }
      case "question", "vraag":
        questions.append(
          try fact.read(nil) { t throws(InputError) in try t.line() })
      default:
        let line = try Self.line(fact, category, kind)
        guard !lines.contains(where: { $0.category == line.category && $0.kind == line.kind })
        else { throw HouseTextProblem(line: fact.line, .twice(fact.label)) }
        lines.append(line)
      }
    }
    guard let day else { throw HouseTextProblem(line: nil, .noDay) }
    guard let source else { throw HouseTextProblem(line: nil, .noSource) }
    self.init(lines: lines, questions: questions, day: day, source: source)
  }

  /// `household single: 275`, `eten: 275 per maand`: of the words before the colon the first ones are the
  /// cost, and the rest is the household.
  static func line(
    _ fact: HouseFacts, _ category: (String) -> Cost.Category?, _ kind: (String) -> Household.Kind?
  ) throws(HouseTextProblem) -> Line {
    let words = fact.label.split(separator: " ").map { String($0) }
    for count in stride(from: words.count, to: 0, by: -1) {
      guard let found = category(words[..<count].joined(separator: " ")) else { continue }
      let rest = words[count...].joined(separator: " ")
      let household = rest.isEmpty ? nil : kind(rest)
      guard rest.isEmpty || household != nil else { continue }
      let amount = try fact.read(.costAmount) { t throws(InputError) in
        try t.amountThatComesBack()
      }
      return Line(
        category: found, kind: household, amount: amount.money, every: amount.every ?? .month)
    }
    throw HouseTextProblem(line: fact.line, .unknownCost(String(fact.label.prefix(40))))
  }
}
