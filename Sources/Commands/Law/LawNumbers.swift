import ArgumentParser
import Documents
import Domain
import Exchange
import Planning
import Rules

/// `aflos law fine`: how a traffic fine rises.
struct LawFine: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.lawFine) }
  @Option(parsing: .unconditional, help: CommandHelp.option(.fineAmount)) var amount: String?
  @Option(parsing: .unconditional, help: CommandHelp.option(.lawOn)) var on: String?
  @Flag(help: CommandHelp.option(.strict)) var strict = false
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let use = try context.lawInUse()
    let fine = try context.amount(need(amount, .fineAmount), .fineAmount)
    let day = try context.dayOrToday(on, .lawOn)
    let ladder = try lawful { () throws(LawError) in
      try FineLadder.of(fine, on: day, law: use.law, afterCheck: strict ? .refuse : .assume)
    }
    context.show(
      fineReport(ladder, in: context.language), json: LawDocument.json(of: ladder),
      corrections: use.corrections, sources: ladder.sources)
  }
}

/// `aflos law iban`: whether an account number can be one. It opens no file.
struct LawIBAN: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.lawIBAN) }
  @Argument(help: CommandHelp.option(.iban)) var iban: [String] = []
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let typed = iban.joined(separator: " ")
    guard !typed.isEmpty else { throw .lawProblem(.missing([.iban])) }
    let read = try? Typed(typed, for: nil).iban()
    context.show(
      ibanReport(typed: typed, iban: read, in: context.language),
      json: LawDocument.ibanJSON(typed: typed, iban: read), corrections: [], sources: [])
    if read == nil { throw .answered(.no) }
  }
}

/// `aflos law reference`: whether a *betalingskenmerk* was copied right. It opens no file.
struct LawReference: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.lawReference) }
  @Argument(help: CommandHelp.option(.reference)) var number: [String] = []
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let typed = number.joined(separator: " ")
    guard !typed.isEmpty else { throw .lawProblem(.missing([.reference])) }
    let reference = PaymentReference(typed)
    context.show(
      referenceReport(reference, typed: typed, in: context.language),
      json: LawDocument.json(of: reference, typed: typed), corrections: [], sources: [])
    guard reference.isValid || reference.check == .withoutCheckDigit else {
      throw .answered(.no)
    }
  }
}
