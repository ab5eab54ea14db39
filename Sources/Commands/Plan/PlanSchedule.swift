import ArgumentParser
import Documents
import Domain
import Exchange
import Planning

/// `aflos plan schedule`: the plan month by month until its end.
struct PlanSchedule: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.planSchedule) }
  @Flag(help: CommandHelp.option(.keep)) var keep = false
  @Flag(help: CommandHelp.option(.csv)) var csv = false
  @Flag(help: CommandHelp.option(.csvPlain)) var csvPlain = false
  @Option(
    parsing: .unconditional, help: CommandHelp.option(.strategy),
    completion: CommandHelp.typed(.strategy)) var strategy: String?
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let standing = try context.standing(trying: strategy)
    let (plan, dossier) = (try context.plan(of: standing), standing.now.dossier)
    let freed = keep ? FreedMoney.keep : .passOn
    let schedule = Schedule(of: plan, freed: freed)
    if context.options.json {
      context.display.print(ScheduleDocument.json(of: schedule))
    } else if csv || csvPlain {
      let table = ExportTables.schedule(schedule, of: dossier)
      let text = table.text(csvPlain ? .plain : .spreadsheet(context.language))
      context.display.print(bytes: Array(text.utf8))
    } else {
      context.display.show(
        scheduleReport(of: plan, freed: freed, in: context.language))
    }
  }
}

/// `aflos plan calendar`: pay days against due days.
struct PlanCalendar: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.planCalendar) }
  @Option(parsing: .unconditional, help: CommandHelp.option(.months)) var months: String?
  @Option(parsing: .unconditional, help: CommandHelp.option(.balance)) var balance: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.option(.strategy),
    completion: CommandHelp.typed(.strategy)) var strategy: String?
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let standing = try context.standing(trying: strategy)
    let (plan, dossier) = (try context.plan(of: standing), standing.now.dossier)
    let calendar = CashCalendar(
      of: plan,
      months: try context.number(months, .months, in: CashCalendar.monthsAllowed) ?? 2,
      start: try context.signedAmount(balance, .balance) ?? standing.balance ?? .zero)
    guard context.options.json else {
      return context.display.show(calendarReport(calendar, of: dossier, in: context.language))
    }
    context.display.print(ScheduleDocument.json(of: calendar))
  }
}
