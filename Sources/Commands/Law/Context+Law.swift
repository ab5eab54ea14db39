import Documents
import Domain
import Exchange
import Planning
import Rules
import Store

/// The law as it is used here, and which figures of it the user entered.
struct LawInUse {
  let law: Law
  let corrections: [LawCorrection]
}

extension Context {
  /// The tables with the corrections of this dossier.
  func law(for dossier: Dossier) throws(Failure) -> Law {
    let law = try baseLaw()
    do throws(CorrectionError) {
      return try law.adding(dossier.lawCorrections)
    } catch { throw .lawProblem(.correction(error)) }
  }

  /// The tables, with the corrections of the dossier where there is one. A dossier that is there
  /// and cannot be read is a failure: its corrections would be missed in silence.
  mutating func lawInUse() throws(Failure) -> LawInUse {
    guard let dossier = try dossierIfAny() else {
      return LawInUse(law: try baseLaw(), corrections: [])
    }
    return LawInUse(law: try law(for: dossier), corrections: dossier.lawCorrections)
  }

  /// The dossier, where there is one; its language is spoken from then on.
  mutating func dossierIfAny() throws(Failure) -> Dossier? {
    guard TextFile.exists(path) else { return nil }
    let file = try file()
    guard let dossier = try stored({ () throws(StoreError) in try file.dossier() }) else {
      return nil
    }
    speak(dossier.language)
    return dossier
  }

  /// Shows a calculation as a report or as JSON; the report names the user's own figures in it.
  func show(
    _ report: Report, json: JSONValue, corrections: [LawCorrection], sources: [Source]
  ) {
    guard !options.json else { return display.print(json) }
    display.show(report.noting(corrections, among: sources, in: language))
  }
}

// Reading what was typed for an option.
extension Context {
  func read<Value>(
    _ text: String, _ option: OptionWords, _ body: (Typed) throws(InputError) -> Value
  ) throws(Failure) -> Value {
    do throws(InputError) { return try body(Typed(text, for: nil)) } catch {
      throw .option(option, error)
    }
  }

  func amount(_ text: String, _ option: OptionWords) throws(Failure) -> Money {
    try read(text, option) { typed throws(InputError) in try typed.amount() }
  }

  func optionalAmount(_ text: String?, _ option: OptionWords) throws(Failure) -> Money? {
    guard let text else { return nil }
    return try amount(text, option)
  }

  func day(_ text: String, _ option: OptionWords) throws(Failure) -> LocalDate {
    let today = today
    return try read(text, option) { typed throws(InputError) in
      try typed.day(today: today, leaning: .past)
    }
  }

  func optionalDay(_ text: String?, _ option: OptionWords) throws(Failure) -> LocalDate? {
    guard let text else { return nil }
    return try day(text, option)
  }

  /// The day that was typed, else today.
  func dayOrToday(_ text: String?, _ option: OptionWords) throws(Failure) -> LocalDate {
    try optionalDay(text, option) ?? today
  }

  /// A day of the past, seen from `last`: what comes later would be passed over in silence.
  func day(_ text: String, _ option: OptionWords, through last: LocalDate) throws(Failure)
    -> LocalDate
  {
    let day = try day(text, option)
    guard day <= last else {
      throw .option(option, Typed(text, for: nil).error(.dayAfter(last)))
    }
    return day
  }

  func choice<Value: Named>(
    _ text: String, _ option: OptionWords, of values: [Value]
  ) throws(Failure) -> Value {
    let choice = Choice(values, in: language, isNumbered: false)
    return try read(text, option) { typed throws(InputError) in try choice.read(typed) }
  }
}

/// The value of an option a command cannot do without.
func need(_ text: String?, _ option: OptionWords) throws(Failure) -> String {
  guard let text else { throw .lawProblem(.missing([option])) }
  return text
}

/// Turns what the law cannot say into a failure of the command.
func lawful<Result>(_ body: () throws(LawError) -> Result) throws(Failure) -> Result {
  do throws(LawError) { return try body() } catch { throw .law(error) }
}
