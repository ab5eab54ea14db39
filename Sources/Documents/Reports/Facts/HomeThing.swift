import Domain
import Planning

/// Something to do or to know now, with the command that helps with it.
package struct HomeThing: Hashable, Sendable {
  /// A sentence or two.
  package let text: String
  /// As on the command line; nil where there is only something to know.
  package let command: String?
  /// Whether something is lost by waiting: on small screens it stays longest.
  package let isDanger: Bool
  /// How pressing it is.
  package let urgency: CaseUrgency
  /// Its last day; nil where it has none.
  package var due: LocalDate?
  /// In fewer words: without its day, and without advice.
  package let short: String

  init(
    text: String, command: String?, isDanger: Bool, urgency: CaseUrgency, due: LocalDate? = nil,
    short: String? = nil
  ) {
    self.text = text
    self.command = command
    self.isDanger = isDanger
    self.urgency = urgency
    self.due = due
    self.short = short ?? text
  }

  /// How many the home screen shows.
  package static let most = 3
  /// The letters by which they are chosen.
  package static let keys = ["a", "b", "c"]
}

/// Everything there is to do now in this household, the most pressing first.
struct HomeThings {
  let dossier: Dossier
  let plan: Plan?
  let facts: HomeFacts
  let language: Language
  /// What was found, and on which day it is so: of the plan, or of the claims alone where there is none.
  private let found: [Finding]
  private let today: LocalDate?

  init(dossier: Dossier, plan: Plan?, facts: HomeFacts, language: Language) {
    self.dossier = dossier
    self.plan = plan
    self.facts = facts
    self.language = language
    let costs = plan?.costsInDoubt ?? []
    found = (plan?.findings ?? []).filter { $0.issue.costsTooHigh == nil || costs.contains($0) }
    today = plan?.on
  }

  /// Without a plan: what threatens the home and what is on the agenda, in the same order. What only a
  /// plan says is not among it.
  init(
    dossier: Dossier, claimed: [Finding], on today: LocalDate, facts: HomeFacts,
    language: Language
  ) {
    (self.dossier, plan, self.facts) = (dossier, nil, facts)
    (self.language, found, self.today) = (language, claimed.filter(\.isRisk), today)
  }

  private var knowsMoney: Bool { dossier.isIncomeKnown && !dossier.costs.isEmpty }

  var all: [HomeThing] {
    let urgent = risks + hearings + overdue
    let (help, step) = next?.isDanger == true ? (next, nil) : (nil, next)
    // Help that cannot wait is among the first three, however much else is urgent.
    return urgent.prefix(HomeThing.most - 1) + [help].compactMap(\.self)
      + urgent.dropFirst(HomeThing.most - 1) + answers + [tooMuch].compactMap(\.self) + others
      + coming
      + [step, outdated, unsent, late].compactMap(\.self) + keeping
  }

  // MARK: What was found

  private var told: [Finding] { found.filter { $0.severity != .info } }

  /// What threatens the home.
  private var risks: [HomeThing] {
    told.filter(\.isRisk).map { finding in
      let advice = facts.detail == .all ? finding.advice(in: language).map { " " + $0 } : nil
      return HomeThing(
        text: finding.named(of: dossier, in: language) + (advice ?? ""),
        command: finding.debt.map { "aflos call \($0.text)" } ?? "aflos support", isDanger: true,
        urgency: .risk, due: finding.hearing,
        short: finding.named(of: dossier, in: language))
    }
  }

  /// What stops or warns besides. What is about money waits until income and costs are known.
  private var others: [HomeThing] {
    let isShort = (plan?.budget.shortfall ?? .zero) > .zero
    let hasRisks = !risks.isEmpty
    return told.filter {
      knowsMoney && !$0.isRisk && $0.isForHome(isShort: isShort) && (!hasRisks || !$0.isShortfall)
    }.map { finding in
      if finding.isShortfall {
        return HomeThing(
          text: finding.advice(in: language) ?? finding.named(of: dossier, in: language),
          command: "aflos support", isDanger: true, urgency: .finding,
          short: finding.named(of: dossier, in: language))
      }
      let advice = facts.detail == .all ? finding.advice(in: language).map { " " + $0 } : nil
      return HomeThing(
        text: finding.named(of: dossier, in: language) + (advice ?? ""),
        command: finding.debt.map { "aflos check \($0.text)" } ?? "aflos plan",
        isDanger: finding.severity == .stop, urgency: .finding,
        short: finding.named(of: dossier, in: language))
    }
  }

  // MARK: What is on the agenda

  private func isHearing(_ item: AgendaItem) -> Bool {
    switch item.subject {
    case .hearing, .matter: true
    default: false
    }
  }

  private func isLate(_ item: AgendaItem) -> Bool { today.map { item.isPast(on: $0) } ?? false }

  private func isPayment(_ item: AgendaItem) -> Bool {
    if case .pay = item.subject { true } else { false }
  }

  private func isAnswer(_ item: AgendaItem) -> Bool {
    if case .reply = item.subject { true } else { false }
  }

  private var hearings: [HomeThing] { facts.agenda.filter(isHearing).map { thing($0, .hearing) } }

  private var overdue: [HomeThing] {
    let late = facts.agenda.filter { isLate($0) && !isHearing($0) && !isHousekeeping($0) }
    // An agreement that is broken is worse than a letter without an answer.
    return (late.filter(isPayment) + late.filter { !isPayment($0) }).map { thing($0, .overdue) }
  }

  private var answers: [HomeThing] {
    facts.agenda.filter { isAnswer($0) && !isLate($0) }.map { thing($0, .answer) }
  }

  private var coming: [HomeThing] {
    facts.agenda.filter {
      !isHearing($0) && !isLate($0) && !isAnswer($0) && !isHousekeeping($0)
    }.map { thing($0, .coming) }
  }

  /// What can wait for a quiet day.
  private var keeping: [HomeThing] {
    facts.agenda.filter(isHousekeeping).map { thing($0, .keeping) }
  }

  private func isHousekeeping(_ item: AgendaItem) -> Bool {
    switch item.subject {
    case .figures, .budget: true
    default: false
    }
  }

  private func thing(_ item: AgendaItem, _ urgency: CaseUrgency) -> HomeThing {
    let title = item.title(of: dossier, in: language)
    let day = (isLate(item) ? item.due : item.act).text(in: language)
    let text =
      isLate(item)
      ? language.say(dutch: "Te laat, \(day): \(title).", english: "Overdue, \(day): \(title).")
      : "\(capitalised(day)): \(title)."
    return HomeThing(
      text: text, command: item.command(isLate: isLate(item), sending: sending),
      isDanger: isHearing(item) || isLate(item), urgency: urgency, due: item.due,
      short: capitalised(title))
  }

  // MARK: What comes next in this case

  private var next: HomeThing? {
    // Without a plan of this day there is no saying what comes next.
    guard plan != nil || today == nil else { return nil }
    let steps = NextStep.steps(for: dossier, plan: plan, progress: facts.progress)
    guard let step = steps.first, step != .done else { return nil }
    return HomeThing(
      text: step.explanation(in: language),
      command: step == .answerFirst && facts.isDialogue ? Self.goOn(language) : step.command,
      isDanger: step == .callMunicipality,
      urgency: step == .callMunicipality ? .help : .step)
  }

  /// The word of the dialogue that goes on with the questions.
  private static func goOn(_ language: Language) -> String { MenuItem.better.name(in: language) }

  /// Letters that are right and were not sent.
  private var ready: [KeptLetter] {
    facts.waiting.filter { $0.sent == nil && !facts.outdated.contains($0.id) }
  }

  /// Whether none of them can go by post: their addresses come first.
  private var lacksAddresses: Bool {
    !ready.isEmpty && !ready.contains { $0.canGo(by: .post) }
  }

  /// What says that all letters were posted, or shows what they still lack.
  fileprivate var sending: String {
    lacksAddresses ? "aflos letter check" : "aflos letter sent --all --by post"
  }

  private var unsent: HomeThing? {
    let isSaid = facts.agenda.contains { if case .send = $0.subject { true } else { false } }
    let count = ready.count
    guard count > 0, !isSaid else { return nil }
    let letters = Counted.letter.text(count, in: language)
    guard !lacksAddresses else {
      return HomeThing(
        text: language.say(
          dutch: "Klaar op het adres na: \(letters). Zie wat er nog ontbreekt.",
          english: "Ready but for the address: \(letters). See what is still missing."),
        command: sending, isDanger: false, urgency: .unsent)
    }
    return HomeThing(
      text: language.say(
        dutch: "Klaar om te versturen: \(letters). Zijn ze op de post? Zeg het dan.",
        english: "Ready to be sent: \(letters). Were they posted? Then say so."),
      command: sending, isDanger: false, urgency: .unsent)
  }

  /// What was sent and is more than there is now.
  private var tooMuch: HomeThing? {
    guard facts.tooMuch > 0 else { return nil }
    let who = Counted.creditor.text(facts.tooMuch, in: language)
    return HomeThing(
      text: language.say(
        dutch: "Wat u aanbood aan \(who), past niet meer. Kijk wat nu past.",
        english: "What you offered \(who) no longer fits. See what fits now."),
      command: "aflos plan changes", isDanger: false, urgency: .finding)
  }

  /// Letters that were not sent and no longer fit.
  private var outdated: HomeThing? {
    let count = facts.waiting.count { $0.sent == nil && facts.outdated.contains($0.id) }
    guard count > 0 else { return nil }
    let letters = Counted.letter.text(count, in: language)
    return HomeThing(
      text: language.say(
        dutch: "Klopt niet meer: \(letters). Maak ze opnieuw, voor u ze verstuurt.",
        english: "No longer right: \(letters). Make them anew before you send them."),
      command: "aflos letter write --all", isDanger: false, urgency: .outdated)
  }

  private var late: HomeThing? {
    guard let today else { return nil }
    let late = facts.unanswered.filter { $0.answerBy < today }
    let isSaid = facts.agenda.contains { if case .answer = $0.subject { true } else { false } }
    guard let first = late.first, !isSaid else { return nil }
    let day = first.answerBy.text(in: language)
    let name = dossier.label(of: first.debt)
    let more = late.count - 1
    return HomeThing(
      text: language.say(
        dutch: "\(name) zou antwoorden voor \(day)."
          + (more > 0 ? " Zo zijn er nog \(more)." : " Vraag het na."),
        english: "\(name) would answer by \(day)."
          + (more > 0 ? " There are \(more) more." : " Ask after it.")),
      command: "aflos call \(first.debt.text)", isDanger: false, urgency: .late,
      due: first.answerBy)
  }
}

extension AgendaItem {
  /// What helps with it: the payment, the script of a talk, or what to read first.
  fileprivate func command(isLate: Bool, sending: String) -> String {
    let call = debt.map { "aflos call \($0.text)" } ?? "aflos agenda"
    let check = debt.map { "aflos check \($0.text)" } ?? "aflos agenda"
    return switch subject {
    case .pay(let pay): isLate ? call : "aflos pay \(pay.debt.text)"
    case .answer, .hearing: call
    case .reply(let debt, _, .accepted): "aflos agree \(debt.text)"
    case .reply(let debt, _, .counterOffer): "aflos reply check \(debt.text)"
    case .reply: call
    case .promise(_, _, let debt): debt.map { "aflos log \($0.text)" } ?? "aflos log"
    case .matter(let id, _, _): "aflos handover show \(id.text)"
    case .theirLetter, .term, .objection, .limitation, .fine, .fourteenDays: check
    case .send: sending
    case .freed: "aflos plan changes"
    case .figures: "aflos law tables"
    case .budget: "aflos budget"
    }
  }
}

extension Finding {
  fileprivate var isShortfall: Bool { code == .shortfall }

  /// The day in court that it names.
  fileprivate var hearing: LocalDate? {
    switch issue {
    case .basicsAtRisk(_, let day), .summons(let day): day
    default: nil
    }
  }

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
