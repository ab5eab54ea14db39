import Domain

/// What the person said besides amounts and facts, with the words that take each back.
/// - Parameter isPaper: Whether it goes out: the names by which one is taken back are left out then.
package func tellReport(
  _ assurances: [Assurance], isPaper: Bool = false, in language: Language
) -> Report {
  let title = language.say(dutch: "Wat u uitlegde", english: "What you explained")
  guard !assurances.isEmpty else {
    return Report(
      title: title,
      blocks: [
        .paragraph(
          language.say(
            dutch: "U heeft nog niets uitgelegd. Dat hoeft alleen als “aflos plan” erom vraagt.",
            english: "You explained nothing yet. That is only needed when “aflos plan” asks for it."
          )), .command("aflos plan", explanation: planWords(language)),
      ])
  }
  let names: [ReportTable.Column] =
    isPaper ? [] : [.short(language.say(dutch: "Naam", english: "Name"))]
  return Report(
    title: title,
    blocks: [
      .table(
        ReportTable(
          columns: names + [
            .words(language.say(dutch: "Wat u zei", english: "What you said")),
            .short(language.say(dutch: "Dag", english: "Day")),
          ],
          rows: assurances.map {
            (isPaper ? [] : [$0.matter.place]) + [$0.text(in: language), $0.on.text(in: language)]
          }, totals: []))
    ]
      + (isPaper
        ? []
        : [
          .command(
            "aflos tell remove \(assurances[0].matter.place)",
            explanation: language.say(dutch: "Neem er één terug.", english: "Take one back."))
        ]))
}

private func planWords(_ language: Language) -> String {
  language.say(dutch: "Kijk of er iets gevraagd wordt.", english: "See whether anything is asked.")
}
