import Domain
import Planning

// What was stated about the household, its money and its debts.
extension Redaction {
  func sender(_ sender: Sender) -> Sender {
    // Without a name nothing can be written: that stays so.
    Sender(
      name: sender.name.isEmpty
        ? "" : language.say(dutch: "Naam weggelaten", english: "Name left out"),
      street: nil,
      postcode: nil,
      city: nil,
      email: nil,
      phone: nil,
      birthDate: nil)
  }

  func household(_ household: Household) -> Household {
    Household(kind: household.kind, birthYear: nil, children: household.children.map(child))
  }

  /// Only where it lives and the year, by which budget and law count.
  private func child(_ child: Child) -> Child {
    Child(
      id: children[child.id],
      name: nil,
      birthDate: nil,
      birthYear: child.birthYear,
      home: child.home,
      whose: child.whose)
  }

  func settings(_ settings: Settings) -> Settings {
    Settings(
      countsYearlyIncome: settings.countsYearlyIncome,
      urgentMonths: settings.urgentMonths,
      strategy: settings.strategy,
      lettersShow: settings.lettersShow)
  }

  func income(_ income: Income) -> Income {
    Income(
      id: incomes[income.id],
      name: income.kind.name(in: language),
      kind: income.kind,
      amount: income.amount,
      every: income.every,
      payDay: income.payDay,
      low: income.low,
      high: income.high,
      month: income.month,
      period: income.period)
  }

  func cost(_ cost: Cost) -> Cost {
    Cost(
      id: costs[cost.id],
      name: cost.category.name(in: language),
      category: cost.category,
      amount: cost.amount,
      every: cost.every,
      dueDay: cost.dueDay,
      month: cost.month,
      period: cost.period)
  }

  func creditor(_ creditor: Creditor) -> Creditor {
    Creditor(
      id: creditors[creditor.id],
      name: name(of: creditor.id),
      kind: creditor.kind,
      street: nil,
      postcode: nil,
      city: nil,
      email: nil,
      iban: creditor.iban.flatMap(numbers.account),
      customerNumber: nil,
      registerNumber: nil)
  }

  func debt(_ debt: Debt) -> Debt {
    Debt(
      id: debts[debt.id],
      creditor: creditors[debt.creditor],
      collector: debt.collector.map { creditors[$0] },
      kind: debt.kind,
      reference: debt.reference.map(numbers.reference),
      parts: debt.parts,
      statedOn: debt.statedOn,
      dueDate: debt.dueDate,
      stage: debt.stage,
      rank: debt.rank,
      isTrade: debt.isTrade,
      interest: debt.interest,
      terms: debt.terms,
      disputed: debt.disputed,
      disputeReason: debt.disputeReason.flatMap { trimmed($0).isEmpty ? nil : leftOut },
      minimum: debt.minimum,
      maximumMonths: debt.maximumMonths,
      arrangement: debt.arrangement.map(arrangement),
      lastDemand: debt.lastDemand,
      lastAcknowledged: debt.lastAcknowledged,
      earlierDemands: debt.earlierDemands,
      earlierAcknowledgements: debt.earlierAcknowledgements,
      judgment: debt.judgment,
      bills: debt.bills.map { bill($0, of: debt) },
      original: debt.original,
      originOn: debt.originOn,
      cause: debt.cause,
      causeWords: nil,
      links: debt.links.map(link))
  }

  private func arrangement(_ arrangement: Debt.Arrangement) -> Debt.Arrangement {
    let agreed = arrangement.agreed
    var kept = Debt.Arrangement(
      monthly: arrangement.monthly,
      dueDay: arrangement.dueDay,
      from: arrangement.from,
      isKept: arrangement.isKept,
      agreed: Debt.Arrangement.Agreed(
        on: agreed.on,
        with: nil,
        proof: agreed.proof,
        terms: agreed.terms,
        last: agreed.last,
        total: agreed.total,
        interestStops: agreed.interestStops,
        onMiss: agreed.onMiss))
    kept.changes = arrangement.changes
    return kept
  }

  private func link(_ link: Debt.Link) -> Debt.Link {
    Debt.Link(
      party: creditors[link.party],
      role: link.role,
      reference: link.reference.map(numbers.reference),
      since: link.since)
  }

  private func bill(_ bill: Debt.Bill, of debt: Debt) -> Debt.Bill {
    Debt.Bill(
      number: bill.number.flatMap { numbers.bill($0, of: debt.id) },
      date: bill.date,
      dueDate: bill.dueDate,
      amount: bill.amount,
      fourteenDayLetter: bill.fourteenDayLetter)
  }

  /// What was said, under the ids that are shown and without its words; nil where it is about
  /// something that is not there, which can be any text.
  func assurance(_ assurance: Assurance) -> Assurance? {
    let matter: Assurance.Matter? =
      switch assurance.matter {
      case .cost(let category, let answer): .cost(category, answer)
      case .amountIsRight(let line, let amount, let every):
        (incomes.shown(line) ?? costs.shown(line) ?? debts.shown(line)
          ?? Cost.Category(rawValue: line)?.rawValue)
          .map { .amountIsRight(line: $0, amount, every) }
      case .about(let line, let amount, let every):
        (incomes.shown(line) ?? costs.shown(line) ?? debts.shown(line))
          .map { .about(line: $0, amount, every) }
      case .untold(let debt): debts.shown(debt.text).map { .untold(ID($0)) }
      case .sold(let debt, let seller):
        debts.shown(debt.text).flatMap { debt in
          creditors.shown(seller.text).map { .sold(ID(debt), by: ID($0)) }
        }
      case .aboutDay(let line, let field, let day):
        (incomes.shown(line) ?? costs.shown(line) ?? debts.shown(line)
          ?? (line == Dossier.householdLine ? line : nil))
          .map { .aboutDay(line: $0, field, day) }
      case .anyway(let code, let debt):
        FindingCode(rawValue: code).map { .anyway(code: $0.rawValue, debt: debt.map { debts[$0] }) }
      case .sum(let sum, let amount): .sum(sum, amount)
      case .whose(let debt, let whose, let part):
        debts.shown(debt.text).map { .whose(ID($0), whose, part: part) }
      case .asked(.chain(let debt), let answer):
        debts.shown(debt.text).map { .asked(.chain(ID($0)), answer) }
      case .asked(let inquiry, let answer): .asked(inquiry, answer)
      }
    return matter.map {
      let words = assurance.words.map { words in
        assurance.sellsUnder(words) ? numbers.reference(words) : leftOut
      }
      return Assurance($0, words: words, on: assurance.on)
    }
  }

  /// The words of a correction that the tables know are words of the law; where it was found is not.
  func correction(_ correction: LawCorrection) -> LawCorrection {
    LawCorrection(
      id: corrections[correction.id],
      tableName: correction.tableName,
      subject: correction.subject,
      fact: correction.fact,
      from: correction.from,
      unit: correction.unit,
      value: correction.value,
      source: leftOut,
      entered: correction.entered)
  }
}
