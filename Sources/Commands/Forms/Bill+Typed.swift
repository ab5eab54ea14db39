import Documents
import Domain

// A bill is typed as `NUMBER AMOUNT DUE-DAY [DAY OF THE FOURTEEN-DAY LETTER]`, bills with `;`
// between them; `-` stands for what is not known.

extension Typed {
  func bills(today: LocalDate) throws(InputError) -> [Debt.Bill] {
    var bills: [Debt.Bill] = []
    for part in raw.split(separator: ";") {
      let words = part.split(separator: " ").map { String($0) }
      guard (2...4).contains(words.count) else { throw error(.notABill) }
      func day(_ index: Int) throws(InputError) -> LocalDate? {
        guard index < words.count, words[index] != "-" else { return nil }
        return try Typed(words[index], for: field).day(today: today, leaning: .past)
      }
      bills.append(
        Debt.Bill(
          number: words[0] == "-" ? nil : words[0], date: nil, dueDate: try day(2),
          amount: try Typed(words[1], for: field).amount(above: Money(cents: 1)),
          fourteenDayLetter: try day(3)))
    }
    guard !bills.isEmpty else { throw error(.notABill) }
    return bills
  }
}

extension Debt.Bill {
  func typed(in language: Language) -> String {
    [
      number ?? "-", amount.typable(in: language), dueDate?.iso ?? "-",
      fourteenDayLetter?.iso ?? "-",
    ].joined(separator: " ")
  }
}
