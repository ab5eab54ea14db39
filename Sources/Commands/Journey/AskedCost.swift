import Documents
import Domain
import Planning

/// A cost that is asked by its name, without the questions of a form.
struct AskedCost {
  let category: Cost.Category
  /// What it is called, in the language that is spoken when it is asked.
  let name: @Sendable (Language) -> String
  /// Under which the file keeps that it was asked.
  let key: String
  /// Whether a cost of the dossier is the one that is meant.
  let isMeant: (Cost) -> Bool

  /// What the household pays of this kind, beside what comes with a situation.
  init(_ category: Cost.Category) {
    self.category = category
    name = { capitalised(category.name(in: $0)) }
    key = category.rawValue
    let others = SituationCost.allCases.flatMap { cost in
      Language.allCases.map { folded(cost.name(in: $0)) }
    }
    isMeant = { $0.category == category && !others.contains(folded($0.name)) }
  }

  /// What comes with a situation, known by its name in either language.
  init(_ cost: SituationCost) {
    category = cost.category
    name = { cost.name(in: $0) }
    key = cost.rawValue
    let names = Language.allCases.map { folded(cost.name(in: $0)) }
    isMeant = { $0.category == cost.category && names.contains(folded($0.name)) }
  }
}

extension AskedCost {
  /// Whether it is what nearly everybody pays for, all of it.
  var isEssential: Bool {
    key == category.rawValue && Cost.Category.essential.contains(category)
  }
}

/// What was answered to the question after a usual cost.
enum CostAnswer {
  case amount(Money, Frequency?, isAbout: Bool)
  /// Why there is none, and in what it is included.
  case noAmount(Assurance.NoAmount, String?)

  /// An amount, zero or "none", "in the rent", or that somebody else pays it. What names something else
  /// than the cost that was asked is no answer: `loon 1200` is no rent.
  init(
    _ typed: Typed, of category: Cost.Category, _ choice: Choice<Assurance.NoAmount>
  ) throws(InputError) {
    if let other = category.otherThing(in: typed.raw) { throw typed.error(other) }
    let words = typed.raw.split(whereSeparator: \.isWhitespace).map { folded(String($0)) }
    if words.count > 1, words[0] == "in" {
      self = .noAmount(
        .included,
        typed.raw.split(whereSeparator: \.isWhitespace).dropFirst().joined(separator: " "))
    } else if let why = try? choice.read(typed) {
      self = .noAmount(why, nil)
    } else {
      let said = typed.withoutSentence
      let plain = said.withoutAbout
      let told = plain ?? said
      let isNothing = try told.amountWithFrequency().money == .zero
      let amount =
        isNothing ? TypedAmount(money: .zero, every: nil) : try told.amountThatComesBack()
      self =
        amount.money > .zero
        ? .amount(amount.money, amount.every, isAbout: plain != nil) : .noAmount(.none, nil)
    }
  }
}

extension Cost.Category {
  /// What else than this cost is named beside an amount; nil where nothing is, and where this cost is.
  fileprivate func otherThing(in typed: String) -> InputError.Reason? {
    let words = typed.split { !$0.isLetter && $0 != "-" && $0 != "’" }.map(String.init)
    guard typed.contains(where: \.isNumber) else { return nil }
    let phrases = words.indices.flatMap { start in
      (start..<min(start + 3, words.count)).map { words[start...$0].joined(separator: " ") }
    }.map { folded($0) }
    func isNamed(_ value: some Named) -> Bool {
      let names = Language.allCases.map { value.name(in: $0) } + value.synonyms
      return names.contains { !Self.saysLittle.contains($0) && phrases.contains(folded($0)) }
    }
    guard self != .other, !isNamed(self) else { return nil }
    if let income = Income.Kind.allCases.first(where: { $0 != .other && isNamed($0) }) {
      return .namesIncome(income, asked: self)
    }
    // Smaller costs lie close together: car insurance may well be called “auto”.
    guard Self.essential.contains(self) else { return nil }
    return Cost.Category.allCases.first { $0 != .other && isNamed($0) }
      .map { .namesCost($0, asked: self) }
  }

  /// Words for income that stand in any sentence about money.
  private static let saysLittle: Set = ["pay", "work", "werk", "job", "baan", "anders"]
}
