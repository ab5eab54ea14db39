import ArgumentParser
import Documents
import Domain

/// The options of a creditor, one for each field.
struct CreditorOptions: ThingOptions {
  @Option(parsing: .unconditional, help: CommandHelp.field(.creditorName)) var name: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.creditorKind)) var kind: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.creditorStreet)) var street: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.creditorPostcode)) var postcode: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.creditorCity)) var city: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.creditorEmail)) var email: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.creditorIBAN)) var iban: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.customerNumber)) var customerNumber:
    String?

  var typed: [TypedOption] {
    typedOptions([
      (.creditorName, name), (.creditorKind, kind), (.creditorStreet, street),
      (.creditorPostcode, postcode), (.creditorCity, city), (.creditorEmail, email),
      (.creditorIBAN, iban), (.customerNumber, customerNumber),
    ])
  }
}
