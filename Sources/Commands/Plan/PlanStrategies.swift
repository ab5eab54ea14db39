import ArgumentParser
import Documents
import Domain
import Exchange
import Planning
import Rules
import Store

extension PlanCommand {
  /// Every way of dividing side by side.
  struct Compare: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.planCompare) }
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let (_, standing) = try context.standing()
      let today = context.today
      let facts = try lawful { () throws(LawError) in try CompareFacts(of: standing) }
      guard !context.options.json else {
        return context.display.print(
          CompareDocument.json(of: facts.comparison, distance: facts.distance, on: today))
      }
      let known = facts.comparison.rows.flatMap(\.plan.lastKnown)
      context.display.show(
        compareReport(facts, in: context.language).noting(
          known.first.map { [$0] } ?? [], in: context.language))
    }
  }

  /// Keeps a way of dividing in the dossier.
  struct Choose: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.planStrategy) }
    @Argument(
      help: CommandHelp.argument(.strategy), completion: CommandHelp.completion(.strategy))
    var name: [String] = []
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let (file, dossier) = try context.dossier()
      var settings = dossier.settings
      settings.strategy = try context.strategy(name.joined(separator: " "))
      let (chosen, today) = (settings, context.today)
      let intent = Intent.settingChanged(.strategy)
      try stored { () throws(StoreError) in
        try file.change(intent, on: today) { changes throws(StoreError) in
          try changes.set(chosen)
        }
      }
      context.didChange(intent, id: nil)
    }
  }

  /// A sum for final discharge.
  struct Settle: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.planSettle) }
    @Option(parsing: .unconditional, help: CommandHelp.option(.sum)) var sum: String?
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let (_, standing) = try context.standing()
      let (dossier, today) = (standing.now.dossier, context.today)
      let wanted = try context.sum(sum)
      let settlement = try lawful { () throws(LawError) in
        try Settlement.of(standing, sum: wanted)
      }
      guard !context.options.json else {
        return context.display.print(CompareDocument.json(of: settlement, on: today))
      }
      context.display.show(settlementReport(settlement, of: dossier, in: context.language))
    }
  }
}

extension Context {
  /// The picture of today, with another way of dividing where one was typed; that is not kept.
  mutating func standing(trying strategy: String?) throws(Failure) -> Standing {
    var (file, dossier) = try dossier()
    if let strategy { dossier.settings.strategy = try self.strategy(strategy) }
    return try standing(of: dossier, in: file)
  }

  /// A sum of money for all creditors; nil when none was typed.
  func sum(_ typed: String?) throws(Failure) -> Money? {
    guard let typed else { return nil }
    return try answered { () throws(InputError) in
      try Typed(typed, for: nil).amount(above: Money(cents: 1))
    }
  }

  /// The way of dividing that was typed.
  fileprivate func strategy(_ typed: String) throws(Failure) -> Strategy {
    let language = language
    return try answered { () throws(InputError) in
      try Choice(Strategy.allCases, in: language, isNumbered: false)
        .read(Typed(typed, for: .strategy))
    }
  }
}
