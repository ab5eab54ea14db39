import Domain
import Planning

/// How many creditors letters count, and whom they leave out: those of whose claims nothing is agreed with. Nil
/// where nobody is left out.
func notCountedText(of dossier: Dossier, in language: Language) -> String? {
  let counted = dossier.debts.creditorsOwed
  let others = Set(dossier.debts.filter { $0.claimed > .zero }.map(\.creditor)).subtracting(counted)
  guard !others.isEmpty, !counted.isEmpty else { return nil }
  let names = dossier.creditors.filter { others.contains($0.id) }.map(\.name)
    .namedFirst(in: language)
  let who = Counted.creditor.text(counted.count, in: language)
  return language.say(
    dutch: "Uw brieven noemen \(who), zonder \(names): daar bent u het met niets van eens.",
    english: "Your letters count \(who), without \(names): you agree with nothing of that.")
}
