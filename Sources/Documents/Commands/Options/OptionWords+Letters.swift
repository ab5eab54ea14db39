import Domain

// The letter commands, besides the facts of a letter.
extension OptionWords {
  package static let letterKind = OptionWords(
    "kind",
    dutch: "Welke brief, zoals betalingsvoorstel. letter kinds noemt ze alle.",
    english: "Which letter, like payment-proposal. letter kinds names them all.")

  package static let callKind = OptionWords(
    "kind",
    dutch: "De brief waarover u belt, zoals remission-request. letter kinds noemt ze alle.",
    english: "The letter you call about, like remission-request. letter kinds names them all.")

  package static let letterFormat = OptionWords(
    "format",
    dutch: "In welke vorm: text, html, pdf of eml (e-mail). Meer dan één mag.",
    english: "In which form: text, html, pdf or eml (e-mail). More than one may be.")

  package static let sentBy = OptionWords(
    "by",
    dutch: "Hoe u de brief stuurde: post, mail of portaal.",
    english: "How you sent it: post, mail or portal.")

  package static let sendingOn = OptionWords(
    "sending-on",
    dutch: "Op welke dag de brieven weggaan. Vanaf die dag tellen de dagen tot het antwoord.",
    english: "On which day the letters go. The days until the answer count from it.")

  package static let sentOn = OptionWords(
    "on",
    dutch: "Op welke dag u de brief stuurde. Anders vandaag.",
    english: "On which day you sent it. Otherwise today.")

  package static let appendix = OptionWords(
    "appendix",
    dutch: "Een bijlage: budget, budget-totals, overview of overview-anonymous. Meer dan één mag.",
    english:
      "An appendix: budget, budget-totals, overview or overview-anonymous. More than one may be.")

  package static let duplex = OptionWords(
    "duplex",
    dutch: "Voor dubbelzijdig afdrukken: elke brief begint op een nieuw blad.",
    english: "For printing on both sides: each letter begins on a new sheet.")

  package static let oneFile = OptionWords(
    "one-file",
    dutch: "Ook alle brieven achter elkaar in één pdf, om af te drukken.",
    english: "Also all letters one after another in one PDF, for printing.")

  package static let windowLeft = OptionWords(
    "window-left",
    dutch: "Waar het adres begint: millimeters van de linkerkant. Anders 25.",
    english: "Where the address begins: millimetres from the left. Otherwise 25.")

  package static let windowTop = OptionWords(
    "window-top",
    dutch: "Waar het adres begint: millimeters van de bovenkant. Anders 45.",
    english: "Where the address begins: millimetres from the top. Otherwise 45.")
}
