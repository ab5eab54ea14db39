import Domain
import Planning

extension OfferIssue {
  /// What it means; then what can be asked instead, where something can.
  package func text(of dossier: Dossier, about id: ID<Debt>, in language: Language) -> String {
    switch language {
    case .dutch: dutch(dossier, about: id)
    case .english: english(dossier, about: id)
    }
  }

  private func english(_ dossier: Dossier, about id: ID<Debt>) -> String {
    switch self {
    case .aboveCapacity(let asked, let most):
      "They ask \(asked.text(in: .english)) a month. There is \(most.text(in: .english)) at most, even if nobody else gets anything. Name the amount that is possible."
    case .urgentGetLess(let debts):
      "Less for \(debts.map { dossier.label(of: $0) }.listed(in: .english)): that can touch your home, energy, water or health insurance. Those come first."
    case .othersGetLess(let asked, let room):
      "They ask \(asked.text(in: .english)) a month. Your plan has \(room.text(in: .english)) for it. The others would get less. Ask whether \(room.text(in: .english)) is good too."
    case .otherBelowRule(let debt, let least, let after):
      "\(dossier.label(of: debt)) wants at least \(least.text(in: .english)) a month, and would get \(after.text(in: .english))."
    case .onceAbove(let asked, let day, let most):
      "They want \(asked.text(in: .english)) at once. Until \(day.text(in: .english)) you can put by \(most.text(in: .english)) for it. Ask for instalments, or for a later day."
    case .amountUnknown:
      "No amount is named. Ask how much they want a month."
    case .totalAboveOwed(let total, let owed):
      "You would pay \(total.text(in: .english)) in all. What is owed is \(owed.text(in: .english)). If you say yes, the higher amount is fixed. Ask where the difference comes from."
    case .totalHoldsInterest(let interest):
      "The total holds \(interest.text(in: .english)) of interest to come. Ask whether they drop it while you pay."
    case .totalAboveFound(let total, let found):
      "There is no doubt about \(found.text(in: .english)). \(total.text(in: .english)) may hold costs or interest that you do not owe. Type aflos check \(id.text) and ask to take them off."
    case .sumsDiffer(let byTerms, let total):
      "The instalments are \(byTerms.text(in: .english)) together, but the total is \(total.text(in: .english)). Ask which amount is right."
    case .leavesOpen(let rest):
      "After that \(rest.text(in: .english)) stays open. Ask whether that rest lapses, and ask it in writing."
    case .takesLong(let terms):
      "This takes \(Counted.month.text(terms, in: .english)). That is long. Your municipality can often make a shorter arrangement."
    case .interestRuns:
      "It does not say that the interest stops. Ask that no interest and costs are added while you pay on time."
    case .defaultInterest(let rate, let lawful):
      "If you pay late, they want \(rate.text(in: .english)) interest a year. By law it is \(lawful.text(in: .english)). More only holds if you say yes. Ask for the statutory interest."
    case .waivesRights:
      "You give up rights. If something turns out not to be right, you can do little about it later. Ask to take that sentence out. Otherwise have the Juridisch Loket read it first."
    case .allDueOnMiss:
      "If you miss one instalment, all has to be paid at once. Ask for a reminder first, with two weeks of time."
    case .firstTermTooEarly(let day, let income):
      "The first instalment is on \(day.text(in: .english)). Your income comes on \(income.text(in: .english)). Ask for a day after that."
    case .dueBeforePay(let day, let payDay, let better):
      "The instalments fall on day \(day) of the month, right before your income on day \(payDay). Day \(better) is safer."
    case .shortAnswer(let day, let fair):
      "They want an answer by \(day.text(in: .english)). Ten working days is usual. You may ask for time through \(fair.text(in: .english))."
    case .answerDayPassed(let day):
      "The day for your answer was \(day.text(in: .english)). You may still answer. Ask whether the offer still stands."
    case .mayBeTooOld(let gate):
      "\(gate.short(id, .english)) If you say yes, you admit the debt. First type aflos check \(id.text)."
    }
  }
}
