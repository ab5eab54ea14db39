import Domain
import Planning

/// The budget of a month as bars: what comes in, where it goes, what the household keeps and what is
/// left for creditors. Nil without income and costs.
package func budgetPicture(of budget: Budget, in language: Language) -> Picture? {
  guard budget.income > .zero || budget.allCosts > .zero else { return nil }
  let isShort = budget.shortfall > .zero
  let left =
    isShort
    ? language.say(dutch: "Tekort", english: "Shortfall")
    : language.say(dutch: "Over voor schuldeisers", english: "Left for creditors")
  let forCreditors = isShort ? budget.shortfall : budget.capacity
  let rows: [(String, Money, Bool)] =
    [
      (language.say(dutch: "Inkomen", english: "Income"), budget.income, false),
      (
        language.say(dutch: "Kosten van elke maand", english: "Costs of each month"),
        budget.monthlyCosts, false
      ),
      (
        language.say(dutch: "Opzij voor rekeningen", english: "Set aside for bills"),
        budget.setAside, false
      ),
      (
        language.say(dutch: "Reserve voor tegenvallers", english: "Reserve for setbacks"),
        budget.reserve, false
      ),
    ]
    + (budget.kept > .zero
      ? [(capitalised(budget.keptName(in: language)), budget.kept, false)] : [])
    + [(left, forCreditors, true)]
  let title = language.say(
    dutch: "Waar uw geld elke maand naartoe gaat", english: "Where your money goes each month")
  let (income, spent, rest) = (
    budget.income.text(in: language), (budget.allCosts + budget.reserve).text(in: language),
    forCreditors.text(in: language)
  )
  let end =
    isShort
    ? language.say(dutch: "U komt \(rest) tekort.", english: "You are \(rest) short.")
    : budget.kept > .zero
      ? "\(capitalised(budget.keptName(in: language))): \(budget.kept.text(in: language)). "
        + language.say(
          dutch: "Er blijft \(rest) over voor schuldeisers.",
          english: "\(rest) is left for creditors.")
      : language.say(dutch: "Er blijft \(rest) over.", english: "\(rest) is left.")
  return Picture(
    title: title,
    words: language.say(
      dutch: "Er komt \(income) binnen. Er gaat \(spent) naar kosten en reserve. ",
      english: "\(income) comes in. \(spent) goes to costs and the reserve. ") + end,
    shape: .bars(
      rows.map {
        Picture.Bar(
          name: $0.0, value: $0.1.text(in: language), length: max($0.1.cents, 0), isMarked: $0.2)
      }),
    table: amountTable(
      language.say(dutch: "Per maand", english: "A month"),
      rows.map { ($0.0, $0.1) }, in: language))
}

/// What is owed to each creditor as bars, the most urgent first. Nil where nothing is owed.
package func debtsPicture(of dossier: Dossier, in language: Language) -> Picture? {
  let debts = dossier.debtsByUrgency.filter { $0.claimed > .zero }
  guard !debts.isEmpty else { return nil }
  func name(_ debt: Debt) -> String {
    let mark = Urgency(of: debt).mark(in: language).map { " (\($0))" } ?? ""
    return dossier.label(of: debt.id) + mark
  }
  func bar(_ debt: Debt) -> Picture.Bar {
    Picture.Bar(
      name: name(debt), value: debt.claimed.text(in: language), length: debt.claimed.cents,
      isMarked: Urgency(of: debt) < .ordinary)
  }
  let shown = debts.count > Picture.mostBars ? Array(debts.prefix(Picture.mostBars - 1)) : debts
  let rest = debts.dropFirst(shown.count)
  let others = rest.map(\.claimed).sum()
  let last =
    rest.isEmpty
    ? []
    : [
      Picture.Bar(
        name: language.say(
          dutch: "Nog \(rest.count) schulden", english: "\(rest.count) more debts"),
        value: others.text(in: language), length: others.cents, isMarked: false)
    ]
  let urgent = debts.count { Urgency(of: $0) < .ordinary }
  let total = debts.map(\.claimed).sum().text(in: language)
  let count = Counted.debt.text(debts.count, in: language)
  return Picture(
    title: language.say(
      dutch: "Wat u schuldig bent, het dringendste eerst",
      english: "What you owe, the most urgent first"),
    words: language.say(
      dutch: "\(count), samen \(total). Dringend: \(urgent). Die staan bovenaan, donkerder.",
      english: "\(count), together \(total). Urgent: \(urgent). Those stand on top, darker."),
    shape: .bars(shown.map(bar) + last),
    table: amountTable(
      language.say(dutch: "Bedrag", english: "Amount"), debts.map { (name($0), $0.claimed) },
      in: language))
}

/// What is left of each debt, beside what was owed at the start. Nil where nothing was owed.
package func progressPicture(
  of progress: PaidProgress, _ dossier: Dossier, in language: Language
) -> Picture? {
  let rows = progress.rows.filter { $0.ledger.stated.total > .zero }
  guard !rows.isEmpty else { return nil }
  let shown = rows.prefix(Picture.mostBars)
  let (paid, left) = (progress.paid.text(in: language), progress.left.text(in: language))
  return Picture(
    title: language.say(
      dutch: "Wat er nog open staat bij elke schuldeiser",
      english: "What is still owed to each creditor"),
    words: language.say(
      dutch: "U heeft \(paid) betaald. Er staat nog \(left) open.",
      english: "You paid \(paid). \(left) is still owed."),
    shape: .bars(
      shown.map { row in
        let (now, start) = (row.ledger.left.total, row.ledger.stated.total)
        let isDone = row.ledger.isPaidOff
        let done = language.say(dutch: " (betaald)", english: " (paid)")
        return Picture.Bar(
          name: dossier.label(of: row.debt) + (isDone ? done : ""),
          value: language.say(
            dutch: "\(now.text(in: .dutch)) van \(start.text(in: .dutch))",
            english: "\(now.text(in: .english)) of \(start.text(in: .english))"),
          length: max(now.cents, 0), isMarked: false)
      }),
    table: LetterSheet.Table(
      titles: [
        language.say(dutch: "Schuldeiser", english: "Creditor"),
        language.say(dutch: "Begin", english: "Start"),
        language.say(dutch: "Betaald", english: "Paid"), language.say(dutch: "Nu", english: "Now"),
      ], isAmount: [false, true, true, true],
      rows: rows.map { row in
        [dossier.label(of: row.debt)]
          + [row.ledger.stated.total, row.paid, row.ledger.left.total].map {
            $0.plain(in: language)
          }
      }))
}

private func amountTable(
  _ title: String, _ rows: [(String, Money)], in language: Language
) -> LetterSheet.Table {
  LetterSheet.Table(
    titles: [language.say(dutch: "Wat", english: "What"), title], isAmount: [false, true],
    rows: rows.map { [$0.0, $0.1.plain(in: language)] })
}
