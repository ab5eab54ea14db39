import Documents
import Domain
import Store
import Terminal

/// The way from an empty file to plan and letters: first roughly, then better, then on paper. It goes on
/// where it stopped.
struct Journey {
  let file: DossierFile
  let conversation: Conversation

  /// The key under which the file keeps how far the journey came, and its last value.
  private static let progress = "journey"
  private static let finished = "done"
  /// Until the first amount: with whom, income, and four costs.
  private static let questionsFirst = 6

  /// False when it was finished before.
  @discardableResult
  mutating func run(_ context: inout Context) throws(Leaving) -> Bool {
    let stored = try kept { () throws(StoreError) in try file.progress(Self.progress) }
    guard stored != Self.finished else { return false }
    let dossier = try kept { () throws(StoreError) in try file.dossier() }
    // Somebody who imported a dossier, or entered it by commands, has made the journey already.
    if stored == nil, let dossier, !dossier.isUntouched, !dossier.debts.isEmpty {
      try finish()
      return false
    }
    if stored != nil { conversation.display.say(Dialogue.goesOn.text(in: context.language)) }
    // A step that is no more led through the same questions, one by one.
    var step = stored.map { JourneyStep(rawValue: $0) ?? .better } ?? .rough
    var comesBack = false
    while true {
      try kept { () throws(StoreError) in try file.setProgress(Self.progress, step.rawValue) }
      announce(step, context.language, isFirst: stored == nil)
      do throws(Leaving) {
        guard try take(step, comesBack, &context) else {
          try finish()
          return true
        }
        comesBack = false
      } catch {
        switch error {
        case .back:
          comesBack = step.previous != nil
          step = step.previous ?? step
          continue
        case .done, .line: comesBack = false
        case .leave, .failed: throw error
        }
      }
      guard let next = step.next else {
        try finish()
        return true
      }
      step = next
    }
  }

  private func finish() throws(Leaving) {
    try kept { () throws(StoreError) in try file.setProgress(Self.progress, Self.finished) }
  }

  private func announce(_ step: JourneyStep, _ language: Language, isFirst: Bool) {
    let number = (JourneyStep.allCases.firstIndex(of: step) ?? 0) + 1
    let text = Dialogue.step(step, number, of: JourneyStep.allCases.count)
    conversation.display.heading("\n" + text.text(in: language))
    if step == .rough, isFirst {
      let intro = RoughSay.intro(questions: Self.questionsFirst)
      conversation.display.say(intro.text(in: language))
    }
  }

  /// False when somebody wants to stop here.
  private func take(
    _ step: JourneyStep, _ comesBack: Bool, _ context: inout Context
  ) throws(Leaving) -> Bool {
    let entering = Entering(file: file, context: context)
    switch step {
    case .rough: try RoughStep(file: file, entering: entering).run(comesBack)
    case .better:
      let better = BetterStep(file: file, entering: entering)
      guard try better.begin() else { return false }
      try better.run(comesBack)
    case .plan: try LetterStep(file: file, entering: entering).run(&context)
    }
    return true
  }
}

extension JourneyStep {
  fileprivate var next: JourneyStep? { neighbour(1) }
  fileprivate var previous: JourneyStep? { neighbour(-1) }

  private func neighbour(_ distance: Int) -> JourneyStep? {
    guard let index = Self.allCases.firstIndex(of: self) else { return nil }
    let other = index + distance
    return Self.allCases.indices.contains(other) ? Self.allCases[other] : nil
  }
}
