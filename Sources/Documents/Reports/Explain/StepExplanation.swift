import Domain
import Planning

extension StepName {
  /// What the step does.
  func name(in language: Language) -> String {
    switch (self, language) {
    case (.running, .dutch): "regelingen die al lopen"
    case (.running, .english): "arrangements that already run"
    case (.urgent, .dutch): "dringende schulden"
    case (.urgent, .english): "urgent debts"
    case (.proportional, .dutch): "de andere schulden, naar verhouding"
    case (.proportional, .english): "the other debts, in proportion"
    case (.urgentFaster, .dutch): "de rest voor dringende schulden"
    case (.urgentFaster, .english): "the rest for urgent debts"
    }
  }
}

/// Explains one step of the division as it was computed.
struct StepExplanation {
  let record: Allocation.Record
  let number: Int
  /// The debt whose amount is explained; a step without it gets one line.
  let debt: ID<Debt>
  let dossier: Dossier
  let language: Language

  var blocks: [Report.Block] {
    let available = record.available.plain(in: language)
    let taken = record.taken.plain(in: language)
    let step = record.step.name(in: language)
    let heading = Report.Block.heading(
      language.say(dutch: "Stap \(number): \(step)", english: "Step \(number): \(step)"))
    guard record.shares.contains(where: { $0.debt == debt && $0.amount > .zero }) else {
      return [
        heading,
        .paragraph(
          language.say(
            dutch: "Er was \(available). Hiervan ging \(taken) naar anderen.",
            english: "There was \(available). Of this, \(taken) went to others.")),
      ]
    }
    let there = Report.Block.paragraph(
      language.say(
        dutch: "Te verdelen: \(available).", english: "To divide: \(available)."))
    return [heading, there] + (record.step == .running ? running : limits + rounds)
  }

  private var running: [Report.Block] {
    [
      .paragraph(
        language.say(
          dutch: "Een regeling die loopt, houdt het afgesproken bedrag.",
          english: "An arrangement that runs keeps the agreed amount.")),
      .bullets(record.shares.map { "\(name($0)): \($0.amount.plain(in: language))" }),
    ]
  }

  // MARK: Limits

  /// The most each can get in this step, and why.
  private var limits: [Report.Block] {
    let months = dossier.settings.urgentMonths
    switch record.step {
    case .running, .proportional: return []
    case .urgent:
      let lines = record.shares.map { share in
        let exact = ExactAmount(
          numerator: Int128(share.weight.cents), denominator: Int128(months))
        return "\(name(share)): \(share.weight.plain(in: language)) / \(months) = "
          + exact.plain(in: language)
          + (exact.isWholeCents ? "" : ", \(roundedUp) \(share.limit.plain(in: language))")
      }
      let words = Counted.month.text(months, in: language)
      return [
        .paragraph(
          language.say(
            dutch: "Hooguit wat nodig is om in \(words) klaar te zijn:",
            english: "At most what is needed to be done in \(words):")), .bullets(lines),
      ]
    case .urgentFaster:
      let lines = record.shares.map { share in
        let had = share.weight - share.limit
        return "\(name(share)): \(share.weight.plain(in: language)) - "
          + "\(had.plain(in: language)) = \(share.limit.plain(in: language))"
      }
      return [
        .paragraph(
          language.say(
            dutch: "Hooguit de schuld, min wat er al naartoe gaat:",
            english: "At most the debt, less what it gets already:")), .bullets(lines),
      ]
    }
  }

  private var roundedUp: String { language.say(dutch: "naar boven", english: "rounded up") }

  // MARK: Rounds

  private var rounds: [Report.Block] {
    let trace = SplitTrace(
      of: record.available,
      over: record.shares.map { SplitPart(weight: $0.weight, limit: $0.limit) })
    return trace.rounds.flatMap { round in
      round.divided.isEmpty ? full(round) : division(round)
    }
  }

  /// Those who reach the most they can get.
  private func full(_ round: SplitTrace.Round) -> [Report.Block] {
    let lines = round.full.map { index in
      let share = record.shares[index]
      let limit = share.limit.plain(in: language)
      let sum = formula(round, share)
      return language.say(
        dutch: "\(name(share)): \(sum); hooguit \(limit), dus \(limit)",
        english: "\(name(share)): \(sum); at most \(limit), so \(limit)")
    }
    let left = round.available - round.full.map { record.shares[$0].limit }.sum()
    return [
      .paragraph(
        language.say(
          dutch: "Wie al genoeg heeft, krijgt niet meer dan dat:",
          english: "Who has enough already gets no more than that:")),
      .bullets(lines),
      .paragraph(
        language.say(
          dutch: "Daarna is er nog \(left.plain(in: language)).",
          english: "After that there is \(left.plain(in: language)) left.")),
    ]
  }

  /// The division that ends the step, with the cents that rounding left.
  private func division(_ round: SplitTrace.Round) -> [Report.Block] {
    let rows = round.divided.map { part -> [String] in
      let share = record.shares[part.index]
      return [
        name(share), multiplication(round, share), exact(round, share).plain(in: language),
        share.amount.plain(in: language),
      ]
    }
    let table = ReportTable(
      columns: [
        .words(language.say(dutch: "Schuldeiser", english: "Creditor")),
        .words(language.say(dutch: "Som", english: "Sum")),
        .amount(language.say(dutch: "Precies", english: "Exactly")),
        .amount(language.say(dutch: "Krijgt", english: "Gets")),
      ],
      rows: rows,
      totals: [
        [
          language.say(dutch: "Samen", english: "Together"), "", "",
          round.divided.map { record.shares[$0.index].amount }.sum().plain(in: language),
        ]
      ])
    return [.table(table), .paragraph(rounding(round))]
  }

  private func rounding(_ round: SplitTrace.Round) -> String {
    let favoured = round.divided.filter(\.getsCent).map { name(record.shares[$0.index]) }
    let down = language.say(
      dutch: "Elk bedrag is naar beneden afgerond. ", english: "Each amount is rounded down. ")
    let names = favoured.listed(in: language)
    switch favoured.count {
    case 0:
      return down
        + language.say(dutch: "Er bleef geen cent over.", english: "No cent was left over.")
    case 1:
      return down
        + language.say(
          dutch: "De cent die overbleef, ging naar de grootste rest: \(names).",
          english: "The cent left over went to the largest remainder: \(names).")
    default:
      return down
        + language.say(
          dutch: "De \(favoured.count) centen die overbleven, gingen naar de grootste resten: "
            + "\(names).",
          english: "The \(favoured.count) cents left over went to the largest remainders: \(names)."
        )
    }
  }

  private func formula(_ round: SplitTrace.Round, _ share: Allocation.Share) -> String {
    "\(multiplication(round, share)) = \(exact(round, share).plain(in: language))"
  }

  private func multiplication(_ round: SplitTrace.Round, _ share: Allocation.Share) -> String {
    "\(round.available.plain(in: language)) x \(share.weight.plain(in: language)) / "
      + round.weight.plain(in: language)
  }

  private func exact(_ round: SplitTrace.Round, _ share: Allocation.Share) -> ExactAmount {
    ExactAmount(
      numerator: Int128(round.available.cents) * Int128(share.weight.cents),
      denominator: Int128(round.weight.cents))
  }

  private func name(_ share: Allocation.Share) -> String { dossier.label(of: share.debt) }
}
