import Documents
import Domain
import Planning
import Store

extension LetterChoice {
  /// The choice by this plan, with an answer asked within ten working days of the day the letters go.
  static func usual(
    by plan: Plan, realism: Realism, sending: LocalDate
  ) throws(LawError) -> LetterChoice {
    LetterChoice(
      plan: plan, days: LetterDesk.days(of: plan, sending: sending),
      missed: try plan.standing.missedTerms(), realism: realism)
  }
}

/// The letters that were not sent and are not as they have to be now, by their facts.
func outdated(
  among letters: [KeptLetter], by plan: Plan, _ realism: Realism? = nil
) throws(Failure) -> Set<ID<KeptLetter>> {
  let open = letters.filter { letter in
    letter.sent == nil && LetterKind(rawValue: letter.kind).isChosenByFacts
      && plan.standing.now.dossier.debt(letter.debt) != nil
  }
  guard !open.isEmpty else { return [] }
  let choice = try lawful { () throws(LawError) in
    try LetterChoice.usual(by: plan, realism: realism ?? Realism(of: plan), sending: plan.on)
  }
  var outdated: Set<ID<KeptLetter>> = []
  for letter in open {
    let fitting: FittingLetter
    do throws(LetterError) {
      fitting = try choice.letter(
        for: letter.debt, gate: plan.gates[letter.debt] ?? .ageUnknown)
    } catch { throw Failure(error) }
    if !LetterChange.facts(since: letter, now: fitting, on: plan.on).isEmpty {
      outdated.insert(letter.id)
    }
  }
  return outdated
}

/// How many creditors were told clearly more than fits now; nothing is computed where nothing was sent.
func offersTooLarge(in standing: Standing) throws(Failure) -> Int {
  guard standing.letters.contains(where: { $0.sent != nil && $0.monthly != nil }) else {
    return 0
  }
  let changes = try lawful { () throws(LawError) in
    try PlanChanges(of: standing, after: .none, if: nil)
  }
  // What shifts by little, because others got another share, is no reason to write again.
  return changes.changed.count { row in
    guard let standing = row.standing, row.difference < .zero else { return false }
    return row.why == .lessRoom || -row.difference.cents * 10 >= standing.monthly.cents
  }
}
