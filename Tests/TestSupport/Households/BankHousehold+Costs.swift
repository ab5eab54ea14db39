import Domain

// What a household pays for its home and itself.
extension BankHousehold {
  mutating func live() {
    housing()
    energy()
    care()
    water()
    taxes()
    insurances()
    phones()
    children()
  }

  /// Collected, or paid by a standing order; where there is no mandate it is one or the other.
  private mutating func paying(_ course: inout Course, collected: Int) {
    if random.percent(collected) {
      course.booking = .directDebit
      course.mandate = random.pick(["M#", "NL-", "000"]) + random.digits(random.number(5...9))
    } else {
      course.booking = .transfer
      course.mandate = nil
      course.move = random.percent(50) ? .after : .stays
    }
  }

  private mutating func housing() {
    let landlords = [
      ("Stichting Eigen Haard", "Huur #M #Y"), ("De Alliantie", "Huurprolongatie #M contract 30#N"),
      ("Havensteder", "HUUR #M"), ("MVGM Vastgoedmanagement", "VHE 4410-#I huur #M"),
      ("Stg Haag Wonen", "Huur en servicekosten #M #Y"), ("P. Verkerk", "huur"),
      ("Verhuur Kamers Nijmegen", "kamer 4 #M"), ("Obvion Hypotheken", "Hypotheek #N #M"),
    ]
    let (name, text) = random.pick(landlords)
    var course = Course(
      id: "rent", kind: "housing", every: .month, party: Party(name, iban: random.iban()),
      text: text, day: random.pick([1, 1, 1, 2, 25, 26, 27, 28, 31]))
    paying(&course, collected: 50)
    if course.mandate == nil, random.percent(40) {
      course.move = .byHand(4)
      course.misses = 4
    }
    course.bounces = 4
    course.cents = rising(random.number(38_000...125_000), in: 7, percent: 0...6)
    if random.percent(12) {
      // Moved to another house.
      let move = first.adding(days: random.number(90...250))
      course.to = move
      run(course)
      let (next, words) = random.pick(landlords)
      course.party = Party(next, iban: random.iban())
      course.text = words
      paying(&course, collected: 50)
      course.from = move.adding(days: 1)
      course.cents = rising(random.number(45_000...125_000), in: 7, percent: 0...6)
    }
    run(course)
  }

  private mutating func energy() {
    let party = Party(
      random.pick([
        "Eneco Consumenten B.V.", "Essent Retail Energie B.V.", "Frank Energie", "Coolblue Energie",
        "Vattenfall Sales Nederland", "Greenchoice", "HVC Warmte",
      ]), iban: random.iban())
    var course = Course(
      id: "energy", kind: "energy", every: .month, party: party,
      text: random.pick([
        "Voorschot #M klant 88#N", "Termijnfactuur #N", "Maandbedrag #M #Y stroom en gas", "#N",
      ]), day: random.number(1...28))
    paying(&course, collected: 85)
    let base = random.number(6_000...32_000)
    let change = first.adding(days: random.number(30...300))
    let other = random.pick([base * 7 / 10, base * 11 / 10, base * 14 / 10, base + 500])
    course.cents = { _, day in day < change ? base : other }
    course.bounces = 5
    if random.percent(12) {
      let leave = first.adding(days: random.number(100...250))
      course.to = leave
      run(course)
      course.party = Party("Budget Energie", iban: random.iban())
      paying(&course, collected: 90)
      (course.from, course.day) = (leave.adding(days: 5), random.number(1...28))
    }
    run(course)
    if random.percent(60) {
      // The bill of the year: more to pay, or money back.
      let cents = random.number(2_000...45_000) * (random.percent(50) ? 1 : -1)
      book(
        party, first.adding(days: random.number(40...330)), cents,
        cents > 0 ? .transfer : .directDebit, "Jaarnota \(first.year)", mandate: course.mandate)
    }
  }

  private mutating func care() {
    let party = Party(
      random.pick([
        "Zilveren Kruis Zorgverzekeringen NV", "CZ Groep", "VGZ Zorgverzekeraar NV", "Menzis",
        "FBTO Zorgverzekeringen N.V.", "Zorg en Zekerheid", "DSW Zorgverzekeraar", "ONVZ",
      ]), iban: random.iban())
    for person in 0..<(random.percent(20) ? 2 : 1) {
      var course = Course(
        id: "care\(person)", kind: "healthInsurance", every: .month, party: party,
        text: random.pick(["Premie #M #Y relatie 10\(person)77", "Zorgpremie #M", "PREMIE #N"]),
        day: random.pick([1, 20, 25, 27, 28, 30]))
      paying(&course, collected: 85)
      course.cents = rising(random.number(11_800...21_000), in: 1, percent: 2...9)
      (course.bounces, course.misses) = (4, course.mandate == nil ? 4 : 0)
      run(course)
      // Own risk: some bills, of any amount, by the same insurer.
      for _ in 0..<random.number(0...3) {
        let day = first.adding(days: random.number(0...330))
        book(
          party, day, -random.price(900...18_000), course.booking,
          "Eigen risico \(random.digits(8))",
          mandate: course.mandate)
      }
    }
  }

  private mutating func water() {
    var course = Course(
      id: "water", kind: "water", every: random.pick([.quarter, .quarter, .month, .twoMonths]),
      party: Party(
        random.pick(["Waternet", "Brabant Water N.V.", "Vitens", "Evides Waterbedrijf", "WBG"]),
        iban: random.iban()),
      text: random.pick(["Drinkwater kw #Q #Y", "Voorschotnota #N", "Termijnnota water #M"]),
      day: random.number(1...28), offset: random.number(0...11))
    paying(&course, collected: 80)
    course.cents = rising(random.number(900...7_500), in: 1, percent: 0...12)
    run(course)
  }

  private mutating func taxes() {
    let terms = random.pick([8, 9, 10, 10])
    let amount = random.number(1_800...12_500)
    for year in first.year...last.year where random.percent(75) {
      var course = Course(
        id: "town\(year)", kind: "municipalTaxes", every: .month,
        party: Party(
          random.pick(["Gemeente Zaanstad", "GBLT", "SVHW", "RBG Belastingen", "Gem. Utrecht"]),
          iban: random.iban()), mandate: "G\(random.digits(7))",
        text: random.pick([
          "Aanslag gem. belastingen \(year) #I", "Gecombineerde aanslag termijn #I van \(terms)",
        ]), from: LocalDate.day("\(year)-02-01"), to: LocalDate.day("\(year)-12-31"),
        day: random.number(25...31), terms: terms)
      let own = amount + random.number(0...900)
      course.cents = { _, _ in own }
      run(course)
    }
    if random.percent(40) {
      var course = Course(
        id: "road", kind: "transport", every: random.percent(60) ? .quarter : .month,
        party: Party("Belastingdienst", iban: random.iban()), mandate: "MRB\(random.digits(6))",
        text: "Motorrijtuigenbelasting \(random.digits(2))-XX-#I", day: random.number(20...28),
        offset: random.number(0...11))
      course.cents = rising(random.number(2_500...26_000), in: 1, percent: 0...5)
      run(course)
    }
  }

  private mutating func insurances() {
    let insurer = Party(
      random.pick(["Nationale-Nederlanden Schade", "Interpolis", "a.s.r.", "Centraal Beheer"]),
      iban: random.iban())
    let mandate = "POL\(random.digits(6))"
    let day = random.number(1...28)
    for (index, most) in [1_900, 5_200, 13_000].enumerated() where random.percent(50) {
      // One policy beside the other, on one day, with one mandate or each its own.
      var course = Course(
        id: "policy\(index)", kind: "insurance", every: .month, party: insurer,
        mandate: random.percent(50) ? mandate : "POL\(index)\(random.digits(5))",
        text: "Premie polis \(index + 3)\(random.digits(7))", day: day)
      course.cents = rising(
        random.number(most * 2 / 5...most), in: random.number(1...12), percent: 0...9)
      run(course)
    }
    if random.percent(45) {
      var course = Course(
        id: "funeral", kind: "insurance", every: random.pick([.month, .quarter, .halfYear, .year]),
        party: Party(random.pick(["DELA", "Monuta", "Yarden Uitvaart"]), iban: random.iban()),
        mandate: "U\(random.digits(8))", text: "Polis #N", day: random.number(1...28),
        offset: random.number(0...11))
      course.cents = rising(random.number(500...9_000), in: 1, percent: 0...4)
      course.isOptional = course.every == .halfYear || course.every == .year
      run(course)
    }
  }

  private mutating func phones() {
    let mobile = random.pick([
      ("Odido Netherlands B.V.", "ODIDO"), ("Vodafone Libertel B.V.", "VodafoneZiggo Mobiel"),
      ("KPN B.V.", "KPN - Mobiel"), ("Lebara Mobile", "LEBARA"), ("Youfone", "Youfone Nederland"),
    ])
    for line in 0..<random.number(1...2) {
      var party = Party(mobile.0, mobile.1, iban: random.iban())
      if random.percent(50) { party.names = [mobile.0] }
      var course = Course(
        id: "mobile\(line)", kind: "telecom", every: .month, party: party,
        text: random.pick(["Factuurnr #N", "Abonnement 06-\(line) #M", "Rekening #M #Y #N"]),
        day: random.number(1...28))
      paying(&course, collected: 90)
      let base = random.number(700...4_500)
      course.cents =
        random.percent(50) ? varying(base, spread: 35) : rising(base, in: 7, percent: 0...8)
      course.bounces = 5
      run(course)
    }
    guard random.percent(80) else { return }
    var course = Course(
      id: "internet", kind: "telecom", every: .month,
      party: Party(
        random.pick(["Ziggo Services B.V.", "DELTA Fiber", "Caiway", "KPN B.V. Internet"]),
        iban: random.iban()),
      text: random.pick(["Factuur #N", "Internet en TV #M", "#N klant 77"]),
      day: random.number(1...28))
    paying(&course, collected: 90)
    course.cents = rising(random.number(3_200...8_900), in: 7, percent: 0...7)
    run(course)
  }

  private mutating func children() {
    guard random.percent(25) else { return }
    var course = Course(
      id: "childcare", kind: "childcare", every: .month,
      party: Party(
        random.pick(["Partou BV", "Kinderopvang Humanitas", "BSO De Vlinder"]),
        iban: random.iban()), text: "opvang #M factuur #N", day: random.number(1...28))
    paying(&course, collected: 75)
    course.cents = varying(random.number(25_000...160_000), spread: random.pick([1, 8, 15]))
    course.misses = 6
    run(course)
  }
}
