import Domain

/// What is taken from bank statements and what is not, for the manual.
func bankManual(in language: Language) -> String {
  language.say(
    dutch: """
      ## Bankafschriften

      `aflos import bank afschrift.csv` haalt inkomen, vaste lasten en betalingen op schulden uit de af- en bijschrijvingen van uw bank. In het gesprek typt u `bank`, of u sleept
      het bestand naar het venster. Niets gaat van uw computer af. Een jaar geeft het beste beeld.

      - **Welke bestanden**: CAMT.053, MT940, en de CSV van ING, Rabobank, ABN AMRO (ook TXT en XLS), ASN, SNS, RegioBank, Triodos, bunq, Knab, Revolut, N26 en PayPal, ook in een
        ZIP. De naam maakt niet uit. Meer bestanden tegelijk mag, ook met dezelfde dagen: elke boeking telt één keer. Ontbreekt er iets tussen twee saldo’s, dan zegt Aflos welke
        dagen. Kan een bestand niet gelezen worden, dan zegt Aflos op welke regel, en is er niets half bewaard.
      - **Wat u ziet**: wat er binnenkomt, vaste lasten, gemiddelden voor boodschappen, kleding en vervoer, lopende regelingen en betalingen. Elke groep met één vraag. Met een
        nummer geeft u een regel een andere naam of soort, of haalt u hem weg. `<` gaat een groep terug. Stopt u halverwege, dan blijft wat u al goed vond.
      - **Wat al in uw dossier staat**, wordt vergeleken: *in uw dossier € 712,45, sinds 1 juli € 738,10*. Dat werkt ook met één maand.
      - **Wat niet meetelt**: geld naar uw eigen rekeningen, wat u terugkreeg, geld uit de automaat, en wat niet kon worden afgeschreven. Een afschrijving die mislukte, een dubbele
        betaling en kosten van aanmaningen worden wel genoemd.
      - **Betalingen op schulden** zijn zeker met het kenmerk van de schuld, of bij een incassobureau of deurwaarder met één schuld en het afgesproken bedrag. Al het andere wordt
        gevraagd; Enter is daar nee. De huur van deze maand telt nooit als betaling van een achterstand.
      - **Extra geld bij uw loon**, zoals vakantiegeld, telt niet als gewoon loon. Wisselt uw loon, dan ziet u het laagste en het hoogste.
      - **Wat bewaard wordt**: alleen wat u goed vond. Het afschrift zelf niet; met `--keep` komen de boekingen in een eigen bestand. `undo` draait een afschrift in één keer terug.
        `--dry-run` kijkt alleen, `--json` geeft alles aan andere programma’s, en `-` leest wat binnenkomt.

      Niet te vinden is wat één keer kwam, wat contant ging, en een winkel waar het bedrag steeds anders is. Bij een bank die geen rekeningnummers noemt en de naam steeds anders
      schrijft, kan een vaste last ontbreken. Kijk de lijst dus na.
      """,
    english: """
      ## Bank statements

      `aflos import bank statement.csv` takes income, fixed costs and payments on debts from the transactions of your bank. In the dialogue you type `bank`, or drag the file to the
      window. Nothing leaves your computer. A year gives the best picture.

      - **Which files**: CAMT.053, MT940, and the CSV of ING, Rabobank, ABN AMRO (TXT and XLS too), ASN, SNS, RegioBank, Triodos, bunq, Knab, Revolut, N26 and PayPal, also in a ZIP.
        The name does not matter. Several files at once are fine, also of the same days: each booking counts once. Where something is missing between two balances, Aflos says
        which days. When a file cannot be read Aflos says on which line, and nothing is half kept.
      - **What you see**: what comes in, fixed costs, averages for groceries, clothing and transport, running arrangements and payments. Each group with one question. With a
        number you give a line another name or sort, or take it out. `<` goes a group back. When you stop halfway, what you accepted stays.
      - **What is in your dossier already** is compared: *in your dossier €712.45, since 1 July €738.10*. That works with one month too.
      - **What does not count**: money to your own accounts, what you got back, money from the machine, and what could not be collected. A collection that failed, a payment made
        twice and costs of reminders are named.
      - **Payments on debts** are sure with the reference of the debt, or with a collector or bailiff where you have one debt and pay the amount that was agreed. All else is asked;
        there Enter is no. The rent of this month never counts as a payment of arrears.
      - **Extra money with your wages**, like holiday pay, does not count as usual wages. When your wages differ you see the lowest and the highest.
      - **What is kept**: only what you accepted. Not the statement itself; with `--keep` the bookings go to a file of their own. `undo` takes back a statement as a whole.
        `--dry-run` only looks, `--json` gives everything to other programs, and `-` reads what is piped in.

      What came once, what went in cash, and a shop with ever another amount cannot be found. With a bank that names no accounts and spells a name in ever another way, a fixed cost
      may be missing. So look the list over.
      """)
}
