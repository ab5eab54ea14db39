// Layout 10, frozen: how the account of a debt runs where that is otherwise than the law has it, and the
// bill that a payment named.
extension Schema {
  static let account10 =
    adding("compounding", "TEXT CHECK (compounding IN ('never', 'month', 'year'))", to: "debt")
    + adding(
      "settles",
      "TEXT CHECK (settles IN ('bills', 'claim', 'principalFirst', 'interestFirst'))", to: "debt")
    + ["costs_interest_from", "freeze_from", "freeze_to"].map { column in
      adding(column, "TEXT CHECK (\(column) IS date(\(column)))", to: "debt")
    }.joined()
    + adding("bill", "TEXT", to: "payment")
}
