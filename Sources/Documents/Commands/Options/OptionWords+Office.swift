import Domain

// What the office takes.
extension OptionWords {
  package static let officeDue = OptionWords(
    "due",
    dutch: "Alleen wie voor die dag iets te doen heeft: vandaag, week, maand of een dag.",
    english: "Only who has something to do by then: today, week, month or a day.")

  package static let officeOwner = OptionWords(
    "owner",
    dutch: "Alleen de cliënten van wie dit doet.",
    english: "Only the clients of who does it.")

  package static let officeFinding = OptionWords(
    "finding",
    dutch: "Alleen waar deze melding is, zoals basicsAtRisk.",
    english: "Only where this was found, like basicsAtRisk.")

  package static let officeCreditor = OptionWords(
    "creditor",
    dutch: "Alleen wie een schuld heeft bij deze schuldeiser of incassant.",
    english: "Only who owes this creditor or collector.")

  package static let officeSearch = OptionWords(
    "search",
    dutch: "Zoek een naam, kenmerk, rekeningnummer, schuldeiser of telefoonnummer.",
    english: "Search a name, reference, account, creditor or phone number.")

  package static let officeArchived = OptionWords(
    "archived",
    dutch: "Ook de cliënten in de map archief.",
    english: "The clients in the folder archive too.")

  package static let officeAll = OptionWords(
    "all",
    dutch: "Alle regels, ook voorbij de eerste honderd.",
    english: "All lines, beyond the first hundred too.")

  package static let officeTable = OptionWords(
    "csv",
    dutch: "Als tabel. Hetzelfde als --format csv.",
    english: "As a table. The same as --format csv.")

  package static let officeNames = OptionWords(
    "names",
    dutch: "Zet de namen erbij. Anders alleen voorletters.",
    english: "Put the names in. Otherwise only initials.")

  package static let officeClientOption = OptionWords(
    "client",
    dutch: "Alleen deze cliënt. Mag vaker.",
    english: "Only this client. May be given more than once.")

  package static let officeInto = OptionWords(
    "to",
    dutch: "De map waarin de bestanden komen.",
    english: "The folder in which the files go.")

  package static let officeNumber = OptionWords(
    "number",
    dutch: "Het nummer van het kantoor voor deze cliënt. Leeg haalt het weg.",
    english: "The office’s own number for this client. Empty removes it.")

  package static let officeSetOwner = OptionWords(
    "owner",
    dutch: "Wie het doet. Leeg haalt het weg.",
    english: "Who does it. Empty removes it.")

  package static let officeNote = OptionWords(
    "note",
    dutch: "Een notitie. Leeg haalt haar weg.",
    english: "A note. Empty removes it.")

  package static let officeConsent = OptionWords(
    "consent",
    dutch:
      "De dag waarop de cliënt goed vond dat u in één brief naar meer cliënten vraagt. Leeg haalt hem weg.",
    english:
      "The day on which the client agreed that one letter asks about several clients. Empty removes it."
  )

  package static let officeShard = OptionWords(
    "shard",
    dutch: "Alleen deel I van N, zoals 1/4.",
    english: "Only part I of N, like 1/4.")

  package static let officeIndexFile = OptionWords(
    "to",
    dutch: "Het bestand voor de index.",
    english: "The file for the index.")

  package static let officeWorkWord = OptionWords(
    "WORK",
    dutch: "Wat er voor alle cliënten gebeurt.",
    english: "What is done for all clients.")

  package static let officeFrom = OptionWords(
    "from",
    dutch: "De eerste dag. Anders 1 januari.",
    english: "The first day. Otherwise 1 January.")

  package static let officeThrough = OptionWords(
    "through",
    dutch: "De laatste dag. Anders vandaag.",
    english: "The last day. Otherwise today.")

  package static let termsCreditor = OptionWords(
    "CREDITOR",
    dutch: "De schuldeiser of incassant.",
    english: "The creditor or collector.")

  package static let termsMinimum = OptionWords(
    "minimum",
    dutch: "Het laagste bedrag per maand dat wordt aangenomen.",
    english: "The least amount a month that is accepted.")

  package static let termsMonths = OptionWords(
    "months",
    dutch: "De langste regeling in maanden.",
    english: "The longest arrangement in months.")

  package static let termsIBAN = OptionWords(
    "iban",
    dutch: "De rekening waarop betaald wordt.",
    english: "The account to pay into.")

  package static let termsStreet = OptionWords(
    "street",
    dutch: "Straat en nummer, of postbus.",
    english: "Street and number, or post box.")

  package static let termsPostcode = OptionWords(
    "postcode",
    dutch: "De postcode.",
    english: "The postcode.")

  package static let termsCity = OptionWords(
    "city",
    dutch: "De plaats.",
    english: "The town.")

  package static let termsEmail = OptionWords(
    "email",
    dutch: "Het e-mailadres.",
    english: "The e-mail address.")

  package static let termsAccepts = OptionWords(
    "accepts",
    dutch: "Wat verder wordt aangenomen, in uw woorden.",
    english: "What else is accepted, in your words.")

  package static let termsSource = OptionWords(
    "source",
    dutch: "Wie het zei, of waar het staat.",
    english: "Who said it, or where it stands.")

  package static let termsDay = OptionWords(
    "on",
    dutch: "De dag waarop het gezegd of gelezen is. Anders vandaag.",
    english: "The day on which it was told or read. Otherwise today.")

  package static let costsHousehold = OptionWords(
    "household",
    dutch: "Voor welk soort huishouden. Anders voor iedereen.",
    english: "For which kind of household. Otherwise for everybody.")

  package static let newName = OptionWords(
    "name",
    dutch: "De naam van de nieuwe cliënt.",
    english: "The name of the new client.")

  package static let newFile = OptionWords(
    "file-name",
    dutch: "Hoe het bestand heet. Anders naar de naam.",
    english: "What the file is called. Otherwise after the name.")

  package static let usualCosts = OptionWords(
    "usual-costs",
    dutch: "Zet de gewone kosten van het kantoor erin, als schatting.",
    english: "Put in the usual costs of the office, as an estimate.")

  package static let newSealed = OptionWords(
    "sealed",
    dutch: "Het verzegelde bestand dat de cliënt gaf.",
    english: "The sealed file that the client gave.")

  package static let newList = OptionWords(
    "list",
    dutch: "Een lijst met nieuwe cliënten: xlsx, ods of CSV, met een kolom naam.",
    english: "A list of new clients: xlsx, ods or CSV, with a column name.")
}
