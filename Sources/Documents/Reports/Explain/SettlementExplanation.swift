import Domain
import Planning

/// Explains the parts for final discharge.
struct SettlementExplanation {
  let facts: ExplanationFacts
  let language: Language

  private func plain(_ amount: Money) -> String { amount.plain(in: language) }

  func report() throws(LawError) -> Report {
    let settlement = try Settlement.of(facts.plan.standing, sum: facts.options.sum)
    let title = language.say(
      dutch: "Een deel voor finale kwijting", english: "A part for final discharge")
    let next = Report.Block.command(
      "aflos plan settle",
      explanation: language.say(dutch: "Bekijk alle delen.", english: "See all parts."))
    guard let settlement else {
      let none = language.say(dutch: "Er is niets te verdelen.", english: "Nothing to divide.")
      return Report(title: title, blocks: [.paragraph(none), next])
    }
    return Report(
      title: title,
      blocks: [.bullets([money(settlement)] + percentages(settlement))]
        + [.bullets(settlement.shares.map(line)), .bullets(totals(settlement))] + sources + [next])
  }

  private func money(_ settlement: Settlement) -> String {
    switch settlement.origin {
    case .sum(let sum):
      language.say(dutch: "Te verdelen: \(plain(sum))", english: "To divide: \(plain(sum))")
    case .capacity(let monthly, let months):
      language.say(dutch: "Te verdelen: ", english: "To divide: ")
        + "\(months) x \(plain(monthly)) = \(plain(settlement.budget))"
    }
  }

  /// One percentage for all, twice that for preferent claims until they are paid.
  private func percentages(_ settlement: Settlement) -> [String] {
    let preferent = settlement.shares.filter { $0.rank == .preferent }.map(\.owed).sum()
    let ordinary = settlement.shares.filter { $0.rank != .preferent }.map(\.owed).sum()
    let (share, double) = (
      settlement.concurrentShare.text(in: language), settlement.preferentShare.text(in: language)
    )
    let total = settlement.total
    guard total * 2 <= ordinary + preferent * 2 else {
      return [
        language.say(
          dutch: "Voorrang: alles. De rest: (\(plain(total)) - \(plain(preferent))) / "
            + "\(plain(ordinary)) = \(share)",
          english: "Priority: everything. The rest: (\(plain(total)) - \(plain(preferent))) / "
            + "\(plain(ordinary)) = \(share)")
      ]
    }
    let whole = language.say(
      dutch:
        "Elk deel: \(plain(total)) / (\(plain(ordinary)) + 2 x \(plain(preferent))) = \(share)",
      english: "Each part: \(plain(total)) / (\(plain(ordinary)) + 2 x \(plain(preferent))) "
        + "= \(share)")
    guard preferent > .zero else { return [whole] }
    return [
      whole,
      language.say(
        dutch: "Met voorrang twee keer dat: 2 x \(share) = \(double)",
        english: "With priority twice that: 2 x \(share) = \(double)"),
    ]
  }

  private func line(_ share: Settlement.Share) -> String {
    let name = facts.dossier.label(of: share.debt)
    return language.say(
      dutch: "\(name): \(plain(share.amount)) / \(plain(share.owed)) = "
        + "\(share.share.text(in: .dutch)); kwijt: \(plain(share.owed)) - \(plain(share.amount)) "
        + "= \(plain(share.waived))",
      english: "\(name): \(plain(share.amount)) / \(plain(share.owed)) = "
        + "\(share.share.text(in: .english)); waived: \(plain(share.owed)) - "
        + "\(plain(share.amount)) = \(plain(share.waived))")
  }

  private func totals(_ settlement: Settlement) -> [String] {
    [
      language.say(dutch: "Schuld: ", english: "Owed: ")
        + ExplanationFacts.addition(
          settlement.shares.map(\.owed), settlement.shares.map(\.owed).sum(), in: language),
      language.say(dutch: "Samen: ", english: "Together: ")
        + ExplanationFacts.addition(
          settlement.shares.map(\.amount), settlement.total, in: language),
      language.say(dutch: "Kwijt: ", english: "Waived: ")
        + ExplanationFacts.addition(
          settlement.shares.map(\.waived), settlement.waived, in: language),
    ]
  }

  private var sources: [Report.Block] {
    [
      sourceHeading(language),
      .bullets([
        language.say(
          dutch: "Fw 349 lid 2: wie voorrang heeft, krijgt een dubbel percentage.",
          english: "Fw 349(2): who has priority gets a double percentage."),
        language.say(
          dutch: "Fw 349a: een regeling duurt 18 maanden.",
          english: "Fw 349a: an arrangement takes 18 months."),
      ]), assumptionHeading(language),
      .bullets([
        language.say(
          dutch: "Elk deel is naar beneden afgerond. De centen over gaan naar de grootste rest.",
          english: "Each part is rounded down. The cents left go to the largest remainder."),
        language.say(
          dutch: "Elke schuldeiser moet akkoord gaan.", english: "Every creditor must agree."),
      ]),
    ]
  }
}
