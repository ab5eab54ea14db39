import ArgumentParser
import Documents
import Domain
import Exchange
import Imports
import Store

/// `aflos office usual`: what costs usually are by the experience of the office.
struct OfficeUsualCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandHelp.configuration(
      .officeUsual, subcommands: [List.self, Set.self], defaultSubcommand: List.self)
  }

  struct List: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.officeUsualList) }
    @Argument(
      help: CommandHelp.argument(.officeFolder),
      completion: CommandHelp.completion(.officeFolder))
    var folder: String?
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let (office, _) = try context.office(folder)
      let costs = try office.houseCosts()
      guard !context.options.json else {
        return context.display.print(
          costs?.json ?? ["schema": "aflos.office-costs/1", "costs": [], "questions": []])
      }
      context.display.show(officeCostsReport(costs, folder: folder, in: context.language))
    }
  }

  struct Set: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.officeUsualSet) }
    @Argument(
      help: CommandHelp.argument(.costCategory), completion: CommandHelp.completion(.costCategory))
    var cost: String
    @Argument(
      help: CommandHelp.argument(.usualAmount), completion: CommandHelp.completion(.usualAmount))
    var amount: String
    @Argument(
      help: CommandHelp.argument(.officeFolder),
      completion: CommandHelp.completion(.officeFolder))
    var folder: String?
    @Option(help: CommandHelp.option(.costsHousehold)) var household: String?
    @Option(help: CommandHelp.option(.termsSource)) var source: String?
    @Option(help: CommandHelp.option(.termsDay)) var on: String?
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let (office, place) = try context.office(folder)
      let before = try office.houseCosts()
      let (language, today) = (context.language, context.today)
      let category = try answered { () throws(InputError) in
        try Choice(Cost.Category.allCases, in: language, isNumbered: false)
          .read(Typed(cost, for: .costCategory))
      }
      let kind = try household.map { typed throws(Failure) in
        try context.read(typed, .costsHousehold) { typed throws(InputError) in
          try Choice(Household.Kind.allCases, in: language, isNumbered: false).read(typed)
        }
      }
      let said = try source.map { typed throws(Failure) in
        try context.read(typed, .termsSource) { typed throws(InputError) in try typed.line() }
      }
      let day = try on.map { typed throws(Failure) in
        try context.read(typed, .termsDay) { typed throws(InputError) in
          try typed.houseDay(today)
        }
      }
      guard let origin = said ?? before?.source else { throw Failure(OfficeProblem.needsSource) }
      var costs =
        before ?? HouseCosts(lines: [], questions: [], day: today, source: origin)
      (costs.day, costs.source) = (day ?? today, origin)
      let position = costs.lines.firstIndex { $0.category == category && $0.kind == kind }
      if amount == "-" {
        if let position { costs.lines.remove(at: position) }
      } else {
        let read = try answered { () throws(InputError) in
          try Typed(amount, for: .costAmount).amountThatComesBack()
        }
        let line = HouseCosts.Line(
          category: category, kind: kind, amount: read.money, every: read.every ?? .month)
        if let position { costs.lines[position] = line } else { costs.lines.append(line) }
      }
      let line = costs.lines.first { $0.category == category && $0.kind == kind }
      try keep(costs, line, (category, kind), office, place, context)
      guard !context.options.json else { return context.display.print(costs.json) }
      context.display.show(officeCostsReport(costs, folder: folder, in: language))
      guard before != costs else { return }
      context.display.say(OfficeSay.takeBack(folder: folder).text(in: language))
    }

    /// Changes the text of the office, in the words that it has.
    private func keep(
      _ costs: HouseCosts, _ line: HouseCosts.Line?,
      _ cost: (category: Cost.Category, kind: Household.Kind?), _ office: Context, _ place: String,
      _ context: Context
    ) throws(Failure) {
      let path = office.officeFile(.costs)
      let text = try path.map { path throws(Failure) in try office.houseText(at: path) }
      let words: Language = text.map { $0.contains("dag:") ? .dutch : .english } ?? context.language
      let (category, kind) = context.houseWords
      let origin = [
        (HouseTerms.Key.day.word(in: words), costs.day.iso),
        (HouseTerms.Key.source.word(in: words), costs.source),
      ]
      let name = line?.label(in: context.language) ?? cost.category.name(in: context.language)
      let changed = try edited { () throws(HouseTextProblem) in
        try HouseCosts.text(
          text ?? HouseCosts.fileHead(in: words), changing: cost,
          (line?.label(in: words) ?? "", line.map { $0.amount.typable(in: words, $0.every) }),
          origin: origin, category: category, kind: kind)
      }
      try context.keepOffice(.costs, changed, OfficeDeed(.usualCost, name), in: place)
    }
  }
}
