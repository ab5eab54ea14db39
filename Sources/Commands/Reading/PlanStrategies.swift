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
      let (_, dossier) = try context.currentDossier()
      let (law, today) = (try context.law(for: dossier), context.today)
      let facts = try lawful { () throws(LawError) in
        try CompareFacts(of: dossier, on: today, law: law)
      }
      guard !context.options.json else {
        return context.display.print(
          CompareDocument.json(of: facts.comparison, distance: facts.distance, on: today))
      }
      let sources = facts.comparison.rows.flatMap(\.plan.sourcesOfRules)
      context.display.show(
        compareReport(facts, of: dossier, in: context.language).noting(
          law.lastKnown(on: today, among: sources), in: context.language))
    }
  }

  /// Keeps a way of dividing in the dossier.
  struct Choose: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.planStrategy) }
    @Argument(help: CommandHelp.argument(.strategy)) var name: [String] = []
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
      let (_, dossier) = try context.currentDossier()
      let (law, today) = (try context.law(for: dossier), context.today)
      let wanted = try context.sum(sum)
      let settlement = try lawful { () throws(LawError) in
        try Settlement.of(dossier, sum: wanted, on: today, law: law)
      }
      guard !context.options.json else {
        return context.display.print(CompareDocument.json(of: settlement, on: today))
      }
      context.display.show(settlementReport(settlement, of: dossier, in: context.language))
    }
  }
}

extension Context {
  /// The dossier as it stands today, with another way of dividing where one was typed; that is not
  /// kept.
  mutating func dossier(trying strategy: String?) throws(Failure) -> (DossierFile, Dossier) {
    var (file, dossier) = try currentDossier()
    if let strategy { dossier.settings.strategy = try self.strategy(strategy) }
    return (file, dossier)
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
