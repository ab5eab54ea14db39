import ArgumentParser
import Documents
import Domain

/// The options of the household and its settings, one for each field.
struct HouseholdOptions: ThingOptions {
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.senderName),
    completion: CommandHelp.values(.senderName)) var name: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.senderStreet),
    completion: CommandHelp.values(.senderStreet)) var street: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.senderPostcode),
    completion: CommandHelp.values(.senderPostcode)) var postcode: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.senderCity),
    completion: CommandHelp.values(.senderCity)) var city: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.senderEmail),
    completion: CommandHelp.values(.senderEmail)) var email: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.senderPhone),
    completion: CommandHelp.values(.senderPhone)) var phone: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.senderBirthDate),
    completion: CommandHelp.values(.senderBirthDate)) var birthDate: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.householdKind),
    completion: CommandHelp.values(.householdKind)) var kind: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.birthYear),
    completion: CommandHelp.values(.birthYear)) var birthYear: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.childBirthYears),
    completion: CommandHelp.values(.childBirthYears)) var childBirthYears: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.reserve),
    completion: CommandHelp.values(.reserve)) var reserve: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.language),
    completion: CommandHelp.values(.language)) var language: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.countYearlyIncome),
    completion: CommandHelp.values(.countYearlyIncome))
  var countYearlyIncome: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.urgentMonths),
    completion: CommandHelp.values(.urgentMonths)) var urgentMonths: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.strategy),
    completion: CommandHelp.values(.strategy)) var strategy: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.lettersBirthDate),
    completion: CommandHelp.values(.lettersBirthDate)) var lettersBirthDate: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.lettersPhone),
    completion: CommandHelp.values(.lettersPhone)) var lettersPhone: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.lettersEmail),
    completion: CommandHelp.values(.lettersEmail)) var lettersEmail: String?

  var typed: [TypedOption] {
    typedOptions([
      (.senderName, name), (.senderStreet, street), (.senderPostcode, postcode),
      (.senderCity, city), (.senderEmail, email), (.senderPhone, phone),
      (.senderBirthDate, birthDate),
      (.householdKind, kind), (.birthYear, birthYear), (.childBirthYears, childBirthYears),
      (.reserve, reserve), (.language, language), (.countYearlyIncome, countYearlyIncome),
      (.urgentMonths, urgentMonths), (.strategy, strategy),
      (.lettersBirthDate, lettersBirthDate), (.lettersPhone, lettersPhone),
      (.lettersEmail, lettersEmail),
    ])
  }
}
