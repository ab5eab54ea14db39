import Domain
import Planning

/// What is paid so far, what is finished, and how each promise is kept.
package func progressReport(
  _ progress: PaidProgress, of dossier: Dossier, in language: Language
) -> Report {
  let text = ProgressText(progress: progress, dossier: dossier, language: language)
  return Report(
    title: language.say(
      dutch: "Hoe ver u bent op \(progress.on.text(in: .dutch))",
      english: "How far you are on \(progress.on.text(in: .english))"),
    blocks: [.paragraph(text.sentence)] + text.finished + text.chart + text.promises
      + text.missed + [text.next])
}

private struct ProgressText {
  let progress: PaidProgress
  let dossier: Dossier
  let language: Language

  var sentence: String {
    let (paid, stated, left) = (
      progress.paid.text(in: language), progress.stated.text(in: language),
      progress.left.text(in: language)
    )
    return language.say(
      dutch: "Betaald tot nu toe: \(paid). Aan het begin stond er \(stated) open, nu nog \(left).",
      english: "Paid so far: \(paid). At the start \(stated) was owed, now \(left).")
  }

  var finished: [Report.Block] {
    let names = progress.finished.map { dossier.label(of: $0) }
    guard !names.isEmpty else { return [] }
    let list = names.namedFirst(in: language)
    return [
      .paragraph(
        language.say(
          dutch: "Helemaal betaald: \(list).", english: "Paid in full: \(list)."))
    ]
  }

  /// Nothing before the second day: one mark is no picture.
  var chart: [Report.Block] {
    let rows = progress.rows.filter { $0.ledger.stated.total > .zero }
    guard progress.days.count > 1, !rows.isEmpty, let first = progress.days.first else { return [] }
    return [
      .chart(
        ReportChart(
          caption: language.say(
            dutch: "Wat er nog open stond, van het begin tot nu.",
            english: "What was still owed, from the start until now."),
          rows: rows.map { row in
            let most = row.levels.max() ?? .zero
            return ReportChart.Row(
              name: dossier.label(of: row.debt),
              levels: row.levels.map { level in
                most == .zero
                  ? 0
                  : level.times(ReportChart.fullLevel, over: most.cents, rounding: .up).cents
              }, end: row.ledger.left.total.text(in: language))
          },
          first: first.inMonth.text(in: language), last: progress.on.inMonth.text(in: language),
          plain: rows.map { row in
            let (name, now) = (dossier.label(of: row.debt), row.ledger.left.total)
            let start = row.levels.first ?? row.ledger.stated.total
            return language.say(
              dutch: "\(name): eerst \(start.text(in: .dutch)), nu \(now.text(in: .dutch)).",
              english: "\(name): first \(start.text(in: .english)), now \(now.text(in: .english)).")
          }))
    ]
  }

  var promises: [Report.Block] {
    let rows = progress.rows.filter { !$0.terms.isEmpty }
    guard !rows.isEmpty else { return [] }
    func cells(_ rows: [PaidProgress.Row]) -> [String] {
      let planned = rows.map { $0.planned(on: progress.on) }.sum()
      let kept = rows.map { $0.kept(on: progress.on) }.sum()
      return [planned, kept, planned - kept].map { $0.plain(in: language) }
    }
    return [
      .heading(
        language.say(dutch: "Zoals afgesproken?", english: "As agreed?")),
      .paragraph(verdict(rows)),
      .table(
        ReportTable(
          columns: [
            .words(language.say(dutch: "Schuldeiser", english: "Creditor")),
            .amount(language.say(dutch: "Afgesproken", english: "Agreed")),
            .amount(language.say(dutch: "Betaald", english: "Paid")),
            .amount(language.say(dutch: "Achter", english: "Behind")),
            .words(language.say(dutch: "Termijnen", english: "Instalments")),
          ],
          rows: rows.map { row in
            [dossier.label(of: row.debt)] + cells([row]) + [standing(of: row)]
          },
          totals: [[language.say(dutch: "Samen", english: "Together")] + cells(rows) + [""]])),
    ]
  }

  /// In one sentence whether all is paid that was to be paid by now.
  private func verdict(_ rows: [PaidProgress.Row]) -> String {
    let on = progress.on
    let behind = rows.filter { !$0.missed(on: on).isEmpty }
    guard rows.contains(where: { $0.planned(on: on) > .zero }) else {
      return language.say(
        dutch: "Er hoefde tot nu toe nog niets betaald te worden.",
        english: "Nothing had to be paid until now.")
    }
    guard !behind.isEmpty else {
      return language.say(
        dutch: "Ja. Alles wat u tot nu toe afsprak, loopt goed.",
        english: "Yes. All that was agreed until now goes well.")
    }
    let names = behind.map { dossier.label(of: $0.debt) }.listed(in: language)
    let open = behind.flatMap { $0.missed(on: on) }.map(\.open).sum().text(in: language)
    return language.say(
      dutch: "Niet helemaal. Bij \(names) staat nog \(open) open.",
      english: "Not quite. With \(names) \(open) is still open.")
  }

  /// Whoever missed a term says so first.
  var next: Report.Block {
    let missed = progress.rows.first { !$0.missed(on: progress.on).isEmpty }
    guard let missed else {
      return .command(
        "aflos agenda",
        explanation: language.say(
          dutch: "Bekijk wat u nu kunt doen.", english: "See what you can do now."))
    }
    return .command(
      "aflos letter write \(missed.debt.text) --kind \(MissedTermNotice.kind.rawValue)",
      explanation: language.say(
        dutch: "Schrijf dat u een termijn miste, en wanneer u die betaalt.",
        english: "Write that you missed an instalment, and when you pay it."))
  }

  private func standing(of row: PaidProgress.Row) -> String {
    var (inTime, late, missed) = (0, 0, 0)
    for term in row.terms {
      switch term.standing(on: progress.on) {
      case .early, .onTime: inTime += 1
      case .late: late += 1
      case .missed: missed += 1
      case .toCome: break
      }
    }
    return language.say(
      dutch: "\(inTime) op tijd, \(late) laat, \(missed) gemist",
      english: "\(inTime) in time, \(late) late, \(missed) missed")
  }

  var missed: [Report.Block] {
    progress.rows.flatMap { row in
      row.missed(on: progress.on).prefix(3).map { term in
        let (name, day, open) = (
          dossier.label(of: row.debt), term.due.text(in: language), term.open.text(in: language)
        )
        return .note(
          .warn,
          language.say(
            dutch: "\(name): van \(day) staat nog \(open) open. Meld het voordat zij het doen.",
            english: "\(name): of \(day) \(open) is still open. Tell them before they tell you."))
      }
    }
  }
}
