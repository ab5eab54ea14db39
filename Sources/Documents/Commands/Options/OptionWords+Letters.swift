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

  package static let letterhead = OptionWords(
    "letterhead",
    dutch: "Het bestand met de huisstijl van uw organisatie. geen: zonder briefhoofd.",
    english: "The file with the house style of your organisation. none: without a letterhead.")

  /// What stands in the file of a house style, one option for each.
  package static let houseName = OptionWords(
    "name",
    dutch: "De naam van de organisatie.",
    english: "The name of the organisation.")

  package static let houseAddress = OptionWords(
    "address",
    dutch: "Een regel van het adres. Meer dan één mag, hooguit vier.",
    english: "A line of the address. More than one may be, four at most.")

  package static let housePhone = OptionWords(
    "phone",
    dutch: "Het telefoonnummer van de organisatie.",
    english: "The phone number of the organisation.")

  package static let houseEmail = OptionWords(
    "email",
    dutch: "Het e-mailadres van de organisatie. E-mail gaat ook vanaf dit adres.",
    english: "The e-mail address of the organisation. E-mail goes from this address too.")

  package static let houseContact = OptionWords(
    "contact",
    dutch: "Nog een regel, zoals een website. Meer dan één mag, hooguit drie.",
    english: "Another line, like a website. More than one may be, three at most.")

  package static let housePlace = OptionWords(
    "place",
    dutch: "De plaats die voor de datum staat.",
    english: "The town before the date.")

  package static let houseSignature = OptionWords(
    "signature",
    dutch: "Wie er tekent: een regel. Meer dan één mag, hooguit vier.",
    english: "Who signs: one line. More than one may be, four at most.")

  package static let houseLogo = OptionWords(
    "logo",
    dutch: "Het bestand met het logo: een PNG, of een SVG met alleen paden.",
    english: "The file with the logo: a PNG, or an SVG of paths only.")

  package static let houseColour = OptionWords(
    "colour",
    dutch: "De huiskleur, zoals #1F4E79. Op wit moet die goed te lezen zijn.",
    english: "The house colour, like #1F4E79. It has to be readable on white.")

  package static let houseTo = OptionWords(
    "to",
    dutch: "Het bestand waarin het komt. Anders dat wat nu geldt, of dat in uw instellingen.",
    english: "The file to put it in. Otherwise the one that holds, or the one in your settings.")

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
