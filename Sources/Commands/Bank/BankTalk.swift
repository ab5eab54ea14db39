import Documents
import Domain
import Planning
import Terminal

/// The questions after statements were read: one for each group, one for each payment in doubt.
struct BankTalk {
  let finding: BankFinding
  let context: Context

  private var language: Language { context.language }
  private func say(_ text: BankSay) { context.display.say(text.text(in: language)) }

  /// What is good to know and is not kept.
  func showNotes() {
    for note in bankNotes(finding.proposal, doubles: finding.doubles, in: language) {
      context.display.note(note, .caution)
    }
    for (payment, why) in finding.refused {
      say(.notStored(debt: payment.debt.text, why: why.text(in: language)))
    }
    if !finding.older.isEmpty {
      let sum = finding.older.map { $0.kind == .paid ? $0.amount : -$0.amount }.sum()
      say(.older(finding.older.count, sum))
    }
    if finding.sameCount > 0 { say(.sameAlready(finding.sameCount)) }
  }

  /// All groups, without a question.
  func showGroups() {
    show(.incomes, finding.incomes.map { BankLine($0, in: language) })
    show(.costs, finding.costs.map { BankLine($0, in: language) })
    show(.living, finding.living.map { BankLine($0, in: language) })
    show(.arrangements, arrangementLines)
    show(.payments, paymentLines(finding.payments))
  }

  /// Goes through all groups. What was said yes to is in `choice`, also where somebody leaves halfway;
  /// `<` goes back to the group before, and `.` is done with the rest.
  func ask(into choice: inout BankChoice) throws(Leaving) {
    let steps = Step.allCases
    var chosen = [BankChoice](repeating: BankChoice(), count: steps.count)
    defer { choice = chosen.reduce(BankChoice()) { $0.joined(with: $1) } }
    var place = 0
    while place < steps.count {
      do throws(Leaving) {
        chosen[place] = try ask(steps[place])
        place += 1
      } catch .done {
        return
      } catch .back {
        guard let before = steps[..<place].lastIndex(where: hasLines) else { throw .back }
        place = before
        chosen[place] = BankChoice()
      }
    }
  }

  private enum Step: CaseIterable { case incomes, costs, living, arrangements, payments, doubtful }

  private func hasLines(_ step: Step) -> Bool {
    switch step {
    case .incomes: !finding.incomes.isEmpty
    case .costs: !finding.costs.isEmpty
    case .living: !finding.living.isEmpty
    case .arrangements: !finding.proposal.arrangements.isEmpty
    case .payments: !finding.payments.isEmpty
    case .doubtful: !finding.doubtful.isEmpty
    }
  }

  private func ask(_ step: Step) throws(Leaving) -> BankChoice {
    var choice = BankChoice()
    switch step {
    case .incomes:
      choice.incomes = try group(.incomes, finding.incomes.map(\.thing)) { income, index in
        var line = finding.incomes[index]
        line.thing = income
        return BankLine(line, in: language)
      } change: { income throws(Leaving) in
        try change(&income.name, &income.kind, Income.Kind.allCases, .incomeName, .incomeKind)
      }
    case .costs: choice.costs = try costs(.costs, finding.costs)
    case .living: choice.costs = try costs(.living, finding.living)
    case .arrangements:
      let arrangements = try group(.arrangements, finding.proposal.arrangements) { found, _ in
        BankLine(found, in: finding.dossier, language)
      } change: { _ throws(Leaving) in
      }
      choice.debts = arrangements.compactMap { finding.debt(with: $0) }
    case .payments:
      choice.payments = try group(.payments, finding.payments.map(\.payment)) { payment, index in
        paymentLines([(payment, finding.payments[index].match)])[0]
      } change: { _ throws(Leaving) in
      }
    case .doubtful: try BankDoubts(finding: finding, context: context).ask(into: &choice.payments)
    }
    return choice
  }

  private func costs(
    _ name: BankSay.Group, _ lines: [BankProposal.Line<Cost>]
  ) throws(Leaving) -> [Cost] {
    try group(name, lines.map(\.thing)) { cost, index in
      var line = lines[index]
      line.thing = cost
      return BankLine(line, in: language)
    } change: { cost throws(Leaving) in
      try change(&cost.name, &cost.category, Cost.Category.allCases, .costName, .costCategory)
    }
  }

  private var arrangementLines: [BankLine] {
    finding.proposal.arrangements.map { BankLine($0, in: finding.dossier, language) }
  }

  private func paymentLines(_ all: [(payment: Payment, match: PaymentMatch)]) -> [BankLine] {
    all.map {
      BankLine($0.payment, in: finding.dossier, double: $0.match.doubleOf != nil, language)
    }
  }

  private func show(_ group: BankSay.Group, _ lines: [BankLine]) {
    guard !lines.isEmpty else { return }
    context.display.show(bankGroup(BankSay.group(group).text(in: language), lines, in: language))
    context.display.say("")
  }
}

// MARK: Questions

extension BankTalk {
  private enum Answer {
    case keep, leave
    case change(Int)
  }

  /// Shows a group and asks what to do with it, until it is kept or left. Lines that are taken out go
  /// with the place they had.
  private func group<Thing>(
    _ name: BankSay.Group, _ things: [Thing], _ line: (Thing, Int) -> BankLine,
    change: (inout Thing) throws(Leaving) -> Void
  ) throws(Leaving) -> [Thing] {
    var left = things.enumerated().map { (place: $0.offset, thing: $0.element) }
    while !left.isEmpty {
      show(name, left.map { line($0.thing, $0.place) })
      let count = left.count
      let answer = try context.conversation.ask(
        Question(
          text: BankSay.keepGroup(name, count).text(in: language),
          help: BankSay.keepHelp.text(in: language), fallback: language.yesOrNo(true),
          unknown: .needed)
      ) { typed throws(InputError) -> Answer in
        let typed = Typed(typed, for: nil)
        if typed.raw.utf8.allSatisfy({ (0x30...0x39).contains($0) }), !typed.isEmpty {
          return .change(try typed.number(in: 1...count) - 1)
        }
        return try typed.yesOrNo() ? .keep : .leave
      }
      switch answer ?? .leave {
      case .keep: return left.map(\.thing)
      case .leave: return []
      case .change(let index):
        let text = line(left[index].thing, left[index].place)
        say(.line(index + 1, "\(text.name), \(text.amount.text(in: language))"))
        let belongs = try context.conversation.confirm(
          BankSay.belongs.text(in: language), help: BankSay.belongsHelp.text(in: language),
          fallback: true)
        if belongs { try change(&left[index].thing) } else { left.remove(at: index) }
      }
    }
    return []
  }

  private func change<Sort: Named & Sendable>(
    _ name: inout String, _ sort: inout Sort, _ sorts: [Sort], _ nameField: Field,
    _ sortField: Field
  ) throws(Leaving) {
    let before = name
    name =
      try context.conversation.ask(
        Question(
          text: BankSay.name.text(in: language), help: BankSay.nameHelp.text(in: language),
          fallback: before, unknown: .stays)
      ) { typed throws(InputError) in try Typed(typed, for: nameField).line(limit: 100) } ?? before
    let choice = Choice(sorts, in: language, isNumbered: false)
    sort =
      try context.conversation.ask(
        Question(
          text: BankSay.sort.text(in: language), help: BankSay.sortHelp.text(in: language),
          fallback: sort.name(in: language), options: sorts.map { $0.name(in: language) },
          unknown: .stays)
      ) { typed throws(InputError) in try choice.read(Typed(typed, for: sortField)) } ?? sort
  }
}
