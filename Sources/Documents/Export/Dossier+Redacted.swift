import Domain

extension Dossier {
  /// The same amounts and days without what tells who it is: no names, addresses, numbers or own
  /// words. Creditors are numbered in their order; incomes and costs are called by their kind.
  package func redacted(in language: Language) -> Dossier {
    var dossier = self
    dossier.sender = Sender(
      name: language.say(dutch: "Naam weggelaten", english: "Name left out"), street: nil,
      postcode: nil, city: nil, email: nil, phone: nil)
    dossier.household.birthYear = nil
    dossier.household.childBirthYears = []
    dossier.incomes = incomes.map { income in
      var income = income
      income.name = income.kind.name(in: language)
      return income
    }
    dossier.costs = costs.map { cost in
      var cost = cost
      cost.name = cost.category.name(in: language)
      return cost
    }
    dossier.creditors = creditors.enumerated().map { $1.redacted(number: $0 + 1, in: language) }
    dossier.debts = debts.map { $0.redacted }
    dossier.record = record.redacted
    return dossier
  }
}

extension Creditor {
  fileprivate func redacted(number: Int, in language: Language) -> Creditor {
    let name =
      kind == .collector
      ? language.say(dutch: "Incassobureau \(number)", english: "Collector \(number)")
      : language.say(dutch: "Schuldeiser \(number)", english: "Creditor \(number)")
    return Creditor(
      id: id, name: name, kind: kind, street: nil, postcode: nil, city: nil, email: nil,
      iban: nil, customerNumber: nil)
  }
}

extension Debt {
  fileprivate var redacted: Debt {
    var debt = self
    debt.reference = nil
    debt.disputeReason = nil
    debt.arrangement?.agreed.with = nil
    debt.bills = bills.map { bill in
      var bill = bill
      bill.number = nil
      return bill
    }
    return debt
  }
}

extension CaseRecord {
  /// Payments and answers without words; what was said to whom is left out.
  fileprivate var redacted: CaseRecord {
    CaseRecord(
      replies: replies.map { reply in
        var reply = reply
        reply.words = nil
        if case .passedOn = reply.answer { reply.answer = .passedOn(nil) }
        return reply
      },
      payments: payments.map { payment in
        var payment = payment
        payment.note = nil
        return payment
      }, log: [], marks: marks)
  }
}
