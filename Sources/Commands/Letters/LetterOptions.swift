import ArgumentParser
import Documents
import Domain
import Paper

/// Which letter, and the facts of it: one option for each.
struct LetterFactOptions: ThingOptions {
  @Option(help: CommandHelp.option(.letterKind), completion: CommandHelp.typed(.letterKind))
  var kind: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.letterAmount),
    completion: CommandHelp.values(.letterAmount)) var amount: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.letterCurrent),
    completion: CommandHelp.values(.letterCurrent)) var current: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.letterSum),
    completion: CommandHelp.values(.letterSum)) var sum: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.letterMonths),
    completion: CommandHelp.values(.letterMonths)) var months: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.letterFrom),
    completion: CommandHelp.values(.letterFrom)) var from: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.letterUntil),
    completion: CommandHelp.values(.letterUntil)) var until: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.letterTheirs),
    completion: CommandHelp.values(.letterTheirs)) var theirLetter: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.letterTerm),
    completion: CommandHelp.values(.letterTerm)) var term: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.letterTalkedOn),
    completion: CommandHelp.values(.letterTalkedOn)) var talkedOn: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.letterTalkedWith),
    completion: CommandHelp.values(.letterTalkedWith))
  var talkedWith: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.letterHelper),
    completion: CommandHelp.values(.letterHelper)) var helper: String?
  @Option(
    parsing: .unconditional, help: CommandHelp.field(.letterReason),
    completion: CommandHelp.values(.letterReason)) var reason: String?

  var typed: [TypedOption] {
    typedOptions([
      (.letterAmount, amount), (.letterCurrent, current), (.letterSum, sum),
      (.letterMonths, months), (.letterFrom, from), (.letterUntil, until),
      (.letterTheirs, theirLetter), (.letterTerm, term), (.letterTalkedOn, talkedOn),
      (.letterTalkedWith, talkedWith), (.letterHelper, helper), (.letterReason, reason),
    ])
  }

  /// The letter that was asked for; nil when the one that fits is meant.
  func wish(_ context: Context) throws(Failure) -> LetterWish? {
    guard let kind else {
      guard typed.isEmpty else { throw .letterProblem(.needsKind(typed.map(\.field))) }
      return nil
    }
    let language = context.language
    let found = try context.read(kind, .letterKind) { typed throws(InputError) in
      try LetterKinds.choice(in: language).read(typed)
    }
    return found.letter.map { LetterWish(letter: $0, options: typed) }
  }
}

/// A kind of letter that was asked for by name, with what was typed about it.
struct LetterWish {
  let letter: any Letter.Type
  let options: [TypedOption]
}

/// How letters look: in which forms and words.
struct LetterLook: ParsableArguments {
  @Option(help: CommandHelp.option(.letterFormat), completion: CommandHelp.typed(.letterFormat))
  var format: [String] = []
  @Option(help: CommandHelp.option(.appendix), completion: CommandHelp.typed(.appendix))
  var appendix: [String] = []
  @Option(help: CommandHelp.option(.font), completion: CommandHelp.typed(.font)) var font: String?
  @Option(help: CommandHelp.option(.windowLeft)) var windowLeft: String?
  @Option(help: CommandHelp.option(.windowTop)) var windowTop: String?
  @Option(help: CommandHelp.option(.letterLanguage), completion: CommandHelp.typed(.letterLanguage))
  var letterLanguage: String?
  @Option(help: CommandHelp.option(.templates), completion: CommandHelp.typed(.templates))
  var templates: String?
  @Option(help: CommandHelp.option(.letterhead), completion: CommandHelp.typed(.letterhead))
  var letterhead: String?

  /// The forms that were named, each once, in their order; text when none was.
  func forms(_ context: Context) throws(Failure) -> [LetterForm] {
    var forms: [LetterForm] = []
    let language = context.language
    for typed in format.flatMap({ $0.split(separator: ",") }) {
      let form = try context.read(String(typed), .letterFormat) { typed throws(InputError) in
        try Choice(LetterForm.allCases, in: language, isNumbered: false).read(typed)
      }
      if !forms.contains(form) { forms.append(form) }
    }
    return forms.isEmpty ? [.text] : forms
  }

  /// The appendices that were named, each once, in their order.
  func appendices(_ context: Context) throws(Failure) -> [LetterAppendix] {
    var appendices: [LetterAppendix] = []
    let language = context.language
    for typed in appendix.flatMap({ $0.split(separator: ",") }) {
      let one = try context.read(String(typed), .appendix) { typed throws(InputError) in
        try Choice(LetterAppendix.allCases, in: language, isNumbered: false).read(typed)
      }
      if !appendices.contains(one) { appendices.append(one) }
    }
    return appendices
  }

  /// What makes the files of letters in `forms`; a font is only looked for where one is needed.
  func press(
    _ context: Context, _ desk: LetterDesk, for forms: [LetterForm]
  ) throws(Failure) -> LetterPress {
    let needsFont = font != nil || forms.contains(.pdf) || forms.contains(.eml)
    return LetterPress(
      desk, look: try desk.look(for: forms), window: try window(context),
      fonts: needsFont ? try context.fonts(font) : .helvetica)
  }

  func window(_ context: Context) throws(Failure) -> EnvelopeWindow {
    let usual = EnvelopeWindow.usual
    let left = try windowLeft.map { text throws(Failure) in
      try context.read(text, .windowLeft) { typed throws(InputError) in
        try typed.number(in: EnvelopeWindow.leftAllowed)
      }
    }
    let top = try windowTop.map { text throws(Failure) in
      try context.read(text, .windowTop) { typed throws(InputError) in
        try typed.number(in: EnvelopeWindow.topAllowed)
      }
    }
    return EnvelopeWindow(left: left ?? usual.left, top: top ?? usual.top)
  }
}
