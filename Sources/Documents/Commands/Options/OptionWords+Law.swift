import Domain

// The law commands: what is asked of a calculation.
extension OptionWords {
  package static let principal = OptionWords(
    "principal",
    dutch: "De hoofdsom: de schuld zonder rente en kosten.",
    english: "The principal: the debt without interest and costs.")

  package static let lawFrom = OptionWords(
    "from",
    dutch: "De eerste dag die telt.",
    english: "The first day that counts.")

  package static let lawTo = OptionWords(
    "to",
    dutch: "De dag tot wanneer het telt. Zonder deze optie: vandaag.",
    english: "The day until which it counts. Without this option: today.")

  package static let commercial = OptionWords(
    "commercial",
    dutch: "Rente tussen bedrijven (handelsrente). Als consument betaalt u die nooit.",
    english: "Interest between businesses. A consumer never owes it.")

  package static let percent = OptionWords(
    "percent",
    dutch: "Een afgesproken rente per jaar, in procenten.",
    english: "An agreed rate a year, in percents.")

  package static let strict = OptionWords(
    "strict",
    dutch: "Geef een fout als een cijfer op die dag anders kan zijn dan het laatste dat bekend is.",
    english: "Give an error where a figure may differ on that day from the last one known.")

  package static let lawFile = OptionWords(
    "FILE",
    dutch: "Het bestand met de nieuwe cijfers (aflos.law/1).",
    english: "The file with the new figures (aflos.law/1).")

  package static let lawYes = OptionWords(
    "yes",
    dutch: "Gebruik de cijfers zonder te vragen.",
    english: "Use the figures without asking.")

  package static let takeBack = OptionWords(
    "take-back",
    dutch: "Neem de nieuwste cijfers terug. De cijfers van daarvoor gelden weer.",
    english: "Take the newest figures back. Those before them hold again.")

  package static let lawOutput = OptionWords(
    "to",
    dutch: "Het bestand waarin de cijfers komen. Zonder deze optie: op het scherm.",
    english: "The file the figures go to. Without this option: on the screen.")

  package static let compound = OptionWords(
    "compound",
    dutch: "Wanneer rente over rente loopt: nooit, jaar of maand. Anders zoals de wet zegt.",
    english: "When interest joins the amount: never, year or month. Otherwise as the law says.")

  package static let bills = OptionWords(
    "bills",
    dutch: "Rekeningen van één schuldeiser, zoals 100,100,100. Met centen: \"100,50;80\".",
    english: "Bills of one creditor, like 100,100,100. With cents: \"100.50;80\".")

  package static let vat = OptionWords(
    "vat",
    dutch: "De schuldeiser schreef dat hij de btw niet kan aftrekken.",
    english: "The creditor wrote that they cannot deduct VAT.")

  package static let charged = OptionWords(
    "charged",
    dutch: "De incassokosten die zij vragen.",
    english: "The collection costs they ask.")

  package static let trade = OptionWords(
    "trade",
    dutch: "Een schuld van een bedrijf of eenmanszaak.",
    english: "A debt of a business.")

  package static let lawKind = OptionWords(
    "kind",
    dutch: "Het soort schuld, zoals energie.",
    english: "The kind of debt, such as energy.")

  package static let due = OptionWords(
    "due",
    dutch: "De dag waarop de rekening betaald moest zijn.",
    english: "The day on which the bill had to be paid.")

  package static let demand = OptionWords(
    "demand",
    dutch: "Een dag waarop u een aanmaning kreeg. Mag vaker.",
    english: "A day on which you got a demand. May be repeated.")

  package static let acknowledged = OptionWords(
    "acknowledged",
    dutch: "Een dag waarop u betaalde, iets beloofde of om tijd vroeg. Mag vaker.",
    english: "A day on which you paid, promised or asked for time. May be repeated.")

  package static let judgment = OptionWords(
    "judgment",
    dutch: "De dag van het vonnis.",
    english: "The day of the judgment.")

  package static let lawOn = OptionWords(
    "on",
    dutch: "De dag waarvoor u het wilt weten. Zonder deze optie: vandaag.",
    english: "The day for which you want to know. Without this option: today.")

  package static let lawHousehold = OptionWords(
    "household",
    dutch: "Met wie u woont, zoals alleenstaand of geen adres.",
    english: "With whom you live, such as single or no address.")

  package static let rent = OptionWords(
    "rent",
    dutch: "Uw huur per maand.",
    english: "Your rent a month.")

  package static let fineAmount = OptionWords(
    "amount",
    dutch: "De boete, zonder administratiekosten.",
    english: "The fine, without the administration fee.")

  package static let source = OptionWords(
    "source",
    dutch: "Waar u het cijfer vond.",
    english: "Where you found the figure.")

  package static let subject = OptionWords(
    "subject",
    dutch: "Over welke regel van de tabel het gaat, zoals consumerEnergy.",
    english: "Which row of the table it is about, such as consumerEnergy.")

  package static let remove = OptionWords(
    "remove",
    dutch: "Haal uw eigen cijfer weg.",
    english: "Take your own figure away.")

  package static let leapYears = OptionWords(
    "leap-years",
    dutch: "Reken met 366 dagen in een jaar met 29 februari.",
    english: "Count 366 days in a year with 29 February.")

  package static let noLetter = OptionWords(
    "no-letter",
    dutch: "U kreeg geen goede brief met veertien dagen om te betalen.",
    english: "You did not get a proper letter with fourteen days to pay.")

  package static let paidInTime = OptionWords(
    "paid-in-time",
    dutch: "U betaalde binnen de veertien dagen.",
    english: "You paid within the fourteen days.")

  package static let nothingElse = OptionWords(
    "nothing-else",
    dutch: "Er was verder geen aanmaning, betaling of belofte.",
    english: "There was no other demand, payment or promise.")

  package static let taxableYear = OptionWords(
    "taxable-year",
    dutch:
      "Belastbaar inkomen per jaar: de laatste maand keer twaalf. Van een stel: van beiden samen.",
    english: "Taxable income a year: the latest month times twelve. Of a couple: of both together.")

  package static let netMonth = OptionWords(
    "net-month",
    dutch: "Netto inkomen per maand, met vakantiegeld.",
    english: "Net income a month, holiday pay included.")

  package static let iban = OptionWords(
    "IBAN",
    dutch: "Het rekeningnummer.",
    english: "The account number.")

  package static let reference = OptionWords(
    "NUMBER",
    dutch: "Het betalingskenmerk.",
    english: "The payment reference.")

  package static let table = OptionWords(
    "TABLE",
    dutch: "De tabel, zoals statutoryInterest.",
    english: "The table, such as statutoryInterest.")

  package static let fact = OptionWords(
    "FACT",
    dutch: "Het cijfer in de tabel, zoals rate.",
    english: "The figure in the table, such as rate.")

  package static let value = OptionWords(
    "VALUE",
    dutch: "Wat het volgens u is, zoals 5.",
    english: "What it is according to you, such as 5.")
}
