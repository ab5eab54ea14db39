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
    case (.lowerBounds, .dutch): "wat elke schuldeiser minstens wil"
    case (.lowerBounds, .english): "the least that each creditor accepts"
    case (.restAboveBounds, .dutch): "de rest, naar verhouding"
    case (.restAboveBounds, .english): "the rest, in proportion"
    case (.contractual, .dutch): "de andere schulden, naar contract"
    case (.contractual, .english): "the other debts, by contract"
    case (.equal, .dutch): "de andere schulden, ieder evenveel"
    case (.equal, .english): "the other debts, the same for each"
    case (.smallestFirst, .dutch): "de andere schulden, kleinste eerst"
    case (.smallestFirst, .english): "the other debts, smallest first"
    case (.dearestFirst, .dutch): "de andere schulden, duurste eerst"
    case (.dearestFirst, .english): "the other debts, dearest first"
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
    return [heading, there] + (inOrder ?? limits + rounds)
  }

  /// The steps that do not divide by weight: each debt gets its amount in turn; nil for the others.
  private var inOrder: [Report.Block]? {
    switch record.step {
    case .running: running
    case .lowerBounds:
      turns(
        language.say(
          dutch: "Het kleinste bedrag gaat eerst, zolang het heel past:",
          english: "The smallest amount goes first, as long as it fits whole:"))
    case .smallestFirst:
      turns(
        language.say(
          dutch: "De kleinste schuld krijgt eerst alles, dan de volgende:",
          english: "The smallest debt gets everything first, then the next:"))
    case .dearestFirst:
      turns(
        language.say(
          dutch: "De schuld met de hoogste rente krijgt eerst alles, dan de volgende:",
          english: "The debt with the highest interest gets everything first, then the next:"))
    case .urgent, .proportional, .urgentFaster, .restAboveBounds, .contractual, .equal: nil
    }
  }

  private func turns(_ rule: String) -> [Report.Block] {
    [
      .paragraph(rule),
      .bullets(record.shares.map { "\(name($0)): \($0.amount.plain(in: language))" }),
    ]
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
    case .running, .proportional, .lowerBounds, .contractual, .equal, .smallestFirst,
      .dearestFirst:
      return []
    case .restAboveBounds:
      let kept = record.shares.map(\.kept)
      let pool = (record.available + kept.sum()).plain(in: language)
      let had = kept.filter { $0 > .zero }.map { $0.plain(in: language) }.joined(separator: " + ")
      guard !had.isEmpty else { return [] }
      return [
        .paragraph(
          language.say(
            dutch: "Wat zij al hebben, telt mee: \(record.available.plain(in: language)) + "
              + "\(had) = \(pool).",
            english: "What they have already counts: \(record.available.plain(in: language)) + "
              + "\(had) = \(pool)."))
      ]
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
    record.trace.rounds.flatMap { round in
      round.divided.isEmpty ? raised(round) + full(round) : division(round)
    }
  }

  /// Those who would get less than they have.
  private func raised(_ round: SplitTrace.Round) -> [Report.Block] {
    guard !round.raised.isEmpty else { return [] }
    let lines = round.raised.map { index in
      let share = record.shares[index]
      let floor = share.kept.plain(in: language)
      return language.say(
        dutch: "\(name(share)): \(formula(round, share)); minstens \(floor), dus \(floor)",
        english: "\(name(share)): \(formula(round, share)); at least \(floor), so \(floor)")
    }
    let rest = round.full.isEmpty ? [leftLine(after: round)] : []
    return [
      .paragraph(
        language.say(
          dutch: "Wie meer nodig heeft dan zijn deel, houdt wat hij heeft:",
          english: "Who needs more than their share keeps what they have:")), .bullets(lines),
    ] + rest
  }

  private func leftLine(after round: SplitTrace.Round) -> Report.Block {
    let left =
      round.available - round.full.map { record.shares[$0].limit }.sum()
      - round.raised.map { record.shares[$0].kept }.sum()
    return .paragraph(
      language.say(
        dutch: "Daarna is er nog \(left.plain(in: language)).",
        english: "After that there is \(left.plain(in: language)) left."))
  }

  /// Those who reach the most they can get.
  private func full(_ round: SplitTrace.Round) -> [Report.Block] {
    guard !round.full.isEmpty else { return [] }
    let lines = round.full.map { index in
      let share = record.shares[index]
      let limit = share.limit.plain(in: language)
      let sum = formula(round, share)
      return language.say(
        dutch: "\(name(share)): \(sum); hooguit \(limit), dus \(limit)",
        english: "\(name(share)): \(sum); at most \(limit), so \(limit)")
    }
    return [
      .paragraph(
        language.say(
          dutch: "Wie al genoeg heeft, krijgt niet meer dan dat:",
          english: "Who has enough already gets no more than that:")),
      .bullets(lines), leftLine(after: round),
    ]
  }

  /// The division that ends the step, with the cents that rounding left.
  private func division(_ round: SplitTrace.Round) -> [Report.Block] {
    let rows = round.divided.map { part -> [String] in
      let share = record.shares[part.index]
      return [
        name(share), multiplication(round, share), exact(round, share).plain(in: language),
        (share.kept + share.amount).plain(in: language),
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
          round.divided.map { record.shares[$0.index] }.map { $0.kept + $0.amount }.sum()
            .plain(in: language),
        ]
      ])
    return [.table(table), .paragraph(rounding(round))]
  }

  private func rounding(_ round: SplitTrace.Round) -> String {
    let favoured = round.divided.filter(\.getsCent).map { name(record.shares[$0.index]) }
    let down = language.say(
      dutch: "Elk bedrag is naar beneden afgerond. ", english: "Each amount is rounded down. ")
    let names = favoured.listed(in: language)
    guard !favoured.isEmpty else {
      return down
        + language.say(dutch: "Er bleef geen cent over.", english: "No cent was left over.")
    }
    guard favoured.count > 1 else {
      return down
        + language.say(
          dutch: "De cent die overbleef, ging naar de grootste rest: \(names).",
          english: "The cent left over went to the largest remainder: \(names).")
    }
    return down
      + language.say(
        dutch: "De \(favoured.count) centen die overbleven, gingen naar de grootste resten: "
          + "\(names).",
        english: "The \(favoured.count) cents left over went to the largest remainders: \(names).")
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
