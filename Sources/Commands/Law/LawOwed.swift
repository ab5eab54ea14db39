import ArgumentParser
import Documents
import Domain
import Exchange
import Planning
import Rules

/// `aflos law owed`: what is owed on some days of the claims in a file, and how terms would run. A
/// dossier is not needed; where there is one, its corrections of the law hold.
struct LawOwed: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.lawOwed) }
  @Argument(
    help: CommandHelp.argument(.claimFile), completion: CommandHelp.completion(.claimFile))
  var source: String
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let use = try context.lawInUse()
    let bytes = try TextFile.read(source)
    switch OwedDocument.read(bytes) {
    case .failure(let findings): throw Failure(UnusableFile(findings, path: source))
    case .success(let questions):
      var answers: [OwedAnswer] = []
      for question in questions {
        answers.append(
          try lawful { () throws(LawError) in try OwedAnswer.of(question, law: use.law) })
      }
      context.show(
        owedReport(answers, in: context.language), json: OwedDocument.json(of: answers),
        corrections: use.corrections, sources: answers.flatMap(\.sources))
    }
  }
}
