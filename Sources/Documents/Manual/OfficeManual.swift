import Domain

/// What the numbers of an office count, for the manual.
func officeManual(in language: Language) -> String {
  switch language {
  case .dutch:
    """
    ## Kantoor

    Eén huishouden is één bestand. `aflos office MAP` laat alle cliënten in een map zien, zonder iets aan hun bestanden te veranderen. Wat het kantoor zelf bewaart, staat in \
    `aflos-office` in die map. Dit geldt daar voor elke cliënt: `house-style.txt` (briefhoofd), `templates` (eigen teksten), `creditors.txt` (wat schuldeisers vertelden), \
    `usual-costs.txt` (gewone kosten en vragen) en `law` (cijfers van de wet). `aflos office house` laat zien wat er is. In het Engels staat meer in [office.md](office.md).

    `aflos office numbers` telt zo, zonder namen en bedragen:

    - **Cliënten**: bestanden die gelezen konden worden, het archief erbij.
    - **Begonnen in deze tijd**: cliënten van wie de eerste verandering in de periode valt.
    - **Daarvan met een verstuurde brief**: van wie een brief als verstuurd is opgeschreven.
    - **Tot de eerste brief**: de middelste van hun aantallen dagen, van de eerste verandering tot de eerste verstuurde brief. Van twee in het midden de laagste.
    - **Schulden waarover geschreven is**: over alle cliënten, schulden met een verstuurde brief.
    - **Daarvan met antwoord**: waarop die dag of later een antwoord is opgeschreven.
    - **Regelingen die lopen**: over alle cliënten, vandaag.
    - **Daarvan op tijd betaald**: regelingen zonder een termijn die voorbij is en nog openstaat.
    """
  case .english:
    """
    ## Office

    One household is one file. `aflos office FOLDER` shows all clients in a folder and changes nothing about their files. What the office keeps of its own is in \
    `aflos-office` in that folder. This counts there for every client: `house-style.txt` (letterhead), `templates` (own texts), `creditors.txt` (what creditors told), \
    `usual-costs.txt` (usual costs and questions) and `law` (figures of the law). `aflos office house` shows what there is. There is more in [office.md](office.md).

    `aflos office numbers` counts like this, without names and amounts:

    - **Clients**: files that could be read, the archive included.
    - **Began in this time**: clients whose first change lies in the period.
    - **Of them with a letter sent**: of whom a letter was marked as sent.
    - **Until the first letter**: the median of their days from the first change until the first letter that was sent. Of two in the middle the lower.
    - **Debts written about**: over all clients, debts on which a letter was sent.
    - **Of them answered**: on which an answer was written down on that day or later.
    - **Arrangements that run**: over all clients, today.
    - **Of them paid on time**: arrangements without a term that has passed and is still open.
    """
  }
}
