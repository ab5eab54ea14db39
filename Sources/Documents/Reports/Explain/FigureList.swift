import Domain

/// Which figures can be explained, with the words to type.
package func figureList(of dossier: Dossier, in language: Language) -> Report {
  let debt = dossier.debts.first?.id.text ?? "d1"
  return Report(
    title: language.say(
      dutch: "Wat Aflos kan uitleggen", english: "What Aflos can explain"),
    blocks: [
      .pairs(
        words(debt).map { dutch, english, about in
          Report.Pair(
            language.say(dutch: dutch, english: english),
            language.say(dutch: about.dutch, english: about.english))
        }),
      .command(
        "aflos plan explain \(debt)",
        explanation: language.say(
          dutch: "Typ zo’n woord achter explain.", english: "Type such a word after explain.")),
    ])
}

/// The words of both languages, and what they are about.
private func words(
  _ debt: String
) -> [(dutch: String, english: String, about: (dutch: String, english: String))] {
  [
    (
      "inkomen, kosten, reserve, ruimte", "income, costs, reserve, capacity",
      ("uw budget", "your budget")
    ),
    ("samen, schuldenvrij", "sum, debt-free", ("alle voorstellen", "all offers")),
    (
      "nodig, krapste maand", "needed, tightest month",
      ("wat niet past, wanneer het krap is", "what does not fit, when money is short")
    ),
    (
      "\(debt), termijnen \(debt), rente \(debt)", "\(debt), terms \(debt), interest \(debt)",
      ("een voorstel", "an offer")
    ),
    (
      "verloop \(debt), 2027-03", "course \(debt), 2027-03",
      ("een schuld of een maand van het plan", "a debt or a month of the plan")
    ),
    (
      "kalender, 2026-12-01", "calendar, 2026-12-01",
      ("de dagen, of één dag", "the days, or one day")
    ),
    ("tegenvallers", "stress", ("slechte maanden", "bad months")),
    (
      "beste, kleinste eerst", "best, smallest first",
      ("manieren van verdelen", "ways of dividing")
    ),
    (
      "kwijting, wat als", "discharge, what if",
      ("met de opties van settle en what-if", "with the options of settle and what-if")
    ),
  ]
}
