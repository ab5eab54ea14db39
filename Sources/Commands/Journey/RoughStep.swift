import Documents
import Domain
import Planning
import Store

/// The first step: what matters most, roughly, so that a first amount is there after a few questions.
struct RoughStep {
  let file: DossierFile
  let entering: Entering

  private enum Part: String, CaseIterable {
    case living, income, costs, debts, danger
  }

  private var context: Context { entering.context }
  private var language: Language { context.language }

  func run(_ comesBack: Bool) throws(Leaving) {
    var (comesBack, isAgain) = (comesBack, false)
    while true {
      do throws(Leaving) { return try takeAll(comesBack, isAgain) } catch {
        // Nothing comes before the first question: it is asked again.
        guard case .back = error else { throw error }
        (comesBack, isAgain) = (false, true)
        context.display.say(RoughSay.isFirst.text(in: language))
      }
    }
  }

  private func takeAll(_ comesBack: Bool, _ isAgain: Bool) throws(Leaving) {
    var isAgain = isAgain
    try Stages<Part>(file: file, progress: "journey.rough").run(comesBack) {
      part, comesBack throws(Leaving) in
      defer { isAgain = false }
      do throws(Leaving) { try take(part, comesBack, isAgain) } catch {
        // Done with this part: the next one comes.
        guard case .done = error else { throw error }
      }
      if part == .costs { try sayWhatIsLeft() }
    }
  }

  private func take(_ part: Part, _ comesBack: Bool, _ isAgain: Bool) throws(Leaving) {
    switch part {
    case .living:
      try entering.household(
        [.householdKind, .childBirthYears],
        isAgain ? .all : comesBack ? .last : .unasked(key: "journey.you"))
    case .income: try RoughIncome(file: file, entering: entering).run()
    case .costs: try entering.roughCosts(comesBack)
    case .debts: try RoughDebts(file: file, entering: entering).run()
    case .danger: try askDanger()
    }
  }

  /// The first number, said to be provisional.
  private func sayWhatIsLeft() throws(Leaving) {
    let dossier = try entering.dossier()
    guard dossier.isIncomeKnown else {
      return context.display.say("\n" + RoughSay.noIncomeYet.text(in: language))
    }
    let standing = try within { () throws(Failure) in
      try context.standing(of: dossier, in: file)
    }
    let budget = Budget(of: standing)
    if dossier.hasNoIncome {
      context.display.say("\n" + RoughSay.nothingComesIn.text(in: language))
    }
    guard !dossier.hasNoIncome || budget.shortfall > .zero else { return }
    let say: RoughSay =
      budget.shortfall > .zero
      ? .shortSoFar(budget.shortfall)
      : .leftSoFar(budget.capacity, without: budget.unknownEssentials(of: standing.now.dossier))
    context.display.say("\n" + say.text(in: language))
  }

  /// Asks of all debts together what cannot wait: then how far those have gone.
  private func askDanger() throws(Leaving) {
    let dossier = try entering.dossier()
    let untold = dossier.untoldDebts
    guard !untold.isEmpty else { return }
    let stored = try kept { () throws(StoreError) in try file.progress(Self.endangered) }
    if let stored {
      // The debts were named before the program ended.
      let named = stored.split(separator: ",").map { ID<Debt>(String($0)) }
      return try askStages(of: named.filter(untold.contains), dossier)
    }
    let labels = untold.map { dossier.label(of: $0) }
    let chosen = try context.conversation.ask(
      Question(
        text: RoughSay.danger.text(in: language), help: RoughSay.dangerHelp.text(in: language),
        options: labels, keys: untold.map(\.text), canSkip: true)
    ) { typed throws(InputError) in
      try Several(typed).chosen(
        zip(untold.map(\.text), labels).map { ($0, $1) }
      ).map { ID<Debt>($0) }
    }
    let debts = chosen ?? []
    try kept { () throws(StoreError) in
      try file.setProgress(Self.endangered, debts.map(\.text).joined(separator: ","))
    }
    do throws(Leaving) { try askStages(of: debts, dossier) } catch {
      if case .back = error {
        try kept { () throws(StoreError) in try file.setProgress(Self.endangered, nil) }
        return try askDanger()
      }
      throw error
    }
  }

  private func askStages(of debts: [ID<Debt>], _ dossier: Dossier) throws(Leaving) {
    for debt in debts {
      context.display.say("\n" + dossier.label(of: debt))
      try entering.one(Debt.self, debt.text, .debtStage)
    }
    try kept { () throws(StoreError) in try file.setProgress(Self.endangered, nil) }
  }

  /// The key under which the file keeps the debts that cannot wait, until their stages are told.
  private static let endangered = "journey.danger"
}

/// Several things of a list in one answer: their numbers, ids or names, with commas or “en” between.
struct Several {
  let typed: String

  init(_ typed: String) { self.typed = typed }

  private static let none: Set = ["0", "-", "geen", "niets", "niks", "nee", "n", "none", "no"]

  /// The ids of those that are meant, in the order of the list; none for a word that says so.
  func chosen(_ things: [(id: String, label: String)]) throws(InputError) -> [String] {
    guard !Self.none.contains(typed.lowercased()) else { return [] }
    return try chosen(Choice.known(things))
  }

  /// The same of values that have names of their own.
  func chosen<Value: Named & Hashable>(
    _ values: [Value], in language: Language
  ) throws(InputError) -> [Value] {
    guard !Self.none.contains(typed.lowercased()) else { return [] }
    return try chosen(Choice(values, in: language, isNumbered: true))
  }

  private func chosen<Value: Hashable>(_ choice: Choice<Value>) throws(InputError) -> [Value] {
    var found: Set<Value> = []
    for part in parts { found.insert(try choice.read(Typed(part, for: nil))) }
    return choice.options.map(\.value).filter(found.contains)
  }

  /// Numbers and ids may have spaces between; names have commas, or “en”.
  private var parts: [String] {
    let words = typed.split { $0.isWhitespace || ",;&".contains($0) }.map(String.init)
      .filter { !["en", "and"].contains($0.lowercased()) }
    let areShort = words.allSatisfy { $0.contains(where: \.isNumber) && $0.count <= 5 }
    if areShort { return words }
    return typed.replacing(" en ", with: ",").replacing(" and ", with: ",")
      .split { ",;&".contains($0) }.map { trimmed($0) }.filter { !$0.isEmpty }
  }
}
