import Domain
import Planning

/// What creditors and collectors claim of all clients together; of one of them claim by claim.
package func officeCreditorsReport(
  _ parties: [OfficeParty], on day: LocalDate, isOfOne: Bool, in language: Language
) -> Report {
  let title = language.say(
    dutch: "Schuldeisers van het kantoor op \(day.text(in: .dutch))",
    english: "Creditors of the office on \(day.text(in: .english))")
  let end = Report.Block.command(
    "aflos office creditors --creditor NAAM",
    explanation: language.say(
      dutch: "Zie bij wie een schuldeiser iets te vorderen heeft.",
      english: "See of whom a creditor claims something."))
  guard !parties.isEmpty else {
    return Report(
      title: title,
      blocks: [
        .paragraph(
          language.say(
            dutch: "Geen schuldeiser past bij wat u vroeg.",
            english: "No creditor fits what you asked.")), end,
      ])
  }
  let blocks =
    isOfOne ? parties.flatMap { claims($0, in: language) } : [list(parties, in: language)]
  return Report(title: title, blocks: blocks + [end])
}

private func list(_ parties: [OfficeParty], in language: Language) -> Report.Block {
  .table(
    ReportTable(
      columns: [
        .words(language.say(dutch: "Naam", english: "Name")),
        .short(language.say(dutch: "Rol", english: "Role")),
        .amount(language.say(dutch: "Cliënten", english: "Clients")),
        .amount(language.say(dutch: "Schulden", english: "Debts")),
        .amount(language.say(dutch: "Samen", english: "Together")),
      ],
      rows: parties.map { party in
        [
          party.name, role(party, in: language), String(party.clients),
          String(party.claims.count), party.owed.text(in: language),
        ]
      }, totals: []))
}

private func role(_ party: OfficeParty, in language: Language) -> String {
  party.isCollector
    ? language.say(dutch: "incasso", english: "collector")
    : language.say(dutch: "schuldeiser", english: "creditor")
}

private func claims(_ party: OfficeParty, in language: Language) -> [Report.Block] {
  [
    .heading("\(party.name) (\(role(party, in: language)))"),
    .table(
      ReportTable(
        columns: [
          .words(language.say(dutch: "Cliënt", english: "Client")),
          .words(language.say(dutch: "Kenmerk", english: "Reference")),
          .short(language.say(dutch: "Toestemming", english: "Consent")),
          .amount(language.say(dutch: "Schuld", english: "Owed")),
        ],
        rows: party.claims.map { claim in
          [
            claim.client.name, claim.claim.references.first ?? "",
            claim.client.note.consent?.short(in: language) ?? "–",
            claim.claim.owed.text(in: language),
          ]
        },
        totals: [
          [
            Counted.client.text(party.clients, in: language), "", "",
            party.owed.text(in: language),
          ]
        ])),
  ]
}

/// The numbers of an office, each with what it counts.
/// - Parameter folder: The folder of the office as it was named; empty where it was not.
package func officeNumbersReport(
  _ numbers: OfficeNumbers, folder: String, in language: Language
) -> Report {
  func percent(_ part: Int, of whole: Int) -> String {
    whole == 0 ? "" : " (\((200 * part + whole) / (2 * whole))%)"
  }
  let days =
    numbers.daysToFirstLetter.map { Counted.day.text($0, in: language) }
    ?? language.say(dutch: "nog geen brief", english: "no letter yet")
  return Report(
    title: language.say(
      dutch:
        "Aantallen van \(numbers.from.text(in: .dutch)) tot en met \(numbers.through.text(in: .dutch))",
      english:
        "Numbers from \(numbers.from.text(in: .english)) through \(numbers.through.text(in: .english))"
    ),
    blocks: [
      .pairs([
        Report.Pair(
          language.say(dutch: "Cliënten", english: "Clients"), String(numbers.clients)),
        Report.Pair(
          language.say(dutch: "Begonnen in deze tijd", english: "Began in this time"),
          String(numbers.intake)),
        Report.Pair(
          language.say(
            dutch: "Daarvan met een verstuurde brief", english: "Of them with a letter sent"),
          "\(numbers.withLetter)\(percent(numbers.withLetter, of: numbers.intake))"),
        Report.Pair(
          language.say(
            dutch: "Tot de eerste brief (de middelste)", english: "Until the first letter (median)"),
          days),
        Report.Pair(
          language.say(dutch: "Schulden waarover geschreven is", english: "Debts written about"),
          String(numbers.lettersSent)),
        Report.Pair(
          language.say(dutch: "Daarvan met antwoord", english: "Of them answered"),
          "\(numbers.answered)\(percent(numbers.answered, of: numbers.lettersSent))"),
        Report.Pair(
          language.say(dutch: "Regelingen die lopen", english: "Arrangements that run"),
          String(numbers.running)),
        Report.Pair(
          language.say(dutch: "Daarvan op tijd betaald", english: "Of them paid on time"),
          "\(numbers.kept)\(percent(numbers.kept, of: numbers.running))"),
        Report.Pair(
          language.say(dutch: "Niet gelezen bestanden", english: "Files that were not read"),
          String(numbers.notRead)),
      ]),
      .command(
        OfficeSay.list(folder),
        explanation: language.say(
          dutch: "Zie de lijst van cliënten.", english: "See the list of clients.")),
    ])
}
