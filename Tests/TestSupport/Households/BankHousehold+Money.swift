import Domain

// What comes in.
extension BankHousehold {
  /// The same amount, with a rise in some month of the year.
  mutating func rising(_ base: Int, in month: Int, percent: ClosedRange<Int>) -> (Int, LocalDate)
    -> Int
  {
    let rise = random.number(percent)
    let year = first.year
    return { _, day in
      let years = day.year - year + (day.month >= month ? 1 : 0)
      return (0..<max(0, years)).reduce(base) { now, _ in now + now * rise / 100 }
    }
  }

  /// Another amount each time, about `base`.
  mutating func varying(_ base: Int, spread: Int) -> (Int, LocalDate) -> Int {
    var own = Chance(seed: UInt64(random.number(0...1_000_000)))
    let all = (0..<130).map { _ in own.near(base, spread: spread) }
    return { time, _ in all[time % all.count] }
  }

  mutating func earn() {
    let people = random.percent(35) ? 2 : 1
    for person in 0..<people {
      switch random.number(0...9) {
      case 0...4: wages(person)
      case 5: weeklyWages(person)
      case 6, 7: benefit(person)
      case 8: pension(person)
      default:
        wages(person)
        sideJob(person)
      }
    }
  }

  private static let employers = [
    "Gemeente Dronten", "Koninklijke Mosa BV", "Stichting Carint Reggeland", "PostNL Payroll",
    "J. de Boer Schilders VOF", "Jumbo Supermarkten B.V.", "Hotel Mitland Exploitatie BV",
    "Aannemersbedrijf Ooms en Zn", "Stg. Openbaar Primair Ond.", "ISS Facility Services B.V.",
    "Albert Heijn B.V.", "Van Gelder Groep BV", "Stichting Pluryn", "Thuiszorg Inis BV",
  ]

  private mutating func wages(_ person: Int) {
    let name = random.pick(Self.employers)
    var party = Party(name, iban: random.iban())
    if random.percent(15) { party.newName = name.uppercased() + " INZ SALARIS" }
    if party.newName != nil { party.renamed = first.adding(days: random.number(60...300)) }
    let isFourWeeks = random.percent(20)
    let day = random.pick([20, 21, 22, 23, 24, 25, 25, 25, 26, 27, 28, 30, 31])
    let base = random.number(85_000...310_000)
    let amount =
      random.percent(45)
      ? rising(base, in: random.pick([1, 1, 4, 7]), percent: 1...6)
      : varying(base, spread: random.pick([2, 6, 12, 25]))
    let holiday = random.percent(60)
    let bonus = random.percent(20)
    let text = random.pick([
      "Salaris #M #Y", "SALARIS", "Loon periode #I", "Netto loon #Y-#I", "Sal. #M pers.nr 00#I",
      "Maandloon #M", "Salarisbetaling", "/SALA/ #Y #M", "Uitbetaling #Y #I 88213",
    ])
    var course = Course(
      id: "wages\(person)", kind: "wages", every: isFourWeeks ? .fourWeeks : .month, comesIn: true,
      party: party, booking: .transfer, text: text, move: .before, day: day)
    course.cents = { time, when in
      let plain = amount(time, when)
      // In the same payment: what was saved for the holidays, a thirteenth month.
      if holiday, when.month == 5 { return plain + plain * 80 / 100 }
      return bonus && when.month == 12 ? plain + plain * 90 / 100 : plain
    }
    if random.percent(18) {
      // Another job in between.
      let change = first.adding(days: random.number(100...260))
      course.to = change
      run(course)
      course.party = Party(random.pick(Self.employers), iban: random.iban())
      (course.from, course.to) = (change.adding(days: 20), nil)
      course.day = random.number(20...28)
    }
    run(course)
    guard !holiday, random.percent(70) else { return }
    // Paid by itself, in May, by the same employer.
    for year in first.year...last.year {
      let may = LocalDate.day("\(year)-05-01").adding(days: random.number(18...29))
      book(course.party, may, base * 80 / 100, .transfer, "Vakantiegeld \(year)")
    }
  }

  private mutating func weeklyWages(_ person: Int) {
    var course = Course(
      id: "agency\(person)", kind: "wages", every: .week, comesIn: true,
      party: Party(
        random.pick(["Randstad Uitzendbureau", "Tempo-Team Groep BV", "Olympia Personeel"]),
        iban: random.iban()), booking: .transfer, text: "Loon week #W #N", move: .after,
      day: random.number(0...6))
    course.cents = varying(random.number(20_000...62_000), spread: random.pick([5, 15, 30]))
    course.misses = 5
    if random.percent(40) { course.to = first.adding(days: random.number(80...250)) }
    run(course)
  }

  private mutating func sideJob(_ person: Int) {
    var course = Course(
      id: "side\(person)", kind: "wages", every: .month, comesIn: true,
      party: Party(random.pick(["DPG Media bezorging", "Pizzeria Napoli"]), iban: random.iban()),
      booking: .transfer, text: random.pick(["bezorgloon #M", "loon #M"]), move: .after,
      day: random.number(1...28))
    course.cents = varying(random.number(9_000...40_000), spread: 20)
    run(course)
  }

  private mutating func benefit(_ person: Int) {
    let town = random.percent(50)
    var course = Course(
      id: "benefit\(person)", kind: "benefit", every: random.percent(70) ? .month : .fourWeeks,
      comesIn: true,
      party: Party(
        town
          ? random.pick([
            "Gemeente Rotterdam", "Werk en Inkomen Lekstroom", "Senzer", "Baanbrekers",
          ])
          : "UWV", iban: random.iban()), booking: .transfer,
      text: town
        ? random.pick(["Uitkering #M #Y", "Participatiewet #M", "PW-uitk #Y-#I"])
        : random.pick(["WIA #M #Y", "WW-uitkering #N", "ZW UITK #I", "Wajong #M"]),
      move: .before, day: random.pick([8, 15, 18, 23, 25, 28, 31]))
    let base = random.number(90_000...180_000)
    course.cents =
      random.percent(60) ? rising(base, in: 7, percent: 1...3) : varying(base, spread: 15)
    run(course)
  }

  private mutating func pension(_ person: Int) {
    var state = Course(
      id: "aow\(person)", kind: "pension", every: .month, comesIn: true,
      party: Party("SVB", iban: random.iban()), booking: .transfer, text: "AOW #M #Y #N",
      move: .before, day: 23)
    state.cents = rising(random.number(90_000...130_000), in: 1, percent: 1...3)
    run(state)
    var fund = Course(
      id: "fund\(person)", kind: "pension", every: .month, comesIn: true,
      party: Party(
        random.pick(["Stg Pensioenfonds ABP", "PFZW", "Pensioenfonds Metaal PMT", "bpfBOUW"]),
        iban: random.iban()), booking: .transfer, text: "pensioen #M #N", move: .before, day: 21)
    fund.cents = rising(random.number(8_000...95_000), in: 1, percent: 0...4)
    run(fund)
  }

  /// Allowances, all from one payer on one day; child benefit; what others pay.
  mutating func receive() {
    let tax = Party("Belastingdienst", "BELASTINGDIENST TOESLAGEN", iban: random.iban())
    let number = random.digits(9)
    for (kind, word, most) in [
      ("healthAllowance", "zorgtoeslag", 13_100), ("rentAllowance", "huurtoeslag", 42_000),
      ("childBudget", "kindgebonden budget", 51_000),
      ("childcareAllowance", "kinderopvangtoeslag", 140_000),
    ] where random.percent(kind == "childcareAllowance" ? 20 : 55) {
      var course = Course(
        id: kind, kind: kind, every: .month, comesIn: true, party: tax, booking: .transfer,
        text: "\(number) voorschot \(word) #M #Y", move: .before, day: 20)
      course.cents = rising(random.number(1_200...most), in: 1, percent: -12...15)
      if random.percent(15) { course.to = first.adding(days: random.number(100...330)) }
      if random.percent(10) { course.from = first.adding(days: random.number(60...200)) }
      run(course)
    }
    if random.percent(35) {
      var course = Course(
        id: "childBenefit", kind: "childBenefit", every: .quarter, comesIn: true,
        party: Party("SVB", iban: random.iban()), booking: .transfer,
        text: "Kinderbijslag kw #Q #Y #N", move: .after, day: random.number(1...3))
      course.cents = rising(random.pick([28_100, 56_200, 34_000]), in: 7, percent: 0...3)
      run(course)
    }
    if random.percent(15) {
      var course = Course(
        id: "alimony", kind: "maintenance", every: .month, comesIn: true,
        party: Party("R. Hendriksen", iban: random.iban()), booking: .transfer,
        text: random.pick(["alimentatie", "Alimentatie #M", "kinderalimentatie Sem"]),
        move: .byHand(5), day: random.number(1...28))
      course.cents = rising(random.number(10_000...60_000), in: 1, percent: 2...6)
      course.misses = 6
      run(course)
    }
  }
}
