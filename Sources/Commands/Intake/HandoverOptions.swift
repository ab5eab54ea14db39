import ArgumentParser
import Documents
import Domain

/// The options of everything that a handover holds besides persons. One that does not fit the kind of
/// thing is refused.
struct HandoverOptions: ParsableArguments {
  @Option(parsing: .unconditional, help: CommandHelp.field(.assetName)) var name: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.childBirthDate)) var birthDate: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.childHome),
    completion: CommandHelp.values(.childHome)) var home: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.assetWhose),
    completion: CommandHelp.values(.assetWhose)) var whose: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.assetValue)) var value: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.assetOwed)) var owed: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.matterWith)) var with: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.matterDebt),
    completion: CommandHelp.completion(.debtID)) var debt: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.matterOn)) var on: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.assetUntil)) var until: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.matterAmount)) var amount: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.matterExempt)) var exempt: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.matterReference)) var reference: String?
  @Option(parsing: .unconditional, help: CommandHelp.field(.matterNote)) var note: String?

  /// The options by their names, with the fields they are for.
  private static let names: [(name: String, fields: [Field])] = [
    ("name", [.childName, .assetName]), ("birth-date", [.childBirthDate]), ("home", [.childHome]),
    ("whose", [.childWhose, .assetWhose]), ("value", [.assetValue]), ("owed", [.assetOwed]),
    ("with", [.assetWith, .matterWith]), ("debt", [.matterDebt]), ("on", [.matterOn]),
    ("until", [.assetUntil, .matterUntil]), ("amount", [.matterAmount]),
    ("exempt", [.matterExempt]), ("reference", [.assetReference, .matterReference]),
    ("note", [.matterNote]),
  ]

  private var given: [(name: String, fields: [Field], typed: String)] {
    let all = [
      name, birthDate, home, whose, value, owed, with, debt, on, until, amount, exempt, reference,
      note,
    ]
    return zip(Self.names, all).compactMap { option, typed in
      typed.map { (option.name, option.fields, $0) }
    }
  }

  /// Whether none was given.
  var isEmpty: Bool { given.isEmpty }

  /// The answers for a form; one that it does not ask is refused, with those that it does.
  func typed<Value>(for form: Form<Value>, of thing: String) throws(Failure) -> [TypedOption] {
    var options: [TypedOption] = []
    for (name, fields, typed) in given {
      guard let field = fields.first(where: { form.row($0) != nil }) else {
        let fits = Self.names.filter { $0.fields.contains { form.row($0) != nil } }.map(\.name)
        throw Failure(HandoverProblem.notFor(option: name, thing: thing, fits: fits))
      }
      options.append((field, typed))
    }
    return options
  }
}
