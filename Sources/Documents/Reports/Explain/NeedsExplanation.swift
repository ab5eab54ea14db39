import Domain
import Planning
import Rules

/// Explains what has to be paid at least each month, and what of it does not fit.
struct NeedsExplanation {
  let facts: ExplanationFacts
  let language: Language

  private var plan: Plan { facts.plan }
  private func plain(_ amount: Money) -> String { amount.plain(in: language) }
  private func name(_ debt: ID<Debt>) -> String { facts.dossier.label(of: debt) }

  var report: Report {
    let title = language.say(
      dutch: "Wat minstens nodig is per maand", english: "The least that is needed a month")
    return Report(
      title: title,
      blocks: urgent + rules + (plan.misfit.map(sum) ?? [fits]) + [
        .command(
          "aflos plan compare",
          explanation: language.say(
            dutch: "Vergelijk de manieren van verdelen.", english: "Compare the ways of dividing."))
      ])
  }

  private var fits: Report.Block {
    .paragraph(
      language.say(
        dutch: "Alles wat minstens nodig is, past in wat u kunt missen.",
        english: "All that is needed at least fits in what you can spare."))
  }

  /// What clears urgent debts in time.
  private var urgent: [Report.Block] {
    let claims = facts.dossier.debts.map { Claim($0) }.filter {
      $0.isOpen && $0.debt.kind.threatensTheBasics
    }
    guard !claims.isEmpty else { return [] }
    let months = facts.dossier.settings.urgentMonths
    let needed = claims.map { $0.owed.times(1, over: months, rounding: .up) }
    let offered = claims.map { plan.allocation.given(to: $0.id) }
    return [
      .heading(language.say(dutch: "Dringende schulden", english: "Urgent debts")),
      .bullets(
        zip(claims, needed).map { claim, amount in
          division(name(claim.id), claim.owed, by: months, is: amount)
        } + [
          language.say(dutch: "Samen nodig: ", english: "Needed together: ")
            + ExplanationFacts.addition(needed, needed.sum(), in: language) + ".",
          language.say(dutch: "Samen geboden: ", english: "Offered together: ")
            + ExplanationFacts.addition(offered, offered.sum(), in: language) + ".",
        ]),
    ]
  }

  /// `CJIB: 1.100,00 / 12 = 91,6666…, naar boven 91,67`.
  private func division(_ name: String, _ owed: Money, by months: Int, is amount: Money) -> String {
    let exact = ExactAmount(numerator: Int128(owed.cents), denominator: Int128(months))
    let up = language.say(dutch: "naar boven", english: "rounded up")
    return "\(name): \(plain(owed)) / \(months) = \(exact.plain(in: language))"
      + (exact.isWholeCents ? "" : ", \(up) \(plain(amount))")
  }

  /// The rule of each creditor of which one is known.
  private var rules: [Report.Block] {
    let lines = facts.dossier.debts.flatMap { debt -> [String] in
      guard let bound = plan.bounds[debt.id] else { return [] }
      let sources = bound.sources.flatMap {
        $0.cited(in: language).split(separator: "; ").map(String.init)
      }
      return ["\(name(debt.id)): \(bound.text(in: language))"] + formula(bound, debt) + sources
    }
    guard !lines.isEmpty else { return [] }
    return [
      .heading(language.say(dutch: "Wat schuldeisers vragen", english: "What creditors ask")),
      .bullets(lines),
    ]
  }

  private func formula(_ bound: LowerBound, _ debt: Debt) -> [String] {
    switch bound.basis {
    case .maximumMonths(let months), .houseMonths(_, let months), .ruleMonths(_, let months):
      [timed(bound, debt, months)]
    case .minimum, .houseMinimum, .ruleAmount, .noInstalments: []
    }
  }

  /// The amount that pays all in the longest time: a division, or with interest its terms added up.
  private func timed(_ bound: LowerBound, _ debt: Debt, _ months: Int) -> String {
    let owed = Claim(debt).owed
    guard bound.amount != owed.times(1, over: months, rounding: .up),
      let terms = plan.offer(for: debt.id)?.instalments(paying: bound.amount)
    else { return division(name(debt.id), owed, by: months, is: bound.amount) }
    let (amount, last, total) = (plain(bound.amount), plain(terms.last), plain(terms.total))
    let sum = "\(name(debt.id)): \(terms.terms - 1) x \(amount) + \(last) = \(total), "
    return terms.interest > .zero
      ? sum
        + language.say(
          dutch: "met \(plain(terms.interest)) aan rente die nog komt",
          english: "with \(plain(terms.interest)) of interest still to come")
      : sum + language.say(dutch: "met de rente", english: "with the interest")
  }

  // MARK: What does not fit

  private func sum(_ misfit: Misfit) -> [Report.Block] {
    let least = misfit.smallestBudget
    let clash = misfit.clash.map(\.amount)
    let longer = misfit.exits.flatMap { exit -> [Misfit.Longer] in
      if case .longerByConsent(let longer) = exit { longer } else { [] }
    }
    return [
      .heading(language.say(dutch: "Wat niet past", english: "What does not fit")),
      .bullets(misfit.demands.map { "\(name($0.debt)): \(plain($0.amount))" }),
      .bullets([
        language.say(dutch: "Samen: ", english: "Together: ")
          + ExplanationFacts.addition(misfit.demands.map(\.amount), least, in: language) + ".",
        language.say(dutch: "Er ontbreekt: ", english: "Missing: ")
          + "\(plain(least)) - \(plain(misfit.capacity)) = \(plain(misfit.missing)).",
        language.say(
          dutch: "De grootste bedragen die samen te veel zijn: ",
          english: "The largest amounts that are too much together: ")
          + ExplanationFacts.addition(clash, clash.sum(), in: language) + ".",
      ]),
    ] + (longer.isEmpty ? [] : [.paragraph(longerWords), .bullets(longer.map(text))])
  }

  private var longerWords: String {
    language.say(
      dutch: "Langer met toestemming: wat over is, verdeeld naar wat elk vraagt.",
      english: "Longer by consent: what is left, divided by what each asks.")
  }

  private func text(_ longer: Misfit.Longer) -> String {
    let owed = facts.dossier.debt(longer.debt).map { Claim($0).owed } ?? longer.monthly
    let up = language.say(dutch: "naar boven", english: "rounded up")
    return "\(name(longer.debt)): \(plain(owed)) / \(plain(longer.monthly)) = "
      + "\(longer.terms), \(up)"
  }
}
