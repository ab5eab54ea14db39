import Domain
import Exchange

/// Under which name each field of a claim goes out, for the manual: made from the list that tables and JSON are
/// made from.
func claimsManual(in language: Language) -> String {
  let systems = FieldNames.allCases
  let known = ClaimField.allCases.filter { field in
    systems.contains { $0 != .aflos && field.name(in: $0) != nil }
  }
  let rest = ClaimField.allCases.filter { !known.contains($0) }
  let table =
    ([systems.map(\.title), systems.map { _ in "---" }]
    + known.map { field in
      systems.map { system in field.name(in: system).map { "`\($0)`" } ?? "" }
    }).map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
  let sources = systems.compactMap { system in
    system.source.map { "- \(system.title): \($0)" }
  }.joined(separator: "\n")
  let own = rest.map { "`\($0.rawValue)`" }.joined(separator: ", ")
  return language.say(
    dutch: """
      ## Vorderingen voor wie u helpt

      Met `aflos export claims --names NAAM` gaan vorderingen naar buiten met de namen van een ander systeem. Een leeg vak betekent dat er geen naam is gevonden;
      dat veld gaat dan niet mee. Bedragen gaan in euro’s, dagen als `2026-12-31`. De kolom `id` van een tabel is altijd ons eigen nummer.

      \(table)

      Alleen met onze eigen namen: \(own). In JSON staan onze bedragen in centen, met `Cents` achter de naam.

      Waar de namen zijn gelezen:

      \(sources)
      """,
    english: """
      ## Claims for whoever helps you

      With `aflos export claims --names NAME` claims go out under the names of another system. An empty cell means that no name was found; that field then
      stays out. Amounts go in euros, days as `2026-12-31`. The column `id` of a table is always our own number.

      \(table)

      Only under our own names: \(own). In JSON our amounts are in cents, with `Cents` behind the name.

      Where the names were read:

      \(sources)
      """)
}
