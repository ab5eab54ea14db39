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

  /// Goes through all groups.
  func ask() throws(Leaving) -> BankChoice {
    var choice = BankChoice()
    let (incomes, costs) = (finding.incomes.map(\.thing), finding.costs.map(\.thing))
    choice.incomes = try group(.incomes, incomes) { income, index in
      var line = finding.incomes[index]
      line.thing = income
      return BankLine(line, in: language)
    } change: { income throws(Leaving) in
      try change(&income.name, &income.kind, Income.Kind.allCases, .incomeName, .incomeKind)
    }
    choice.costs = try group(.costs, costs) { cost, index in
      var line = finding.costs[index]
      line.thing = cost
      return BankLine(line, in: language)
    } change: { cost throws(Leaving) in
      try change(&cost.name, &cost.category, Cost.Category.allCases, .costName, .costCategory)
    }
    choice.costs += try group(.living, finding.living.map(\.thing)) { cost, index in
      var line = finding.living[index]
      line.thing = cost
      return BankLine(line, in: language)
    } change: { cost throws(Leaving) in
      try change(&cost.name, &cost.category, Cost.Category.allCases, .costName, .costCategory)
    }
    let arrangements = try group(.arrangements, finding.proposal.arrangements) { found, _ in
      BankLine(found, in: finding.dossier, language)
    } change: { _ throws(Leaving) in
    }
    choice.debts = arrangements.compactMap { finding.debt(with: $0) }
    let payments = try group(.payments, finding.payments.map(\.payment)) { payment, index in
      paymentLines([(payment, finding.payments[index].match)])[0]
    } change: { _ throws(Leaving) in
    }
    choice.payments = payments
    choice.payments += try askDoubtful()
    return choice
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

  private func askDoubtful() throws(Leaving) -> [Payment] {
    var kept: [Payment] = []
    for (payment, match) in finding.doubtful {
      let one = finding.picture.transactions[match.transaction]
      let debt = finding.dossier.debt(payment.debt)
      let name = debt.map { finding.dossier.name(of: $0.creditor) } ?? payment.debt.text
      let reference = debt?.reference.map { ", \($0)" } ?? ""
      let question = BankSay.isPayment(
        amount: payment.amount, day: payment.on, to: one.counterparty,
        debt: "\(payment.debt.text) (\(name)\(reference))")
      let isMeant = try context.conversation.confirm(
        question.text(in: language), help: BankSay.isPaymentHelp.text(in: language),
        fallback: false)
      if isMeant { kept.append(payment) }
    }
    return kept
  }
}
