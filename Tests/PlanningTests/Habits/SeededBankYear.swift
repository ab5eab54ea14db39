import Domain
import TestSupport

/// A year of bookings of an invented household, made from a seed, with what comes back in it. Made in
/// another way than the corpus: other words, other payers, other mixes.
struct SeededBankYear {
  private(set) var transactions: [Transaction] = []
  private(set) var series: [StatementTruth.Series] = []
  private var random: SeededGenerator
  private let first = LocalDate.day("2025-03-01")
  let last = LocalDate.day("2026-02-28")
  private var bounced: [Int] = []

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    addIncome()
    addCosts()
    addDebts()
    addNoise()
    transactions = Transaction.sorted(transactions)
  }

  private mutating func pick<Element>(_ all: [Element]) -> Element {
    all[Int.random(in: 0..<all.count, using: &random)]
  }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &random) < percent
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private mutating func iban() -> String {
    IBAN.dutch(
      bank: pick(["INGB", "RABO", "ABNA", "SNSB", "TRIO"]),
      number: String(number(100_000_000...999_999_999))) ?? ""
  }

  /// The next working day, or the one before.
  private func working(_ day: LocalDate, back: Bool) -> LocalDate {
    var day = day
    while day.weekday > 5 { day = day.adding(days: back ? -1 : 1) }
    return day
  }

  private func days(_ every: Frequency, from start: LocalDate, day: Int, back: Bool) -> [LocalDate]
  {
    var found: [LocalDate] = []
    var next = start
    var count = 0
    while next <= last {
      found.append(working(next, back: back))
      count += 1
      switch every {
      case .week: next = start.adding(days: 7 * count)
      case .fourWeeks: next = start.adding(days: 28 * count)
      default: next = start.inMonth.adding(count * (every.monthsApart ?? 1)).day(clamped: day)
      }
    }
    return found.filter { $0 >= first && $0 <= last }
  }

  /// What a series is made of.
  private struct Plan {
    var id: String
    var kind: String
    var every: Frequency
    var comesIn = false
    var name: String
    var iban: String?
    var mandate: String?
    var booking = Transaction.Kind.directDebit
    var text: String
    /// Cents, for each time; nil leaves one out.
    var cents: [Int?]
    var days: [LocalDate]
  }

  private mutating func add(_ plan: Plan) {
    var kept: [LocalDate] = []
    var amount = 0
    for (index, day) in plan.days.enumerated() {
      guard index < plan.cents.count, let cents = plan.cents[index] else { continue }
      var one = Transaction(
        account: "NL00OWN", date: day, amount: Money(cents: plan.comesIn ? cents : -cents),
        kind: plan.booking)
      one.counterparty = chance(12) ? plan.name.uppercased() : plan.name
      one.iban = plan.iban
      one.mandate = plan.mandate
      one.description = plan.text
        .replacing("#M", with: months[day.month - 1]).replacing("#Y", with: String(day.year))
        .replacing("#N", with: String(number(10_000...99_999))).replacing(
          "#I", with: String(index + 1))
      one.reference = CheckedReference.first(in: one.description)?.text
      transactions.append(one)
      kept.append(day)
      amount = cents
    }
    series.append(
      StatementTruth.Series(
        id: plan.id, kind: plan.kind, period: plan.every.rawValue, comesIn: plan.comesIn,
        counterparty: plan.name, amountCents: plan.comesIn ? amount : -amount,
        dates: kept.map(\.iso)))
  }

  private let months = [
    "jan", "feb", "mrt", "apr", "mei", "juni", "juli", "aug", "sept", "okt", "nov", "dec",
  ]

  /// One amount with a rise somewhere, or another each time.
  private mutating func cents(_ count: Int, _ base: Int, varies: Int = 0) -> [Int?] {
    let rise = chance(50) ? number(2...10) : 99
    let to = base + base * number(1...9) / 100
    return (0..<count).map { index in
      let now = index >= rise ? to : base
      return varies == 0 ? now : now + number(0...(base * varies / 100))
    }
  }
}

extension SeededBankYear {
  private mutating func addIncome() {
    let day = number(18...27)
    let every: Frequency = chance(25) ? .fourWeeks : .month
    let start =
      every == .month ? first.inMonth.day(clamped: day) : first.adding(days: number(0...27))
    let payDays = days(every, from: start, day: day, back: true)
    let employer = pick(["Bakkerij Van Doorn BV", "Stichting Zorggroep Noord", "Transport Jansen"])
    let account = iban()
    add(
      Plan(
        id: "wages", kind: "wages", every: every, comesIn: true, name: employer, iban: account,
        booking: .transfer, text: pick(["Loon #M #Y", "SALARIS PERIODE #I", "Salaris #M"]),
        cents: cents(payDays.count, number(90_000...260_000), varies: pick([0, 0, 8, 20])),
        days: payDays))
    let allowanceDays = days(.month, from: first.inMonth.day(clamped: 20), day: 20, back: true)
    let tax = iban()
    for (kind, word) in [
      ("rentAllowance", "HUURTOESLAG"), ("healthAllowance", "ZORGTOESLAG"),
      ("childBudget", "KINDGEBONDEN BUDGET"),
    ] where chance(70) {
      add(
        Plan(
          id: kind, kind: kind, every: .month, comesIn: true, name: "Belastingdienst Toeslagen",
          iban: tax, booking: .transfer, text: "VOORSCHOT \(word) #M #Y NR #N",
          cents: cents(allowanceDays.count, number(4_000...40_000)), days: allowanceDays))
    }
    if chance(40) {
      let weekly = days(.week, from: first.adding(days: number(0...6)), day: 1, back: false)
      let stop = number(8...weekly.count)
      add(
        Plan(
          id: "benefit", kind: "benefit", every: .week, comesIn: true, name: "UWV", iban: iban(),
          booking: .transfer, text: "WW-uitkering week #I",
          cents: cents(stop, number(9_000...40_000)), days: Array(weekly.prefix(stop))))
    }
    if chance(50) {
      let quarter = days(
        .quarter, from: first.inMonth.adding(1).day(clamped: 2), day: 2, back: false)
      add(
        Plan(
          id: "childBenefit", kind: "childBenefit", every: .quarter, comesIn: true, name: "SVB",
          iban: iban(), booking: .transfer, text: "Kinderbijslag #I kwartaal #Y",
          cents: cents(quarter.count, number(25_000...60_000)), days: quarter))
    }
  }

  private mutating func addMonthly(
    _ id: String, _ kind: String, _ name: String, _ text: String, _ amount: ClosedRange<Int>,
    every: Frequency = .month, iban: String, mandate: String?, varies: Int = 0,
    booking: Transaction.Kind = .directDebit, gap: Bool = false
  ) {
    let day = number(1...28)
    let start =
      every == .fourWeeks || every == .week
      ? first.adding(days: number(0...27))
      : first.inMonth.adding(every == .quarter ? number(0...2) : 0).day(clamped: day)
    let all = days(every, from: start, day: day, back: false)
    var amounts = cents(all.count, number(amount), varies: varies)
    if gap, amounts.count > 6 { amounts[number(2...4)] = nil }
    add(
      Plan(
        id: id, kind: kind, every: every, name: name, iban: iban, mandate: mandate,
        booking: booking, text: text, cents: amounts, days: all))
  }

  private mutating func addCosts() {
    let hasMandates = chance(70)
    func mandate(_ text: String) -> String? { hasMandates ? text : nil }
    let housing = iban()
    if chance(50) {
      addMonthly(
        "rent", "housing", "Woningcorporatie Het Oosten", "Huur #M #Y kenmerk 88123",
        45_000...95_000, iban: housing, mandate: mandate("R1"))
    } else {
      // By hand, with words of one's own.
      addMonthly(
        "rent", "housing", "J. Pietersen", "huur #M", 45_000...95_000, iban: housing,
        mandate: nil, booking: .transfer)
    }
    addMonthly(
      "energy", "energy", pick(["Vattenfall Klantenservice", "Eneco Services"]),
      "Termijnbedrag #M contract 4411", 8_000...30_000, iban: iban(), mandate: mandate("E1"))
    let insurer = iban()
    addMonthly(
      "health", "healthInsurance", "VGZ Zorgverzekeraar NV", "Zorgpremie #M #Y",
      13_000...18_000, iban: insurer, mandate: mandate("Z1"))
    if chance(60) {
      let other = iban()
      addMonthly(
        "policy1", "insurance", "Centraal Beheer", "Premie polis 10#N", 700...2_500, iban: other,
        mandate: mandate("P1"))
      addMonthly(
        "policy2", "insurance", "Centraal Beheer", "Premie polis 10#N", 3_800...9_000,
        iban: other, mandate: mandate("P2"))
    }
    addMonthly(
      "phone", "telecom", "Odido Netherlands B.V.", "Factuur #N mobiel", 1_500...4_000,
      iban: iban(), mandate: mandate("T1"), varies: 60)
    if chance(60) {
      addMonthly(
        "water", "water", "Vitens NV", "Drinkwater #Y factuur #N", 3_000...9_000, every: .quarter,
        iban: iban(), mandate: mandate("W1"))
    }
    if chance(50) {
      addMonthly(
        "gym", "leisure", "Basic-Fit Nederland", "Lidmaatschap fitness #N", 1_999...3_499,
        every: .fourWeeks, iban: iban(), mandate: mandate("G1"))
    }
    if chance(60) {
      addMonthly(
        "care", "childcare", "Kinderopvang Zonnig", "Opvang #M factuur #N", 20_000...80_000,
        iban: iban(), mandate: mandate("K1"), varies: 10, gap: true)
    }
    if chance(70) { addCard() }
    if chance(50) { addMunicipal() }
  }

  private mutating func addCard() {
    let day = number(1...28)
    let all = days(.month, from: first.inMonth.day(clamped: day), day: day, back: false)
    add(
      Plan(
        id: "card", kind: "subscriptions", every: .month,
        name: pick(["NETFLIX.COM", "Spotify AB"]),
        booking: .card, text: "", cents: cents(all.count, number(699...1_799)), days: all))
  }

  private mutating func addMunicipal() {
    let day = number(24...28)
    let all = days(.month, from: first.inMonth.adding(1).day(clamped: day), day: day, back: false)
    let terms = number(8...10)
    add(
      Plan(
        id: "municipal", kind: "municipalTaxes", every: .month, name: "BsGW Belastingen",
        iban: iban(), mandate: "M1",
        text: "Waterschap en gemeentelijke belastingen #I van \(terms)",
        cents: cents(terms, number(2_000...9_000)).map { $0.map { _ in 4_321 } },
        days: Array(all.prefix(terms))))
  }

  private mutating func addDebts() {
    let collector = iban()
    for index in 0..<number(0...3) {
      let day = number(1...28)
      let start = first.inMonth.adding(number(0...4)).day(clamped: day)
      let all = days(.month, from: start, day: day, back: false)
      let count = number(4...max(5, all.count))
      let amount = number(1_500...12_000) + index * 137
      add(
        Plan(
          id: "debt\(index)", kind: "debtInstalment", every: .month,
          name: index == 0 ? "Intrum Nederland" : "GGN Incasso en Gerechtsdeurwaarders",
          iban: index == 0 ? iban() : collector, booking: .transfer,
          text: "Betalingsregeling dossier 77\(index)4\(index) term #I",
          cents: [Int?](repeating: amount, count: count), days: Array(all.prefix(count))))
    }
  }

  private mutating func addNoise() {
    let shops = [
      "Albert Heijn 1521", "Jumbo Veldstad", "Kruidvat 77", "HEMA", "Tango Pomp", "Etos",
    ]
    for _ in 0..<number(80...220) {
      noise(pick(shops), .card, -number(150...14_000), "")
    }
    let people = (0..<5).map {
      ("\(pick(["M.", "K.", "D."])) \(["Bakker", "Smit", "Aydin", "Bos", "Vos"][$0])", iban())
    }
    for _ in 0..<number(10...30) {
      let (name, account) = pick(people)
      noise(
        name, .transfer, number(-6_000...6_000), pick(["", "lunch", "bedankt", "terug"]), account)
    }
    for _ in 0..<number(4...14) {
      noise(
        pick(["Bol.com", "Zalando SE"]), .ideal, -number(900...15_000),
        "Bestelling \(number(1_000_000...9_999_999))", "NL20INGB0001234567")
    }
    for _ in 0..<number(5...20) { noise("Geldmaat", .cash, -number(1...10) * 1_000, "") }
  }

  private mutating func noise(
    _ name: String, _ kind: Transaction.Kind, _ cents: Int, _ text: String, _ iban: String? = nil
  ) {
    let day = first.adding(days: number(0...364))
    var one = Transaction(
      account: "NL00OWN", date: day, amount: Money(cents: cents == 0 ? 1 : cents), kind: kind)
    one.counterparty = name
    one.iban = iban
    one.description = text
    transactions.append(one)
  }
}
