import ArgumentParser
import Documents
import Domain
import Exchange
import Planning
import Store

/// Numbers without names, for whoever pays for it.
struct OfficeNumbersCommand: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.officeNumbers) }
  @Argument(
    help: CommandHelp.argument(.officeFolder), completion: CommandHelp.completion(.officeFolder))
  var folder: String?
  @Option(help: CommandHelp.option(.officeFrom)) var from: String?
  @Option(help: CommandHelp.option(.officeThrough)) var through: String?
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let today = context.today
    let first = try from.map { typed throws(Failure) in try day(typed, .officeFrom, context) }
    let last = try through.map { typed throws(Failure) in
      try day(typed, .officeThrough, context)
    }
    let desk = try OfficeDesk(context.officeFolder(folder), context, whole: 0)
    let numbers = OfficeNumbers(
      of: desk.clients(desk.paths),
      from: first ?? LocalDate(year: today.year, month: 1, day: 1) ?? today,
      through: last ?? today)
    guard !context.options.json else {
      return context.display.print(OfficeDocument.json(of: numbers))
    }
    context.display.show(officeNumbersReport(numbers, folder: folder ?? "", in: context.language))
  }

  private func day(
    _ typed: String, _ option: OptionWords, _ context: Context
  ) throws(Failure) -> LocalDate {
    try context.read(typed, option) { typed throws(InputError) in
      try typed.day(today: context.today, leaning: .past)
    }
  }
}
