import ArgumentParser
import Documents
import Domain
import Exchange
import Planning
import Store

/// `aflos tell`: what is no amount and no fact of a thing. It keeps what a plan has to know before an
/// offer is real.
struct TellCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandHelp.configuration(
      .tell,
      subcommands: [
        List.self, CostAnswer.self, Right.self, Anyway.self, SumStated.self, NoIncome.self,
        WhoseDebt.self,
        Remove.self,
      ],
      defaultSubcommand: List.self)
  }

  struct List: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.tellList) }
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let (_, dossier) = try context.dossier()
      guard !context.options.json else {
        return context.display.print([
          "schema": "aflos.assurances/1",
          "items": .list(dossier.assurances) { DossierDocument.json(of: $0) },
        ])
      }
      context.display.show(tellReport(dossier.assurances, in: context.language))
    }
  }

  /// Why a cost has no amount of its own.
  struct CostAnswer: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.tellCost) }
    @Argument(
      help: CommandHelp.argument(.costCategory), completion: CommandHelp.completion(.costCategory))
    var category: String
    @Argument(
      help: CommandHelp.argument(.noAmount), completion: CommandHelp.completion(.noAmount))
    var answer: String
    @Option(parsing: .unconditional, help: CommandHelp.option(.tellWords)) var words: String?
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let (language, typed) = (context.language, Typed(category, for: nil))
      let told = try answered { () throws(InputError) in try ToldCost(typed, in: language) }
      let category = told.category
      let answer = try context.choice(answer, of: Assurance.NoAmount.self)
      guard answer != .none || words != nil || !Cost.Category.essential.contains(category) else {
        throw Failure(TellProblem.whoPays(category))
      }
      try context.tell(.cost(category, answer), words: words ?? told.part, on: context.today)
    }
  }

  /// That an unusual amount is right.
  struct Right: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.tellRight) }
    @Argument(
      help: CommandHelp.argument(.oddLine), completion: CommandHelp.completion(.oddLine)) var line:
      String
    @Option(parsing: .unconditional, help: CommandHelp.option(.tellReason)) var reason: String?
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let (_, standing) = try context.standing()
      // Of a debt it says that its amount was compared with one's own papers, unusual or not.
      if let debt = standing.stated.debt(ID(line)) {
        return try context.tell(
          .amountIsRight(line: line, debt.claimed, .once), words: reason, on: context.today)
      }
      let realism = Realism(of: try context.plan(of: standing))
      for finding in realism.findings {
        guard case .realism(.amountOdd(let odd)) = finding.issue, odd.line.place == line else {
          continue
        }
        return try context.tell(
          .amountIsRight(line: line, odd.amount, odd.every), words: reason, on: context.today)
      }
      throw Failure(TellProblem.notOdd(line))
    }
  }

  /// That an offer is made in spite of a finding.
  struct Anyway: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.tellAnyway) }
    @Argument(
      help: CommandHelp.argument(.liftedCode), completion: CommandHelp.completion(.liftedCode))
    var code: String
    @Option(
      parsing: .unconditional, help: CommandHelp.option(.debt), completion: CommandHelp.typed(.debt)
    ) var debt: String?
    @Option(parsing: .unconditional, help: CommandHelp.option(.tellReason)) var reason: String?
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let (_, standing) = try context.standing()
      let code = try context.choice(code, of: FindingCode.self)
      let named = try debt.map { typed throws(Failure) in
        try Debt.find(typed, in: standing.stated).id
      }
      let found = Realism(of: try context.plan(of: standing)).findings.filter { $0.code == code }
      guard let finding = found.first(where: { named == nil || $0.debt == named }) else {
        throw Failure(TellProblem.notFound(code, named))
      }
      if named == nil, found.count > 1 {
        throw Failure(TellProblem.whichDebt(code, found.compactMap(\.debt)))
      }
      guard case .realism(let issue) = finding.issue else {
        throw Failure(TellProblem.notFound(code, named))
      }
      switch finding.lift {
      case .never: throw Failure(TellProblem.notLifted(issue))
      case .reason where reason == nil: throw Failure(TellProblem.needsReason(code))
      case .reason, .yes: break
      }
      try context.tell(
        .anyway(code: code.rawValue, debt: finding.debt), words: reason, on: context.today)
    }
  }

  /// What somebody computed for this household.
  struct SumStated: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.tellSum) }
    @Argument(
      help: CommandHelp.argument(.statedSum), completion: CommandHelp.completion(.statedSum))
    var sum: String
    @Argument(
      help: CommandHelp.argument(.statedAmount), completion: CommandHelp.completion(.statedAmount))
    var amount: String
    @Option(parsing: .unconditional, help: CommandHelp.option(.statedBy)) var by: String?
    @Option(parsing: .unconditional, help: CommandHelp.option(.statedOn)) var on: String?
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let sum = try context.choice(sum, of: Assurance.Sum.self)
      let typed = Typed(amount, for: nil)
      let stated = try answered { () throws(InputError) in try typed.amount(above: .zero) }
      let day = try on.map { typed throws(Failure) in try context.day(typed, .statedOn) }
      try context.tell(.sum(sum, stated), words: by, on: day ?? context.today)
    }
  }

  /// That nothing comes in.
  struct NoIncome: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.tellNoIncome) }
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let (_, dossier) = try context.dossier()
      guard dossier.incomes.isEmpty else {
        throw Failure(TellProblem.hasIncome(dossier.incomes.map(\.id)))
      }
      try context.tell(.asked(.income, .none), words: nil, on: context.today)
    }
  }

  /// Who owes a debt.
  struct WhoseDebt: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.tellWhose) }
    @Argument(
      help: CommandHelp.argument(.debtsToTell), completion: CommandHelp.completion(.debtsToTell))
    var debts: String
    @Argument(
      help: CommandHelp.argument(.whose), completion: CommandHelp.completion(.whose)) var whose:
      String
    @Option(parsing: .unconditional, help: CommandHelp.option(.ownPart)) var amount: String?
    @Option(parsing: .unconditional, help: CommandHelp.option(.tellWords)) var words: String?
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let (_, dossier) = try context.dossier()
      let whose = try context.choice(whose, of: Assurance.Whose.self)
      let ids = try named(in: dossier)
      let part = try ownPart(of: ids, whose, in: dossier, context)
      try context.tell(
        ids.map { .whose($0, whose, part: part) }, words: words, on: context.today)
    }

    /// How much of it is the person's own, where that was said.
    private func ownPart(
      of ids: [ID<Debt>], _ whose: Assurance.Whose, in dossier: Dossier, _ context: Context
    ) throws(Failure) -> Money? {
      guard let amount else { return nil }
      guard whose == .part else { throw Failure(TellProblem.noPart) }
      let part = try context.read(amount, .ownPart) { typed throws(InputError) in
        try typed.amount(above: Money(cents: 1))
      }
      for debt in ids.compactMap({ dossier.debt($0) }) where part > debt.claimed {
        throw .option(.ownPart, InputError(nil, typed: amount, .amountAbove(debt.claimed)))
      }
      return part
    }

    /// The debts that were named, with commas between; all of which nothing was said yet, where that
    /// was typed.
    private func named(in dossier: Dossier) throws(Failure) -> [ID<Debt>] {
      if Self.all.contains(debts.lowercased()) {
        let open = dossier.debts.filter {
          $0.claimed > .zero && dossier.assurances.whose($0.id) == nil
        }.map(\.id)
        guard !open.isEmpty else { throw Failure(TellProblem.allTold) }
        return open
      }
      var ids: [ID<Debt>] = []
      for typed in debts.split(separator: ",") {
        let id = try Debt.find(String(typed), in: dossier).id
        if !ids.contains(id) { ids.append(id) }
      }
      guard !ids.isEmpty else { return [try Debt.find(debts, in: dossier).id] }
      return ids
    }

    private static let all = ["all", "alle", "allemaal"]
  }

  struct Remove: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.tellRemove) }
    @Argument(
      help: CommandHelp.argument(.told), completion: CommandHelp.completion(.told)) var place:
      String
    @Flag(name: [.long, .customShort("y")], help: CommandHelp.option(.putBack))
    var yes = false
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let (file, dossier) = try context.dossier()
      guard let said = dossier.assurances.first(where: { $0.matter.place == place }) else {
        throw .problem(
          .unknownThing(
            .assurance, typed: place, nearest: dossier.assurances.map(\.matter.place)))
      }
      let text = said.text(in: context.language)
      let intent = Intent.removed(.assurance, text)
      if !yes, context.hasSomebody {
        let context = context
        var agrees = false
        try context.asking { () throws(Leaving) in
          agrees = try context.agreesToRemove(text, id: place)
        }
        guard agrees else { throw .answered(.no) }
      }
      try stored { () throws(StoreError) in
        try file.change(intent, on: context.today) { changes throws(StoreError) in
          try changes.remove(said.matter)
        }
      }
      context.didChange(intent, id: place)
    }
  }
}

extension TellProblem: FailureCause {}

extension Context {
  /// One of the choices of an argument.
  fileprivate func choice<Value: Named & CaseIterable>(
    _ typed: String, of type: Value.Type
  ) throws(Failure) -> Value where Value.AllCases == [Value] {
    let language = language
    return try answered { () throws(InputError) in
      try Choice(type.allCases, in: language, isNumbered: false).read(Typed(typed, for: nil))
    }
  }

  /// Keeps what was said, in the place of what was said about the same before.
  mutating func tell(
    _ matter: Assurance.Matter, words: String?, on day: LocalDate
  ) throws(Failure) {
    try tell([matter], words: words, on: day)
  }

  /// The same of several matters, in one change.
  fileprivate mutating func tell(
    _ matters: [Assurance.Matter], words: String?, on day: LocalDate
  ) throws(Failure) {
    let (file, dossier) = try dossier()
    let words = try words.map { typed throws(Failure) in
      try read(typed, .tellWords) { typed throws(InputError) in try typed.line(limit: 500) }
    }
    let said = matters.map { Assurance($0, words: words, on: day) }
    let places = matters.map(\.place)
    let isNew = !dossier.assurances.contains { places.contains($0.matter.place) }
    let text = said.text(in: language)
    let intent: Intent = isNew ? .added(.assurance, text) : .edited(.assurance, text)
    try stored { () throws(StoreError) in
      try file.change(intent, on: today) { changes throws(StoreError) in
        for one in said { try changes.save(one) }
      }
    }
    didChange(intent, id: places.joined(separator: ","))
  }
}
