import Domain
import Rules

extension Source {
  /// The citation in this language. It is kept in one form, with English words between Dutch names of laws;
  /// who reads Dutch gets Dutch ones.
  package func cited(in language: Language) -> String {
    guard language == .dutch else { return citation }
    var text = citation
    for (english, dutch) in phrases { text = text.replacing(english, with: dutch) }
    return text
  }
}

/// What stands between the names, the longer ones first.
private let phrases: [(String, String)] = [
  (
    "published worked examples (40.00 becomes 48.40). The first day of 21 % is general knowledge",
    "gepubliceerde voorbeelden (40,00 wordt 48,40). De eerste dag van 21 % is algemeen bekend"
  ),
  ("85 and 70 % of the average", "85 en 70 % van het gemiddelde"),
  ("at prices of 2025", "in prijzen van 2025"),
  ("the other parameters hold for the year", "de andere cijfers gelden het hele jaar"),
  (
    "The couple's threshold (L) and doubled premium are derived from the maxima",
    "De drempel (L) en de dubbele premie van een paar volgen uit de hoogste bedragen"
  ),
  ("eight weeks: ", "acht weken: "),
  ("annex 3 of 2015 (12 and 36 months)", "bijlage 3 van 2015 (12 en 36 maanden)"),
  ("(months by amount)", "(maanden per bedrag)"),
  ("the amounts of a quarter, by three", "het bedrag van een kwartaal, gedeeld door drie"),
  ("the day itself is general knowledge", "de dag zelf is algemeen bekend"),
  ("general knowledge", "algemeen bekend"),
  ("for each overdue term", "voor elke termijn die te laat is"),
  ("(state of ", "(zoals op "), ("(text of ", "(tekst van "),
  ("text not read", "tekst niet gelezen"),
  ("as amended by", "gewijzigd door"), ("under e", "onder e"),
  (", or 3:324 lid 3 where a judge set it", ", of 3:324 lid 3 als een rechter het vaststelde"),
  ("(a sale) or", "(koop) of"), ("(a credit)", "(krediet)"),
  ("(shortest) to", "(kortste) tot"), ("(longest)", "(langste)"),
  ("7:28 with 7:5", "7:28 met 7:5"), ("minimum of ", "minimum van "),
  ("budget survey", "budgetonderzoek"), ("at the prices of", "in prijzen van"),
  ("policy since", "beleid sinds"), ("costs since", "kosten sinds"),
  ("permanent since", "blijvend sinds"), ("and practice since", "en praktijk sinds"),
  ("noodstop since", "noodstop sinds"),
  ("must offer an arrangement", "moet een regeling aanbieden"),
  (
    "long-term calendar for TARGET closing days", "kalender met de sluitingsdagen van TARGET"
  ),
  ("VNG DDAS standard", "VNG DDAS-standaard"), ("(36 months)", "(36 maanden)"),
  (
    "couple 1,926.40 without holiday pay / 0.95", "paar 1.926,40 zonder vakantiegeld / 0,95"
  ), ("(single)", "(alleenstaand)"),
  ("single 1,419.46; couple 1,926.40 / 0.95", "alleenstaand 1.419,46; paar 1.926,40 / 0,95"),
  (
    "single 1,510 less rent 590 and energy 145", "alleenstaand 1.510 min huur 590 en energie 145"
  ),
  (
    "shares from SCP 2016 and the families of 2023", "aandelen uit SCP 2016 en de gezinnen van 2023"
  ),
  (
    "creditors' published minimums of 20 to 50 and a fee of 5 a ",
    "laagste bedragen van schuldeisers van 20 tot 50 en kosten van 5 per "
  ), ("5 per term;", "5 per termijn;"),
  ("CBS budget survey 2020 at prices of 2025", "CBS budgetonderzoek 2020 in prijzen van 2025"),
  ("through 2028", "tot en met 2028"),
  ("not official, one cent may differ", "niet officieel, een cent kan schelen"),
  ("machine-readable law", "wet als gegevens"), ("drinking water arts", "drinkwater art."),
  (" arts ", " art. "), ("with the norms of", "met de normen van"),
  ("parameters of", "parameters van"),
  ("and the same in other benefit laws", "en hetzelfde in andere wetten voor uitkeringen"),
  ("the most of ", "het hoogste van "),
  ("who bought a claim has to show it", "wie een vordering kocht, moet dat tonen"),
  (
    "no creditor has to accept payment in parts",
    "geen schuldeiser hoeft betaling in delen aan te nemen"
  ),
  ("statutory interest plus surcharge", "wettelijke rente plus opslag"),
  ("check digits of the IBAN", "controlecijfers van de IBAN"), ("check digit", "controlecijfer"),
  ("does not apply", "geldt niet"),
  ("three months is court practice", "drie maanden is vaste rechtspraak"),
  ("called an indication there", "daar een indicatie genoemd"),
  ("no instalments for", "geen termijnen voor"),
  ("the first day is inferred", "de eerste dag is afgeleid"),
  ("file and administration costs", "dossierkosten en administratiekosten"),
  ("the lender can sell the home", "de geldgever kan de woning verkopen"),
  ("see the letter of the CJIB", "zie de brief van het CJIB"),
  ("a public code base", "openbare broncode"),
  ("no privilege named in BW 3:278 and after", "geen voorrang genoemd in BW 3:278 en verder"),
  ("no privilege in the", "geen voorrang in de"),
  ("surcharge of 8 made permanent", "opslag van 8 blijvend gemaakt"),
  ("temporary cut", "tijdelijk lager"), ("who collects which claim", "wie welke vordering int"),
  ("at two months' arrears", "bij twee maanden achterstand"),
  (
    "without address 47.5 % of the couple's norm", "zonder adres 47,5 % van de norm voor een paar"
  ),
  ("lid 1 of 20", "lid 1 van 20"), ("21 of 20", "21 van 20"), (" and ", " en "),
]
