import ArgumentParser
import Documents
import Domain
import Exchange
import Planning

/// What the codes of findings mean: `aflos explain mayBeTimeBarred`. It needs no dossier; where there
/// is one, it says on which debts the finding holds today.
struct ExplainCommand: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.explain) }
  @Argument(
    help: CommandHelp.argument(.findingCode), completion: CommandHelp.completion(.findingCode))
  var code: String?
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    var found: [Finding] = []
    var names = Dossier.empty(in: context.language)
    if try context.dossierIfAny() != nil {
      let (_, standing) = try context.standing()
      found = try context.findings(of: standing)
      names = standing.now.dossier
    }
    let language = context.language
    let only = try code.map { typed throws(Failure) in
      try answered { () throws(InputError) in
        try Choice(FindingCode.allCases, in: language, isNumbered: false)
          .read(Typed(typed, for: nil))
      }
    }
    let codes = only.map { [$0] } ?? FindingCode.allCases
    guard !context.options.json else {
      return context.display.print(
        CheckDocument.json(
          explaining: codes, found: found, meaning: { $0.meaning(in: language) },
          advice: { $0.advice(in: language) }))
    }
    guard let only else { return context.display.show(codeList(in: language)) }
    context.display.show(codeReport(only, found: found, of: names, in: language))
  }
}

extension Context {
  /// Everything that is found today, by plan, check and verdict, each once.
  func findings(of standing: Standing) throws(Failure) -> [Finding] {
    let plan = try plan(of: standing)
    return plan.allFindings + Realism(of: plan).findings
  }
}
