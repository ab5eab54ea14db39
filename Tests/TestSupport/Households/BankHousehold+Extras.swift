import Domain

// What is nice to have, and what banks charge.
extension BankHousehold {
  mutating func subscribe() {
    streams()
    wallet()
    sports()
    gifts()
    fees()
    savings()
  }

  private mutating func between() -> (LocalDate?, LocalDate?) {
    let from = random.percent(25) ? first.adding(days: random.number(30...250)) : nil
    let to = random.percent(20) ? first.adding(days: random.number(150...330)) : nil
    if let from, let to, to < from { return (from, nil) }
    return (from, to)
  }

  /// On the card: on the day itself, in weekends too.
  private mutating func streams() {
    let all = [
      ("NETFLIX.COM", 899), ("Spotify P1A2B3", 1_199), ("Disney Plus", 1_099), ("HBO MAX", 899),
      ("APPLE.COM/BILL", 299), ("Google YouTube Premium", 1_299), ("Amazon Prime NL", 499),
      ("OPENAI CHATGPT", 2_299), ("Videoland", 999),
    ]
    for (name, cents) in all where random.percent(22) {
      var course = Course(
        id: name, kind: "subscriptions", every: .month, party: Party(name), booking: .card,
        text: "", move: .stays, day: random.number(1...31))
      (course.from, course.to) = between()
      course.cents = rising(cents, in: random.number(1...12), percent: 0...18)
      run(course)
    }
  }

  /// A wallet that collects for many shops under one mandate.
  private mutating func wallet() {
    guard random.percent(35) else { return }
    let paypal = Party("PayPal Europe S.a.r.l. et Cie S.C.A", iban: random.iban())
    let mandate = "5J\(random.digits(8))"
    for (index, shop) in ["SPOTIFY AB", "NINTENDO", "Strava"].enumerated() where random.percent(50)
    {
      var course = Course(
        id: "wallet\(index)", kind: "subscriptions", every: .month, party: paypal, mandate: mandate,
        text: "10#N PP.4411.PP . \(shop), Uw aankoop bij \(shop)", day: random.number(1...28))
      (course.from, course.to) = between()
      course.cents = rising([1_099, 399, 799][index], in: random.number(1...12), percent: 0...10)
      run(course)
    }
    for _ in 0..<random.number(2...18) {
      let shop = random.pick([
        "EBAY", "STEAM GAMES", "VINTED", "Wish", "Etsy Ireland", "AliExpress",
      ])
      book(
        paypal, day(), -random.price(300...9_000), .directDebit,
        "10\(random.digits(8)) PP.4411.PP . \(shop), Uw aankoop bij \(shop)", mandate: mandate)
    }
  }

  private mutating func sports() {
    if random.percent(40) {
      var course = Course(
        id: "gym", kind: "leisure", every: random.percent(70) ? .fourWeeks : .month,
        party: Party(
          random.pick(["Basic-Fit Nederland BV", "SportCity", "Anytime Fitness Gouda"]),
          iban: random.iban()), mandate: "BF\(random.digits(7))",
        text: random.pick(["Contributie #N", "Membership fee #N", "Lidmaatschap"]),
        day: random.number(1...28))
      (course.from, course.to) = between()
      course.cents = rising(random.number(1_999...3_999), in: 1, percent: 0...8)
      course.bounces = 6
      run(course)
    }
    if random.percent(35) {
      var course = Course(
        id: "club", kind: "leisure", every: random.pick([.quarter, .quarter, .halfYear, .month]),
        party: Party(
          random.pick(["VV Zeelandia", "Zwemver. De Dolfijn", "Scouting Karel Doorman"]),
          iban: random.iban()), mandate: "C\(random.digits(5))",
        text: random.pick(["contributie #Y kw #Q", "Contributie #N", "contr. lid 77#I"]),
        day: random.number(1...28), offset: random.number(0...11))
      course.cents = rising(random.number(1_200...9_500), in: 9, percent: 0...5)
      run(course)
    }
  }

  private mutating func gifts() {
    let all: [(String, String, String, Int)] = [
      ("Nationale Postcode Loterij", "leisure", "Deelname #M lotnr #N", 1_600),
      ("Staatsloterij", "leisure", "Trekking #M", 2_500),
      ("Artsen zonder Grenzen", "subscriptions", "Donatie #M", 1_000),
      ("FNV", "subscriptions", "Contributie vakbond #M", 1_833),
      ("de Volkskrant", "subscriptions", "Abonnement #N", 3_495),
      ("NS Groep iz NS Reizigers", "transport", "Reiskosten en abonnement #M #N", 8_900),
      ("Swapfiets BV", "transport", "Membership #N", 2_190),
      ("Intl Card Services", "other", "ICS-klantnummer 44#N", 21_000),
    ]
    for (index, one) in all.enumerated() where random.percent(18) {
      var course = Course(
        id: "gift\(index)", kind: one.1, every: one.0.hasPrefix("de ") ? .quarter : .month,
        party: Party(one.0, iban: random.iban()), mandate: "X\(random.digits(8))", text: one.2,
        day: random.number(1...28))
      (course.from, course.to) = between()
      course.cents =
        ["NS", "In"].contains(one.0.prefix(2))
        ? varying(one.3, spread: 55) : rising(one.3, in: random.number(1...12), percent: 0...10)
      run(course)
    }
  }

  private mutating func fees() {
    if random.percent(80) {
      var course = Course(
        id: "fees", kind: "other", every: random.percent(70) ? .month : .quarter, party: Party(""),
        booking: .fee,
        text: random.pick(["Kosten BasisPakket #M", "Kosten betaalpakket", "BANKKOSTEN #Y"]),
        move: .stays, day: random.number(1...28))
      course.cents = rising(random.number(170...480), in: 1, percent: 0...12)
      run(course)
    }
    if random.percent(40) {
      var course = Course(
        id: "interest", kind: "other", every: .quarter, party: Party(""), booking: .interest,
        text: "Debetrente #Q", move: .stays, day: 1)
      course.cents = varying(900, spread: 90)
      course.isOptional = true
      run(course)
    }
  }

  /// To and from an account of one's own: no cost and no income, however regular.
  private mutating func savings() {
    guard random.percent(60) else { return }
    let own = Party("Spaarrekening", iban: random.percent(50) ? random.iban() : nil)
    let day = random.number(1...28)
    var month = first.inMonth
    let amount = random.number(1...20) * 1_000
    let text = random.pick(["Sparen", "Automatisch sparen", "Naar spaarrekening", "spaargeld"])
    while month <= last.inMonth {
      book(own, month.day(clamped: day), -amount, .transfer, text)
      if random.percent(50) {
        book(
          own, month.day(clamped: min(28, day + random.number(1...12))),
          random.number(1...12) * 1_000,
          .transfer, "Van spaarrekening")
      }
      month = month.adding(1)
    }
  }

  mutating func day() -> LocalDate {
    first.adding(days: random.number(0...max(1, first.days(to: last))))
  }
}
