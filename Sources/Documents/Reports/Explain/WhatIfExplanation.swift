import Domain
import Planning

/// Explains what a change does: the amounts of both plans and where they come from.
struct WhatIfExplanation {
  let facts: ExplanationFacts
  let language: Language

  private func plain(_ amount: Money) -> String { amount.plain(in: language) }
  private func name(_ debt: ID<Debt>) -> String { facts.dossier.label(of: debt) }

  func report() throws(LawError) -> Report {
    let title = language.say(dutch: "Wat als", english: "What if")
    let next = Report.Block.command(
      "aflos plan what-if --lump 500",
      explanation: language.say(
        dutch: "Probeer een verandering. Er wordt niets bewaard.",
        english: "Try a change. Nothing is kept."))
    guard let change = facts.options.change else {
      let how = language.say(
        dutch: "Zeg wat er verandert, zoals bij what-if: --lump 500.",
        english: "Say what changes, as with what-if: --lump 500.")
      return Report(title: title, blocks: [.paragraph(how), next])
    }
    let whatIf = try WhatIf(
      change, to: facts.plan.standing, by: facts.plan.strategy)
    let text = WhatIfText(whatIf: whatIf, language: language)
    return Report(
      title: title,
      blocks: [
        .paragraph(text.question), .bullets(money(whatIf)),
        .bullets(whatIf.differences.map(line)), .bullets(totals(whatIf)),
      ] + needs(whatIf) + lump(whatIf) + rules + [next])
  }

  /// What can be spared, before and after.
  private func money(_ whatIf: WhatIf) -> [String] {
    [
      (language.say(dutch: "nu", english: "now"), whatIf.plan.budget),
      (language.say(dutch: "dan", english: "then"), whatIf.changed.budget),
    ].map { when, budget in
      let sum =
        "\(plain(budget.income)) - \(plain(budget.allCosts)) - \(plain(budget.reserve)) = "
        + plain(budget.income - budget.allCosts - budget.reserve)
      return language.say(
        dutch: "U kunt missen, \(when): inkomen - kosten - reserve: \(sum), dus "
          + plain(budget.capacity),
        english: "You can spare, \(when): income - costs - reserve: \(sum), so "
          + plain(budget.capacity))
    }
  }

  private func line(_ difference: WhatIf.Difference) -> String {
    let change = difference.after - difference.before
    let sign = change < .zero ? "-" : "+"
    return "\(name(difference.debt)): \(plain(difference.before)) \(sign) "
      + "\(plain(change < .zero ? -change : change)) = \(plain(difference.after))"
  }

  private func totals(_ whatIf: WhatIf) -> [String] {
    let lump = whatIf.differences.map(\.lump).sum()
    let (now, then) = (
      whatIf.differences.map(\.before), whatIf.differences.map(\.after)
    )
    return [
      language.say(dutch: "Samen nu: ", english: "Together now: ")
        + ExplanationFacts.addition(now, now.sum(), in: language) + ".",
      language.say(dutch: "Samen dan: ", english: "Together then: ")
        + ExplanationFacts.addition(then, then.sum(), in: language) + ".",
      language.say(dutch: "Samen betaald nu: ", english: "Paid in all now: ")
        + "\(plain(whatIf.schedule.totalPaid)).",
      language.say(
        dutch: "Samen betaald dan, voor de verandering + ineens + daarna: ",
        english: "Paid in all then, before the change + at once + after it: ")
        + "\(plain(whatIf.paidBefore)) + \(plain(lump)) + "
        + "\(plain(whatIf.changedSchedule.totalPaid)) = \(plain(whatIf.paidAfter))",
      language.say(dutch: "Rente nu: ", english: "Interest now: ")
        + "\(plain(whatIf.schedule.totalInterest)).",
      language.say(
        dutch: "Rente dan, voor de verandering + daarna: ",
        english: "Interest then, before the change + after it: ")
        + "\(plain(whatIf.interestBefore)) + \(plain(whatIf.changedSchedule.totalInterest)) = "
        + plain(whatIf.interestAfter),
    ]
  }

  /// What the changed plan has to say, with its amounts.
  private func needs(_ whatIf: WhatIf) -> [Report.Block] {
    let lines = whatIf.changed.findings.filter { !whatIf.plan.findings.contains($0) }
      .map { $0.text(of: facts.dossier, in: language) }
    return lines.isEmpty ? [] : [.bullets(lines)]
  }

  private func lump(_ whatIf: WhatIf) -> [Report.Block] {
    guard let lump = whatIf.change.lump else { return [] }
    let parts = whatIf.differences.filter { $0.lump > .zero }
    let words = language.say(
      dutch: "Het bedrag ineens gaat eerst naar dringende schulden, naar wat er over is.",
      english: "The sum at once goes to urgent debts first, by what is left of each.")
    return [
      .paragraph(words),
      .bullets(
        parts.map { "\(name($0.debt)): \(plain($0.lump))" } + [
          language.say(dutch: "Over: ", english: "Left over: ")
            + "\(plain(lump)) - \(plain(parts.map(\.lump).sum())) = \(plain(whatIf.lumpLeft))"
        ]),
    ]
  }

  private var rules: [Report.Block] {
    [
      assumptionHeading(language),
      .bullets([
        language.say(
          dutch: "Vanaf de verandering is alles opnieuw verdeeld, op dezelfde manier.",
          english: "From the change on all is divided anew, in the same way."),
        language.say(
          dutch: "Een bedrag voor één schuld telt als een regeling die loopt.",
          english: "An amount for one debt counts as an arrangement that runs."),
      ]),
    ]
  }
}
