import Domain

/// What the manual says about the files that go out: what to choose in the programs that people have.
func filesManual(in language: Language) -> String {
  language.say(
    dutch: """
      ## Bestanden in andere programma’s

      - **Tabellen** (`--format csv`, `plan schedule --csv`): voor rekenbladen, met komma’s in bedragen en puntkomma’s ertussen. Vraagt het rekenblad
        ernaar, kies dan Nederlands, puntkomma en UTF-8. csvkit leest ze met `-d ";" -L nl_NL`.
      - **Tabellen voor programma’s** (`--format csv-plain`, `plan schedule --csv-plain`): in elke taal gelijk, met punten in bedragen, komma’s ertussen en
        dagen als `2026-12-31`. Teksten staan er precies zoals u ze typte. Open ze daarom niet in een rekenblad.
      - **Agenda** (`agenda --ics`): lees het bestand in een aparte agenda in. Maak die leeg voordat u een nieuw bestand inleest. Wat niet meer geldt, heet daarin
        “Vervallen”.
      - **E-mail** (`--format eml`): open het bestand en maak er een nieuw bericht van. Thunderbird: Als nieuw bericht bewerken. Outlook: Dit bericht opnieuw
        verzenden. Mail: Stuur opnieuw. De dag van versturen zet uw programma erbij.
      - **Pdf**: wilt u brieven in één bestand, maak ze dan met `--one-file`. Programma’s die losse pdf’s samenvoegen, laten weg wat een voorleesprogramma nodig heeft.
      - **Webpagina** (`--format html`): print haar met een browser. LibreOffice leest haar met `soffice --writer`; zonder `--writer` valt de eerste alinea weg.
      - **Voorlezen en braille**: met `--plain` staan tekens als woorden op het scherm. Typt u een bedrag terug uit braille, zoals `45,ej`, dan vraagt Aflos
        of u 45,50 bedoelt.
      """,
    english: """
      ## Files in other programs

      - **Tables** (`--format csv`, `plan schedule --csv`): for spreadsheets, in your language. In Dutch amounts have a comma and semicolons stand between the cells.
        When the spreadsheet asks, choose your language, the comma (in Dutch the semicolon) and UTF-8. csvkit reads Dutch ones with `-d ";" -L nl_NL`.
      - **Tables for programs** (`--format csv-plain`, `plan schedule --csv-plain`): the same in every language, with points in amounts, commas between the cells and
        days like `2026-12-31`. Texts stand there exactly as you typed them, so do not open them in a spreadsheet.
      - **Calendar** (`agenda --ics`): import the file into a calendar of its own. Empty it before you import a new file. What no longer counts is called
        “Cancelled” in it.
      - **Email** (`--format eml`): open the file and make a new message of it. Thunderbird: Edit As New Message. Outlook: Resend This Message. Mail: Send Again.
        Your program adds the day of sending.
      - **PDF**: to have letters in one file, make them with `--one-file`. Programs that join PDF files leave out what a screen reader needs.
      - **Web page** (`--format html`): print it with a browser. LibreOffice reads it with `soffice --writer`; without `--writer` the first paragraph is lost.
      - **Speech and braille**: with `--plain`, signs stand on the screen as words. When you type back an amount from braille, like `45,ej`, Aflos asks whether you
        mean 45.50.
      """)
}
