import ArgumentParser
import Documents
import Domain
import Exchange
import Rules

/// `aflos law tables`: every table, or one with every figure of it.
struct LawTables: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.lawTables) }
  @Argument(help: CommandHelp.option(.table)) var name: [String] = []
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let use = try context.lawInUse()
    let language = context.language
    guard !name.isEmpty else {
      guard !context.options.json else {
        return context.display.print(
          LawDocument.json(of: use.law.listings, pack: use.law.packNumber) {
            $0.name(in: language)
          })
      }
      return context.display.show(lawTablesReport(use.law, in: language))
    }
    let table = try context.choice(
      name.joined(separator: " "), .table, of: RuleName.allCases)
    let listing = use.law.listing(of: table)
    context.show(
      lawTableReport(listing, in: language),
      json: LawDocument.json(of: [listing], pack: use.law.packNumber) { $0.name(in: language) },
      corrections: use.corrections,
      sources: listing.rows.flatMap(\.overrides).map { Source.entered($0.source) })
  }
}
