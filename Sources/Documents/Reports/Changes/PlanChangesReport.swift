import Domain
import Planning

/// What creditors were told beside what fits now: first the terms that were missed, then each offer
/// that changes, why, and the letter that tells it.
package func planChangesReport(_ changes: PlanChanges, in language: Language) -> Report {
  let text = PlanChangesText(changes: changes, language: language)
  return Report(
    title: changes.isWhatIf
      ? language.say(
        dutch: "Wat er dan verandert voor schuldeisers",
        english: "What would then change for creditors")
      : language.say(
        dutch: "Wat er verandert voor schuldeisers", english: "What changes for creditors"),
    blocks: text.verdict + text.missed + text.causes + text.table + text.words + text.sums
      + text.closing)
}

private struct PlanChangesText {
  let changes: PlanChanges
  private var dossier: Dossier { changes.plan.standing.now.dossier }
  let language: Language

  private func money(_ amount: Money) -> String { amount.text(in: language) }
  private func name(_ debt: ID<Debt>) -> String { dossier.label(of: debt) }

  // MARK: The judgement

  /// Where no offer can go out: why, and what comes first.
  var verdict: [Report.Block] {
    guard let sentence = changes.realism.sentence(in: language) else { return [] }
    switch changes.realism.verdict {
    case .offer, .offerCapped, nil: return []
    case .answersNeeded:
      return [
        .command("aflos plan", explanation: sentence)
      ]
    case .noOffer:
      return [.command("aflos support", explanation: sentence)]
    }
  }

  // MARK: Missed terms

  var missed: [Report.Block] {
    guard !changes.missed.isEmpty else { return [] }
    return [.heading(language.say(dutch: "Gemiste termijnen", english: "Missed instalments"))]
      + changes.missed.prefix(5).map { missed in
        let (day, open) = (missed.term.due.text(in: language), money(missed.term.open))
        return .note(
          .warn,
          language.say(
            dutch: "\(name(missed.debt)): van \(day) staat nog \(open) open.",
            english: "\(name(missed.debt)): of \(day) \(open) is still open."))
      } + missedDebts.map { sayItFirst(to: $0) }
  }

  private func sayItFirst(to debt: ID<Debt>) -> Report.Block {
    .command(
      "aflos letter write \(debt.text) --kind \(MissedTermNotice.kind.rawValue)",
      explanation: language.say(
        dutch: "Meld het zelf aan \(name(debt)), voordat zij het doen.",
        english: "Tell \(name(debt)) yourself, before they tell you."))
  }

  private var missedDebts: [ID<Debt>] {
    changes.missed.reduce(into: []) { all, missed in
      if !all.contains(missed.debt) { all.append(missed.debt) }
    }
  }

  // MARK: Why

  var causes: [Report.Block] {
    let lines = changes.causes.map { $0.text(naming: name, in: language) }
    let head: [Report.Block] =
      changes.missed.isEmpty
      ? [] : [.heading(language.say(dutch: "Uw voorstellen", english: "Your offers"))]
    return head + (lines.isEmpty || changes.changed.isEmpty ? [] : [.bullets(lines)])
  }

  // MARK: What changes

  var table: [Report.Block] {
    let rows = changes.changed
    guard !rows.isEmpty else {
      return [
        .paragraph(
          language.say(
            dutch: "Voor uw schuldeisers verandert er niets.",
            english: "Nothing changes for your creditors."))
      ]
    }
    func cells(_ rows: [PlanChanges.Row]) -> [String] {
      [
        rows.map(\.before).sum().plain(in: language), rows.map(\.after).sum().plain(in: language),
        rows.map(\.difference).sum().signed(in: language),
      ] + (hasLump ? [rows.map(\.lump).sum().plain(in: language)] : [])
    }
    let sides =
      changes.isWhatIf
      ? [
        language.say(dutch: "Nu", english: "Now"), language.say(dutch: "Dan", english: "Then"),
      ]
      : [
        language.say(dutch: "Gezegd", english: "Told"),
        language.say(dutch: "Past nu", english: "Fits now"),
      ]
    let amounts = sides + [language.say(dutch: "Verschil", english: "Change")]
    let lump = hasLump ? [language.say(dutch: "Ineens", english: "At once")] : []
    return [
      .table(
        ReportTable(
          columns: [.words(language.say(dutch: "Schuldeiser", english: "Creditor"))]
            + (amounts + lump).map { .amount($0) },
          rows: rows.map { [name($0.debt)] + cells([$0]) },
          totals: [[language.say(dutch: "Samen", english: "Together")] + cells(rows)]))
    ]
  }

  private var hasLump: Bool { changes.rows.contains { $0.lump > .zero } }

  var words: [Report.Block] {
    changes.changed.flatMap { row -> [Report.Block] in
      let said = [
        sentence(of: row), row.why?.text(from: row.standing, in: language),
        row.step?.note(in: language),
      ]
      let command = row.step?.command(for: row.debt, from: row.before, in: language)
      return [.paragraph(said.compactMap(\.self).joined(separator: " "))]
        + [command].compactMap(\.self)
    }
  }

  private func sentence(of row: PlanChanges.Row) -> String {
    let (name, after) = (name(row.debt), money(row.after))
    let change = max(row.difference, -row.difference)
    if row.after == .zero {
      return changes.isWhatIf
        ? language.say(
          dutch: "\(name): nu \(money(row.before)) per maand, dan niets.",
          english: "\(name): \(money(row.before)) a month now, nothing then.")
        : language.say(
          dutch: "\(name): eerst \(money(row.before)) per maand, nu niets.",
          english: "\(name): \(money(row.before)) a month before, nothing now.")
    }
    if row.before == .zero {
      return language.say(
        dutch: "\(name): \(after) per maand.", english: "\(name): \(after) a month.")
    }
    if row.difference == .zero {
      return language.say(
        dutch: "\(name): het bedrag per maand blijft \(after).",
        english: "\(name): the amount a month stays \(after).")
    }
    return row.difference > .zero
      ? language.say(
        dutch: "\(name): \(money(change)) per maand meer, samen \(after).",
        english: "\(name): \(money(change)) a month more, \(after) in all.")
      : language.say(
        dutch: "\(name): \(money(change)) per maand minder, nog \(after).",
        english: "\(name): \(money(change)) a month less, \(after) is left.")
  }

  // MARK: Together

  var sums: [Report.Block] {
    let (before, after) =
      changes.isWhatIf
      ? (
        language.say(dutch: "Nu, allen samen per maand", english: "Now, all together a month"),
        language.say(dutch: "Dan, allen samen per maand", english: "Then, all together a month")
      )
      : (
        language.say(dutch: "Gezegd, allen samen per maand", english: "Told, all together a month"),
        language.say(
          dutch: "Past nu, allen samen per maand", english: "Fits now, all together a month")
      )
    var pairs = [
      Report.Pair(before, money(changes.before)), Report.Pair(after, money(changes.after)),
      Report.Pair(
        language.say(dutch: "U kunt missen, per maand", english: "You can spare, a month"),
        money(changes.plan.capacity)),
    ]
    let over = (changes.plan.capacity - changes.after).orZero
    if over > .zero {
      pairs.append(
        Report.Pair(
          language.say(dutch: "Blijft bij u, per maand", english: "Stays with you, a month"),
          money(over)))
    }
    if changes.sumLeft > .zero {
      pairs.append(
        Report.Pair(
          language.say(dutch: "Van het bedrag blijft over", english: "Left of the sum"),
          money(changes.sumLeft)))
    }
    return [.pairs(pairs)]
  }

  var closing: [Report.Block] {
    if changes.isWhatIf {
      let sum = changes.causes.compactMap { cause in
        if case .ifSum(let sum) = cause { sum } else { nil }
      }.first
      return [
        .paragraph(
          language.say(
            dutch: "Er is niets bewaard. Is het echt zo? Vul het dan eerst in.",
            english: "Nothing was kept. Is it really so? Then fill it in first."))
      ] + [sum.map(settle) ?? fillIn]
    }
    return [
      changes.changed.isEmpty
        ? .command(
          "aflos progress",
          explanation: language.say(
            dutch: "Bekijk hoe ver u bent.", english: "See how far you are."))
        : .command(
          "aflos plan schedule",
          explanation: language.say(
            dutch: "Bekijk het nieuwe plan, maand voor maand.",
            english: "See the new plan, month by month."))
    ]
  }

  private var fillIn: Report.Block {
    .command(
      "aflos income list",
      explanation: language.say(
        dutch: "Verander uw inkomen. Daarna noemt aflos plan changes de brieven.",
        english: "Change your income. After that, aflos plan changes names the letters."))
  }

  private func settle(_ sum: Money) -> Report.Block {
    .command(
      "aflos plan settle --sum \(sum.typable(in: language))",
      explanation: language.say(
        dutch: "Of verdeel dit bedrag over allen, en vraag de rest kwijt te schelden.",
        english: "Or divide this sum over all, and ask them to waive the rest."))
  }
}
