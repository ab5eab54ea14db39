/// What the person said besides amounts and facts: that a cost is not there, that an unusual amount is
/// right, that an offer is made all the same, or what somebody computed for them.
///
/// One for each matter: what is said later takes the place of what was said before.
package struct Assurance: Hashable, Sendable {
  /// What was said, and about what.
  package enum Matter: Hashable, Sendable {
    /// Why there is no amount for a cost that most households have.
    case cost(Cost.Category, NoAmount)
    /// This amount of this line is right: the id of a cost, an income or a debt, or a category.
    case amountIsRight(line: String, Money, Frequency)
    /// The finding with this code does not stop an offer; nil is of no single debt.
    case anyway(code: String, debt: ID<Debt>?)
    /// An amount that somebody computed for this household.
    case sum(Sum, Money)
    /// Who owes this debt, and where it is a part, how much.
    case whose(ID<Debt>, Whose, part: Money? = nil)
    /// This amount of this line is not exact: the id of a cost, an income or a debt.
    case about(line: String, Money, Frequency)
    /// Of this debt only to whom and how much was told: how far it has gone is open.
    case untold(ID<Debt>)
    /// This debt was sold by this creditor on the day it was said; the words are the reference there.
    case sold(ID<Debt>, by: ID<Creditor>)
    /// This day of this line is not exact: the id of an income, a cost or a debt.
    case aboutDay(line: String, Field, RoughDay)
    /// To something that debt help asks: there is none, or it is not known.
    case asked(Inquiry, Inquiry.Answer)
  }

  /// Who owes a debt.
  package enum Whose: String, CaseIterable, Hashable, Sendable {
    /// The person alone.
    case mine
    /// The person and somebody else; for a part or each for all of it was not said.
    case together
    /// The person and somebody else, each for all of it (*hoofdelijk*, BW 6:6 lid 2).
    case each
    /// The person for a part, and somebody else for the rest (BW 6:6 lid 1).
    case part
    /// Somebody else: of the same name, an ex-partner, one who died, or who used the person's name.
    case notMine
  }

  /// Why a cost has no amount of its own.
  package enum NoAmount: String, CaseIterable, Hashable, Sendable {
    /// The household does not have it.
    case none
    /// It is part of another line, like energy in the rent.
    case included
    /// Somebody else pays it.
    case elsewhere
  }

  /// What somebody computed, or read from an account.
  package enum Sum: String, CaseIterable, Hashable, Sendable {
    /// What must be left to live on by the rules of debt help (*vrij te laten bedrag*), a month.
    case vtlb
    /// What a bailiff must leave (*beslagvrije voet*), a month.
    case exempt
    /// Taxable income of debtor and partner together, a year.
    case taxable
    /// What is in the account.
    case balance
  }

  /// What was said.
  package let matter: Matter
  /// In what it is included, why, or by whom it was computed; nil where nothing was said.
  package let words: String?
  /// The day on which it was said; of a sum the day for which it was computed.
  package let on: LocalDate

  package init(_ matter: Matter, words: String?, on: LocalDate) {
    self.matter = matter
    self.words = words
    self.on = on
  }
}

// As it is kept: a place of its own for each matter, and what was said of it.
extension Assurance.Matter {
  /// What it is about, the same each time: "cost.water", "amount.k4", "offer.crumb.d3", "sum.vtlb",
  /// "whose.d3", "about.k4", "untold.d3", "sold.d3.c2", "day.d3.debt.dueDate/2019-01-01/year",
  /// "asked.car".
  package var place: String {
    switch self {
    case .cost(let category, _): "cost.\(category.rawValue)"
    case .amountIsRight(let line, _, _): "amount.\(line)"
    case .anyway(let code, nil): "offer.\(code)"
    case .anyway(let code, let debt?): "offer.\(code).\(debt.text)"
    case .sum(let sum, _): "sum.\(sum.rawValue)"
    case .whose(let debt, _, _): "whose.\(debt.text)"
    case .about(let line, _, _): "about.\(line)"
    case .untold(let debt): "untold.\(debt.text)"
    case .sold(let debt, let seller): "sold.\(debt.text).\(seller.text)"
    case .aboutDay(let line, let field, let day):
      "\(Self.days(of: line))\(field.rawValue)/\(day.code)"
    case .asked(let inquiry, _): "asked.\(inquiry.key)"
    }
  }

  /// In one word what was said.
  package var answer: String {
    switch self {
    case .cost(_, let answer): answer.rawValue
    case .amountIsRight: Said.right
    case .anyway: Said.anyway
    case .sum, .about: Said.amount
    case .untold: Assurance.NoAmount.none.rawValue
    case .sold: Assurance.NoAmount.elsewhere.rawValue
    case .aboutDay: Said.right
    case .asked(_, let answer): answer.rawValue
    case .whose(_, .mine, _): Said.right
    case .whose(_, .together, _): Assurance.NoAmount.included.rawValue
    // Whoever else pays or not.
    case .whose(_, .each, _): Said.anyway
    case .whose(_, .part, _): Said.amount
    case .whose(_, .notMine, _): Assurance.NoAmount.elsewhere.rawValue
    }
  }

  /// The amount that is right, not exact, or was computed; nil where it is about none.
  package var amount: Money? {
    switch self {
    case .cost, .anyway, .untold, .sold, .aboutDay, .asked: nil
    case .whose(_, _, let part): part
    case .amountIsRight(_, let amount, _), .sum(_, let amount), .about(_, let amount, _): amount
    }
  }

  /// How often the amount of a line falls; nil for anything else.
  package var every: Frequency? {
    switch self {
    case .amountIsRight(_, _, let every), .about(_, _, let every): every
    case .cost, .anyway, .sum, .whose, .untold, .sold, .aboutDay, .asked: nil
    }
  }

  /// The words of `answer` beside those of `NoAmount`.
  private enum Said {
    static let right = "right"
    static let anyway = "anyway"
    static let amount = "amount"
  }

  /// The forms of a place, for a message about one that is none.
  package static let places = [
    "cost.water", "amount.k1", "offer.crumb.d1", "sum.vtlb", "whose.d1", "about.k1",
    "untold.d1", "sold.d1.c1", "day.d1.debt.dueDate/2019-01-01/year", "asked.car",
  ]

  /// What the places of all days of a line begin with.
  package static func days(of line: String) -> String { "day.\(line)." }

  /// What was said, from how it is kept; nil where that says nothing.
  package init?(place: String, answer: String, amount: Money?, every: Frequency?) {
    let parts = place.split(separator: ".", maxSplits: 2, omittingEmptySubsequences: false)
      .map(String.init)
    guard parts.count > 1, !parts.contains("") else { return nil }
    switch (parts[0], answer, amount, every, parts.count) {
    case ("cost", _, nil, nil, 2):
      guard let category = Cost.Category(rawValue: parts[1]),
        let answer = Assurance.NoAmount(rawValue: answer)
      else { return nil }
      self = .cost(category, answer)
    case ("amount", Said.right, let amount?, let every?, 2):
      self = .amountIsRight(line: parts[1], amount, every)
    case ("offer", Said.anyway, nil, nil, _):
      self = .anyway(code: parts[1], debt: parts.count > 2 ? ID(parts[2]) : nil)
    case ("sum", Said.amount, let amount?, nil, 2):
      guard let sum = Assurance.Sum(rawValue: parts[1]) else { return nil }
      self = .sum(sum, amount)
    case ("whose", _, _, nil, 2):
      let debt = ID<Debt>(parts[1])
      guard
        let whose = Assurance.Whose.allCases.first(where: {
          Assurance.Matter.whose(debt, $0).answer == answer
        }), whose == .part || amount == nil
      else { return nil }
      self = .whose(debt, whose, part: amount)
    case ("about", Said.amount, let amount?, let every?, 2):
      self = .about(line: parts[1], amount, every)
    case ("untold", Assurance.NoAmount.none.rawValue, nil, nil, 2): self = .untold(ID(parts[1]))
    case ("sold", Assurance.NoAmount.elsewhere.rawValue, nil, nil, 3):
      self = .sold(ID(parts[1]), by: ID(parts[2]))
    case ("day", Said.right, nil, nil, 3):
      let day = parts[2].split(separator: "/", maxSplits: 1).map(String.init)
      guard day.count == 2, let field = Field(rawValue: day[0]), let rough = RoughDay(code: day[1])
      else { return nil }
      self = .aboutDay(line: parts[1], field, rough)
    case ("asked", _, nil, nil, _):
      guard let inquiry = Inquiry(key: parts.dropFirst().joined(separator: ".")),
        let answer = Inquiry.Answer(rawValue: answer)
      else { return nil }
      self = .asked(inquiry, answer)
    default: return nil
    }
  }
}

extension [Assurance] {
  /// Why there is no amount for this cost; nil where nothing was said.
  package func noAmount(for category: Cost.Category) -> Assurance.NoAmount? {
    lazy.compactMap { said in
      if case .cost(category, let answer) = said.matter { answer } else { nil }
    }.first
  }

  /// Whether this amount of this line was said to be right.
  package func holdsRight(_ line: String, _ amount: Money, _ every: Frequency) -> Bool {
    contains { $0.matter == .amountIsRight(line: line, amount, every) }
  }

  /// Whether this amount of this line was said to be about so much.
  package func holdsAbout(_ line: String, _ amount: Money, _ every: Frequency) -> Bool {
    contains { $0.matter == .about(line: line, amount, every) }
  }

  /// Whether only to whom and how much was told of this debt.
  package func holdsUntold(_ debt: ID<Debt>) -> Bool { contains { $0.matter == .untold(debt) } }

  /// What was said about making an offer in spite of this finding; nil where nothing was.
  package func anyway(_ code: String, debt: ID<Debt>?) -> Assurance? {
    first { $0.matter == .anyway(code: code, debt: debt) }
  }

  /// What somebody computed, and who and when; nil where nobody did.
  package func sum(_ sum: Assurance.Sum) -> (amount: Money, said: Assurance)? {
    lazy.compactMap { said in
      if case .sum(sum, let amount) = said.matter { (amount, said) } else { nil }
    }.first
  }

  /// Who owes this debt, and what was said of it; nil where nothing was said.
  package func whose(_ debt: ID<Debt>) -> (whose: Assurance.Whose, said: Assurance)? {
    lazy.compactMap { said in
      if case .whose(debt, let whose, _) = said.matter { (whose, said) } else { nil }
    }.first
  }

  /// What of this debt, as it was stated, others owe and not the person, as far as that was told.
  package func owedByOthers(of debt: Debt) -> Money {
    for said in self {
      switch said.matter {
      case .whose(debt.id, .notMine, _): return debt.claimed
      case .whose(debt.id, .part, let part?): return (debt.claimed - part).orZero
      default: continue
      }
    }
    return .zero
  }
}
