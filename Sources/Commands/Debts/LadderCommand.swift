import ArgumentParser
import Documents
import Domain
import Exchange
import Planning
import Rules

/// How far creditors have gone: `aflos debt ladder d3`.
struct LadderCommand: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.debtLadder) }
  @Argument(
    help: CommandHelp.argument(.debtID), completion: CommandHelp.completion(.debtID)) var debt:
    String?
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let (_, standing) = try context.standing()
    let dossier = standing.now.dossier
    let only = try debt.map { typed throws(Failure) in try Debt.find(typed, in: dossier) }
    var ladders: [Ladder] = []
    for debt in only.map({ [$0] }) ?? dossier.debts.filter({ $0.claimed > .zero }) {
      ladders.append(try context.ladder(of: debt, in: standing))
    }
    ladders = Ladder.mostPressingFirst(ladders)
    guard !context.options.json else {
      return context.display.print(LadderDocument.json(of: ladders, on: context.today))
    }
    let language = context.language
    guard only != nil, let ladder = ladders.first else {
      return context.display.show(ladderList(ladders, of: dossier, in: language))
    }
    context.display.show(
      ladderReport(ladder, of: dossier, in: language).noting(
        standing.law.lastKnown(on: context.today, of: ladder.tables), in: language))
  }
}

extension Context {
  /// The ladder of a debt, which is as it is now in `standing`.
  func ladder(of debt: Debt, in standing: Standing) throws(Failure) -> Ladder {
    try lawful { () throws(LawError) in try Ladder.of(debt, in: standing) }
  }
}
