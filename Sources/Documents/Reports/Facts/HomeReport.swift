import Domain
import Planning

/// How much the home screen tells: small screens get less, the most important stays longest.
package enum HomeDetail: CaseIterable, Hashable, Sendable {
  case all, most, some, least
}

/// What the home screen shows beside the dossier and the plan.
package struct HomeFacts: Hashable, Sendable {
  /// Where the file is kept, as a person knows it.
  package let path: String
  /// What was done last, in words; nil when nothing was.
  package let lastDone: String?
  package let progress: Progress
  /// Letters that were kept and wait: for the post, or for an answer.
  package var waiting: [KeptLetter] = []
  /// Those of them that were not sent and are not as they have to be now.
  package var outdated: Set<ID<KeptLetter>> = []
  /// What is too late or comes next, the first thing first.
  package var agenda: [AgendaItem] = []
  /// How many things can still be filled in.
  package var open = 0
  package var detail = HomeDetail.all

  package init(path: String, lastDone: String?, progress: Progress) {
    self.path = path
    self.lastDone = lastDone
    self.progress = progress
  }
}

/// The home screen: how things stand, what is most urgent, what waits, what to pay, and the next
/// step.
package func homeReport(
  of dossier: Dossier, plan: Plan?, facts: HomeFacts, in language: Language
) -> Report {
  let text = HomeText(dossier: dossier, plan: plan, facts: facts, language: language)
  let steps = NextStep.steps(for: dossier, plan: plan, progress: facts.progress)
  let name = dossier.sender.name
  let lines = text.lines
  return Report(
    title: name.isEmpty
      ? "Aflos" : language.say(dutch: "Aflos van \(name)", english: "Aflos, \(name)"),
    blocks: [.pairs(text.pairs)] + text.urgent + (lines.isEmpty ? [] : [.bullets(lines)])
      + [(steps.first ?? .done).block(in: language)])
}

/// The pieces of the home screen.
private struct HomeText {
  let dossier: Dossier
  let plan: Plan?
  let facts: HomeFacts
  let language: Language

  private var knowsMoney: Bool { !dossier.incomes.isEmpty && !dossier.costs.isEmpty }

  /// How many urgent things and other lines there is room for.
  private var room: (urgent: Int, lines: Int) {
    switch facts.detail {
    case .all: (3, 12)
    case .most: (2, 5)
    case .some: (1, 3)
    case .least: (1, 0)
    }
  }

  // MARK: Position

  var pairs: [Report.Pair] {
    let file = Report.Pair(language.say(dutch: "Uw bestand", english: "Your file"), facts.path)
    let last = facts.lastDone.map {
      Report.Pair(language.say(dutch: "Laatst gedaan", english: "Last done"), $0)
    }
    let figures = [month, owed].compactMap(\.self)
    return switch facts.detail {
    case .all: figures + [file] + [last].compactMap(\.self)
    case .most, .some: figures + [file]
    case .least: figures
    }
  }

  private var month: Report.Pair? {
    guard let plan, knowsMoney else { return nil }
    let income = plan.budget.income.text(in: language)
    guard plan.budget.shortfall == .zero else {
      let short = plan.budget.shortfall.text(in: language)
      return Report.Pair(
        language.say(dutch: "Elke maand tekort", english: "Short each month"),
        facts.detail == .least
          ? short
          : language.say(
            dutch: "\(short) (er komt \(income) binnen)", english: "\(short) (\(income) comes in)"))
    }
    let spare = plan.capacity.text(in: language)
    return Report.Pair(
      language.say(dutch: "Elke maand te missen", english: "To spare each month"),
      facts.detail == .least
        ? spare
        : language.say(
          dutch: "\(spare) van de \(income) die binnenkomt",
          english: "\(spare) of the \(income) that comes in"))
  }

  private var owed: Report.Pair {
    // The plan knows what was paid.
    let claimed =
      plan?.offers.map { $0.owed + $0.disputed }.sum() ?? dossier.debts.map(\.claimed).sum()
    let sum = claimed.text(in: language)
    let count = Counted.debt.text(dossier.debts.count, in: language)
    let day = plan.map {
      language.say(
        dutch: " op \($0.on.text(in: .dutch)),", english: " on \($0.on.text(in: .english)),")
    }
    return Report.Pair(
      language.say(dutch: "Schuld samen", english: "Owed in all"),
      facts.detail == .least
        ? sum
        : language.say(
          dutch: "\(sum)\(day ?? "") bij \(count)", english: "\(sum)\(day ?? "") in \(count)"))
  }

  // MARK: Urgent

  /// The first things that stop or warn, what threatens the home first; with what to do about the
  /// first of them. What is about money waits until income and costs are known.
  var urgent: [Report.Block] {
    let told = (plan?.findings ?? []).filter { $0.severity != .info }
    let risks = told.filter(\.isRisk)
    let isShort = (plan?.budget.shortfall ?? .zero) > .zero
    // The amount that is short stands above already; what to do about it comes first, or not here.
    let others = told.filter {
      knowsMoney && !$0.isRisk && $0.isForHome(isShort: isShort)
        && (risks.isEmpty || !$0.isShortfall)
    }
    let shown = (risks + others).prefix(room.urgent)
    return shown.enumerated().flatMap { index, finding -> [Report.Block] in
      if finding.isShortfall {
        return finding.advice(in: language).map { [.paragraph($0)] } ?? []
      }
      let note = finding.head(of: dossier, in: language)
      guard index == 0, facts.detail != .least, let advice = finding.advice(in: language) else {
        return [note]
      }
      return [note, .paragraph(advice)]
    }
  }

  // MARK: What waits and what comes

  var lines: [String] {
    Array(
      (agenda + [late, payments, waiting, unsent, offered, open].compactMap(\.self))
        .prefix(room.lines))
  }

  /// What is too late, then what comes next.
  private var agenda: [String] {
    facts.agenda.map { item in
      let title = item.title(of: dossier, in: language)
      let isLate = today.map { item.due < $0 } ?? false
      let day = (isLate ? item.due : item.act).text(in: language)
      return isLate
        ? language.say(dutch: "Te laat, \(day): \(title).", english: "Overdue, \(day): \(title).")
        : "\(capitalised(day)): \(title)."
    }
  }

  /// Whether the agenda says something about this already.
  private func isInAgenda(_ isMeant: (AgendaItem.Subject) -> Bool) -> Bool {
    facts.agenda.contains { isMeant($0.subject) }
  }

  /// For each debt the letter that was sent last, the oldest answer day first.
  private var sent: [(letter: KeptLetter, answerBy: LocalDate)] {
    var last: [ID<Debt>: (letter: KeptLetter, answerBy: LocalDate)] = [:]
    for letter in facts.waiting {
      if let day = letter.answerBy { last[letter.debt] = (letter, day) }
    }
    return last.values.sorted {
      ($0.answerBy, $0.letter.debt) < ($1.answerBy, $1.letter.debt)
    }
  }

  private var today: LocalDate? { plan?.on }

  private var late: String? {
    guard let today else { return nil }
    let late = sent.filter { $0.answerBy < today }
    let isSaid = isInAgenda { if case .answer = $0 { true } else { false } }
    guard let first = late.first, !isSaid else { return nil }
    let day = first.answerBy.text(in: language)
    let more = late.count - 1
    return language.say(
      dutch: "\(first.letter.creditorName) zou antwoorden voor \(day)."
        + (more > 0 ? " Zo zijn er nog \(more)." : " Vraag het na."),
      english: "\(first.letter.creditorName) would answer by \(day)."
        + (more > 0 ? " There are \(more) more." : " Ask after it."))
  }

  private var waiting: String? {
    guard let today else { return nil }
    let waiting = sent.filter { $0.answerBy >= today }
    guard let first = waiting.first else { return nil }
    let letters = Counted.letter.text(waiting.count, in: language)
    let day = first.answerBy.text(in: language)
    return language.say(
      dutch: "Op antwoord wachten \(letters). Het eerste komt uiterlijk \(day).",
      english: "Waiting for an answer: \(letters). The first is due by \(day).")
  }

  private var unsent: String? {
    let open = facts.waiting.filter { $0.sent == nil }
    let old = open.count { facts.outdated.contains($0.id) }
    func letters(_ count: Int) -> String { Counted.letter.text(count, in: language) }
    let isSaid = isInAgenda { if case .send = $0 { true } else { false } }
    let ready =
      open.count == old || isSaid
      ? nil
      : language.say(
        dutch: "Klaar om te versturen: \(letters(open.count - old)).",
        english: "Ready to be sent: \(letters(open.count - old)).")
    let outdated =
      old == 0
      ? nil
      : language.say(
        dutch: old == 1
          ? "1 brief klopt niet meer. Typ brieven om hem opnieuw te maken."
          : "\(letters(old)) kloppen niet meer. Typ brieven om ze opnieuw te maken.",
        english: old == 1
          ? "1 letter is no longer right. Type letters to make it anew."
          : "\(letters(old)) are no longer right. Type letters to make them anew.")
    let lines = [ready, outdated].compactMap(\.self)
    return lines.isEmpty ? nil : lines.joined(separator: " ")
  }

  /// The next term of the arrangements that run.
  private var payments: String? {
    guard !isInAgenda({ if case .pay = $0 { true } else { false } }) else { return nil }
    let running = (plan?.offers ?? []).filter { $0.kind == .running }
    let next = running.compactMap { offer in
      offer.instalments.map { (day: $0.firstDue, offer: offer) }
    }
    guard let day = next.map(\.day).min() else { return nil }
    let due = next.filter { $0.day == day }
    let sum = due.map(\.offer.monthly).sum().text(in: language)
    let names = due.map { dossier.label(of: $0.offer.debt) }.prefix(3)
    return language.say(
      dutch: "Eerst te betalen: \(sum) op \(day.text(in: .dutch)) aan "
        + "\(Array(names).listed(in: .dutch)).",
      english: "To pay next: \(sum) on \(day.text(in: .english)) to "
        + "\(Array(names).listed(in: .english)).")
  }

  /// What the plan would begin with, once creditors agree.
  private var offered: String? {
    let terms = (plan?.offers ?? []).filter { $0.kind != .running }.compactMap(\.instalments)
    guard let day = terms.map(\.firstDue).min() else { return nil }
    let sum = terms.filter { $0.firstDue == day }.map(\.monthly).sum().text(in: language)
    return language.say(
      dutch: "Zegt iedereen ja, dan betaalt u vanaf \(day.text(in: .dutch)) \(sum) per maand.",
      english: "If all say yes, you pay \(sum) a month from \(day.text(in: .english)).")
  }

  private var open: String? {
    guard facts.open > 0 else { return nil }
    return language.say(
      dutch: "Op uw lijst: \(Counted.thing.text(facts.open, in: .dutch)). Typ lijst.",
      english: "On your list: \(Counted.thing.text(facts.open, in: .english)). Type list.")
  }
}

extension Finding {
  fileprivate var isShortfall: Bool { code == .shortfall }

  /// Whether it helps on a home screen. What the list of open things asks already is left to it, and
  /// that money is short is said once: above everything, and with what to do about it.
  fileprivate func isForHome(isShort: Bool) -> Bool {
    switch code {
    case .ageUnknown, .notChecked: false
    case .nothingLeft, .lessThanACentEach, .monthBelowZero: !isShort
    default: true
    }
  }
}
