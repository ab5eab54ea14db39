import Domain

extension CommandWords {
  /// The words that are typed for it: `["plan", "compare"]`.
  package var path: [String] { rawValue.split(separator: " ").map { String($0) } }

  /// What it is called: `plan vergelijken`, `plan compare`. Both can be typed.
  package func name(in language: Language) -> String {
    switch language {
    case .dutch: path.map { Self.dutch[$0] ?? $0 }.joined(separator: " ")
    case .english: rawValue
    }
  }

  /// What else may be typed for the last word of its path, in both languages.
  package var synonyms: [String] {
    let word = path.last ?? ""
    return [word] + [Self.dutch[word]].compactMap(\.self) + (Self.others[word] ?? [])
  }

  /// Dutch words for the words of commands; a word that is not here is the same in Dutch.
  private static let dutch: [String: String] = [
    "start": "beginnen", "demo": "voorbeeld", "household": "gegevens", "income": "inkomen",
    "cost": "kosten", "creditor": "schuldeiser", "debt": "schulden", "letter": "brieven",
    "law": "wet", "update": "vernieuwen", "import": "inlezen", "export": "uitgeven",
    "undo": "terugdraaien",
    "redo": "opnieuw", "history": "geschiedenis", "todo": "lijst", "check": "nakijken",
    "reply": "antwoord", "agree": "afspraak", "pay": "betaling", "log": "logboek",
    "backup": "reservekopie", "restore": "terugzetten", "tell": "vertellen", "office": "kantoor",
    "completions": "aanvullen", "doctor": "dokter", "copy": "kopie", "purge": "wissen",
    "seal": "verzegelen", "open": "openen", "key": "sleutel", "lock": "slot",
    "manual": "handleiding",
    "show": "tonen", "edit": "veranderen", "add": "toevoegen", "list": "lijst",
    "remove": "weghalen", "explain": "uitleg", "compare": "vergelijken",
    "strategy": "verdeling", "settle": "afkopen", "schedule": "maanden",
    "stress": "tegenslag", "what-if": "wat-als", "calendar": "dagen", "solve": "bewijs",
    "write": "schrijven", "kinds": "soorten", "sent": "verstuurd", "template": "teksten",
    "head": "briefhoofd",
    "interest": "rente", "owed": "openstaand", "costs": "incassokosten", "limitation": "verjaring",
    "exempt": "beslagvrij", "reference": "kenmerk", "fine": "boete", "tables": "cijfers",
    "set": "invullen", "debts": "schulden", "overview": "overzicht", "letters": "brieven",
    "progress": "voortgang", "year": "jaar", "done": "klaar", "later": "later", "skip": "overslaan",
    "reset": "terugzetten", "end": "stopzetten", "changes": "verschil", "support": "schuldhulp",
    "handover": "overdracht", "ladder": "ladder", "call": "bellen", "confirm": "bevestigen",
    "creditors": "schuldeisers", "do": "samen", "client": "cliënt", "new": "nieuw",
    "keep": "bewaren", "ask": "navragen",
    "house": "huisstijl", "terms": "voorwaarden", "usual": "gewoon", "numbers": "aantallen",
    "index": "index", "merge": "samenvoegen", "right": "klopt", "anyway": "toch", "sum": "bedrag",
    "whose": "van-wie", "claims": "vorderingen", "balances": "standen", "prepare": "klaarmaken",
    "read": "lezen",
    "proofs": "bewijsstukken", "have": "heb-ik", "asked": "aangevraagd",
    "not-needed": "niet-nodig", "where": "waar",
  ]

  /// More words that people type.
  private static let others: [String: [String]] = [
    "household": ["huishouden", "details", "mijn gegevens"],
    "income": ["inkomens", "inkomsten", "incomes"],
    "cost": ["costs", "lasten", "uitgaven", "expenses"],
    "creditor": ["schuldeisers", "creditors"],
    "debt": ["schuld", "debts", "schulden"],
    "budget": ["begroting", "geld", "money"],
    "check": ["controle", "controleren", "checken"],
    "plan": ["voorstel", "aanbod"],
    "letter": ["brief", "letters"],
    "law": ["wetten"],
    "whose": ["van wie", "wiens"],
    "read": ["lees", "scan", "foto", "photo"],
    "proofs": ["bewijs", "papieren", "papers", "documenten", "documents"],
    "have": ["heb ik"], "not-needed": ["niet nodig", "not needed"],
    "tell": ["uitleggen", "zeggen", "say"],
    "reply": ["antwoorden", "reactie", "replies", "answer", "answers"],
    "agree": ["afspraken", "akkoord", "agreement", "agreements"],
    "bank": ["afschrift", "afschriften", "bankafschrift", "bankafschriften", "statements"],
    "import": ["importeren", "binnenhalen"], "export": ["exporteren"],
    "backup": ["kopie", "kopieën", "back-up"], "restore": ["herstellen"],
    "lock": ["unlock", "vergrendelen", "ontgrendelen"], "seal": ["versleutelen", "encrypt"],
    "open": ["ontsleutelen", "decrypt"],
    "undo": ["ongedaan", "ongedaan maken"], "history": ["veranderingen", "changes"],
    "todo": ["te doen", "nog te doen", "to do"],
    "show": ["toon", "bekijken"], "edit": ["wijzigen", "wijzig", "verander", "change"],
    "add": ["nieuw", "new", "voeg toe"], "list": ["alle", "all"],
    "remove": ["verwijderen", "verwijder", "weg", "delete"],
    "compare": ["vergelijk", "vergelijking", "comparison"],
    "strategy": ["manier", "verdelen"], "settle": ["kwijting", "finale kwijting", "discharge"],
    "schedule": ["schema", "maand voor maand", "months"], "stress": ["slechte maanden"],
    "what-if": ["stel", "stel dat"], "calendar": ["kalender", "days"],
    "write": ["schrijf"], "sent": ["verzonden"], "template": ["sjabloon", "templates"],
    "interest": ["wettelijke rente"], "limitation": ["verjaard"],
    "exempt": ["beslagvrije voet"], "tables": ["tabellen"],
    "log": ["contact", "contacten", "gesprekken"],
    "support": ["hulp zoeken", "find help", "hulpverlening"],
    "handover": ["overdragen"],
    "manual": ["man", "handboek"], "completions": ["aanvulling"],
  ]
}
