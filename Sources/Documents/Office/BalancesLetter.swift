import Domain
import Planning

/// One letter of an organisation that asks a creditor for the balances of several clients, each of whom
/// agreed to that. It admits nothing, and asks for an answer for each of them apart.
package struct BalancesLetter: Hashable, Sendable {
  /// One claim of one client.
  package struct Line: Hashable, Sendable {
    package let name: String
    /// By which the creditor finds it; empty where no number is known.
    package let references: [String]
    /// The day on which the client agreed.
    package let consent: LocalDate

    package init(name: String, references: [String], consent: LocalDate) {
      self.name = name
      self.references = references
      self.consent = consent
    }
  }

  /// The lines in the window of the envelope.
  package let addressee: [String]
  package let lines: [Line]
  package let house: HouseStyle
  package let day: LocalDate
  package let answerBy: LocalDate

  package init(
    addressee: [String], lines: [Line], house: HouseStyle, day: LocalDate, answerBy: LocalDate
  ) {
    self.addressee = addressee
    self.lines = lines
    self.house = house
    self.day = day
    self.answerBy = answerBy
  }

  /// The letter in its parts.
  package func sheet(in language: Language) -> LetterSheet {
    func say(_ dutch: String, _ english: String) -> String {
      language.say(dutch: dutch, english: english)
    }
    let today = day.text(in: language)
    return LetterSheet(
      language: language, letterhead: house.letterhead, addressee: addressee,
      placeAndDate: house.placeAndDate(day, in: language), references: [],
      subject: say(
        "Verzoek om de stand van vorderingen (\(lines.count))",
        "Request for the balance of claims (\(lines.count))"),
      salutation: say("Geachte mevrouw, meneer,", "Dear Sir or Madam,"),
      body: [
        .paragraph(
          say(
            "Wij helpen de mensen in deze lijst met hun schulden. Zij vonden goed dat wij u in één brief naar de stand vragen. De dag waarop staat erachter.",
            "We help the people in this list with their debts. They agreed that we ask you for the balance in one letter. The day on which stands behind the name."
          )),
        .table(
          LetterSheet.Table(
            titles: [
              say("Naam", "Name"), say("Uw kenmerk", "Your reference"), say("Akkoord", "Agreed"),
            ],
            isAmount: [false, false, false],
            rows: lines.map { line in
              [
                line.name, line.references.joined(separator: ", "),
                line.consent.text(in: language),
              ]
            })),
        .paragraph(
          say(
            "Wilt u ons van ieder van hen apart een overzicht sturen, met de stand op \(today)?",
            "Please send us a statement for each of them apart, as it stands on \(today):")),
        .bullets([
          say(
            "Wat er nog open staat: hoofdsom, rente, kosten en het totaal.",
            "What is still open: principal, interest, costs and the total."),
          say(
            "De kosten en de rente die u heeft gerekend, elk met de dag en de reden.",
            "The costs and the interest that you charged, each with its day and reason."),
          say(
            "Elke betaling die u heeft gekregen, met de dag en het bedrag.",
            "Each payment that you received, with its day and amount."),
        ]),
        .paragraph(
          say(
            "Zet op elk overzicht de naam en het kenmerk, en stuur van niemand iets mee met dat van een ander.",
            "Put the name and the reference on each statement, and send nothing about one person with that of another."
          )),
        .paragraph(
          say(
            "Met deze brief erkent niemand een vordering. Iedereen behoudt al zijn rechten. Wij ontvangen uw antwoord graag schriftelijk, uiterlijk op \(answerBy.text(in: language)).",
            "With this letter nobody acknowledges a claim. Everybody keeps all their rights. Please answer in writing, by \(answerBy.text(in: language))."
          )),
      ],
      closing: [say("Met vriendelijke groet,", "Yours faithfully,"), ""] + house.signature
        + [house.name])
  }
}

/// Whom a letter about balances is about, before it is made and after.
package struct BalancesAsked: Hashable, Sendable {
  /// The creditor, as most clients spell it.
  package let creditor: String
  /// With consent, and in the letter.
  package let asked: [(name: String, file: String)]
  /// Without consent: not in the letter.
  package let left: [(name: String, file: String)]
  /// Whether the address of the creditor is known.
  package let hasAddress: Bool

  package init(
    creditor: String, asked: [(name: String, file: String)],
    left: [(name: String, file: String)], hasAddress: Bool
  ) {
    self.creditor = creditor
    self.asked = asked
    self.left = left
    self.hasAddress = hasAddress
  }

  package static func == (a: BalancesAsked, b: BalancesAsked) -> Bool {
    a.creditor == b.creditor && a.asked.map(\.file) == b.asked.map(\.file)
      && a.left.map(\.file) == b.left.map(\.file) && a.hasAddress == b.hasAddress
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(creditor)
    hasher.combine(asked.map(\.file))
  }
}

/// Who stands in the letter, who does not and why, and where it is.
package func balancesReport(
  _ all: BalancesAsked, files: [String], folder: String, in language: Language
) -> Report {
  func say(_ dutch: String, _ english: String) -> String {
    language.say(dutch: dutch, english: english)
  }
  let isDone = !files.isEmpty
  var blocks: [Report.Block] = [
    .heading(say("In de brief, met toestemming", "In the letter, with consent")),
    .bullets(all.asked.map(\.name)),
  ]
  if !all.left.isEmpty {
    blocks.append(
      .heading(say("Niet in de brief: geen toestemming", "Not in the letter: no consent")))
    blocks.append(.bullets(all.left.map(\.name)))
  }
  if !all.hasAddress {
    let command = OfficeSay.command("terms set \(all.creditor.asArgument)", folder)
    blocks.append(
      .note(
        .warn,
        say(
          "Er is geen adres. Bewaar het met: \(command) --street … --postcode … --city … --source brief",
          "There is no address. Keep it with: \(command) --street … --postcode … --city … --source letter"
        )))
  }
  if isDone {
    blocks.append(
      .paragraph(
        say(
          "In het logboek van iedere cliënt staat dat het gevraagd is. Daar kunt u het terugdraaien.",
          "The log of each client says that it was asked. It can be taken back there.")))
    blocks.append(.bullets(files))
  }
  let left = all.left.first?.file
  blocks.append(
    .command(
      left.map {
        OfficeSay.command("client \($0.asArgument)", folder)
          + " --consent \(say("vandaag", "today"))"
      } ?? OfficeSay.command("agenda", folder),
      explanation: left == nil
        ? say("Zie wat er deze week te doen is.", "See what there is to do this week.")
        : say("Gaf een cliënt toestemming? Bewaar de dag.", "Did a client agree? Keep the day.")))
  return Report(
    title: say("Naar de stand vragen bij \(all.creditor)", "Ask \(all.creditor) for balances"),
    blocks: blocks)
}
