import Domain

/// The options of the law commands; the raw value is what is typed behind the two dashes.
package enum LawOption: String, CaseIterable, Hashable, Sendable {
  case principal, from, to, commercial, percent, strict, bills, vat, charged, trade, kind, due
  case demand, acknowledged, judgment, on, household, rent, amount, source, subject, remove, yes
  case leapYears = "leap-years"
  case noLetter = "no-letter"
  case paidInTime = "paid-in-time"
  case nothingElse = "nothing-else"
  case taxableYear = "taxable-year"
  case netMonth = "net-month"
  case takeBack = "take-back"
  /// Where a file is written.
  case output = "to-file"
  /// What stands behind the command without an option.
  case iban = "IBAN"
  case file = "FILE"
  case reference = "NUMBER"
  case table = "TABLE"
  case fact = "FACT"
  case value = "VALUE"

  /// As it is typed: `--principal`; an argument has no dashes.
  package var typed: String {
    rawValue.first?.isUppercase == true ? rawValue : "--\(rawValue)"
  }

  /// What `--help` says of it.
  package func text(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private var dutch: String {
    switch self {
    case .principal: "De hoofdsom: de schuld zonder rente en kosten."
    case .from: "De eerste dag die telt."
    case .to: "De dag tot wanneer het telt. Zonder deze optie: vandaag."
    case .commercial: "Rente tussen bedrijven (handelsrente). Als consument betaalt u die nooit."
    case .percent: "Een afgesproken rente per jaar, in procenten."
    case .strict:
      "Geef een fout als een cijfer op die dag anders kan zijn dan het laatste dat bekend is."
    case .bills: "Rekeningen van één schuldeiser, zoals 100,100,100. Met centen: \"100,50;80\"."
    case .vat: "De schuldeiser schreef dat hij de btw niet kan aftrekken."
    case .charged: "De incassokosten die zij vragen."
    case .trade: "Een schuld van een bedrijf of eenmanszaak."
    case .kind: "Het soort schuld, zoals energie."
    case .due: "De dag waarop de rekening betaald moest zijn."
    case .demand: "Een dag waarop u een aanmaning kreeg. Mag vaker."
    case .acknowledged: "Een dag waarop u betaalde, iets beloofde of om tijd vroeg. Mag vaker."
    case .judgment: "De dag van het vonnis."
    case .on: "De dag waarvoor u het wilt weten. Zonder deze optie: vandaag."
    case .household: "Met wie u woont, zoals alleenstaand of geen adres."
    case .rent: "Uw huur per maand."
    case .amount: "De boete, zonder administratiekosten."
    case .source: "Waar u het cijfer vond."
    case .subject: "Over welke regel van de tabel het gaat, zoals consumerEnergy."
    case .remove: "Haal uw eigen cijfer weg."
    case .leapYears: "Reken met 366 dagen in een jaar met 29 februari."
    case .noLetter: "U kreeg geen goede brief met veertien dagen om te betalen."
    case .paidInTime: "U betaalde binnen de veertien dagen."
    case .nothingElse: "Er was verder geen aanmaning, betaling of belofte."
    case .taxableYear:
      "Belastbaar inkomen per jaar: de laatste maand keer twaalf. Van een stel: van beiden samen."
    case .netMonth: "Netto inkomen per maand, met vakantiegeld."
    case .iban: "Het rekeningnummer."
    case .file: "Het bestand met de nieuwe cijfers (aflos.law/1)."
    case .yes: "Gebruik de cijfers zonder te vragen."
    case .takeBack: "Neem de nieuwste cijfers terug. De cijfers van daarvoor gelden weer."
    case .output: "Het bestand waarin de cijfers komen. Zonder deze optie: op het scherm."
    case .reference: "Het betalingskenmerk."
    case .table: "De tabel, zoals statutoryInterest."
    case .fact: "Het cijfer in de tabel, zoals rate."
    case .value: "Wat het volgens u is, zoals 5."
    }
  }

  private var english: String {
    switch self {
    case .principal: "The principal: the debt without interest and costs."
    case .from: "The first day that counts."
    case .to: "The day until which it counts. Without this option: today."
    case .commercial: "Interest between businesses. A consumer never owes it."
    case .percent: "An agreed rate a year, in percents."
    case .strict: "Give an error where a figure may differ on that day from the last one known."
    case .bills: "Bills of one creditor, like 100,100,100. With cents: \"100.50;80\"."
    case .vat: "The creditor wrote that they cannot deduct VAT."
    case .charged: "The collection costs they ask."
    case .trade: "A debt of a business."
    case .kind: "The kind of debt, such as energy."
    case .due: "The day on which the bill had to be paid."
    case .demand: "A day on which you got a demand. May be repeated."
    case .acknowledged: "A day on which you paid, promised or asked for time. May be repeated."
    case .judgment: "The day of the judgment."
    case .on: "The day for which you want to know. Without this option: today."
    case .household: "With whom you live, such as single or no address."
    case .rent: "Your rent a month."
    case .amount: "The fine, without the administration fee."
    case .source: "Where you found the figure."
    case .subject: "Which row of the table it is about, such as consumerEnergy."
    case .remove: "Take your own figure away."
    case .leapYears: "Count 366 days in a year with 29 February."
    case .noLetter: "You did not get a proper letter with fourteen days to pay."
    case .paidInTime: "You paid within the fourteen days."
    case .nothingElse: "There was no other demand, payment or promise."
    case .taxableYear:
      "Taxable income a year: the latest month times twelve. Of a couple: of both together."
    case .netMonth: "Net income a month, holiday pay included."
    case .iban: "The account number."
    case .file: "The file with the new figures (aflos.law/1)."
    case .yes: "Use the figures without asking."
    case .takeBack: "Take the newest figures back. Those before them hold again."
    case .output: "The file the figures go to. Without this option: on the screen."
    case .reference: "The payment reference."
    case .table: "The table, such as statutoryInterest."
    case .fact: "The figure in the table, such as rate."
    case .value: "What it is according to you, such as 5."
    }
  }
}
