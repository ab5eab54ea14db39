import Domain

/// How the bank of a household writes what it booked, after a reader took it in.
struct HouseholdBank {
  private enum Letters: CaseIterable { case asGiven, capitals, small }

  private let letters: Letters
  /// Whether mandates, accounts and kinds of bookings are told.
  private let tellsMandates: Bool
  private let tellsAccounts: Bool
  private let tellsKinds: Bool
  /// Whether names stand in the text, and nowhere else.
  private let joinsNames: Bool
  private let nameLength: Int
  private let textLength: Int

  init(_ random: inout Chance) {
    switch random.number(0...9) {
    case 0, 1, 2:  // ING, CSV and CAMT.053.
      self.init(.asGiven, nameLength: 70, textLength: 140)
    case 3:  // ABN AMRO.
      self.init(.capitals, nameLength: 32, textLength: 140)
    case 4:  // ABN AMRO in CAMT.053.
      self.init(.capitals, nameLength: 24, textLength: 140)
    case 5:  // Rabobank.
      self.init(.asGiven, nameLength: 70, textLength: 140)
    case 6:  // SNS: small letters, and no mandates in CSV.
      self.init(.small, tellsMandates: false, nameLength: 32, textLength: 100)
    case 7:  // MT940 of some years ago.
      self.init(.capitals, tellsMandates: false, nameLength: 32, textLength: 65)
    case 8:  // Revolut, N26: names and amounts.
      self.init(
        .asGiven, tellsMandates: false, tellsAccounts: random.percent(50), tellsKinds: false,
        nameLength: 70, textLength: 70)
    default:  // Triodos in MT940.
      self.init(
        .asGiven, tellsMandates: false, joinsNames: random.percent(30), nameLength: 32,
        textLength: 140)
    }
  }

  private init(
    _ letters: Letters, tellsMandates: Bool = true, tellsAccounts: Bool = true,
    tellsKinds: Bool = true, joinsNames: Bool = false, nameLength: Int, textLength: Int
  ) {
    self.letters = letters
    self.tellsMandates = tellsMandates
    self.tellsAccounts = tellsAccounts
    self.tellsKinds = tellsKinds
    self.joinsNames = joinsNames
    self.nameLength = nameLength
    self.textLength = textLength
  }

  func written(
    _ name: String, _ party: Party, _ day: LocalDate, _ cents: Int, _ kind: Transaction.Kind,
    _ text: String, mandate: String?, _ random: inout Chance
  ) -> Transaction {
    let isCard = kind == .card || kind == .cash
    let told =
      tellsKinds || isCard || kind == .fee || kind == .interest || kind == .returned
    var one = Transaction(
      account: "NL00OWN", date: day, amount: Money(cents: cents), kind: told ? kind : .other)
    if joinsNames, !isCard {
      one.description = write("\(name) \(text)")
    } else {
      one.counterparty = String(write(name).prefix(nameLength))
      one.description = String(write(text).prefix(textLength))
    }
    one.iban = tellsAccounts && !isCard ? party.iban : nil
    one.mandate = tellsMandates ? mandate : nil
    one.reference = CheckedReference.first(in: text)?.text
    return one
  }

  private func write(_ text: String) -> String {
    switch letters {
    case .asGiven: text
    case .capitals: text.uppercased()
    case .small: text.lowercased()
    }
  }
}
