import Documents
import Domain
import Sealing
import Terminal

/// Why a dialogue stops asking.
enum Leaving: Error {
  enum Cause: Sendable {
    /// `!` was typed.
    case asked
    case endOfInput
    case interrupted
    /// A word of the home screen was typed where it could be no answer.
    case elsewhere(String)
  }

  /// `<`: one question back.
  case back
  /// `.`: done with this list.
  case done
  /// A debt in one line, or a pasted list of them, where its first question was.
  case line(String)
  case leave(Cause)
  case failed(Failure)
}

/// Asks questions at a terminal or of a pipe, one at a time, in one loop.
///
/// End of input and Ctrl-C leave the dialogue; they are never an answer. At a terminal a wrong
/// answer is put aside, one key away, and the line is empty; from a pipe it ends the dialogue with its line number.
final class Conversation {
  let display: Display
  var language: Language
  /// Keeps a language that was asked for at a question; nil while there is no file.
  var keepLanguage: ((Language) throws(Leaving) -> Void)?
  /// What opens the locked dossiers of which the passphrase was given: as long as the program runs.
  var lockKeys: [SealedKey] = []
  /// Whether a line is a word of the home screen; nil where there is none to go to.
  var leadsHome: ((String) -> Bool)?
  /// Whether the lines of this paste are answers, one after the other.
  private var takesPaste = false
  /// Where somebody wants to go who typed such a word in a command.
  var elsewhere: String?
  private let reader: LineReader
  /// What this command asked and was answered so far.
  private var answers = AnswersGiven()
  /// Whether somebody can mend a wrong answer.
  let isInteractive: Bool

  init(display: Display, input: Int32, language: Language) {
    self.display = display
    self.language = language
    isInteractive = display.capabilities.interactive
    reader = LineReader(
      input: input, console: display.console, capabilities: display.capabilities)
  }

  /// Lists with at most this many values are shown with numbers.
  static let mostNumbered = 9
  /// Of longer lists so many are named; all kinds of debt there are, and no thousand debts.
  private static let mostNamed = 40

  /// Begins with the answers of a command; gives those of the one around it, to be put back.
  func startAnswers() -> AnswersGiven {
    defer { answers = AnswersGiven() }
    return answers
  }

  /// Goes on with these answers.
  func resume(_ answers: AnswersGiven) { self.answers = answers }

  /// Answers the same questions with the same answers from now on, until another question comes.
  /// False when nothing was asked.
  func repeatAnswers() -> Bool { answers.startAgain() }

  /// Asks everything anew.
  func forgetAnswers() { answers = AnswersGiven() }

  /// Asks for yes or no; Enter takes `fallback`.
  func confirm(
    _ text: @autoclosure () -> String, help: @autoclosure () -> String, fallback: Bool
  ) throws(Leaving) -> Bool {
    func question() -> Question {
      Question(
        text: text(), help: help(), fallback: language.yesOrNo(fallback), unknown: .needed)
    }
    return try ask(question()) { answer throws(InputError) in
      try Typed(answer, for: nil).yesOrNo()
    } ?? fallback
  }

  /// Reads a free line, such as a choice from a menu. `prefill` is there to be mended; `aside` is what
  /// was typed before, for the up arrow.
  ///
  /// When another language is asked for, `again` says what was asked; without it the line is empty,
  /// as if Enter was pressed: whoever asks shows its list again.
  func command(
    prompt: String, completions: [String], prefill: String = "", aside: [String] = [],
    again: (() -> Void)? = nil
  ) throws(Leaving) -> String {
    var prefill = prefill
    while true {
      let line = try nextLine(prompt: prompt, prefill: prefill, completions, aside: aside)
      guard let other = LanguageSwitch(line) else {
        if isPastedTable(line) { return line + "\n" + reader.takePasted() }
        guard isInteractive, reader.hasPasted else { return trimmed(line) }
        // Several lines at once: debts, or nothing.
        let rest = reader.takePasted()
        let count = rest.split(whereSeparator: \.isNewline).count + 1
        let areDebts = try confirm(
          PasteSay.debts.text(count, in: language), help: PasteSay.help.text(count, in: language),
          fallback: false)
        return areDebts ? line + "\n" + rest : ""
      }
      try speak(other.language)
      guard let again else { return "" }
      again()
      prefill = isInteractive ? other.rest : ""
    }
  }

  /// Everything is said in this language from now on, and in the next session too.
  func speak(_ language: Language) throws(Leaving) {
    self.language = language
    try keepLanguage?(language)
    display.say(MenuSay.speaks.text(in: language))
  }

  /// Asks for something that is not shown while it is typed, nor kept anywhere. `!` alone stops.
  func secret(_ text: String) throws(Leaving) -> String {
    display.say(text)
    if isInteractive { InterruptBetweenLines.endsProgram() }
    switch reader.read(LineRequest(prompt: "> ", secret: true)) {
    case .line("!"): throw .leave(.asked)
    case .line(let line): return line
    case .endOfInput:
      display.console.write("\n")
      throw .leave(.endOfInput)
    case .interrupted: throw .leave(.interrupted)
    }
  }

  /// The number of the line that was read last, for messages about piped input.
  var lineNumber: Int { reader.lineNumber }

  /// Lines up to an empty one, or to `.`; `explain` says what is asked. When somebody leaves before
  /// the end, `keep` gets what was typed so far.
  func lines(
    explain: () -> Void, keep: (String) throws(Leaving) -> Void
  ) throws(Leaving) -> String {
    var lines: [String] = []
    explain()
    while true {
      let line: String
      do throws(Leaving) { line = try nextLine(prompt: "", prefill: "", []) } catch {
        try keep(lines.joined(separator: "\n"))
        throw error
      }
      if let other = LanguageSwitch(line) {
        try speak(other.language)
        explain()
        continue
      }
      switch trimmed(line) {
      case "", ".": return lines.joined(separator: "\n")
      case "?": explain()
      case "<": throw .back
      case "!":
        try keep(lines.joined(separator: "\n"))
        throw .leave(.asked)
      default: lines.append(line)
      }
    }
  }

  /// Whether `line` and what was pasted with it is meant as one answer after the other. Where it is not,
  /// nothing of it is taken: a letter that was pasted by accident fills in no questions.
  func pasteIsMeant(_ line: String, _ what: PasteSay) throws(Leaving) -> Bool {
    guard isInteractive, reader.hasPasted, !takesPaste else { return true }
    let count = reader.pastedLines + 1
    let rest = reader.takePasted()
    let isMeant = try confirm(
      what.text(count, in: language), help: PasteSay.help.text(count, in: language),
      fallback: false)
    if isMeant {
      reader.giveBack(rest)
      takesPaste = true
    }
    return isMeant
  }

  /// The rest of a paste that began with a table.
  func takePasted() -> String { reader.takePasted() }

  /// Whether `line` is the first of several that were pasted at once, with cells.
  func isPastedTable(_ line: String) -> Bool {
    reader.hasPasted && (line.contains("\t") || line.contains(";"))
  }

  func nextLine(
    prompt: String, prefill: String = "", _ words: [String], about: String = "",
    aside: [String] = []
  ) throws(Leaving) -> String {
    let asked = about + prompt
    if let line = answers.next(to: asked) {
      display.console.write(prompt + line + "\n")
      return line
    }
    let request = LineRequest(
      prompt: prompt, prefill: prefill, history: aside,
      completions: { typed in
        words.filter { $0.lowercased().hasPrefix(typed.lowercased()) }
      })
    if isInteractive { InterruptBetweenLines.endsProgram() }
    if !reader.hasPasted { takesPaste = false }
    switch reader.read(request) {
    case .line(let line):
      // A pipe does not show what it holds: with the answers in it the output reads as a dialogue.
      if !isInteractive { display.console.write(line + "\n") }
      answers.note(line, to: asked)
      return line
    case .endOfInput:
      display.console.write("\n")
      throw .leave(.endOfInput)
    case .interrupted: throw .leave(.interrupted)
    }
  }

  func refuse(_ error: InputError) throws(Leaving) {
    guard isInteractive else {
      throw .failed(Failure(AnswerSlip(error: error, line: reader.lineNumber)))
    }
    reader.discardPasted()
    display.note(error.text(in: language), .caution)
  }

  /// Each with its id, below each other; of many the first.
  private func showKeyed(_ question: Question) {
    let width = question.keys.map(\.count).max() ?? 0
    for (key, option) in zip(question.keys, question.options).prefix(Self.mostNamed) {
      let space = String(repeating: " ", count: width - key.count + 2)
      display.say(" \(key)\(space)\(option)", hanging: width + 3)
    }
    let hidden = question.options.count - Self.mostNamed
    if hidden > 0 { display.say(MenuSay.moreByName(hidden).text(in: language)) }
  }

  func show(_ question: Question) {
    display.say(question.text)
    guard !question.options.isEmpty else { return }
    if !question.keys.isEmpty {
      showKeyed(question)
    } else if question.options.count <= Self.mostNumbered {
      for (index, option) in question.options.enumerated() {
        display.say(" \(index + 1)  \(option)")
      }
    } else {
      let hidden = max(0, question.options.count - Self.mostNamed)
      display.say(question.options.dropLast(hidden).joined(separator: ", "))
      if hidden > 0 { display.say(MenuSay.moreByName(hidden).text(in: language)) }
    }
  }

  func prompt(of question: Question) -> String {
    (question.shown ?? question.fallback).map { "[\($0)] > " } ?? "> "
  }
}
