import Documents
import Domain
import Imports
import Terminal

/// Asks what a list leaves open as a whole, and keeps what was said.
struct ListAsking {
  let context: Context
  private(set) var choices: ListChoices
  /// Which sheet of a workbook is read.
  private(set) var sheet: String?

  init(_ context: Context, _ choices: ListChoices, sheet: String? = nil) {
    self.context = context
    self.choices = choices
    self.sheet = sheet
  }

  /// Asks each of `problems` that can be asked. False where none can, or somebody says that it is wrong.
  mutating func settle(_ problems: ListProblems) throws(Leaving) -> Bool {
    guard problems.all.allSatisfy(\.isQuestion) else { return false }
    for problem in problems.all {
      guard try settle(problem) else { return false }
    }
    return true
  }

  private mutating func settle(_ problem: ListProblem) throws(Leaving) -> Bool {
    let line = problem.place?.line ?? 0
    switch problem.reason {
    case .dayOrder(let text):
      guard choices.dayOrder == nil else { return true }
      let days = ListChoices.DayOrder.allCases.map { DayColumn.shown(text, $0, on: context.today) }
      let answer = try choose(
        .whichDay(text), .whichDayHelp,
        days.map { $0?.text(in: context.language) ?? text })
      choices.dayOrder = ListChoices.DayOrder.allCases[answer]
    case .dayNumber(let text, let day):
      guard !choices.takesDayNumbers else { return true }
      guard try confirm(.isDayNumber(text, day), .dayNumberHelp, true) else { return false }
      choices.takesDayNumbers = true
    case .percentOrEuros(_, let text):
      let say = [ListSay.percent, .euros].map { $0.text(in: context.language) }
      choices.isInterestPercent =
        try choose(.percentOrEuros(text), .percentOrEurosHelp, say) == 0
    case .oddTotal(let name, let said, let sum):
      let isOut = try confirm(
        .leaveOutTotal(line: line, name, said: said, sum: sum), .leaveOutTotalHelp, true)
      if isOut { choices.leftOut.insert(line) } else { choices.kept.insert(line) }
    case .wrongReference(let text):
      guard try confirm(.isReferenceRight(line: line, text), .isReferenceRightHelp, false) else {
        return false
      }
      choices.rightReferences.insert(line)
    case .whichSheet(let names):
      sheet = names[try choose(.whichSheet, .whichSheetHelp, names)]
    default: return false
    }
    return true
  }

  private func confirm(_ say: ListSay, _ help: ListSay, _ fallback: Bool) throws(Leaving) -> Bool {
    try context.conversation.confirm(
      say.text(in: context.language), help: help.text(in: context.language), fallback: fallback)
  }

  /// The place of the option that was chosen.
  private func choose(
    _ say: ListSay, _ help: ListSay, _ options: [String]
  ) throws(Leaving) -> Int {
    let language = context.language
    let question = Question(
      text: say.text(in: language), help: help.text(in: language), options: options)
    let answer = try context.conversation.ask(question) { typed throws(InputError) -> Int in
      let choice = Choice(
        options.enumerated().map {
          Choice<Int>.Option(value: $0.offset, name: $0.element, synonyms: [], code: nil)
        }, isNumbered: true)
      return try choice.read(Typed(typed, for: nil))
    }
    return answer ?? 0
  }
}
