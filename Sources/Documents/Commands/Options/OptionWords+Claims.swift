import Domain

// Claims that go out.
extension OptionWords {
  package static let fieldNames = OptionWords(
    "names",
    dutch: "Met de namen van welk systeem: aflos, schuldenknooppunt, amsterdam, allegro of sfs.",
    english: "By the names of which system: aflos, schuldenknooppunt, amsterdam, allegro or sfs.")

  package static let passOnTo = OptionWords(
    "to",
    dutch: "Wie de schuld nu int: die komt meteen bij de schuld, en brieven gaan daarheen.",
    english: "Who collects the debt now: it is put with the debt at once, and letters go there.")
  package static let passOnNumber = OptionWords(
    "number",
    dutch: "Het nummer van de schuld bij wie die nu int.",
    english: "The number of the debt at whoever collects it now.")
  package static let passOnSince = OptionWords(
    "since",
    dutch: "Sinds welke dag. Anders de dag van het antwoord.",
    english: "Since which day. Else the day of the answer.")

  package static let perCreditor = OptionWords(
    "per-creditor",
    dutch: "Ook een pagina voor elke schuldeiser, met alles over die schuld.",
    english: "A page for each creditor as well, with all about that debt.")
}
