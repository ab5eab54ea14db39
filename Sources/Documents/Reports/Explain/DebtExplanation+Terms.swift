import Domain
import Planning
import Rules

extension DebtExplanation {
  /// How many terms, the last one, and on which days.
  func terms(_ debt: ID<Debt>) -> Report {
    guard let offer = plan.offer(for: debt), let facts = dossier.debt(debt) else {
      return unknown(debt)
    }
    let name = dossier.label(of: debt)
    guard let instalments = offer.instalments else { return withoutEnd(offer, facts) }
    let count = Counted.instalment.text(instalments.terms, in: language)
    let sum =
      instalments.runs.map { [.bullets(steps(offer, instalments, $0))] }
      ?? (offer.rate == .zero
        ? [.bullets(plainTerms(offer, instalments))] : growing(offer, facts, instalments))
    return Report(
      title: "\(name): \(count)",
      blocks: sum + days(offer, instalments) + [nextInterest(debt)])
  }

  /// The rate, where it comes from, and what it adds up to.
  func interest(_ debt: ID<Debt>) -> Report {
    guard let offer = plan.offer(for: debt), let facts = dossier.debt(debt) else {
      return unknown(debt)
    }
    let name = dossier.label(of: debt)
    guard let instalments = offer.instalments else { return withoutEnd(offer, facts) }
    let amount = instalments.interest.text(in: language)
    let sum = offer.rate == .zero ? [] : growing(offer, facts, instalments)
    return Report(
      title: instalments.interest < .zero
        ? language.say(
          dutch: "Geen nieuwe rente bij \(name)", english: "No new interest at \(name)")
        : language.say(
          dutch: "Nieuwe rente bij \(name): \(amount)",
          english: "New interest at \(name): \(amount)"),
      blocks: [.paragraph(rateText(offer, facts))] + sum + without(offer, instalments)
        + rateSource(offer, facts) + [next(debt.text)])
  }

  private func withoutEnd(_ offer: Offer, _ debt: Debt) -> Report {
    let finding: Finding? =
      switch offer.repayment {
      case .never(let interest):
        Finding(.neverEnds(monthlyInterest: interest), on: offer.debt)
      case .tooLong: Finding(.takesTooLong, on: offer.debt)
      case .ends, nil: nil
      }
    let text =
      finding?.text(of: dossier, in: language)
      ?? language.say(
        dutch: "Er is geen voorstel voor deze schuld. Dus zijn er geen termijnen.",
        english: "There is no offer for this debt. So there are no instalments.")
    let advice = finding?.advice(in: language).map { [Report.Block.paragraph($0)] } ?? []
    let sum = finding == nil ? [] : [Report.Block.paragraph(rateText(offer, debt))]
    let table = finding == nil ? [] : schedule(offer, debt)
    return Report(
      title: dossier.label(of: offer.debt) + ": "
        + (finding == nil
          ? language.say(dutch: "geen termijnen", english: "no instalments")
          : language.say(dutch: "geen einde", english: "no end")),
      blocks: [.paragraph(text)] + sum + table + advice + [next(offer.debt.text)])
  }

  /// Terms in steps: each amount, and that they add up to what is owed with its interest.
  private func steps(_ offer: Offer, _ instalments: Instalments, _ runs: TermRuns) -> [String] {
    let rows = runs.runs.map { run in
      let (first, last) = (run.firstDue.text(in: language), run.lastDue.text(in: language))
      return "\(run.terms) x \(run.amount.plain(in: language)) = \(run.total.plain(in: language)), "
        + (run.terms == 1 ? first : "\(first) – \(last)")
    }
    let sums = runs.extras.map { extra in
      let besides = language.say(dutch: "extra op", english: "besides on")
      return "\(extra.amount.plain(in: language)) \(besides) \(extra.on.text(in: language))"
    }
    return rows + sums + [total(offer, instalments)]
  }

  /// `1.182,40 + 36,21 = 1.218,61`: what is owed on the day of the plan, what comes on top, and all terms.
  private func total(_ offer: Offer, _ instalments: Instalments) -> String {
    let extra = instalments.interest
    let (sign, size) = extra < .zero ? ("-", -extra) : ("+", extra)
    return [
      offer.owed.plain(in: language), sign, size.plain(in: language), "=",
      instalments.total.plain(in: language),
    ].joined(separator: " ")
  }

  // MARK: Without interest

  private func plainTerms(_ offer: Offer, _ instalments: Instalments) -> [String] {
    let (owed, monthly) = (offer.owed.plain(in: language), offer.monthly.plain(in: language))
    let exact = ExactAmount(
      numerator: Int128(offer.owed.cents) * 100, denominator: Int128(offer.monthly.cents))
    let before = offer.monthly * (instalments.terms - 1)
    let up = language.say(dutch: ", naar boven", english: ", rounded up")
    let count =
      exact.isWholeCents && offer.owed == offer.monthly * instalments.terms
      ? "" : "\(up) \(instalments.terms)"
    let last = language.say(dutch: "de laatste termijn", english: "the last instalment")
    return [
      "\(owed) / \(monthly) = \(exact.plain(in: language))\(count)",
      "\(instalments.terms - 1) x \(monthly) = \(before.plain(in: language))",
      "\(owed) - \(before.plain(in: language)) = \(instalments.last.plain(in: language)), \(last)",
    ]
  }

  // MARK: With interest

  private func growing(
    _ offer: Offer, _ debt: Debt, _ instalments: Instalments
  ) -> [Report.Block] {
    let monthly = offer.monthly.plain(in: language)
    if let runs = instalments.runs {
      return schedule(offer, debt) + [.bullets(steps(offer, instalments, runs))]
    }
    let before = offer.monthly * (instalments.terms - 1)
    return schedule(offer, debt) + [
      .bullets([
        total(offer, instalments),
        "\(instalments.terms - 1) x \(monthly) + \(instalments.last.plain(in: language)) = "
          + "\((before + instalments.last).plain(in: language))",
      ])
    ]
  }

  /// The rule in words and the terms as they were computed; of a long row the first and the last.
  private func schedule(_ offer: Offer, _ debt: Debt) -> [Report.Block] {
    let parts = debt.undisputedParts
    let isTax = debt.interest == .statutory && debt.lawfulInterest == .tax
    let rows = offer.rows
    let shown = rows.count <= 12 ? rows : Array(rows.prefix(3) + rows.suffix(3))
    let rate = offer.rate.text(in: language)
    // Shown as the tax office has it: what is not asked when all is paid comes back while some is left.
    let falls =
      shown.contains { $0.interest < .zero }
      ? [
        language.say(
          dutch: "Onder nul: dan blijft er zo weinig rente over dat die niet gevraagd wordt.",
          english: "Below zero: so little interest is then left that it is not asked.")
      ] : []
    return [
      .bullets(
        [
          isTax
            ? language.say(
              dutch: "De Belastingdienst rekent rente over elke betaling: \(rate) per jaar, in "
                + "maanden van 30 dagen en hele euro's. Tot € 23 bij de laatste betaling vraagt die "
                + "niet. De regels daarvoor zijn uit een oudere tekst gelezen: het is dus ongeveer.",
              english:
                "The tax office counts interest over each payment: \(rate) a year, in months "
                + "of 30 days and whole euros. Up to €23 at the last payment is not asked. The rules "
                + "for this were read in an older text, so it is about right.")
            : language.say(
              dutch: "Rente: het bedrag waarover rente loopt x \(rate) x dagen / 365.",
              english: "Interest: the amount it runs on x \(rate) x days / 365."),
          language.say(
            dutch: "Die rente is afgerond op hele centen, een halve cent naar boven.",
            english: "That interest is rounded to whole cents, half a cent up."),
          language.say(
            dutch: "Een termijn betaalt eerst kosten, dan rente, dan hoofdsom (BW 6:44 lid 1).",
            english: "A term pays costs first, then interest, then principal (BW 6:44(1))."),
          language.say(
            dutch: "Begin: hoofdsom \(parts.principal.plain(in: language)), rente "
              + "\(parts.interest.plain(in: language)), kosten \(parts.costs.plain(in: language)).",
            english: "Start: principal \(parts.principal.plain(in: language)), interest "
              + "\(parts.interest.plain(in: language)), costs \(parts.costs.plain(in: language))."),
        ] + falls),
      .table(
        ReportTable(
          columns: [
            .amount(language.say(dutch: "Termijn", english: "Term")),
            .short(language.say(dutch: "Op", english: "On")),
            .amount(language.say(dutch: "Rente over", english: "Runs on")),
            .amount(language.say(dutch: "Rente", english: "Interest")),
            .amount(language.say(dutch: "Betaald", english: "Paid")),
            .amount(language.say(dutch: "Blijft", english: "Left")),
          ],
          rows: shown.map { row in
            [String(row.term), row.on.short(in: language)]
              + [row.base, row.interest, row.paid, row.left].map { $0.plain(in: language) }
          }, totals: [])),
    ]
  }

  private func without(_ offer: Offer, _ instalments: Instalments) -> [Report.Block] {
    guard offer.rate > .zero, let free = offer.withoutInterest else { return [] }
    let (with, without) = (
      Counted.instalment.text(instalments.terms, in: language),
      Counted.instalment.text(free.terms, in: language)
    )
    return [
      .paragraph(
        language.say(
          dutch: "Stopt de rente, dan zijn het \(without) in plaats van \(with).",
          english: "If the interest stops, it takes \(without) instead of \(with)."))
    ]
  }

  // MARK: The rate

  private func rateText(_ offer: Offer, _ debt: Debt) -> String {
    let rate = offer.rate.text(in: language)
    switch debt.interest {
    case .none:
      return language.say(
        dutch: "Er loopt geen rente, zoals u heeft ingevuld.",
        english: "No interest runs, as you filled in.")
    case .contract:
      return language.say(
        dutch:
          "De rente is \(rate) per jaar, zoals u heeft ingevuld. Kijk of uw contract dat ook zegt.",
        english:
          "The interest is \(rate) a year, as you filled in. Check that your contract says so too.")
    case .statutory:
      let name = debt.lawfulInterest.name(in: language)
      return language.say(
        dutch: "De \(name) is \(rate) per jaar.", english: "The \(name) is \(rate) a year.")
    case .unknown:
      return language.say(
        dutch: "De rente is nog niet bekend. Deze termijnen zijn zonder rente.",
        english: "The interest is not known yet. These instalments are without interest.")
    }
  }

  /// The row of the table that was used.
  private func rateSource(_ offer: Offer, _ debt: Debt) -> [Report.Block] {
    guard debt.interest == .statutory, offer.monthly > .zero else { return [] }
    let law = plan.standing.law
    guard let answer = try? law.interest(debt.lawfulInterest).rowOrAssumed(on: plan.on) else {
      return []
    }
    let article =
      switch debt.lawfulInterest {
      case .statutory: "BW 6:119"
      case .commercial: "BW 6:119a"
      case .tax: "Invorderingswet 28"
      }
    let source = answer.row.sources.map { $0.text(in: language) }.joined(separator: "; ")
    let from = answer.row.from.text(in: language)
    return [
      sourceHeading(language),
      .bullets([
        article,
        language.say(
          dutch: "Sinds \(from): \(source)", english: "Since \(from): \(source)"),
      ]),
    ] + language.lastKnown(since: answer.mayDifferSince) + [
      assumptionHeading(language),
      .bullets([
        language.say(
          dutch: "De rente blijft zoals op \(plan.on.text(in: language)).",
          english: "The rate stays as it is on \(plan.on.text(in: language)).")
      ]),
    ]
  }

  // MARK: Days

  private func days(_ offer: Offer, _ instalments: Instalments) -> [Report.Block] {
    let (first, last) = (
      instalments.firstDue.text(in: language), instalments.lastDue.text(in: language)
    )
    let why: String
    if offer.kind == .running {
      why = language.say(
        dutch: "De dag is de dag van uw regeling, of de 28e als die niet bekend is.",
        english: "The day is that of your arrangement, or the 28th where it is not known.")
    } else if plan.payDay == nil {
      why = language.say(
        dutch: "Uw betaaldag is niet bekend. Daarom is het de 28e.",
        english: "Your pay day is not known. So it is the 28th.")
    } else {
      why = language.say(
        dutch: "De dag valt kort na uw inkomen. De eerste is minstens 2 weken na het plan.",
        english:
          "The day falls just after your income. The first is at least 2 weeks from the plan."
      )
    }
    return [
      .paragraph(
        language.say(
          dutch: "De eerste termijn is op \(first). De laatste is op \(last). \(why)",
          english: "The first instalment is on \(first). The last is on \(last). \(why)"))
    ]
  }

  private func nextInterest(_ debt: ID<Debt>) -> Report.Block {
    next(
      language.say(dutch: "\"rente \(debt.text)\"", english: "\"interest \(debt.text)\""))
  }
}
