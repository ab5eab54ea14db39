import Domain

/// Who the other side of each booking is, as a number: its account, or its name where there is none.
/// Two bookings have one number where they have one side.
struct SideNumbers: Hashable, Sendable {
  /// One for each booking; nil for what has no other side.
  let all: [Int?]
  /// How many there are.
  let count: Int

  init(_ transactions: [Transaction]) {
    var numbers: [String: Int] = [:]
    // A name is folded once for each way in which it is spelled.
    var spelled: [String: Int] = [:]
    var all = [Int?](repeating: nil, count: transactions.count)
    for index in transactions.indices {
      if let iban = transactions[index].iban {
        all[index] = Self.number(of: iban, in: &numbers)
        continue
      }
      let name = transactions[index].counterparty
      guard !name.isEmpty else { continue }
      if let known = spelled[name] {
        all[index] = known
      } else {
        let new = Self.number(of: PartyName.key(name), in: &numbers)
        spelled[name] = new
        all[index] = new
      }
    }
    self.all = all
    count = numbers.count
  }

  private static func number(of key: String, in numbers: inout [String: Int]) -> Int {
    if let known = numbers[key] { return known }
    let new = numbers.count
    numbers[key] = new
    return new
  }
}
