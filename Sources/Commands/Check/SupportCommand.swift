import ArgumentParser
import Documents
import Domain
import Exchange
import Planning

/// Whether to get help, why, whom to call and what to bring.
struct SupportCommand: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.support) }
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let (_, standing) = try context.standing()
    let (plan, dossier) = (try context.plan(of: standing), standing.stated)
    let advice = try lawful { () throws(LawError) in
      try HelpAdvice(of: plan, ClaimCheck(of: standing))
    }
    let language = context.language
    guard !context.options.json else {
      return context.display.print(
        SupportDocument.json(of: advice) { $0.text(of: dossier, in: language) })
    }
    context.display.show(supportReport(advice, of: dossier, in: language))
  }
}
