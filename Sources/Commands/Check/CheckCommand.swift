import ArgumentParser
import Documents
import Domain
import Exchange
import Planning
import Rules

/// Holds every claim against the law. It ends with exit code 1 when something cannot wait (a finding
/// of severity `stop`), else with 0, findings or not.
struct CheckCommand: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.check) }
  @Argument(
    help: CommandHelp.argument(.debtID), completion: CommandHelp.completion(.debtID)) var debt:
    String?
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let (_, standing) = try context.standing()
    let dossier = standing.now.dossier
    var check = ClaimCheck(of: standing)
    if let debt { check = check.only(try Debt.find(debt, in: dossier).id) }
    let language = context.language
    let sources = check.findings.flatMap(\.allSources)
    if context.options.json {
      context.display.print(CheckDocument.json(of: check) { $0.text(of: dossier, in: language) })
    } else {
      context.display.show(
        checkReport(check, in: language).noting(
          dossier.lawCorrections, among: sources, in: language
        ).noting(check.standing.law.lastKnown(on: check.on, among: sources), in: language))
    }
    if check.mustStop { throw .answered(.no) }
  }
}
