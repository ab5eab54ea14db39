import Documents
import Domain
import Planning
import Store

// The usual costs of a household, one question each: most people have most of them, and a plan
// breaks on the one that was forgotten.

extension Entering {
  /// The key under which the file keeps the last usual cost that was asked.
  private static let progress = "journey.usualCosts"

  /// The name of the draft of a usual cost whose month is not known yet.
  private static let draft = "cost.usual"

  /// The key under which the file keeps what belongs to the life of this household.
  private static let situations = "situations"

  /// Asks in one question what belongs to somebody's life: it says which costs to ask after.
  func situations(_ comesBack: Bool) throws(Leaving) {
    let stored = try kept { () throws(StoreError) in try file.progress(Self.situations) }
    guard stored == nil || comesBack else { return }
    let known = try storedSituations()
    func question() -> Question {
      let names = known.map { $0.name(in: context.language) }
      return Question(
        text: Dialogue.whatBelongs.text(in: context.language),
        help: Dialogue.whatBelongsHelp.text(in: context.language),
        fallback: names.isEmpty ? nil : names.joined(separator: ", "),
        options: LifeSituation.allCases.map { $0.name(in: context.language) }, canSkip: true)
    }
    var chosen: [LifeSituation]?
    do throws(Leaving) {
      chosen = try context.conversation.ask(question()) { answer throws(InputError) in
        try Several(answer).chosen(LifeSituation.allCases, in: context.language)
      }
    } catch {
      guard case .done = error else { throw error }
    }
    let found = LifeSituation.allCases.filter { (chosen ?? []).contains($0) }
    if !found.isEmpty {
      let language = context.language
      context.display.say("  " + found.map { $0.name(in: language) }.listed(in: language))
    }
    try kept { () throws(StoreError) in
      try file.setProgress(Self.situations, found.map(\.rawValue).joined(separator: ","))
    }
  }

  private func storedSituations() throws(Leaving) -> [LifeSituation] {
    let stored = try kept { () throws(StoreError) in try file.progress(Self.situations) }
    guard let stored else {
      return try dossier().household.kind.hasChildren ? [.children] : []
    }
    return stored.split(separator: ",").compactMap { LifeSituation(rawValue: String($0)) }
  }

  /// Asks what each usual cost takes, from the first that was not asked before, or from the last
  /// for somebody who comes back.
  func usualCosts(_ comesBack: Bool) throws(Leaving) {
    try ask(try askedCosts(), comesBack, Self.progress)
  }

  /// Asks the few costs that take the most, for a first amount.
  func roughCosts(_ comesBack: Bool) throws(Leaving) {
    try ask(Cost.Category.essential.map { AskedCost($0) }, comesBack, "journey.roughCosts")
  }

  private func ask(
    _ costs: [AskedCost], _ comesBack: Bool, _ progress: String
  ) throws(Leaving) {
    let last = try kept { () throws(StoreError) in try file.progress(progress) }
    let next = costs.firstIndex { $0.key == last }.map { $0 + 1 } ?? 0
    var index = comesBack ? costs.count - 1 : next
    while index < costs.count {
      do throws(Leaving) {
        try ask(costs[index])
        let key = costs[index].key
        try kept { () throws(StoreError) in try file.setProgress(progress, key) }
        index += 1
      } catch {
        switch error {
        case .back where index > 0: index -= 1
        case .done:
          // None of the others is asked again.
          try kept { () throws(StoreError) in
            try file.setProgress(progress, costs.last?.key)
          }
          return
        default: throw error
        }
      }
    }
  }

  /// The usual costs, and those of the situations of this household before the rest of their kind.
  private func askedCosts() throws(Leaving) -> [AskedCost] {
    let household = try dossier().household
    let extra = try storedSituations().flatMap(\.costs)
    let usual = household.usualCosts
    func asked(_ costs: [SituationCost]) -> [AskedCost] { costs.map { AskedCost($0) } }
    return usual.flatMap { category -> [AskedCost] in
      let before = extra.filter { $0.category == category }
      return asked(before) + [AskedCost(category)]
    } + asked(extra.filter { !usual.contains($0.category) })
  }

  /// Asks one cost, and the month when it comes a few times a year; `<` there asks the amount
  /// again.
  func ask(_ asked: AskedCost) throws(Leaving) {
    let dossier = try dossier()
    let known = dossier.costs.first(where: asked.isMeant)
    var filling = try halfTyped(asked, known, dossier)
    while true {
      if filling == nil { filling = try askAmount(asked, known, dossier) }
      guard let typed = filling, typed.value.amount > .zero else { return }
      do throws(Leaving) {
        try keepDraft(of: typed, dossier)
        var settled = typed
        try Cost.addingDesk(dossier, in: file, context).settling().settle(&settled)
        settled.value = try withMonth(settled.value, dossier)
        return try save(settled, isNew: known == nil, dossier)
      } catch {
        guard case .back = error else { throw error }
        try kept { () throws(StoreError) in try file.dropDraft(for: Self.draft) }
        filling = nil
      }
    }
  }

  /// Nil when it was skipped, and when it was said why there is no amount.
  private func askAmount(
    _ asked: AskedCost, _ known: Cost?, _ dossier: Dossier
  ) throws(Leaving) -> Filling<Cost>? {
    let isKnownAbout = known.map { dossier.linesAbout.contains($0.id.text) } ?? false
    func question() -> Question {
      let language = context.language
      return Question(
        text: Dialogue.costQuestion(asked.name(language)).text(in: language),
        help: Dialogue.costHelp.text(in: language),
        fallback: known.map { cost in
          let typed = cost.amount.typable(in: language, cost.every)
          return isKnownAbout ? language.about(typed) : typed
        }, canSkip: true,
        unknown: known == nil ? .leftOpen : .stays, hasOwnWords: true)
    }
    let choice = Choice(
      Assurance.NoAmount.allCases, in: context.language, isNumbered: false)
    let usual = try usual(asked, known, dossier)
    let answer: CostAnswer? = try context.conversation.ask(question()) {
      answer throws(InputError) -> CostAnswer in
      if let usual, OfficeSay.usualWords.contains(folded(answer)) {
        return .amount(usual.amount, usual.every, isAbout: true)
      }
      return try CostAnswer(Typed(answer, for: .costAmount), of: asked.category, choice)
    }
    let typed: (money: Money, every: Frequency?, isAbout: Bool)
    switch answer {
    case nil: return nil
    case .noAmount(var why, var words)?:
      if why == .none, asked.isEssential {
        do throws(Leaving) {
          guard let reason = try askWhy(asked) else { return nil }
          (why, words) = reason
        } catch {
          // Back from this question: the amount is asked again.
          guard case .back = error else { throw error }
          return try askAmount(asked, known, dossier)
        }
      }
      if let known {
        guard try context.agreesToRemove(known.name, id: known.id.text) else { return nil }
      }
      try say(why, words, of: asked, known)
      return nil
    case .amount(let money, let every, let isAbout)?: typed = (money, every, isAbout)
    }
    let language = context.language
    var cost = known ?? .blank(dossier.newID("k", after: dossier.costs.map(\.id)))
    if known == nil {
      cost.category = asked.category
      cost.name = asked.name(language)
    }
    cost.amount = typed.money
    cost.every = typed.every ?? known?.every ?? .month
    if cost.amount > .zero {
      let said = "\(cost.amount.text(in: language)) \(cost.every.name(in: language))"
      context.display.say("  " + (typed.isAbout ? language.about(said) : said))
    }
    return Filling(
      value: cost, answered: Self.told, about: typed.isAbout ? [.costAmount] : [])
  }

  /// Nearly everybody has this cost: who pays it, or what is it part of? Nil where that stays open.
  private func askWhy(
    _ asked: AskedCost
  ) throws(Leaving) -> (why: Assurance.NoAmount, words: String?)? {
    func question() -> Question {
      let language = context.language
      return Question(
        text: Dialogue.whoPays(asked.name(language)).text(in: language),
        help: Dialogue.whoPaysHelp.text(in: language),
        options: NoAmountAnswer.allCases.map { $0.name(in: language) }, canSkip: true,
        unknown: .leftOpen)
    }
    return try context.conversation.ask(question()) { answer throws(InputError) in
      let words = answer.split(whereSeparator: \.isWhitespace).map(String.init)
      if words.count > 1, folded(words[0]) == "in" {
        return (.included, words.dropFirst().joined(separator: " "))
      }
      let choice = Choice(NoAmountAnswer.allCases, in: context.language, isNumbered: true)
      let why = try choice.read(Typed(answer, for: nil)).why
      // Of what is never nothing the reason is kept with it.
      return (why, why == .none ? NoAmountAnswer.not.name(in: context.language) : nil)
    }
  }

  /// What this cost usually is by the office that the dossier belongs to, said before it is asked: it is
  /// taken where somebody types so, as a rough amount, and never by itself.
  private func usual(
    _ asked: AskedCost, _ known: Cost?, _ dossier: Dossier
  ) throws(Leaving) -> HouseCosts.Line? {
    guard known == nil, asked.key == asked.category.rawValue,
      let costs = try within({ () throws(Failure) in try context.houseCosts() }),
      let line = costs.usual(asked.category, for: dossier.household.kind)
    else { return nil }
    let language = context.language
    context.display.say(
      "\n"
        + OfficeSay.usual(
          amount: line.amountText(in: language), source: costs.source, costs.day
        ).text(in: language))
    return line
  }

  /// What was typed before the program ended at the question about the month.
  private func halfTyped(
    _ asked: AskedCost, _ known: Cost?, _ dossier: Dossier
  ) throws(Leaving) -> Filling<Cost>? {
    guard let draft = try kept({ () throws(StoreError) in try file.draft(for: Self.draft) })
    else { return nil }
    let blank = known ?? .blank(dossier.newID("k", after: dossier.costs.map(\.id)))
    let filling = Cost.form.filling(blank, with: draft, context.formContext(dossier))
    guard filling.answered.contains(.costAmount), asked.isMeant(filling.value) else { return nil }
    sayGoesOn(with: filling.value.name)
    return filling
  }

  /// What a usual cost says without a question of its own.
  private static let told: Set<Field> = [.costCategory, .costName, .costAmount]

  private func keepDraft(of filling: Filling<Cost>, _ dossier: Dossier) throws(Leaving) {
    guard filling.value.every.mayHaveMonth else { return }
    let answers = Cost.form.answers(in: filling, context.formContext(dossier))
    try kept { () throws(StoreError) in
      try file.keepDraft(Draft(form: Self.draft, answers: answers))
    }
  }

  private func save(
    _ filling: Filling<Cost>, isNew: Bool, _ dossier: Dossier
  ) throws(Leaving) {
    let cost = filling.value
    let intent: Intent = isNew ? .added(.cost, cost.name) : .edited(.cost, cost.name)
    let checked = cost.checked()
    try kept { () throws(StoreError) in
      try file.change(intent, on: context.today) { changes throws(StoreError) in
        let desk = Cost.addingDesk(dossier, in: file, context)
        try Cost.save(checked, of: filling, at: desk, in: &changes)
        try changes.dropDraft(for: Self.draft)
      }
    }
  }

  /// Keeps why there is no amount, so that it is not asked again; a cost that was there is no more.
  private func say(
    _ why: Assurance.NoAmount, _ words: String?, of asked: AskedCost, _ known: Cost?
  ) throws(Leaving) {
    let said = Assurance(.cost(asked.category, why), words: words, on: context.today)
    let intent: Intent =
      known.map { .removed(.cost, $0.name) } ?? .added(.assurance, said.text(in: context.language))
    // What comes with a situation is one of several costs of its kind: that it is not there says nothing
    // of the others.
    let isWhole = asked.key == asked.category.rawValue
    guard isWhole || known != nil else { return }
    try kept { () throws(StoreError) in
      try file.change(intent, on: context.today) { changes throws(StoreError) in
        if let known { try changes.remove(known.id) }
        if isWhole { try changes.save(said) }
      }
    }
    context.display.say("  " + intent.text(in: context.language) + ".")
  }

  /// A bill that comes a few times a year falls in a month; it may be unknown.
  private func withMonth(_ cost: Cost, _ dossier: Dossier) throws(Leaving) -> Cost {
    guard cost.every.mayHaveMonth else { return cost }
    let known: Set<Field> = cost.month == nil ? [] : [.costMonth]
    var filling = Filling(value: cost, answered: known)
    let dialogue = FormDialogue(
      form: Cost.form, conversation: context.conversation,
      context: context.formContext(dossier), keep: { _, _ in })
    try dialogue.fill(&filling, from: [.costMonth])
    return filling.value
  }
}
