import Domain

// What several commands share.
extension OptionWords {
  package static let keepCopies = OptionWords(
    "keep",
    dutch: "Zoveel kopieën blijven bewaard. Anders tien.",
    english: "So many copies are kept. Otherwise ten.")

  package static let putBack = OptionWords(
    "yes",
    dutch: "Doe het zonder te vragen.",
    english: "Do it without asking.")

  package static let force = OptionWords(
    "force",
    dutch: "Vervang het bestand als het er al is.",
    english: "Replace the file if it is there already.")

  package static let sealTo = OptionWords(
    "to",
    dutch: "De sleutel van wie het mag openen (age1…), of een bestand met sleutels. Mag vaker.",
    english:
      "The key of whoever may open it (age1…), or a file with keys. May be given more than once.")

  package static let out = OptionWords(
    "out",
    dutch: "Het bestand waarin het komt, of - voor de uitvoer.",
    english: "The file to put it in, or - for the output.")

  package static let armor = OptionWords(
    "armor",
    dutch: "Als letters, om in een mail te plakken.",
    english: "As letters, to paste in a mail.")

  package static let keyFile = OptionWords(
    "key",
    dutch: "Een bestand met geheime sleutels, in plaats van uw eigen.",
    english: "A file with secret keys, instead of your own.")

  package static let passphraseFD = OptionWords(
    "passphrase-fd",
    dutch: "Lees de wachtzin van dit nummer van een open bestand, zoals 3.",
    english: "Read the passphrase from this number of an open file, like 3.")

  package static let removeLock = OptionWords(
    "remove",
    dutch: "Haal het slot eraf.",
    english: "Take the lock off.")

  package static let without = OptionWords(
    "without",
    dutch: "Laat dit eruit: letters (de brieven).",
    english: "Leave this out: letters.")

  package static let withHistory = OptionWords(
    "with-history",
    dutch: "Zet erbij wat er is veranderd, om te lezen.",
    english: "Add what was changed, to read.")

  package static let man = OptionWords(
    "man",
    dutch: "Als manpagina (roff) in plaats van Markdown.",
    english: "As a man page (roff) instead of Markdown.")

  package static let yes = OptionWords(
    "yes",
    dutch: "Bewaar zonder te vragen.",
    english: "Store without asking.")

  package static let sure = OptionWords(
    "sure",
    dutch: "Het bedrag klopt, ook als het ongewoon is.",
    english: "The amount is right, also when it is unusual.")

  package static let columns = OptionWords(
    "columns",
    dutch: "Wat de kolommen zijn: op naam, zoals Saldo=bedrag,Memo=-, of op volgorde.",
    english: "What the columns are: by name, like Balance=amount,Memo=-, or in order.")

  package static let sheet = OptionWords(
    "sheet",
    dutch: "Welk blad van een rekenblad: de naam of het nummer.",
    english: "Which sheet of a workbook: its name or its number.")

  package static let leaveOut = OptionWords(
    "leave-out",
    dutch: "Welke regels geen schuld zijn: nummers, zoals 4,7-9.",
    english: "Which rows are not debts: numbers, like 4,7-9.")

  package static let listDates = OptionWords(
    "dates",
    dutch: "Hoe dagen zijn geschreven: day-first, month-first, of numbers van een rekenblad.",
    english: "How days are written: day-first, month-first, or numbers of a spreadsheet.")

  package static let keepBookings = OptionWords(
    "keep",
    dutch: "Bewaar de boekingen ook zelf, in een bestand naast uw dossier.",
    english: "Keep the bookings themselves as well, in a file beside your dossier.")

  package static let dryRun = OptionWords(
    "dry-run",
    dutch: "Kijk alleen, en bewaar niets.",
    english: "Only look, and keep nothing.")

  package static let proofWhere = OptionWords(
    "where",
    dutch: "Waar het ligt, in uw eigen woorden.",
    english: "Where it is, in your own words.")

  package static let proofCopy = OptionWords(
    "copy",
    dutch: "Bewaar een kopie van dit bestand in de map naast uw dossier.",
    english: "Keep a copy of this file in the folder beside your dossier.")

  package static let mendCopies = OptionWords(
    "mend",
    dutch: "Neem over wat veranderd is, en vergeet wat weg is.",
    english: "Take over what was changed, and forget what is gone.")

  package static let packCopies = OptionWords(
    "copies",
    dutch: "Geef de kopieën van bewijsstukken mee, in een map naast het overzicht.",
    english: "Put the copies of proofs along, in a folder beside the overview.")

  package static let keepLetter = OptionWords(
    "keep",
    dutch: "Bewaar de brief zelf bij uw bewijsstukken.",
    english: "Keep the letter itself with your proofs.")

  package static let readDebt = OptionWords(
    "debt",
    dutch: "Bij welke schuld de brief hoort, zoals d3.",
    english: "To which debt the letter belongs, like d3.")

  package static let readNew = OptionWords(
    "new",
    dutch: "De brief hoort bij een schuld die er nog niet is.",
    english: "The letter belongs to a debt that is not there yet.")

  package static let skipDuplicates = OptionWords(
    "skip-duplicates",
    dutch: "Sla schulden over die er al staan.",
    english: "Skip debts that are there already.")

  package static let keepDuplicates = OptionWords(
    "keep-duplicates",
    dutch: "Neem ook op wat er al lijkt te staan.",
    english: "Also take in what seems to be there already.")

  package static let everyKind = OptionWords(
    "kind",
    dutch: "De soort van elke schuld waar die niet bij staat.",
    english: "The kind of each debt that does not say it.")

  package static let everyStage = OptionWords(
    "stage",
    dutch: "Hoe ver het is, bij elke schuld waar dat niet staat.",
    english: "How far it has gone, for each debt that does not say it.")

  package static let returned = OptionWords(
    "returned",
    dutch: "Het geld kwam terug.",
    english: "The money came back.")

  package static let meant = OptionWords(
    "yes",
    dutch: "Bewaar het ook na een waarschuwing.",
    english: "Keep it also after a warning.")

  package static let thisDay = OptionWords(
    "day",
    dutch: "Alleen wat vandaag moet of te laat is.",
    english: "Only what is for today or overdue.")

  package static let thisWeek = OptionWords(
    "week",
    dutch: "De komende zeven dagen.",
    english: "The next seven days.")

  package static let thisMonth = OptionWords(
    "month",
    dutch: "De komende maand.",
    english: "The next month.")

  package static let everything = OptionWords(
    "all",
    dutch: "Het hele jaar dat komt.",
    english: "The whole year to come.")

  package static let until = OptionWords(
    "until",
    dutch: "De dag waarop het terugkomt. Anders over een week.",
    english: "The day on which it comes back. Otherwise in a week.")

  package static let ics = OptionWords(
    "ics",
    dutch: "Schrijf de agenda in dit bestand, voor een agenda op telefoon of computer.",
    english: "Write the agenda to this file, for a calendar on a phone or computer.")

  package static let details = OptionWords(
    "details",
    dutch: "Zet er namen en bedragen bij. Anderen kunnen die dan lezen.",
    english: "Add names and amounts. Others may then read them.")

  package static let endReason = OptionWords(
    "reason",
    dutch:
      "Waarom: broken (gestopt of gemist), finished (klaar) of replaced (iets anders afgesproken).",
    english:
      "Why: broken (ended or missed), finished (done) or replaced (something else was agreed).")

  package static let confirm = OptionWords(
    "confirm",
    dutch: "Maak meteen de brief of e-mail die het gesprek bevestigt.",
    english: "Make the letter or email that confirms the talk at once.")

  package static let mailFile = OptionWords(
    "to",
    dutch: "Het bestand voor de e-mail (.eml), die u met uw mail opent.",
    english: "The file for the email (.eml), which your mail program opens.")

  package static let we = OptionWords(
    "we",
    dutch: "Wat u beloofde. Mag vaker.",
    english: "What you promised. May be given more than once.")

  package static let weUntil = OptionWords(
    "we-until",
    dutch: "Voor welke dag u dat beloofde, in dezelfde volgorde.",
    english: "By which day you promised it, in the same order.")

  package static let they = OptionWords(
    "they",
    dutch: "Wat zij beloofden. Mag vaker.",
    english: "What they promised. May be given more than once.")

  package static let theyUntil = OptionWords(
    "they-until",
    dutch: "Voor welke dag zij dat beloofden, in dezelfde volgorde.",
    english: "By which day they promised it, in the same order.")

  package static let goal = OptionWords(
    "goal",
    dutch: "Het doel: cheapest (minste rente), soonest (eerst klaar) of fairest (eerlijk).",
    english: "The goal: cheapest (least interest), soonest (done first) or fairest.")

  package static let file = OptionWords(
    "file",
    dutch: "Het bestand met uw gegevens.",
    english: "The file with your details.")

  package static let unlockFD = OptionWords(
    "unlock-fd",
    dutch: "Lees de wachtzin van een dossier met een slot van dit nummer van een open bestand.",
    english: "Read the passphrase of a locked dossier from this number of an open file.")

  package static let today = OptionWords(
    "today",
    dutch: "Reken alsof het deze dag is, zoals 2026-12-31.",
    english: "Compute as if it were this day, like 2026-12-31.")

  package static let lang = OptionWords(
    "lang",
    dutch: "De taal: nl of en.",
    english: "The language: nl or en.")

  package static let json = OptionWords(
    "json",
    dutch: "Geef de uitkomst als JSON, voor andere programma’s.",
    english: "Give the result as JSON, for other programs.")

  package static let noInput = OptionWords(
    "no-input",
    dutch: "Stel geen vragen. Wat ontbreekt is dan een fout.",
    english: "Ask nothing. What is missing is then an error.")

  package static let plain = OptionWords(
    "plain",
    dutch: "Zonder lijnen en kleur, voor schermlezers.",
    english: "Without lines and colour, for screen readers.")

  package static let noPager = OptionWords(
    "no-pager",
    dutch: "Toon alles achter elkaar, zonder te wachten als het scherm vol is.",
    english: "Show everything at once, without a pause when the screen is full.")

  package static let quiet = OptionWords(
    "quiet",
    dutch: "Zeg niets als het gelukt is.",
    english: "Say nothing when it was done.")

  package static let noColor = OptionWords(
    "no-color",
    dutch: "Zonder kleur.",
    english: "Without colour.")

  package static let all = OptionWords(
    "all",
    dutch: "Voor alle schulden.",
    english: "For all debts.")

  package static let allSent = OptionWords(
    "all",
    dutch: "Alle brieven die nog niet verstuurd zijn.",
    english: "All letters that were not sent yet.")

  package static let to = OptionWords(
    "to",
    dutch: "De map waarin het komt.",
    english: "The folder to put it in.")

  package static let limit = OptionWords(
    "limit",
    dutch: "Hoeveel regels, de nieuwste eerst.",
    english: "How many lines, the newest first.")

  package static let ignoreUnknownKeys = OptionWords(
    "ignore-unknown-keys",
    dutch: "Sla over wat deze versie niet kent. Dat raakt dan verloren.",
    english: "Skip what this version does not know. That is then lost.")

  package static let replace = OptionWords(
    "replace",
    dutch: "Vervang de gegevens die er al zijn. Met undo draait u dat terug.",
    english: "Replace the details that are there. Undo takes that back.")

  package static let letterLanguage = OptionWords(
    "letter-language",
    dutch: "De taal van de brief: nl of en. Met nl+en ook een Engelse versie voor uzelf.",
    english: "The language of the letter: nl or en. With nl+en also an English one for yourself.")

  package static let strategy = OptionWords(
    "strategy",
    dutch: "Reken met deze manier van verdelen, zonder die te bewaren.",
    english: "Compute with this way of dividing, without keeping it.")

  package static let sum = OptionWords(
    "sum",
    dutch: "Een bedrag dat er nu is, om in één keer te betalen.",
    english: "An amount that is there now, to pay at once.")

  package static let again = OptionWords(
    "again",
    dutch: "Schrijf een nieuwe brief, ook als er al een is.",
    english: "Write a new letter, even when there is one already.")

  package static let exportFormat = OptionWords(
    "format",
    dutch: "In welke vorm: text, csv, csv-plain, html, pdf of json.",
    english: "In which form: text, csv, csv-plain, html, pdf or json.")

  package static let font = OptionWords(
    "font",
    dutch: "Een lettertype voor pdf: een bestand dat op .ttf eindigt.",
    english: "A typeface for PDF: a file that ends in .ttf.")

  package static let redacted = OptionWords(
    "redacted",
    dutch: "Zonder namen, adressen en nummers. Van kinderen blijft het jaar.",
    english: "Without names, addresses and numbers. Of children the year stays.")

  package static let toFile = OptionWords(
    "to",
    dutch: "Het bestand waarin het komt.",
    english: "The file to put it in.")

  package static let templates = OptionWords(
    "templates",
    dutch: "Een map met uw eigen teksten voor brieven.",
    english: "A folder with your own texts for letters.")
}
