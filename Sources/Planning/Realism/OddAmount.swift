import Domain

/// An amount outside the band in which such amounts lie, or in an unusual rhythm: a question.
package struct OddAmount: Hashable, Sendable {
  /// What the amount stands for.
  package enum Line: Hashable, Sendable {
    case cost(ID<Cost>)
    /// Several lines of one category together, a month.
    case costs(Cost.Category)
    case income(ID<Income>)
    case debt(ID<Debt>)
  }

  /// In what way it is odd.
  package enum Oddity: String, CaseIterable, Hashable, Sendable {
    case little, much
    /// The amount may be right; such money does not come so often.
    case rhythm
  }

  /// What may have been meant instead.
  package struct Guess: Hashable, Sendable {
    package let amount: Money
    package let every: Frequency

    package init(amount: Money, every: Frequency) {
      self.amount = amount
      self.every = every
    }
  }

  /// What the amount stands for, as it was typed, and in what way it is odd.
  package let line: Line
  package let amount: Money
  package let every: Frequency
  package let oddity: Oddity
  /// At most two.
  package let guesses: [Guess]

  package init(
    line: Line, amount: Money, every: Frequency, oddity: Oddity, guesses: [Guess]
  ) {
    self.line = line
    self.amount = amount
    self.every = every
    self.oddity = oddity
    self.guesses = guesses
  }
}

extension OddAmount.Line {
  /// Under what name it is kept that the amount is right.
  package var place: String {
    switch self {
    case .cost(let id): id.text
    case .costs(let category): category.rawValue
    case .income(let id): id.text
    case .debt(let id): id.text
    }
  }
}

extension OddAmount {
  /// The amount when a month of it lies outside `least...most`; nil when it lies inside. Exactly on a
  /// border is fine.
  static func of(
    _ line: Line, _ amount: Money, _ every: Frequency, between least: Money, and most: Money
  ) -> OddAmount? {
    let month = every.monthly(amount, rounding: .halfUp)
    guard month < least || month > most else { return nil }
    return OddAmount(
      line: line, amount: amount, every: every, oddity: month < least ? .little : .much,
      guesses: guesses(amount, every, between: least, and: most))
  }

  /// A rhythm that was perhaps mixed up, then a slip of the comma: the first two that fit.
  static func guesses(
    _ amount: Money, _ every: Frequency, between least: Money, and most: Money
  ) -> [Guess] {
    func month(_ guess: Guess) -> Money {
      // A debt is one sum: a month of it means nothing.
      guess.every == .once
        ? guess.amount : guess.every.monthly(guess.amount, rounding: .halfUp)
    }
    let rhythms: [Frequency] = every == .month ? [.year, .quarter, .week] : []
    let scaled = [(100, 1), (1, 100), (1, 10), (10, 1)].compactMap { times, over -> Guess? in
      guard amount.cents <= Money.largest.cents / times else { return nil }
      return Guess(amount: amount.times(times, over: over, rounding: .halfUp), every: every)
    }
    let all = rhythms.map { Guess(amount: amount, every: $0) } + scaled
    return Array(
      all.filter { guess in
        guess.amount > .zero && least <= month(guess) && month(guess) <= most
      }.prefix(2))
  }
}
