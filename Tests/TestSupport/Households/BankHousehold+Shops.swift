import Domain

// What never was meant to come back: shops, cash, friends, orders and what is sent back.
extension BankHousehold {
  mutating func shop() {
    groceries()
    friends()
    orders()
    cash()
    topUps()
    oddities()
  }

  private mutating func groceries() {
    let shops = [
      "Albert Heijn 1521", "JUMBO ZAANDAM WESTERHEM", "Lidl 415 Gouda", "ALDI Utrecht",
      "Kruidvat 7714",
      "Action 1092", "Bakker Bart", "PLUS Koot", "Zeeman", "Primark Almere", "SHELL 1207 A2",
      "TinQ Lelystad", "Etos 5521", "HEMA EV014", "Gall & Gall", "Cafetaria 't Hoekje", "Praxis",
    ]
    let usual = (0..<random.number(2...4)).map { _ in random.pick(shops) }
    // One goes each Saturday, another whenever something is needed.
    let saturday = random.percent(40)
    let often = random.number(20...60)
    var day = first
    while day <= last {
      if saturday, day.weekday == 6, random.percent(85) {
        book(
          Party(usual[0]), day, -random.near(random.number(5_500...8_500), spread: 30), .card, "")
      }
      if random.percent(often) {
        book(Party(random.pick(usual)), day, -random.price(95...7_500), .card, "")
      }
      if random.percent(6) {
        book(Party(random.pick(shops)), day, -random.price(150...12_000), .card, "")
      }
      // Coffee: one price, on no day of its own.
      if often > 50, day.weekday <= 5, random.percent(15) {
        book(Party("Kiosk NS Gouda"), day, -random.pick([285, 285, 350]), .card, "")
      }
      day = day.adding(days: 1)
    }
  }

  private mutating func friends() {
    let people = ["S. el Idrissi", "Mw J Vermeulen", "T Nowak", "B.J. Postma e/o", "Fam. Okafor"]
      .map { Party($0, iban: random.iban()) }
    let tikkie = Party("AAB INZ TIKKIE", iban: random.iban())
    for _ in 0..<random.number(8...50) {
      let cents = random.price(200...6_000)
      if random.percent(50) {
        let id =
          "Tikkie ID \(random.digits(12)), \(random.pick(["pizza", "borrel", "cadeau Lot", "uit eten"]))"
        book(tikkie, day(), random.percent(50) ? cents : -cents, .ideal, id)
      } else {
        book(
          random.pick(people), day(),
          random.percent(45) ? cents : -random.pick([cents, 1_000, 2_500]),
          .transfer,
          random.pick(["", "lunch", "bedankt!", "boodschappen", "terug", "zoals afgesproken"]))
      }
    }
  }

  private mutating func orders() {
    let shops = ["bol.com b.v.", "Zalando SE", "Coolblue B.V.", "Thuisbezorgd.nl", "H&M Online"]
      .map { Party($0, iban: random.iban()) }
    for _ in 0..<random.number(5...45) {
      let (shop, when, cents) = (random.pick(shops), day(), random.price(700...16_000))
      let number = random.digits(10)
      book(shop, when, -cents, .ideal, "\(number) \(random.digits(16))")
      guard random.percent(18) else { continue }
      let back = random.percent(60) ? cents : cents / 2
      book(
        shop, when.adding(days: random.number(4...25)), back, .transfer, "Terugbetaling \(number)")
    }
  }

  private mutating func cash() {
    for _ in 0..<random.number(0...35) {
      book(
        Party("Geldmaat Dorpsstraat 1"), day(), -random.pick([2_000, 2_000, 5_000, 10_000, 7_000]),
        .cash, "")
    }
    if random.percent(15) { book(Party("Geldmaat"), day(), 20_000, .cash, "Storting") }
  }

  /// Collected whenever a balance is low: one amount, and no rhythm.
  private mutating func topUps() {
    guard random.percent(30) else { return }
    let party = Party("OV-chipkaart automatisch opladen", iban: random.iban())
    var day = first.adding(days: random.number(0...20))
    while day <= last {
      book(party, day, -2_000, .directDebit, "Opladen \(random.digits(10))", mandate: "OV\(1)")
      day = day.adding(days: random.number(3...32))
    }
    if random.percent(40) {
      let parking = Party("ParkMobile Benelux B.V.", iban: random.iban())
      for _ in 0..<random.number(4...14) {
        book(
          parking, self.day(), -random.price(150...4_000), .directDebit,
          "Factuur \(random.digits(8))", mandate: "PM77")
      }
    }
  }

  private mutating func oddities() {
    let tax = Party("Belastingdienst", iban: random.iban())
    if random.percent(50) {
      book(tax, day(), random.number(2_000...190_000), .transfer, "Teruggaaf IB \(first.year - 1)")
    }
    if random.percent(30) {
      book(tax, day(), -random.number(3_000...90_000), .transfer, "Aanslag IB \(first.year - 1)")
    }
    for _ in 0..<random.number(0...4) {
      book(
        Party(
          random.pick(["CJIB", "Gemeente Almere", "Apotheek Noord", "Tandarts J. Kok"]),
          iban: random.iban()),
        day(), -random.price(900...28_000), .ideal, "\(random.digits(16))")
    }
    for _ in 0..<random.number(0...2) {
      book(
        Party(random.pick(["Oma", "Mw A. Visser"]), iban: random.iban()), day(), 5_000, .transfer,
        "van oma")
    }
  }
}
