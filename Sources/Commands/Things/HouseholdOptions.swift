import ArgumentParser
import Documents
import Domain

/// The options of the household and its settings, one for each field.
struct HouseholdOptions: ThingOptions {
  @Option(parsing: .unconditional, help: CommandHelp.field(.senderName)) var name: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.senderStreet)) var street: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.senderPostcode)) var postcode: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.senderCity)) var city: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.senderEmail)) var email: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.senderPhone)) var phone: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.householdKind)) var kind: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.birthYear)) var birthYear: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.childBirthYears)) var childBirthYears:
    String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.reserve)) var reserve: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.language)) var language: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.countYearlyIncome))
  var countYearlyIncome: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.urgentMonths)) var urgentMonths: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.strategy)) var strategy: String?

  var typed: [TypedOption] {
    typedOptions([
      (.senderName, name), (.senderStreet, street), (.senderPostcode, postcode),
      (.senderCity, city), (.senderEmail, email), (.senderPhone, phone),
      (.householdKind, kind), (.birthYear, birthYear), (.childBirthYears, childBirthYears),
      (.reserve, reserve), (.language, language), (.countYearlyIncome, countYearlyIncome),
      (.urgentMonths, urgentMonths), (.strategy, strategy),
    ])
  }
}
