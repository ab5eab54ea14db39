import Domain
import Planning

/// Every debt: to whom, how far it has gone, what it is made of, and the totals; the most urgent
/// first.
package func overviewReport(of dossier: Dossier, in language: Language) -> Report {
  let text = OverviewText(dossier: dossier, language: language)
  let next = NextStep.steps(
    for: dossier, plan: nil, progress: Progress(hasSeenPlan: false, written: []))
  return Report(
    title: language.say(dutch: "Overzicht van uw schulden", english: "Overview of your debts"),
    blocks: (dossier.debts.isEmpty ? text.nothing : text.all)
      + [(next.first ?? .seePlan).block(in: language)])
}

/// How soon a debt needs attention.
enum Urgency: Int, Comparable, CaseIterable {
  /// Home, energy, water or health insurance, and the creditor has gone to court or further.
  case today
  /// Home, energy, water or health insurance.
  case first
  /// The creditor has gone to court or further.
  case soon
  case ordinary

  init(of debt: Debt) {
    switch (debt.kind.threatensTheBasics, debt.stage >= .summons) {
    case (true, true): self = .today
    case (true, false): self = .first
    case (false, true): self = .soon
    case (false, false): self = .ordinary
    }
  }

  static func < (a: Urgency, b: Urgency) -> Bool { a.rawValue < b.rawValue }

  /// How it is marked in words; nil where nothing is marked.
  func mark(in language: Language) -> String? {
    switch (self, language) {
    case (.today, .dutch): "vandaag bellen"
    case (.today, .english): "call today"
    case (.first, .dutch): "gaat voor"
    case (.first, .english): "goes first"
    case (.soon, .dutch): "snel reageren"
    case (.soon, .english): "respond soon"
    case (.ordinary, _): nil
    }
  }
}

extension Dossier {
  /// The debts with what is owed, most urgent first, then the furthest stage, then as entered.
  var debtsByUrgency: [Debt] {
    debts.enumerated().sorted { a, b in
      let (first, second) = (Urgency(of: a.element), Urgency(of: b.element))
      if first != second { return first < second }
      if a.element.stage != b.element.stage { return a.element.stage > b.element.stage }
      return a.offset < b.offset
    }.map(\.element)
  }
}

private struct OverviewText {
  let dossier: Dossier
  let language: Language

  var nothing: [Report.Block] {
    [
      .paragraph(
        language.say(
          dutch: "Er staat nog geen schuld in.", english: "There is no debt in it yet."))
    ]
  }

  var all: [Report.Block] {
    let debts = dossier.debtsByUrgency
    let creditors = Set(debts.map(\.creditor)).count
    let owed = debts.map(\.claimed).sum().text(in: language)
    let count = Counted.debt.text(debts.count, in: language)
    let who = Counted.creditor.text(creditors, in: language)
    return [
      .paragraph(
        language.say(
          dutch: "U heeft \(count) bij \(who). Samen is dat \(owed).",
          english: "You have \(count) with \(who). Together that is \(owed).")
          + (notCountedText(of: dossier, in: language).map { " \($0)" } ?? "")),
      .heading(language.say(dutch: "Het dringendste eerst", english: "The most urgent first")),
      .table(claims(debts)),
      .heading(language.say(dutch: "Waaruit het bestaat", english: "What it is made of")),
      .table(parts(debts)),
    ] + (statedDays(of: debts, in: language).map { [.paragraph($0)] } ?? []) + disputed(debts)
  }

  private func claims(_ debts: [Debt]) -> ReportTable {
    ReportTable(
      columns: [
        .words(language.say(dutch: "Schuldeiser", english: "Creditor")),
        .words(language.say(dutch: "Kenmerk", english: "Reference")),
        .words(language.say(dutch: "Stap", english: "Step")),
        .short(language.say(dutch: "Sinds", english: "Since")),
        .amount(language.say(dutch: "Schuld", english: "Owed")),
      ],
      rows: debts.map { debt in
        let mark = Urgency(of: debt).mark(in: language).map { " (\($0))" } ?? ""
        return [
          who(debt), debt.reference ?? "-", dossier.stageName(of: debt, in: language) + mark,
          dossier.short(of: .debtDueDate, debt.id.text, debt.dueDate, in: language) ?? "-",
          debt.claimed.plain(in: language),
        ]
      },
      totals: [[together, "", "", "", debts.map(\.claimed).sum().plain(in: language)]])
  }

  private func who(_ debt: Debt) -> String {
    let name = dossier.label(of: debt.id)
    guard let collector = debt.collector else { return name }
    let via = dossier.name(of: collector)
    return language.say(dutch: "\(name), via \(via)", english: "\(name), through \(via)")
  }

  private func parts(_ debts: [Debt]) -> ReportTable {
    return ReportTable(
      columns: [
        .words(language.say(dutch: "Schuldeiser", english: "Creditor")),
        .short(language.say(dutch: "Van", english: "As of")),
        .amount(language.say(dutch: "Hoofdsom", english: "Principal")),
        .amount(language.say(dutch: "Rente", english: "Interest")),
        .amount(language.say(dutch: "Kosten", english: "Costs")), .amount(together),
      ],
      rows: debts.map {
        [dossier.label(of: $0.id), $0.statedOn?.short(in: language) ?? "-"]
          + [$0.parts].sums(in: language)
      },
      totals: [[together, ""] + debts.map(\.parts).sums(in: language)])
  }

  private func disputed(_ debts: [Debt]) -> [Report.Block] {
    debts.filter { $0.disputed > .zero }.map { debt in
      let finding = Finding(.disputed(debt.disputed), on: debt.id)
      return .note(finding.severity, finding.text(of: dossier, in: language))
    }
  }

  private var together: String { language.say(dutch: "Samen", english: "Together") }
}

extension [Debt.Parts] {
  /// The cells of a row of a table: principal, interest, costs and all together, of all of these.
  func sums(in language: Language) -> [String] {
    [
      map(\.principal).sum(), map(\.interest).sum(), map(\.costs).sum(), map(\.total).sum(),
    ].map { $0.plain(in: language) }
  }
}
