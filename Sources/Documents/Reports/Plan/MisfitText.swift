import Domain
import Planning

/// What does not fit, and the ways out in order.
struct MisfitText {
  let misfit: Misfit
  let dossier: Dossier
  let language: Language

  var blocks: [Report.Block] {
    [
      .heading(language.say(dutch: "Wat niet past", english: "What does not fit")),
      .paragraph(sum), .table(demands),
    ] + (few.map { [.paragraph($0)] } ?? []) + [
      .paragraph(waysOut), .bullets(misfit.exits.map(text)),
    ]
  }

  private var sum: String {
    let budget = misfit.smallestBudget.text(in: language)
    let (capacity, missing) = (
      misfit.capacity.text(in: language), misfit.missing.text(in: language)
    )
    return language.say(
      dutch: "Wat minstens nodig is, is \(budget) per maand. U kunt \(capacity) missen. "
        + "Er ontbreekt \(missing).",
      english: "The least that is needed is \(budget) a month. You can spare \(capacity). "
        + "\(missing) is missing.")
  }

  /// All that has to be paid, so that the sum can be checked.
  private var demands: ReportTable {
    ReportTable(
      columns: [
        .words(language.say(dutch: "Moet elke maand", english: "Has to be paid a month")),
        .amount(language.say(dutch: "Minstens", english: "At least")),
        .words(language.say(dutch: "Waarom", english: "Why")),
      ],
      rows: misfit.demands.map {
        [dossier.label(of: $0.debt), $0.amount.plain(in: language), why($0.cause)]
      },
      totals: [
        [
          language.say(dutch: "Samen", english: "Together"),
          misfit.smallestBudget.plain(in: language), "",
        ]
      ])
  }

  /// The fewest that do not fit together; nil where those are all.
  private var few: String? {
    guard misfit.clash.count < misfit.demands.count else { return nil }
    let names = names(misfit.clash.map(\.debt))
    let sum = misfit.clash.map(\.amount).sum().text(in: language)
    guard misfit.clash.count > 1 else {
      return language.say(
        dutch: "\(names) alleen vraagt al meer dan u kunt missen.",
        english: "\(names) alone asks more than you can spare.")
    }
    return language.say(
      dutch: "\(names) vragen samen al \(sum): meer dan u kunt missen.",
      english: "\(names) ask \(sum) together: more than you can spare.")
  }

  private func why(_ cause: Misfit.Cause) -> String {
    switch cause {
    case .running: language.say(dutch: "loopt al", english: "runs already")
    case .urgent(let months):
      language.say(
        dutch: "dringend, in \(Counted.month.text(months, in: .dutch))",
        english: "urgent, in \(Counted.month.text(months, in: .english))")
    case .bound(let bound): short(bound)
    }
  }

  private func short(_ bound: LowerBound) -> String {
    let assumed =
      bound.house?.mark(in: language)
      ?? (bound.isAssumed ? language.say(dutch: ", aangenomen", english: ", assumed") : "")
    return switch bound.basis {
    case .minimum, .houseMinimum, .ruleAmount:
      language.say(dutch: "laagste bedrag", english: "least amount") + assumed
    case .maximumMonths(let months), .houseMonths(_, let months), .ruleMonths(_, let months):
      language.say(
        dutch: "hooguit \(Counted.month.text(months, in: .dutch))",
        english: "at most \(Counted.month.text(months, in: .english))") + assumed
    case .noInstalments:
      language.say(dutch: "alles ineens", english: "all at once") + assumed
    }
  }

  private var waysOut: String {
    language.say(
      dutch: "Dit kunt u doen, in deze volgorde:",
      english: "This is what you can do, in this order:")
  }

  private func text(_ exit: Misfit.Exit) -> String {
    switch exit {
    case .fewerAtATime(let paid, let waiting):
      language.say(
        dutch: "Betaal eerst \(names(paid)). Vraag \(names(waiting)) om te wachten, met de brief "
          + "“\(PauseRequest.name(in: .dutch))”.",
        english: "First pay \(names(paid)). Ask \(names(waiting)) to wait, with the letter "
          + "“\(PauseRequest.name(in: .english))”.")
    case .longerByConsent(let longer):
      language.say(dutch: "Vraag om langer te mogen doen: ", english: "Ask to take longer: ")
        + longer.map(text).namedFirst(in: language) + "."
    case .tokenOrPause(let pauses):
      pause(pauses)
    case .professionalHelp:
      language.say(
        dutch: "Gaat niemand akkoord? Dan helpt uw gemeente gratis. "
          + "Vraag naar “schuldhulpverlening”.",
        english: "Does nobody agree? Then your municipality helps for free. "
          + "Ask for “schuldhulpverlening”.")
    }
  }

  private func text(_ longer: Misfit.Longer) -> String {
    let (name, amount) = (dossier.label(of: longer.debt), longer.monthly.text(in: language))
    return language.say(
      dutch: "\(name) \(amount) (\(longer.terms) keer)",
      english: "\(name) \(amount) (\(longer.terms) times)")
  }

  private func pause(_ pauses: [Misfit.Pause]) -> String {
    let byRule = pauses.compactMap { pause in
      pause.longest.map { "\(dossier.label(of: pause.debt)) (\($0.text(in: language)))" }
    }
    let ask = language.say(
      dutch: "Vraag om een pauze of een klein bedrag: \(names(pauses.map(\.debt))).",
      english: "Ask for a pause or a small amount: \(names(pauses.map(\.debt))).")
    guard !byRule.isEmpty else { return ask }
    return ask
      + language.say(
        dutch: " Een pauze kan bij \(byRule.namedFirst(in: .dutch)).",
        english: " A pause is possible at \(byRule.namedFirst(in: .english)).")
  }

  private func names(_ debts: [ID<Debt>]) -> String {
    debts.map { dossier.label(of: $0) }.namedFirst(in: language)
  }
}
