import ArgumentParser
import Documents
import Domain

/// What the office keeps once for all its clients, and where it stands.
struct OfficeHouseCommand: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.officeHouse) }
  @Argument(
    help: CommandHelp.argument(.officeFolder), completion: CommandHelp.completion(.officeFolder))
  var folder: String?
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let (office, _) = try context.office(folder)
    let house = try office.officeHouse()
    guard !context.options.json else { return context.display.print(house.json) }
    let own = "\(context.officeFolder(folder))/aflos-office"
    context.display.show(
      officeHouseReport(house, folder: own, office: folder, in: context.language))
  }
}
