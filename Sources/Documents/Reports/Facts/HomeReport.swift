import Domain
import Planning

/// How much the home screen tells: small screens get less, what is dangerous stays longest.
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
  /// Letters to which an answer is still to come, the first day first.
  package var unanswered: [AwaitedAnswer] = []
  /// What is too late or comes next, the first thing first.
  package var agenda: [AgendaItem] = []
  /// How many creditors were offered more than fits now.
  package var tooMuch = 0
  /// How many things can still be filled in.
  package var open = 0
  package var detail = HomeDetail.all
  /// How realistic the plan is; nil where that was not looked at yet.
  package var realism: Realism?
  /// Whether a thing can be chosen by its letter.
  package var isDialogue = false

  package init(path: String, lastDone: String?, progress: Progress) {
    self.path = path
    self.lastDone = lastDone
    self.progress = progress
  }
}

/// Everything there is to do now, the most pressing first.
package func homeThings(
  of dossier: Dossier, plan: Plan?, facts: HomeFacts, in language: Language
) -> [HomeThing] {
  HomeThings(dossier: dossier, plan: plan, facts: facts, language: language).all
}

/// The home screen: one sentence about today, at most three things, and where you are.
package func homeReport(
  of dossier: Dossier, plan: Plan?, facts: HomeFacts, in language: Language
) -> Report {
  let text = HomeText(dossier: dossier, plan: plan, facts: facts, language: language)
  let steps = NextStep.steps(
    for: dossier, plan: plan, progress: facts.progress, realism: facts.realism)
  let end = facts.isDialogue ? [] : [(steps.first ?? .done).block(in: language)]
  return Report(
    title: text.title, blocks: [.paragraph(text.today)] + text.shown + text.position + end)
}

/// All there is to do now, for who asks after the rest of the home screen.
package func todayReport(
  of dossier: Dossier, plan: Plan?, facts: HomeFacts, in language: Language
) -> Report {
  let text = HomeText(dossier: dossier, plan: plan, facts: facts, language: language)
  return Report(
    title: language.say(dutch: "Wat er nu te doen is", english: "What there is to do now"),
    blocks: [
      text.things.isEmpty
        ? .paragraph(text.today)
        : .bullets(
          text.things.map { thing in
            thing.command.map { command in
              language.say(
                dutch: "\(thing.text) Typ: \(command)", english: "\(thing.text) Type: \(command)")
            } ?? thing.text
          })
    ])
}

/// The pieces of the home screen.
private struct HomeText {
  let dossier: Dossier
  let plan: Plan?
  let facts: HomeFacts
  let language: Language

  private var found: HomeThings {
    HomeThings(dossier: dossier, plan: plan, facts: facts, language: language)
  }
  var things: [HomeThing] { found.all }

  var title: String {
    let name = dossier.sender.name
    return name.isEmpty
      ? "Aflos" : language.say(dutch: "Aflos van \(name)", english: "Aflos, \(name)")
  }

  // MARK: Today

  var today: String {
    guard let first = things.first else { return nothing }
    if first.isDanger {
      return language.say(
        dutch: "Vandaag: iets kan niet wachten.", english: "Today: something cannot wait.")
    }
    let isNow = facts.agenda.contains { item in plan.map { item.act <= $0.on } ?? false }
    return isNow
      ? language.say(
        dutch: "Vandaag is er iets te doen.", english: "There is something to do today.")
      : language.say(
        dutch: "Vandaag moet er niets. Dit kan nu:",
        english: "Nothing has to be done today. This can be done now:")
  }

  private var nothing: String {
    guard let first = waiting.first else {
      return language.say(
        dutch: "Vandaag hoeft u niets te doen.", english: "There is nothing to do today.")
    }
    let day = first.answerBy.text(in: language)
    return language.say(
      dutch: "Vandaag hoeft u niets te doen. U wacht op antwoord, uiterlijk \(day).",
      english: "There is nothing to do today. You wait for an answer, by \(day).")
  }

  /// At most three; on the smallest screen the first, and all that is dangerous among them.
  var shown: [Report.Block] {
    let all = things
    let room: Int =
      switch facts.detail {
      case .all, .most: HomeThing.most
      case .some: min(HomeThing.most, max(2, all.prefix(HomeThing.most).count { $0.isDanger }))
      case .least: 1
      }
    let some = all.prefix(room)
    guard !some.isEmpty else { return [] }
    let blocks = zip(HomeThing.keys, some).map { key, thing -> Report.Block in
      guard facts.isDialogue else {
        return .paragraph([thing.text, thing.command].compactMap(\.self).joined(separator: " "))
      }
      guard let command = thing.command else { return .paragraph("\(key)  \(thing.text)") }
      return .paragraph(
        language.say(
          dutch: "\(key)  \(thing.text) Typ \(key) voor: \(command)",
          english: "\(key)  \(thing.text) Type \(key) for: \(command)"))
    }
    let rest = all.count - some.count
    guard rest > 0 else { return blocks }
    let more = Say.andMore(rest).text(in: language)
    let all3 = language.say(dutch: "\(more) Typ vandaag.", english: "\(more) Type today.")
    return blocks + [.paragraph(facts.isDialogue ? all3 : more)]
  }

  // MARK: Where you are

  private var knowsMoney: Bool { dossier.isIncomeKnown && !dossier.costs.isEmpty }

  var position: [Report.Block] {
    let figures = [month, owed].compactMap(\.self)
    let file = Report.Pair(language.say(dutch: "Uw bestand", english: "Your file"), facts.path)
    let last = facts.lastDone.map {
      Report.Pair(language.say(dutch: "Laatst gedaan", english: "Last done"), $0)
    }
    let state = [waits, payments, offered, open].compactMap(\.self)
    return switch facts.detail {
    case .all: [.pairs(figures + state + [file] + [last].compactMap(\.self))]
    case .most: [.pairs(figures + state.prefix(2))]
    case .some: [.pairs(figures)]
    case .least: []
    }
  }

  private var isRough: Bool { !dossier.roughLines.isEmpty || !dossier.untoldDebts.isEmpty }

  private var month: Report.Pair? {
    guard let plan, knowsMoney else { return nil }
    let income = plan.budget.income.text(in: language)
    let isShort = plan.budget.shortfall > .zero
    let money = isShort ? plan.budget.shortfall : plan.capacity
    let amount =
      isRough ? language.about(money.wholeText(in: language)) : money.text(in: language)
    let label =
      isShort
      ? language.say(dutch: "Elke maand tekort", english: "Short each month")
      : language.say(dutch: "Elke maand te missen", english: "To spare each month")
    let unknown = isShort ? [] : plan.budget.unknownEssentials(of: dossier)
    guard unknown.isEmpty else {
      let names = unknown.named(in: language)
      return Report.Pair(
        label, language.say(dutch: "nog niet bekend: \(names)", english: "not known yet: \(names)"))
    }
    let value: String =
      if isRough {
        language.say(dutch: "\(amount) (voorlopig)", english: "\(amount) (for now)")
      } else if facts.detail == .some {
        amount
      } else if isShort {
        language.say(
          dutch: "\(amount) (er komt \(income) binnen)", english: "\(amount) (\(income) comes in)")
      } else {
        language.say(
          dutch: "\(amount) van de \(income) die binnenkomt",
          english: "\(amount) of the \(income) that comes in")
      }
    return Report.Pair(label, value)
  }

  private var owed: Report.Pair {
    // The plan knows what was paid.
    let claimed =
      plan?.offers.map { $0.owed + $0.disputed }.sum() ?? dossier.debts.map(\.claimed).sum()
    let sum =
      isRough ? language.about(claimed.wholeText(in: language)) : claimed.text(in: language)
    let count = Counted.debt.text(dossier.debts.count, in: language)
    let day = plan.map {
      language.say(
        dutch: " op \($0.on.text(in: .dutch)),", english: " on \($0.on.text(in: .english)),")
    }
    return Report.Pair(
      language.say(dutch: "Schuld samen", english: "Owed in all"),
      facts.detail == .some
        ? sum
        : language.say(
          dutch: "\(sum)\(day ?? "") bij \(count)", english: "\(sum)\(day ?? "") in \(count)"))
  }

  private var waiting: [AwaitedAnswer] {
    guard let today = plan?.on else { return [] }
    return facts.unanswered.filter { $0.answerBy >= today }
  }

  private var waits: Report.Pair? {
    guard let first = waiting.first else { return nil }
    let letters = Counted.letter.text(waiting.count, in: language)
    let day = first.answerBy.text(in: language)
    return Report.Pair(
      language.say(dutch: "Wacht op antwoord", english: "Waiting for an answer"),
      language.say(dutch: "\(letters), uiterlijk \(day)", english: "\(letters), by \(day)"))
  }

  /// The next term of the arrangements that run.
  private var payments: Report.Pair? {
    let isSaid = facts.agenda.contains { if case .pay = $0.subject { true } else { false } }
    guard !isSaid else { return nil }
    let running = (plan?.offers ?? []).filter { $0.kind == .running }
    let next = running.compactMap { offer in
      offer.instalments.map { (day: $0.firstDue, offer: offer) }
    }
    guard let day = next.map(\.day).min() else { return nil }
    let due = next.filter { $0.day == day }
    let sum = due.map(\.offer.monthly).sum().text(in: language)
    let names = Array(due.map { dossier.label(of: $0.offer.debt) }.prefix(3))
    return Report.Pair(
      language.say(dutch: "Eerst te betalen", english: "To pay next"),
      language.say(
        dutch: "\(sum) op \(day.text(in: .dutch)) aan \(names.listed(in: .dutch))",
        english: "\(sum) on \(day.text(in: .english)) to \(names.listed(in: .english))"))
  }

  /// What the plan would begin with, once creditors agree.
  /// Only where there is an offer to make: the plan says first whether there is.
  private var offered: Report.Pair? {
    guard let plan, !isRough else { return nil }
    let terms = plan.offers.filter { $0.kind != .running && !plan.isSetApart($0) }
      .compactMap(\.instalments)
    guard let day = terms.map(\.firstDue).min() else { return nil }
    let verdict = (facts.realism ?? Realism(of: plan)).verdict
    guard verdict == .offer || verdict == .offerCapped else { return nil }
    let running = plan.offers.filter { $0.kind == .running }.map(\.monthly).sum()
    let offered = terms.filter { $0.firstDue == day }.map(\.monthly).sum()
    let sum = (offered + running).text(in: language)
    let more =
      running > .zero
      ? language.say(dutch: ", alles samen", english: ", all together") : ""
    return Report.Pair(
      language.say(dutch: "Zegt iedereen ja", english: "If all say yes"),
      language.say(
        dutch: "\(sum) per maand vanaf \(day.text(in: .dutch))",
        english: "\(sum) a month from \(day.text(in: .english))") + more)
  }

  private var open: Report.Pair? {
    guard facts.open > 0 else { return nil }
    return Report.Pair(
      language.say(dutch: "Op uw lijst", english: "On your list"),
      language.say(
        dutch: "\(Counted.thing.text(facts.open, in: .dutch)). Typ lijst",
        english: "\(Counted.thing.text(facts.open, in: .english)). Type list"))
  }
}
