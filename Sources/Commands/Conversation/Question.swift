import Documents
import Domain

/// One question, without what it is about.
struct Question {
  /// Ends in a question mark; no example, no keys.
  var text: String
  /// Shown for `?`.
  var help: String
  /// What Enter takes, as it could be typed; shown in brackets.
  var fallback: String?
  /// How that is shown, where it is read easier than it is typed; nil where it is the same.
  var shown: String?
  /// Values to choose from; with numbers when there are at most nine.
  var options: [String] = []
  /// What stands before each value where it has a name of its own, like an id; else its place.
  var keys: [String] = []
  /// Whether Enter alone skips the question when there is no fallback.
  var canSkip = false
  /// Whether what was typed is more than the answer: then the question is left by `line`.
  var isLine: ((String) -> Bool)?
  /// What “I do not know” means here; nil for what Enter does, and where Enter does nothing it is asked
  /// again.
  var unknown: Unknown?
  /// Whether `-` is read as an answer: it clears what was known.
  var readsDash = false
  /// What was typed before at this question and was no answer, for the up arrow.
  var recalls: [String] = []
  /// Whether words like “none” are answers of their own here, so that an answer is tried first.
  var hasOwnWords = false

  /// What becomes of an answer that is not known.
  enum Unknown {
    /// It is left open.
    case leftOpen
    /// What is in brackets is taken.
    case taken
    /// What is in brackets was there, and stays.
    case stays
    /// It is needed: the question is asked again.
    case needed
    /// It is more than an answer: the question is left by `line`, and whoever asks says what it means.
    case line
  }

  var whenUnknown: Unknown {
    unknown ?? (fallback != nil ? .taken : canSkip ? .leftOpen : .needed)
  }

  /// What Enter alone does.
  var enter: AnswerSay.Enter { fallback != nil ? .takes : canSkip ? .skips : .nothing }

  /// Whether `typed` may be an answer although it is such a word: where values are to be chosen from,
  /// one of them may be called so.
  func triesFirst(_ word: AnswerWord, _ typed: String) -> Bool {
    if word == .unknown { return hasOwnWords || !options.isEmpty }
    return options.contains { folded($0) == folded(typed) }
  }
}
