import Domain

// The plan commands.
extension OptionWords {
  package static let keep = OptionWords(
    "keep",
    dutch: "Houd geld dat vrijkomt zelf, in plaats van het aan de anderen te geven.",
    english: "Keep money that comes free, instead of giving it to the others.")

  package static let csv = OptionWords(
    "csv",
    dutch: "Geef de maanden als CSV, voor een rekenblad.",
    english: "Give the months as CSV, for a spreadsheet.")

  package static let unexpected = OptionWords(
    "unexpected",
    dutch: "Hoe hoog een rekening is die u niet verwacht. Anders 300.",
    english: "How large a bill is that you do not expect. Otherwise 300.")

  package static let runs = OptionWords(
    "runs",
    dutch: "Hoe vaak de maanden met geluk en pech worden doorlopen. Anders 10000.",
    english: "How often the months are gone through with good and bad luck. Otherwise 10000.")

  package static let seed = OptionWords(
    "seed",
    dutch: "Startgetal van het toeval. Anders 1.",
    english: "The seed of the draws. Otherwise 1.")

  package static let months = OptionWords(
    "months",
    dutch: "Hoeveel maanden vooruit, of hoe lang het inkomen anders is.",
    english: "How many months ahead, or how long the income is different.")

  package static let balance = OptionWords(
    "balance",
    dutch: "Wat er nu op uw rekening staat. Anders 0.",
    english: "What your account holds now. Otherwise 0.")

  package static let debt = OptionWords(
    "debt",
    dutch: "Om welke schuld het gaat, zoals d1, of de schuldeiser.",
    english: "Which debt it is about, like d1, or the creditor.")

  package static let monthly = OptionWords(
    "monthly",
    dutch: "Wat die schuld elke maand krijgt.",
    english: "What that debt gets each month.")

  package static let income = OptionWords(
    "income",
    dutch: "Wat er per maand meer binnenkomt, of minder met een min: -200.",
    english: "How much more comes in a month, or less with a minus: -200.")

  package static let lump = OptionWords(
    "lump",
    dutch: "Een bedrag dat in één keer naar schuldeisers gaat.",
    english: "A sum that goes to creditors at once.")

  package static let planFrom = OptionWords(
    "from",
    dutch: "Vanaf welke maand, zoals 2027-03.",
    english: "From which month on, like 2027-03.")

  package static let chanceLow = OptionWords(
    "chance-low",
    dutch: "De kans per maand op weinig inkomen, zoals 0,1 of 10%.",
    english: "The chance in each month of low income, like 0.1 or 10%.")

  package static let chanceBill = OptionWords(
    "chance-bill",
    dutch: "De kans per maand op een rekening die u niet verwacht.",
    english: "The chance in each month of a bill that you do not expect.")

  package static let chanceLate = OptionWords(
    "chance-late",
    dutch: "De kans dat vakantiegeld een maand te laat komt.",
    english: "The chance that holiday pay comes a month late.")

  package static let chanceAllowance = OptionWords(
    "chance-allowance",
    dutch: "De kans per maand dat uw toeslagen stoppen.",
    english: "The chance in each month that your allowances stop.")

  package static let lowIncome = OptionWords(
    "low-income",
    dutch: "Hoeveel procent inkomen er dan mist. Anders 20%.",
    english: "How many percent of income is then missing. Otherwise 20%.")

  package static let allowanceMonths = OptionWords(
    "allowance-months",
    dutch: "Hoeveel maanden toeslagen dan wegblijven. Anders 3.",
    english: "How many months allowances then stay away. Otherwise 3.")
}
