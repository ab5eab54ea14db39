import ArgumentParser
import Documents
import Domain

/// The options of a creditor, one for each field.
struct CreditorOptions: ThingOptions {
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.creditorName),
    completion: CommandHelp.values(.creditorName)) var name: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.creditorKind),
    completion: CommandHelp.values(.creditorKind)) var kind: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.creditorStreet),
    completion: CommandHelp.values(.creditorStreet)) var street: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.creditorPostcode),
    completion: CommandHelp.values(.creditorPostcode)) var postcode: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.creditorCity),
    completion: CommandHelp.values(.creditorCity)) var city: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.creditorEmail),
    completion: CommandHelp.values(.creditorEmail)) var email: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.creditorIBAN),
    completion: CommandHelp.values(.creditorIBAN)) var iban: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.customerNumber),
    completion: CommandHelp.values(.customerNumber)) var customerNumber: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.registerNumber),
    completion: CommandHelp.values(.registerNumber)) var registerNumber: String?

  var typed: [TypedOption] {
    typedOptions([
      (.creditorName, name), (.creditorKind, kind), (.creditorStreet, street),
      (.creditorPostcode, postcode), (.creditorCity, city), (.creditorEmail, email),
      (.creditorIBAN, iban), (.customerNumber, customerNumber),
      (.registerNumber, registerNumber),
    ])
  }
}
