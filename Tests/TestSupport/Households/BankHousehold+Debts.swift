import Domain

// Debts: what is paid on them, and some that look like it and are not.
extension BankHousehold {
  private struct Claimant {
    var name: String
    var kind: Creditor.Kind
    var text: String
    var isCollected = false
  }

  mutating func owe() {
    let claimants = [
      Claimant(
        name: "Flanderijn Gerechtsdeurwaarders", kind: .collector, text: "Dossier #R termijn #I"),
      Claimant(name: "EOS Nederland B.V.", kind: .collector, text: "#R"),
      Claimant(name: "GGN Mastering Credit NV", kind: .collector, text: "betaling #R #M"),
      Claimant(name: "Syncasso Gerechtsdeurwaarders", kind: .collector, text: "afbetaling #R"),
      Claimant(name: "Centraal Justitieel Incassobureau", kind: .government, text: "#R"),
      Claimant(
        name: "Santander Consumer Finance", kind: .company, text: "Termijn lening #R",
        isCollected: true),
      Claimant(name: "Stadsbank Oost Nederland", kind: .company, text: "aflossing #R #M"),
      Claimant(
        name: "DUO Hoofdrekening", kind: .government, text: "Terugbetaling #R #M", isCollected: true
      ),
    ]
    var left = claimants
    for index in 0..<random.pick([0, 1, 1, 2, 2, 3, 4]) {
      let one = left.remove(at: random.number(0...(left.count - 1)))
      plan(one, index)
    }
    lookAlikes()
  }

  private mutating func reference() -> String {
    switch random.number(0...4) {
    case 0:
      while true {
        let number = random.digits(16)
        if let checked = CheckedReference(number) { return checked.text }
      }
    case 1: return "20\(random.digits(2))/\(random.digits(5))"
    case 2: return "V-\(random.digits(5))-\(random.digits(1))"
    default: return random.digits(random.number(6...9))
    }
  }

  private mutating func plan(_ claimant: Claimant, _ index: Int) {
    let party = Party(
      claimant.name, claimant.name + " inz. Webwinkel Linea", iban: random.iban())
    let creditor = ID<Creditor>("c\(index)")
    dossier.creditors.append(
      Creditor(
        id: creditor, name: claimant.name, kind: claimant.kind, street: nil, postcode: nil,
        city: nil, email: nil, iban: random.percent(60) ? party.iban.map(IBAN.grouped) : nil,
        customerNumber: nil, registerNumber: nil))
    for part in 0..<(random.percent(20) ? 2 : 1) {
      let known = random.percent(80)
      let id = ID<Debt>("d\(index)\(part)")
      let (reference, written) = (reference(), random.percent(75))
      let amount = random.price(1_000...15_000)
      let from = random.percent(50) ? first.adding(days: random.number(0...200)) : nil
      var course = Course(
        id: "plan\(index)\(part)", kind: "debtInstalment", every: .month, party: party,
        mandate: claimant.isCollected ? "L\(random.digits(6))" : nil,
        booking: claimant.isCollected ? .directDebit : .transfer,
        text: written
          ? claimant.text.replacing("#R", with: reference)
          : random.pick(["", "regeling", "termijn #M"]),
        move: claimant.isCollected ? .after : random.percent(50) ? .stays : .byHand(6), from: from,
        day: random.number(1...30), terms: random.pick([4, 6, 10, 12, 24, 36]))
      course.cents = { _, _ in amount }
      course.debt = known ? id : nil
      (course.misses, course.doubles) = (claimant.isCollected ? 0 : 6, claimant.isCollected ? 0 : 2)
      run(course)
      guard known else { continue }
      var debt = Debt.example(id.text, owed: random.number(20_000...400_000))
      debt.creditor = creditor
      debt.reference = random.percent(70) ? reference : nil
      debt.statedOn = first
      if random.percent(50) {
        debt.arrangement = Debt.Arrangement(
          monthly: Money(cents: amount), dueDay: course.day, from: first, isKept: true)
      }
      dossier.debts.append(debt)
    }
    guard random.percent(25) else { return }
    // One more at the same collector that nobody pays.
    var other = Debt.example("o\(index)", owed: random.number(5_000...90_000))
    other.creditor = creditor
    other.reference = random.percent(60) ? reference() : nil
    other.statedOn = first
    dossier.debts.append(other)
  }

  /// Arrears with those who are paid each month for something else: no payment of the month is one of
  /// the arrears.
  private mutating func lookAlikes() {
    for (index, id) in ["rent", "energy", "care0", "mobile0"].enumerated() where random.percent(35)
    {
      guard let habit = meant.last(where: { $0.truth.id.hasPrefix(id + " ") }) else { continue }
      let name = habit.truth.counterparty
      let creditor = ID<Creditor>("x\(index)")
      dossier.creditors.append(
        Creditor(
          id: creditor, name: name, kind: .company, street: nil, postcode: nil, city: nil,
          email: nil,
          iban: random.percent(60)
            ? transactions.last { $0.counterparty.lowercased() == name.lowercased() }?.iban : nil,
          customerNumber: nil, registerNumber: nil))
      // Often exactly one term that was not paid.
      let owed = random.percent(60) ? habit.cents.last ?? 1 : random.number(4_000...150_000)
      var debt = Debt.example("x\(index)", owed: owed)
      debt.creditor = creditor
      debt.reference = random.percent(40) ? random.digits(7) : nil
      debt.statedOn = first
      dossier.debts.append(debt)
    }
  }
}
