import Domain

extension ReadField.Name {
  /// What it is called in a list of what was read.
  package func text(in language: Language) -> String {
    switch (self, language) {
    case (.sender, .dutch): "Afzender"
    case (.sender, .english): "Sender"
    case (.onBehalfOf, .dutch): "Namens"
    case (.onBehalfOf, .english): "On behalf of"
    case (.stage, .dutch): "Soort brief"
    case (.stage, .english): "Kind of letter"
    case (.letterDay, .dutch): "Dag van de brief"
    case (.letterDay, .english): "Day of the letter"
    case (.payBy, .dutch): "Uiterlijk betalen"
    case (.payBy, .english): "Pay by"
    case (.principal, .dutch): "Hoofdsom"
    case (.principal, .english): "Principal"
    case (.interest, .dutch): "Rente"
    case (.interest, .english): "Interest"
    case (.collectionCosts, .dutch): "Incassokosten"
    case (.collectionCosts, .english): "Collection costs"
    case (.otherCosts, .dutch): "Andere kosten"
    case (.otherCosts, .english): "Other costs"
    case (.paid, .dutch): "Al betaald"
    case (.paid, .english): "Paid already"
    case (.total, .dutch): "Totaal"
    case (.total, .english): "Total"
    case (.account, .dutch): "Rekening"
    case (.account, .english): "Account"
    case (.reference, .dutch): "Kenmerk"
    case (.reference, .english): "Reference"
    case (.paymentReference, .dutch): "Betalingskenmerk"
    case (.paymentReference, .english): "Payment reference"
    }
  }
}

extension ReadField {
  /// The value as it is read.
  package func shown(in language: Language) -> String {
    switch value {
    case .text(let text): name == .account ? IBAN.grouped(text) : text
    case .amount(let amount): amount.text(in: language)
    case .day(let day): day.text(in: language)
    case .stage(let stage): stage.name(in: language)
    }
  }
}

extension ReadField.Why {
  /// Why it may be believed, in a few words.
  package func text(in language: Language) -> String {
    switch (self, language) {
    case (.sumIsRight, .dutch): "de optelling klopt"
    case (.sumIsRight, .english): "the sum is right"
    case (.code, .dutch): "staat in de betaalcode"
    case (.code, .english): "stands in the payment code"
    case (.checkDigits, .dutch): "het controlegetal klopt"
    case (.checkDigits, .english): "the check digits are right"
    case (.checkedTwice, .dutch): "het controlecijfer klopt, en het staat er twee keer"
    case (.checkedTwice, .english): "the check digit is right, and it stands there twice"
    case (.words, .dutch): "de woorden ernaast zeggen het"
    case (.words, .english): "the words beside it say so"
    case (.heading, .dutch): "staat boven de brief"
    case (.heading, .english): "stands above the letter"
    case (.known, .dutch): "staat al in uw dossier"
    case (.known, .english): "is in your dossier already"
    case (.notProven, .dutch): "gelezen, niet bewezen"
    case (.notProven, .english): "read, not proven"
    case (.checkedOnce, .dutch): "het controlecijfer klopt, niet bewezen"
    case (.checkedOnce, .english): "the check digit is right, not proven"
    case (.readOnce, .dutch): "maar één keer gelezen, niet bewezen"
    case (.readOnce, .english): "read only once, not proven"
    case (.differs, .dutch): "twee keer anders gelezen, niet bewezen"
    case (.differs, .english): "read in two ways, not proven"
    case (.ifLate, .dutch): "pas als u te laat betaalt"
    case (.ifLate, .english): "only if you pay too late"
    case (.afterPaid(let whole, let paid), .dutch):
      "\(whole.text(in: .dutch)) min \(paid.text(in: .dutch)) van wat al betaald is; een betaling gaat eerst naar de kosten"
    case (.afterPaid(let whole, let paid), .english):
      "\(whole.text(in: .english)) less \(paid.text(in: .english)) of what was paid; a payment goes to the costs first"
    }
  }
}

extension ReadProblem {
  /// What is wrong with the reading, and what can be done.
  package func text(in language: Language) -> String {
    switch (self, language) {
    case (.fewWords(let count), .dutch):
      "Er zijn maar \(count) woorden gelezen: een deel van de brief ontbreekt."
    case (.fewWords(let count), .english):
      "Only \(count) words were read: part of the letter is missing."
    case (.noAmount, .dutch): "Er is geen bedrag gelezen."
    case (.noAmount, .english): "No amount was read."
    case (.noTotal, .dutch): "Er is geen totaal gelezen dat te controleren is."
    case (.noTotal, .english): "No total was read that can be checked."
    case (.sumFails(let total, let sum), .dutch):
      "Het totaal is \(total.text(in: .dutch)), maar de bedragen erboven zijn samen \(sum.text(in: .dutch)). Kijk ze na in de brief."
    case (.sumFails(let total, let sum), .english):
      "The total is \(total.text(in: .english)), but the amounts above it are \(sum.text(in: .english)) together. Look at them in the letter."
    case (.onlyOnce, .dutch):
      "De foto kon maar één keer worden gelezen, dus geen bedrag is bewezen. Met poppler-utils leest Aflos hem twee keer."
    case (.onlyOnce, .english):
      "The photo could be read only once, so no amount is proven. With poppler-utils Aflos reads it twice."
    case (.morePages(let count), .dutch): "Alleen de eerste \(count) bladzijden zijn gelezen."
    case (.morePages(let count), .english): "Only the first \(count) pages were read."
    case (.missing(let helper), _): helper.missing(in: language)
    case (.failed(let helper), .dutch):
      "\(helper.rawValue) kwam niet klaar met dit bestand. De rest is wel gelezen."
    case (.failed(let helper), .english):
      "\(helper.rawValue) did not finish with this file. The rest was read."
    case (.codeWithoutData, .dutch):
      "Er staat een code op de brief om mee te betalen, zoals iDEAL. Daar staan geen bedrag en rekening in die Aflos kan lezen."
    case (.codeWithoutData, .english):
      "There is a code to pay with on the letter, like iDEAL. It holds no amount or account that Aflos can read."
    }
  }
}

extension LetterHelper {
  /// What it does, for a list of them.
  package func purpose(in language: Language) -> String {
    switch (self, language) {
    case (.pdftotext, .dutch): "tekst uit een pdf"
    case (.pdftotext, .english): "the text of a PDF"
    case (.pdftoppm, .dutch): "bladzijden van een pdf of foto"
    case (.pdftoppm, .english): "pages of a PDF or photo"
    case (.tesseract, .dutch): "letters in een foto of scan"
    case (.tesseract, .english): "letters in a photo or scan"
    case (.dutch, .dutch): "Nederlandse woorden daarbij"
    case (.dutch, .english): "Dutch words for that"
    case (.zbarimg, .dutch): "een betaalcode (QR)"
    case (.zbarimg, .english): "a payment code (QR)"
    }
  }

  /// That it is not there, and how to get it.
  fileprivate func missing(in language: Language) -> String {
    language.say(
      dutch:
        "Niet gelezen: \(purpose(in: .dutch)). Dat kan met sudo apt install \(package). Zonder dat typt u het zelf.",
      english:
        "Not read: \(purpose(in: .english)). That works with sudo apt install \(package). Without it you type it yourself."
    )
  }
}
