import Domain

extension HouseTermsBook {
  /// Reads the terms of creditors: a block for each, which begins with its name. Words may be Dutch or
  /// English.
  /// - Parameter today: Days in the future are a slip.
  /// - Throws: the first problem, with its line.
  package init(text: String, today: LocalDate) throws(HouseTextProblem) {
    var blocks: [Block] = []
    for fact in try HouseFacts.all(in: text) {
      guard let key = HouseTerms.Key.words[fact.word] else {
        throw HouseTextProblem(line: fact.line, .unknownWord(String(fact.label.prefix(40))))
      }
      if key == .creditor {
        blocks.append(Block(line: fact.line))
      } else if blocks.isEmpty {
        throw HouseTextProblem(line: fact.line, .beforeName)
      }
      try blocks[blocks.count - 1].take(fact, as: key, today)
    }
    var all: [HouseTerms] = []
    var names: Set<String> = []
    for block in blocks {
      let terms = try block.whole()
      guard names.insert(PartyName.identity(terms.creditor)).inserted else {
        throw HouseTextProblem(line: block.line, .twice(terms.creditor))
      }
      all.append(terms)
    }
    self.init(all)
  }
}

extension HouseTerms {
  /// Takes what was typed as one of its facts, checked as it is elsewhere.
  package mutating func take(
    _ text: String, as key: Key, today: LocalDate
  ) throws(InputError) {
    func typed(_ field: Field?) -> Typed { Typed(text, for: field) }
    switch key {
    case .creditor: creditor = try typed(.creditorName).line()
    case .minimum: minimum = try typed(.debtMinimum).amount(above: Money(cents: 1))
    case .months: months = try typed(.debtMaximumMonths).number(in: 1...Self.mostMonths)
    case .account: iban = try typed(.creditorIBAN).iban()
    case .street: street = try typed(.creditorStreet).line()
    case .postcode: postcode = try typed(.creditorPostcode).postcode()
    case .city: city = try typed(.creditorCity).line()
    case .email: email = try typed(.creditorEmail).email()
    case .accepts: accepts = try typed(nil).line(limit: 300)
    case .day: day = try typed(nil).houseDay(today)
    case .source: source = try typed(nil).line()
    }
  }

  /// Nothing is known of the creditor yet.
  package init(creditor: String, day: LocalDate) {
    self.init(
      creditor: creditor, minimum: nil, months: nil, iban: nil, street: nil, postcode: nil,
      city: nil, email: nil, accepts: nil, day: day, source: "")
  }
}

extension Typed {
  /// A day through today.
  package func houseDay(_ today: LocalDate) throws(InputError) -> LocalDate {
    let day = try day(today: today, leaning: .past)
    if day > today { throw error(.dayAfter(today)) }
    return day
  }
}

/// What is said of one creditor.
private struct Block {
  /// Of the line that names it.
  let line: Int
  private var said: Set<HouseTerms.Key> = []
  private var terms = HouseTerms(creditor: "", day: LocalDate(dayNumber: 0))

  init(line: Int) { self.line = line }

  mutating func take(
    _ fact: HouseFacts, as key: HouseTerms.Key, _ today: LocalDate
  ) throws(HouseTextProblem) {
    guard said.insert(key).inserted else {
      throw HouseTextProblem(line: fact.line, .twice(fact.label))
    }
    do throws(InputError) { try terms.take(fact.value, as: key, today: today) } catch {
      throw HouseTextProblem(line: fact.line, .value(error))
    }
  }

  /// All that is said, with since when and by whom.
  func whole() throws(HouseTextProblem) -> HouseTerms {
    guard said.contains(.day) else { throw HouseTextProblem(line: line, .noDay) }
    guard said.contains(.source) else { throw HouseTextProblem(line: line, .noSource) }
    guard terms.saysSomething else {
      throw HouseTextProblem(line: line, .saysNothing(terms.creditor))
    }
    return terms
  }
}

extension HouseTerms.Key {
  /// The words before the colon, in both languages.
  static let words: [String: HouseTerms.Key] = [
    "creditor": .creditor, "schuldeiser": .creditor, "minimum": .minimum, "minstens": .minimum,
    "months": .months, "maanden": .months, "account": .account, "rekening": .account,
    "iban": .account, "street": .street, "straat": .street, "postcode": .postcode,
    "city": .city, "plaats": .city, "email": .email, "e-mail": .email, "accepts": .accepts,
    "accepteert": .accepts, "day": .day, "dag": .day, "source": .source, "bron": .source,
  ]
}
