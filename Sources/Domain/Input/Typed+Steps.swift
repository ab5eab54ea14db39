extension Typed {
  /// What changes on the way in an arrangement: `150 vanaf 1-7-2027; 480 extra op 25-5-2027`, with
  /// semicolons between. A day without a year lies ahead.
  package func termChanges(today: LocalDate) throws(InputError) -> TermChanges {
    guard !isEmpty else { throw error(.missing) }
    var steps: [TermChanges.Step] = []
    var extras: [TermChanges.Extra] = []
    for part in raw.split(separator: ";") {
      let words = part.split(whereSeparator: \.isWhitespace).map(String.init)
      guard !words.isEmpty else { continue }
      var amount = words[0]
      var rest = Array(words.dropFirst())
      // `€ 150` is one amount.
      if amount == "€", let next = rest.first { (amount, rest) = (next, Array(rest.dropFirst())) }
      let isExtra = rest.contains { $0.lowercased() == "extra" } || amount.hasPrefix("+")
      let day = rest.filter { !Self.wordsOfSteps.contains($0.lowercased()) }
      guard !day.isEmpty else { throw error(.notSteps) }
      let money = try Typed(amount.trimmingPlus, for: field).amount(above: Money(cents: 1))
      let on = try Typed(day.joined(separator: " "), for: field).day(today: today, leaning: .future)
      if isExtra {
        extras.append(TermChanges.Extra(on: on, amount: money))
      } else {
        steps.append(TermChanges.Step(from: on, monthly: money))
      }
    }
    let changes = TermChanges(steps: steps, extras: extras)
    guard !changes.isEmpty, steps.count + extras.count <= TermChanges.most else {
      throw error(.notSteps)
    }
    return changes
  }

  private static let wordsOfSteps: Set<String> = [
    "extra", "vanaf", "op", "from", "on", "en", "and", "per", "maand", "a", "month",
  ]
}

extension String {
  fileprivate var trimmingPlus: String { hasPrefix("+") ? String(dropFirst()) : self }
}
