import Documents
import Domain
import Terminal

extension Conversation {
  /// Asks until the answer can be read; nil when it was skipped.
  ///
  /// The question is made again when another language is asked for. A wrong answer is put aside: the
  /// line is empty again, and the up arrow brings back what was typed.
  func ask<Answer>(
    _ making: @autoclosure () -> Question, _ read: (String) throws(InputError) -> Answer
  ) throws(Leaving) -> Answer? {
    var question = making()
    var asking = Asking(aside: question.recalls)
    show(question)
    while true {
      let typed = try nextLine(
        prompt: prompt(of: question), prefill: asking.begun, question.options,
        about: question.text, aside: asking.aside)
      let line = asking.meant(by: typed)
      asking.begun = ""
      if let other = LanguageSwitch(line) {
        try speak(other.language)
        if isInteractive { asking.begun = other.rest }
        question = making()
        show(question)
        continue
      }
      if question.isLine == nil, try !pasteIsMeant(line, .answers) {
        asking.aside.append(line)
        show(question)
        continue
      }
      switch try meaning(of: line, at: question, read) {
      case .answer(let answer): return answer
      case .skipped: return nil
      case .unknown:
        if question.whenUnknown == .leftOpen { return sayUnknown(.leftOpen) }
        if question.whenUnknown == .line { throw .line(line) }
        if let taken = try takeFallback(of: question, read) { return taken }
        try stayAt(question, line)
      case .undo: display.say("  " + AnswerSay.undoLater.text(in: language))
      case .help(let begun):
        if let begun { asking.aside.append(begun) }
        display.say(question.help)
        display.say(Dialogue.otherLanguage.text(in: language))
        show(question)
      case .wrong(let error):
        try refuse(error)
        asking.miss(line)
        asking.suggested = error.reason.suggested
        if asking.suggested != nil {
          display.say(MenuSay.yesForSuggested.text(in: language))
        }
        if asking.misses == Self.missesBeforeRescue { sayRescue(question) }
      }
    }
  }

  /// So often an answer may be wrong before the keys are named.
  private static let missesBeforeRescue = 2

  /// What is kept while one question is asked.
  private struct Asking {
    /// An answer that was begun before another language was asked for.
    var begun = ""
    /// What was typed and was no answer.
    var aside: [String] = []
    var misses = 0
    /// The only one that may have been meant.
    var suggested: String?

    /// What “yes” or 1 means behind “do you mean this one?”.
    mutating func meant(by line: String) -> String {
      defer { suggested = nil }
      guard let suggested else { return line }
      return ["ja", "j", "yes", "y", "1"].contains(trimmed(line).lowercased()) ? suggested : line
    }

    mutating func miss(_ line: String) {
      misses += 1
      if !trimmed(line).isEmpty { aside.append(line) }
    }
  }

  private enum Meaning<Answer> {
    case answer(Answer)
    case skipped
    case unknown
    case undo
    /// With what was typed before the key, if anything.
    case help(String?)
    case wrong(InputError)
  }

  private func meaning<Answer>(
    of line: String, at question: Question, _ read: (String) throws(InputError) -> Answer
  ) throws(Leaving) -> Meaning<Answer> {
    let typed = trimmed(line)
    switch typed {
    case "?": return .help(nil)
    case "<": throw .back
    case ".": throw .done
    case "!": throw .leave(.asked)
    case "" where question.fallback == nil && question.canSkip: return .skipped
    default: break
    }
    let word = question.readsDash && typed == "-" ? nil : meant(by: typed)
    if let word, !question.triesFirst(word, typed) { return try doing(word) }
    if question.isLine != nil, isPastedTable(line) { throw .line(line + "\n" + takePasted()) }
    if question.isLine?(typed) == true { throw .line(typed) }
    do throws(InputError) {
      return .answer(try read(typed.isEmpty ? question.fallback ?? "" : typed))
    } catch {
      if let word { return try doing(word) }
      if isInteractive, let key = AnswerWord.key(atEndOf: typed) {
        return try doing(key.word, key.rest)
      }
      if leadsHome?(typed) == true { throw .leave(.elsewhere(typed)) }
      return .wrong(error)
    }
  }

  /// “Weet ik veel ?” asks for help.
  private func meant(by typed: String) -> AnswerWord? {
    guard let word = AnswerWord(typed), word == .unknown, isInteractive,
      let key = AnswerWord.key(atEndOf: typed), key.word != .stop || typed.hasSuffix(" !")
    else { return AnswerWord(typed) }
    return key.word
  }

  private func doing<Answer>(
    _ word: AnswerWord, _ begun: String? = nil
  ) throws(Leaving) -> Meaning<Answer> {
    switch word {
    case .help: return .help(begun)
    case .back: throw .back
    case .stop: throw .leave(.asked)
    case .unknown: return .unknown
    case .undo: return .undo
    }
  }

  private func sayUnknown<Answer>(_ what: AnswerSay) -> Answer? {
    display.say("  " + what.text(in: language))
    return nil
  }

  /// What is in brackets, where it is taken or stays; nil where an answer is needed.
  private func takeFallback<Answer>(
    of question: Question, _ read: (String) throws(InputError) -> Answer
  ) throws(Leaving) -> Answer? {
    guard let fallback = question.fallback, question.whenUnknown != .needed,
      let answer = try? read(fallback)
    else { return nil }
    let say: AnswerSay =
      question.whenUnknown == .stays
      ? .stays(question.shown ?? fallback) : .taken(question.shown ?? fallback)
    display.say("  " + say.text(in: language))
    return answer
  }

  /// Says calmly that it cannot be left open. From a pipe nobody can answer better.
  private func stayAt(_ question: Question, _ line: String) throws(Leaving) {
    guard isInteractive else { return try refuse(Typed(line, for: nil).error(.missing)) }
    display.say("  " + AnswerSay.needed.text(in: language))
    show(question)
  }

  private func sayRescue(_ question: Question) {
    let say = AnswerSay.rescue(question.enter, canRecall: !display.capabilities.plain)
    display.say(say.text(in: language))
  }
}

extension InputError.Reason {
  /// The only value that may have been meant; nil where there are several or none.
  fileprivate var suggested: String? {
    switch self {
    case .unclearChoice(let names), .notAChoice(let names): names.count == 1 ? names[0] : nil
    default: nil
    }
  }
}
