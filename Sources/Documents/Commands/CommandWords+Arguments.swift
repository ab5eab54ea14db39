import Domain

extension CommandWords {
  /// What stands behind a command without an option.
  package enum Argument: String, CaseIterable, Hashable, Sendable {
    case backupPlace, backupFile, sealSource, sealedFile
    case folder, file, problemFile, claimFile, incomeID, costID, creditorID, debtID, letterID,
      figure
    case strategy, debtWords, listFile, keptLetterID, templateName, templateFolder, shell
    case bankFiles, letterFiles, proofPaper, proofPlace
    case paymentID, paidAmount, year, agendaKey, logEntryID, replyID, answerKind
    case findingCode, liftedCode
    case officeFolder, officeClient, officeWork, officeParts, officeCreditor, usualAmount
    case costCategory, noAmount, oddLine, statedSum, statedAmount, told, whose, debtsToTell
    case intakeKind, intakeID

    package func text(in language: Language) -> String {
      switch (self, language) {
      case (.officeFolder, .dutch): "De map met de bestanden van de cliënten. Anders deze map."
      case (.officeFolder, .english):
        "The folder with the files of the clients. Otherwise this folder."
      case (.officeClient, .dutch): "De cliënt: de naam van het bestand, het nummer of de naam."
      case (.officeClient, .english): "The client: the name of the file, the number or the name."
      case (.officeWork, .dutch): "Wat: overzichten, budgetten, brieven, verstuurd of kopieën."
      case (.officeWork, .english): "What: overviews, budgets, letters, sent or backups."
      case (.officeCreditor, .dutch): "De schuldeiser of incassant, zoals op brieven."
      case (.officeCreditor, .english): "The creditor or collector, as on letters."
      case (.usualAmount, .dutch): "Wat het gewoon is, zoals 275 of 60/jaar. Een - haalt het weg."
      case (.usualAmount, .english): "What it usually is, like 275 or 60/year. A - takes it out."
      case (.officeParts, .dutch): "De delen van de index."
      case (.officeParts, .english): "The parts of the index."
      case (.debtWords, .dutch):
        "De schuld in één regel: schuldeiser, kenmerk, bedrag, dag, soort, hoe ver het is."
      case (.debtWords, .english):
        "The debt in one line: creditor, reference, amount, day, kind, how far it has gone."
      case (.listFile, .dutch): "Het bestand (CSV, xlsx of ods), of - voor wat binnenkomt."
      case (.listFile, .english): "The file (CSV, xlsx or ods), or - for what is piped in."
      case (.backupPlace, .dutch):
        "De map of het bestand voor de kopie. Anders de map backups naast het dossier."
      case (.backupPlace, .english):
        "The folder or the file for the copy. Otherwise the folder backups beside the dossier."
      case (.backupFile, .dutch): "De kopie die teruggaat. Zonder bestand ziet u welke er zijn."
      case (.backupFile, .english): "The copy to put back. Without a file you see which there are."
      case (.sealSource, .dutch): "Het bestand. Zonder bestand: het dossier, met de brieven."
      case (.sealSource, .english): "The file. Without one: the dossier, with its letters."
      case (.sealedFile, .dutch): "Het verzegelde bestand of de mail, of - voor wat binnenkomt."
      case (.sealedFile, .english): "The sealed file or the mail, or - for what is piped in."
      case (.bankFiles, .dutch):
        "De bestanden van uw bank (CSV, MT940, CAMT.053, ZIP), of - voor wat binnenkomt."
      case (.bankFiles, .english):
        "The files of your bank (CSV, MT940, CAMT.053, ZIP), or - for what is piped in."
      case (.letterFiles, .dutch):
        "De brief: een pdf, een foto (jpg, png) of tekst, of - voor wat binnenkomt."
      case (.letterFiles, .english):
        "The letter: a PDF, a photo (jpg, png) or text, or - for what is piped in."
      case (.proofPaper, .dutch): "Het papier: de naam die in de lijst staat, zoals bankStatements."
      case (.proofPaper, .english):
        "The paper: the name that stands in the list, like bankStatements."
      case (.proofPlace, .dutch): "Waar het ligt, in uw eigen woorden."
      case (.proofPlace, .english): "Where it is, in your own words."
      case (.findingCode, .dutch):
        "De code van de melding, zoals mayBeTimeBarred. Zonder code: alle."
      case (.findingCode, .english):
        "The code of the finding, like mayBeTimeBarred. Without it: all."
      case (.liftedCode, .dutch): "De code van de melding, zoals crumb."
      case (.liftedCode, .english): "The code of the finding, like crumb."
      case (.intakeKind, .dutch):
        "Wat: kind, een soort bezit zoals auto, of wat er loopt zoals zitting."
      case (.intakeKind, .english):
        "What: child, a kind of possession like car, or what is running like hearing."
      case (.intakeID, .dutch): "Het nummer, zoals g1, a2 of m3."
      case (.intakeID, .english): "The id, like g1, a2 or m3."
      case (.costCategory, .dutch): "Welke kosten, zoals energie of water."
      case (.costCategory, .english): "Which cost, like energy or water."
      case (.noAmount, .dutch): "geen, zit ergens in, of betaalt een ander."
      case (.noAmount, .english): "none, included, or somebody else."
      case (.oddLine, .dutch): "Het nummer bij het bedrag, zoals k4, i1 of d2."
      case (.oddLine, .english): "The number of the line, like k4, i1 or d2."
      case (.statedSum, .dutch): "vtlb, beslagvrije voet, belastbaar jaarinkomen, of saldo."
      case (.statedSum, .english): "vtlb, exempt amount, taxable income a year, or balance."
      case (.debtsToTell, .dutch):
        "Het nummer van de schuld, meer met komma’s, zoals d1,d2, of: alle."
      case (.debtsToTell, .english):
        "The id of the debt, more with commas, like d1,d2, or: all."
      case (.whose, .dutch): "van mij, samen, of niet van mij."
      case (.whose, .english): "mine, together, or not mine."
      case (.statedAmount, .dutch): "Het bedrag: per maand, en het inkomen per jaar."
      case (.statedAmount, .english): "The amount: a month, and the income a year."
      case (.told, .dutch): "De naam die in de lijst staat, zoals cost.energy."
      case (.told, .english): "The name that stands in the list, like cost.energy."
      case (.shell, .dutch): "Welke shell: bash, zsh of fish."
      case (.shell, .english): "Which shell: bash, zsh or fish."
      case (.folder, .dutch): "De map."
      case (.folder, .english): "The folder."
      case (.problemFile, .dutch): "Het bestand met een of meer vraagstukken (JSON)."
      case (.problemFile, .english): "The file with one or more problems (JSON)."
      case (.claimFile, .dutch):
        "Het bestand met een of meer vorderingen (JSON), of - voor wat binnenkomt."
      case (.claimFile, .english):
        "The file with one or more claims (JSON), or - for what is piped in."
      case (.file, .dutch): "Het bestand."
      case (.file, .english): "The file."
      case (.incomeID, .dutch): "Het nummer of de naam van het inkomen, zoals i1."
      case (.incomeID, .english): "The id or name of the income, like i1."
      case (.costID, .dutch): "Het nummer of de naam van de kosten, zoals k1."
      case (.costID, .english): "The id or name of the cost, like k1."
      case (.creditorID, .dutch): "Het nummer of de naam van de schuldeiser, zoals c1."
      case (.creditorID, .english): "The id or name of the creditor, like c1."
      case (.debtID, .dutch): "Het nummer van de schuld, zoals d1, of de schuldeiser."
      case (.debtID, .english): "The id of the debt, like d1, or the creditor."
      case (.letterID, .dutch): "Het nummer van de brief, of van de schuld."
      case (.letterID, .english): "The number of the letter, or of the debt."
      case (.keptLetterID, .dutch): "Het nummer van de brief, zoals b1."
      case (.keptLetterID, .english): "The number of the letter, like b1."
      case (.templateName, .dutch): "De naam van de tekst, zoals letterhead.nl."
      case (.templateName, .english): "The name of the text, like letterhead.nl."
      case (.templateFolder, .dutch): "De map met uw eigen teksten. Anders de gewone plek."
      case (.templateFolder, .english): "The folder with your own texts. Otherwise the usual place."
      case (.paymentID, .dutch): "Het nummer van de betaling, zoals p1."
      case (.paymentID, .english): "The number of the payment, like p1."
      case (.paidAmount, .dutch): "Het bedrag dat u betaalde, zoals 50 of 45,50."
      case (.paidAmount, .english): "The amount you paid, like 50 or 45.50."
      case (.replyID, .dutch): "Het nummer van het antwoord, zoals r1."
      case (.replyID, .english): "The number of the answer, like r1."
      case (.answerKind, .dutch):
        "akkoord, tegenvoorstel, geweigerd, vraagt informatie, zegt dat alles betaald is, doorgestuurd of geen antwoord."
      case (.answerKind, .english):
        "accepted, counter-offer, refused, asks for information, says paid, passed on or no answer."
      case (.logEntryID, .dutch): "Het nummer van het contact, zoals n1."
      case (.logEntryID, .english): "The number of the contact, like n1."
      case (.year, .dutch): "Het jaar, zoals 2026."
      case (.year, .english): "The year, like 2026."
      case (.agendaKey, .dutch): "De naam die in de agenda achter het punt staat, zoals answer.b1."
      case (.agendaKey, .english):
        "The name that stands behind the item in the agenda, like answer.b1."
      case (.strategy, .dutch): "De manier van verdelen, zoals “naar verhouding”."
      case (.strategy, .english): "The way of dividing, like “in proportion”."
      case (.figure, .dutch):
        "Welk bedrag: inkomen, kosten, reserve, ruimte, samen, schuldenvrij, nodig, beste, "
          + "tegenvallers, kalender, kwijting, wat als, een schuld, een manier, een maand of een dag."
      case (.figure, .english):
        "Which figure: income, costs, reserve, capacity, sum, debt-free, needed, best, stress, "
          + "calendar, discharge, what if, a debt, a way, a month or a day."
      }
    }
  }
}
