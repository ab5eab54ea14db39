/// The questions of one command and what was answered, so that a command which has to be done anew
/// need not ask them again.
///
/// An answer is used again where exactly the same is asked, with the same answer behind Enter, in the
/// same place of the dialogue. From the first question that is another, everything is asked.
struct AnswersGiven {
  private var given: [(asked: String, line: String)] = []
  /// Answers that are still to be used again.
  private var waiting: [(asked: String, line: String)] = []

  /// Keeps what was answered now.
  mutating func note(_ line: String, to asked: String) { given.append((asked, line)) }

  /// The answer of before to this question; nil when it is to be asked.
  mutating func next(to asked: String) -> String? {
    guard let first = waiting.first, first.asked == asked else {
      waiting = []
      return nil
    }
    waiting.removeFirst()
    given.append(first)
    return first.line
  }

  /// From now on everything is answered as before. False when nothing was asked.
  mutating func startAgain() -> Bool {
    guard !given.isEmpty else { return false }
    (waiting, given) = (given, [])
    return true
  }
}
