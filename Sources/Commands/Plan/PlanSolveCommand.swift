import ArgumentParser
import Documents
import Domain
import Exchange
import Planning

/// Finds the best plan of each problem in a file, and proves it. Needs no dossier.
struct PlanSolve: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.planSolve) }
  @Argument(
    help: CommandHelp.argument(.problemFile), completion: CommandHelp.completion(.problemFile))
  var source: String
  @Option(help: CommandHelp.option(.goal), completion: CommandHelp.typed(.goal)) var goal:
    RepaymentSolver.Goal?
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let bytes = try TextFile.read(source)
    switch RepaymentDocument.read(bytes) {
    case .failure(let findings): throw Failure(UnusableFile(findings, path: source))
    case .success(let problems):
      let goals = goal.map { [$0] } ?? RepaymentSolver.Goal.allCases
      context.display.print(RepaymentAnswers.text(of: problems, for: goals))
    }
  }
}

extension RepaymentSolver.Goal: ExpressibleByArgument {}
