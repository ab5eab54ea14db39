import ArgumentParser
import Documents
import Domain

/// The law in figures: calculators and tables, each usable without a dossier.
struct LawCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandHelp.configuration(
      .law,
      subcommands: [
        LawInterest.self, LawOwed.self, LawCosts.self, LawLimitation.self, LawExempt.self,
        LawIBAN.self,
        LawReference.self, LawFine.self, LawTables.self, LawSet.self,
        LawUpdate.self, LawExport.self,
      ],
      defaultSubcommand: LawTables.self)
  }
}
