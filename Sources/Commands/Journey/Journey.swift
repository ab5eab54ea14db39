import Documents
import Domain
import Planning
import Store

/// The five steps from an empty file to plan and letters. It goes on where it stopped.
struct Journey {
  let file: DossierFile
  let conversation: Conversation

  /// The key under which the file keeps how far the journey came, and its last value.
  private static let progress = "journey"
  private static let finished = "done"

  mutating func run(_ context: inout Context) throws(Leaving) {
    let stored = try kept { () throws(StoreError) in try file.progress(Self.progress) }
    guard stored != Self.finished else { return }
    let dossier = try read()
    // Somebody who imported a dossier, or entered it by commands, has made the journey already.
    if stored == nil, !dossier.isUntouched, !dossier.debts.isEmpty { return try finish() }
    if stored != nil { conversation.display.say(Dialogue.goesOn.text(in: context.language)) }
    var step = stored.flatMap { JourneyStep(rawValue: $0) } ?? .you
    var comesBack = false
    while true {
      try kept { () throws(StoreError) in try file.setProgress(Self.progress, step.rawValue) }
      announce(step, context.language)
      do throws(Leaving) {
        try take(step, comesBack, &context)
        comesBack = false
        try sayWhenSkipped(step, context.language)
      } catch {
        switch error {
        case .back:
          step = step.previous ?? step
          comesBack = true
          continue
        case .done, .line: comesBack = false
        case .leave, .failed: throw error
        }
      }
      guard let next = step.next else { return try finish() }
      step = next
    }
  }

  private func finish() throws(Leaving) {
    try kept { () throws(StoreError) in try file.setProgress(Self.progress, Self.finished) }
  }

  private func read() throws(Leaving) -> Dossier {
    try kept { () throws(StoreError) in try file.dossier() } ?? .empty(in: conversation.language)
  }

  private func announce(_ step: JourneyStep, _ language: Language) {
    let number = (JourneyStep.allCases.firstIndex(of: step) ?? 0) + 1
    let minutes = JourneyStep.allCases.drop { $0 != step }.reduce(0) { $0 + $1.minutes }
    let text = Dialogue.step(step, number, of: JourneyStep.allCases.count, minutes: minutes)
    conversation.display.heading("\n" + text.text(in: language))
  }

  private func take(
    _ step: JourneyStep, _ comesBack: Bool, _ context: inout Context
  ) throws(Leaving) {
    let entering = Entering(file: file, context: context)
    switch step {
    case .you:
      try entering.household(
        [.senderName, .householdKind, .childBirthYears],
        comesBack ? .last : .unasked(key: "journey.you"))
    case .income: try entering.list(Income.self)
    case .costs:
      try CostsStep(file: file, entering: entering).run(comesBack)
      let dossier = try read()
      if !dossier.incomes.isEmpty {
        let standing = try within { () throws(Failure) in
          try context.standing(of: dossier, in: file)
        }
        sayWhatIsLeft(Budget(of: standing), context.language)
      }
    case .debts: try entering.list(Debt.self)
    case .plan: try LetterStep(file: file, entering: entering).run(&context)
    }
  }

  /// A step that was left empty is not lost: it stands on the list of open things.
  private func sayWhenSkipped(_ step: JourneyStep, _ language: Language) throws(Leaving) {
    let dossier = try read()
    let isEmpty =
      switch step {
      case .income: dossier.incomes.isEmpty
      case .costs: dossier.costs.isEmpty
      case .debts: dossier.debts.isEmpty
      case .you, .plan: false
      }
    if isEmpty { conversation.display.say(Dialogue.onYourList.text(in: language)) }
  }

  /// The first useful number.
  private func sayWhatIsLeft(_ budget: Budget, _ language: Language) {
    let text: Dialogue =
      budget.shortfall > .zero
      ? .shortEachMonth(budget.shortfall) : .leftEachMonth(budget.capacity)
    conversation.display.say("\n" + text.text(in: language))
  }
}

extension JourneyStep {
  /// How long it takes most people, in minutes: an estimate, and said as one.
  fileprivate var minutes: Int {
    switch self {
    case .you: 1
    case .income: 2
    case .costs: 4
    case .debts: 6
    case .plan: 2
    }
  }

  fileprivate var next: JourneyStep? { neighbour(1) }
  fileprivate var previous: JourneyStep? { neighbour(-1) }

  private func neighbour(_ distance: Int) -> JourneyStep? {
    guard let index = Self.allCases.firstIndex(of: self) else { return nil }
    let other = index + distance
    return Self.allCases.indices.contains(other) ? Self.allCases[other] : nil
  }
}
