import Domain

// Claims that go out.
extension OptionWords {
  package static let fieldNames = OptionWords(
    "names",
    dutch: "Met de namen van welk systeem: aflos, schuldenknooppunt, amsterdam, allegro of sfs.",
    english: "By the names of which system: aflos, schuldenknooppunt, amsterdam, allegro or sfs.")

  package static let perCreditor = OptionWords(
    "per-creditor",
    dutch: "Ook een pagina voor elke schuldeiser, met alles over die schuld.",
    english: "A page for each creditor as well, with all about that debt.")
}
