import Domain

/// How a letter is read from a file, and what copies of papers are, for the manual.
func readingManual(in language: Language) -> String {
  language.say(
    dutch: """
      ## Brieven lezen en bewijsstukken

      `aflos read brief.pdf` leest een brief. In de dialoog sleept u het bestand naar het venster waar de volgende envelop wordt gevraagd. Niets gaat van uw computer af.

      - **Wat gelezen wordt**: een pdf met tekst, een foto of scan (jpg, png, pdf), een bestand met tekst, of tekst die u plakt. Voor een pdf is `poppler-utils` nodig, voor een
        foto ook `tesseract-ocr` en `tesseract-ocr-nld`, voor een betaalcode `zbar-tools`. `aflos doctor` zegt wat er is. Zonder die programma’s typt u de brief over.
      - **Wat u ziet**: elk veld met de reden waarom het te geloven is. *De optelling klopt*: de bedragen boven het totaal zijn samen het totaal. *Het controlegetal klopt*: het
        rekeningnummer kan niet met één cijfer fout zijn gelezen. *Gelezen, niet bewezen*: kijk in de brief.
      - **Wat Enter doet**: Enter neemt alleen wat bewezen is. Wat niet bewezen is, typt u zelf, of u typt `=` als u het heeft nagekeken. Niets is bewaard voor de laatste vraag.
      - **Een slechte foto** wordt zo genoemd. Leg de brief plat, fotografeer recht van boven, met licht van voren. Meer bladzijden? Maak er één pdf van.
      - **De kosten in een 14-dagenbrief** zijn nog niet verschuldigd. Aflos laat ze zien en neemt ze niet over.

      `aflos proofs` laat zien welke papieren bij u passen en wat ontbreekt. `aflos proofs have bankStatements --copy afschrift.pdf` bewaart een kopie in de map
      `dossier.aflos.proofs` naast uw dossier. Verplaatst u het dossier, verplaats dan die map mee. De kopieën zitten niet in reservekopieën van het dossier, vallen niet
      onder het slot, en gaan nooit mee met `--redacted`. `aflos export handover --to MAP --copies` geeft ze mee aan wie u helpt.
      """,
    english: """
      ## Reading letters, and proofs

      `aflos read letter.pdf` reads a letter. In the dialogue you drag the file to the window where the next envelope is asked for. Nothing leaves your computer.

      - **What is read**: a PDF with text, a photo or scan (jpg, png, pdf), a file of text, or text that you paste. A PDF needs `poppler-utils`, a photo also `tesseract-ocr` and
        `tesseract-ocr-nld`, a payment code `zbar-tools`. `aflos doctor` says what is there. Without those programs you type the letter over.
      - **What you see**: each field with the reason why it may be believed. *The sum is right*: the amounts above the total are the total together. *The check digits are right*: the
        account number cannot have one digit misread. *Read, not proven*: look in the letter.
      - **What Enter does**: Enter takes only what is proven. What is not proven you type yourself, or you type `=` when you looked it up. Nothing is kept before the last question.
      - **A bad photo** is called one. Lay the letter flat, take the photo straight from above, with light from the front. More pages? Make one PDF of them.
      - **The costs in a letter of fourteen days** are not due yet. Aflos shows them and does not take them over.

      `aflos proofs` shows which papers fit you and what is missing. `aflos proofs have bankStatements --copy statement.pdf` keeps a copy in the folder
      `dossier.aflos.proofs` beside your dossier. When you move the dossier, move that folder along. The copies are not in backups of the dossier, are not covered
      by the lock, and never go along with `--redacted`. `aflos export handover --to FOLDER --copies` gives them to whoever helps you.
      """)
}
