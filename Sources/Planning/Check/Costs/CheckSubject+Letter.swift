import Domain
import Rules

extension CheckSubject {
  /// The letter that must give a consumer fourteen days to pay without costs (BW 6:96 lid 6).
  func fourteenDayLetter() throws(LawError) -> [Finding] {
    guard !debt.isTrade, debt.kind.isUnderCostScale, !hasTitle else { return [] }
    let early = debt.bills.compactMap { bill -> Finding? in
      guard let letter = bill.fourteenDayLetter, let due = bill.dueDate ?? debt.dueDate,
        letter <= due
      else { return nil }
      return finding(
        .letterTooEarly(letter: letter, due: due), Self.letterSource, .dependsOnFacts,
        [.letter(.specification)])
    }
    return early + running() + missing()
  }

  private static let letterSource = [Source.fourteenDayLetter]

  /// The days of the newest letter that is not too early.
  private func running() -> [Finding] {
    let letters = debt.bills.compactMap { bill -> LocalDate? in
      guard let letter = bill.fourteenDayLetter, letter <= day else { return nil }
      if let due = bill.dueDate ?? debt.dueDate, letter <= due { return nil }
      return letter
    }
    guard let letter = letters.max(), debt.parts.principal > .zero else { return [] }
    let last = FourteenDays.lastDay(after: letter)
    guard day <= last else { return [] }
    return [
      finding(
        .fourteenDaysRunning(letter: letter, through: last), Self.letterSource, .dependsOnFacts,
        [.pay(debt.parts.principal, through: last)])
    ]
  }

  private func missing() -> [Finding] {
    guard debt.parts.collectionCosts > .zero else { return [] }
    let open = debt.bills.count { $0.fourteenDayLetter == nil }
    guard debt.bills.isEmpty || open > 0 else { return [] }
    return [
      finding(
        .noFourteenDayLetter(
          costs: debt.parts.collectionCosts, bills: open, of: debt.bills.count),
        Self.letterSource, .dependsOnFacts,
        [
          .letter(.specification), .answer([.debtBills]),
          .dispute(debt.parts.collectionCosts, .costsObjection),
        ])
    ]
  }
}
