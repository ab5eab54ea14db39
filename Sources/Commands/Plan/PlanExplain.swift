import ArgumentParser
import Documents
import Domain
import Exchange
import Planning

extension PlanCommand {
  /// How a figure came about. Takes the options of the screens that have any.
  struct Explain: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.planExplain) }
    @Argument(
      help: CommandHelp.argument(.figure), completion: CommandHelp.completion(.figure)) var figure:
      [String] = []
    @Option(
      parsing: .unconditional, help: CommandHelp.option(.strategy),
      completion: CommandHelp.typed(.strategy)) var strategy: String?
    @Option(parsing: .unconditional, help: CommandHelp.option(.sum)) var sum: String?
    @OptionGroup var stress: StressOptions
    @OptionGroup var whatIf: WhatIfOptions
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let standing = try context.standing(trying: strategy)
      let dossier = standing.now.dossier
      guard !figure.isEmpty else {
        return show(figureList(of: dossier, in: context.language), context)
      }
      let plan = try context.plan(of: standing)
      let language = context.language
      let typed = figure.joined(separator: " ")
      let figure = try answered { () throws(InputError) in
        try PlanFigure.read(typed, in: dossier, language: language)
      }
      let facts = ExplanationFacts(
        plan: plan, options: try options(for: figure, of: plan, context))
      let report = try lawful { () throws(LawError) in
        try explanation(of: figure, facts, in: language)
      }
      show(report, context)
    }

    private func show(_ report: Report, _ context: Context) {
      guard context.options.json else { return context.display.show(report) }
      context.display.print(ReportDocument.json(of: report, schema: "aflos.explanation/1"))
    }

    private func options(
      for figure: PlanFigure, of plan: Plan, _ context: Context
    ) throws(Failure) -> ExplanationFacts.Options {
      let (usual, standing) = (ExplanationFacts.Options.usual, plan.standing)
      let isDays =
        switch figure {
        case .calendar, .day: true
        default: false
        }
      return ExplanationFacts.Options(
        draw: isDays ? usual.draw : try stress.draw(context, from: plan.year.start),
        change: whatIf.isEmpty ? nil : try whatIf.change(of: standing.now.dossier, context),
        sum: try context.sum(sum),
        calendarMonths: isDays
          ? try context.number(stress.months, .months, in: CashCalendar.monthsAllowed)
            ?? usual.calendarMonths : usual.calendarMonths,
        calendarStart: try context.signedAmount(stress.balance, .balance)
          ?? standing.balance ?? usual.calendarStart)
    }
  }
}
