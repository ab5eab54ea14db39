import Domain
import Planning

/// What changes on the way where offers are made in steps, and why they are.
struct StepText {
  let plan: Plan
  let language: Language

  var blocks: [Report.Block] {
    guard let ahead = plan.ahead else { return [] }
    return [
      .heading(
        language.say(
          dutch: "Uw bedragen veranderen op vaste dagen",
          english: "Your amounts change on fixed days")),
      .paragraph(
        language.say(
          dutch:
            "Met elke maand hetzelfde bedrag duurt het te lang, of past het niet in elke maand. "
            + "In stappen past het wel.",
          english:
            "With the same amount every month it takes too long, or does not fit in every month. "
            + "In steps it fits.")),
      .bullets(together(ahead)), .bullets(offers),
    ]
  }

  /// What there is for all together.
  private func together(_ ahead: CapacityAhead) -> [String] {
    let steps = ahead.changes.steps.map { step in
      let (month, amount) = (step.from.inMonth.text(in: language), step.monthly.text(in: language))
      return language.say(
        dutch: "Vanaf \(month) is er \(amount) per maand voor alle schuldeisers samen.",
        english: "From \(month) there is \(amount) a month for all creditors together.")
    }
    let sums = ahead.changes.extras.map { extra in
      let (day, amount) = (extra.on.text(in: language), extra.amount.text(in: language))
      return language.say(
        dutch: "Op \(day) is er \(amount) extra. Uw reserve is daar al af.",
        english: "On \(day) there is \(amount) besides. Your reserve is taken off already.")
    }
    return steps + sums
  }

  /// What each creditor is offered in steps.
  private var offers: [String] {
    plan.offers.filter { !$0.changes.isEmpty }.map { offer in
      let name = plan.standing.now.dossier.label(of: offer.debt)
      return "\(name): \(offer.changes.words(from: offer.monthly, in: language))."
    }
  }
}
