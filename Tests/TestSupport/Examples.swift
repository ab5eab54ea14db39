import Domain

extension Debt {
  /// A debt of `owed` principal at creditor "c1", with nothing else to it.
  package static func example(
    _ id: String, owed: Int, kind: Kind = .other, interest: InterestTerms = .none,
    disputed: Int = 0, arrangement: Arrangement? = nil, stage: Stage = .reminder
  ) -> Debt {
    var debt = Debt.blank(ID(id), of: ID("c1"))
    debt.reference = "REF-\(id)"
    debt.parts.principal = Money(cents: owed)
    debt.dueDate = LocalDate(iso: "2026-09-01")
    (debt.kind, debt.stage, debt.interest) = (kind, stage, interest)
    (debt.disputed, debt.arrangement) = (Money(cents: disputed), arrangement)
    return debt
  }
}

extension Dossier {
  /// A single person whose wages leave exactly `capacity` cents a month, paid on the 25th.
  package static func example(capacity: Int, debts: [Debt]) -> Dossier {
    var dossier = Dossier.empty(in: .dutch)
    dossier.sender.name = "S. Yılmaz"
    dossier.incomes = [
      .example("i1", 150_000 + max(capacity, 0), every: .month, payDay: 25)
    ]
    dossier.costs = [.example("k1", 150_000 + max(-capacity, 0), every: .month)]
    dossier.creditors = [.example("c1", named: "Vattenfall")]
    dossier.debts = debts
    return dossier
  }
}

extension Income {
  package static func example(
    _ id: String, _ cents: Int, every: Frequency, kind: Kind = .wages, payDay: Int? = nil,
    low: Int? = nil, month: Int? = nil, period: Period = .always
  ) -> Income {
    Income(
      id: ID(id), name: id, kind: kind, amount: Money(cents: cents), every: every,
      payDay: payDay, low: low.map { Money(cents: $0) }, high: nil, month: month, period: period)
  }
}

extension Cost {
  package static func example(
    _ id: String, _ cents: Int, every: Frequency, category: Category = .other,
    month: Int? = nil, period: Period = .always
  ) -> Cost {
    Cost(
      id: ID(id), name: id, category: category, amount: Money(cents: cents), every: every,
      dueDay: nil, month: month, period: period)
  }
}

extension Creditor {
  package static func example(_ id: String, named name: String) -> Creditor {
    Creditor(
      id: ID(id), name: name, kind: .company, street: nil, postcode: nil, city: nil, email: nil,
      iban: nil, customerNumber: nil, registerNumber: nil)
  }
}

extension LocalDate {
  /// A day in a test. Traps on a day that does not exist: a test is code.
  package static func day(_ iso: String) -> LocalDate {
    guard let day = LocalDate(iso: iso) else { preconditionFailure("not a day: \(iso)") }
    return day
  }
}

extension Dossier {
  /// A single person of whom every usual line is there, so that an offer is one: 674.21 a month is left,
  /// less than the law would take.
  package static func realistic(leaving capacity: Int = 67_421, debts: [Debt]) -> Dossier {
    var dossier = Dossier.empty(in: .dutch)
    dossier.sender.name = "S. Yılmaz"
    dossier.incomes = [.example("i1", 157_579 + capacity, every: .month, payDay: 25)]
    let lines: [(Cost.Category, Int)] = [
      (.housing, 72_000), (.energy, 14_700), (.water, 1_770), (.healthInsurance, 15_900),
      (.household, 32_500), (.municipalTaxes, 0), (.telecom, 2_000), (.clothing, 4_000),
      (.transport, 3_000), (.insurance, 1_000), (.healthCare, 3_209),
    ]
    dossier.costs = lines.enumerated().map { index, line in
      .example("k\(index + 1)", line.1, every: .month, category: line.0)
    }
    dossier.reserve = Money(cents: 7_500)
    dossier.creditors = [.example("c1", named: "Vattenfall")]
    dossier.debts = debts
    return dossier
  }
}
