import Domain
import Exchange

/// What is known about the house style of letters, to be shown.
package struct HouseShown: Hashable, Sendable {
  /// Nil where there is none: people write themselves.
  package let style: HouseStyle?
  /// The file it was read from.
  package let path: String?
  /// Why it is that file: `option`, `environment`, `dossierFolder`, `office` or
  /// `configuration`.
  package let source: String?
  /// The files that are looked for when none was named, in their order.
  package let places: [String]
  /// Its mark and colour, looked at.
  package let logo: HouseLook?

  package init(
    style: HouseStyle?, path: String?, source: String?, places: [String], logo: HouseLook?
  ) {
    self.style = style
    self.path = path
    self.source = source
    self.places = places
    self.logo = logo
  }
}

/// The house style with where it was found, or where one can stand.
package func houseReport(_ shown: HouseShown, in language: Language) -> Report {
  func say(_ dutch: String, _ english: String) -> String {
    language.say(dutch: dutch, english: english)
  }
  let title = say("Briefhoofd van uw organisatie", "Letterhead of your organisation")
  guard let style = shown.style, let path = shown.path else {
    return Report(
      title: title,
      blocks: [
        .paragraph(
          say(
            "Er is geen briefhoofd. Brieven komen van de persoon zelf.",
            "There is no letterhead. Letters come from the person themselves.")),
        .paragraph(
          say(
            "Hier wordt een huisstijl gezocht, in deze volgorde:",
            "A house style is looked for here, in this order:")),
        .bullets(
          ["--letterhead", "AFLOS_LETTERHEAD"] + shown.places),
        .command(
          say(
            "aflos letter head set --name \"Stichting Voorbeeld\"",
            "aflos letter head set --name \"Example Foundation\""),
          explanation: say(
            "Maak een briefhoofd voor brieven die u namens iemand stuurt.",
            "Make a letterhead for letters that you send on behalf of somebody.")),
      ])
  }
  var pairs = style.lines.map { Report.Pair($0.key.name(in: language), $0.text) }
  if let colour = style.colour {
    let tenths = colour.contrastWithWhite / 100
    let ratio = say("\(tenths / 10),\(tenths % 10) op 1", "\(tenths / 10).\(tenths % 10) to 1")
    pairs.append(Report.Pair(say("Contrast met wit", "Contrast with white"), ratio))
  }
  pairs.append(Report.Pair(say("Bestand", "File"), path))
  return Report(
    title: title,
    blocks: [
      .pairs(pairs),
      .paragraph(
        say(
          "Brieven gaan uit namens de persoon. Met “ik” is die persoon bedoeld.",
          "Letters go out on behalf of the person. “I” means that person.")),
      .command(
        say(
          "aflos letter write --all --format pdf --one-file",
          "aflos letter write --all --format pdf --one-file"),
        explanation: say(
          "Maak de brieven met dit briefhoofd.", "Make the letters with this letterhead.")),
    ])
}

/// `aflos.letterhead/1`: the same for other programs.
package func houseDocument(_ shown: HouseShown) -> JSONValue {
  let style = shown.style
  func one(_ key: HouseStyle.Key) -> JSONValue { .text(style?.values(of: key).first) }
  func all(_ key: HouseStyle.Key) -> JSONValue {
    .list(style?.values(of: key) ?? []) { .string($0) }
  }
  return [
    "schema": "aflos.letterhead/1", "file": .text(shown.path), "source": .text(shown.source),
    "places": .list(shown.places) { .string($0) },
    "name": one(.name), "address": all(.address), "phone": one(.phone), "email": one(.email),
    "contact": all(.contact), "place": one(.place), "signature": all(.signature),
    "logo": one(.logo), "colour": one(.colour),
    "contrastThousandths": .count(style?.colour?.contrastWithWhite),
  ]
}
