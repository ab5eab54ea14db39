import Documents
import Domain

// A bill is typed as `number; date; last day to pay; amount`, with a fifth part for the day of the
// fourteen-day letter; bills with `|` between them. `-` stands for what is not known.

extension Typed {
  func bills(today: LocalDate) throws(InputError) -> [Debt.Bill] {
    var bills: [Debt.Bill] = []
    for text in raw.split(separator: "|") {
      let parts = text.split(separator: ";", omittingEmptySubsequences: false)
      guard (4...5).contains(parts.count) else { throw error(.notABill) }
      let number = try part(parts[0])?.line(limit: 60)
      let date = try part(parts[1])?.day(today: today, leaning: .past)
      let dueDate = try part(parts[2])?.day(today: today, leaning: .past)
      guard let amount = try part(parts[3])?.amount(above: Money(cents: 1)) else {
        throw error(.notABill)
      }
      let letter =
        parts.count == 5 ? try part(parts[4])?.day(today: today, leaning: .past) : nil
      bills.append(
        Debt.Bill(
          number: number, date: date, dueDate: dueDate, amount: amount,
          fourteenDayLetter: letter))
    }
    guard !bills.isEmpty else { throw error(.notABill) }
    return bills
  }

  private func part(_ text: Substring) -> Typed? {
    let typed = Typed(String(text), for: field)
    return typed.isEmpty || text.filter({ !$0.isWhitespace }) == "-" ? nil : typed
  }
}

extension Debt.Bill {
  /// As it can be typed again.
  func typed(in language: Language) -> String {
    [
      number ?? "-", date?.iso ?? "-", dueDate?.iso ?? "-", amount.typable(in: language),
      fourteenDayLetter?.iso ?? "-",
    ].joined(separator: "; ")
  }
}
