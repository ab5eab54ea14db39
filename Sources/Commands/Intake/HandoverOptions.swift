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

  private var given: [(fields: [Field], typed: String)] {
    let all: [([Field], String?)] = [
      ([.childName, .assetName], name), ([.childBirthDate], birthDate), ([.childHome], home),
      ([.childWhose, .assetWhose], whose), ([.assetValue], value), ([.assetOwed], owed),
      ([.assetWith, .matterWith], with), ([.matterDebt], debt), ([.matterOn], on),
      ([.assetUntil, .matterUntil], until), ([.matterAmount], amount),
      ([.matterExempt], exempt), ([.assetReference, .matterReference], reference),
      ([.matterNote], note),
    ]
    return all.compactMap { fields, typed in typed.map { (fields, $0) } }
  }

  /// Whether none was given.
  var isEmpty: Bool { given.isEmpty }

  /// The answers for a form; one that it does not ask is refused beside what the thing is.
  func typed<Value>(for form: Form<Value>, of kind: Field) throws(Failure) -> [TypedOption] {
    var options: [TypedOption] = []
    for (fields, typed) in given {
      guard let field = fields.first(where: { form.row($0) != nil }) else {
        throw .input(InputError(fields.first, typed: typed, .notBeside(kind)))
      }
      options.append((field, typed))
    }
    return options
  }
}
