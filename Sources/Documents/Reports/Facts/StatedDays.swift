import Domain

/// Of which days the amounts of these debts are, for under a list of them; nil for no debts.
func statedDays(of debts: [Debt], in language: Language) -> String? {
  let days = debts.compactMap(\.statedOn)
  guard let first = days.min(), let last = days.max() else { return nil }
  let (from, to) = (first.text(in: language), last.text(in: language))
  if first == last {
    return language.say(
      dutch: "De bedragen zijn van \(from).", english: "The amounts are of \(from).")
  }
  return language.say(
    dutch: "De bedragen zijn van \(from) tot \(to). Bij elke schuld staat de dag.",
    english: "The amounts are of \(from) to \(to). Each debt shows its day.")
}
